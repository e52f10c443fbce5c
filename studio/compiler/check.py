"""Checking a diagram: types for every wire, or the problems that stand in the way, block by block.

Incremental: given the result for an earlier document, only blocks that the edit touched are looked at again, and those
downstream of them as far as types change. The right part of a wrong drawing keeps its types. An instance of a group is
checked by checking the group's inside with what arrives there (`studio.compiler.inside`).
"""

import heapq
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from studio.compiler.arriving import Arriving
from studio.compiler.flat import Flat, flatten
from studio.compiler.graph import Wiring, cycle_problems, rewired
from studio.compiler.inside import Inside, inspect_group, sharing_problems
from studio.compiler.inspect import NodeTypes, inspect_node, resolved
from studio.compiler.loop_problems import flat_problems
from studio.compiler.sizes import crowded
from studio.diagram.changes import page_difference
from studio.diagram.groups import GRADIENT, is_group, registry_of
from studio.diagram.model import Document, Endpoint, Graph, Node
from studio.diagram.problems import Problem, errors
from studio.spec.registry import Registry, load_blocks
from studio.spec.types import TensorType


@dataclass(frozen=True)
class Checked:
    """What is known of one diagram of a document: a type for each output and weight, and every problem."""

    document: Document
    page: str
    registry: Registry
    wiring: Wiring
    nodes: Mapping[str, NodeTypes]
    inside: Inside = field(default_factory=Inside)

    @property
    def drawn(self) -> Graph:
        """The diagram as it stands in the document."""
        return self.document.diagram(self.page)

    @cached_property
    def graph(self) -> Graph:
        """The diagram with the expressions among its settings replaced by their values."""
        computed = {name: types.node for name, types in self.nodes.items() if types.node is not None}
        return replace(self.drawn, nodes={**self.drawn.nodes, **computed}) if computed else self.drawn

    @cached_property
    def flat(self) -> Flat:
        """The diagram with its groups taken apart."""
        return flatten(self)

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """All problems of the diagram and of the groups it uses, circles first, then by the blocks' names."""
        of_blocks = [problem for name in sorted(self.nodes) for problem in self.nodes[name].problems]
        found = [*cycle_problems(self.wiring, self.page), *of_blocks, *sharing_problems(self)]
        if self._looks_further and not errors(found):
            found += flat_problems(self)
        return tuple(dict.fromkeys(found))

    @property
    def _looks_further(self) -> bool:
        """Whether the page as a whole can have problems that no block has: it has loops, or gradients."""
        if self.inside.groups:
            return False
        looping = any(group.loop for group in self.document.groups.values())
        diagrams = [self.drawn, *(group.graph for group in self.document.groups.values())]
        return looping or any(node.block == GRADIENT for graph in diagrams for node in graph.nodes.values())

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
        for target, source in self.drawn.wires.items():
            yield target, self.type_of(source)


def check(
    document: Document, page: str = "main", registry: Registry | None = None, previous: Checked | None = None
) -> Checked:
    """Check a page; with `previous`, the result for an earlier document, only what changed since."""
    registry = registry_of(document, registry or load_blocks())
    graph = document.diagram(page)
    inside = Inside(names=document.constants, crowded=crowded(document, page))
    if previous is None or not _goes_on(previous, page, registry, inside):
        return _walk(Checked(document, page, registry, Wiring.of(graph), {}, inside), set(graph.nodes))
    change = page_difference(previous.document, document, page)
    if not change.structural:
        return replace(previous, document=document)
    wiring = rewired(previous.wiring, graph, change)
    turned = wiring.looped ^ previous.wiring.looped
    touched = set(change.added | change.changed | turned)
    touched |= {target.node for target in change.wires_added | change.wires_removed}
    touched |= {target.node for target, source in graph.wires.items() if source.node in turned} if turned else set()
    kept = {name: types for name, types in previous.nodes.items() if name in graph.nodes}
    return _walk(Checked(document, page, registry, wiring, kept, inside), touched & graph.nodes.keys())


