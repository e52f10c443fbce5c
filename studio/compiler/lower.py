"""From a checked page to a program: one torch.fx graph for the outputs asked, whose code reads like the diagram.

A loop is a graph of its own, the body, which the program calls step by step (`studio.compiler.loop`). What the body
uses from outside, weights included, is handed to it.
"""

import operator
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import networkx as nx
import torch
from torch import Tensor, fx, nn

from studio.compiler.check import Checked
from studio.compiler.flat import Flat, LoopUnit, Unit
from studio.compiler.loop import Loop, LoopSpec, initial_zeros
from studio.compiler.regions import Region, order
from studio.diagram.groups import GRADIENT
from studio.diagram.model import Endpoint
from studio.errors import RunError
from studio.spec.ports import expand


@dataclass(frozen=True)
class Program:
    """A compiled computation: `inputs` are observed variables by path, `outputs` what it gives, in order.

    `addresses` leads from a node of the torch.fx graph to the block it came from. `differentiates` says that it takes
    gradients on its way, and so needs torch to record what it does.
    """

    module: fx.GraphModule
    inputs: tuple[str, ...]
    outputs: tuple[Endpoint, ...]
    training: bool
    addresses: dict[str, str] = field(default_factory=dict)
    differentiates: bool = False

    def __call__(self, *args: Tensor, **kwargs: Tensor) -> Any:
        """Compute the outputs: one alone, several as a tuple. Raises RunError for inputs that are missing."""
        if kwargs:
            missing = [name for name in self.inputs[len(args) :] if name not in kwargs]
            if missing:
                raise RunError(f"no value is given for {', '.join(missing)}.", hint=f"It takes {self.inputs}.")
            args = (*args, *(kwargs[name] for name in self.inputs[len(args) :]))
        if not self.differentiates or torch.is_grad_enabled():
            return self.module(*args)
        with torch.enable_grad():
            found = self.module(*args)
        return found.detach() if isinstance(found, Tensor) else tuple(value.detach() for value in found)

    @property
    def code(self) -> str:
        """The program as Python."""
        return self.module.code


def lower(checked: Checked, outputs: tuple[Endpoint, ...], variables: nn.Module, *, training: bool) -> Program:
    """The program for `outputs`, over the weights that `variables` holds by path. The page must have no errors."""
    flat = checked.flat
    ends = [flat.resolve(end) for end in outputs]
    whole = _Whole(flat, ends, training)
    top = _Region(whole, ())
    top.run()
    results = tuple(top.value(end) for end in ends)
    top.graph.output(results[0] if len(results) == 1 else results)
    module = _module(top.graph, variables, whole.loops)
    module.train(training)
    return Program(module, tuple(top.inputs), outputs, training, top.addresses, bool(whole.gradients))


def differentiable(value: Tensor) -> Tensor:
    """The value as one that gradients can be taken with respect to."""
    return value if value.requires_grad else value.detach().requires_grad_()


class _Whole:
    """What all regions of one program share."""

    def __init__(self, flat: Flat, ends: Sequence[Endpoint], training: bool) -> None:
        self.flat, self.training = flat, training
        self.needed = flat.needed({end.node for end in ends})
        self.gradients = {path for path in self.needed if flat.units[path].block.name == GRADIENT}
        self.leaves = {
            self.key(source) for path in self.gradients for port, source in flat.inputs[path].items() if port != "cost"
        }
        self.loops: dict[str, Loop] = {}

    def key(self, end: Endpoint) -> Endpoint:
        """What a value is known by: a weight by where it is kept, so that all who share it mean the same."""
        return Endpoint("", self.flat.stored(end)) if self.flat.is_weight(end) else end

    def differentiated_later(self, paths: set[str], *, inside: str = "") -> bool:
        """Whether a gradient is taken of something that is computed from these units; `inside`: not in that loop."""
        after = set().union(*(nx.descendants(self.flat.graph, path) for path in paths)) if self.gradients else set()
        found = after & self.gradients
        return any(not inside or inside not in self.flat.units[path].loops for path in found)


