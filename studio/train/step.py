"""One phase made ready: its program, weights, optimizer and schedule, and the step that training consists of.

The step does what hand-written PyTorch does and nothing more: gradients to None, forward, backward, clip where asked,
optimizer; then what must stay within bounds is brought back, and assignments are carried out. On the CPU the cost is
read before the backward pass, so that a cost that is not finite never touches the weights; elsewhere reading would
make the device wait, so it is read later.
"""

import math
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from os import environ
from typing import Any, TypeAlias

import torch
from torch import Tensor, nn
from torch.optim import Optimizer

from studio.compiler.lower import Program
from studio.compiler.model import Model
from studio.diagram.model import Endpoint, Phase
from studio.errors import PlanError, RunError
from studio.train.assign import Assignment, make_assignments
from studio.train.constrain import projections
from studio.train.feed import Batch
from studio.train.inputs import Inputs
from studio.train.optimizers import OPTIMIZERS, make_optimizer
from studio.train.plan import changed_weights
from studio.train.schedules import Schedule, make_schedule
from studio.train.scope import quantity_name, scalar_end

COMPILERS = ("c++", "g++", "clang++", "cl")


class CostNotFinite(ArithmeticError):
    """A cost came out infinite or NaN; the weights are still those that led to it where `exact`."""

    def __init__(self, inputs: Sequence[Tensor], value: float, exact: bool) -> None:
        self.inputs, self.value, self.exact = inputs, value, exact
        super().__init__(value)


@dataclass
class Learning:
    """How a phase learns: what it computes, what it changes, and by which rule."""

    program: Program
    inputs: Inputs
    weights: dict[str, nn.Parameter]
    others: list[nn.Parameter]
    optimizer: Optimizer
    schedule: Schedule | None
    run: Callable[[Sequence[Tensor]], Any]


@dataclass
class Stepper:
    """A phase at work. `values` are the costs since they were last collected: numbers, or tensors on another device.

    A phase without a cost has no `learning`, and only carries out its assignments.
    """

    name: str
    phase: Phase
    learning: Learning | None
    assignments: list[Assignment] = field(default_factory=list)
    values: list[Any] = field(default_factory=list)

    def __call__(self, batch: Batch) -> None:
        """Do one step. Raises CostNotFinite, or whatever the program raises."""
        if self.learning is not None:
            self.values.append(self.learning.run(self.learning.inputs(batch)))
            if self.schedule is not None and self.schedule.per == "step":
                self.schedule.advance()
        for assign in self.assignments:
            assign(batch)

    @property
    def schedule(self) -> Schedule | None:
        """What changes the learning rate, where something does."""
        return self.learning.schedule if self.learning else None

    def take_turn(self) -> None:
        """Let exactly this phase's weights learn. Gradients still pass through the others."""
        if self.learning is None:
            return
        for weight in self.learning.others:
            weight.requires_grad_(False)
        for weight in self.learning.weights.values():
            weight.requires_grad_(True)

    def collect(self) -> list[float]:
        """The costs since the last call. Raises CostNotFinite where one is not finite, found too late to be exact."""
        values, self.values = self.values, []
        if values and isinstance(values[0], Tensor):
            values = torch.stack(values).float().tolist()
            bad = [value for value in values if not math.isfinite(value)]
            if bad:
                raise CostNotFinite((), bad[0], exact=False)
        return values

    @property
    def rate(self) -> float:
        """The learning rate now; 0 where nothing is learned."""
        return float(self.learning.optimizer.param_groups[0]["lr"]) if self.learning else 0.0


def make_stepper(
    model: Model, phase: Phase, length: Mapping[str, int], *, amp: bool = False, compiled: bool = False
) -> Stepper:
    """Make a phase ready. `length` is the stage's length in steps and epochs, as far as it is known.

    Raises PlanError where the plan asks for what is not there, RunError where there is no compiler for `compiled`.
    """
    assigned = make_assignments(model, phase.assign)
    if phase.cost is None:
        return Stepper("", phase, None, assigned)
    end = scalar_end(model.checked, phase.cost)
    if end is None:
        raise PlanError(f"there is no output {phase.cost} to minimise.", where=f"page {model.checked.page}")
    learning = _learning(model, phase, end, length, amp=amp, compiled=compiled)
    return Stepper(quantity_name(model.checked, end), phase, learning, assigned)


