"""Moving blocks on the grid, with lines to those they are in line with, and into wires."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF

from studio.diagram import Endpoint, Point
from studio.diagram.aligning import Guide, Lines
from studio.diagram.geometry import GRID, Rect
from studio.ui.adding.inserting import insert_edit, wire_under
from studio.ui.canvas.scene import Scene
from studio.ui.words import tr

EXACT = 0.01
"""Edges and centres so near are in line."""

AROUND = 600.0
"""Blocks so far from where the drag began are compared with."""

STAY = Point(0, 0)


class Move:
    """Drag a block: it and the others selected follow, on the grid."""

    def __init__(self, scene: Scene, node: str, *, toggle: bool) -> None:
        self._scene, self._node, self._toggle = scene, node, toggle
        self._origin, self._body = QPointF(), Rect(0, 0, 0, 0)
        self._lines: Lines | None = None
        self._was_selected = False

    def start(self, at: QPointF) -> None:
        """Select the block, with the others where it is one of them or Ctrl is held."""
        chosen = self._scene.selection
        self._was_selected = self._node in chosen
        if not self._was_selected:
            chosen = (chosen if self._toggle else frozenset()) | {self._node}
            self._scene.select(chosen)
        self._origin = at
        self._body = self._scene.drawing.body(self._scene.prefix + self._node)

    def move(self, at: QPointF) -> None:
        """Show the blocks where they would go, and what they come into line with."""
        by = self._by(at)
        guides = self._neighbours().snapped(self._body.moved(*by), EXACT).guides
        paths = self._scene.paths(self._scene.selection)
        self._scene.previews.drag(paths if by != STAY else frozenset(), by, map(_line, guides))
        self._scene.previews.mark_wire(self._wire(by))

    def end(self, at: QPointF) -> None:
        """Move them; a click without a move only selects."""
        by, chosen = self._by(at), self._scene.selection
        target = self._wire(by)
        self.cancel()
        if target is not None:
            self._insert(self._scene.own(target), by)
        elif by != STAY:
            one = tr("Move {name}", name=self._node)
            self._scene.move_blocks(
                chosen, by, one if len(chosen) == 1 else tr("Move {count} blocks", count=len(chosen))
            )
        elif self._was_selected:
            self._click()

    def cancel(self) -> None:
        """Put them back."""
        self._scene.previews.drag(frozenset())
        self._scene.previews.mark_wire(None)

    def _wire(self, by: Point) -> Endpoint | None:
        """The wire that the block would be put into: it is alone, and nothing is wired to it."""
        if by == STAY or self._scene.selection != {self._node}:
            return None
        return wire_under(self._scene, self._scene.workspace.graph.nodes[self._node], self._body.moved(*by))

    def _insert(self, target: Endpoint, by: Point) -> None:
        scene, place = self._scene, self._scene.places[self._node]
        node = scene.workspace.graph.nodes[self._node]
        edit = insert_edit(scene, node, target, Point(place.x + by.x, place.y + by.y))
        scene.workspace.do(tr("Insert {block}", block=self._node), edit)

    def _click(self) -> None:
        chosen = self._scene.selection
        self._scene.select(chosen - {self._node} if self._toggle else frozenset({self._node}))

    def _by(self, at: QPointF) -> Point:
        """All by the same way, so that the block under the mouse lands on the grid."""
        dx, dy = at.x() - self._origin.x(), at.y() - self._origin.y()
        if abs(dx) < GRID / 2 and abs(dy) < GRID / 2:
            return STAY
        place = self._scene.drawing.places[self._scene.prefix + self._node]
        return Point(round((place.x + dx) / GRID) * GRID - place.x, round((place.y + dy) / GRID) * GRID - place.y)

    def _neighbours(self) -> Lines:
        """The lines of the blocks about where the drag began, found once."""
        if self._lines is None:
            drawing, moving = self._scene.drawing, self._scene.paths(self._scene.selection)
            near = drawing.blocks.near(self._body.grown(AROUND)) - moving
            self._lines = Lines.of(drawing.body(name) for name in sorted(near))
        return self._lines


def _line(guide: Guide) -> QLineF:
    if guide.axis == "vertical":
        return QLineF(guide.at, guide.start, guide.at, guide.end)
    return QLineF(guide.start, guide.at, guide.end, guide.at)
