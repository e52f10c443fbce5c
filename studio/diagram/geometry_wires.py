"""The way of a wire: out of a block to the right, into the next from the left, and around the blocks in between.

A path is a list of points: the start, then three for each cubic Bézier curve (two controls and the end), as Qt, SVG and
matplotlib all take them.
"""

import math
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeAlias

from studio.diagram.geometry import Rect
from studio.diagram.model import Point

Path: TypeAlias = tuple[Point, ...]
Pair: TypeAlias = tuple[float, float]

CLEARANCE = 5.0
"""A wire keeps at least this far from blocks that it does not touch."""

LANE = 12.0
"""How far from a block a wire passes that has to go round it."""

CROSSING = 150.0
"""How much further a wire that runs back goes for crossing one wire less."""

Crossed: TypeAlias = Callable[[Path], int]

SMALLEST = 6.0
"""A stretch this short is not looked at more closely for touching a block."""

MAX_LANES = 24
RAMPS = (30.0, 45.0, 20.0, 80.0, 120.0)
"""How long a wire takes to climb to its lane; the first that is free is taken."""


def wire_path(source: Point, target: Point, obstacles: Sequence[Rect] = (), crossed: Crossed | None = None) -> Path:
    """A curve from `source` to `target` that avoids the obstacles where it can.

    The direct curve where that is free; otherwise along the nearest free horizontal lane. Where there is no free way at
    all, the direct one. `obstacles` may hold the two blocks it connects: their edges are where it starts and ends.
    `crossed` counts the wires a way crosses; with it a wire that runs back goes further for crossing fewer.
    """
    direct = direct_path(source, target)
    if direct and is_free(direct, obstacles):
        return direct
    reach = 1.5 * max(RAMPS)
    leaving = [r for r in obstacles if source.x - reach < r.right and r.x < source.x + reach]
    arriving = [r for r in obstacles if target.x - reach < r.right and r.x < target.x + reach]
    lanes = _lanes(source, target, obstacles)[:MAX_LANES]
    found = (_along(source, target, lane, leaving, arriving) for lane in lanes)
    ways = (way for way in found if way is not None)
    best = next(ways, None) if crossed is None else _cheapest(ways, crossed)
    return best or direct or _around(source, target, max(source.y, target.y) + 60, RAMPS[0])


def _along(source: Point, target: Point, lane: float, leaving: Sequence[Rect], arriving: Sequence[Rect]) -> Path | None:
    """The way along a lane with the first ramps that are free; None where none is."""
    for ramp in RAMPS:
        path = _through_lane(source, target, lane, ramp)
        if path and _curve_is_free(path[:4], leaving) and _curve_is_free(path[-4:], arriving):
            return path
    return None


def _cheapest(ways: Iterable[Path], crossed: Crossed) -> Path | None:
    """The way that is short and crosses few; of one that is too long already the crossings are not counted."""
    best, least = None, math.inf
    for way in ways:
        area = bounds(way)
        cost = area.width + 2 * area.height
        if cost < least and (cost := cost + CROSSING * crossed(way)) < least:
            best, least = way, cost
    return best


def is_free(path: Path, obstacles: Sequence[Rect]) -> bool:
    """Whether no part of the path lies in an obstacle."""
    return all(_curve_is_free(path[start : start + 4], obstacles) for start in range(0, len(path) - 1, 3))


def _curve_is_free(curve: Sequence[Pair], obstacles: Sequence[Rect]) -> bool:
    """Whether a curve keeps clear: halved as long as the hull of its points meets something, down to `SMALLEST`."""
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = curve
    left, right, top, bottom = min(x0, x1, x2, x3), max(x0, x1, x2, x3), min(y0, y1, y2, y3), max(y0, y1, y2, y3)
    near = [r for r in obstacles if r[0] < right and left < r[0] + r[2] and r[1] < bottom and top < r[1] + r[3]]
    if not near or top == bottom:
        return not near
    one, other = _halves(curve)
    x, y = one[3]
    if any(r[0] < x < r[0] + r[2] and r[1] < y < r[1] + r[3] for r in near):
        return False
    if right - left + bottom - top < SMALLEST:
        return True
    return _curve_is_free(one, near) and _curve_is_free(other, near)


def _halves(curve: Sequence[Pair]) -> tuple[Sequence[Pair], Sequence[Pair]]:
    """A curve cut in the middle, by de Casteljau's construction. Pairs, not points: it is done often."""
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = curve
    ax, ay, bx, by, cx, cy = (x0 + x1) / 2, (y0 + y1) / 2, (x1 + x2) / 2, (y1 + y2) / 2, (x2 + x3) / 2, (y2 + y3) / 2
    dx, dy, ex, ey = (ax + bx) / 2, (ay + by) / 2, (bx + cx) / 2, (by + cy) / 2
    middle = (dx + ex) / 2, (dy + ey) / 2
    return (curve[0], (ax, ay), (dx, dy), middle), (middle, (ex, ey), (cx, cy), curve[3])


