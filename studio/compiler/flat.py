"""A checked page with its groups taken apart: every block by its path, every wire from block to block.

What comes after checking (programs, weights, the reach of a gradient, feeding, export) works on this, and so knows no
groups. A loop stays visible: each block says which loops it is inside of, and the loop's sequences, delays and outputs
stay as units.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

import networkx as nx

from studio.compiler.inspect import NodeTypes
from studio.compiler.regions import Region, regions
from studio.diagram.groups import INPUT, OUTPUT, boundary, has_own_weights
from studio.diagram.model import Endpoint, Group, Node, WeightChoice
from studio.diagram.weight_paths import owner
from studio.spec.block import Block
from studio.spec.dims import Dim
from studio.spec.types import TensorType

if TYPE_CHECKING:
    from studio.compiler.check import Checked


@dataclass(frozen=True, slots=True)
class Unit:
    """A block in its place. `path` is where it stands, `store` where its weights are kept (another path where they
    are shared), `loops` the loops around it, outermost first; `page` is the diagram it is drawn on."""

    path: str
    store: str
    page: str
    node: Node
    block: Block
    types: NodeTypes
    loops: tuple[str, ...]
    choices: Mapping[str, WeightChoice]
    names: tuple[str, ...] = ()

    def type_of(self, port: str) -> TensorType | None:
        return self.types.types.get(port)

    @property
    def settings(self) -> dict[str, Any]:
        """All settings with their values as the computation receives them."""
        return self.block.parsed(self.node.settings)

    @property
    def draws(self) -> Callable[[tuple[int, ...], Any], Any] | None:
        """For a variable that is drawn at random: sizes and a torch.Generator, or None, -> a new value."""
        return partial(self.block.draw, **self.settings) if self.block.draw else None

    @property
    def rests(self) -> bool:
        """Whether its running statistics stay as they are: the weights of a block that keeps some are all frozen."""
        given = self.node.settings
        weights = [part.name for part in self.block.active_weights(given)] if self.block.active_states(given) else []
        return bool(weights) and all(name in self.choices and self.choices[name].frozen for name in weights)

    @property
    def shares(self) -> bool:
        """Whether it uses the weights of a block elsewhere."""
        return self.store not in (self.path, *self.names)

    @property
    def outputs(self) -> list[str]:
        """The outputs of a block; an Output of a loop gives what left it, as `y`."""
        return ["y"] if self.block.kind == "output" else self.block.output_names(self.node.settings)


@dataclass(frozen=True, slots=True)
class LoopUnit:
    """A loop in its place, with its units by path; `lengths` is where each example's number of steps comes from."""

    path: str
    loops: tuple[str, ...]
    node: Node
    group: Group
    types: NodeTypes
    inputs: tuple[Endpoint, ...]
    sequences: tuple[str, ...]
    outputs: tuple[str, ...]
    delays: tuple[str, ...]
    lengths: Endpoint | None


