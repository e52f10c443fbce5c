"""Moving blocks."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from studio.diagram import Point
from studio.diagram.geometry import GRID
from studio.ui.canvas.scene import Scene


class Move:
    """Drag a block: it and the others selected follow, on the grid."""

    def __init__(self, scene: Scene, node: str, *, toggle: bool) -> None:
        self._scene, self._node, self._toggle = scene, node, toggle
        self._origin, self._place = QPointF(), Point(0, 0)
        self._was_selected = False

    def start(self, at: QPointF) -> None:
        """Select the block, with the others where it is one of them or Ctrl is held."""
        chosen = self._scene.selection
        self._was_selected = self._node in chosen
        if not self._was_selected:
            chosen = (chosen if self._toggle else frozenset()) | {self._node}
            self._scene.select(chosen)
        self._origin = at
        self._place = self._scene.places[self._node]

    def move(self, at: QPointF) -> None:
        """Show the blocks where they would go."""
        by, paths = self._by(at), self._scene.paths(self._scene.selection)
        self._scene.previews.drag(paths if by != Point(0, 0) else frozenset(), by)

    def end(self, at: QPointF) -> None:
        """Move them; a click without a move only selects."""
        by, chosen = self._by(at), self._scene.selection
        self._scene.previews.drag(frozenset())
        if by != Point(0, 0):
            self._scene.move_blocks(chosen, by, "Move" if len(chosen) > 1 else f"Move {self._node}")
        elif self._was_selected:
            self._click()

    def cancel(self) -> None:
        """Put them back."""
        self._scene.previews.drag(frozenset())

    def _click(self) -> None:
        chosen = self._scene.selection
        self._scene.select(chosen - {self._node} if self._toggle else frozenset({self._node}))

    def _by(self, at: QPointF) -> Point:
        """All by the same way, so that the block under the mouse lands on the grid."""
        dx, dy = at.x() - self._origin.x(), at.y() - self._origin.y()
        if abs(dx) < GRID / 2 and abs(dy) < GRID / 2:
            return Point(0, 0)
        first = self._place
        return Point(round((first.x + dx) / GRID) * GRID - first.x, round((first.y + dy) / GRID) * GRID - first.y)
