"""A block's computation by its name."""

from typing import Any

import torch

from studio.spec import load_blocks


def call(name: str, *tensors: torch.Tensor | None, training: bool = False, **settings: Any) -> Any:
    """What the block gives for inputs, weights and states in the order it takes them, its settings parsed."""
    block = load_blocks()[name]
    values = {**block.parsed(settings), "training": training}
    assert block.compute is not None
    return block.compute(*tensors, **{key: values[key] for key in block.keywords})
