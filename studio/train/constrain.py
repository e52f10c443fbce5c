"""Bringing weights back to where they must stay after a step: the torch side of `studio.spec.constraints`."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import torch
from torch import Tensor

from studio.compiler.flat import kept_weights
from studio.compiler.model import Model
from studio.spec.constraints import CONSTRAINTS
from studio.spec.settings import complete

SMALLEST = 1e-12


def projections(model: Model, weights: Mapping[str, Tensor]) -> list[Callable[[], None]]:
    """For each of these weights that has a constraint, the function that projects it."""
    found = []
    for path, unit, name in kept_weights(model.checked.flat):
        choice = unit.choices[name].constraint if name in unit.choices else None
        if choice is not None and path in weights:
            settings = complete(CONSTRAINTS[choice.name].settings, choice.settings)
            found.append(partial(project, weights[path], choice.name, settings))
    return found


@torch.no_grad()
def project(weight: Tensor, name: str, settings: Mapping[str, Any]) -> None:
    """Replace a weight by the nearest one that keeps the constraint."""
    match name:
        case "box":
            weight.clamp_(settings["low"], settings["high"])
        case "nonnegative":
            weight.clamp_(min=0.0)
        case "ball":
            _ball(weight, settings["radius"], settings["norm"], rows=settings["each"] == "example")
        case "unit_norm":
            weight.div_(_length(weight, settings["dim"]))
        case "max_norm":
            weight.mul_((settings["limit"] / _length(weight, settings["dim"])).clamp(max=1.0))


def _length(weight: Tensor, dim: int) -> Tensor:
    return weight.norm(dim=min(dim, weight.dim() - 1), keepdim=True).clamp_min(SMALLEST)


def _ball(weight: Tensor, radius: float, norm: str, *, rows: bool) -> None:
    """The nearest point of the ball (for the 1-norm: the nearest along the ray to zero)."""
    if norm == "inf":
        weight.clamp_(-radius, radius)
        return
    flat = weight.view(len(weight), -1) if rows else weight.view(1, -1)
    length = flat.norm(p=int(norm), dim=1, keepdim=True).clamp_min(SMALLEST)
    flat.mul_((radius / length).clamp(max=1.0))
