"""The room an opened instance takes: what stands right of it or below moves away, and how that is undone.

A diagram has coordinates of its own, in which its blocks are kept. In the view every opened instance is larger: from
its old right edge on everything is `by` further to the right, from its old lower edge on further down. So that each
place of the view belongs to one of the diagram, the last `SEAM` points before that edge are stretched over the gap;
no block whose place is on the grid stands there. Order is kept and no distance shrinks: what was apart stays apart.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from studio.diagram.frozen import EMPTY
from studio.diagram.geometry_shape import GRID
from studio.diagram.model import Point

ORIGIN = Point(0.0, 0.0)

SEAM = GRID
EXACT = 6
"""Places in the view are rounded to so many digits, so that what stands level stays so."""


class Cut(NamedTuple):
    """Along one axis: the place of an opened instance, its old end, and how much larger it is now."""

    start: float
    end: float
    by: float

    def push(self, value: float) -> float:
        """How far a place moves."""
        return self.by * min(1.0, max(0.0, (value - self.end) / SEAM + 1))


@dataclass(frozen=True, slots=True)
class Space:
    """The coordinates of one diagram in the view: where its origin is, and its cuts by the instance each belongs to.

    `diagram` is drawn here, for a loop that is unfolded as the step `step`; from 1 on, 0 where it is not.
    """

    diagram: str
    step: int = 0
    at: Point = ORIGIN
    across: Mapping[str, Cut] = EMPTY
    down: Mapping[str, Cut] = EMPTY

    def shift(self, point: Point) -> Point:
        """Where a point of the diagram is in the view."""
        x, y = _pushed(point.x, self.across.values()), _pushed(point.y, self.down.values())
        return Point(round(self.at.x + x, EXACT), round(self.at.y + y, EXACT))

    def unshift(self, point: Point) -> Point:
        """The point of the diagram that is here in the view."""
        x, y = point.x - self.at.x, point.y - self.at.y
        return Point(_unpushed(x, self.across.values()), _unpushed(y, self.down.values()))

    def places(self, views: Mapping[str, Point]) -> dict[str, Point]:
        """Where blocks of the diagram belong that are to stand here in the view. Opened ones take their cuts along."""
        xs = _moved({name: point.x - self.at.x for name, point in views.items()}, self.across)
        ys = _moved({name: point.y - self.at.y for name, point in views.items()}, self.down)
        return {name: Point(xs[name], ys[name]) for name in views}

    def moved(self, by: Point) -> "Space":
        """The same, elsewhere in the view."""
        return replace(self, at=Point(self.at.x + by.x, self.at.y + by.y))


def _pushed(value: float, cuts: Iterable[Cut]) -> float:
    return value + sum(cut.push(value) for cut in cuts)


def _unpushed(value: float, cuts: Iterable[Cut]) -> float:
    """The inverse: `_pushed` is straight between the seams' ends, and rises everywhere."""
    cuts = list(cuts)
    knots = sorted({knot for cut in cuts for knot in (cut.end - SEAM, cut.end)})
    below = 0.0
    for index, knot in enumerate(knots):
        here = _pushed(knot, cuts)
        if value < here:
            if index == 0:
                return value
            before, start = knots[index - 1], _pushed(knots[index - 1], cuts)
            return before + (value - start) * (knot - before) / (here - start)
        below = here - knot
    return value - below


def _moved(values: Mapping[str, float], cuts: Mapping[str, Cut]) -> dict[str, float]:
    """Along one axis: from the first to the last, since a cut moves only what comes after it."""
    standing = {name: cut for name, cut in cuts.items() if name not in values}
    found: dict[str, float] = {}
    for name in sorted(values, key=lambda name: (values[name], name)):
        found[name] = _unpushed(values[name], standing.values())
        if name in cuts:
            cut = cuts[name]
            standing[name] = Cut(found[name], cut.end + found[name] - cut.start, cut.by)
    return found
