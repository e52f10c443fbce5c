"""A loop while it runs: its body once for each step, what is carried from step to step, and what leaves it."""

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

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
    """

    states: int
    axes: tuple[int, ...]
    outputs: tuple[tuple[str, int], ...]
    steps: int | None = None
    reverse: bool = False
    truncate: int = 0
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
        now: tuple[Tensor, ...] = tuple(states)
        told: list[list[Tensor]] = [[] for _ in spec.outputs]
        for count, t in enumerate(_order(total, spec)):
            now = self._cut(now, count, total)
            found = step(*now, *(each[t] for each in slices), *captured)
            after, given = found[: spec.states], found[spec.states :]
            if lengths is not None:
                after, given = _held(t < lengths, now, after, given, told, spec)
            for each, value in zip(told, given, strict=True):
                each.append(value)
            now = after
            if self._stopped(given):
                break
            if total is None and count + 1 == MOST_STEPS:
                raise RuntimeError(f"the loop has not stopped in {MOST_STEPS:,} steps; give it a number of steps")
        return tuple(_leaving(each, *how, reverse=spec.reverse) for each, how in zip(told, spec.outputs, strict=True))

    def _cut(self, states: tuple[Tensor, ...], count: int, total: int | None) -> tuple[Tensor, ...]:
        """The states, cut off from the steps before where gradients go back no further.

        The pieces are counted from the last step, from the first where the last one is not known.
        """
        spec, place = self.spec, count if total is None else total - count
        if spec.detach or (spec.truncate and count and place % spec.truncate == 0):
            return tuple(state.detach() for state in states)
        return states

    def _stopped(self, given: Sequence[Tensor]) -> bool:
        ends = [value for value, (role, _) in zip(given, self.spec.outputs, strict=True) if role == "stop"]
        return any(bool(value.all()) for value in ends)


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


def _order(total: int | None, spec: LoopSpec) -> Iterator[int]:
    if total is None:
        return itertools.count()
    return iter(range(total - 1, -1, -1) if spec.reverse else range(total))


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
