"""A selection becomes a group: its blocks move inside, with ports wherever a wire crosses the border."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from studio.diagram.edits import EditError, add_group, free_id, valid_id
from studio.diagram.follow import Move, followed
from studio.diagram.frozen import EMPTY, frozen
from studio.diagram.group_names import settings_needed
from studio.diagram.groups import DELAY, INPUT, OUTPUT, registry_of
from studio.diagram.model import GROUP_MARK, Document, Endpoint, Graph, Group, Node, Point, Sketch
from studio.diagram.weight_paths import owner, places, variables_of, weights_below
from studio.spec.block import Block
from studio.spec.registry import Registry, load_blocks

JUDGES = ("cost", "metric")
PORT_GAP, PORT_STEP = 140.0, 60.0
"""How far beside the blocks the ports are put, and how far below each other, in points."""


def make_group(
    document: Document, page: str, ids: Iterable[str], name: str, registry: Registry | None = None
) -> tuple[Document, Mapping[str, str]]:
    """Make a group of some blocks of a page, or of a group, and put an instance of it in their place.

    What is computed stays the same. Bends of wires within the selection and groups opened in it go inside; frames,
    notes and bookmarks stay where they are, also those that lie among the blocks. The weights get other paths: the
    second result leads from the old to the new ones. Raises EditError, which changes nothing, for a selection that
    cannot be a group.
    """
    registry = registry_of(document, registry or load_blocks())
    selection = _Selection(document, page, frozenset(ids), registry)
    _refuse(selection, name)
    instance = _new_name(document, selection, name)
    for end in [*_crossing(selection), *_looked_at(selection)]:
        selection.leave(end)
    settings, patterns = settings_needed(document, page, selection.nodes, list(selection.sources), registry)
    group = Group(_inside(selection, patterns), frozen(settings))
    result = add_group(document, name, group)
    result = _with_places(_replaced(result, selection, instance, name, settings), selection, instance, name)
    result = _with_sketch(result, selection, name)
    result = followed(result, _move(selection, instance))
    renames = {
        f"{lead}{_kept(selection, node)}.{path}": f"{lead}{instance}.{_kept(selection, node)}.{path}"
        for start in document.pages
        for lead in places(document, start, page, kept=True)
        for node in selection.nodes.values()
        for path in weights_below(document, node, registry)
    }
    return result, renames


@dataclass
class _Selection:
    """The chosen blocks of a diagram; `sources` are Inputs by what feeds them, `outs` Outputs by what they show."""

    document: Document
    page: str
    ids: frozenset[str]
    registry: Registry
    sources: dict[Endpoint, str] = field(default_factory=dict)
    outs: dict[Endpoint, str] = field(default_factory=dict)

    @property
    def graph(self) -> Graph:
        return self.document.diagram(self.page)

    @property
    def nodes(self) -> dict[str, Node]:
        return {name: node for name, node in self.graph.nodes.items() if name in self.ids}

    def block(self, name: str) -> Block | None:
        return self.registry.get(self.graph.nodes[name].block)

    def is_weight(self, end: Endpoint) -> bool:
        """Whether a port stands for a weight or a state."""
        block = self.block(end.node)
        return "." in end.port or (block is not None and end.port in variables_of(block, self.graph.nodes[end.node]))

    def enter(self, source: Endpoint) -> str:
        """The Input for what comes from outside."""
        return self.sources.setdefault(source, self._free(source.node))

    def leave(self, source: Endpoint) -> str:
        """The Output for what is wanted outside."""
        return self.outs.setdefault(
            source, self._free(self.graph.nodes[source.node].names.get(source.port, source.port))
        )

    def _free(self, stem: str) -> str:
        taken = dict.fromkeys([*self.ids, *self.sources.values(), *self.outs.values()])
        return free_id(Graph(taken), stem)  # type: ignore[arg-type]


def _crossing(selection: _Selection) -> list[Endpoint]:
    """What leaves the selection by wire; what enters it gets its Inputs, from the top of the drawing down."""
    entering, leaving = [], []
    for target, source in selection.graph.wires.items():
        if target.node in selection.ids and source.node not in selection.ids and not selection.is_weight(target):
            entering.append(source)
        elif source.node in selection.ids and target.node not in selection.ids and not selection.is_weight(source):
            leaving.append(source)

    def height(end: Endpoint) -> tuple[float, Endpoint]:
        point = selection.document.place(selection.page, end.node)
        return (point.y if point else 0.0), end

    for source in sorted(set(entering), key=height):
        selection.enter(source)
    return sorted(set(leaving), key=height)


def _looked_at(selection: _Selection) -> Iterator[Endpoint]:
    """What the plan minimises, and what the page gives its user: these must stay in reach."""
    if selection.page not in selection.document.pages:
        return
    yield from (end for cost in _costs(selection) if (end := _output(selection, cost)) is not None)
    graph, standing = selection.graph, []
    for name, node in selection.graph.nodes.items():
        block = selection.block(name)
        shown = list(node.names) or (["y"] if block and block.kind == "computed" else [])
        standing += [Endpoint(name, port) for port in shown]
    yield from (end for end in standing if end.node in selection.ids)
    used = {
        source
        for target, source in graph.wires.items()
        if not ((block := selection.block(target.node)) and block.kind in JUDGES)
    }
    for name in sorted(selection.ids) if not standing else ():
        block = selection.block(name)
        if block and block.kind in ("function", "parameter", "group", "loop"):
            ends = [Endpoint(name, port) for port in _outputs(block, graph.nodes[name])]
            yield from (end for end in ends if end not in used)


def _costs(selection: _Selection) -> list[Endpoint]:
    stages = [stage for stage in selection.document.plan.stages if stage.page == selection.page]
    costs = [phase.cost for stage in stages for phase in stage.phases if phase.cost]
    return [cost for cost in costs if cost.node in selection.ids]


def _output(selection: _Selection, end: Endpoint) -> Endpoint | None:
    """The output a cost means: a block alone stands for its first one."""
    block = selection.block(end.node)
    outs = _outputs(block, selection.graph.nodes[end.node]) if block else []
    port = end.port or next(iter(outs), "")
    return Endpoint(end.node, port) if port else None


def _outputs(block: Block, node: Node) -> list[str]:
    try:
        return block.output_names(node.settings)
    except (TypeError, ValueError, KeyError):  # a setting is wrong, or an expression
        return [port.name for port in block.outs if not port.many]


def _refuse(selection: _Selection, name: str) -> None:
    """Raises EditError, in words, for what can be no group."""
    document, ids, page = selection.document, selection.ids, selection.page
    if page not in document.diagrams:
        raise EditError(f"there is no page or group '{page}'.")
    where = f"page {page}"
    if missing := ids - selection.graph.nodes.keys():
        raise EditError(f"there is no block '{min(missing)}'.", where=where)
    if not ids:
        raise EditError("no block is chosen.", where=where, hint="Select the blocks that are to be in the group.")
    if not valid_id(name) or name in document.diagrams:
        raise EditError(f"'{name}' cannot name a group.", hint="Use a new name of letters, digits and _.")
    for node in selection.nodes.values():
        if reason := _stays(selection, node):
            raise EditError(f"{node.id} {reason}.", where=where, hint="Leave it out, or choose what belongs to it.")
    if way := _way_round(selection):
        message = f"the group would feed itself from outside: {' -> '.join(way)}."
        raise EditError(message, where=where, hint="Choose these blocks too, or fewer of the others.")
    _refuse_quantities(selection)


def _stays(selection: _Selection, node: Node) -> str:
    """Why a block cannot go into the group, "" where it can."""
    block = selection.registry.get(node.block)
    if node.block in (INPUT, OUTPUT):
        return f"is a port of the group {selection.page}, and stays there"
    if block is not None and block.kind == "assignment":
        return "assigns to weights, which is done on a page"
    shared = owner(selection.graph, node)
    partners = [each.id for each in selection.graph.nodes.values() if owner(selection.graph, each) == shared]
    left = [each for each in partners if each not in selection.ids]
    return f"shares its weights with {left[0]}, which is not chosen" if left else ""


def _refuse_quantities(selection: _Selection) -> None:
    minimised = {cost.node for cost in _costs(selection)}
    for name in _watched(selection):
        node = name.partition(".")[0]
        if node in selection.ids - minimised:
            message = f"what is claimed or watched for is {name}, so {node} stays on the page."
            raise EditError(message, where=f"page {selection.page}")


def _watched(selection: _Selection) -> list[str]:
    stages = selection.document.plan.stages
    last = stages[-1].page if stages else next(iter(selection.document.pages))
    claimed = [each.quantity for each in selection.document.claims if (each.page or last) == selection.page]
    stopping = [stage.early_stopping for stage in stages if stage.page == selection.page]
    return [*claimed, *(each.quantity for each in stopping if each)]


def _way_round(selection: _Selection) -> list[str]:
    """Blocks outside through which the selection would feed itself; empty where there are none."""
    after: dict[str, list[str]] = {}
    for target, source in sorted(selection.graph.wires.items()):
        late = (
            selection.graph.nodes[target.node].block == DELAY
            and target.port == "x"
            and target.node not in selection.ids
        )
        if not late and not {source.node, target.node} <= selection.ids:
            after.setdefault(source.node, []).append(target.node)
    ways = [[name, following] for name in sorted(selection.ids) for following in after.get(name, [])]
    seen: set[str] = set()
    while ways:
        way = ways.pop()
        if way[-1] in selection.ids:
            return way
        if way[-1] not in seen:
            seen.add(way[-1])
            ways += [[*way, following] for following in after.get(way[-1], [])]
    return []


def _new_name(document: Document, selection: _Selection, name: str) -> str:
    """A name for the instance that no block of a page has: weights belong to the document by their path."""
    taken = {node: None for page in document.pages.values() for node in page.nodes} | dict.fromkeys(
        selection.graph.nodes
    )
    return free_id(Graph(taken), name[0].lower() + name[1:])  # type: ignore[arg-type]


def _inside(selection: _Selection, patterns: Mapping[Endpoint, str]) -> Graph:
    """The group's diagram: the blocks with the wires between them, and the ports."""
    nodes, wires = selection.nodes, {}
    for target, source in selection.graph.wires.items():
        if target.node in selection.ids and source.node in selection.ids:
            wires[target] = source
        elif target.node in selection.ids and source in selection.sources and not selection.is_weight(target):
            wires[target] = Endpoint(selection.sources[source], "y")
    for index, (source, port) in enumerate(selection.sources.items()):
        nodes[port] = _port(port, INPUT, index, **({"shape": patterns[source]} if source in patterns else {}))
    for index, (source, port) in enumerate(selection.outs.items()):
        nodes[port] = _port(port, OUTPUT, index)
        wires[Endpoint(port, "x")] = source
    return Graph(frozen(nodes), frozen(wires))


