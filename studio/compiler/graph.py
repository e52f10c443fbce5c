"""A page as a networkx graph: who feeds whom, in which order, and where the drawing runs in a circle."""

import networkx as nx

from studio.diagram.groups import DELAY
from studio.diagram.model import Endpoint, Graph
from studio.diagram.problems import Problem, Where


class Wiring:
    """The wires of a page, sorted by block, with an order in which every block comes after those that feed it.

    `inputs` gives what feeds each block, port by port; `rank` the place in the order. Blocks of a cycle have no rank.
    What a Delay takes in it gives out a step later, so a circle through a Delay is none: `at_once` has no such wire.
    """

    def __init__(self, page: Graph) -> None:
        self.wires = page.wires
        self.blocks = page.nodes.keys()
        self.delays = _delays(page)
        self.inputs: dict[str, dict[str, Endpoint]] = {node: {} for node in page.nodes}
        self.graph: nx.DiGraph = nx.DiGraph()
        self.graph.add_nodes_from(page.nodes)
        for target, source in page.wires.items():
            self.inputs[target.node][target.port] = source
            self.graph.add_edge(source.node, target.node)
        self.at_once = at_once = _at_once(page, self.graph)
        knots = [knot for knot in nx.strongly_connected_components(at_once) if _is_knot(at_once, knot)]
        self.knots = knots
        self.cycles = sorted(_circle(at_once, knot) for knot in knots)
        self.looped = frozenset(node for knot in knots for node in knot)
        self.rank = {node: rank for rank, node in enumerate(_order(at_once, self.looped))}

    def consumers(self, node: str, ports: set[str]) -> list[str]:
        """The blocks that one of these ports of `node` feeds."""
        feeds = {Endpoint(node, port) for port in ports}
        return [other for other in self.graph.successors(node) if not feeds.isdisjoint(self.inputs[other].values())]

    def place(self, node: str) -> tuple[int, str]:
        """Where a block comes in the order, for sorting: those of a cycle at the end."""
        return self.rank.get(node, len(self.rank)), node

    def needed(self, targets: set[str]) -> list[str]:
        """`targets` and everything they depend on, in order."""
        found = set(targets)
        for target in targets:
            found |= nx.ancestors(self.graph, target)
        return sorted(found, key=self.rank.__getitem__)


def same_wiring(page: Graph, wiring: Wiring) -> bool:
    """Whether the order found for `wiring` still holds: the same blocks, the same wires, and the same delays."""
    return page.wires is wiring.wires and page.nodes.keys() == wiring.blocks and _delays(page) == wiring.delays


def cycle_problems(wiring: Wiring, page: str) -> list[Problem]:
    """One problem for each circle, naming its blocks."""
    return [_cycle_problem(cycle, page) for cycle in wiring.cycles]


def _cycle_problem(cycle: list[str], page: str) -> Problem:
    circle = " -> ".join([*cycle, cycle[0]])
    message = f"these blocks feed each other in a circle: {circle}, so none of them can be computed first."
    hint = "Take one of these wires away, or put a Delay in the circle, inside a loop."
    return Problem(message, Where(page, cycle[0]), hint, code="circle")


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
