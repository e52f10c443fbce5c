"""Schedules give the rates of their formulas, step by step, and refuse wrong settings with a sentence."""

import math

import pytest
import torch

from studio.diagram import Choice, frozen
from studio.errors import PlanError
from studio.spec.settings import setting_problems
from studio.train.schedules import SCHEDULES, make_schedule, rates


def line(t, start, end, total):
    return start + (end - start) * min(t, total) / total


def one_cycle(t):
    """Up from 0.04 to 1 within 3 steps, then down to 0.04 / 100 at step 9, along cosines."""
    low, high, last = 0.04, 1.0, 0.0004
    a, b, part = (low, high, t / 2) if t <= 2 else (high, last, (t - 2) / 7)
    return b + (a - b) * (1 + math.cos(math.pi * part)) / 2


FORMULAS = [
    ("ConstantLR", {"factor": 0.5, "total_iters": 3}, lambda t: 0.5 if t < 3 else 1.0),
    ("StepLR", {"step_size": 2, "gamma": 0.5}, lambda t: 0.5 ** (t // 2)),
    ("MultiStepLR", {"milestones": (2, 4), "gamma": 0.1}, lambda t: 0.1 ** ((t >= 2) + (t >= 4))),
    ("ExponentialLR", {"gamma": 0.9}, lambda t: 0.9**t),
    ("LinearLR", {"start_factor": 0.5, "end_factor": 1.0, "total_iters": 4}, lambda t: line(t, 0.5, 1.0, 4)),
    ("CosineAnnealingLR", {"T_max": 10}, lambda t: (1 + math.cos(math.pi * t / 10)) / 2),
    ("CosineAnnealingLR", {"eta_min": 0.1}, lambda t: 0.1 + 0.9 * (1 + math.cos(math.pi * t / 10)) / 2),
    ("CosineAnnealingWarmRestarts", {"T_0": 4}, lambda t: (1 + math.cos(math.pi * (t % 4) / 4)) / 2),
    ("CyclicLR", {"base_lr": 0.1, "max_lr": 0.5, "step_size_up": 2}, lambda t: 0.1 + 0.4 * (1 - abs(t % 4 - 2) / 2)),
    ("OneCycleLR", {"max_lr": 1.0, "final_div_factor": 100.0}, one_cycle),
    ("PolynomialLR", {"power": 2.0}, lambda t: (1 - t / 10) ** 2),
    ("TimeBased", {"decay": 0.5}, lambda t: 1 / (1 + 0.5 * t)),
    (
        "WarmupInverseSqrt",
        {"d_model": 16, "warmup_steps": 4, "scale": 2.0},
        lambda t: 2 * 16**-0.5 * min((t + 1) ** -0.5, (t + 1) * 4**-1.5),
    ),
]


@pytest.mark.parametrize(("name", "settings", "formula"), FORMULAS)
def test_the_rates_are_those_of_the_formula(name, settings, formula):
    found = rates(Choice(name, frozen(settings)), 1.0, 10)
    assert found == pytest.approx([formula(t) for t in range(10)], abs=1e-9)


def test_every_schedule_is_compared_with_a_formula():
    assert {name for name, _, _ in FORMULAS} | {"ReduceLROnPlateau"} == set(SCHEDULES)


@pytest.mark.parametrize("name", SCHEDULES)
def test_a_declaration_is_sound(name):
    declared = SCHEDULES[name]
    defaults = {setting.name: setting.default for setting in declared.settings}
    assert setting_problems(declared.settings, defaults, name) == []
    assert declared.per in ("step", "epoch")
    assert declared.help
    assert all(setting.help for setting in declared.settings)
    assert len(rates(Choice(name), 0.1, 4)) == 4


def test_the_plateau_waits_for_its_patience():
    choice = Choice("ReduceLROnPlateau", frozen({"factor": 0.1, "patience": 1}))
    found = rates(choice, 1.0, 7, [1.0, 0.5, 0.5, 0.5, 0.4, 0.3, 0.2])
    assert found == pytest.approx([1.0, 1.0, 1.0, 1.0, 0.1, 0.1, 0.1])


def test_the_plateau_of_what_should_rise():
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    choice = Choice("ReduceLROnPlateau", frozen({"patience": 0}))
    schedule = make_schedule(choice, optimizer, maximise=True)
    for value in (0.5, 0.6, 0.7):
        schedule.advance(value)
    assert optimizer.param_groups[0]["lr"] == 1.0
    schedule.advance(0.6)
    assert optimizer.param_groups[0]["lr"] == pytest.approx(0.1)


def test_one_cycle_keeps_its_last_rate():
    found = rates(Choice("OneCycleLR", frozen({"max_lr": 1.0, "total_steps": 5})), 1.0, 8)
    assert found[4:] == [found[4]] * 4


@pytest.mark.parametrize(
    ("name", "settings", "sentence"),
    [
        ("StepLRR", {}, "Did you mean StepLR"),
        ("StepLR", {"step_size": 0}, "at least 1"),
        ("StepLR", {"per": "minute"}, "one of step, epoch"),
        ("CyclicLR", {"cycle_momentum": True}, "momentum"),
    ],
)
def test_a_wrong_schedule_is_told(name, settings, sentence):
    optimizer = torch.optim.Adagrad([torch.zeros(1, requires_grad=True)])
    with pytest.raises(PlanError) as caught:
        make_schedule(Choice(name, frozen(settings)), optimizer)
    assert sentence in str(caught.value)
