"""An instance of a group becomes the blocks it is made of again: the inverse of `studio.diagram.grouping`."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from studio.diagram.edits import EditError, free_id, with_places
from studio.diagram.follow import Move, followed
from studio.diagram.frozen import EMPTY, frozen
from studio.diagram.group_names import Unknown, sizes_of, unpacked
from studio.diagram.groups import (
    INPUT,
    MOST_REPEATS,
    OUTPUT,
    boundary,
    group_of,
    has_own_weights,
    registry_of,
    repeat_of,
    settings_with_defaults,
)
from studio.diagram.model import Document, Endpoint, Graph, Group, Node, Point
from studio.diagram.weight_paths import owner, places, repetitions, weights_below
from studio.spec.dims import names_in
from studio.spec.expression import is_expression
from studio.spec.registry import Registry, load_blocks

COPY_STEP = 60.0
"""How far below each other the copies of a repeated group are put, in points."""


def unpack(
    document: Document,
    page: str,
    instance: str,
    names: Sequence[Mapping[str, Any]] = (),
    registry: Registry | None = None,
) -> tuple[Document, Mapping[str, str]]:
    """Put the blocks of a group in the place of an instance of it, as often as it repeats.

    What is computed stays the same; wires are bent as they were inside, while the group keeps its frames and notes.
    The second result leads from the old to the new paths of the weights. `names` says for each repetition what the
    group's names stand for inside, as the checker found them (`Checked.nodes[instance].inner[i].inside.names`); it is
    needed where an expression uses the sizes of what arrives. Raises EditError, which changes nothing, for an instance
    that cannot be unpacked.
    """
    registry = registry_of(document, registry or load_blocks())
    node, group = _instance(document, page, instance)
    _refuse(document, page, node, group)
    copies = _copies(document, page, node, group)
    graph = _Unpacking(document, page, node, group, copies, names, registry).graph()
    if copies[1:] and not has_own_weights(node):
        graph = _tied(document, graph, copies, registry)
    move = _move(document, page, node, group, copies)
    shifts, result = _shifts(document, page, node, copies), document.with_page(page, graph)
    result = _with_sketch(_with_places(result, page, node, copies, shifts), page, node, copies, shifts)
    result = followed(result, move)
    leads = [lead for start in document.pages for lead in places(document, start, page, kept=True)]
    moved = dict(_renames(document, node, group, copies, registry))
    renames = {f"{lead}{old}": f"{lead}{new}" for lead in leads for old, new in moved.items()}
    return result, renames


def _instance(document: Document, page: str, instance: str) -> tuple[Node, Group]:
    if page not in document.diagrams:
        raise EditError(f"there is no page or group '{page}'.")
    node = document.diagram(page).nodes.get(instance)
    if node is None:
        raise EditError(f"there is no block '{instance}'.", where=f"page {page}")
    group = group_of(document, node)
    if group is None:
        raise EditError(f"{instance} is no group.", where=f"page {page}")
    return node, group


def _refuse(document: Document, page: str, node: Node, group: Group) -> None:
    where, graph = f"page {page}", document.diagram(page)
    if group.loop:
        hint = "Open it and change what is inside."
        raise EditError(f"{node.id} is a loop: its blocks run once for each step.", where=where, hint=hint)
    if is_expression(node.settings.get("repeat")):
        raise EditError(f"{node.id} repeats as often as an expression says.", where=where, hint="Write the number.")
    repeat = node.settings.get("repeat", 1)
    if not isinstance(repeat, int) or not 1 <= repeat <= MOST_REPEATS:
        raise EditError(f"{node.id} cannot repeat so often.", where=where, hint=f"Between 1 and {MOST_REPEATS} times.")
    if owner(graph, node) != node.id:
        raise EditError(f"{node.id} uses weights of {owner(graph, node)}.", where=where, hint="Give it its own first.")
    users = [each.id for each in graph.nodes.values() if each.id != node.id and owner(graph, each) == node.id]
    if users:
        raise EditError(f"{users[0]} uses the weights of {node.id}.", where=where, hint=f"Unpack {users[0]} first.")
    if any(path == node.id or path.endswith(f".{node.id}") for path in document.plan.weights):
        raise EditError(f"the weights of {node.id} come from a file.", where=where, hint="Take that out of the plan.")


@dataclass(frozen=True)
class _Copy:
    """The blocks of one repetition: `new` names by those inside the group, and what leads to its weights."""

    new: Mapping[str, str]
    lead: str


def _copies(document: Document, page: str, node: Node, group: Group) -> list[_Copy]:
    """A name on the page for each block of each repetition, and for each set of weights that is shared inside."""
    pages = document.pages.values() if page in document.pages else [document.diagram(page)]
    taken = {name: None for graph in pages for name in graph.nodes if graph.nodes[name] is not node}
    inner = [name for name, each in group.graph.nodes.items() if each.block not in (INPUT, OUTPUT)]
    sets = [name for name in _sets(group) if name not in group.graph.nodes]
    leads = repetitions(node) if has_own_weights(node) else [""] * repeat_of(node)
    copies = []
    for lead in leads:
        new: dict[str, str] = {}
        for name in (*inner, *sets):
            new[name] = free_id(Graph(taken), name)  # type: ignore[arg-type]
            taken[new[name]] = None
        copies.append(_Copy(new, lead))
    return copies


def _sets(group: Group) -> list[str]:
    """The names that weights are shared under inside a group."""
    owners = (owner(group.graph, node) for node in group.graph.nodes.values())
    return list(dict.fromkeys(owners))


@dataclass
class _Unpacking:
    """The diagram with the copies in the place of the instance, while it is made."""

    document: Document
    page: str
    node: Node
    group: Group
    copies: Sequence[_Copy]
    names: Sequence[Mapping[str, Any]]
    registry: Registry
    wires: dict[Endpoint, Endpoint] = field(default_factory=dict)

    def graph(self) -> Graph:
        """The whole diagram."""
        old, name = self.document.diagram(self.page), self.node.id
        nodes = {key: node for key, node in old.nodes.items() if key != name}
        given: Mapping[str, Endpoint] = {to.port: source for to, source in old.wires.items() if to.node == name}
        arriving = {end.id: given[end.id] for end in boundary(self.group.graph, INPUT) if end.id in given}
        outs: dict[str, Endpoint] = {}
        for index, copy in enumerate(self.copies):
            nodes |= {node.id: node for node in self._blocks(index, copy)}
            outs = self._wire(copy, arriving, given)
            arriving = arriving | self._passed_on(outs)
        wires = {to: self._source(source, outs) for to, source in old.wires.items() if to.node != name}
        inside = {to: self._source(source, outs) for to, source in self.wires.items() if source is not None}
        kept = {to: source for to, source in {**wires, **inside}.items() if source is not None}
        self._name(nodes, outs)
        return Graph(frozen(nodes), frozen(kept))

    def _blocks(self, index: int, copy: _Copy) -> Iterator[Node]:
        settings = settings_with_defaults(self.group, self.node.settings)
        told = self.names[min(index, len(self.names) - 1)] if self.names and self.page in self.document.pages else {}
        sizes = {name: told.get(name, Unknown) for name in sizes_of(self.group.graph) - self._same_sizes()}
        for name, node in self.group.graph.nodes.items():
            if name in copy.new:
                plain = unpacked(node, settings, sizes, self.registry)
                shared = str(plain.settings.get("weights_of") or "")
                if shared in copy.new and group_of(self.document, plain) is not None:
                    plain = replace(plain, settings=frozen({**plain.settings, "weights_of": copy.new[shared]}))
                yield replace(plain, id=copy.new[name], weights=frozen({**plain.weights, **self._choices(copy, name)}))

    def _same_sizes(self) -> set[str]:
        """The sizes that mean the same outside: those of a port that a port of the same shape feeds."""
        outer, found = self.document.diagram(self.page), set()
        for port in boundary(self.group.graph, INPUT):
            source = outer.wires.get(Endpoint(self.node.id, port.id))
            feeder = outer.nodes[source.node] if source else None
            shape = port.settings.get("shape", "*")
            if feeder and feeder.block == INPUT and feeder.settings.get("shape", "*") == shape:
                found |= names_in(str(shape))
        return found

    def _choices(self, copy: _Copy, name: str) -> dict[str, Any]:
        lead = f"{copy.lead}{name}."
        return {path.removeprefix(lead): each for path, each in self.node.weights.items() if path.startswith(lead)}

    def _wire(
        self, copy: _Copy, arriving: Mapping[str, Endpoint], given: Mapping[str, Endpoint]
    ) -> dict[str, Endpoint]:
        """Wire one copy; what leaves it, by output."""

        def seen(source: Endpoint) -> Endpoint | None:
            new = copy.new.get(source.node)
            return Endpoint(new, source.port) if new else arriving.get(source.node)

        outs: dict[str, Endpoint] = {}
        for target, source in self.group.graph.wires.items():
            found = seen(source)
            if found is not None and target.node in copy.new:
                self.wires[Endpoint(copy.new[target.node], target.port)] = found
            elif found is not None:
                outs[target.node] = found
        for port, source in given.items():
            block, dot, weight = port.removeprefix(copy.lead).partition(".")
            if "." in port and port.startswith(copy.lead) and dot and block in copy.new:
                self.wires[Endpoint(copy.new[block], weight)] = source
        return outs

    def _passed_on(self, outs: Mapping[str, Endpoint]) -> dict[str, Endpoint]:
        """What leaves one repetition enters the next, port by port."""
        ins, ends = (boundary(self.group.graph, kind) for kind in (INPUT, OUTPUT))
        return {to.id: outs[out.id] for to, out in zip(ins, ends, strict=False) if out.id in outs}

    def _source(self, source: Endpoint, outs: Mapping[str, Endpoint]) -> Endpoint | None:
        """Where a wire starts now that started at the instance: at an output's block, or at a weight."""
        if source.node != self.node.id:
            return source
        if "." not in source.port:
            found = outs.get(source.port)
            return self._source(found, outs) if found and found.node == self.node.id and found != source else found
        for copy in self.copies:
            block, _, weight = source.port.removeprefix(copy.lead).partition(".")
            if source.port.startswith(copy.lead) and block in copy.new:
                return Endpoint(copy.new[block], weight)
        return None

    def _name(self, nodes: dict[str, Node], outs: Mapping[str, Endpoint]) -> None:
        """The names of the instance's outputs go to the blocks that they come from."""
        for port, text in self.node.names.items():
            end = outs.get(port)
            if end is not None and end.node in nodes and text != end.node:
                nodes[end.node] = replace(nodes[end.node], names=frozen({**nodes[end.node].names, end.port: text}))