@dataclass
class Flat:
    """The units of a page and the wires between them: target -> source, both by the units' paths."""

    units: dict[str, Unit] = field(default_factory=dict)
    wires: dict[Endpoint, Endpoint] = field(default_factory=dict)
    loops: dict[str, LoopUnit] = field(default_factory=dict)
    aliases: dict[Endpoint, Endpoint] = field(default_factory=dict)
    inputs: dict[str, dict[str, Endpoint]] = field(default_factory=dict)

    def resolve(self, end: Endpoint) -> Endpoint:
        """The unit and port that an output or weight of the page stands for, through groups and their ports.

        A weight that is fed is what feeds it. Of weights that feed each other in a circle, any.
        """
        end, seen = _inner_weight(end), set[Endpoint]()
        while end not in seen:
            seen.add(end)
            if end in self.aliases:
                end = _inner_weight(self.aliases[end])
            elif end.node not in self.units and end.node in self.by_name:
                end = Endpoint(self.by_name[end.node][0], end.port)
            elif end in self.wires and self.is_weight(end):
                end = _inner_weight(self.wires[end])
        return end

    def type_of(self, end: Endpoint) -> TensorType | None:
        """What an output or weight of a unit is; an output of a loop as it is outside."""
        unit = self.units.get(end.node)
        if unit is not None and unit.block.kind == "output":
            return self.loops[unit.loops[-1]].types.types.get(unit.node.id)
        return unit.types.types.get(end.port) if unit else None

    def stored(self, end: Endpoint) -> str:
        """Where a weight is kept: `tower1.fc1.weight`."""
        return f"{self.units[end.node].store}.{end.port}"

    def is_weight(self, end: Endpoint) -> bool:
        """Whether a wire starts at a weight or state, and not at an output."""
        return end.node in self.units and end.port not in self.units[end.node].outputs

    def weights(self, unit: Unit) -> list[str]:
        """The names of a unit's own weights, those fed from elsewhere left out."""
        fed = self.inputs[unit.path]
        return [part.name for part in unit.block.active_weights(unit.node.settings) if part.name not in fed]

    def role(self, path: str) -> str:
        """What an Output does in its loop."""
        return str(self.units[path].settings["role"])

    def measure(self, loop: LoopUnit, size: Dim) -> tuple[Endpoint, int] | None:
        """A value outside a loop, and its dimension, that has an open size; None where there is none."""
        observed = [Endpoint(path, "y") for path, unit in self.units.items() if unit.block.kind == "observed"]
        for end in (*loop.inputs, *observed):
            type_ = self.type_of(end)
            if type_ is not None and size in type_.shape:
                return end, type_.shape.index(size)
        return None

    def measures(self, loop: LoopUnit, delay: str) -> list[tuple[Endpoint, int] | int | None]:
        """Where each size of a delay that starts from zero comes from: a number, or a value outside the loop."""
        type_ = self.type_of(Endpoint(delay, "y"))
        shape = type_.shape if type_ else ()
        return [size if isinstance(size, int) else self.measure(loop, size) for size in shape]

    @cached_property
    def graph(self) -> nx.DiGraph:
        """Who depends on whom, delays included; on what ends a loop depends all that leaves it.

        Reading a weight needs nothing that its block computes.
        """
        graph: nx.DiGraph = nx.DiGraph()
        graph.add_nodes_from(self.units)
        outputs = ((source, target) for target, source in self.wires.items() if not self.is_weight(source))
        graph.add_edges_from((source.node, target.node) for source, target in outputs)
        for loop in self.loops.values():
            first = [loop.lengths.node] if loop.lengths else []
            first += [path for path in loop.outputs if self.role(path) == "stop"]
            graph.add_edges_from((one, path) for one in first for path in loop.outputs if path != one)
            graph.add_edges_from(self._clocked(graph, loop))
            for delay in loop.delays:
                found = self.measures(loop, delay) if "initial" not in self.inputs[delay] else []
                graph.add_edges_from((each[0].node, delay) for each in found if isinstance(each, tuple))
        return graph

    def _clocked(self, graph: nx.DiGraph, loop: LoopUnit) -> list[tuple[str, str]]:
        """The first sequence for each output that no sequence leads to: it says how many steps there are."""
        if loop.node.settings.get("steps") is not None or not loop.sequences:
            return []
        led = nx.descendants(graph, loop.sequences[0]).union(*(nx.descendants(graph, x) for x in loop.sequences[1:]))
        return [(loop.sequences[0], path) for path in loop.outputs if path not in led]

    def needed(self, targets: set[str]) -> set[str]:
        """`targets` and everything they depend on."""
        found = set(targets)
        for target in targets & self.graph.nodes:
            found |= nx.ancestors(self.graph, target)
        return found

    @cached_property
    def regions(self) -> dict[str, Region]:
        """Where each unit runs, by its path: once, or in every step of a loop."""
        return regions(self)

    @cached_property
    def by_name(self) -> dict[str, list[str]]:
        """The units that wires call so, where it is not the path of one of them."""
        found: dict[str, list[str]] = {}
        for path, unit in self.units.items():
            for name in unit.names:
                found.setdefault(name, []).append(path)
        return found


