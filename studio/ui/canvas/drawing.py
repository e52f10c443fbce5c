"""What is drawn of the diagram looked at: its blocks and wires in their places, found by neighbourhood.

Blocks go by their path: "fc1", or "enc/fc1" inside an instance that is shown open. An edit touches only what it
changed, and says which areas have to be painted anew. Nothing here paints.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence, Set
from typing import NamedTuple

from studio.diagram import Endpoint, Graph, Point
from studio.diagram.geometry import NodeGeometry, Rect
from studio.diagram.geometry_page import Bends
from studio.diagram.geometry_wires import Path
from studio.diagram.spatial import Index
from studio.ui.canvas.ways import Ways

HALO = 9.0
"""Room around a block for the halo of the selection, its ports and its badge."""

EMPTY = Graph()
EMPTY_BENDS: Bends = {}


OUTSIDE = ("name", "port")
"""Roles of texts that may stand outside of a box."""


class Spoiled(NamedTuple):
    """What of a picture looks different after an edit, and the part of it where wires and labels may go other ways."""

    painted: list[Rect]
    disturbed: list[Rect]


class Drawing:
    """Blocks and wires. The mappings are read by everybody and changed here alone."""

    def __init__(self) -> None:
        self.graph = EMPTY
        self.shapes: Mapping[str, NodeGeometry] = {}
        self.places: Mapping[str, Point] = {}
        self.opened: Set[str] = frozenset()
        self.links: Sequence[Path] = ()
        self.blocks: Index[str] = Index()
        self.ways = Ways(self)
        self._touching: dict[str, list[Endpoint]] = {}

    def take(
        self,
        graph: Graph,
        shapes: Mapping[str, NodeGeometry],
        places: Mapping[str, Point],
        touched: Set[str],
        bends: Bends = EMPTY_BENDS,
    ) -> Spoiled:
        """Show this from now on.

        `touched` are the blocks that came, went, moved, or have another shape or other wires.
        """
        before, wires = self._touching, self.graph.wires
        old = {name: self._stand(name) for name in touched}
        if graph.wires is not self.graph.wires or graph.nodes.keys() != self.graph.nodes.keys():
            self._touching = _by_block(graph, touched, before)
        self.graph, self.shapes, self.places = graph, shapes, places
        wired = {name for name in touched if self._is_rewired(name, before.get(name, []), wires)}
        moved = {name for name in touched if old.get(name) != self._stand(name)} | wired
        painted: list[Rect] = []
        disturbed: list[Rect] = []
        for name in touched:
            (disturbed if name in moved else painted).extend(self._put(name))
        ends = {end for name in moved for end in (*before.get(name, ()), *self._touching.get(name, ()))}
        disturbed += self.ways.renew(moved, ends, disturbed, bends)
        return Spoiled(painted + disturbed, disturbed)

    def open(self, instances: Iterable[str], links: Sequence[Path]) -> None:
        """Which blocks are instances with their inside in place, and the thin lines from their ports to that."""
        self.opened, self.links = frozenset(instances), links

    def fan_out(self, source: Endpoint) -> int:
        """How many inputs an output feeds."""
        wires = self.graph.wires
        return sum(wires[target] == source for target in self._touching.get(source.node, ()))

    def wires_of(self, names: Iterable[str]) -> set[Endpoint]:
        """The wires that end or start at these blocks, by the input they feed."""
        return {end for name in names for end in self._touching.get(name, ())}

    def rect(self, name: str) -> Rect:
        """All that is painted of a block, with a halo."""
        return self.blocks[name]

    def body(self, name: str) -> Rect:
        """The outline of a block."""
        return self.shapes[name].body.moved(*self.places[name])

    def port_place(self, end: Endpoint, out: bool) -> Point:
        """Where a port is."""
        shape, place = self.shapes[end.node], self.places[end.node]
        port = (shape.outputs if out else shape.inputs)[end.port]
        return Point(place.x + port.x, place.y + port.y)

    def blocks_in(self, area: Rect) -> list[str]:
        """The blocks that touch an area, as they are painted: opened ones first, each behind its inside.

        Those that lie over each other go by their names, so that the picture is always that of the document.
        """
        return sorted(self.blocks.near(area), key=lambda name: (name.count("/"), name))

    def block_at(self, at: Point) -> str | None:
        """The topmost block under a place: by its outline, or the name under a circle."""
        found = self.blocks_in(Rect(*at, 0, 0))
        return next((name for name in reversed(found) if self._holds(name, at)), None)

    def extent(self, names: Iterable[str] | None = None) -> Rect:
        """The rectangle that holds these blocks, or all; an empty one where there are none."""
        rects = [self.blocks[name] for name in (self.blocks if names is None else names) if name in self.blocks]
        if not rects:
            return Rect(0, 0, 0, 0)
        left, top = min(rect.x for rect in rects), min(rect.y for rect in rects)
        right, bottom = max(rect.right for rect in rects), max(rect.bottom for rect in rects)
        return Rect(left, top, right - left, bottom - top).grown(-HALO)

    def _holds(self, name: str, at: Point) -> bool:
        shape, place = self.shapes[name], self.places[name]
        x, y, body = at.x - place.x, at.y - place.y, shape.body
        if shape.outline == "circle":
            radius = body.width / 2
            inside = (x - body.x - radius) ** 2 + (y - body.y - radius) ** 2 <= radius**2
        else:
            inside = body.x <= x <= body.right and body.y <= y <= body.bottom
        return inside or any(_within(text.rect, x, y) for text in shape.texts if text.role == "title")

    def _is_rewired(self, name: str, before: list[Endpoint], wires: Mapping[Endpoint, Endpoint]) -> bool:
        """Whether other wires touch a block, or one of them comes from elsewhere."""
        ends = self._touching.get(name, [])
        return ends != before or any(wires.get(end) != self.graph.wires[end] for end in ends)

    def _stand(self, name: str) -> Hashable:
        """How a block stands in the way of wires and texts: its place, its outline and its ports."""
        shape = self.shapes.get(name)
        if shape is None:
            return None
        outside = tuple(text for text in shape.texts if text.role in OUTSIDE or shape.outline != "box")
        ports = tuple(shape.inputs.values()), tuple(shape.outputs.values())
        return self.places[name], shape.body, shape.width, shape.overhang, ports, outside

    def _put(self, name: str) -> Iterable[Rect]:
        """The block where it is now; where it was and where it is are to be painted."""
        if name in self.blocks:
            yield self.blocks[name]
        if name not in self.graph.nodes:
            self.blocks.remove(name)
            return
        shape = self.shapes[name]
        whole = Rect(0, 0, shape.width + shape.overhang, shape.height).grown(HALO)
        self.blocks.put(name, whole.moved(*self.places[name]))
        yield self.blocks[name]


def _by_block(graph: Graph, touched: Set[str], before: Mapping[str, list[Endpoint]]) -> dict[str, list[Endpoint]]:
    """The wires of every block, by the input they feed; those of blocks that were not touched are as before."""
    touching = {name: ends for name, ends in before.items() if name not in touched}
    for target, source in graph.wires.items():
        for name in {target.node, source.node} & touched:
            touching.setdefault(name, []).append(target)
    return touching


def _within(rect: Rect, x: float, y: float) -> bool:
    return rect.x <= x <= rect.right and rect.y <= y <= rect.bottom