class _Region:
    """The torch.fx graph of what runs once, or in each step of a loop, while it grows block after block."""

    def __init__(self, whole: _Whole, region: Region) -> None:
        self.whole, self.flat, self.region = whole, whole.flat, region
        self.graph = fx.Graph()
        self.values: dict[Endpoint, fx.Node] = {}
        self.inputs: list[str] = []
        self.captured: list[Endpoint] = []
        self.addresses: dict[str, str] = {}
        self.last_input: fx.Node | None = None

    def run(self) -> None:
        """Add everything that is needed here, in order."""
        for path in order(self.flat, self.region, self.whole.needed):
            if path in self.flat.loops:
                self._loop(self.flat.loops[path])
            else:
                self._unit(self.flat.units[path])

    def value(self, end: Endpoint) -> fx.Node:
        """The value of an output or weight, brought in from outside where it is not computed here."""
        key = self.whole.key(end)
        if key not in self.values:
            if not key.node and not self.region:
                self._define(key, self.graph.get_attr(_target(key.port)), end.node)
            else:
                assert self.region, f"{end} is not computed"
                self.captured.append(end)
                self.values[key] = self._addressed(self.placeholder(str(end)), end.node)
        return self.values[key]

    def placeholder(self, name: str) -> fx.Node:
        """A new input of the graph. Placeholders come before everything else."""
        with self.graph.inserting_after(self.last_input) if self.last_input else self.graph.inserting_before():
            self.last_input = self.graph.placeholder(name.replace(".", "_"))
        return self.last_input

    def _define(self, end: Endpoint, value: fx.Node, path: str) -> None:
        """Say what an output is. A gradient with respect to it needs it to be a variable of its own."""
        self._addressed(value, path)
        if end in self.whole.leaves:
            value = self._addressed(self.graph.call_function(differentiable, (value,)), path)
        self.values[end] = value

    def _unit(self, unit: Unit) -> None:
        block = unit.block
        if block.is_given:
            self.inputs.append(unit.path)
            self._define(Endpoint(unit.path, block.outs[0].name), self.placeholder(unit.path), unit.path)
        elif block.compute is None:
            return
        elif block.is_constant:
            end = Endpoint(unit.path, block.outs[0].name)
            self._define(end, self.graph.get_attr(_target(f"{unit.store}.value")), unit.path)
        else:
            self._call(unit)

    def _call(self, unit: Unit) -> None:
        block = unit.block
        settings = {**unit.settings, "training": self.whole.training and not unit.rests}
        if unit.path in self.whole.gradients:
            settings["training"] |= self.whole.differentiated_later({unit.path})
        keywords = {name: settings[name] for name in block.arguments if name in block.keywords}
        arguments = tuple(self._arguments(unit, settings))
        name = unit.path.replace(".", "_")
        result = self.graph.create_node("call_function", block.compute, arguments, keywords, name=name)  # type: ignore[arg-type]
        self._addressed(result, unit.path)
        outs = block.output_names(unit.node.settings)
        for index, port in enumerate(outs):
            value = result if len(outs) == 1 else self._part(result, index, f"{name}_{port}", unit.path)
            self._define(Endpoint(unit.path, port), value, unit.path)

    def _arguments(self, unit: Unit, settings: dict[str, Any]) -> list[fx.Node | None]:
        """Inputs, weights and states in the order the computation takes them; None for what is not there."""
        block, given = unit.block, unit.node.settings
        ports = {port.name: expand(port, settings) for port in block.ins}
        kept = {part.name for part in (*block.active_weights(given), *block.active_states(given))}
        found: list[fx.Node | None] = []
        for name in block.arguments:
            if name not in block.keywords:
                found += [self._arriving(unit, port, kept) for port in ports.get(name, [name])]
        return found

    def _arriving(self, unit: Unit, port: str, kept: set[str]) -> fx.Node | None:
        source = self.flat.inputs[unit.path].get(port)
        if source is not None:
            return self.value(source)
        return self.value(Endpoint(unit.path, port)) if port in kept else None

    def _loop(self, loop: LoopUnit) -> None:
        """Call a loop: its body as a graph of its own, and what leaves it."""
        body = _Region(self.whole, (*self.region, loop.path))
        delays = [path for path in loop.delays if path in self.whole.needed]
        sequences = [path for path in loop.sequences if path in self.whole.needed]
        outputs = [path for path in loop.outputs if path in self.whole.needed]
        for path in (*delays, *sequences):
            body._define(Endpoint(path, "y"), body.placeholder(path), path)
        body.run()
        results = [body.value(self.flat.inputs[path]["x"]) for path in (*delays, *outputs)]
        body.graph.output(tuple(results))
        name = "loop_" + loop.path.replace(".", "_")
        self.whole.loops[name] = Loop(_body(body, self.whole), self._spec(loop, sequences, outputs, len(delays)))
        arguments = (
            tuple(self._initial(loop, path, body.captured) for path in delays),
            tuple(self.value(self.flat.inputs[path]["x"]) for path in sequences),
            tuple(self.value(end) for end in body.captured),
            self.value(loop.lengths) if loop.lengths else None,
        )
        result = self._addressed(self.graph.call_module(name, arguments), loop.path)
        for index, path in enumerate(outputs):
            value = self._part(result, index, path.replace(".", "_"), path)
            self._define(Endpoint(path, "y"), value, path)

    def _spec(self, loop: LoopUnit, sequences: list[str], outputs: list[str], states: int) -> LoopSpec:
        given = {path: self.flat.units[path].settings for path in (*sequences, *outputs)}
        settings = loop.node.settings
        recorded = self.whole.training or self.whole.differentiated_later(set(outputs), inside=loop.path)
        return LoopSpec(
            states=states,
            axes=tuple(given[path]["axis"] for path in sequences),
            outputs=tuple((given[path]["role"], given[path]["axis"]) for path in outputs),
            steps=settings.get("steps"),
            reverse=bool(settings.get("reverse")),
            truncate=int(settings.get("truncate") or 0),
            every=int(settings.get("truncate_every") or 0),
            detach=bool(self.whole.gradients) and not recorded,
        )

    def _initial(self, loop: LoopUnit, delay: str, beside: Sequence[Endpoint]) -> fx.Node:
        """The value a delay starts from: what is wired, or zeros as large as the values outside say.

        They are of the precision and on the device of what they meet in there, weights before all.
        """
        source = self.flat.inputs[delay].get("initial")
        if source is not None:
            return self.value(source)
        sizes = self.flat.measures(loop, delay)
        ends = [size[0] for size in sizes if isinstance(size, tuple)]
        met = sorted((end for end in beside if self._is_float(end)), key=lambda end: not self.flat.is_weight(end))
        places = {end: index for index, end in enumerate(dict.fromkeys([*ends, *met[:1]]))}
        shape = tuple((places[size[0]], size[1]) if isinstance(size, tuple) else size for size in sizes)
        type_ = self.flat.type_of(Endpoint(delay, "y"))
        kind = type_.kind if type_ else "float"
        arguments = (shape, kind, tuple(self.value(end) for end in places))
        return self._addressed(self.graph.call_function(initial_zeros, arguments), delay)

    def _is_float(self, end: Endpoint) -> bool:
        type_ = self.flat.type_of(end)
        return type_ is not None and type_.kind == "float"

    def _part(self, result: fx.Node, index: int, name: str, path: str) -> fx.Node:
        part = self.graph.create_node("call_function", operator.getitem, (result, index), {}, name=name)
        return self._addressed(part, path)

    def _addressed(self, value: fx.Node, path: str) -> fx.Node:
        self.addresses[value.name] = path
        return value


