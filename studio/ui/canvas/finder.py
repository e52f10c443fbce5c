"""Finding what lies under the mouse, by neighbourhood."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF

from studio.diagram import Endpoint, Point
from studio.diagram.geometry import Rect
from studio.ui.canvas.hit import Hit, Port
from studio.ui.canvas.marks import BADGE, FOLD, badge_centre, fold_centre
from studio.ui.canvas.picture import Picture

REACH = 9.0
"""How near to a port the mouse must be, in points of the scene."""


class Finder:
    """Looks into one drawing. Blocks and ports are named by their path."""

    def __init__(self, picture: Picture) -> None:
        self._picture, self._drawing = picture, picture.drawing

    def hit(self, at: QPointF, wire: Endpoint | None = None) -> Hit:
        """What lies under a place; `wire` is the one selected, whose bends can be taken hold of.

        A note lies over blocks, a frame under everything.
        """
        if (bend := self._bend_at(at, wire)) is not None:
            return Hit(at, wire=wire, bend=bend)
        if port := self.port_at(at):
            return Hit(at, port=port)
        if badged := self._badge_at(at):
            return Hit(at, block=badged, badge=True)
        sketched, where = self._picture.sketched, Point(at.x(), at.y())
        sketch = sketched.at(where)
        if sketch is not None and sketch[0] == "note":
            return Hit(at, sketch=sketch, corner=sketched.is_corner(sketch, where))
        if folded := self._fold_at(at):
            return Hit(at, block=folded, fold=True)
        block = self.block_at(at)
        if block and block not in self._drawing.opened:
            return Hit(at, block=block)
        if under := self.wire_at(at):
            return Hit(at, wire=under)
        if block:
            return Hit(at, block=block)
        return Hit(at, sketch=sketch, corner=sketch is not None and sketched.is_corner(sketch, where))

    def _fold_at(self, at: QPointF) -> str | None:
        """The group whose mark for showing it open is under a place."""
        drawing = self._drawing
        for name in drawing.blocks_in(Rect(at.x(), at.y(), 0, 0)):
            if drawing.shapes[name].kind in ("group", "loop"):
                centre = fold_centre(drawing.shapes[name]) + QPointF(*drawing.places[name])
                if (centre - at).manhattanLength() <= FOLD + 2:
                    return name
        return None

    def _bend_at(self, at: QPointF, wire: Endpoint | None) -> int | None:
        """The bend of a wire under a place."""
        bends = self._drawing.ways.bends.get(wire, ()) if wire else ()
        near = (n for n, bend in enumerate(bends) if abs(bend.x - at.x()) + abs(bend.y - at.y()) <= REACH)
        return next(near, None)

    def _badge_at(self, at: QPointF) -> str | None:
        """The block whose badge is under a place."""
        for name in self._drawing.blocks.near(Rect(at.x(), at.y(), 0, 0)):
            if name in self._picture.judged.badges:
                centre = badge_centre(self._drawing.shapes[name]) + QPointF(*self._drawing.places[name])
                if (centre - at).manhattanLength() <= BADGE + 2:
                    return name
        return None

    def block_at(self, at: QPointF) -> str | None:
        """The path of the topmost block under a place."""
        return self._drawing.block_at(Point(at.x(), at.y()))

    def wire_at(self, at: QPointF) -> Endpoint | None:
        """The wire under a place, by the path of the input it feeds."""
        return self._drawing.ways.at(Point(at.x(), at.y()))

    def port_at(self, at: QPointF) -> Port | None:
        """The nearest port within reach."""
        near = Rect(at.x() - REACH, at.y() - REACH, 2 * REACH, 2 * REACH)
        found = [pair for name in self._drawing.blocks.near(near) for pair in self._ports_near(name, at)]
        return min(found, key=lambda pair: pair[0], default=(0.0, None))[1]

    def _ports_near(self, name: str, at: QPointF) -> Iterable[tuple[float, Port]]:
        shape, place = self._drawing.shapes[name], self._drawing.places[name]
        x, y = at.x() - place.x, at.y() - place.y
        for out, ports in ((False, shape.inputs), (True, shape.outputs)):
            for port in ports.values():
                distance = abs(x - port.x) + abs(y - port.y)
                if distance <= REACH:
                    yield distance, Port(Endpoint(name, port.name), out)

    def tip_at(self, at: QPointF) -> str:
        """What there is to say of the block or wire under a place: its problems, or the shape that travels on it."""
        path = self.block_at(at)
        if path is not None:
            badge = self._picture.judged.badges.get(path)
            return badge.text if badge else ""
        target = self.wire_at(at)
        return self._picture.judged.shapes.get(self._drawing.graph.wires[target], "") if target else ""
