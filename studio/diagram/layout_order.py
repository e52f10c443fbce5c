"""The second half of a layered drawing: the order within each column, and how high each block stands.

A `Layering` has the blocks and, where an edge passes a column, a bend that keeps room for it. Orders come from
barycentre sweeps (fewest crossings kept), heights from weighted least squares under the distances that must be kept.
"""

import math
from bisect import bisect_left, insort
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import chain, pairwise

SWEEPS = 8
PASSES = 12
LONGEST = 60
"""An edge over more columns than this keeps no room for itself: in such a drawing it would cost more than it gives."""


@dataclass(slots=True)
class Layering:
    """Vertices by column. A link leads to the next column: (vertex, its share of the height, shift, weight).

    `heights` are 0 for bends. A link to `other` with shift s is straight where y[vertex] = y[other] + s.
    """

    columns: list[list[int]] = field(default_factory=list)
    heights: list[float] = field(default_factory=list)
    before: list[list[tuple[int, float, float, float]]] = field(default_factory=list)
    after: list[list[tuple[int, float, float, float]]] = field(default_factory=list)

    def vertex(self, column: int, height: float) -> int:
        """A new vertex at the end of a column."""
        while len(self.columns) <= column:
            self.columns.append([])
        number = len(self.heights)
        self.columns[column].append(number)
        self.heights.append(height)
        self.before.append([])
        self.after.append([])
        return number

    def link(self, source: int, target: int, leaves: float, enters: float, weight: float) -> None:
        """An edge between neighbouring columns, from and to so far below the tops of its vertices."""
        share_out = leaves / (self.heights[source] or 1.0)
        share_in = enters / (self.heights[target] or 1.0)
        self.after[source].append((target, share_in, enters - leaves, weight))
        self.before[target].append((source, share_out, leaves - enters, weight))


def order_columns(layering: Layering) -> None:
    """Sort every column so that few edges cross."""
    best = [list(column) for column in layering.columns]
    fewest = crossings(layering)
    for sweep in range(SWEEPS):
        if fewest == 0:
            break
        _sweep(layering, forward=sweep % 2 == 0)
        count = crossings(layering)
        if count < fewest:
            fewest, best = count, [list(column) for column in layering.columns]
    layering.columns[:] = best


def _sweep(layering: Layering, *, forward: bool) -> None:
    columns = layering.columns if forward else layering.columns[::-1]
    links = layering.before if forward else layering.after
    for fixed, column in pairwise(columns):
        position = {vertex: float(index) for index, vertex in enumerate(fixed)}
        own = {vertex: index for index, vertex in enumerate(column)}
        wanted = {
            vertex: sum(position[other] + share for other, share, _, _ in links[vertex]) / len(links[vertex])
            if links[vertex]
            else float(own[vertex])
            for vertex in column
        }
        column.sort(key=lambda vertex: (wanted[vertex], own[vertex]))


def crossings(layering: Layering) -> int:
    """How many pairs of links cross."""
    total = 0
    for left, right in pairwise(layering.columns):
        position = {vertex: index for index, vertex in enumerate(right)}
        seen: list[float] = []
        for vertex in left:
            ends = sorted(position[other] + 0.9 * share for other, share, _, _ in layering.after[vertex])
            total += sum(len(seen) - bisect_left(seen, end + 1e-9) for end in ends)
            for end in ends:
                insort(seen, end)
    return total


def heights(layering: Layering, distance: Sequence[float], grid: float) -> list[float]:
    """The y of every vertex, on the grid: links as straight as the order allows.

    `distance` is the room below each vertex; it and the heights are multiples of the grid, so that rounding keeps it.
    """
    y = [0.0] * len(layering.heights)
    for column in layering.columns:
        _settle(column, layering, distance, y, [(y[vertex], 1.0) for vertex in column])
    for number in range(PASSES):
        last = number >= PASSES - 2  # from left to right, as a diagram is read: chains come out straight
        forward = last or number % 2 == 0
        both = number >= PASSES // 2 and not last
        for column in layering.columns if forward else reversed(layering.columns):
            wishes = [_wish(layering, vertex, y, forward, both) for vertex in column]
            _settle(column, layering, distance, y, wishes)
            for vertex in column if last else ():
                y[vertex] = math.floor(y[vertex] / grid + 0.5) * grid
    return y


def _wish(layering: Layering, vertex: int, y: Sequence[float], forward: bool, both: bool) -> tuple[float, float]:
    """Where a vertex would like to be for its links on one side or on both, and how strongly."""
    before, after = layering.before[vertex], layering.after[vertex]
    links = (before if forward else after) if not both else ()
    total = weight = 0.0
    for other, _, shift, strength in links or chain(before, after):
        total += (y[other] + shift) * strength
        weight += strength
    return (total / weight, weight) if weight else (y[vertex], 0.01)


def _settle(
    column: Sequence[int],
    layering: Layering,
    distance: Sequence[float],
    y: list[float],
    wishes: Sequence[tuple[float, float]],
) -> None:
    """The heights nearest to the wishes (least squares) that keep order and distance: pool adjacent violators."""
    pools: list[tuple[float, float, int]] = []  # mean, weight, how many
    offset, offsets = 0.0, []
    for vertex, (wish, weight) in zip(column, wishes, strict=True):
        offsets.append(offset)
        mean, total, count = wish - offset, weight, 1
        while pools and pools[-1][0] > mean:
            other, strength, number = pools.pop()
            mean = (mean * total + other * strength) / (total + strength)
            total, count = total + strength, count + number
        pools.append((mean, total, count))
        offset += layering.heights[vertex] + distance[vertex]
    settled = [mean for mean, _, count in pools for _ in range(count)]
    for vertex, mean, shift in zip(column, settled, offsets, strict=True):
        y[vertex] = mean + shift
