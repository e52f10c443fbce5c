"""Every way to change a document: functions from value to value. One that cannot be done raises EditError.

They know nothing of block declarations, so an unknown block can be moved, wired and deleted like any other.
"""

import keyword
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from studio.diagram.frozen import EMPTY, freeze, frozen
from studio.diagram.groups import RESERVED
from studio.diagram.model import (
    Claim,
    DataSource,
    Document,
    Endpoint,
    Graph,
    Group,
    Node,
    Plan,
    Point,
    Value,
    WeightChoice,
)
from studio.errors import StudioError

_MODULE_NAMES = """
    T T_destination add_module apply bfloat16 buffers call_super_init children compile cpu cuda double
    dump_patches eval extra_repr float forward get_buffer get_extra_state get_parameter get_submodule half ipu
    load_state_dict modules mtia named_buffers named_children named_modules named_parameters parameters
    programs register_backward_hook register_buffer register_forward_hook register_forward_pre_hook
    register_full_backward_hook register_full_backward_pre_hook register_load_state_dict_post_hook
    register_load_state_dict_pre_hook register_module register_parameter register_state_dict_post_hook
    register_state_dict_pre_hook requires_grad_ self set_extra_state set_submodule share_memory state_dict to
    to_empty train training type xpu zero_grad
"""

MODULE_NAMES = frozenset(_MODULE_NAMES.split())
"""Names that torch's Module has taken: a block called so could not keep its weights under its own name."""


class EditError(StudioError):
    """An edit cannot be done; the document stays as it was."""


def valid_id(name: str) -> bool:
    """Whether a block may be called so: a Python name that stands for nothing else in the program."""
    usable = re.fullmatch(r"[A-Za-z][A-Za-z0-9_]{0,63}", name) is not None
    return usable and not keyword.iskeyword(name) and name not in MODULE_NAMES


def free_id(graph: Graph, stem: str) -> str:
    """`stem`, or with the first number that makes it new: linear, linear2, linear3."""
    stem = re.sub(r"\W", "", stem).lstrip("0123456789_") or "block"
    stem = stem if valid_id(stem) else f"{stem}_block"
    number, name = 1, stem
    while name in graph.nodes:
        number += 1
        name = f"{stem}{number}"
    return name


def add_node(document: Document, page: str, node: Node, at: Point | None = None) -> Document:
    """Place a block under an id that is new on the page."""
    graph = graph_of(document, page)
    if not valid_id(node.id):
        raise EditError(f"'{node.id}' cannot name a block.", hint="Use letters, digits and _, a letter first.")
    if node.id in graph.nodes:
        raise EditError(f"there is already a block called '{node.id}'.", where=f"page {page}")
    document = document.with_page(page, replace(graph, nodes=frozen({**graph.nodes, node.id: node})))
    return document if at is None else move(document, page, {node.id: at})


def remove_nodes(document: Document, page: str, ids: Iterable[str]) -> Document:
    """Take blocks away with the wires that touch them, bends and all; steps of the plan that named them stay and become
    problems."""
    gone, graph = set(ids), graph_of(document, page)
    nodes = {key: node for key, node in graph.nodes.items() if key not in gone}
    wires = {to: source for to, source in graph.wires.items() if to.node not in gone and source.node not in gone}
    document = document.with_page(page, Graph(frozen(nodes), frozen(wires)))
    places = {key: place for key, place in document.layout.get(page, EMPTY).items() if key not in gone}
    return with_places(document, page, places)


def set_setting(document: Document, page: str, node: str, name: str, value: Value) -> Document:
    """Choose a value; None takes the choice back, so that the default holds again."""
    return set_settings(document, page, node, {name: value})


def set_settings(document: Document, page: str, node: str, values: Mapping[str, Value]) -> Document:
    """Choose several values at once; None takes a choice back."""
    old = node_of(graph_of(document, page), node, page)
    chosen = {name: freeze(value) for name, value in {**old.settings, **values}.items() if value is not None}
    return replace_node(document, page, replace(old, settings=frozen(chosen)))


def set_weight(document: Document, page: str, node: str, weight: str, choice: WeightChoice) -> Document:
    """Choose another initialiser for a weight, or freeze it; the plain choice is not stored."""
    old = node_of(graph_of(document, page), node, page)
    choices = {**old.weights, weight: choice}
    kept = {name: chosen for name, chosen in choices.items() if chosen != WeightChoice()}
    return replace_node(document, page, replace(old, weights=frozen(kept)))


