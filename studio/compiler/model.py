"""The compiled page: a torch module that holds the weights by block, and the programs that use them."""

from collections.abc import Sequence
from typing import Any

import torch
from torch import nn

from studio.compiler.check import Checked
from studio.compiler.initialise import generator_for, initial
from studio.compiler.lower import Program, lower
from studio.compiler.outputs import page_outputs
from studio.compiler.verify import verify
from studio.diagram.model import Endpoint, Node, WeightChoice
from studio.errors import CompileError
from studio.spec.block import Block
from studio.spec.dims import evaluate
from studio.spec.infer import infer
from studio.spec.ports import State, Weight


class Model(nn.Module):
    """A page as a module. `state_dict` is keyed by block and torch's own names: `fc1.weight`.

    Calling it computes the page's outputs (`outputs`) from its observed variables, by keyword or in the order of
    `inputs`, with the training program in `train()` mode and the evaluation program in `eval()` mode. One output
    comes alone, several as a tuple.
    """

    def __init__(self, checked: Checked, seed: int = 0) -> None:
        """Make the weights of a page without errors. Raises CompileError with the problems otherwise."""
        super().__init__()
        if checked.errors:
            raise CompileError(checked.errors)
        self.checked = checked
        self.outputs = page_outputs(checked)
        self._programs: dict[tuple[tuple[Endpoint, ...], bool], Program] = {}
        for name in checked.wiring.rank:
            holder = _variables(checked, checked.graph.nodes[name], seed)
            if holder is not None:
                self.add_module(name, holder)

    @property
    def inputs(self) -> tuple[str, ...]:
        """The observed variables that the page's outputs depend on, by name."""
        return self.program(self.outputs, training=False).inputs

    def program(self, outputs: Sequence[Endpoint], *, training: bool) -> Program:
        """The program that computes `outputs` and nothing else; made once, and verified."""
        key = (tuple(outputs), training)
        if key not in self._programs:
            program = lower(self.checked, key[0], self, training=training)
            verify(program, self.checked)
            self._programs[key] = program
        return self._programs[key]

    def forward(self, *args: torch.Tensor, **kwargs: torch.Tensor) -> Any:
        return self.program(self.outputs, training=self.training)(*args, **kwargs)

    def extra_repr(self) -> str:
        return f"page {self.checked.page}: {', '.join(self.inputs)} -> {', '.join(map(str, self.outputs))}"

    def carry_from(self, other: "Model | dict[str, torch.Tensor]") -> list[str]:
        """Take over every weight and state of the same path and shape; returns the paths taken over."""
        values = other.state_dict() if isinstance(other, nn.Module) else other
        own = self.state_dict()
        kept = [path for path in own if path in values and values[path].shape == own[path].shape]
        with torch.no_grad():
            for path in kept:
                own[path].copy_(values[path])
        return kept


def _variables(checked: Checked, node: Node, seed: int) -> nn.Module | None:
    """The weights, states and constants of one block; None where it has none."""
    block = checked.registry[node.block]
    holder = nn.Module()
    inferred = infer(block, node.settings, _arriving(checked, node.id))
    fed = checked.wiring.inputs[node.id]
    for weight in block.active_weights(node.settings):
        if weight.name not in fed:
            shape = _numbers(inferred.weights[weight.name], node, weight)
            fan_in = evaluate(weight.fan_in, inferred.sizes) if weight.fan_in else None
            parameter = _parameter(node, weight, shape, fan_in if isinstance(fan_in, int) else None, seed)
            holder.register_parameter(weight.name, parameter)
    for state in block.active_states(node.settings):
        shape = _numbers(inferred.weights[state.name], node, state)
        holder.register_buffer(state.name, _state(node, state, shape, seed))
    if is_constant(block):
        assert block.compute is not None
        holder.register_buffer("value", block.compute(**block.parsed(node.settings)), persistent=False)
    return holder if holder._parameters or holder._buffers else None


def is_constant(block: Block) -> bool:
    """Whether a block gives the same value always: it is computed once, when the page is compiled."""
    return block.compute is not None and not (block.ins or block.weights or block.states)


def _arriving(checked: Checked, node: str) -> dict[str, Any]:
    return {port: checked.type_of(source) for port, source in checked.wiring.inputs[node].items()}


def _numbers(type_: Any, node: Node, part: Weight | State) -> tuple[int, ...]:
    assert type_ is not None, f"{node.id}.{part.name} has no shape on a page without errors"
    return type_.shape


def _parameter(node: Node, weight: Weight, shape: tuple[int, ...], fan_in: int | None, seed: int) -> nn.Parameter:
    choice = node.weights.get(weight.name, WeightChoice())
    choice = choice if choice.init else WeightChoice(weight.init, weight.settings, choice.frozen)
    value = initial(shape, choice, fan_in, generator_for(seed, f"{node.id}.{weight.name}"))
    return nn.Parameter(value, requires_grad=not choice.frozen)


def _state(node: Node, state: State, shape: tuple[int, ...], seed: int) -> torch.Tensor:
    value = initial(shape, WeightChoice(state.init), None, generator_for(seed, f"{node.id}.{state.name}"))
    return value if state.kind == "float" else value.long()