def _learning(
    model: Model, phase: Phase, end: Endpoint, length: Mapping[str, int], *, amp: bool, compiled: bool
) -> Learning:
    checked, weights = model.checked, changed_weights(phase, model)
    if not weights:
        raise PlanError(f"there is no weight to change for {end.node}.", where=f"page {checked.page}")
    program = model.program((end,), training=True)
    optimizer = make_optimizer(phase.optimizer, weights.values())
    schedule = None
    if phase.schedule is not None:
        in_steps = {**length, "step": length.get("step", 1) * phase.steps}
        schedule = make_schedule(phase.schedule, optimizer, in_steps, maximise=phase.maximise)
    others = [parameter for path, parameter in model.named_parameters() if path not in weights]
    forward = _forward(program, next(iter(weights.values())).device, amp=amp, compiled=compiled)
    run = _run(phase, forward, list(weights.values()), optimizer, projections(model, weights))
    return Learning(program, Inputs(checked, program), weights, others, optimizer, schedule, run)


def _forward(program: Program, device: torch.device, *, amp: bool, compiled: bool) -> Callable[..., Tensor]:
    forward: Callable[..., Tensor] = program.module.forward
    if compiled:
        require_compiler()
        forward = torch.compile(program.module)
    if not amp:
        return forward

    def in_bfloat16(*inputs: Tensor) -> Tensor:
        with torch.autocast(device.type, dtype=torch.bfloat16):
            return forward(*inputs)

    return in_bfloat16


def require_compiler() -> None:
    """Raises RunError where torch.compile could not work: it writes C++ and needs a compiler for it."""
    wanted = [environ["CXX"].split()[0]] if environ.get("CXX") else COMPILERS
    if not any(shutil.which(name) for name in wanted):
        raise RunError(
            f"torch.compile needs a C++ compiler, and there is none here (looked for {', '.join(wanted)}).",
            where="compile",
            hint="Install one (on Debian: apt install g++), or train without --compile.",
        )


Gradients: TypeAlias = Callable[[Sequence[Tensor]], tuple[Tensor, Any]]
"""Computes the gradients at given inputs; returns the cost, and its value to be kept."""

Projections: TypeAlias = Sequence[Callable[[], None]]


def _run(
    phase: Phase,
    forward: Callable[..., Tensor],
    weights: list[nn.Parameter],
    optimizer: Optimizer,
    project: Projections,
) -> Callable[[Sequence[Tensor]], Any]:
    clip = _clip(phase, weights)
    read = _read_now if weights[0].device.type == "cpu" else _read_later

    def gradients(inputs: Sequence[Tensor]) -> tuple[Tensor, Any]:
        for weight in weights:
            weight.grad = None
        cost = forward(*inputs)
        value = read(cost, inputs)
        cost = -cost if phase.maximise else cost
        cost.backward()
        if clip is not None:
            clip()
        return cost, value

    step = _closure_step if OPTIMIZERS[phase.optimizer.name].needs_closure else _step
    return step(gradients, optimizer, project)


def _step(gradients: Gradients, optimizer: Optimizer, project: Projections) -> Callable[[Sequence[Tensor]], Any]:
    def step(inputs: Sequence[Tensor]) -> Any:
        _, value = gradients(inputs)
        optimizer.step()
        for bring_back in project:
            bring_back()
        return value

    return step


def _closure_step(
    gradients: Gradients, optimizer: Optimizer, project: Projections
) -> Callable[[Sequence[Tensor]], Any]:
    """For an optimizer that computes the cost several times, or elsewhere than at the weights."""

    def step(inputs: Sequence[Tensor]) -> Any:
        values: list[Any] = []

        def closure() -> Tensor:
            cost, value = gradients(inputs)
            values.append(value)
            return cost

        optimizer.step(closure)  # type: ignore[arg-type]
        for bring_back in project:
            bring_back()
        return values[0]

    return step


def _read_now(cost: Tensor, inputs: Sequence[Tensor]) -> float:
    value = cost.item()
    if not math.isfinite(value):
        raise CostNotFinite(inputs, value, exact=True)
    return value


def _read_later(cost: Tensor, _inputs: Sequence[Tensor]) -> Tensor:
    return cost.detach()


def _clip(phase: Phase, weights: list[nn.Parameter]) -> Callable[[], None] | None:
    """Clip by value first, then by norm: the norm is that of what is applied."""
    if phase.clip_norm is None and phase.clip_value is None:
        return None

    def clip() -> None:
        if phase.clip_value is not None:
            nn.utils.clip_grad_value_(weights, phase.clip_value)
        if phase.clip_norm is not None:
            nn.utils.clip_grad_norm_(weights, phase.clip_norm)

    return clip
