"""Automatic layout: a page drawn from left to right, chains straight, long wires with room to go round.

Pure Python and deterministic: equal graphs get equal places. Pieces that no wire connects are laid out on their own
and put side by side, row under row.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from studio.diagram.geometry import GRID, NodeGeometry, page_geometry
from studio.diagram.layout_order import LONGEST, Layering, heights, order_columns
from studio.diagram.layout_ranks import Edge, acyclic, components, ranks
from studio.diagram.layout_rows import row_starts
from studio.diagram.model import Graph, Point
from studio.spec import Block

COLUMN_GAP = 50.0
BLOCK_GAP = 30.0
BEND_GAP = 20.0
PIECE_GAP = ROW_GAP = 60.0
# How strongly links want to be straight: wires between blocks, long wires where they leave or arrive and in between,
# and what stands aside (a target, a condition, a metric), which yields to the chain it joins.
CHAIN, END, LONG, ASIDE = 1.0, 0.03, 0.1, 0.1


def arrange(
    graph: Graph, registry: Mapping[str, Block], shapes: Mapping[str, NodeGeometry] | None = None
) -> dict[str, Point]:
    """A place for every block of the page: the top left corners, on the grid, from (0, 0); no two blocks overlap.

    `shapes` are those of the blocks, where they are known.
    """
    names = sorted(graph.nodes)
    number = {name: index for index, name in enumerate(names)}
    geometry = page_geometry(graph, registry) if shapes is None else shapes
    ordered = [geometry[name] for name in names]
    placed = _packed(_pieces(_wires(graph, number, ordered), ordered))
    return {name: placed[index] for index, name in enumerate(names)}


def complete_layout(graph: Graph, registry: Mapping[str, Block], known: Mapping[str, Point]) -> dict[str, Point]:
    """The known places, and for the blocks that have none an arrangement of their own below the others."""
    places = {name: point for name, point in known.items() if name in graph.nodes}
    missing = {name: node for name, node in graph.nodes.items() if name not in places}
    if not missing:
        return places
    inside = {to: source for to, source in graph.wires.items() if to.node in missing and source.node in missing}
    fresh = arrange(Graph(missing, inside), registry)
    left, top = 0.0, 0.0
    if places:
        geometry = page_geometry(graph, registry)
        left = min(point.x for point in places.values())
        top = max(point.y + geometry[name].height for name, point in places.items()) + PIECE_GAP
    return places | {name: Point(left + point.x, _snapped(top) + point.y) for name, point in fresh.items()}


@dataclass(frozen=True, slots=True)
class _Wire:
    """A wire between two numbered blocks: how far below their tops it leaves and enters.

    One that goes `back` brings a delay the value for the next step: it leads from right to left, and orders nothing.
    """

    source: int
    target: int
    leaves: float
    enters: float
    back: bool


@dataclass(frozen=True, slots=True)
class _Piece:
    """A connected part of the page, laid out from (0, 0)."""

    places: Mapping[int, Point]
    width: float
    height: float


def _wires(graph: Graph, number: Mapping[str, int], shapes: Sequence[NodeGeometry]) -> list[_Wire]:
    """The wires in order; those that lead nowhere are left out."""
    ends = sorted((source, target) for target, source in graph.wires.items())
    return [
        _Wire(s, t, shapes[s].outputs[source.port].y, shapes[t].inputs[target.port].y, _is_back(shapes[t], target.port))
        for source, target in ends
        if (s := number.get(source.node)) is not None and (t := number.get(target.node)) is not None
    ]


def _is_back(target: NodeGeometry, port: str) -> bool:
    return target.kind == "delay" and port == "x"


def _pieces(wires: Sequence[_Wire], shapes: Sequence[NodeGeometry]) -> Iterator[_Piece]:
    groups = components(len(shapes), [(wire.source, wire.target) for wire in wires])
    home = {vertex: index for index, group in enumerate(groups) for vertex in group}
    own: list[list[_Wire]] = [[] for _ in groups]
    for wire in wires:
        own[home[wire.source]].append(wire)
    for members, inside in zip(groups, own, strict=True):
        yield _piece(members, inside, shapes)


def _piece(members: Sequence[int], wires: Sequence[_Wire], shapes: Sequence[NodeGeometry]) -> _Piece:
    layering = _layered(members, wires, shapes)
    order_columns(layering)
    gaps = [BLOCK_GAP if index < len(members) else BEND_GAP for index in range(len(layering.heights))]
    tops = heights(layering, gaps, GRID)
    real = [[vertex for vertex in column if vertex < len(members)] for column in layering.columns]
    widths = [max((shapes[members[vertex]].width for vertex in column), default=0.0) for column in real]
    lefts = [0.0]
    for column, vertices in enumerate(real[:-1]):
        overhangs = [shapes[members[vertex]].overhang for vertex in vertices]
        lefts.append(lefts[-1] + widths[column] + _gap(layering, column, tops, overhangs))
    bottoms = [top + layering.heights[vertex] for vertex, top in enumerate(tops)]
    starts = [0]
    if not any(wire.back for wire in wires):
        starts = row_starts(layering, lefts, lefts[-1] + widths[-1], max(bottoms) - min(tops) + ROW_GAP)
    places: dict[int, Point] = {}
    y = 0.0
    for first, end in pairwise([*starts, len(real)]):
        row = [vertex for column in real[first:end] for vertex in column]
        highest = min(tops[vertex] for vertex in row)
        for column in range(first, end):
            for vertex in real[column]:
                inset = _snapped((widths[column] - shapes[members[vertex]].width) / 2)
                places[members[vertex]] = Point(lefts[column] - lefts[first] + inset, y + tops[vertex] - highest)
        y += max(bottoms[vertex] for vertex in row) - highest + ROW_GAP
    right = max(point.x + shapes[vertex].width for vertex, point in places.items())
    bottom = max(point.y + shapes[vertex].height for vertex, point in places.items())
    return _Piece(places, right, bottom)


def _layered(members: Sequence[int], wires: Sequence[_Wire], shapes: Sequence[NodeGeometry]) -> Layering:
    """Blocks in their columns (vertex i is member i), and a bend wherever a wire passes a column."""
    local = {vertex: index for index, vertex in enumerate(members)}
    wires = [wire for wire in wires if not wire.back]
    edges: list[Edge] = [(local[wire.source], local[wire.target]) for wire in wires]
    rank = ranks(len(members), acyclic(len(members), edges))
    layering = Layering()
    for index, vertex in enumerate(members):
        layering.vertex(rank[index], shapes[vertex].height)
    for column in layering.columns:
        column.sort(key=lambda index: shapes[members[index]].kind == "metric")
    fed = {target for _, target in edges}
    bends: dict[tuple[int, float, int], int] = {}
    for wire, (source, target) in zip(wires, edges, strict=True):
        leaves, enters = wire.leaves, wire.enters
        if rank[source] > rank[target]:
            source, target, leaves, enters = target, source, enters, leaves
        if 0 < rank[target] - rank[source] <= LONGEST:
            aside = (source not in fed and rank[source] > 0) or shapes[wire.target].kind == "metric"
            _lead(layering, rank, bends, (source, leaves), (target, enters), ASIDE if aside else CHAIN)
    return layering


def _lead(
    layering: Layering,
    rank: Sequence[int],
    bends: dict[tuple[int, float, int], int],
    start: tuple[int, float],
    end: tuple[int, float],
    strength: float,
) -> None:
    """Link two blocks through a bend in every column between; wires from the same output share theirs."""
    (vertex, leaves), (target, enters) = start, end
    for column in range(rank[vertex] + 1, rank[target]):
        key = (start[0], start[1], column)
        if key not in bends:
            bends[key] = layering.vertex(column, 0.0)
            layering.link(vertex, bends[key], leaves, 0.0, LONG if vertex != start[0] else END)
        vertex, leaves = bends[key], 0.0
    layering.link(vertex, target, leaves, enters, strength if vertex == start[0] else END)


def _gap(layering: Layering, column: int, tops: Sequence[float], overhangs: Iterable[float]) -> float:
    """The room to the next column: more where wires climb far, and for the names beside outputs."""
    climbs = [
        abs(tops[vertex] - tops[other] - shift)
        for vertex in layering.columns[column]
        for other, _, shift, _ in layering.after[vertex]
    ]
    return _snapped(COLUMN_GAP + min(60.0, max(climbs, default=0.0) / 6) + max(overhangs, default=0.0))


def _packed(pieces: Iterable[_Piece]) -> dict[int, Point]:
    """The pieces in rows, the largest first, each row about as wide as the widest piece."""
    ordered = sorted(pieces, key=lambda piece: (-len(piece.places), min(piece.places)))
    area = sum((piece.width + PIECE_GAP) * (piece.height + PIECE_GAP) for piece in ordered)
    limit = max([1.6 * math.sqrt(area), *(piece.width for piece in ordered)])
    x = y = row = 0.0
    places: dict[int, Point] = {}
    for piece in ordered:
        if x > 0 and x + piece.width > limit:
            x, y, row = 0.0, y + row + PIECE_GAP, 0.0
        places |= {vertex: Point(x + point.x, y + point.y) for vertex, point in piece.places.items()}
        x, row = x + piece.width + PIECE_GAP, max(row, piece.height)
    return places


def _snapped(length: float) -> float:
    return math.floor(length / GRID + 0.5) * GRID
