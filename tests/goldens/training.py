"""Checks of training: the iterates of optimizers, and learning rates over the steps of a schedule."""

from collections.abc import Iterator, Mapping
from typing import Any

import torch
from torch.optim import lr_scheduler

from tests.goldens.case import Case, Skip, Values

OPTIMIZERS: dict[str, type[torch.optim.Optimizer]] = {
    "Adadelta": torch.optim.Adadelta,
    "Adagrad": torch.optim.Adagrad,
    "Adam": torch.optim.Adam,
    "AdamW": torch.optim.AdamW,
    "HeavyBall": torch.optim.SGD,
    "Momentum": torch.optim.SGD,
    "RMSprop": torch.optim.RMSprop,
    "Rprop": torch.optim.Rprop,
    "SGD": torch.optim.SGD,
}

SCHEDULES = ("CyclicLR", "ExponentialLR", "LinearLR", "MultiStepLR", "ReduceLROnPlateau", "StepLR")


def run_optimizer(case: Case) -> Values:
    """The weights after each step, and what the optimizer keeps, from given gradients or on a quadratic."""
    weight = torch.nn.Parameter(torch.tensor(case.inputs["w0"]))
    settings = dict(case.settings)
    start = settings.pop("initial_square_avg", None)
    try:
        optimizer = OPTIMIZERS[case.op]([weight], **settings)
    except TypeError as error:
        raise Skip(str(error)) from error
    if start is not None:
        optimizer.state[weight] = {"step": torch.tensor(0.0), "square_avg": torch.full_like(weight, start)}
    iterates = []
    for gradient in _gradients(case, weight):
        weight.grad = gradient
        optimizer.step()
        iterates.append(weight.detach().clone())
    state = optimizer.state[weight]
    listed = iterates[-1:] if "gradient_runs" in case.inputs else iterates
    return {"w": torch.stack(listed), "square_avg": state.get("square_avg"), "step_sizes": state.get("step_size")}


def _gradients(case: Case, weight: torch.Tensor) -> Iterator[torch.Tensor]:
    """Given ones, given ones many times over, or those of the quadratic at the present weight."""
    inputs = case.inputs
    if "quadratic" in inputs:
        matrix, offset = (torch.tensor(inputs["quadratic"][name]) for name in ("A", "b"))
        for _ in range(inputs["steps"]):
            yield matrix @ weight.detach() - offset
    for count, gradient in inputs.get("gradient_runs", [(1, gradient) for gradient in inputs.get("gradients", ())]):
        for _ in range(count):
            yield torch.tensor(gradient)


def run_schedule(case: Case) -> Values:
    """The learning rate at the given steps, or after each of the given metrics."""
    settings = dict(case.settings)
    kind = settings.pop("kind")
    if kind not in SCHEDULES:
        raise Skip(f"there is no schedule {kind}")
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=settings.pop("lr", 1.0))
    if kind == "CyclicLR":
        settings["cycle_momentum"] = False
    schedule: Any = getattr(lr_scheduler, kind)(optimizer, **settings)
    rates = list(_rates(optimizer, schedule, case.inputs))
    return {"lr": rates if "metrics" in case.inputs else [rates[step] for step in case.inputs["steps"]]}


def _rates(optimizer: torch.optim.Optimizer, schedule: Any, inputs: Mapping[str, Any]) -> Iterator[float]:
    for metric in inputs.get("metrics", ()):
        optimizer.step()
        schedule.step(metric)
        yield optimizer.param_groups[0]["lr"]
    for _ in range(max(inputs.get("steps", [-1])) + 1):
        yield float(optimizer.param_groups[0]["lr"])
        optimizer.step()
        schedule.step()
