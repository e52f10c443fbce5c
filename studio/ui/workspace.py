"""The one mutable place of the window: which document is open, its history, its file, and what the checker says of it.

Views observe `opened` and `changed` and read from here; gestures and forms ask with `do`. Nobody else holds a document.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studio.compiler.looking import Place, checked_at, diagram_at, place_of
from studio.diagram import Change, Document, Endpoint, Graph, History, difference, load, save
from studio.diagram.changes import redefined
from studio.diagram.groups import registry_of
from studio.errors import StudioError
from studio.spec import Registry, load_blocks
from studio.ui.beside import making_much
from studio.ui.words import tr

if TYPE_CHECKING:
    from studio.compiler.check import Checked

Edit = Callable[[Document], Document]


class Workspace(QObject):
    """One open document, or none, and the diagram of it that is looked at."""

    opened = Signal()
    """Another document is here, or none any more: start afresh."""
    changed = Signal(object, object)
    """(Document, Change): an edit, an undo or a redo; look at the difference only."""
    looked = Signal()
    """The canvas shows another diagram of the same document."""
    attended = Signal()
    """Another diagram is worked on: the one shown, or the inside of a group that is shown open in it."""
    state_changed = Signal()
    """What the title and the actions say: file name, modified or not, undo and redo."""
    revealed_changed = Signal(str)
    """(block id): other weights of it are shown as ports."""
    library_changed = Signal()
    """Other blocks are there for every document; `changed` tells which blocks of the open one that makes others."""
    failed = Signal(object)
    """(StudioError): something the user asked for could not be done; the document is as it was."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library: Registry | None = None
        self._history: History | None = None
        self._saved: Document | None = None
        self._roots: dict[str, Checked] = {}
        self._checked: tuple[Place, Checked] | None = None
        self.path: Path | None = None
        self.shown = self.place = Place("main")
        self._revealed: dict[str, frozenset[Endpoint]] = {}

    @property
    def library(self) -> Registry:
        """The blocks there are for every document, loaded when they are first asked for."""
        if self._library is None:
            self._library = load_blocks()
        return self._library

    def take_library(self, library: Registry) -> None:
        """From now on these are the blocks there are. The document stays as it is; what it draws may look different."""
        before, self._library = self.library, library
        self._roots, self._checked = {}, None
        self.library_changed.emit()
        if self.is_open:
            self.changed.emit(self.document, redefined(self.document, before, library))

    @property
    def registry(self) -> Registry:
        """The library, with the groups of the document as blocks."""
        return registry_of(self.document, self.library) if self.is_open else self.library

    @property
    def is_open(self) -> bool:
        return self._history is not None

    @property
    def history(self) -> History:
        """Raises LookupError while no document is open."""
        if self._history is None:
            raise LookupError("no document is open")
        return self._history

    @property
    def document(self) -> Document:
        return self.history.document

    @property
    def page(self) -> str:
        """The name of the page or group being looked at."""
        return diagram_at(self.document, self.place) or next(iter(self.document.pages))

    @property
    def graph(self) -> Graph:
        """The blocks being looked at."""
        return self.document.diagram(self.page)

    @property
    def modified(self) -> bool:
        return self._history is not None and self.document is not self._saved and self.document != self._saved

    @property
    def title(self) -> str:
        """What the document is called: by its file, else by what it says of itself."""
        if self.path is not None:
            return self.path.stem
        return (self.document.about.title if self.is_open else "") or "Untitled"

    @property
    def checked(self) -> Checked:
        """The checker's word on what is looked at, brought up to date with the least work."""
        if self._checked is None or self._checked[0] != self.place or self._checked[1].document is not self.document:
            self._checked = self.place, self._check(self.document, self.place)
        return self._checked[1]

    def checked_in(self, place: Place) -> Checked:
        """The checker's word on the inside of a group that is shown open."""
        return self.checked if place == self.place else self._check(self.document, place)

    def checked_page(self, page: str) -> Checked:
        """The checker's word on any page."""
        return self._check(self.document, Place(page))

    def try_out(self, edit: Edit) -> Checked:
        """What the checker would say of what is looked at after an edit, which is not made."""
        shown, _ = checked_at(edit(self.document), self.place, self.library, self._roots.get(self.place.page))
        return shown

    def revealed_ports(self, node: str) -> frozenset[str]:
        """The weights of a block looked at that are shown as ports, though no wire touches them yet."""
        return frozenset(end.port for end in self._revealed.get(self.page, ()) if end.node == node)

    def reveal(self, weight: Endpoint, *, shown: bool) -> None:
        """Show a weight as a port, to draw a wire from it or to it, or no longer. The document stays as it is."""
        now = self._revealed.get(self.page, frozenset())
        self._revealed[self.page] = now | {weight} if shown else now - {weight}
        self.revealed_changed.emit(weight.node)

    def _check(self, document: Document, place: Place) -> Checked:
        shown, self._roots[place.page] = checked_at(document, place, self.library, self._roots.get(place.page))
        return shown

    # What can be asked -----------------------------------------------------------------------------------------------

    def do(self, name: str, edit: Edit, burst: str = "") -> bool:
        """Make an edit, as one named step of the history; False, and `failed`, where it cannot be done.

        Edits of one `burst`, made one right after the other, are one step.
        """
        try:
            self._show(self.history.do(name, edit, burst))
        except StudioError as error:
            self.failed.emit(error)
            return False
        return True

    def undo(self) -> None:
        """Take the last edit back, and look at where it was made."""
        self._go_to(self.history.undo())

    def redo(self) -> None:
        """Make it again."""
        self._go_to(self.history.redo())

    def go_to(self, position: int) -> None:
        """Show any step of the history. Raises IndexError where there is none."""
        if position != self.history.position:
            self._go_to(self.history.go_to(position))

    def look(self, place: Place) -> None:
        """Show another page or group, and work on it."""
        if diagram_at(self.document, place) is None:
            return
        if place != self.shown:
            self.shown = self.place = place
            self.looked.emit()
            self.attended.emit()
        self.attend(place)

    def attend(self, place: Place) -> None:
        """Work on the diagram shown, or on the inside of a group that is shown open in it."""
        if place != self.place and diagram_at(self.document, place) is not None:
            self.place = place
            self.attended.emit()

    def look_at(self, name: str) -> None:
        """Look at a page or group by its name."""
        if name != self.page:
            self.look(place_of(self.document, name))

    def enter(self, instance: str) -> None:
        """Look at the inside of an instance of a group; of any other block there is none."""
        self.look(self.place.within(instance))

    def leave(self) -> None:
        """Work on the diagram where the instance stands whose inside is worked on."""
        if self.place != self.shown:
            self.attend(self.place.outside)
        else:
            self.look(self.place.outside)

    def start(self, document: Document, path: Path | None = None, *, saved: bool = True) -> None:
        """Show this document. Where it comes from a file of the user's, `path` is that file."""
        self._history, self.path = History.of(document, tr("Open")), path
        self._saved = document if saved else None
        self._forget_checks()
        self.shown = self.place = Place("main" if "main" in document.pages else min(document.pages))
        self._announce()

    def open(self, path: Path) -> None:
        """Raises FileError."""
        self.start(load(path), path)

    def close(self) -> None:
        self._history = self._saved = self.path = None
        self._forget_checks()
        self._announce()

    def save(self, path: Path) -> None:
        """Raises FileError; then nothing has changed."""
        save(self.document, path)
        self.path, self._saved = path, self.document
        self.state_changed.emit()

    def take_as_saved(self) -> None:
        """The file holds the document as it is now."""
        self._saved = self.document
        self.state_changed.emit()

    def take_as_unsaved(self) -> None:
        """The file is gone or holds something else: the document counts as modified until it is saved."""
        self._saved = None
        self.state_changed.emit()

    def _go_to(self, history: History) -> None:
        change = self._show(history)
        elsewhere = [name for name in change.pages if name in self.document.diagrams] if change else []
        if elsewhere and self.page not in elsewhere:
            self.look_at(elsewhere[0])

    def _show(self, history: History) -> Change | None:
        if history is self._history:
            return None
        before, self._history = self.document, history
        change = difference(before, self.document)
        seen = diagram_at(before, self.shown)
        if diagram_at(self.document, self.shown) != seen:
            self._look_elsewhere(seen, change)
        else:
            if diagram_at(self.document, self.place) != diagram_at(before, self.place):
                self.attend(self.shown)
            self.changed.emit(self.document, change)
        self.state_changed.emit()
        return change

    def _look_elsewhere(self, seen: str | None, change: Change) -> None:
        """The way to what was looked at is gone: take another one, or look at a page."""
        still = seen in self.document.diagrams
        self.shown = self.place = place_of(self.document, seen if still and seen else next(iter(self.document.pages)))
        self.looked.emit()
        self.attended.emit()
        self.changed.emit(self.document, replace(change, pages={}))

    def _forget_checks(self) -> None:
        self._roots, self._checked, self._revealed = {}, None, {}

    def _announce(self) -> None:
        with making_much():
            self.opened.emit()
        self.state_changed.emit()


__all__ = ["Change", "Edit", "Workspace"]
