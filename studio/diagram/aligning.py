"""Places of several blocks beside each other: aligned, with equal gaps, moved by a step, snapped to what is near.

All of it is on rectangles by name, so that frames and notes can be aligned as blocks are. Lengths are in points.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from studio.diagram.geometry_shape import GRID, Rect
from studio.diagram.model import Point

Edge: TypeAlias = Literal["left", "right", "top", "bottom", "centre", "middle"]
"""What is brought into line; `centre` is that of the widths (one above the other), `middle` that of the heights."""

Axis: TypeAlias = Literal["horizontal", "vertical"]
Rects: TypeAlias = Mapping[str, Rect]

REACH = 6.0
"""How near a line of another block must be for a dragged one to snap to it."""


def aligned(rects: Rects, edge: Edge) -> dict[str, Point]:
    """Top left corners with one edge of all in line: the outermost edge there is, or the middle of the whole."""
    if not rects:
        return {}
    left, top = min(rect.x for rect in rects.values()), min(rect.y for rect in rects.values())
    right, bottom = max(rect.right for rect in rects.values()), max(rect.bottom for rect in rects.values())
    put: dict[Edge, Callable[[Rect], Point]] = {
        "left": lambda rect: Point(left, rect.y),
        "right": lambda rect: Point(right - rect.width, rect.y),
        "centre": lambda rect: Point((left + right - rect.width) / 2, rect.y),
        "top": lambda rect: Point(rect.x, top),
        "bottom": lambda rect: Point(rect.x, bottom - rect.height),
        "middle": lambda rect: Point(rect.x, (top + bottom - rect.height) / 2),
    }
    return {name: put[edge](rect) for name, rect in rects.items()}


def distributed(rects: Rects, axis: Axis) -> dict[str, Point]:
    """Top left corners with equal gaps, in the order in which the blocks stand; the first and the last stay.

    Blocks that are larger together than the room they have overlap equally. Fewer than three stay as they are.
    """
    across = axis == "horizontal"
    order = sorted(rects, key=lambda name: (_start(rects[name], across) + _size(rects[name], across) / 2, name))
    if len(order) < 3:
        return {name: Point(rect.x, rect.y) for name, rect in rects.items()}
    first, last = rects[order[0]], rects[order[-1]]
    room = _start(last, across) + _size(last, across) - _start(first, across)
    gap = (room - sum(_size(rect, across) for rect in rects.values())) / (len(order) - 1)
    places: dict[str, Point] = {}
    at = _start(first, across)
    for name in order:
        rect = rects[name]
        places[name] = Point(at, rect.y) if across else Point(rect.x, at)
        at += _size(rect, across) + gap
    return {**places, order[-1]: Point(last.x, last.y)}


def nudged(places: Mapping[str, Point], columns: int, rows: int, step: float = GRID) -> dict[str, Point]:
    """Places so many steps to the right and down; a step is that of the grid, or one point for fine work."""
    return {name: Point(x + columns * step, y + rows * step) for name, (x, y) in places.items()}


class Guide(NamedTuple):
    """A line that shows what is in line: along which axis it runs, where it is across it, and from where to where."""

    axis: Axis
    at: float
    start: float
    end: float


class Snap(NamedTuple):
    """How far a dragged rectangle moves on to be in line, and the lines to show."""

    dx: float
    dy: float
    guides: tuple[Guide, ...]


@dataclass(frozen=True)
class Lines:
    """The edges and centres of the rectangles there are, sorted once for a whole drag."""

    upright: Sequence[tuple[float, float, float]]
    """(x, top, bottom)"""
    level: Sequence[tuple[float, float, float]]
    """(y, left, right)"""

    @classmethod
    def of(cls, others: Iterable[Rect]) -> "Lines":
        """The lines of some rectangles."""
        rects = list(others)
        upright = [(x, rect.y, rect.bottom) for rect in rects for x in _stops(rect.x, rect.width)]
        level = [(y, rect.x, rect.right) for rect in rects for y in _stops(rect.y, rect.height)]
        return cls(sorted(upright), sorted(level))

    def snapped(self, moving: Rect, reach: float = REACH) -> Snap:
        """Where a dragged rectangle comes into line: its edges and centre with those of others, each axis alone.

        Takes time that grows with the logarithm of the number of lines, and with those in reach.
        """
        dx = _nearest(self.upright, _stops(moving.x, moving.width), reach)
        dy = _nearest(self.level, _stops(moving.y, moving.height), reach)
        put = moving.moved(dx or 0.0, dy or 0.0)
        guides: list[Guide] = []
        if dx is not None:
            met = _met(self.upright, _stops(put.x, put.width), put.y, put.bottom)
            guides += [Guide("vertical", at, start, end) for at, (start, end) in met.items()]
        if dy is not None:
            met = _met(self.level, _stops(put.y, put.height), put.x, put.right)
            guides += [Guide("horizontal", at, start, end) for at, (start, end) in met.items()]
        return Snap(dx or 0.0, dy or 0.0, tuple(guides))


def snapped(moving: Rect, others: Iterable[Rect], reach: float = REACH) -> Snap:
    """Where a dragged rectangle comes into line with others. For a whole drag keep their `Lines`."""
    return Lines.of(others).snapped(moving, reach)


SAME = 1e-6
"""Lines so near are one."""


def _nearest(lines: Sequence[tuple[float, float, float]], stops: Iterable[float], reach: float) -> float | None:
    """The shortest way from one of the stops to one of the lines; None where none is in reach."""
    found: list[float] = []
    for stop in stops:
        index = bisect_left(lines, (stop,))
        found += [lines[i][0] - stop for i in (index - 1, index) if 0 <= i < len(lines)]
    way = min(found, key=lambda each: (abs(each), each), default=None)
    return way if way is not None and abs(way) <= reach else None


def _met(
    lines: Sequence[tuple[float, float, float]], stops: Iterable[float], start: float, end: float
) -> dict[float, tuple[float, float]]:
    """The lines that stops lie on, each with its extent over all that it joins."""
    found: dict[float, tuple[float, float]] = {}
    for stop in stops:
        for index in range(bisect_left(lines, (stop - SAME,)), len(lines)):
            at, low, high = lines[index]
            if at > stop + SAME:
                break
            near, far = found.get(stop, (start, end))
            found[stop] = min(near, low), max(far, high)
    return found


def _stops(start: float, size: float) -> tuple[float, float, float]:
    return start, start + size / 2, start + size


def _start(rect: Rect, across: bool) -> float:
    return rect.x if across else rect.y


def _size(rect: Rect, across: bool) -> float:
    return rect.width if across else rect.height