def _tied(document: Document, graph: Graph, copies: Sequence[_Copy], registry: Registry) -> Graph:
    """Copies that had the same weights have them still: those of the first feed the others."""
    wires, nodes = dict(graph.wires), dict(graph.nodes)
    for copy in copies[1:]:
        for name, new in copy.new.items():
            first = copies[0].new[name]
            if new not in nodes:
                continue
            if group_of(document, nodes[new]) is not None:
                if not nodes[new].settings.get("weights_of"):
                    nodes[new] = replace(nodes[new], settings=frozen({**nodes[new].settings, "weights_of": first}))
                continue
            block = registry.get(nodes[new].block)
            if block is not None and block.active_states(nodes[new].settings):
                hint = "Give its repetitions their own weights first."
                raise EditError(f"{name} keeps statistics that its repetitions share.", hint=hint)
            for weight in weights_below(document, nodes[new], registry):
                wires.setdefault(Endpoint(new, weight), Endpoint(first, weight))
    return Graph(frozen(nodes), frozen(wires))


def _move(document: Document, page: str, node: Node, group: Group, copies: Sequence[_Copy]) -> Move:
    def paths(path: str) -> tuple[str, ...]:
        head, _, rest = path.partition(".")
        if head != node.id:
            return (path,)
        if not rest:
            return tuple(new for copy in copies for name, new in copy.new.items() if name in group.graph.nodes)
        found = []
        for copy in copies:
            block, dot, below = rest.removeprefix(copy.lead).partition(".")
            if rest.startswith(copy.lead) and block in copy.new:
                found.append(f"{copy.new[block]}{dot}{below}")
        index = rest.partition(".")[0]
        if not found and f"{rest}." in [copy.lead for copy in copies]:
            found = list(copies[int(index)].new.values())
        return tuple(dict.fromkeys(found)) or (path,)

    ends = {}
    outs = {target.node: source for target, source in group.graph.wires.items() if target.port == "x"}
    for end in boundary(group.graph, OUTPUT):
        source = outs.get(end.id)
        if source is not None and source.node in copies[-1].new:
            ends[Endpoint(node.id, end.id)] = Endpoint(copies[-1].new[source.node], source.port)
    if ends:
        ends[Endpoint(node.id, "")] = next(iter(ends.values()))
    quantities = {str(old) if old.port else old.node: new.node for old, new in ends.items()}
    return Move(page, paths, ends, quantities)


