"""Wires that a user has led by hand: through points, smoothly, still out to the right and in from the left."""

import math
from collections.abc import Sequence
from itertools import pairwise

from studio.diagram.geometry_wires import Path, bezier
from studio.diagram.model import Point

PULL = (12.0, 60.0)
"""The least and the most that a wire runs straight out of its source and into its target."""

SAMPLES = 12
"""A curve is looked at in so many places to find the nearest one."""


def bent_path(source: Point, target: Point, bends: Sequence[Point]) -> Path:
    """A curve from `source` through the bends to `target`, whose direction and speed nowhere jump (C1).

    At a bend it runs the way from the point before to the point after, as far to either side as the nearer one allows.
    """
    points = [source, *bends, target]
    lengths = [math.dist(a, b) for a, b in pairwise(points)]
    turns = zip(points, points[2:], pairwise(lengths), strict=False)
    tangents = [_level(lengths[0]), *(_tangent(a, b, min(near) / 3) for a, b, near in turns), _level(lengths[-1])]
    path = [source]
    for index, (start, end) in enumerate(pairwise(points)):
        (dx, dy), (ex, ey) = tangents[index], tangents[index + 1]
        path += [Point(start.x + dx, start.y + dy), Point(end.x - ex, end.y - ey), end]
    return tuple(path)


def nearest_segment(path: Path, bends: Sequence[Point], at: Point) -> int:
    """Where in the bends of a wire a new one belongs that is made at the place of the wire nearest to `at`."""
    curves = range(0, len(path) - 1, 3)
    nearest = min(curves, key=lambda first: _distance(path[first : first + 4], at), default=0)
    passed, joint = 0, 0
    for bend in bends:
        joint = next((index for index in range(joint + 3, len(path), 3) if _same(path[index], bend)), len(path))
        passed += joint <= nearest
    return passed


def _level(length: float) -> tuple[float, float]:
    return (min(max(length / 2.5, PULL[0]), PULL[1]), 0.0)


def _tangent(before: Point, after: Point, length: float) -> tuple[float, float]:
    """A vector of a length in the direction from one point to another; none where they are the same."""
    run, rise = after.x - before.x, after.y - before.y
    far = math.hypot(run, rise)
    return (run / far * length, rise / far * length) if far else (0.0, 0.0)


def _distance(curve: Sequence[Point], at: Point) -> float:
    return min(math.dist(bezier(curve, step / SAMPLES), at) for step in range(SAMPLES + 1))


def _same(a: Point, b: Point) -> bool:
    return math.dist(a, b) < 1e-6