def _body(region: _Region, whole: _Whole) -> fx.GraphModule:
    """The body of a loop as a module; loops within it are its own."""
    root = nn.Module()
    for node in region.graph.nodes:
        if node.op == "call_module":
            root.add_module(str(node.target), whole.loops.pop(str(node.target)))
    module = fx.GraphModule(root, region.graph, class_name="Body")
    module.addresses = region.addresses  # type: ignore[assignment]
    return module


def _module(graph: fx.Graph, variables: nn.Module, loops: dict[str, Loop]) -> fx.GraphModule:
    """The graph as a module that holds the very modules which hold the weights: moving those moves the program too."""
    root = nn.Module()
    for name, holder in (*variables.named_children(), *loops.items()):
        root.add_module(_attribute(name), holder)
    module = fx.GraphModule(root, graph, class_name="Program")
    for name, _ in list(module.named_children()):
        setattr(module, name, root.get_submodule(name))
    return module


_TAKEN = frozenset(dir(fx.GraphModule({}, fx.Graph())))


def _attribute(node: str) -> str:
    """What a block is called inside a program: its name, unless torch.fx uses that itself, as it does `code`."""
    return f"{node}_" if node in _TAKEN else node


def _target(path: str) -> str:
    head, dot, rest = path.partition(".")
    return f"{_attribute(head)}{dot}{rest}"


def outputs_of(program: Program, result: Any) -> dict[Endpoint, Any]:
    """The result of a program by output."""
    values: Sequence[Any] = result if len(program.outputs) > 1 else (result,)
    return dict(zip(program.outputs, values, strict=True))
