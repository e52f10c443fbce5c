"""Where the formula of a block is: under its title where there is room, the lines moving apart for it.

Setting a formula takes a typesetter, which this package does without: whoever draws measures the formula and asks here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from studio.diagram.geometry import NodeGeometry, TextLine

FORMULA_SIZE = 7.0
"""The size formulas are set at, in points."""

GAP = 2.0
SIDES, ENDS = 12.0, 5.0
"""What is left free in a block beside its formula, and over and under its lines, both together."""


_ROLES = (("title", "mark"), ("detail",), ("port", "name"))


@dataclass(frozen=True, slots=True)
class FormulaPlace:
    """The middle of a formula, relative to its block, and the texts of that block as they stand around it."""

    texts: tuple[TextLine, ...]
    x: float
    y: float


def formula_place(shape: NodeGeometry, width: float, height: float) -> FormulaPlace | None:
    """Title, formula, settings, one below the other and centred together; None where there is no room for that.

    `width` and `height` are those of the formula set at `FORMULA_SIZE`, in points.
    """
    titles, details, others = ([line for line in shape.texts if line.role in roles] for roles in _ROLES)
    if shape.outline == "circle" or not titles:
        return None
    middle = titles[0].x
    across = 2 * min(middle, shape.width - middle) - SIDES - _port_names(others)
    own = height + GAP
    total = sum(map(_height, (*titles, *details))) + own
    if width > across or total > shape.height - ENDS:
        return None
    top = (shape.height - total) / 2
    under = top + sum(map(_height, titles))
    texts = (*others, *_stacked(titles, top), *_stacked(details, under + own))
    return FormulaPlace(texts, middle, under + own / 2)


def _stacked(lines: Iterable[TextLine], top: float) -> Iterator[TextLine]:
    """The lines one below the other, from `top` on."""
    for line in lines:
        yield replace(line, y=top + _height(line) / 2)
        top += _height(line)


def _height(line: TextLine) -> float:
    return 1.2 * line.size


def _port_names(lines: Iterable[TextLine]) -> float:
    """The room that the names of ports take on the wider side, on both."""
    return 2 * max((line.rect.width for line in lines if line.role == "port"), default=0.0)
