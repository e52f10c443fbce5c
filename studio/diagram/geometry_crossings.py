"""How often a wire crosses others, so that one that runs back can take the way that disturbs least."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from studio.diagram.geometry_wires import Path, bezier, bounds, meet
from studio.diagram.model import Point

PIECES = 10
"""A curve is looked at as so many straight pieces."""


def crossings(path: Path, others: Iterable[Path]) -> int:
    """How many times `path` crosses the other wires. Wires that only touch, or run along each other, do not count."""
    area, line = bounds(path).grown(1), _line(path)
    return sum(_between(line, _line(other)) for other in others if meet(area, bounds(other).grown(1)))


def _line(path: Path) -> list[Point]:
    points = [path[0]]
    for first in range(0, len(path) - 1, 3):
        points += _pieces(path[first : first + 4])
    return points


def _pieces(curve: Sequence[Point]) -> Iterator[Point]:
    if len({point.y for point in curve}) == 1:
        yield curve[3]
    else:
        yield from (bezier(curve, step / PIECES) for step in range(1, PIECES + 1))


def _between(one: Sequence[Point], other: Sequence[Point]) -> int:
    return sum(_cross(a, b, c, d) for a, b in pairwise(one) for c, d in pairwise(other))


def _cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether the piece from a to b crosses that from c to d: each has the ends of the other on its two sides."""
    apart = max(a.x, b.x) < min(c.x, d.x) or max(c.x, d.x) < min(a.x, b.x)
    return not apart and _left(a, b, c) != _left(a, b, d) and _left(c, d, a) != _left(c, d, b)


def _left(a: Point, b: Point, of: Point) -> bool:
    return (b.x - a.x) * (of.y - a.y) > (b.y - a.y) * (of.x - a.x)
