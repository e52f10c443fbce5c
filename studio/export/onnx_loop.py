"""A loop as torch's scan, which becomes an ONNX Scan: its number of steps stays open.

scan asks more of a step than `studio.compiler.loop` does. No two values that enter or leave it may share memory, so
each is copied. A step holds no tensor of its own, so constants become inputs. Every step is run, so a loop that a
condition ends goes on to its most steps while nothing changes any more, and what came too late is cut off.
"""

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor, fx
from torch._higher_order_ops.scan import scan_op
from torch._higher_order_ops.utils import first_slice_copy, materialize_as_graph
from torch.fx.experimental.proxy_tensor import disable_proxy_modes_tracing

from studio.compiler.loop import LoopSpec
from studio.errors import ExportError

WRITTEN_OUT = 64
"""Steps up to which a loop is written out where that is needed."""

Body = Callable[..., Sequence[Tensor]]


def scan(
    body: Body,
    spec: LoopSpec,
    states: Sequence[Tensor],
    sequences: Sequence[Tensor],
    captured: Sequence[Tensor],
    lengths: Tensor | None = None,
) -> tuple[Tensor, ...]:
    """What `Loop.forward` gives for these arguments, from one scan. Call it while torch.export traces.

    Raises ExportError for a loop whose number of steps nothing bounds.
    """
    device = next((value.device for value in (*sequences, *states, *captured)), None)
    slices = _slices(spec, sequences, device)
    first = [*states]
    if _stops(spec):  # has it ended, and after how many steps
        first += [torch.zeros((), dtype=kind, device=device) for kind in (torch.bool, torch.int64)]
    others = [*captured, *([] if lengths is None else [_own(lengths)])]
    step = _Step(body, spec, len(sequences), lengths is not None)
    found = _run(step, [_own(value) for value in first], slices, others, recorded=recorded(spec))
    count = found[len(first) - 1] if _stops(spec) else None
    outputs = zip(found[len(first) :], spec.outputs, strict=True)
    return tuple(_leaving(values, role, axis, spec, count, lengths) for values, (role, axis) in outputs)


def recorded(spec: LoopSpec) -> bool:
    """Whether a gradient may be taken through the loop, from step to step."""
    return torch.is_grad_enabled() and not spec.detach


def step_by_step(spec: LoopSpec) -> bool:
    """Whether a loop is better written out in ONNX: a gradient is taken through it, and it has few steps.

    The gradient of a scan goes all the way back, whatever `truncate` says, and torch cannot take it where an open size
    is needed on the way back.
    """
    return recorded(spec) and (bool(spec.truncate) or (spec.steps is not None and spec.steps <= WRITTEN_OUT))


def _stops(spec: LoopSpec) -> bool:
    return any(role == "stop" for role, _ in spec.outputs)


def _slices(spec: LoopSpec, sequences: Sequence[Tensor], device: torch.device | None) -> list[Tensor]:
    """The number of each step, then the sequences, all with the steps in front and in the order in which they run.

    The numbers are what lengths are held against, and a scan needs a sequence at least.
    """
    slices = [each.movedim(axis, 0) for each, axis in zip(sequences, spec.axes, strict=True)]
    if spec.steps is None and not slices:
        message = "ONNX has no counterpart for a loop that only a condition ends."
        raise ExportError(message, hint="Say how many steps it makes at most.")
    total = slices[0].shape[0] if spec.steps is None else spec.steps
    if spec.steps is not None:
        slices = [each.narrow(0, 0, spec.steps) for each in slices]
    slices = [torch.arange(total, device=device), *slices]
    return [_own(each.flip(0) if spec.reverse else each) for each in slices]


def _run(
    step: "_Step", first: Sequence[Tensor], slices: Sequence[Tensor], others: Sequence[Tensor], *, recorded: bool
) -> Sequence[Tensor]:
    """The states after the last step, then every output of all steps, stacked in front."""
    # torch differentiates a scan only where every state and every output is a float
    run = _Floats(step, [value.dtype for value in first]) if recorded else step
    first = [_float(value) for value in first] if recorded else first
    with disable_proxy_modes_tracing():
        samples = (*(_own(value) for value in first), *(first_slice_copy(each) for each in slices), *others)
    graph = materialize_as_graph(run, samples, force_enable_grad=torch.is_grad_enabled())
    others = (*others, *(_own(value) for value in _constants_as_inputs(graph)))
    with torch.no_grad() if torch.is_grad_enabled() and not recorded else contextlib.nullcontext():
        found = scan_op(graph, list(first), list(slices), others)
    return run.restored(found) if isinstance(run, _Floats) else found


