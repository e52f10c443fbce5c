"""Where the formula of a block is drawn: under its title where there is room, the lines moving apart for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from studio.diagram.geometry import NodeGeometry, TextLine

SIZE = 7.0
"""Points, as in the exported pictures."""

GAP = 2.0
BORDER = 12.0
"""What is left free of the width beside a formula."""


@dataclass(frozen=True, slots=True)
class Stack:
    """The lines of a block, and the middle of the formula among them."""

    texts: tuple[TextLine, ...]
    x: float
    y: float


def stack(shape: NodeGeometry, width: float, height: float) -> Stack | None:
    """Title, formula, settings, one below the other and centred together; None where there is no room for that.

    `width` and `height` are the formula's, in points.
    """
    lines = [line for line in shape.texts if line.role in ("title", "detail")]
    if shape.outline == "circle" or not lines:
        return None
    others = tuple(line for line in shape.texts if line not in lines)
    middle = lines[0].x
    room = 2 * min(middle, shape.width - middle) - BORDER - _port_names(others)
    total = sum(map(_height, lines)) + height + GAP
    if width > room or total > shape.height - 5:
        return None
    return _stacked(lines, others, (shape.height - total) / 2, height + GAP)


def _stacked(lines: list[TextLine], others: tuple[TextLine, ...], top: float, gap: float) -> Stack:
    placed: list[TextLine] = []
    at = 0.0
    titles = sum(line.role == "title" for line in lines)
    for index, line in enumerate(lines):
        placed.append(replace(line, y=top + _height(line) / 2))
        top += _height(line)
        if index == titles - 1:
            at = top + gap / 2
            top += gap
    return Stack((*others, *placed), lines[0].x, at)


def _height(line: TextLine) -> float:
    return 1.2 * line.size


def _port_names(lines: Iterable[TextLine]) -> float:
    """The room that the names of ports take on the wider side, on both."""
    return 2 * max((line.rect.width for line in lines if line.role == "port"), default=0.0)
