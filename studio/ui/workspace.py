"""The one mutable place of the window: which document is open, its history, its file, and what the checker says of it.

Views observe `opened` and `changed` and read from here; gestures and forms ask with `do`. Nobody else holds a document.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studio.diagram import Change, Document, Graph, History, difference, load, save
from studio.errors import StudioError
from studio.spec import Registry, load_blocks

if TYPE_CHECKING:
    from studio.compiler.check import Checked

Edit = Callable[[Document], Document]


class Workspace(QObject):
    """One open document, or none. `page` is the page being looked at."""

    opened = Signal()
    """Another document is here, or none any more: start afresh."""
    changed = Signal(object, object)
    """(Document, Change): an edit, an undo or a redo; look at the difference only."""
    state_changed = Signal()
    """What the title and the actions say: file name, modified or not, undo and redo."""
    failed = Signal(object)
    """(StudioError): something the user asked for could not be done; the document is as it was."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history: History | None = None
        self._saved: Document | None = None
        self._checked: Checked | None = None
        self.path: Path | None = None
        self.page = "main"

    @cached_property
    def registry(self) -> Registry:
        return load_blocks()

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
    def graph(self) -> Graph:
        """The page being looked at."""
        return self.document.page(self.page)

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
        """The checker's word on the page, brought up to date with the least work."""
        from studio.compiler.check import check  # networkx is loaded when the first document is

        if self._checked is None or self._checked.document is not self.document:
            self._checked = check(self.document, self.page, self.registry, self._checked)
        return self._checked

    # What can be asked -----------------------------------------------------------------------------------------------

    def do(self, name: str, edit: Edit) -> bool:
        """Make an edit, as one named step of the history; False, and `failed`, where it cannot be done."""
        try:
            self._show(self.history.do(name, edit))
        except StudioError as error:
            self.failed.emit(error)
            return False
        return True

    def undo(self) -> None:
        self._show(self.history.undo())

    def redo(self) -> None:
        self._show(self.history.redo())

    def start(self, document: Document, path: Path | None = None, *, saved: bool = True) -> None:
        """Show this document. Where it comes from a file of the user's, `path` is that file."""
        self._history, self.path = History.of(document), path
        self._saved = document if saved else None
        self._checked = None
        self.page = "main" if "main" in document.pages else min(document.pages)
        self._announce()

    def open(self, path: Path) -> None:
        """Raises FileError."""
        self.start(load(path), path)

    def close(self) -> None:
        self._history = self._saved = self._checked = self.path = None
        self._announce()

    def save(self, path: Path) -> None:
        """Raises FileError; then nothing has changed."""
        save(self.document, path)
        self.path, self._saved = path, self.document
        self.state_changed.emit()

    def _show(self, history: History) -> None:
        if history is self._history:
            return
        before, self._history = self.document, history
        self.changed.emit(self.document, difference(before, self.document))
        self.state_changed.emit()

    def _announce(self) -> None:
        self.opened.emit()
        self.state_changed.emit()


__all__ = ["Change", "Edit", "Workspace"]
