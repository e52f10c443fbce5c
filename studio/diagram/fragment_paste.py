"""A fragment put into a document: its constants and groups first, then blocks, wires, places and sketch."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import count

from studio.diagram.edits import MODULE_NAMES, EditError, add_group, graph_of, set_constants, with_places
from studio.diagram.fragment_names import (
    fitting_name,
    free_names,
    group_with_constants_called,
    groups_below,
    shadowing,
    with_blocks_called,
    with_constants_called,
)
from studio.diagram.frozen import EMPTY, frozen
from studio.diagram.geometry_shape import GRID
from studio.diagram.group_names import names_used
from studio.diagram.groups import INPUT, OUTPUT, boundary, registry_of
from studio.diagram.library import with_groups_called
from studio.diagram.model import NO_SKETCH, Document, Endpoint, Graph, Group, Node, Point, Sketch
from studio.spec.registry import Registry, load_blocks

PAGE = "copied blocks"
"""What the page of a fragment is called; no group can be called so."""

OFFSET = 2 * GRID
"""How far beside the blocks that stand there already a copy is put, to the right and down, in points."""


def put_in(
    document: Document, page: str, piece: Document, at: Point | None, registry: Registry | None = None
) -> tuple[Document, Mapping[str, str]]:
    """The document with a fragment on a page or in a group, and the new names of its blocks. Raises EditError."""
    graph, library = graph_of(document, page), registry or load_blocks()
    by = _offset(document, page, piece, at)
    document, constants = _with_constants(document, page, piece, library)
    document, groups = _with_groups(document, piece, constants, library)
    nodes = with_constants_called(piece.pages[PAGE].nodes, constants, registry_of(piece, library))
    nodes = dict(with_groups_called(Group(Graph(frozen(nodes))), groups).graph.nodes)
    if page in groups_below(document, nodes.values()):
        hint = "Paste it outside of the group."
        raise EditError(f"the group {page} would contain itself.", where=f"group {page}", hint=hint)
    if page in document.groups:
        nodes |= _last_ports(graph, nodes)
    called = free_names(nodes, {*graph.nodes, *MODULE_NAMES})
    names = _output_names(graph, nodes.values())
    placed = {called[name]: with_blocks_called(_named(node, names), called) for name, node in nodes.items()}
    wires = {_end(to, called): _end(source, called) for to, source in piece.pages[PAGE].wires.items()}
    new = Graph(frozen({**graph.nodes, **placed}), frozen({**graph.wires, **wires}))
    document = document.with_page(page, new)
    places = {called[name]: _moved(point, by) for name, point in piece.layout.get(PAGE, EMPTY).items()}
    document = with_places(document, page, {**document.layout.get(page, EMPTY), **places})
    sketch = _joined(document.sketch(page), piece.sketch(PAGE), called, by)
    return document.with_sketch(page, sketch), called


def _with_constants(
    document: Document, page: str, piece: Document, library: Registry
) -> tuple[Document, dict[str, str]]:
    """The constants a fragment needs, and what each is called. A new one takes no name that means something else."""
    if not piece.constants:
        return document, {}
    own = shadowing(document, page)
    taken = {*own, *_names_free(document, library)}
    for name in piece.groups:
        taken |= shadowing(piece, name)
    known = dict(document.constants)
    called: dict[str, str] = {}
    for name, value in sorted(piece.constants.items()):
        meant = {key: each for key, each in known.items() if key not in own}
        called[name] = fitting_name(name, value, meant, taken)
        known[called[name]] = value
    return (document if len(known) == len(document.constants) else set_constants(document, known)), called


def _names_free(document: Document, library: Registry) -> set[str]:
    """Names that shapes and expressions use and that are no constants: a size that stays open, say."""
    registry, found = registry_of(document, library), set[str]()
    for name in document.diagrams:
        found |= set().union(*names_used(document.diagram(name).nodes, registry))
    return found - document.constants.keys()


def _with_groups(
    document: Document, piece: Document, constants: Mapping[str, str], library: Registry
) -> tuple[Document, dict[str, str]]:
    """The groups a fragment needs, with their layout and sketch, and what each is called."""
    called: dict[str, str] = {}
    for name in groups_below(piece, piece.pages[PAGE].nodes.values()):
        group = group_with_constants_called(piece.groups[name], constants, registry_of(piece, library))
        group = with_groups_called(group, called)
        called[name] = new = fitting_name(name, group, document.groups, document.pages)
        if new not in document.groups:
            document = with_places(add_group(document, new, group), new, piece.layout.get(name, EMPTY))
            document = document.with_sketch(new, piece.sketches.get(name, NO_SKETCH))
    return document, called


def _last_ports(graph: Graph, nodes: Mapping[str, Node]) -> dict[str, Node]:
    """Ports that come into a group stand behind those it has."""
    found = {}
    for kind in (INPUT, OUTPUT):
        first = sum(node.block == kind for node in graph.nodes.values())
        for place, node in enumerate(boundary(Graph(nodes), kind) if first else (), first):
            found[node.id] = replace(node, settings=frozen({**node.settings, "place": place}))
    return found


def _output_names(graph: Graph, nodes: Iterable[Node]) -> dict[str, str]:
    """Names of computed variables that no other variable of the diagram has."""
    taken = {text for node in graph.nodes.values() for text in node.names.values()}
    return free_names({text for node in nodes for text in node.names.values()}, taken)


def _named(node: Node, names: Mapping[str, str]) -> Node:
    return replace(node, names=frozen({port: names[text] for port, text in node.names.items()}))


def _offset(document: Document, page: str, piece: Document, at: Point | None) -> Point:
    """How far the fragment moves: to `at`, or as far as it takes to cover no block that stands there."""
    if at is not None:
        start = corner(piece)
        return Point(at.x - start.x, at.y - start.y)
    points, taken = _points(piece, PAGE), set(_points(document, page))
    step = next(
        n * OFFSET for n in count() if not any(Point(x + n * OFFSET, y + n * OFFSET) in taken for x, y in points)
    )
    return Point(step, step)


def corner(piece: Document) -> Point:
    """The top left corner of all that is in a fragment."""
    points = _points(piece, PAGE)
    return Point(min((x for x, _ in points), default=0.0), min((y for _, y in points), default=0.0))


def _points(document: Document, diagram: str) -> list[Point]:
    sketch = document.sketch(diagram)
    drawn = (*sketch.frames.values(), *sketch.notes.values())
    return [*document.layout.get(diagram, EMPTY).values(), *(each.at for each in drawn)]


def _joined(old: Sketch, new: Sketch, called: Mapping[str, str], by: Point) -> Sketch:
    """The sketch of a diagram with that of a fragment in it."""
    frames, notes = free_names(new.frames, old.frames), free_names(new.notes, old.notes)
    bends = {_end(to, called): tuple(_moved(point, by) for point in points) for to, points in new.bends.items()}
    return replace(
        old,
        frames=frozen(
            {**old.frames, **{frames[key]: replace(f, at=_moved(f.at, by)) for key, f in new.frames.items()}}
        ),
        notes=frozen({**old.notes, **{notes[key]: replace(n, at=_moved(n.at, by)) for key, n in new.notes.items()}}),
        bends=frozen({**old.bends, **bends}),
        opened=frozen({**old.opened, **{called[name]: steps for name, steps in new.opened.items()}}),
    )


def _end(end: Endpoint, called: Mapping[str, str]) -> Endpoint:
    return Endpoint(called[end.node], end.port)


def _moved(point: Point, by: Point) -> Point:
    return Point(point.x + by.x, point.y + by.y)
