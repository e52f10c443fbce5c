"""How often a wire crosses others, so that one that runs back can take the way that disturbs least."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple, Self

from studio.diagram.geometry_shape import Rect
from studio.diagram.geometry_wires import Path, bezier, bounds, meet
from studio.diagram.model import Point

PIECES = 10
"""A curve is looked at as so many straight pieces."""


class Line(NamedTuple):
    """A wire as straight pieces, and the rectangle that holds it."""

    area: Rect
    points: tuple[Point, ...]

    @classmethod
    def of(cls, path: Path) -> Self:
        """The pieces of a path."""
        points = [path[0]]
        for first in range(0, len(path) - 1, 3):
            points += _pieces(path[first : first + 4])
        return cls(bounds(path).grown(1), tuple(points))


def crossings(path: Path, others: Iterable[Line]) -> int:
    """How many times `path` crosses the other wires. Wires that only touch, or run along each other, do not count."""
    own = Line.of(path)
    return sum(_between(own, other) for other in others if meet(own.area, other.area))


def _pieces(curve: Sequence[Point]) -> Iterator[Point]:
    if len({point.y for point in curve}) == 1:
        yield curve[3]
    else:
        yield from (bezier(curve, step / PIECES) for step in range(1, PIECES + 1))


def _between(one: Line, other: Line) -> int:
    left, top, right, bottom = other.area.x, other.area.y, other.area.right, other.area.bottom
    return sum(
        _cross(a, b, c, d)
        for a, b in pairwise(one.points)
        if not (max(a[0], b[0]) < left or min(a[0], b[0]) > right or max(a[1], b[1]) < top or min(a[1], b[1]) > bottom)
        for c, d in pairwise(other.points)
    )


def _cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether the piece from a to b crosses that from c to d: each has the ends of the other on its two sides."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = a, b, c, d
    if (ax < cx and ax < dx and bx < cx and bx < dx) or (ax > cx and ax > dx and bx > cx and bx > dx):
        return False
    if (ay < cy and ay < dy and by < cy and by < dy) or (ay > cy and ay > dy and by > cy and by > dy):
        return False
    return _left(a, b, c) != _left(a, b, d) and _left(c, d, a) != _left(c, d, b)


def _left(a: Point, b: Point, of: Point) -> bool:
    return (b[0] - a[0]) * (of[1] - a[1]) > (b[1] - a[1]) * (of[0] - a[0])
