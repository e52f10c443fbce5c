"""Steps of sequences of different lengths: which are real, in which order, and the last of each."""

from studio.spec import In
from studio.spec.lazy import torch

LENGTHS = In(
    "lengths",
    "N",
    kind="int",
    optional=True,
    low=1,
    below="T+1",
    help="How many steps of each sequence are real; the rest is padding. Not connected: all of them.",
)


def within(lengths, steps):
    """Which of so many steps are real, shape (N, T)."""
    return torch.arange(steps, device=lengths.device) < lengths.unsqueeze(1)


def reverse_steps(x, lengths):
    """The real steps of x (N, T, ...) in reverse order; padding stays behind them."""
    if lengths is None:
        return x.flip(1)
    place = torch.arange(x.shape[1], device=x.device).expand(x.shape[:2])
    mirrored = torch.where(within(lengths, x.shape[1]), lengths.unsqueeze(1) - 1 - place, place)
    return x.gather(1, _spread(mirrored, x))


def step_at(x, place):
    """The step with this number, one number for each sequence: (N, T, ...) and (N) become (N, ...)."""
    return x.gather(1, _spread(place.unsqueeze(1), x)).squeeze(1)


def _spread(place, x):
    """The index (N, S) repeated over the features of x (N, T, ...), as gather wants it."""
    return place.reshape(*place.shape, *[1] * (x.dim() - 2)).expand(*place.shape, *x.shape[2:])
