"""From a checked page to a program: one torch.fx graph for the outputs asked, whose code reads like the diagram."""

import operator
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import fx, nn

from studio.compiler.check import Checked
from studio.diagram.model import Endpoint, Node
from studio.errors import RunError
from studio.spec.block import Block
from studio.spec.ports import expand


@dataclass(frozen=True)
class Program:
    """A compiled computation: `inputs` are observed variables by name, `outputs` what it gives, in order.

    `addresses` leads from a node of the torch.fx graph to the block it came from.
    """

    module: fx.GraphModule
    inputs: tuple[str, ...]
    outputs: tuple[Endpoint, ...]
    training: bool
    addresses: dict[str, str] = field(default_factory=dict)

    def __call__(self, *args: torch.Tensor, **kwargs: torch.Tensor) -> Any:
        """Compute the outputs: one alone, several as a tuple. Raises RunError for inputs that are missing."""
        if kwargs:
            missing = [name for name in self.inputs[len(args) :] if name not in kwargs]
            if missing:
                raise RunError(f"no value is given for {', '.join(missing)}.", hint=f"It takes {self.inputs}.")
            args = (*args, *(kwargs[name] for name in self.inputs[len(args) :]))
        return self.module(*args)

    @property
    def code(self) -> str:
        """The program as Python."""
        return self.module.code


def lower(checked: Checked, outputs: tuple[Endpoint, ...], variables: nn.Module, *, training: bool) -> Program:
    """The program for `outputs`, over the weights that `variables` holds by block. The page must have no errors."""
    builder = _Builder(checked, training)
    for name in checked.wiring.needed({end.node for end in outputs}):
        builder.add(name)
    results = tuple(builder.values[end] for end in outputs)
    builder.graph.output(results[0] if len(results) == 1 else results)
    module = _module(builder.graph, variables)
    module.train(training)
    return Program(module, tuple(builder.inputs), outputs, training, builder.addresses)


class _Builder:
    """A torch.fx graph while it grows, block after block."""

    def __init__(self, checked: Checked, training: bool) -> None:
        self.checked, self.training = checked, training
        self.graph = fx.Graph()
        self.values: dict[Endpoint, fx.Node] = {}
        self.inputs: list[str] = []
        self.addresses: dict[str, str] = {}
        self.last_input: fx.Node | None = None

    def add(self, name: str) -> None:
        node = self.checked.graph.nodes[name]
        block = self.checked.registry[node.block]
        if block.compute is None:
            self._observe(node, block)
        elif not (block.ins or block.weights or block.states):
            self.values[Endpoint(name, block.outs[0].name)] = self._stored(name, "value")
        else:
            self._call(node, block)

    def _observe(self, node: Node, block: Block) -> None:
        """Placeholders come before everything else, in the order of the inputs."""
        with self.graph.inserting_after(self.last_input) if self.last_input else self.graph.inserting_before():
            placeholder = self.graph.placeholder(node.id)
        self.last_input = placeholder
        self.inputs.append(node.id)
        self.values[Endpoint(node.id, block.outs[0].name)] = self._addressed(placeholder, node.id)

    def _call(self, node: Node, block: Block) -> None:
        settings = {**block.parsed(node.settings), "training": self.training}
        keywords = {name: settings[name] for name in block.arguments if name in block.keywords}
        arguments = self._arguments(node, block, settings)
        result = self.graph.create_node("call_function", block.compute, tuple(arguments), keywords, name=node.id)  # type: ignore[arg-type]
        self._addressed(result, node.id)
        outs = block.output_names(node.settings)
        for index, port in enumerate(outs):
            value = result if len(outs) == 1 else self._part(result, index, f"{node.id}_{port}", node.id)
            self.values[Endpoint(node.id, port)] = value

    def _arguments(self, node: Node, block: Block, settings: dict[str, Any]) -> list[fx.Node | None]:
        """Inputs, weights and states in the order the computation takes them; None for what is not there."""
        ports = {port.name: expand(port, settings) for port in block.ins}
        active = {part.name for part in (*block.active_weights(node.settings), *block.active_states(node.settings))}
        found: list[fx.Node | None] = []
        for name in block.arguments:
            if name in block.keywords:
                continue
            found += [self._arriving(node.id, port, active) for port in ports.get(name, [name])]
        return found

    def _arriving(self, node: str, port: str, stored: set[str]) -> fx.Node | None:
        source = self.checked.wiring.inputs[node].get(port)
        if source is not None:
            return self.values[source] if source in self.values else self._stored(source.node, source.port)
        return self._stored(node, port) if port in stored else None

    def _stored(self, node: str, name: str) -> fx.Node:
        """A weight, state or constant, read once however often it is used."""
        end = Endpoint(node, name)
        if end not in self.values:
            self.values[end] = self._addressed(self.graph.get_attr(f"{_attribute(node)}.{name}"), node)
        return self.values[end]

    def _part(self, result: fx.Node, index: int, name: str, node: str) -> fx.Node:
        part = self.graph.create_node("call_function", operator.getitem, (result, index), {}, name=name)
        return self._addressed(part, node)

    def _addressed(self, value: fx.Node, node: str) -> fx.Node:
        self.addresses[value.name] = node
        return value


def _module(graph: fx.Graph, variables: nn.Module) -> fx.GraphModule:
    """The graph as a module that holds the very modules which hold the weights: moving those moves the program too."""
    root = nn.Module()
    for name, holder in variables.named_children():
        root.add_module(_attribute(name), holder)
    module = fx.GraphModule(root, graph, class_name="Program")
    for name, _ in list(module.named_children()):
        setattr(module, name, root.get_submodule(name))
    return module


_TAKEN = frozenset(dir(fx.GraphModule({}, fx.Graph())))


def _attribute(node: str) -> str:
    """What a block is called inside a program: its name, unless torch.fx uses that itself, as it does `code`."""
    return f"{node}_" if node in _TAKEN else node


def outputs_of(program: Program, result: Any) -> dict[Endpoint, Any]:
    """The result of a program by output."""
    values: Sequence[Any] = result if len(program.outputs) > 1 else (result,)
    return dict(zip(program.outputs, values, strict=True))
