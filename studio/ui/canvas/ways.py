"""The ways of the wires: of a small page all at once, exactly as in the exported pictures; of a large one each when it
is first seen, around the blocks that are near."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING

from studio.diagram import Endpoint, Point
from studio.diagram.geometry import Rect
from studio.diagram.geometry_page import Page, lay_out, solid, wire_ends
from studio.diagram.geometry_wires import CLEARANCE, Path, bounds, samples, wire_path
from studio.diagram.spatial import Index, touch

if TYPE_CHECKING:
    from studio.ui.canvas.drawing import Drawing

FEW = 150
"""A page of so many wires is led as a whole."""

AROUND = 150.0
"""How far round a wire blocks are looked at."""

LINE = 6.0
"""Room around a wire for its width, its head and a dot."""

REACH = 5.0
"""How near to a wire the mouse must be, in points."""


class Ways:
    """The paths of a drawing's wires, by the input they feed."""

    def __init__(self, drawing: Drawing) -> None:
        self._drawing = drawing
        self._paths: dict[Endpoint, Path] = {}
        self._index: Index[Endpoint] = Index()
        self.forks: Mapping[Endpoint, Point] = {}
        """Where the wires of one output part; on large pages none are sought."""
        self.bends: Mapping[Endpoint, tuple[Point, ...]] = {}

    def __getitem__(self, target: Endpoint) -> Path:
        if target not in self._paths:
            self._paths[target] = self._led(target)
        return self._paths[target]

    def __iter__(self) -> Iterator[Endpoint]:
        return iter(self._index)

    def near(self, area: Rect) -> set[Endpoint]:
        """The wires that touch an area. Those that were not seen before are led now."""
        found = self._index.near(area)
        for target in found - self._paths.keys():
            self._index.put(target, bounds(self[target]).grown(LINE))
        return {target for target in found if touch(self._index[target], area)}

    def rect(self, target: Endpoint) -> Rect:
        """All that is painted of a wire, or may be once it is led."""
        return self._index[target]

    def ends_near(self, area: Rect) -> set[Endpoint]:
        """The same from afar, where it is of no matter how they are led."""
        return self._index.near(area)

    def ends(self, target: Endpoint) -> tuple[Point, Point]:
        """Where a wire starts and ends."""
        drawing = self._drawing
        return wire_ends(drawing.graph.wires[target], target, drawing.shapes, drawing.places)

    def at(self, at: Point) -> Endpoint | None:
        """The wire under a place, by the input it feeds."""
        area = Rect(*at, 0, 0).grown(REACH)
        found = sorted((self._distance(target, at), target) for target in self.near(area))
        return found[0][1] if found and found[0][0] <= REACH else None

    def renew(self, ends: Iterable[Endpoint], areas: list[Rect]) -> list[Rect]:
        """Lead anew the wires to these inputs, those that are gone, and those that blocks now stand in the way of.

        `areas` are where blocks were and are; returned is what has to be painted for the wires.
        """
        wires = self._drawing.graph.wires
        before = self._paths
        if len(wires) <= FEW:
            return self._lead_all(before)
        self.forks = {}
        stale = {*ends, *(target for area in areas for target in self._index.near(area))}
        dirty = [self._index[target] for target in stale if target in self._index]
        for target in stale:
            self._paths.pop(target, None)
            if target not in wires:
                self._index.remove(target)
                continue
            self._index.put(target, bounds(self.ends(target)).grown(AROUND / 2))
            dirty.append(self._index[target])
        return dirty

    def _lead_all(self, before: Mapping[Endpoint, Path]) -> list[Rect]:
        drawing = self._drawing
        page = lay_out(drawing.graph, {}, drawing.places, drawing.shapes)
        self._paths, forks = dict(page.wires), self.forks
        self.forks = page.forks
        changed = {
            target for target in before.keys() | page.wires.keys() if before.get(target) != page.wires.get(target)
        }
        dirty = [self._index[target] for target in changed if target in self._index]
        for target in changed:
            self._index.remove(target)
            if target in page.wires:
                self._index.put(target, bounds(page.wires[target]).grown(LINE))
                dirty.append(self._index[target])
        parted = {point for source, point in forks.items() if page.forks.get(source) != point}
        return dirty + [Rect(*point, 0, 0).grown(LINE) for point in parted]

    def _led(self, target: Endpoint) -> Path:
        """The way of one wire around what is near."""
        drawing = self._drawing
        start, end = self.ends(target)
        own = (drawing.graph.wires[target].node, target.node)
        obstacles = [
            rect.moved(*drawing.places[name]).grown(0 if name in own else CLEARANCE)
            for name in sorted(drawing.blocks.near(bounds((start, end)).grown(AROUND)))
            if name not in drawing.opened
            for rect in solid(drawing.shapes[name])
        ]
        return wire_path(start, end, obstacles)

    def _distance(self, target: Endpoint, at: Point) -> float:
        path = self[target]
        curves = (path[first : first + 4] for first in range(0, len(path) - 1, 3))
        points = [point for curve in curves for point in (curve[0], *samples(curve), curve[3])]
        return min(_apart(at, a, b) for a, b in pairwise(points))

    def page(self, area: Rect) -> Page:
        """The part of the drawing that touches an area, as the geometry of labels wants it."""
        drawing = self._drawing
        names = drawing.blocks.near(area) - drawing.opened
        shapes = {name: drawing.shapes[name] for name in sorted(names)}
        return Page(shapes, drawing.places, {target: self[target] for target in self.near(area)}, {})


def _apart(at: Point, a: Point, b: Point) -> float:
    """How far a place is from a straight piece."""
    dx, dy = b.x - a.x, b.y - a.y
    length = dx * dx + dy * dy
    along = 0.0 if length == 0 else min(1.0, max(0.0, ((at.x - a.x) * dx + (at.y - a.y) * dy) / length))
    return ((at.x - a.x - along * dx) ** 2 + (at.y - a.y - along * dy) ** 2) ** 0.5