@dataclass(frozen=True)
class _Step:
    """One step as scan calls it: states, the step's number, slices and all else come in; states and outputs leave."""

    body: Body
    spec: LoopSpec
    slices: int
    has_lengths: bool

    def __call__(self, *args: Tensor) -> tuple[Tensor, ...]:
        carried = self.spec.states + (2 if _stops(self.spec) else 0)
        now, ends, args = args[: self.spec.states], args[self.spec.states : carried], args[carried:]
        number, slices, others = args[0], args[1 : self.slices + 1], args[self.slices + 1 :]
        captured = others[:-1] if self.has_lengths else others
        found = self.body(*now, *slices, *captured)
        after, given = found[: self.spec.states], found[self.spec.states :]
        if self.has_lengths:
            after, given = self._held(number < others[-1], now, after, given)
        if ends:
            after = self._ended(ends, now, after, given)
        return tuple(_own(value) for value in (*after, *given))

    def _held(
        self, active: Tensor, now: Sequence[Tensor], after: Sequence[Tensor], given: Sequence[Tensor]
    ) -> tuple[list[Tensor], list[Tensor]]:
        """States of examples that are over stay as they are, and their outputs are zero."""
        kept = [torch.where(_along(active, new), new, old) for new, old in zip(after, now, strict=True)]
        outputs = zip(given, self.spec.outputs, strict=True)
        shown = [
            value if role == "stop" else torch.where(_along(active, value), value, torch.zeros_like(value))
            for value, (role, _) in outputs
        ]
        return kept, shown

    def _ended(
        self, ends: Sequence[Tensor], now: Sequence[Tensor], after: Sequence[Tensor], given: Sequence[Tensor]
    ) -> list[Tensor]:
        """The states, unchanged once the loop has ended, and whether it has, after how many steps."""
        done, count = ends
        kept = [torch.where(done, old, new) for new, old in zip(after, now, strict=True)]
        count = count + torch.logical_not(done).to(torch.int64)
        for value, (role, _) in zip(given, self.spec.outputs, strict=True):
            done = torch.logical_or(done, value.all()) if role == "stop" else done
        return [*kept, done, count]


@dataclass
class _Floats:
    """A step whose states and outputs all travel as floats, which hold whole numbers up to 2**24 exactly.

    `kinds` are those of the states and outputs, known once the step has been run.
    """

    step: _Step
    given: Sequence[torch.dtype]
    kinds: list[torch.dtype] = field(default_factory=list)

    def __call__(self, *args: Tensor) -> tuple[Tensor, ...]:
        states = [value.to(kind) for value, kind in zip(args, self.given, strict=False)]
        found = self.step(*states, *args[len(states) :])
        self.kinds = [value.dtype for value in found]
        return tuple(_float(value) for value in found)

    def restored(self, found: Sequence[Tensor]) -> list[Tensor]:
        """Values of the kinds they had."""
        return [value.to(kind) for value, kind in zip(found, self.kinds, strict=True)]


def _leaving(
    values: Tensor, role: str, axis: int, spec: LoopSpec, count: Tensor | None, lengths: Tensor | None
) -> Tensor:
    """What leaves the loop of an output's `values`, which are in the order in which the steps ran; `count` of them
    are real where it has ended."""
    if role == "stacked":
        if count is not None:
            ran = torch.arange(values.shape[0], device=values.device) < count
            values = values.index_select(0, torch.nonzero(ran).squeeze(1))
        values = values.flip(0) if spec.reverse else values
        return _own(values.movedim(0, min(axis, values.dim() - 1)))
    if lengths is not None and role == "last" and not spec.reverse:
        return _last_of_each(values, lengths, count)
    return values[-1].clone() if count is None else values.index_select(0, (count - 1).reshape(1)).squeeze(0)


def _last_of_each(values: Tensor, lengths: Tensor, count: Tensor | None) -> Tensor:
    """Each example's value at its own last step: (T, N, ...) and (N) become (N, ...)."""
    made = lengths.clamp(max=values.shape[0]) if count is None else torch.minimum(lengths, count)
    place = _along((made - 1).clamp(min=0), values[0]).expand(values.shape[1:])
    return values.gather(0, place.unsqueeze(0)).squeeze(0)


def _constants_as_inputs(module: fx.GraphModule) -> list[Tensor]:
    """Make the constants of a step its last inputs, and return them."""
    graph, found = module.graph, []
    last = [node for node in graph.nodes if node.op == "placeholder"][-1]
    for node in list(graph.find_nodes(op="get_attr")):
        value: Any = getattr(module, str(node.target))
        if isinstance(value, Tensor):  # otherwise the step of a loop inside
            with graph.inserting_after(last):
                last = graph.placeholder(f"constant_{len(found)}")
            last.meta = dict(node.meta)
            node.replace_all_uses_with(last)
            graph.erase_node(node)
            found.append(value)
    module.recompile()
    return found


def _own(value: Tensor) -> Tensor:
    """A contiguous copy."""
    return value.clone(memory_format=torch.contiguous_format)


def _along(active: Tensor, value: Tensor) -> Tensor:
    """(N) as (N, 1, 1, ...), to go with a value."""
    return active.reshape(active.shape + (1,) * (value.dim() - 1))


def _float(value: Tensor) -> Tensor:
    return value if value.is_floating_point() else value.to(torch.float32)
