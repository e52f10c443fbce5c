"""Leading a wire by hand: dragging its body makes a bend, and a bend can be moved."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF

from studio.diagram import Document, Endpoint, Point
from studio.diagram.geometry import GRID
from studio.diagram.geometry_bends import bent_path, nearest_segment
from studio.diagram.sketching import bend
from studio.ui.adding.inserting import is_drawn_so
from studio.ui.canvas.hit import Hit
from studio.ui.canvas.scene import Scene
from studio.ui.words import tr

LEVEL = 6.0
"""So near to the height or the column of its neighbours a bend jumps into line with them, in points."""

FREE = 16.0
"""So far from its ports a wire can be bent; nearer a port is meant, or the paper."""


class BendWire:
    """Drag a wire: it bends where it was taken hold of. With `index`, that bend moves. A click only selects it."""

    def __init__(self, scene: Scene, target: Endpoint, index: int | None = None) -> None:
        self._scene, self._target, self._index = scene, target, index
        self._origin, self._added, self._moved = QPointF(), index is None, False
        self._bends = list(scene.drawing.ways.bends.get(target, ()))

    def start(self, at: QPointF) -> None:
        """Select the wire."""
        self._origin = at
        node = self._scene.attend(self._target.node)
        self._scene.select(frozenset(), Endpoint(node, self._target.port))

    def move(self, at: QPointF) -> None:
        """Show the way it would take."""
        if not self._moved and (at - self._origin).manhattanLength() < GRID / 2:
            return
        index = self._take_hold()
        self._bends[index] = self._in_line(at, index)
        start, end = self._scene.drawing.ways.ends(self._target)
        self._scene.previews.bend(self._target, bent_path(start, end, self._bends), self._bends)

    def end(self, at: QPointF) -> None:
        """Keep the bend."""
        self.cancel()
        if not self._moved or self._index is None:
            return
        scene, target, index, added = self._scene, self._scene.own(self._target), self._index, self._added
        page, place = scene.workspace.page, scene.unshift(self._bends[index])

        def edit(document: Document) -> Document:
            kept = list(document.sketch(page).bends.get(target, ()))
            kept[index : index + (not added)] = [place]
            return bend(document, page, target, kept)

        scene.workspace.do(tr("Bend the wire to {port}", port=target), edit)

    def cancel(self) -> None:
        """Show the wire as it is."""
        self._scene.previews.bend(None)

    def _take_hold(self) -> int:
        """The mouse has moved far enough to mean it: make the bend, where it is a new one. Its number."""
        self._moved = True
        if self._index is None:
            at = Point(self._origin.x(), self._origin.y())
            self._index = nearest_segment(self._scene.drawing.ways[self._target], self._bends, at)
            self._bends.insert(self._index, at)
        return self._index

    def _in_line(self, at: QPointF, index: int) -> Point:
        """On the grid, or level with what comes before or after it on the wire."""
        start, end = self._scene.drawing.ways.ends(self._target)
        points = [start, *self._bends, end]
        beside = points[index], points[index + 2]
        return Point(_near(at.x(), [point.x for point in beside]), _near(at.y(), [point.y for point in beside]))


def _near(value: float, lines: list[float]) -> float:
    """The nearest line within reach, or the grid."""
    line = min(lines, key=lambda each: abs(each - value))
    return line if abs(line - value) <= LEVEL else round(value / GRID) * GRID


def can_bend(scene: Scene, hit: Hit) -> bool:
    """Whether a wire that was hit can be led by hand there: not close to its ports, and not from step to step."""
    if hit.wire is None or not is_drawn_so(scene, hit.wire):
        return False
    here = hit.at.x(), hit.at.y()
    return hit.bend is not None or min(math.dist(here, end) for end in scene.drawing.ways.ends(hit.wire)) > FREE
