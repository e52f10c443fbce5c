"""The torch module or function that a declaration says its block equals."""

import importlib
import inspect
from collections.abc import Callable, Iterator
from itertools import product
from typing import Any

import torch

from tests.blocks.helpers.case import Case


def named(path: str) -> Any:
    """`torch.nn.Linear` -> the class."""
    module, _, name = path.rpartition(".")
    return getattr(importlib.import_module(module), name)


def counterpart(case: Case, training: bool) -> Callable[..., Any]:
    """What `case.block.equals` names, with the same settings, weights and states; called with the inputs in order."""
    target = named(case.block.equals)
    settings = case.block.parsed(case.settings)
    if not inspect.isclass(target):
        return lambda *inputs: target(*inputs, **settings)
    module = _built(target, case).train(training)
    _copy(case, module)
    return module


def call_inputs(case: Case) -> list[torch.Tensor]:
    """The inputs for the call: all but those that torch takes when the module is made, such as class weights."""
    target = named(case.block.equals)
    taken = inspect.signature(target).parameters if inspect.isclass(target) else {}
    return [value for name, value in case.inputs.items() if name not in taken]


def _built(target: type[torch.nn.Module], case: Case) -> torch.nn.Module:
    for arguments in _arguments(target, case):
        try:
            module = target(**arguments)
        except (ValueError, RuntimeError):
            continue
        shapes = {name: tuple(value.shape) for name, value in module.named_parameters()}
        if shapes == {name: tuple(value.shape) for name, value in case.weights.items()}:
            return module
    raise AssertionError(f"{target.__name__} with the same settings has no weights of these shapes: {case.inferred}")


def _arguments(target: type[torch.nn.Module], case: Case) -> Iterator[dict[str, Any]]:
    """The settings by name; for what torch wants besides (in_features, ...), every size of the example in turn."""
    parameters = inspect.signature(target).parameters
    known = {**case.block.parsed(case.settings), **case.inputs}
    given = {name: known[name] for name in parameters if name in known}
    named = [p for p in parameters.values() if p.kind not in (p.VAR_POSITIONAL, p.VAR_KEYWORD)]
    missing = [p.name for p in named if p.default is p.empty and p.name not in given]
    channels = case.inferred.sizes.get("C", 1)
    sizes = dict.fromkeys((channels, *(size for size in case.inferred.sizes.values() if size > 0)))
    for chosen in product(sizes, repeat=len(missing)):
        yield {**given, **dict(zip(missing, chosen, strict=True))}


def _copy(case: Case, module: torch.nn.Module) -> None:
    with torch.no_grad():
        for name, value in (*module.named_parameters(), *module.named_buffers()):
            source = {**case.weights, **case.states}.get(name)
            if source is not None:
                value.copy_(source)
