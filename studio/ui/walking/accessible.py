"""The canvas as screen readers see it: a list of blocks, in the order of reading, each with its name, its place,
whether it is selected, and in its description how it is connected and what is wrong with it."""

# pyright: reportIncompatibleMethodOverride=false
# Qt takes no interface, object or window for an answer, which its stubs leave out.

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QAccessibleStateChangeEvent, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from studio.diagram import Point
from studio.ui.canvas.scene import Scene
from studio.ui.canvas.shown import inside
from studio.ui.canvas.view import View
from studio.ui.walking.voice import Voice

ROLE, TEXT = QAccessible.Role, QAccessible.Text


_kept: dict[int, BlockAccessible] = {}
"""Those that Qt knows, by its number for them: it does not keep them alive, and would go on to use them."""


class CanvasAccessible(QAccessibleWidget):
    """The canvas. Its children are the blocks of the diagram worked on, then the widgets that lie over it."""

    def __init__(self, canvas: View, scene: Scene, voice: Voice) -> None:
        super().__init__(canvas, ROLE.Canvas, "")
        self.canvas, self.scene, self.voice = canvas, scene, voice
        self._blocks: dict[str, BlockAccessible] = {}
        self._order: list[str] | None = None
        workspace = scene.workspace
        for signal in (workspace.opened, workspace.looked, workspace.attended, workspace.changed):
            signal.connect(self._forget)
        scene.selected.connect(self._tell)

    def childCount(self) -> int:
        """As many blocks as there are, and what lies over them."""
        return len(self._names()) + len(self._over())

    def child(self, index: int) -> QAccessibleInterface | None:
        """One of them; None where there are not so many."""
        names, over = self._names(), self._over()
        if 0 <= index < len(names):
            return self.block(names[index])
        beyond = index - len(names)
        return QAccessible.queryAccessibleInterface(over[beyond]) if 0 <= beyond < len(over) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Which of them it is; -1 for none."""
        if isinstance(child, BlockAccessible):
            return self._names().index(child.path) if child.path in self._names() else -1
        over: list[QObject] = [*self._over()]
        return len(self._names()) + over.index(child.object()) if child.object() in over else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        """The block, or what lies over it, at a place of the screen."""
        here = self.canvas.mapFromGlobal(QPoint(x, y))
        for widget in self._over():
            if widget.geometry().contains(here):
                return QAccessible.queryAccessibleInterface(widget)
        at = self.canvas.mapToScene(here)
        path = self.scene.drawing.block_at(Point(at.x(), at.y()))
        return self.block(path) if path is not None and inside(path) == self.scene.prefix else None

    def focusChild(self) -> QAccessibleInterface | None:
        """The block that is selected alone."""
        chosen = self.scene.paths(self.scene.selection)
        if len(chosen) == 1 and self.canvas.hasFocus():
            return self.block(next(iter(chosen)))
        return self if self.canvas.hasFocus() else None

    def text(self, which: QAccessible.Text) -> str:
        """What the canvas is called, and what is selected on it."""
        if which == TEXT.Name:
            return self.canvas.accessibleName()
        return self.voice.selection() if which == TEXT.Description else ""

    def block(self, path: str) -> BlockAccessible:
        """The block of this path, made when it is first asked for."""
        if path not in self._blocks:
            made = self._blocks[path] = BlockAccessible(self, path)
            _kept[QAccessible.registerAccessibleInterface(made)] = made
        return self._blocks[path]

    def _names(self) -> list[str]:
        if self._order is None:
            places, prefix = self.scene.drawing.places, self.scene.prefix
            own = (path for path in self.scene.drawing.graph.nodes if inside(path) == prefix)
            self._order = sorted(own, key=lambda path: (places[path].x, places[path].y))
        return self._order

    def _over(self) -> list[QWidget]:
        """The widgets that lie over the canvas."""
        children = self.canvas.children()
        found = [child for child in children if isinstance(child, QWidget) and child.isVisible()]
        return [child for child in found if child is not self.canvas.viewport() and not child.isWindow()]

    def _forget(self, *_: object) -> None:
        """The blocks are others now, or elsewhere; those that are gone are known no longer."""
        self._order = None
        known = self.scene.workspace.graph.nodes if self.scene.workspace.is_open else {}
        depth = len(self.scene.prefix)
        for path in [path for path in self._blocks if inside(path) != self.scene.prefix or path[depth:] not in known]:
            number = QAccessible.uniqueId(self._blocks.pop(path))
            QAccessible.deleteAccessibleInterface(number)
            del _kept[number]

    def _tell(self, chosen: frozenset[str]) -> None:
        """The selection is another."""
        if not QAccessible.isActive():
            return
        QAccessible.updateAccessibility(QAccessibleEvent(self.canvas, QAccessible.Event.DescriptionChanged))
        if len(chosen) == 1 and self.canvas.hasFocus():
            block = self.block(self.scene.prefix + next(iter(chosen)))
            changed = QAccessible.State()
            changed.selected = True
            QAccessible.updateAccessibility(QAccessibleStateChangeEvent(block, changed))
            QAccessible.updateAccessibility(QAccessibleEvent(block, QAccessible.Event.Focus))


class BlockAccessible(QAccessibleInterface):
    """A block on the canvas, by its path."""

    def __init__(self, canvas: CanvasAccessible, path: str) -> None:
        super().__init__()
        self._canvas, self.path = canvas, path

    def isValid(self) -> bool:
        """Whether it is still there, in the diagram worked on."""
        scene = self._canvas.scene
        return self.path in scene.drawing.blocks and inside(self.path) == scene.prefix

    def object(self) -> QObject | None:
        """It is painted, and no object of its own."""
        return None

    def window(self) -> QWindow | None:
        """The window of the canvas."""
        return self._canvas.canvas.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        """The canvas."""
        return self._canvas

    def childCount(self) -> int:
        """Ports are told of in the description."""
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:
        """None."""
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        """None."""
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """None of its own."""
        return -1

    def role(self) -> QAccessible.Role:
        """One of many that can be selected."""
        return ROLE.ListItem

    def text(self, which: QAccessible.Text) -> str:
        """Its name in short, and in full how it is connected; as help, what is wrong with it."""
        if not self.isValid():
            return ""
        voice, name = self._canvas.voice, self.path[len(self._canvas.scene.prefix) :]
        said = {TEXT.Name: voice.short, TEXT.Description: voice.full, TEXT.Help: voice.problems}
        return said[which](name) if which in said else ""

    def setText(self, which: QAccessible.Text, text: str) -> None:
        """What it is called is not changed from here."""

    def rect(self) -> QRect:
        """Where it is on the screen."""
        if not self.isValid():
            return QRect()
        canvas, body = self._canvas.canvas, self._canvas.scene.drawing.body(self.path)
        seen = canvas.mapFromScene(body.x, body.y, body.width, body.height).boundingRect()
        return QRect(canvas.viewport().mapToGlobal(seen.topLeft()), seen.size())

    def state(self) -> QAccessible.State:
        """Selected or not, seen or not."""
        state, scene, canvas = QAccessible.State(), self._canvas.scene, self._canvas.canvas
        state.focusable = state.selectable = state.multiSelectable = True
        state.selected = self.path in scene.paths(scene.selection)
        state.focused = state.selected and len(scene.selection) == 1 and canvas.hasFocus()
        state.offscreen = not canvas.viewport().rect().translated(canvas.mapToGlobal(QPoint())).intersects(self.rect())
        state.invalid = not self.isValid()
        return state


def _make(key: str, made_for: QObject) -> QAccessibleInterface | None:
    """Qt asks for every object it needs an interface of; those that are no canvas are left to Qt."""
    if key != View.__name__ or not isinstance(made_for, View):
        return None
    voice = made_for.findChild(Voice)
    scene = made_for.scene()
    return CanvasAccessible(made_for, scene, voice) if voice is not None and isinstance(scene, Scene) else None


@cache
def install() -> None:
    """Let Qt ask here. It keeps what it is given, so this is done once."""
    QAccessible.installFactory(_make)