def _renames(
    document: Document, node: Node, group: Group, copies: Sequence[_Copy], registry: Registry
) -> Iterator[tuple[str, str]]:
    for copy in copies if has_own_weights(node) else copies[:1]:
        for name, inner in group.graph.nodes.items():
            kept = owner(group.graph, inner)
            if name in copy.new and kept in copy.new:
                for path in weights_below(document, inner, registry):
                    yield f"{node.id}.{copy.lead}{kept}.{path}", f"{copy.new[kept]}.{path}"


def _shifts(document: Document, page: str, node: Node, copies: Sequence[_Copy]) -> list[Point]:
    """How far each copy stands from where the blocks do inside: around the place of the instance, each copy below the
    one before. Nowhere else, where nothing has a place."""
    at, inside = document.place(page, node.id), document.layout.get(node.group, EMPTY)
    placed = [inside[name] for name in copies[0].new if name in inside]
    if at is None or not placed:
        return [Point(0.0, 0.0)] * len(copies)
    x, y = (sum(axis) / len(placed) for axis in zip(*placed, strict=True))
    height = max(point.y for point in placed) - min(point.y for point in placed) + COPY_STEP
    return [Point(at.x - x, at.y - y + index * height) for index in range(len(copies))]


def _with_places(document: Document, page: str, node: Node, copies: Sequence[_Copy], shifts: list[Point]) -> Document:
    """The blocks stand as they did inside."""
    known, inside = document.layout.get(page, EMPTY), document.layout.get(node.group, EMPTY)
    outside = {key: point for key, point in known.items() if key != node.id}
    if node.id in known:
        for copy, by in zip(copies, shifts, strict=True):
            outside |= {new: _moved(inside[name], by) for name, new in copy.new.items() if name in inside}
    return with_places(document, page, outside)


def _with_sketch(document: Document, page: str, node: Node, copies: Sequence[_Copy], shifts: list[Point]) -> Document:
    """The wires between the blocks are bent as they were inside, and the groups among them as open."""
    outside, inside, graph = document.sketch(page), document.sketch(node.group), document.diagram(page)
    bends, opened = dict(outside.bends), dict(outside.opened)
    for copy, by in zip(copies, shifts, strict=True):
        opened |= {copy.new[name]: steps for name, steps in inside.opened.items() if name in copy.new}
        for target, points in inside.bends.items():
            source = document.diagram(node.group).wires[target]
            ends = [Endpoint(copy.new[end.node], end.port) for end in (source, target) if end.node in copy.new]
            if ends[1:] and graph.wires.get(ends[1]) == ends[0]:
                bends[ends[1]] = tuple(_moved(point, by) for point in points)
    return document.with_sketch(page, replace(outside, bends=frozen(bends), opened=frozen(opened)))


def _moved(point: Point, by: Point) -> Point:
    return Point(point.x + by.x, point.y + by.y)
