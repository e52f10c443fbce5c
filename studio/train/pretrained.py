"""Weights that the plan takes from files: put at their paths in the drawing, and refused where they do not fit."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import torch
from torch import Tensor

from studio.compiler.check import Checked, check_all
from studio.compiler.flat import kept_weights
from studio.compiler.model import stored_paths
from studio.diagram.model import Document, Plan
from studio.spec.registry import Registry
from studio.train.weights import read_tensors, require_fit


def weights_from_files(document: Document, plan: Plan, registry: Registry, folder: Path | None) -> dict[str, Tensor]:
    """The weights that the plan takes from files in `folder`, by path.

    A file holds those of the block or group it is for, all of them; or those of a whole model, of which the ones at
    that path are taken. For the whole drawing (path "") it may hold a part. Raises FileError where a file cannot be
    read, or has weights that the drawing has not, or in another shape.
    """
    found: dict[str, Tensor] = {}
    pages = check_all(document, registry) if plan.weights else {}
    there = dict(_stored(pages))
    for path, name in plan.weights.items():
        file = (folder or Path()) / name
        tensors = _placed(path, read_tensors(file)[0])
        require_fit(there, tensors, str(file), needed=_learned(pages, path) if path else ())
        found |= tensors
    return found


def _placed(path: str, tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    own = {name: tensor for name, tensor in tensors.items() if name.startswith(f"{path}.")}
    return own or {f"{path}.{name}" if path else name: tensor for name, tensor in tensors.items()}


def _learned(pages: Mapping[str, Checked], path: str) -> set[str]:
    """The weights of a block or group. States are left out: files of other programs may not have them."""
    kept = {each for checked in pages.values() for each, _, _ in kept_weights(checked.flat)}
    return {each for each in kept if each.startswith(f"{path}.")}


def _stored(pages: Mapping[str, Checked]) -> Iterator[tuple[str, Tensor]]:
    """Every weight and state of the document, with its shape and kind of number but without numbers."""
    for checked in pages.values():
        stored = stored_paths(checked.flat)
        for unit in checked.flat.units.values():
            for part in (*unit.block.weights, *unit.block.states):
                path, type_ = f"{unit.store}.{part.name}", unit.type_of(part.name)
                sizes = [size for size in type_.shape if isinstance(size, int)] if type_ else []
                if path in stored and type_ is not None and len(sizes) == len(type_.shape):
                    dtype = torch.float32 if type_.kind == "float" else torch.int64
                    yield path, torch.empty(sizes, dtype=dtype, device="meta")
