"""Where weights are kept, read off the drawing: the paths below a block, and the places where a group stands."""

from collections.abc import Iterator, Mapping

from studio.diagram.groups import group_of, has_own_weights, repeat_of
from studio.diagram.model import Document, Graph, Node
from studio.spec.block import Block
from studio.spec.expression import has_expression


def owner(graph: Graph, node: Node) -> str:
    """The name under which an instance's weights are kept: its own, or where the chain of `weights_of` ends."""
    chain = [node.id]
    while (shared := str(node.settings.get("weights_of") or "")) not in ("", *chain):
        chain.append(shared)
        if shared not in graph.nodes:
            break
        node = graph.nodes[shared]
    return min(chain[chain.index(shared) :]) if shared in chain else chain[-1]


def repetitions(node: Node) -> list[str]:
    """What leads to each set of weights inside an instance: "" where there is one, "0.", "1.", ... for several."""
    return [f"{index}." for index in range(repeat_of(node))] if has_own_weights(node) else [""]


def variables_of(block: Block, node: Node) -> list[str]:
    """The weights and states of a block that is no group."""
    known = {name: value for name, value in node.settings.items() if not has_expression({name: value}, {})}
    return [part.name for part in (*block.active_weights(known), *block.active_states(known))]


def weights_below(
    document: Document, node: Node, registry: Mapping[str, Block], within: tuple[str, ...] = ()
) -> Iterator[str]:
    """Weights and states of a block by their path below it: `weight`, or `fc1.weight` and `0.fc1.weight` in a group."""
    group, block = group_of(document, node), registry.get(node.block)
    if node.block in within:
        return
    if group is None:
        yield from variables_of(block, node) if block and not node.group else ()
        return
    for lead in repetitions(node):
        for inner in group.graph.nodes.values():
            if owner(group.graph, inner) == inner.id:
                yield from (
                    f"{lead}{inner.id}.{path}"
                    for path in weights_below(document, inner, registry, (*within, node.block))
                )


def places(
    document: Document, start: str, wanted: str, *, kept: bool = False, within: tuple[str, ...] = ()
) -> list[str]:
    """Where the inside of a diagram stands within another, as the lead of its paths: "" for itself, else `enc.0.`.

    `kept`: where its weights are kept, which is elsewhere for an instance that shares those of another. `within` are
    the diagrams around it; a group that contains itself is not followed further.
    """
    if start == wanted or start in within:
        return [""] if start == wanted else []
    graph, found = document.diagram(start), {}
    for node in graph.nodes.values():
        if group_of(document, node) is not None:
            name = owner(graph, node) if kept else node.id
            below = places(document, node.group, wanted, kept=kept, within=(*within, start))
            found |= dict.fromkeys(f"{name}.{lead}{path}" for lead in repetitions(node) for path in below)
    return list(found)