def check_again(checked: Checked, document: Document) -> Checked:
    """The same diagram as it stands in another document, with the same values coming in."""
    if not checked.inside.groups:
        return check(document, checked.page, checked.registry, checked)
    registry = registry_of(document, checked.registry)
    return check_inside(replace(checked, document=document, registry=registry), checked.page, checked.inside)


def check_inside(outer: Checked, group: str, inside: Inside) -> Checked:
    """Check the inside of a group that `outer` has an instance of."""
    graph = outer.document.groups[group].graph
    checked = Checked(outer.document, group, outer.registry, Wiring.of(graph), {}, inside)
    return _walk(checked, set(graph.nodes))


def _goes_on(previous: Checked, page: str, registry: Registry, inside: Inside) -> bool:
    return previous.page == page and previous.registry is registry and previous.inside == inside


def _walk(checked: Checked, touched: set[str]) -> Checked:
    """Look at the touched blocks in order, and at whatever they feed when their types come out different."""
    rank, last = checked.wiring.rank, math.inf
    nodes = dict(checked.nodes)
    waiting = [(rank.get(name, last), name) for name in touched]
    heapq.heapify(waiting)
    queued = set(touched)
    while waiting:
        _, name = heapq.heappop(waiting)
        queued.discard(name)
        before = nodes.get(name, NodeTypes(known=False))
        nodes[name] = _inspect(checked, name, nodes)
        for consumer in _affected(checked.wiring, name, before, nodes[name]):
            if consumer not in queued:
                queued.add(consumer)
                heapq.heappush(waiting, (rank.get(consumer, last), consumer))
    return replace(checked, nodes=nodes)


def _affected(wiring: Wiring, name: str, before: NodeTypes, after: NodeTypes) -> list[str]:
    """The blocks fed by a port whose type is another than before; all of them where the block became another kind."""
    if before.known != after.known:
        return list(wiring.followers[name])
    nowhere = object()
    ports = before.types.keys() | after.types.keys()
    changed = {port for port in ports if before.types.get(port, nowhere) != after.types.get(port, nowhere)}
    return wiring.consumers(name, changed)


def _inspect(checked: Checked, name: str, nodes: Mapping[str, NodeTypes]) -> NodeTypes:
    """The types of one block. What comes from a circle is unknown, since no block of it can be the first."""
    return inspect_alone(
        checked, checked.drawn.nodes[name], arriving_at(checked, name, checked.wiring.inputs[name], nodes)
    )


def inspect_alone(checked: Checked, drawn: Node, arriving: Arriving) -> NodeTypes:
    """What can be said of one block, on the diagram or to be put there, given what would arrive at its ports."""
    block = checked.registry.get(drawn.block)
    node, wrong = resolved(drawn, checked.page, block, checked.inside.names)
    if block is not None and is_group(block) and not wrong:
        found = inspect_group(checked, node, block, arriving, check_inside)
    else:
        found = inspect_node(node, checked.page, block, arriving, wrong)
    return found if node is drawn else replace(found, node=node)


def arriving_at(
    checked: Checked, name: str, inputs: Mapping[str, Endpoint], nodes: Mapping[str, NodeTypes]
) -> Arriving:
    """What comes to a block that is fed by `inputs`, as far as `nodes` knows those that feed it."""
    types: dict[str, TensorType | None] = {}
    missing: dict[str, Endpoint] = {}
    for port, source in inputs.items():
        ranked = source.node in checked.wiring.rank
        feeder = nodes.get(source.node, NodeTypes(known=False)) if ranked else NodeTypes(known=False)
        types[port] = feeder.types.get(source.port)
        if feeder.known and source.port not in feeder.types:
            missing[port] = source
    fed = checked.inside.fed
    from_outside = {end.port: type_ for end, type_ in fed.items() if end.node == name} if fed else {}
    given = checked.inside.inputs.get(name)
    return Arriving(types | from_outside, missing, given, bool(checked.inside.groups), checked.inside.loop)


def check_all(document: Document, registry: Registry | None = None) -> dict[str, Checked]:
    """Every page, checked."""
    return {page: check(document, page, registry) for page in document.pages}
