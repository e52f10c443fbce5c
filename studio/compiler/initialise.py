"""Starting values of weights: the torch side of `studio.spec.initialisers`.

The spread of an initialiser is one function of fan-in and fan-out, used for the weights and for what the inspector
and the documentation say of them. Sources: Glorot and Bengio 2010 (xavier), He et al. 2015 (kaiming), LeCun et al.
1998 (lecun), torch.nn.Linear.reset_parameters (fan_in_uniform).
"""

import math
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch

from studio.diagram.model import WeightChoice
from studio.errors import RunError
from studio.spec.initialisers import INITIALISERS
from studio.spec.settings import complete


@dataclass(frozen=True, slots=True)
class Spread:
    """The distribution of a weight's entries: `bound` for a uniform one, None for a normal one."""

    mean: float
    std: float
    bound: float | None = None

    @property
    def variance(self) -> float:
        return self.std**2


def spread(name: str, fan_in: float, fan_out: float, settings: Mapping[str, Any] | None = None) -> Spread:
    """The distribution an initialiser draws from. Raises KeyError for one that draws none (zeros, orthogonal ...)."""
    values = complete(INITIALISERS[name].settings, settings or {})
    gain = values.get("gain", 1.0)
    match name:
        case "normal":
            return Spread(values["mean"], values["std"])
        case "uniform":
            middle, half = (values["high"] + values["low"]) / 2, (values["high"] - values["low"]) / 2
            return Spread(middle, half / math.sqrt(3), half)
        case "fan_in_uniform":
            return _uniform(1 / math.sqrt(fan_in))
        case "lecun_normal":
            return Spread(0.0, 1 / math.sqrt(fan_in))
        case "xavier_uniform":
            return _uniform(gain * math.sqrt(6 / (fan_in + fan_out)))
        case "xavier_normal":
            return Spread(0.0, gain * math.sqrt(2 / (fan_in + fan_out)))
        case "kaiming_uniform":
            return _uniform(math.sqrt(6 / fan_in))
        case "kaiming_normal":
            return Spread(0.0, math.sqrt(2 / fan_in))
    raise KeyError(name)


def propagation(fan_in: float, fan_out: float, variance: float) -> tuple[float, float]:
    """By what the variance of a signal, and of a gradient, is multiplied in a linear layer: n_in var, n_out var."""
    return fan_in * variance, fan_out * variance


def initial(
    shape: tuple[int, ...], choice: WeightChoice, fan_in: int | None, generator: torch.Generator
) -> torch.Tensor:
    """A new weight. `fan_in` overrides what torch reads off the shape; `generator` makes it reproducible.

    Raises RunError where the memory does not hold it.
    """
    try:
        tensor = torch.empty(shape)
    except RuntimeError as error:
        size = f"{' x '.join(map(str, shape))} takes {4 * math.prod(shape) / 2**30:,.0f} GiB"
        raise RunError(f"a weight of {size}, more memory than there is.", hint="Make the block smaller.") from error
    values = complete(INITIALISERS[choice.init].settings, choice.settings)
    match choice.init:
        case "zeros":
            return tensor.zero_()
        case "ones":
            return tensor.fill_(1.0)
        case "constant":
            return tensor.fill_(values["value"])
        case "eye":
            return _identity(tensor)
        case "orthogonal":
            return _orthogonal(tensor, values["gain"], generator)
    drawn = spread(choice.init, fan_in or max(_fan_in(shape), 1), max(_fan_out(shape), 1), choice.settings)
    if drawn.bound is None:
        return tensor.normal_(drawn.mean, drawn.std, generator=generator)
    return tensor.uniform_(drawn.mean - drawn.bound, drawn.mean + drawn.bound, generator=generator)


def generator_for(seed: int, path: str) -> torch.Generator:
    """Random numbers of one weight: they depend on the seed and its path, not on which other blocks there are."""
    mixed = (seed * 0x9E3779B1 + zlib.crc32(path.encode())) % 2**63
    return torch.Generator().manual_seed(mixed)


def _uniform(bound: float) -> Spread:
    return Spread(0.0, bound / math.sqrt(3), bound)


def _fan_in(shape: tuple[int, ...]) -> int:
    """Connections that come into one unit, for a weight stored (out, in, kernel...) as in torch."""
    return math.prod(shape[1:]) if len(shape) > 1 else math.prod(shape)


def _fan_out(shape: tuple[int, ...]) -> int:
    return shape[0] * math.prod(shape[2:]) if len(shape) > 1 else math.prod(shape)


def _identity(tensor: torch.Tensor) -> torch.Tensor:
    """Ones where the first two indices agree (in the middle of a kernel), zeros elsewhere."""
    tensor.zero_()
    if tensor.dim() < 2:
        return tensor.fill_(1.0)
    middle = tuple(size // 2 for size in tensor.shape[2:])
    for index in range(min(tensor.shape[:2])):
        tensor[(index, index, *middle)] = 1.0
    return tensor


def _orthogonal(tensor: torch.Tensor, gain: float, generator: torch.Generator) -> torch.Tensor:
    if tensor.dim() < 2:
        return tensor.normal_(0.0, gain, generator=generator)
    return torch.nn.init.orthogonal_(tensor, gain, generator=generator)
