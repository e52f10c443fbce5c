"""The ways of the wires: of a small page all at once, exactly as in the exported pictures; of a large one each when it
is first seen, around the blocks that are near."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from itertools import pairwise
from typing import TYPE_CHECKING

from studio.diagram import Endpoint, Point
from studio.diagram.geometry import Rect
from studio.diagram.geometry_obstacles import Obstacles, solid
from studio.diagram.geometry_page import Bends, Page, fork_of, route_some, wire_ends
from studio.diagram.geometry_wires import Path, bounds, samples
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
        self._blocks = Obstacles()
        self.bends: Mapping[Endpoint, tuple[Point, ...]] = {}
        """The points that wires led by hand pass."""
        self.forks: dict[Endpoint, Point] = {}
        """Where the wires of one output part."""

    def __getitem__(self, target: Endpoint) -> Path:
        if target not in self._paths:
            self._lead({target})
        return self._paths[target]

    def __iter__(self) -> Iterator[Endpoint]:
        return iter(self._index)

    def near(self, area: Rect) -> set[Endpoint]:
        """The wires that touch an area. Those that were not seen before are led now."""
        found = self._index.near(area)
        self._lead(found - self._paths.keys())
        return {target for target in found if touch(self._index[target], area)}

    def rect(self, target: Endpoint) -> Rect:
        """All that is painted of a wire, or may be once it is led."""
        return self._index[target]

    def ends_near(self, area: Rect) -> set[Endpoint]:
        """The wires that may touch an area, from afar, where it is of no matter how they are led."""
        return self._index.near(area)

    def ends(self, target: Endpoint) -> tuple[Point, Point]:
        """Where a wire starts and ends."""
        drawing = self._drawing
        return wire_ends(drawing.graph.wires[target], target, drawing.shapes, drawing.places)

    def at(self, at: Point, reach: float = REACH) -> Endpoint | None:
        """The wire under a place, or the nearest within reach, by the input it feeds."""
        area = Rect(*at, 0, 0).grown(reach)
        found = sorted((self._distance(target, at), target) for target in self.near(area))
        return found[0][1] if found and found[0][0] <= reach else None

    def renew(self, touched: Set[str], ends: Set[Endpoint], areas: list[Rect], bends: Bends) -> list[Rect]:
        """Lead anew the wires to these inputs, those that are gone, and those that blocks now stand in the way of.

        `touched` blocks were in `areas` or are there now; returned is what has to be painted for the wires.
        """
        bent = {target for target in {*bends, *self.bends} if bends.get(target) != self.bends.get(target)}
        self.bends = bends
        for name in touched:
            self._place(name)
        wires = self._drawing.graph.wires
        stale = {*ends, *bent, *(target for area in areas for target in self._index.near(area))}
        if len(wires) <= FEW:
            stale = {*wires, *self._index}
        before = {target: self._paths.pop(target, None) for target in stale}
        forked = self._forget_forks(stale, touched)
        if len(wires) <= FEW:
            self._lead(wires.keys())
        return forked + self._reindex(before)

    def _reindex(self, before: Mapping[Endpoint, Path | None]) -> list[Rect]:
        """Where these wires were and are, those that kept their way left out."""
        dirty, wires = [], self._drawing.graph.wires
        for target, path in before.items():
            if path is not None and self._paths.get(target) == path:
                self._index.put(target, bounds(path).grown(LINE))
                continue
            if target in self._index and path is not None:
                dirty.append(bounds(path).grown(LINE))
            if target not in wires:
                self._index.remove(target)
                continue
            known = self._paths.get(target)
            self._index.put(target, bounds(known).grown(LINE) if known else bounds(self.ends(target)).grown(AROUND / 2))
            dirty.append(self._index[target])
        return dirty

    def _place(self, name: str) -> None:
        """A block stands in the way where it is now, or no longer."""
        drawing = self._drawing
        if name not in drawing.graph.nodes:
            self._blocks.remove(name)
            return
        place = drawing.places[name]
        self._blocks.put(name, [rect.moved(*place) for rect in solid(drawing.shapes[name])])

    def _lead(self, targets: Set[Endpoint]) -> None:
        """Find the ways of some wires, all at once so that they keep apart."""
        if not targets:
            return
        drawing = self._drawing
        wires = drawing.graph.wires
        for source in {wires[target] for target in targets}:
            if drawing.fan_out(source) > 1:
                self.forks[source] = fork_of(source, drawing.shapes, drawing.places)
        found = route_some(drawing.graph, drawing.shapes, drawing.places, targets, self._blocks, self.bends, self.forks)
        self._paths.update(found)
        for target, path in found.items():
            self._index.put(target, bounds(path).grown(LINE))

    def _forget_forks(self, targets: Iterable[Endpoint], touched: Set[str]) -> list[Rect]:
        """Where wires that are led anew parted, and those of blocks that are gone or whose wires may be."""
        wires, nodes = self._drawing.graph.wires, self._drawing.graph.nodes
        sources = {source for target in targets if (source := wires.get(target))}
        gone = sources | {source for source in self.forks if source.node in touched or source.node not in nodes}
        points = [point for source in gone if (point := self.forks.pop(source, None))]
        return [Rect(*point, 0, 0).grown(LINE) for point in points]

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
