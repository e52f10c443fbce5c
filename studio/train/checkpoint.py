"""Checkpoints: everything a training needs to go on as if it had never stopped, in one safetensors file.

Tensors are stored as tensors, everything else as JSON in the file's metadata; nothing is pickled.
"""

import json
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from studio.errors import FileError
from studio.train.weights import read_tensors, write_tensors

FORMAT = "diagrad checkpoint 1"
NAME = "checkpoint.safetensors"


def save_checkpoint(path: Path, state: dict[str, Any]) -> None:
    """Write a state: nested dictionaries, lists, tuples, numbers, texts and tensors. Raises FileError."""
    tensors: dict[str, Tensor] = {}
    packed = pack(state, tensors)
    write_tensors(path, tensors, {"format": FORMAT, "state": json.dumps(packed)})


def load_checkpoint(path: Path) -> dict[str, Any]:
    """The state in a file. Raises FileError where it is none, or damaged."""
    tensors, metadata = read_tensors(path)
    if metadata.get("format") != FORMAT:
        raise FileError("is not a checkpoint of this version of Diagrad.", where=str(path))
    try:
        return unpack(json.loads(metadata["state"]), tensors)
    except (KeyError, TypeError, ValueError) as error:
        raise FileError("is damaged: its state cannot be read.", where=str(path)) from error


def pack(value: Any, tensors: dict[str, Tensor]) -> Any:
    """JSON for a nested value; its tensors go to `tensors`, by number. Keys of dictionaries may be numbers too."""
    if isinstance(value, Tensor):
        name = f"t{len(tensors)}"
        tensors[name] = value
        return {"tensor": name}
    if isinstance(value, dict):
        return {"dict": [[key, pack(item, tensors)] for key, item in value.items()]}
    if isinstance(value, list | tuple):
        return {"list" if isinstance(value, list) else "tuple": [pack(item, tensors) for item in value]}
    if value is None or isinstance(value, bool | int | float | str):
        return value
    raise TypeError(f"a checkpoint cannot hold {type(value).__name__}")


def unpack(packed: Any, tensors: dict[str, Tensor]) -> Any:
    """The inverse of `pack`. Raises KeyError, TypeError or ValueError for what `pack` never made."""
    if not isinstance(packed, dict):
        return packed
    ((kind, content),) = packed.items()
    if kind == "tensor":
        return tensors[content]
    if kind == "dict":
        return {key: unpack(item, tensors) for key, item in content}
    items = [unpack(item, tensors) for item in content]
    return items if kind == "list" else tuple(items)


def random_state() -> dict[str, Any]:
    """The state of torch's random numbers on the CPU and on every GPU."""
    gpus = torch.cuda.get_rng_state_all() if torch.cuda.is_available() else []
    return {"cpu": torch.get_rng_state(), "cuda": list(gpus)}


def set_random_state(state: dict[str, Any]) -> None:
    """Go on with the random numbers of `state`."""
    torch.set_rng_state(state["cpu"])
    if len(state["cuda"]) == torch.cuda.device_count():
        torch.cuda.set_rng_state_all(state["cuda"])