def name_output(document: Document, page: str, node: str, port: str, name: str) -> Document:
    """Name a computed variable; an empty name takes it away."""
    old = node_of(graph_of(document, page), node, page)
    names = {key: text for key, text in {**old.names, port: name}.items() if text}
    return replace_node(document, page, replace(old, names=frozen(names)))


def set_label(document: Document, page: str, node: str, label: str) -> Document:
    """Give a block a title of the user's own; an empty one takes it away."""
    return replace_node(document, page, replace(node_of(graph_of(document, page), node, page), label=label))


def replace_node(document: Document, page: str, node: Node) -> Document:
    """Put a block in the place of the one with the same id; wires stay."""
    graph = graph_of(document, page)
    node_of(graph, node.id, page)
    nodes = dict(graph.nodes)
    nodes[node.id] = node
    return document.with_page(page, Graph(frozen(nodes), graph.wires))


def connect(document: Document, page: str, source: Endpoint, target: Endpoint) -> Document:
    """Draw a wire; one that fed the target before is replaced, since an input has one value, and its bends with it."""
    graph = graph_of(document, page)
    node_of(graph, source.node, page)
    node_of(graph, target.node, page)
    return document.with_page(page, replace(graph, wires=frozen({**graph.wires, target: source})))


def disconnect(document: Document, page: str, target: Endpoint) -> Document:
    """Take away the wire that ends at `target`."""
    graph = graph_of(document, page)
    if target not in graph.wires:
        raise EditError(f"no wire ends at {target}.", where=f"page {page}")
    wires = {to: source for to, source in graph.wires.items() if to != target}
    return document.with_page(page, replace(graph, wires=frozen(wires)))


def move(document: Document, page: str, places: Mapping[str, Point]) -> Document:
    """Put blocks somewhere. Only the layout changes."""
    graph = graph_of(document, page)
    for node in places:
        node_of(graph, node, page)
    merged = {**document.layout.get(page, EMPTY), **places}
    return with_places(document, page, merged)


def add_group(document: Document, name: str, group: Group) -> Document:
    """Define a group under a new name."""
    if not valid_id(name) or name in document.diagrams:
        raise EditError(f"'{name}' cannot name a group.", hint="Use a new name of letters, digits and _.")
    return set_group(document, name, group)


def set_group(document: Document, name: str, group: Group) -> Document:
    """Define a group, or define it anew: all its instances follow."""
    if wrong := set(group.settings) & RESERVED:
        raise EditError(f"a group cannot have a setting of its own called '{min(wrong)}'.", where=f"group {name}")
    if name in document.groups:
        document = document.with_page(name, group.graph)
    return replace(document, groups=frozen({**document.groups, name: group}))


def set_constants(document: Document, constants: Mapping[str, Value]) -> Document:
    """Name the numbers that settings may use in expressions."""
    return replace(document, constants=freeze(constants))


def set_data(document: Document, data: DataSource | None) -> Document:
    """Choose where the data comes from."""
    return replace(document, data=data)


def set_plan(document: Document, plan: Plan) -> Document:
    """Choose how the document is trained."""
    return replace(document, plan=plan)


def set_claims(document: Document, *claims: Claim) -> Document:
    """Say what training is to reach."""
    return replace(document, claims=claims)


def graph_of(document: Document, page: str) -> Graph:
    """The blocks of a page or group. Raises EditError for one there is not."""
    if page not in document.diagrams:
        raise EditError(f"there is no page or group '{page}'.")
    return document.diagram(page)


def node_of(graph: Graph, node: str, page: str) -> Node:
    """A block of a graph, which is that of `page`. Raises EditError for one there is not."""
    if node not in graph.nodes:
        raise EditError(f"there is no block '{node}'.", where=f"page {page}")
    return graph.nodes[node]


def with_places(document: Document, page: str, places: Mapping[str, Point]) -> Document:
    """A page where nothing has a place is not in the layout, so that equal documents are equal."""
    others = {name: known for name, known in document.layout.items() if name != page}
    return replace(document, layout=frozen({**others, page: frozen(places)} if places else others))
