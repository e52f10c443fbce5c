"""A block with given values, for cases worked out by hand."""

from collections.abc import Mapping, Sequence
from typing import Any

import torch

from studio.spec import infer, load_blocks
from tests.blocks.helpers.case import Case, type_of


def given(
    name: str, settings: Mapping[str, Any], inputs: Sequence[Any], weights: Mapping[str, Any] | None = None
) -> Case:
    """The block `name` with values for its inputs, in order (None: not connected), and for its weights."""
    block = load_blocks()[name]
    named = zip(block.input_names(settings), inputs, strict=False)
    tensors = {port: torch.as_tensor(value) for port, value in named if value is not None}
    inferred = infer(block, settings, {port: type_of(value) for port, value in tensors.items()})
    parts = {part: torch.as_tensor(value) for part, value in (weights or {}).items()}
    return Case(block, dict(settings), inferred, tensors, parts, {})


def value(name: str, settings: Mapping[str, Any], *inputs: Any, training: bool = False) -> torch.Tensor:
    """The only output of the block `name` for these inputs; its type is checked against the one that was foretold."""
    case = given(name, settings, inputs)
    (found,) = case.run(training).values()
    assert list(case.inferred.outputs.values()) == [type_of(found)]
    return found