def _port(name: str, block: str, place: int, **settings: str) -> Node:
    return Node(name, block, frozen({**settings, **({"place": place} if place else {})}))


def _replaced(
    document: Document, selection: _Selection, instance: str, name: str, settings: Mapping[str, object]
) -> Document:
    """The diagram with the instance in the place of the blocks."""
    names = _names(selection)
    chosen = frozen({key: f"={key}" for key in settings})
    nodes = {key: node for key, node in selection.graph.nodes.items() if key not in selection.ids}
    nodes[instance] = Node(instance, GROUP_MARK + name, chosen, frozen(names))
    wires = {Endpoint(instance, port): source for source, port in selection.sources.items()}
    for target, source in selection.graph.wires.items():
        entered = target.node in selection.ids and not selection.is_weight(target)
        if not entered and not {target.node, source.node} <= selection.ids:
            wires[_outer(selection, target, instance)] = _outer(selection, source, instance)
    return document.with_page(selection.page, Graph(frozen(nodes), frozen(wires)))


def _outer(selection: _Selection, end: Endpoint, instance: str) -> Endpoint:
    """A weight or an output as it is seen from outside: of the instance, where its block went inside."""
    if end.node not in selection.ids:
        return end
    return Endpoint(instance, str(end) if selection.is_weight(end) else selection.outs[end])


