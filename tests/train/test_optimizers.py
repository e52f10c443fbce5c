"""Every declared optimizer takes the steps of torch's class of that name; the own ones those worked by hand."""

import subprocess
import sys

import pytest
import torch

from studio.diagram import Choice, frozen
from studio.errors import PlanError
from studio.spec.settings import complete, setting_problems
from studio.train.declare import choice_problems
from studio.train.optimizers import OPTIMIZERS, make_optimizer

OF_TORCH = [name for name, declared in OPTIMIZERS.items() if declared.path.startswith("torch.optim")]
MATRIX = torch.tensor([[3.0, 0.5], [0.5, 1.0]])


def iterates(optimizer, weight, steps):
    """The weights after each step on the quadratic 1/2 w'Aw."""

    def closure():
        weight.grad = None
        cost = 0.5 * weight @ MATRIX[: len(weight), : len(weight)] @ weight
        cost.backward()
        return cost

    found = []
    for _ in range(steps):
        optimizer.step(closure)
        found.append(weight.detach().clone())
    return torch.stack(found)


def start(*values):
    return torch.tensor(values or (1.0, -2.0), requires_grad=True)


def test_the_expected_ones_are_there():
    torchs = "SGD Adam AdamW NAdam RAdam Adamax Adagrad Adadelta RMSprop Rprop ASGD LBFGS"
    own = "Lion AdamEpsInside ConjugateGradient MomentumAveraged NAG LocalGains RpropSimple"
    assert list(OPTIMIZERS) == [*torchs.split(), *own.split()]


