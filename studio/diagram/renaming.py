"""Another name for a block, everywhere it is spoken of: wires, layout, sketch, plan, claims, ports, sharers."""

from dataclasses import replace
from functools import partial

from studio.diagram.edits import EditError, graph_of, node_of, valid_id, with_places
from studio.diagram.follow import Move, followed
from studio.diagram.frozen import EMPTY, frozen
from studio.diagram.groups import INPUT, OUTPUT
from studio.diagram.model import Document, Endpoint, Graph, Node
from studio.diagram.sketching import redrawn


def rename_node(document: Document, page: str, old: str, new: str) -> Document:
    """Give a block of a page or group another id. Raises EditError for one that is taken or no name."""
    graph = graph_of(document, page)
    node = node_of(graph, old, page)
    if old == new:
        return document
    if not valid_id(new) or new in graph.nodes:
        raise EditError(f"'{new}' cannot be this block's name.", hint="Use a new name of letters, digits and _.")
    document = followed(document, _move(document, page, old, new))
    if node.block in (INPUT, OUTPUT):
        document = _with_port_renamed(document, page, old, new)
    graph = _renamed(document.diagram(page), old, new)
    document = redrawn(
        document, page, graph, lambda end: _of_block(end, old, new), lambda name: new if name == old else name
    )
    places = {(new if key == old else key): place for key, place in document.layout.get(page, EMPTY).items()}
    return with_places(document, page, places)


def _renamed(graph: Graph, old: str, new: str) -> Graph:
    def node(given: Node) -> Node:
        shared = given.settings.get("weights_of") == old
        settings = frozen({**given.settings, "weights_of": new}) if shared else given.settings
        return replace(given, id=new if given.id == old else given.id, settings=settings)

    nodes = {(new if key == old else key): node(given) for key, given in graph.nodes.items()}
    wires = {_of_block(target, old, new): _of_block(source, old, new) for target, source in graph.wires.items()}
    return Graph(frozen(nodes), frozen(wires))


def _of_block(end: Endpoint, old: str, new: str) -> Endpoint:
    return Endpoint(new, end.port) if end.node == old else end


def _with_port_renamed(document: Document, group: str, old: str, new: str) -> Document:
    """The wires of every instance of a group, which meet it at the port of that name."""
    for name in document.diagrams:
        graph = document.diagram(name)
        instances = {key for key, node in graph.nodes.items() if node.group == group}
        if not instances:
            continue
        wires = {
            _port(target, instances, old, new): _port(source, instances, old, new)
            for target, source in graph.wires.items()
        }
        nodes = {key: _named(node, old, new) if key in instances else node for key, node in graph.nodes.items()}
        ends = partial(_port, instances=instances, old=old, new=new)
        document = redrawn(document, name, Graph(frozen(nodes), frozen(wires)), ends)
    return document


def _port(end: Endpoint, instances: set[str], old: str, new: str) -> Endpoint:
    return Endpoint(end.node, new) if end.node in instances and end.port == old else end


def _named(node: Node, old: str, new: str) -> Node:
    if old not in node.names:
        return node
    return replace(node, names=frozen({(new if port == old else port): name for port, name in node.names.items()}))


def _move(document: Document, page: str, old: str, new: str) -> Move:
    def paths(path: str) -> tuple[str, ...]:
        head, dot, rest = path.partition(".")
        return (f"{new}{dot}{rest}" if head == old else path,)

    stages = [stage for stage in document.plan.stages if stage.page == page]
    costs = [phase.cost for stage in stages for phase in stage.phases if phase.cost and phase.cost.node == old]
    spoken = [claim.quantity for claim in document.claims]
    spoken += [stage.early_stopping.quantity for stage in stages if stage.early_stopping]
    return Move(
        page, paths, {cost: Endpoint(new, cost.port) for cost in costs}, {name: paths(name)[0] for name in spoken}
    )