def flatten(checked: Checked) -> Flat:
    """Take a page apart. Blocks that are unknown or wrong are left out, with what only they lead to."""
    flat = Flat()
    _place(flat, checked, ("",), "", (), {}, own_loop=False)
    for end in [end for end in flat.wires if end.node not in flat.units and end.node in flat.by_name]:
        source = flat.wires.pop(end)
        flat.wires |= {Endpoint(unit, end.port): source for unit in flat.by_name[end.node]}
    flat.wires |= dict(_fed_by_the_owner(flat))
    wires = {target: flat.resolve(source) for target, source in flat.wires.items() if target.node in flat.units}
    flat.wires = {target: source for target, source in wires.items() if source.node in flat.units}
    flat.inputs = {path: {} for path in flat.units}
    for target, source in flat.wires.items():
        flat.inputs[target.node][target.port] = source
    flat.loops = {path: _resolved(flat, loop) for path, loop in flat.loops.items()}
    return flat


def _fed_by_the_owner(flat: Flat) -> Iterator[tuple[Endpoint, Endpoint]]:
    """Who uses the weights of another uses what is fed to that one's, unless it is fed itself."""
    fed = {
        (flat.units[end.node].store, end.port): source
        for end, source in flat.wires.items()
        if end.node in flat.units and not flat.units[end.node].shares
    }
    for unit in flat.units.values():
        for part in unit.block.active_weights(unit.node.settings) if unit.shares else ():
            own = Endpoint(unit.path, part.name)
            if own not in flat.wires and (unit.store, part.name) in fed:
                yield own, fed[unit.store, part.name]


def kept_weights(flat: Flat) -> Iterator[tuple[str, Unit, str]]:
    """Every weight once: (where it is kept, a unit that uses it, its name)."""
    seen: set[str] = set()
    for unit in flat.units.values():
        for name in flat.weights(unit):
            path = f"{unit.store}.{name}"
            if path not in seen:
                seen.add(path)
                yield path, unit, name


def _resolved(flat: Flat, loop: LoopUnit) -> LoopUnit:
    found = [end for each in loop.inputs if (end := flat.resolve(each)).node in flat.units]
    lengths = flat.resolve(loop.lengths) if loop.lengths else None
    return replace(loop, inputs=tuple(found), lengths=lengths)


def _place(
    flat: Flat,
    checked: Checked,
    prefixes: tuple[str, ...],
    store: str,
    loops: tuple[str, ...],
    chosen: Mapping[str, WeightChoice],
    *,
    own_loop: bool,
) -> None:
    """Put the blocks of one diagram under the first of `prefixes`; the others are what wires from further out call it.

    `own_loop` says that the diagram itself is a loop's inside.
    """
    prefix = prefixes[0]
    for name, node in checked.graph.nodes.items():
        block, types = checked.registry.get(node.block), checked.nodes[name]
        path = prefix + name
        for port, source in checked.wiring.inputs[name].items():
            flat.wires[_inner_weight(Endpoint(path, port))] = Endpoint(prefix + source.node, source.port)
        if block is None or _is_unreadable(node, block, types):
            continue
        choices = {**node.weights, **_below(chosen, name)}
        if types.inner:
            place = (tuple(each + name for each in prefixes), store + owner(checked.graph, node), loops)
            _place_group(flat, checked, node, types, place, choices)
        elif _is_unit(node, block, own_loop=own_loop):
            names = tuple(each + name for each in prefixes[1:])
            flat.units[path] = Unit(path, store + name, checked.page, node, block, types, loops, choices, names)


def _is_unreadable(node: Node, block: Block, types: NodeTypes) -> bool:
    """Whether its settings are so wrong that not even its ports can be told."""
    if not any(problem.code == "setting" for problem in types.problems):
        return False
    try:
        block.parsed(node.settings)
    except (ValueError, TypeError, AttributeError):
        return True
    return False


