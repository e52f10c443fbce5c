"""Checks of training: the iterates of optimizers, clipped gradients, early stopping, learning rates over a schedule.

Optimizers are run as training runs them: a page with one parameter is compiled and its phase's step is taken.
"""

from collections.abc import Mapping
from typing import Any

import torch

from studio.diagram import Choice, Endpoint, Phase
from studio.diagram.frozen import freeze
from studio.train.declare import Declared, choice_problems
from studio.train.optimizers import OPTIMIZERS
from studio.train.schedules import SCHEDULES, rates
from studio.train.step import Learning, make_stepper
from studio.train.stopping import EarlyStopping
from tests.goldens.case import Case, Skip, Values
from tests.goldens.drawing import Drawing, Step

SAME_AS = {"HeavyBall": "SGD", "Momentum": "SGD"}
"""Rules that are an optimizer with its momentum set."""

KEPT = {"gains": "gain", "square_avg": "square_avg", "step_sizes": "step_size"}
"""What checks call the things that optimizers keep for each weight."""


def run_optimizer(case: Case) -> Values:
    """The weights after each step, and what the optimizer keeps, from given gradients or on a quadratic."""
    left_out = ("initial_square_avg", "eps_inside_root")
    settings = {name: value for name, value in case.settings.items() if name not in left_out}
    name = "AdamEpsInside" if case.settings.get("eps_inside_root") else SAME_AS.get(case.op, case.op)
    drawing = _quadratic(case) if "quadratic" in case.inputs else _slope(case.inputs["w0"])
    learning = _learning(drawing, _choice(OPTIMIZERS, name, settings, "optimizer"))
    (weight,) = learning.weights.values()
    state = learning.optimizer.state[weight]
    if "initial_square_avg" in case.settings:
        start = torch.full_like(weight, case.settings["initial_square_avg"])
        state |= {"step": torch.tensor(0.0), "square_avg": start}
    iterates = []
    for fed in _inputs(case):
        learning.run([torch.as_tensor(fed[name], dtype=torch.float64) for name in learning.program.inputs])
        iterates.append(weight.detach().clone())
    listed = iterates[-1:] if "gradient_runs" in case.inputs else iterates
    return {"w": torch.stack(listed), **{name: state.get(key) for name, key in KEPT.items()}}


def run_clipping(case: Case) -> Values:
    """The gradient that a phase with clipping applies, and the norm it had before."""
    kind = {"ClipGradNorm": ("clip_norm", "max_norm"), "ClipGradValue": ("clip_value", "clip_value")}[case.op]
    gradient = torch.as_tensor(case.inputs["gradient"], dtype=torch.float64)
    drawing = _slope(torch.zeros_like(gradient).tolist())
    learning = _learning(drawing, Choice("SGD"), **{kind[0]: case.settings[kind[1]]})
    learning.run([gradient])
    (weight,) = learning.weights.values()
    norm = Drawing([Step("norm", "Norm", ["x"])], {"x": gradient}).run()["norm"]
    return {"gradient": weight.grad, "norm": norm}


def run_schedule(case: Case) -> Values:
    """The learning rate at the given steps, or as it follows the given metrics."""
    settings = {name: value for name, value in case.settings.items() if name not in ("kind", "lr")}
    choice = _choice(SCHEDULES, case.settings["kind"], settings, "schedule")
    lr = case.settings.get("lr", 1.0)
    if "metrics" in case.inputs:
        metrics = case.inputs["metrics"]
        return {"lr": rates(choice, lr, len(metrics) + 1, [*metrics, metrics[-1]])[-len(case.expected["lr"]) :]}
    first = 1 if choice.name == "WarmupInverseSqrt" else 0  # its formula counts the steps from 1
    found = rates(choice, lr, max(case.inputs["steps"]) + 1)
    return {"lr": [found[step - first] for step in case.inputs["steps"]]}


def run_early_stopping(case: Case) -> Values:
    """When it stops, and what was best until then."""
    stopping = EarlyStopping(case.settings["patience"])
    for loss in case.inputs["validation_losses"]:
        if stopping.update(loss):
            break
    return {"stop_epoch": stopping.index, "best_epoch": stopping.best_index, "best_loss": stopping.best_value}


def _choice(declared: Mapping[str, Declared], name: str, settings: Mapping[str, Any], kind: str) -> Choice:
    choice = Choice(name, freeze(settings))
    if wrong := choice_problems(declared, choice, kind):
        raise Skip(wrong[0][0])
    return choice


def _learning(
    drawing: Drawing, optimizer: Choice, *, clip_norm: float | None = None, clip_value: float | None = None
) -> Learning:
    phase = Phase(Endpoint("cost", ""), optimizer=optimizer, clip_norm=clip_norm, clip_value=clip_value)
    learning = make_stepper(drawing.model, phase, {}).learning
    assert learning is not None
    drawing.model.train()
    return learning


def _parameter(value: Any) -> Step:
    return Step("w", "Parameter", [], {"shape": str(len(value))}, {"value": value})


def _slope(start: Any) -> Drawing:
    """A cost whose gradient is what is fed: the product of the weights and that."""
    steps = [_parameter(start), Step("product", "Mul", ["w", "g"]), Step("cost", "Sum", ["product"])]
    return Drawing(steps, {"g": torch.zeros(len(start))})


def _quadratic(case: Case) -> Drawing:
    """w A w / 2 - b w."""
    steps = [
        _parameter(case.inputs["w0"]),
        Step("row", "Einsum", ["w", "A"], {"equation": "i,ij->j"}),
        Step("square", "DotProduct", ["row", "w"]),
        Step("half", "Scale", ["square"], {"factor": 0.5}),
        Step("line", "DotProduct", ["b", "w"]),
        Step("cost", "Sub", ["half", "line"]),
    ]
    return Drawing(steps, case.inputs["quadratic"])


def _inputs(case: Case) -> list[Mapping[str, Any]]:
    """What each step is fed, by name."""
    if "quadratic" in case.inputs:
        return [case.inputs["quadratic"]] * case.inputs["steps"]
    runs = case.inputs.get("gradient_runs") or [(1, gradient) for gradient in case.inputs["gradients"]]
    return [{"g": gradient} for count, gradient in runs for _ in range(count)]
