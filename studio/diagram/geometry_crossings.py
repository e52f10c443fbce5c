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
    near = [(a, b) for a, b in pairwise(one.points) if meet(bounds((a, b)).grown(1), other.area)]
    return sum(_cross(a, b, c, d) for a, b in near for c, d in pairwise(other.points))


def _cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether the piece from a to b crosses that from c to d: each has the ends of the other on its two sides."""
    apart = max(a.x, b.x) < min(c.x, d.x) or max(c.x, d.x) < min(a.x, b.x)
    return not apart and _left(a, b, c) != _left(a, b, d) and _left(c, d, a) != _left(c, d, b)


def _left(a: Point, b: Point, of: Point) -> bool:
    return (b.x - a.x) * (of.y - a.y) > (b.y - a.y) * (of.x - a.x)