def _is_unit(node: Node, block: Block, *, own_loop: bool) -> bool:
    if block.kind == "input":
        return own_loop and node.settings.get("role") == "sequence"
    return own_loop if block.kind == "output" else block.kind not in ("group", "loop")


def _place_group(
    flat: Flat,
    checked: Checked,
    node: Node,
    types: NodeTypes,
    place: tuple[tuple[str, ...], str, tuple[str, ...]],
    choices: Mapping[str, WeightChoice],
) -> None:
    """Put an instance's inside in its place, once for each repetition, and lead its ports to it."""
    paths, store, loops = place
    path = paths[0]
    group = checked.document.groups[node.group]
    ins, outs = ([end.id for end in boundary(group.graph, kind)] for kind in (INPUT, OUTPUT))
    arriving = {name: flat.wires.get(Endpoint(path, name)) for name in ins}
    own = has_own_weights(node)
    left: list[Endpoint | None] = []
    for index, inner in enumerate(types.inner):
        within = f"{path}.{index}." if len(types.inner) > 1 else f"{path}."
        kept = f"{store}.{index}." if own else f"{store}."
        below = _below(choices, str(index)) if own else choices
        inside = (*loops, path) if group.loop else loops
        called = tuple(f"{each}.{index}." if own else f"{each}." for each in paths)
        _place(flat, inner, tuple(dict.fromkeys([within, *called])), kept, inside, below, own_loop=group.loop)
        for name in ins:
            _lead(flat, within + name, arriving[name])
        left = [
            Endpoint(within + name, "y") if group.loop else flat.wires.get(Endpoint(within + name, "x"))
            for name in outs
        ]
        arriving = arriving | dict(zip(ins, left, strict=False))
    flat.aliases |= {Endpoint(path, name): end for name, end in zip(outs, left, strict=True) if end}
    if group.loop:
        flat.loops[path] = _loop_unit(flat, path, loops, node, group, types)


def _lead(flat: Flat, port: str, source: Endpoint | None) -> None:
    """Lead an Input to what feeds the instance's port; a sequence stays a unit, which is fed."""
    if source is not None and port in flat.units:
        flat.wires[Endpoint(port, "x")] = source
    elif source is not None:
        flat.aliases[Endpoint(port, "y")] = source


def _loop_unit(flat: Flat, path: str, loops: tuple[str, ...], node: Node, group: Group, types: NodeTypes) -> LoopUnit:
    own = {name: unit for name, unit in flat.units.items() if unit.loops == (*loops, path)}
    ends = boundary(group.graph, INPUT)
    fed = [flat.wires.get(Endpoint(path, end.id)) for end in ends]
    lengths = [source for end, source in zip(ends, fed, strict=True) if end.settings.get("role") == "lengths"]
    return LoopUnit(
        path=path,
        loops=loops,
        node=node,
        group=group,
        types=types,
        inputs=tuple(source for source in fed if source),
        sequences=tuple(name for name, unit in own.items() if unit.block.kind == "input"),
        outputs=tuple(name for name, unit in own.items() if unit.block.kind == "output"),
        delays=tuple(name for name, unit in own.items() if unit.block.kind == "delay"),
        lengths=next(iter(lengths), None),
    )


def _below(choices: Mapping[str, WeightChoice], name: str) -> dict[str, WeightChoice]:
    """The choices about weights inside a block, by their path in there."""
    lead = f"{name}."
    return {path.removeprefix(lead): choice for path, choice in choices.items() if path.startswith(lead)}


def _inner_weight(end: Endpoint) -> Endpoint:
    """A weight inside a group by the block that holds it: ("enc", "fc1.weight") is ("enc.fc1", "weight")."""
    inside, dot, port = end.port.rpartition(".")
    return Endpoint(f"{end.node}.{inside}", port) if dot else end