def test_listing_them_loads_no_torch():
    code = (
        "import sys, studio.train.optimizers, studio.train.schedules, studio.train.plan, studio.train.worker;"
        "sys.exit('torch' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_a_declaration_is_sound(name):
    declared = OPTIMIZERS[name]
    defaults = {setting.name: setting.default for setting in declared.settings}
    assert setting_problems(declared.settings, defaults, name) == []
    assert declared.help
    assert all(setting.help for setting in declared.settings)


@pytest.mark.parametrize("name", OF_TORCH)
def test_the_defaults_are_torchs(name):
    ours, theirs = start(), start()
    expected = iterates(getattr(torch.optim, name)([theirs]), theirs, 5)
    assert torch.allclose(iterates(make_optimizer(Choice(name), [ours]), ours, 5), expected, rtol=1e-6)


SETTINGS = [
    ("SGD", {"lr": 0.1, "momentum": 0.9, "nesterov": True, "weight_decay": 0.1}),
    ("SGD", {"lr": 0.1, "momentum": 0.9, "dampening": 0.5}),
    ("Adam", {"lr": 0.1, "betas": (0.8, 0.9), "amsgrad": True, "weight_decay": 0.1}),
    ("AdamW", {"lr": 0.1, "weight_decay": 0.3}),
    ("NAdam", {"lr": 0.1, "decoupled_weight_decay": True, "weight_decay": 0.1}),
    ("RAdam", {"lr": 0.1, "eps": 1e-6}),
    ("Adamax", {"lr": 0.1, "betas": (0.5, 0.6)}),
    ("Adagrad", {"lr": 0.1, "lr_decay": 0.1, "initial_accumulator_value": 0.5}),
    ("Adadelta", {"lr": 0.5, "rho": 0.5}),
    ("RMSprop", {"lr": 0.1, "centered": True, "momentum": 0.5, "alpha": 0.9}),
    ("Rprop", {"lr": 0.1, "etas": (0.4, 1.3), "step_sizes": (0.01, 0.2)}),
    ("ASGD", {"lr": 0.1, "lambd": 0.1, "t0": 2.0}),
    ("LBFGS", {"lr": 0.5, "max_iter": 3, "line_search_fn": "strong_wolfe"}),
]


@pytest.mark.parametrize(("name", "settings"), SETTINGS)
def test_settings_mean_what_they_mean_in_torch(name, settings):
    ours, theirs = start(), start()
    expected = iterates(getattr(torch.optim, name)([theirs], **settings), theirs, 8)
    found = iterates(make_optimizer(Choice(name, frozen(settings)), [ours]), ours, 8)
    assert torch.allclose(found, expected, rtol=1e-5, atol=1e-7)


def steps(name, gradients, first, **settings):
    weight = torch.tensor([first], requires_grad=True)
    optimizer = make_optimizer(Choice(name, frozen(settings)), [weight])
    found = []
    for gradient in gradients:
        weight.grad = torch.tensor([gradient])
        optimizer.step()
        found.append(weight.item())
    return found, optimizer.state[weight]


def test_lion_by_hand():
    found, _ = steps("Lion", [1.0], 1.0, lr=0.1, weight_decay=0.1)
    assert found == pytest.approx([0.89])  # 1 - 0.1 (sign(0.1) + 0.1 * 1)


def test_lion_looks_at_the_mean_before_the_gradient():
    found, state = steps("Lion", [1.0, -0.05], 0.0, lr=0.1, betas=(0.9, 0.99))
    assert state["exp_avg"].item() == pytest.approx(0.99 * 0.01 - 0.01 * 0.05)
    assert found == pytest.approx([-0.1, -0.2])  # 0.9 * 0.01 - 0.1 * 0.05 is still positive


def test_averaged_momentum_by_hand():
    found, _ = steps("MomentumAveraged", [1.0, 1.0, 1.0], 0.0, lr=0.1, momentum=0.9)
    assert found == pytest.approx([-0.01, -0.029, -0.0561])


def test_nag_by_hand():
    weight = torch.tensor([1.0], requires_grad=True)
    optimizer = make_optimizer(Choice("NAG", frozen({"lr": 0.1, "momentum": 0.9})), [weight])

    def closure():
        weight.grad = None
        cost = 0.5 * (weight**2).sum()
        cost.backward()
        return cost

    found = []
    for _ in range(3):
        optimizer.step(closure)
        found.append(weight.item())
    assert found == pytest.approx([0.9, 0.729, 0.51759])
    with pytest.raises(TypeError, match="closure"):
        optimizer.step()


def test_local_gains_by_hand():
    _, state = steps("LocalGains", [1.0, -1.0, 1.0, -1.0], 0.0, lr=0.1)
    assert state["gain"].item() == pytest.approx(0.95**3)
    found, state = steps("LocalGains", [1.0] * 4, 0.0, lr=0.1, gain_range=(0.1, 1.08))
    assert found == pytest.approx([-0.1, -0.205, -0.313, -0.421])
    assert state["gain"].item() == pytest.approx(1.08)


def test_simple_rprop_by_hand():
    found, _ = steps("RpropSimple", [1.0, 1.0, -1.0, -1.0], 0.0, lr=0.1)
    assert found == pytest.approx([-0.1, -0.22, -0.16, -0.088])
    small, _ = steps("RpropSimple", [1e-4, 0.0], 0.0, lr=0.1)
    assert small == pytest.approx([-0.1, -0.1])


@pytest.mark.parametrize(
    ("name", "settings", "sentence"),
    [
        ("Adma", {}, "no optimizer 'Adma'"),
        ("Adam", {"lr": -1.0}, "lr must be at least 0"),
        ("Adam", {"betas": (0.9, 1.0)}, "betas"),
        ("Adam", {"betas": 0.9}, "betas must be 2 numbers"),
        ("Adam", {"momentum": 0.9}, "no setting 'momentum'"),
        ("SGD", {"nesterov": True}, "nesterov needs a momentum"),
        ("Rprop", {"etas": (1.5, 0.5)}, "etas"),
        ("LocalGains", {"gain_range": (2.0, 1.0)}, "lower number first"),
    ],
)
def test_a_wrong_choice_is_told(name, settings, sentence):
    choice = Choice(name, frozen(settings))
    ((message, _hint), *_) = choice_problems(OPTIMIZERS, choice, "optimizer")
    assert sentence in message
    with pytest.raises(PlanError):
        make_optimizer(choice, [start()])


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_every_optimizer_lowers_the_cost_and_resumes(name):
    settings = frozen({"lr": 0.05} if name not in ("Adadelta", "LBFGS") else {})
    whole, parts = start(), start()
    optimizer = make_optimizer(Choice(name, settings), [whole])
    expected = iterates(optimizer, whole, 6)
    assert expected[-1].norm() < start().norm()
    first = make_optimizer(Choice(name, settings), [parts])
    iterates(first, parts, 3)
    second = make_optimizer(Choice(name, settings), [parts])
    second.load_state_dict(first.state_dict())
    assert torch.equal(iterates(second, parts, 3), expected[3:])


def test_all_settings_reach_the_class():
    declared = OPTIMIZERS["SGD"]
    values = complete(declared.settings, {"lr": 0.25, "momentum": 0.5})
    group = make_optimizer(Choice("SGD", frozen({"lr": 0.25, "momentum": 0.5})), [start()]).param_groups[0]
    assert {name: group[name] for name in values} == values