def meet(a: Rect, b: Rect) -> bool:
    """Whether two rectangles share more than an edge; one of them may be a line."""
    return a.x < b.right and b.x < a.right and a.y < b.bottom and b.y < a.bottom


def samples(curve: Path) -> Iterator[Point]:
    """Points inside a curve, dense enough to notice a block."""
    length = abs(curve[3].x - curve[0].x) + abs(curve[3].y - curve[0].y)
    count = max(16, min(100, int(length / 6)))
    for step in range(1, count):
        yield bezier(curve, step / count)


def bezier(curve: Sequence[Point], t: float) -> Point:
    """The point at `t` of a cubic Bézier curve, by Bernstein's polynomials."""
    s = 1 - t
    a, b, c, d = s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = curve
    return Point(a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3)


def bounds(path: Path) -> Rect:
    """A rectangle that holds the path: that of its points, since a Bézier curve never leaves their hull."""
    xs, ys = [point.x for point in path], [point.y for point in path]
    return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def direct_path(source: Point, target: Point) -> Path | None:
    """One S-shaped curve, or None where the target is not to the right."""
    run, rise = target.x - source.x, abs(target.y - source.y)
    if run < min(20.0, 4 + rise / 2):
        return None
    pull = run / 2 if rise < 2 * run else min(run * 0.8, 60.0)
    return (source, Point(source.x + pull, source.y), Point(target.x - pull, target.y), target)


def _through_lane(source: Point, target: Point, lane: float, ramp: float) -> Path | None:
    """Climb to the height `lane`, run along it, and come down to the target; None where there is no room for that."""
    if target.x - source.x >= 2 * ramp:
        first, last = Point(source.x + ramp, lane), Point(target.x - ramp, lane)
        return (*_ramp(source, first), *_straight(first, last), *_ramp(last, target)[1:])
    return None if target.x > source.x + 2 * min(RAMPS) else _around(source, target, lane, ramp)


def _around(source: Point, target: Point, lane: float, ramp: float) -> Path:
    """Turn back, run along the lane from right to left, and turn again into the target."""
    first, last = Point(source.x + ramp / 2, lane), Point(target.x - ramp / 2, lane)
    turn, back = source.x + 1.5 * ramp, target.x - 1.5 * ramp
    leave = (source, Point(turn, source.y), Point(turn, lane), first)
    arrive = (Point(back, lane), Point(back, target.y), target)
    return (*leave, *_straight(first, last), *arrive)


def _ramp(start: Point, end: Point) -> Path:
    middle = (start.x + end.x) / 2
    return (start, Point(middle, start.y), Point(middle, end.y), end)


def _straight(start: Point, end: Point) -> Path:
    """A straight line as a curve, without its first point."""
    third = (end.x - start.x) / 3
    return (Point(start.x + third, start.y), Point(end.x - third, end.y), end)


def _lanes(source: Point, target: Point, obstacles: Iterable[Rect]) -> list[float]:
    """Free heights between the two columns: those of the ends, and just above and below what stands there.

    The shortest way comes first.
    """
    ahead = target.x - source.x >= 2 * min(RAMPS)
    inset = min(RAMPS) if ahead else -max(RAMPS) / 2
    left, right = min(source.x, target.x) + inset, max(source.x, target.x) - inset
    taken = _merged((r.y, r.bottom) for r in obstacles if r.x < right and r.right > left)
    edges = [-math.inf, *(height for span in taken for height in span), math.inf]
    heights: set[float] = {y for y in (source.y, target.y) if ahead and _outside(y, edges)}
    for bottom, top in zip(edges[::2], edges[1::2], strict=True):
        gap = min(LANE - CLEARANCE, (top - bottom) / 2)
        heights |= {y for y in (bottom + gap, top - gap) if math.isfinite(y)}
    return sorted(heights, key=lambda y: (abs(y - source.y) + abs(y - target.y), y))


def _outside(y: float, edges: Sequence[float]) -> bool:
    """Whether a height is in a gap; `edges` are the ends of the gaps, in order."""
    return bisect_right(edges, y) % 2 == 1


def _merged(spans: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
    """Spans that overlap made one, in order."""
    merged: list[tuple[float, float]] = []
    for low, high in sorted(spans):
        if merged and low <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(high, merged[-1][1]))
        else:
            merged.append((low, high))
    return merged
