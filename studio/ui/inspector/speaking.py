"""What a form speaks of is tinted on the canvas, while the mouse or the keys are in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, TypeAlias, cast

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from studio.ui.workspace import Workspace

if TYPE_CHECKING:
    from studio.compiler.check import Checked

Paths: TypeAlias = Callable[[], Iterable[str]]


class Speaking(QObject):
    """Watches fields. `of` brings the paths that the innermost field under the mouse, else in focus, speaks of."""

    of = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._fields: dict[QWidget, Paths] = {}
        self._under: set[QWidget] = set()
        self._focused: QWidget | None = None
        self._said: frozenset[str] = frozenset()
        _application().focusChanged.connect(self._focus)

    def watch(self, field: QWidget, paths: Paths) -> None:
        """Fields inside others are to be watched after these."""
        self._fields[field] = paths
        field.installEventFilter(self)

    def stop(self) -> None:
        """Say nothing more."""
        _application().focusChanged.disconnect(self._focus)
        self._fields = {}
        self._say()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The mouse comes and goes."""
        if event.type() is QEvent.Type.Enter and isinstance(watched, QWidget):
            self._under.add(watched)
            self._say()
        elif event.type() is QEvent.Type.Leave:
            self._under.discard(watched)
            self._say()
        return False

    def _focus(self, _: QWidget | None, now: QWidget | None) -> None:
        self._focused = now
        self._say()

    def _say(self) -> None:
        focused = [field for field in self._fields if self._focused and _holds(field, self._focused)]
        here = [field for field in self._fields if field in self._under] or focused
        said = frozenset(self._fields[here[-1]]()) if here else frozenset()
        if said != self._said:
            self._said = said
            self.of.emit(said)


def _application() -> QApplication:
    return cast(QApplication, QApplication.instance())


def _holds(field: QWidget, inner: QWidget) -> bool:
    return field is inner or field.isAncestorOf(inner)


def spoken_blocks(workspace: Workspace, page: str, paths: Iterable[str]) -> frozenset[str]:
    """The blocks of the diagram looked at that paths of a page lead to or through: `*` is all that have weights."""
    place, graph = workspace.place, workspace.graph
    if place.page != page or page not in workspace.document.pages:
        return frozenset()
    found = set()
    for path in _spelled_out(workspace.checked_page(page), paths):
        parts = [part for part in path.split(".") if not part.isdecimal()]  # numbers are repetitions
        inside = parts[len(place.way) :] if tuple(parts[: len(place.way)]) == place.way else []
        found |= {*inside[:1]} & graph.nodes.keys()
    return frozenset(found)


def _spelled_out(checked: Checked, paths: Iterable[str]) -> Sequence[str]:
    """The paths themselves, and the weights that they mean."""
    from studio.train.scope import matches, weight_paths

    asked = list(paths)
    return [*asked, *(each for each in weight_paths(checked) if any(matches(path, each) for path in asked))]