def _names(selection: _Selection) -> dict[str, str]:
    """The outputs of a page keep the names they had."""
    if selection.page not in selection.document.pages:
        return {}
    found = {}
    for end, port in selection.outs.items():
        block, node = selection.block(end.node), selection.graph.nodes[end.node]
        if end.port in node.names or (block and block.kind == "computed"):
            found[port] = node.names.get(end.port, end.node)
    return found


def _move(selection: _Selection, instance: str) -> Move:
    def paths(path: str) -> tuple[str, ...]:
        inside = path.partition(".")[0] in {
            *selection.ids,
            *(_kept(selection, each) for each in selection.nodes.values()),
        }
        return (f"{instance}.{path}" if inside else path,)

    ends = {
        cost: Endpoint(instance, selection.outs[end])
        for cost in _costs(selection)
        if (end := _output(selection, cost)) is not None
    }
    several = len(selection.outs) > 1
    quantities = {
        name: str(end) if several else instance for cost, end in ends.items() for name in (cost.node, str(cost))
    }
    return Move(selection.page, paths, ends, quantities)


def _kept(selection: _Selection, node: Node) -> str:
    return owner(selection.graph, node)


def _with_places(document: Document, selection: _Selection, instance: str, name: str) -> Document:
    """The instance stands where the blocks were; inside they keep their places, with the ports beside them."""
    known = document.layout.get(selection.page, EMPTY)
    inside = {key: point for key, point in known.items() if key in selection.ids}
    if not inside:
        return document
    outside = {key: point for key, point in known.items() if key not in selection.ids}
    count = len(inside)
    outside[instance] = Point(sum(p.x for p in inside.values()) / count, sum(p.y for p in inside.values()) / count)
    top, left = min(point.y for point in inside.values()), min(point.x for point in inside.values())
    right = max(point.x for point in inside.values())
    for x, ports in ((left - PORT_GAP, selection.sources.values()), (right + PORT_GAP, selection.outs.values())):
        inside |= {port: Point(x, top + index * PORT_STEP) for index, port in enumerate(ports)}
    layout = {**document.layout, selection.page: frozen(outside), name: frozen(inside)}
    return replace(document, layout=frozen(layout))


def _with_sketch(document: Document, selection: _Selection, name: str) -> Document:
    """The group is drawn inside as its blocks were outside."""
    known, wires = selection.document.sketch(selection.page), selection.graph.wires
    bends = {to: at for to, at in known.bends.items() if {to.node, wires[to].node} <= selection.ids}
    opened = {key: steps for key, steps in known.opened.items() if key in selection.ids}
    return document.with_sketch(name, Sketch(bends=frozen(bends), opened=frozen(opened)))
