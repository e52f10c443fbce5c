"""One block with settings, example values for all it needs, and a way to compute it."""

import inspect
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch

from studio.spec import Block, In, Inferred, State, TensorType, infer
from studio.spec.dims import evaluate
from studio.spec.ports import expand
from tests.blocks.helpers.example_types import example_settings, example_types

Tensors = dict[str, torch.Tensor]


@dataclass
class Case:
    block: Block
    settings: dict[str, Any]
    inferred: Inferred
    inputs: Tensors
    weights: Tensors
    states: Tensors

    def run(self, training: bool = False, **replaced: torch.Tensor) -> Tensors:
        """The outputs by name. `replaced` stands in for inputs, weights or states of these names."""
        given = {**self.inputs, **self.weights, **self.states, **replaced}
        values = {**self.block.parsed(self.settings), "training": training}
        positional, keywords = [], {}
        for name, parameter in inspect.signature(self.block.compute).parameters.items():
            if parameter.kind is parameter.VAR_POSITIONAL:
                port = next(port for port in self.block.ins if port.name == name)
                positional += [given[single] for single in expand(port, values)]
            elif parameter.kind is parameter.KEYWORD_ONLY:
                keywords[name] = values[name]
            else:
                positional.append(given.get(name))
        result = self.block.compute(*positional, **keywords)
        names = self.block.output_names(self.settings)
        return dict(zip(names, result if isinstance(result, tuple) else (result,), strict=True))

    def learnable(self) -> Tensors:
        """Everything a gradient should reach: the weights, and the inputs that are real numbers."""
        excepted = self.block.example.get("no_gradient", ())
        inputs = {name: value for name, value in self.inputs.items() if value.is_floating_point()}
        return {name: value for name, value in {**inputs, **self.weights}.items() if name not in excepted}


def make_case(
    block: Block,
    given: Mapping[str, Any] | None = None,
    types: Mapping[str, TensorType] | None = None,
    *,
    kinds: Mapping[str, str] | None = None,
    without_optional: bool = False,
    dtype: torch.dtype = torch.float32,
) -> Case:
    """An example of `block`. Raises Mismatch where its shape rule does not accept the settings and types."""
    settings = example_settings(block, given)
    types = dict(types or example_types(block, settings, kinds))
    if without_optional:
        optional = {port.name for port in block.ins if port.optional}
        types = {name: type_ for name, type_ in types.items() if name not in optional}
    inferred = infer(block, settings, types)
    ports = {name: port for port in block.ins for name in expand(port, block.parsed(settings))}
    inputs = {name: _example(ports[name], type_, inferred, dtype) for name, type_ in types.items()}
    weights = {w.name: _weight(inferred.weights[w.name], dtype) for w in block.active_weights(settings)}
    states = {s.name: _initial(s, inferred.weights[s.name], dtype) for s in block.active_states(settings)}
    return Case(block, settings, inferred, inputs, weights, states)


def type_of(tensor: torch.Tensor) -> TensorType:
    kind = "bool" if tensor.dtype == torch.bool else "float" if tensor.is_floating_point() else "int"
    return TensorType(tuple(tensor.shape), kind)


def _example(port: In, type_: TensorType, inferred: Inferred, dtype: torch.dtype) -> torch.Tensor:
    if type_.kind == "bool":
        return torch.rand(type_.shape) < 0.5
    if type_.kind == "int":
        low = int(port.low or 0)
        end = evaluate(port.below, inferred.sizes) if port.below else int(port.high or 4) + 1
        return torch.randint(low, max(end, low + 1), type_.shape)
    share = torch.rand(type_.shape, dtype=dtype) * 0.98 + 0.01
    if port.low is None and port.high is None:
        return (0.1 + 1.7 * share) * torch.randn(type_.shape).sign()  # away from 0, where many functions have a kink
    low = port.low if port.low is not None else port.high - 2.0
    high = port.high if port.high is not None else low + 2.0
    return low + (high - low) * share


def _weight(type_: TensorType, dtype: torch.dtype) -> torch.Tensor:
    return 0.5 * torch.randn(type_.shape, dtype=dtype)


def _initial(state: State, type_: TensorType, dtype: torch.dtype) -> torch.Tensor:
    if state.init in ("normal", "eye"):
        return torch.randn(type_.shape, dtype=dtype) if state.init == "normal" else torch.eye(*type_.shape, dtype=dtype)
    value = 1 if state.init == "ones" else 0
    return torch.full(type_.shape, value, dtype=torch.int64 if type_.kind == "int" else dtype)
