"""The first half of a layered drawing (Sugiyama, Tagawa & Toda 1981): which column each block stands in.

Loops are opened, columns found by longest path, and blocks that nothing feeds pulled right, next to their consumer.
Vertices are numbers from 0; an edge is a pair of them.
"""

from collections.abc import Iterable, Sequence
from typing import TypeAlias

Edge: TypeAlias = tuple[int, int]
Neighbours: TypeAlias = list[list[int]]

_NEW, _OPEN, _DONE = range(3)


def neighbours(count: int, edges: Iterable[Edge]) -> tuple[Neighbours, Neighbours]:
    """For every vertex those before it, and those after it."""
    before: Neighbours = [[] for _ in range(count)]
    after: Neighbours = [[] for _ in range(count)]
    for source, target in edges:
        after[source].append(target)
        before[target].append(source)
    return before, after


def components(count: int, edges: Sequence[Edge]) -> list[list[int]]:
    """The connected pieces, each sorted, in the order of their first vertex."""
    before, after = neighbours(count, edges)
    seen = [False] * count
    pieces: list[list[int]] = []
    for root in range(count):
        if seen[root]:
            continue
        seen[root] = True
        piece = [root]
        for vertex in piece:  # grows while it is walked
            for other in (*before[vertex], *after[vertex]):
                if not seen[other]:
                    seen[other] = True
                    piece.append(other)
        pieces.append(sorted(piece))
    return pieces


def acyclic(count: int, edges: Iterable[Edge]) -> list[Edge]:
    """The edges with those that close a loop turned round; doubles and wires of a block to itself are left out."""
    single = [edge for edge in dict.fromkeys(edges) if edge[0] != edge[1]]
    before, after = neighbours(count, single)
    state = [_NEW] * count
    backward: set[Edge] = set()
    for root in sorted(range(count), key=lambda vertex: bool(before[vertex])):  # what nothing feeds comes first
        if state[root] == _NEW:
            _walk(root, after, state, backward)
    return list(dict.fromkeys((edge[1], edge[0]) if edge in backward else edge for edge in single))


def _walk(root: int, after: Neighbours, state: list[int], backward: set[Edge]) -> None:
    """Depth first, without recursion, since a drawing may be thousands of blocks deep."""
    state[root] = _OPEN
    stack = [(root, iter(after[root]))]
    while stack:
        vertex, rest = stack[-1]
        following = next(rest, None)
        if following is None:
            state[vertex] = _DONE
            stack.pop()
        elif state[following] == _OPEN:
            backward.add((vertex, following))
        elif state[following] == _NEW:
            state[following] = _OPEN
            stack.append((following, iter(after[following])))


def ranks(count: int, edges: Sequence[Edge]) -> list[int]:
    """The column of every vertex of an acyclic graph: every edge leads to a later one."""
    before, after = neighbours(count, edges)
    order = _topological(before, after)
    rank = [0] * count
    for vertex in order:
        for other in after[vertex]:
            rank[other] = max(rank[other], rank[vertex] + 1)
    loose = _loose(order, before, after)
    for vertex in reversed(order):
        if loose[vertex] and after[vertex]:
            rank[vertex] = min(rank[other] for other in after[vertex]) - 1
    lowest = min(rank, default=0)
    return [value - lowest for value in rank]


def _loose(order: Sequence[int], before: Neighbours, after: Neighbours) -> list[bool]:
    """Whether a vertex can move right with all that feeds it, lengthening no edge: it and they feed nothing else."""
    loose = [False] * len(order)
    for vertex in order:
        loose[vertex] = all(loose[other] and len(after[other]) == 1 for other in before[vertex])
    return loose


def _topological(before: Neighbours, after: Neighbours) -> list[int]:
    waiting = [len(others) for others in before]
    order = [vertex for vertex, number in enumerate(waiting) if number == 0]
    for vertex in order:  # grows while it is walked
        for other in after[vertex]:
            waiting[other] -= 1
            if waiting[other] == 0:
                order.append(other)
    return order
