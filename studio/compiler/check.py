"""Checking a page: types for every wire, or the problems that stand in the way, block by block.

Incremental: given the result for an earlier document, only blocks that the edit touched are looked at again, and those
downstream of them as far as types change. The right part of a wrong drawing keeps its types.
"""

import heapq
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from studio.compiler.graph import Wiring, cycle_problems, same_wiring
from studio.compiler.inspect import NodeTypes, inspect_node
from studio.diagram.changes import page_difference
from studio.diagram.model import Document, Endpoint, Graph
from studio.diagram.problems import Problem, errors
from studio.spec.registry import Registry, load_blocks
from studio.spec.types import TensorType


@dataclass(frozen=True)
class Checked:
    """What is known of one page of a document: a type for each output and weight, and every problem."""

    document: Document
    page: str
    registry: Registry
    wiring: Wiring
    nodes: Mapping[str, NodeTypes]

    @property
    def graph(self) -> Graph:
        return self.document.pages[self.page]

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """All problems of the page, circles first, then in the order of the blocks' names."""
        found = [problem for name in sorted(self.nodes) for problem in self.nodes[name].problems]
        return (*cycle_problems(self.wiring, self.page), *found)

    @property
    def errors(self) -> list[Problem]:
        """The problems that stop a program from being built."""
        return errors(self.problems)

    def type_of(self, end: Endpoint) -> TensorType | None:
        """What leaves a port or stands in a weight; None while unknown."""
        node = self.nodes.get(end.node)
        return node.types.get(end.port) if node else None

    def wire_types(self) -> Iterator[tuple[Endpoint, TensorType | None]]:
        """The type on every wire, by the input it ends at."""
        for target, source in self.graph.wires.items():
            yield target, self.type_of(source)


def check(
    document: Document, page: str = "main", registry: Registry | None = None, previous: Checked | None = None
) -> Checked:
    """Check a page; with `previous`, the result for an earlier document, only what changed since."""
    registry = registry or load_blocks()
    graph = document.pages[page]
    if previous is None or previous.page != page or previous.registry is not registry:
        wiring = Wiring(graph)
        return _walk(Checked(document, page, registry, wiring, {}), set(graph.nodes))
    change = page_difference(previous.document, document, page)
    if not change.structural:
        return replace(previous, document=document)
    wiring = previous.wiring if same_wiring(graph, previous.wiring) else Wiring(graph)
    touched = set(change.added | change.changed) | (wiring.looped ^ previous.wiring.looped)
    touched |= {target.node for target in change.wires_added | change.wires_removed}
    kept = {name: types for name, types in previous.nodes.items() if name in graph.nodes}
    return _walk(Checked(document, page, registry, wiring, kept), touched & graph.nodes.keys())


def _walk(checked: Checked, touched: set[str]) -> Checked:
    """Look at the touched blocks in order, and at whatever they feed when their types come out different."""
    rank, last = checked.wiring.rank, len(checked.wiring.rank)
    nodes = dict(checked.nodes)
    waiting = [(rank.get(name, last), name) for name in touched]
    heapq.heapify(waiting)
    queued = set(touched)
    while waiting:
        _, name = heapq.heappop(waiting)
        queued.discard(name)
        before = nodes.get(name)
        nodes[name] = _inspect(checked, name, nodes)
        if before is None or before.types != nodes[name].types:
            for consumer in checked.wiring.consumers(name):
                if consumer not in queued and consumer in rank:
                    queued.add(consumer)
                    heapq.heappush(waiting, (rank[consumer], consumer))
    return replace(checked, nodes=nodes)


def _inspect(checked: Checked, name: str, nodes: Mapping[str, NodeTypes]) -> NodeTypes:
    """The types of one block; in a circle nothing arrives, since no block of it can be first."""
    sources = checked.wiring.inputs[name]
    arriving = {
        port: nodes[source.node].types.get(source.port) if source.node in nodes else None
        for port, source in sources.items()
    }
    missing = {
        port: source
        for port, source in sources.items()
        if source.node in nodes and nodes[source.node].known and source.port not in nodes[source.node].types
    }
    node = checked.graph.nodes[name]
    return inspect_node(node, checked.page, checked.registry.get(node.block), arriving, missing)


def check_all(document: Document, registry: Registry | None = None) -> dict[str, Checked]:
    """Every page, checked."""
    return {page: check(document, page, registry) for page in document.pages}
