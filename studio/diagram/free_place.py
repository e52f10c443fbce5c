"""Where there is room: the free place nearest to the one wanted, and the one beside a port."""

import heapq
import math
from collections.abc import Iterator, Mapping
from typing import Any

from studio.diagram.geometry import GRID, NodeGeometry, Rect
from studio.diagram.model import Endpoint, Point
from studio.diagram.spatial import Index

GAP = 20.0
"""How far new blocks keep from others, in points."""

BESIDE = 50.0
"""How far beside a port a new block stands that is to be wired to it."""

ANYWHERE = (-math.inf, math.inf)


def blocks_index(
    shapes: Mapping[str, NodeGeometry], places: Mapping[str, Point], without: frozenset[str] = frozenset()
) -> Index[str]:
    """What is taken on a page, as an index: all blocks with their names, but for some."""
    taken: Index[str] = Index()
    for name, shape in shapes.items():
        if name not in without:
            taken.put(name, Rect(*places[name], shape.width + shape.overhang, shape.height))
    return taken


def free_place(taken: Index[Any], wanted: Rect, gap: float = GAP, across: tuple[float, float] = ANYWHERE) -> Point:
    """The place on the grid nearest to where `wanted` is, in any direction, that keeps `gap` from all that is taken.

    Its x is between the two numbers `across`, which are on the grid. The nearest place touches what is in the way, so
    only such places are looked at, the nearest first.
    """
    start = Point(min(max(_snapped(wanted.x), across[0]), across[1]), _snapped(wanted.y))
    waiting, seen = [(0.0, start)], {start}
    while True:  # what is taken ends somewhere, and up and down there is no end of room
        _, place = heapq.heappop(waiting)
        blocking = _blocking(taken, Rect(*place, wanted.width, wanted.height).grown(gap))
        if not blocking:
            return place
        for rect in blocking:
            for other in _around(rect.grown(gap), place, wanted):
                if other not in seen and across[0] <= other.x <= across[1]:
                    seen.add(other)
                    heapq.heappush(waiting, (math.dist(other, (wanted.x, wanted.y)), other))


def place_beside(
    taken: Index[Any],
    shapes: Mapping[str, NodeGeometry],
    places: Mapping[str, Point],
    fixed: Endpoint,
    size: tuple[float, float],
    *,
    out: bool,
) -> Point:
    """Where a new block goes that is wired to a port: right of an output (`out`), left of an input, level with it.

    `size` is its width and height. Where that is taken, it stands above, below or further off, on the same side.
    """
    shape, place, (width, height) = shapes[fixed.node], places[fixed.node], size
    port = (shape.outputs if out else shape.inputs).get(fixed.port)
    y = place.y + (port.y if port else shape.height / 2) - height / 2
    if out:
        x = math.ceil((place.x + shape.width + shape.overhang + BESIDE) / GRID) * GRID
        return free_place(taken, Rect(x, y, width, height), across=(x, math.inf))
    x = math.floor((place.x - BESIDE - width) / GRID) * GRID
    return free_place(taken, Rect(x, y, width, height), across=(-math.inf, x))


def _blocking(taken: Index[Any], area: Rect) -> list[Rect]:
    found = (taken[key] for key in taken.near(area))
    return [
        rect
        for rect in found
        if rect.x < area.right and area.x < rect.right and rect.y < area.bottom and area.y < rect.bottom
    ]


def _around(rect: Rect, place: Point, wanted: Rect) -> Iterator[Point]:
    """The places right and left of what is in the way, above it and below."""
    yield Point(math.ceil(rect.right / GRID) * GRID, place.y)
    yield Point(math.floor((rect.x - wanted.width) / GRID) * GRID, place.y)
    yield Point(place.x, math.ceil(rect.bottom / GRID) * GRID)
    yield Point(place.x, math.floor((rect.y - wanted.height) / GRID) * GRID)


def _snapped(length: float) -> float:
    return math.floor(length / GRID + 0.5) * GRID
