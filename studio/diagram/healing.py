"""Wires that close over a block taken out of them, and open for one put into them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TypeAlias

from studio.diagram.edits import EditError, add_node, connect, graph_of, move, node_of, remove_nodes
from studio.diagram.frozen import frozen
from studio.diagram.geometry_words import usable_settings
from studio.diagram.model import Document, Endpoint, Graph, Node, Point
from studio.spec.block import Block

JUDGES = ("cost", "metric")
"""Blocks that judge values give another kind of value: nothing goes through them."""

TypeOf: TypeAlias = Callable[[Endpoint], object | None]
"""What the checker says an output gives; None where it does not know."""


def remove_and_heal(
    document: Document,
    page: str,
    names: Iterable[str],
    registry: Mapping[str, Block],
    type_of: TypeOf = lambda _end: None,
) -> Document:
    """Take blocks away and connect what fed them with what they fed.

    A value goes through a block from its main input to its first output. The main input is the first that is fed, or
    the first that is fed with a value of the type that comes out, where types are known. Chains close as a whole. Wires
    from other outputs, and to or from weights, end with the block. Raises EditError for a block there is not.
    """
    graph, gone = graph_of(document, page), set(names)
    for name in gone:
        node_of(graph, name, page)
    healed = {}
    for target, source in graph.wires.items():
        if source.node in gone and target.node not in gone:
            healed[target] = _fed_from(graph, source, gone, registry, type_of)
    document = remove_nodes(document, page, gone)
    for target, found in healed.items():
        if found is not None:
            document = connect(document, page, found, target)
    return document


def _fed_from(
    graph: Graph, source: Endpoint, gone: set[str], registry: Mapping[str, Block], type_of: TypeOf
) -> Endpoint | None:
    """The first output on the way back that stays; None where the way ends, or goes round."""
    seen: set[str] = set()
    end: Endpoint | None = source
    while end is not None and end.node in gone:
        if end.node in seen:
            return None
        seen.add(end.node)
        end = _through(graph, end, registry, type_of)
    return end


def _through(graph: Graph, end: Endpoint, registry: Mapping[str, Block], type_of: TypeOf) -> Endpoint | None:
    """What feeds the main input of the block that an output belongs to."""
    node = graph.nodes[end.node]
    block = registry.get(node.block)
    if block is not None and (block.kind in JUDGES or end.port not in outputs_of(node, block)[:1]):
        return None
    ports = inputs_of(graph, node, block)
    fed = [source for port in ports if (source := graph.wires.get(Endpoint(node.id, port)))]
    wanted = type_of(end)
    alike = [source for source in fed if wanted is not None and type_of(source) == wanted]
    return next(iter(alike or fed), None)


def insert_on_wire(
    document: Document,
    page: str,
    target: Endpoint,
    node: Node,
    place: Point | None,
    registry: Mapping[str, Block],
) -> Document:
    """Put a block into the wire that feeds `target`: the wire enters its first free input and leaves its first output.

    The block is a new one, or one that stands on the page already, and then moves to `place`. The bends of the wire
    stay on the side of the block where they are. Raises EditError for a block through which no value goes, and for one
    that would feed itself.
    """
    graph = graph_of(document, page)
    if target not in graph.wires:
        raise EditError(f"no wire ends at {target}.", where=f"page {page}")
    source, bends = graph.wires[target], document.sketch(page).bends.get(target, ())
    into, out = free_ends(graph, node, registry.get(node.block))
    if into is None or out is None:
        raise EditError(f"{node.id} has no free input and output for a wire.", where=f"page {page}")
    if node.id in (source.node, target.node):
        raise EditError(f"{node.id} is an end of this wire.", where=f"page {page}")
    if node.id not in graph.nodes:
        document = add_node(document, page, node, place)
    elif place is not None:
        document = move(document, page, {node.id: place})
    document = connect(document, page, source, into)
    document = connect(document, page, out, target)
    return _with_bends(document, page, into, target, bends, place) if bends else document


def can_insert(graph: Graph, target: Endpoint, node: Node, registry: Mapping[str, Block]) -> bool:
    """Whether a block can be dropped on the wire to `target`: it stands alone, and a value can go through it."""
    wired = any(node.id in (to.node, source.node) for to, source in graph.wires.items())
    return target in graph.wires and not wired and None not in free_ends(graph, node, registry.get(node.block))


def free_ends(graph: Graph, node: Node, block: Block | None) -> tuple[Endpoint | None, Endpoint | None]:
    """The first input of a block that nothing feeds, and its first output; None for one there is not."""
    if block is None or block.kind in JUDGES:
        return None, None
    free = (port for port in inputs_of(graph, node, block) if Endpoint(node.id, port) not in graph.wires)
    into, out = next(free, None), next(iter(outputs_of(node, block)), None)
    return Endpoint(node.id, into) if into else None, Endpoint(node.id, out) if out else None


def inputs_of(graph: Graph, node: Node, block: Block | None) -> list[str]:
    """The inputs of a block in order, without its weights; of an unknown block those that wires know of."""
    if block is not None:
        return list(block.input_names(usable_settings(node, block)))
    return sorted(to.port for to in graph.wires if to.node == node.id)


def outputs_of(node: Node, block: Block) -> list[str]:
    """The outputs of a block in order."""
    return list(block.output_names(usable_settings(node, block)))


def _with_bends(
    document: Document, page: str, into: Endpoint, target: Endpoint, bends: tuple[Point, ...], place: Point | None
) -> Document:
    """The bends of the wire that there was, part of them before the block and part behind it."""
    at = place or document.place(page, into.node) or bends[-1]
    nearest = min(range(len(bends)), key=lambda index: _distance(bends[index], at))
    before = nearest + (bends[nearest].x <= at.x)
    parts = {into: bends[:before], target: bends[before:]}
    sketch = document.sketch(page)
    kept = {**sketch.bends, **{end: part for end, part in parts.items() if part}}
    return document.with_sketch(page, replace(sketch, bends=frozen(kept)))


def _distance(a: Point, b: Point) -> float:
    return (a.x - b.x) ** 2 + (a.y - b.y) ** 2
