"""A page as a networkx graph: who feeds whom, in which order, and where the drawing runs in a circle."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import networkx as nx

from studio.diagram.changes import PageChange
from studio.diagram.groups import DELAY
from studio.diagram.model import Endpoint, Graph
from studio.diagram.problems import Problem, Where


@dataclass(frozen=True, eq=False)
class Wiring:
    """The wires of a page, sorted by block, with an order in which every block comes after those that feed it.

    `inputs` gives what feeds each block, port by port; `followers` the blocks that each feeds, and by how many wires;
    `rank` the place in the order. Blocks of a cycle have no rank. What a Delay takes in it gives out a step later, so a
    circle through a Delay is none: `at_once` has no such wire.
    """

    page: Graph
    inputs: Mapping[str, Mapping[str, Endpoint]]
    followers: Mapping[str, Mapping[str, int]]
    rank: Mapping[str, float]
    knots: Sequence[set[str]] = ()
    delays: frozenset[str] = frozenset()

    @classmethod
    def of(cls, page: Graph) -> "Wiring":
        """That of a page, found from nothing."""
        inputs: dict[str, dict[str, Endpoint]] = {node: {} for node in page.nodes}
        followers: dict[str, dict[str, int]] = {node: {} for node in page.nodes}
        for target, source in page.wires.items():
            inputs[target.node][target.port] = source
            followers[source.node][target.node] = followers[source.node].get(target.node, 0) + 1
        at_once = _at_once(page, _graph(page))
        knots = [knot for knot in nx.strongly_connected_components(at_once) if _is_knot(at_once, knot)]
        looped = frozenset(node for knot in knots for node in knot)
        rank = {node: float(rank) for rank, node in enumerate(_order(at_once, looped))}
        return cls(page, inputs, followers, rank, knots, _delays(page))

    @cached_property
    def graph(self) -> nx.DiGraph:
        """Who feeds whom."""
        return _graph(self.page)

    @cached_property
    def at_once(self) -> nx.DiGraph:
        """The same without the wires that arrive a step later."""
        return _at_once(self.page, self.graph)

    @cached_property
    def cycles(self) -> list[list[str]]:
        """One circle for each knot, by its blocks."""
        return sorted(_circle(self.at_once, knot) for knot in self.knots)

    @cached_property
    def looped(self) -> frozenset[str]:
        """The blocks of cycles."""
        return frozenset(node for knot in self.knots for node in knot)

    def consumers(self, node: str, ports: set[str]) -> list[str]:
        """The blocks that one of these ports of `node` feeds."""
        feeds = {Endpoint(node, port) for port in ports}
        return [other for other in self.followers[node] if not feeds.isdisjoint(self.inputs[other].values())]

    def place(self, node: str) -> tuple[float, str]:
        """Where a block comes in the order, for sorting: those of a cycle at the end."""
        return self.rank.get(node, math.inf), node

    def needed(self, targets: set[str]) -> list[str]:
        """`targets` and everything they depend on, in order."""
        found = set(targets)
        for target in targets:
            found |= nx.ancestors(self.graph, target)
        return sorted(found, key=self.rank.__getitem__)


def rewired(wiring: Wiring, page: Graph, change: PageChange) -> Wiring:
    """The wiring after an edit: the same, continued where its order still holds, or found from nothing."""
    same = page.wires is wiring.page.wires and page.nodes.keys() == wiring.page.nodes.keys()
    if same and _delays(page) == wiring.delays:
        return wiring
    return _continued(wiring, page, change) or Wiring.of(page)


def _continued(wiring: Wiring, page: Graph, change: PageChange) -> Wiring | None:
    """The wiring with the blocks and wires of an edit in it; None where it asks for another order.

    An order stays one when wires go. It holds for a new wire whose block comes later already, and for a new block that
    finds a place between those that feed it and those it feeds.
    """
    if wiring.knots or wiring.delays or _delays(page):
        return None
    inputs, followers, rank = dict(wiring.inputs), dict(wiring.followers), dict(wiring.rank)
    for target in change.wires_removed:
        source = wiring.page.wires[target]
        inputs[target.node] = {port: end for port, end in inputs[target.node].items() if port != target.port}
        followers[source.node] = _counted(followers[source.node], target.node, -1)
    for name in change.removed:
        del inputs[name], followers[name], rank[name]
    for name in sorted(change.added):
        inputs[name], followers[name] = {}, {}
    for target in change.wires_added:
        source = page.wires[target]
        inputs[target.node] = {**inputs[target.node], target.port: source}
        followers[source.node] = _counted(followers[source.node], target.node, 1)
    last = max(rank.values(), default=0.0)
    for name in sorted(change.added):
        last += 1.0
        rank[name] = _between(inputs[name], followers[name], rank, last)
    fits = all(rank[page.wires[target].node] < rank[target.node] for target in change.wires_added)
    return Wiring(page, inputs, followers, rank) if fits else None


def _between(
    inputs: Mapping[str, Endpoint], followers: Mapping[str, int], rank: Mapping[str, float], last: float
) -> float:
    """A place after all that feeds a new block and before all that it feeds, as far as those have one."""
    after = max((rank[end.node] for end in inputs.values() if end.node in rank), default=None)
    before = min((rank[name] for name in followers if name in rank), default=None)
    if before is None:
        return last
    return before - 1.0 if after is None else (after + before) / 2


def _counted(counts: Mapping[str, int], name: str, by: int) -> dict[str, int]:
    count = counts.get(name, 0) + by
    others = {other: number for other, number in counts.items() if other != name}
    return {**others, name: count} if count else others


def cycle_problems(wiring: Wiring, page: str) -> list[Problem]:
    """One problem for each circle, naming its blocks."""
    return [_cycle_problem(cycle, page) for cycle in wiring.cycles]


def _cycle_problem(cycle: list[str], page: str) -> Problem:
    circle = " -> ".join([*cycle, cycle[0]])
    message = f"these blocks feed each other in a circle: {circle}, so none of them can be computed first."
    hint = "Take one of these wires away, or put a Delay in the circle, inside a loop."
    return Problem(message, Where(page, cycle[0]), hint, code="circle")


def _graph(page: Graph) -> nx.DiGraph:
    graph: nx.DiGraph = nx.DiGraph()
    graph.add_nodes_from(page.nodes)
    graph.add_edges_from((source.node, target.node) for target, source in page.wires.items())
    return graph


def _at_once(page: Graph, graph: nx.DiGraph) -> nx.DiGraph:
    """The graph without the wires that arrive a step later."""
    delays = _delays(page)
    if not delays:
        return graph
    kept = nx.DiGraph()
    kept.add_nodes_from(page.nodes)
    kept.add_edges_from(
        (source.node, target.node)
        for target, source in page.wires.items()
        if target.node not in delays or target.port == "initial"
    )
    return kept


def _delays(page: Graph) -> frozenset[str]:
    return frozenset(name for name, node in page.nodes.items() if node.block == DELAY)


def _is_knot(graph: nx.DiGraph, knot: set[str]) -> bool:
    return len(knot) > 1 or graph.has_edge(*(2 * tuple(knot)))


def _circle(graph: nx.DiGraph, knot: set[str]) -> list[str]:
    """The shortest way round from the first block by name, which is the easiest one to see."""
    start = min(knot)
    inside = graph.subgraph(knot)
    back = min((nx.shortest_path(inside, follower, start) for follower in inside.successors(start)), key=len)
    return [start, *back[:-1]]


def _order(graph: nx.DiGraph, looped: frozenset[str]) -> list[str]:
    straight = graph.subgraph(graph.nodes - looped) if looped else graph
    return list(nx.lexicographical_topological_sort(straight))
