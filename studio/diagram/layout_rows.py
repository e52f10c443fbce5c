"""A long drawing broken into rows, like the lines of a text: where a single wire leads on, and nowhere else."""

import math
from collections.abc import Sequence

from studio.diagram.layout_order import Layering

FEWEST = 20
"""A drawing of fewer columns is never broken."""

SHAPE = 2.2
"""How many times as wide as high the rows are to be together."""


def row_starts(layering: Layering, lefts: Sequence[float], width: float, height: float) -> list[int]:
    """The column each row starts with; `lefts` are where columns begin, `height` that of a row with its gap."""
    count = round(math.sqrt(width / (SHAPE * height)))
    if len(lefts) < FEWEST or count < 2:
        return [0]
    cuts = [column for column in range(1, len(lefts)) if _is_thin(layering, column)]
    starts = [0]
    for row in range(1, count):
        wanted = row * width / count
        best = min(cuts, key=lambda column: (abs(lefts[column] - wanted), column), default=0)
        if best > starts[-1] and abs(lefts[best] - wanted) < width / (2 * count):
            starts.append(best)
    return starts


def _is_thin(layering: Layering, column: int) -> bool:
    """Whether one wire alone leads from the column before into this one."""
    return sum(len(layering.after[vertex]) for vertex in layering.columns[column - 1]) == 1
