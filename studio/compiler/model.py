"""The compiled page: a torch module that holds the weights by block, and the programs that use them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import torch
from torch import nn

from studio.compiler.check import Checked
from studio.compiler.flat import Flat, Unit
from studio.compiler.initialise import generator_for, initial
from studio.compiler.lower import Program, lower
from studio.compiler.outputs import page_outputs
from studio.compiler.verify import verify
from studio.diagram.model import Endpoint, WeightChoice
from studio.errors import CompileError
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
        for unit in checked.flat.units.values():
            _keep(self, checked.flat, unit, seed)

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


def stored_paths(flat: Flat) -> set[str]:
    """Where the weights and states of a page are kept: the keys of its model's state_dict."""
    return {
        f"{unit.store}.{name}"
        for unit in flat.units.values()
        for name in (*flat.weights(unit), *(state.name for state in unit.block.active_states(unit.node.settings)))
    }


def _keep(model: nn.Module, flat: Flat, unit: Unit, seed: int) -> None:
    """Make the weights, states and constants of one block, at the path where they are kept, unless they are there."""
    block, settings = unit.block, unit.node.settings
    if block.is_constant:
        assert block.compute is not None
        holder = _holder(model, unit.store)
        holder.register_buffer("value", block.compute(**block.parsed(settings)), persistent=False)
        return
    parts = [*flat.weights(unit), *(state.name for state in block.active_states(settings))]
    if not parts:
        return
    holder = _holder(model, unit.store)
    sizes = infer(block, settings, _arriving(flat, unit)).sizes
    for weight in block.active_weights(settings):
        if weight.name in parts and not hasattr(holder, weight.name):
            fan_in = evaluate(weight.fan_in, sizes) if weight.fan_in else None
            parameter = _parameter(unit, weight, fan_in if isinstance(fan_in, int) else None, seed)
            holder.register_parameter(weight.name, parameter)
    for state in block.active_states(settings):
        if not hasattr(holder, state.name):
            holder.register_buffer(state.name, _state(unit, state, seed))


def _holder(model: nn.Module, path: str) -> nn.Module:
    """The module at a path, made on the way where there is none yet."""
    for name in path.split("."):
        if name not in model._modules:
            model.add_module(name, nn.Module())
        model = model.get_submodule(name)
    return model


def _arriving(flat: Flat, unit: Unit) -> dict[str, Any]:
    return {port: flat.type_of(source) for port, source in flat.inputs[unit.path].items()}


def _numbers(unit: Unit, part: Weight | State) -> tuple[int, ...]:
    type_ = unit.type_of(part.name)
    assert type_ is not None, f"{unit.path}.{part.name} has no shape on a page without errors"
    return type_.shape  # type: ignore[return-value]


def _parameter(unit: Unit, weight: Weight, fan_in: int | None, seed: int) -> nn.Parameter:
    choice = unit.choices.get(weight.name, WeightChoice())
    choice = choice if choice.init else replace(choice, init=weight.init, settings=weight.settings)
    value = initial(_numbers(unit, weight), choice, fan_in, generator_for(seed, f"{unit.store}.{weight.name}"))
    return nn.Parameter(value, requires_grad=not choice.frozen)


def _state(unit: Unit, state: State, seed: int) -> torch.Tensor:
    generator = generator_for(seed, f"{unit.store}.{state.name}")
    value = initial(_numbers(unit, state), WeightChoice(state.init), None, generator)
    return value if state.kind == "float" else value.long()
