"""A loop while it runs: its body once for each step, what is carried from step to step, and what leaves it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import torch
from torch import Tensor, fx, nn

MOST_STEPS = 100_000
"""Of a loop that only a condition ends."""

DTYPES = {"int": torch.int64, "bool": torch.bool}


@dataclass(frozen=True, slots=True)
class LoopSpec:
    """How a loop runs.

    The body takes states, slices of sequences and captured values, in this order, and gives the next states and then
    one value for each output. `outputs` are (role, axis); `detach` lets no gradient pass from step to step.

    `truncate` and `every` are the k2 and k1 of truncated back-propagation through time (Williams and Peng, 1990): from
    the outputs of every k1 steps gradients go back k2 steps. `every` is 0 where both are alike.
    """

    states: int
    axes: tuple[int, ...]
    outputs: tuple[tuple[str, int], ...]
    steps: int | None = None
    reverse: bool = False
    truncate: int = 0
    every: int = 0
    detach: bool = False


class Loop(nn.Module):
    """Runs a body step by step. Called with the first states, the sequences, the captured values and the lengths."""

    def __init__(self, body: fx.GraphModule, spec: LoopSpec) -> None:
        super().__init__()
        self.body, self.spec = body, spec

    def forward(
        self,
        states: Sequence[Tensor],
        sequences: Sequence[Tensor],
        captured: Sequence[Tensor],
        lengths: Tensor | None = None,
    ) -> tuple[Tensor, ...]:
        """What leaves the loop, one tensor for each output.

        With `lengths` (N), an example's states stay as they are after its last step and its stacked outputs are zero.
        """
        return self.run(self.body.forward, states, sequences, captured, lengths)

    def run(
        self,
        step: Callable[..., Any],
        states: Sequence[Tensor],
        sequences: Sequence[Tensor],
        captured: Sequence[Tensor],
        lengths: Tensor | None = None,
    ) -> tuple[Tensor, ...]:
        """The same, with another way to compute a step: one that looks on, say."""
        spec = self.spec
        slices = [sequence.unbind(axis) for sequence, axis in zip(sequences, spec.axes, strict=True)]
        total = _steps(spec, slices)
        if total == 0:
            raise RuntimeError("the loop makes no step, since its sequences are empty")
        told: list[list[Tensor]] = [[] for _ in spec.outputs]
        windows = _windows(total, spec)
        starts = dict.fromkeys((window.begin for window in windows), tuple(states))
        for window in windows:
            now = starts[window.begin]
            for count in range(window.begin, window.end):
                t = total - 1 - count if spec.reverse and total is not None else count
                found = step(*now, *(each[t] for each in slices), *captured)
                after, given = found[: spec.states], found[spec.states :]
                if lengths is not None:
                    after, given = _held(t < lengths, now, after, given, told, spec)
                now = _detached(after) if spec.detach else after
                if count + 1 in starts:
                    starts[count + 1] = _detached(after)
                if count >= window.first:
                    for each, value in zip(told, given, strict=True):
                        each.append(value)
                    if _stopped(given, spec):
                        return _all_leaving(told, spec)
        if total is None:
            raise RuntimeError(f"the loop has not stopped in {MOST_STEPS:,} steps; give it a number of steps")
        return _all_leaving(told, spec)


class _Window(NamedTuple):
    """Steps from `begin` to before `end`, of which those from `first` on give outputs."""

    begin: int
    first: int
    end: int


def _windows(total: int | None, spec: LoopSpec) -> list[_Window]:
    """The pieces that gradients go back through: one, or those of truncation, counted from the last step.

    Where a window begins before what it gives, those steps are run again. Where the last step is not known, the windows
    are counted from the first.
    """
    length = MOST_STEPS if total is None else total
    if not spec.truncate or spec.detach:
        return [_Window(0, 0, length)]
    every = spec.every or spec.truncate
    first = every if total is None else length - (length - 1) // every * every
    ends = range(first, length + 1, every)
    return [_Window(max(0, end - max(every, spec.truncate)), max(0, end - every), end) for end in ends]


def _detached(states: Sequence[Tensor]) -> tuple[Tensor, ...]:
    return tuple(state.detach() for state in states)


def _stopped(given: Sequence[Tensor], spec: LoopSpec) -> bool:
    ends = [value for value, (role, _) in zip(given, spec.outputs, strict=True) if role == "stop"]
    return any(bool(value.all()) for value in ends)


def _all_leaving(told: Sequence[list[Tensor]], spec: LoopSpec) -> tuple[Tensor, ...]:
    return tuple(_leaving(each, *how, reverse=spec.reverse) for each, how in zip(told, spec.outputs, strict=True))


def initial_zeros(shape: tuple[Any, ...], kind: str, measured: Sequence[Tensor]) -> Tensor:
    """Zeros to start from. A size is a number, or (index, dimension) of a measured value.

    They are on the device of the measured values, and of the precision of the last real one among them.
    """
    sizes = [size if isinstance(size, int) else measured[size[0]].shape[size[1]] for size in shape]
    real = next((each.dtype for each in reversed(measured) if each.is_floating_point()), torch.get_default_dtype())
    device = measured[0].device if measured else None
    return torch.zeros(sizes, dtype=DTYPES.get(kind, real), device=device)


def _steps(spec: LoopSpec, slices: Sequence[Sequence[Tensor]]) -> int | None:
    """How many steps there are at most; None where only a condition ends the loop."""
    counts = {len(each) for each in slices}
    if spec.steps is not None:
        if counts and min(counts) < spec.steps:
            raise RuntimeError(f"the loop makes {spec.steps} steps, but a sequence has only {min(counts)}")
        return spec.steps
    if len(counts) > 1:
        raise RuntimeError(f"the sequences of a loop have different lengths: {sorted(counts)}")
    return counts.pop() if counts else None


def _held(
    active: Tensor,
    now: Sequence[Tensor],
    after: Sequence[Tensor],
    given: Sequence[Tensor],
    told: Sequence[Sequence[Tensor]],
    spec: LoopSpec,
) -> tuple[tuple[Tensor, ...], list[Tensor]]:
    """Keep what belongs to examples that have ended."""
    kept = tuple(torch.where(_along(active, new), new, old) for new, old in zip(after, now, strict=True))
    outs: list[Tensor] = []
    for value, earlier, (role, _) in zip(given, told, spec.outputs, strict=True):
        before = earlier[-1] if earlier and role == "last" else torch.zeros_like(value)
        outs.append(value if role == "stop" else torch.where(_along(active, value), value, before))
    return kept, outs


def _along(active: Tensor, value: Tensor) -> Tensor:
    """(N) as (N, 1, 1, ...), to go with a value."""
    return active.reshape(active.shape + (1,) * (value.dim() - 1))


def _leaving(values: list[Tensor], role: str, axis: int, *, reverse: bool) -> Tensor:
    if role != "stacked":
        return values[-1]
    return torch.stack(values[::-1] if reverse else values, min(axis, values[0].dim()))
