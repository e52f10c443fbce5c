"""Gradients as values: equal to torch.autograd's by hand, differentiable again, in loops, and in evaluation."""

import pytest
import torch
from torch import nn
from torch.nn.functional import linear, mse_loss

from studio.diagram import Document, Endpoint
from studio.diagram.builder import Builder
from tests.compiler.drawn import doubles, model_of, named, problems, program, values


def grad(cost, *variables):
    """By hand, differentiable again; one alone or several."""
    found = torch.autograd.grad(cost, variables, create_graph=True)
    return found[0] if len(found) == 1 else found


def critic(b: Builder) -> None:
    with b.group("Critic"):
        hidden = b.Tanh(b.Linear(b.input("x", "N D"), out_features=4, id="fc1"))
        b.output("y", b.Linear(hidden, out_features=1, id="fc2"))


def critic_by_hand(state, x):
    hidden = torch.tanh(linear(x, state["critic.fc1.weight"], state["critic.fc1.bias"]))
    return linear(hidden, state["critic.fc2.weight"], state["critic.fc2.bias"])


def penalised() -> Document:
    """The gradient penalty: how far the slope of the critic at each example is from 1."""
    b = Builder()
    critic(b)
    x = b.observed("x", "B 3")
    slope = b.Gradient(b.Sum(b.Critic(x, id="critic")), x, id="slope")
    return named(b, slope_of=slope, penalty=b.GradientNormPenalty(slope))


def test_a_gradient_penalty_and_what_it_teaches_the_weights():
    document = penalised()
    assert problems(document) == []
    model = model_of(document)
    state, x = dict(model.named_parameters()), doubles(5, 3)
    found = values(model, "slope_of", "penalty", x=x)
    given = x.clone().requires_grad_()
    slope = grad(critic_by_hand(state, given).sum(), given)
    penalty = 10 * (slope.norm(dim=1) - 1).square().mean()
    torch.testing.assert_close(found["slope_of"], slope)
    torch.testing.assert_close(found["penalty"], penalty)
    ours, wanted = (
        torch.autograd.grad(value, list(state.values()), allow_unused=True, materialize_grads=True)
        for value in (found["penalty"], penalty)
    )
    torch.testing.assert_close(ours, wanted)


def test_evaluation_works_where_nothing_is_recorded_and_gives_plain_values():
    model = model_of(penalised())
    x = doubles(5, 3)
    trained = values(model, "slope_of", "penalty", x=x)
    with torch.no_grad():
        found = values(model, "slope_of", "penalty", training=False, x=x)
    for name, value in found.items():
        assert not value.requires_grad
        torch.testing.assert_close(value, trained[name].detach())


def test_several_variables_and_a_weight_at_once():
    b = Builder()
    x, z = b.observed("x", "B 3"), b.observed("z", "B 3")
    cost = b.Sum(b.Linear(b.Mul(x, z), out_features=2, id="fc"))
    dx, dz, dw = b.Gradient(cost, x, z, Endpoint("fc", "weight"), id="grads")
    document = named(b, dx=dx, dz=dz, dw=dw)
    assert problems(document) == []
    model = model_of(document)
    x, z = doubles(4, 3).requires_grad_(), doubles(4, 3).requires_grad_()
    state = dict(model.named_parameters())
    wanted = grad(linear(x * z, state["fc.weight"], state["fc.bias"]).sum(), x, z, state["fc.weight"])
    found = values(model, "dx", "dz", "dw", x=x.detach(), z=z.detach())
    torch.testing.assert_close([found[name] for name in ("dx", "dz", "dw")], list(wanted))


def test_a_second_derivative():
    b = Builder()
    x = b.observed("x", "B")
    first = b.Gradient(b.Sum(b.Pow(x, exponent=4.0)), x, id="first")
    document = named(b, once=first, twice=b.Gradient(b.Sum(first), x, id="second"))
    assert problems(document) == []
    x = torch.tensor([1.0, -2.0], dtype=torch.float64)
    for training in (True, False):
        found = values(model_of(document), "once", "twice", training=training, x=x)
        torch.testing.assert_close(found["once"], 4 * x**3)
        torch.testing.assert_close(found["twice"], 12 * x**2)


def maml(*, first_order: bool = False) -> Document:
    """One inner step on a quadratic: theta' = theta - alpha dL_s/dtheta, and L_q(theta') is what is minimised."""
    b = Builder()
    theta, alpha = b.Parameter(shape="1", id="theta"), b.Parameter(shape="1", id="alpha")
    s, q = b.observed("s", "1"), b.observed("q", "1")
    inner = b.Scale(b.Sum(b.Square(b.Sub(theta, s))), factor=0.5)
    step = b.Gradient(inner, theta, id="step")
    step = b.StopGradient(step) if first_order else step
    adapted = b.Sub(theta, b.Mul(alpha, step))
    return named(b, adapted=adapted, cost=b.Scale(b.Sum(b.Square(b.Sub(adapted, q))), factor=0.5))


@pytest.mark.parametrize(("first_order", "slope"), [(False, -2.61), (True, -2.9)])
def test_an_inner_step_of_maml(first_order, slope):
    """By hand: theta' = 0.1; (0.1 - 3)(1 - 0.1) = -2.61, and towards the learned rate -2.9."""
    model = model_of(maml(first_order=first_order))
    with torch.no_grad():
        model.get_parameter("theta.value").fill_(0.0)
        model.get_parameter("alpha.value").fill_(0.1)
    given = {"s": torch.ones(1, dtype=torch.float64), "q": torch.full((1,), 3.0, dtype=torch.float64)}
    found = values(model, "adapted", "cost", **given)
    assert found["adapted"].item() == pytest.approx(0.1)
    found["cost"].backward()
    assert model.get_parameter("theta.value").grad.item() == pytest.approx(slope)
    assert model.get_parameter("alpha.value").grad.item() == pytest.approx(-2.9)


def test_an_inner_step_on_the_weights_of_a_group():
    """The adapted weights feed a second instance: a network whose weights are a step away from another's."""
    b = Builder()
    with b.group("Net"):
        b.output("y", b.Linear(b.input("x", "N D"), out_features=1, bias=False, id="fc"))
    x, t = b.observed("x", "B 3"), b.observed("t", "B 1")
    support = b.MSELoss(b.Net(x, id="net"), t)
    weight = Endpoint("net", "fc.weight")
    adapted = b.Sub(weight, b.Scale(b.Gradient(support, weight, id="step"), factor=0.1))
    query = b.MSELoss(b.Net(b.Neg(x), id="adapted_net", feeds={"fc.weight": adapted}), t)
    document = named(b, cost=query)
    assert problems(document) == []
    model = model_of(document)
    assert list(model.state_dict()) == ["net.fc.weight"]
    x, t, w = doubles(6, 3), doubles(6, 1), model.get_parameter("net.fc.weight")
    cost = values(model, "cost", x=x, t=t)["cost"]
    wanted = mse_loss(linear(-x, w - 0.1 * grad(mse_loss(linear(x, w), t), w)), t)
    torch.testing.assert_close(cost, wanted)
    torch.testing.assert_close(torch.autograd.grad(cost, w), torch.autograd.grad(wanted, w))


def langevin() -> Document:
    """Each step goes down the slope of an energy, which is a network."""
    b = Builder()
    critic(b)
    with b.loop("Langevin", size=0.1):
        x = b.delay("x", initial=b.input("start", "N D"))
        energy = b.Sum(b.Critic(x, id="critic"))
        moved = b.Sub(x, b.Scale(b.Gradient(energy, x, id="slope"), factor="=size"), id="moved")
        b.wire(moved, "x.x")
        b.output("path", moved)
        b.output("end", moved, role="last")
    path, end = b.Langevin(b.observed("start", "N 3"), id="sampler", steps=4)
    return named(b, path=path, last=end, cost=b.Sum(b.Square(end)))


def langevin_by_hand(model, start):
    state = {name.removeprefix("sampler."): value for name, value in model.named_parameters()}
    x, path = start, []
    for _ in range(4):
        x = x.detach().requires_grad_() if not x.requires_grad else x
        x = x - 0.1 * grad(critic_by_hand(state, x).sum(), x)
        path.append(x)
    return torch.stack(path, 1)


def test_a_gradient_in_every_step_of_a_loop():
    model = model_of(langevin())
    start = doubles(2, 3)
    found = values(model, "path", "last", "cost", start=start)
    wanted = langevin_by_hand(model, start)
    torch.testing.assert_close(found["path"], wanted)
    parameters = list(model.parameters())
    ours = torch.autograd.grad(found["cost"], parameters, allow_unused=True, materialize_grads=True)
    theirs = torch.autograd.grad(wanted[:, -1].square().sum(), parameters, allow_unused=True, materialize_grads=True)
    torch.testing.assert_close(ours, theirs)


def test_sampling_in_evaluation_keeps_no_history():
    """What a step recorded to take its gradient is let go: nothing in the result leads back to the steps before."""
    model = model_of(langevin())
    start = doubles(2, 3)
    with torch.no_grad():
        found = values(model, "path", training=False, start=start)["path"]
    assert not found.requires_grad
    torch.testing.assert_close(found, langevin_by_hand(model, start).detach())
    assert program(model, "path", training=False).module.get_submodule("loop_sampler").spec.detach
    assert not program(model, "path", training=True).module.get_submodule("loop_sampler").spec.detach


def test_a_gradient_through_a_loop_is_not_cut_in_evaluation():
    """The slope with respect to where the loop started: it needs every step, in evaluation as in training."""
    b = Builder()
    with b.loop("Powers"):
        x = b.delay("x", initial=b.input("start", "N"))
        squared = b.Square(x)
        b.wire(squared, "x.x")
        b.output("end", squared, role="last")
    start = b.observed("start", "N")
    end = b.Powers(start, id="powers", steps=3)
    document = named(b, slope=b.Gradient(b.Sum(end), start, id="back"))
    x = torch.tensor([1.1, 0.9], dtype=torch.float64)
    for training in (True, False):
        found = values(model_of(document), "slope", training=training, start=x)["slope"]
        torch.testing.assert_close(found, 8 * x**7)


def test_gradients_of_single_examples_in_a_loop_over_the_first_dimension():
    """Each step sees one example: the gradient with respect to the shared weight is that example's own."""
    b = Builder()
    with b.loop("Examples"):
        x, t = (b.input(name, size, role="sequence", axis=0) for name, size in {"x": "D", "t": "E"}.items())
        cost = b.MSELoss(b.Linear(x, out_features=1, bias=False, id="fc"), t)
        b.output("grads", b.Gradient(cost, Endpoint("fc", "weight"), id="own"), axis=0)
    document = named(b, grads=b.Examples(b.observed("x", "N 3"), b.observed("t", "N 1"), id="each"))
    found = problems(document)
    assert found == [], found
    model = model_of(document)
    x, t, w = doubles(5, 3), doubles(5, 1), model.get_parameter("each.fc.weight")
    wanted = torch.stack([grad(mse_loss(linear(a, w), c), w) for a, c in zip(x, t, strict=True)])
    torch.testing.assert_close(values(model, "grads", x=x, t=t)["grads"], wanted)


def test_a_gradient_with_respect_to_a_computed_value():
    """As Grad-CAM takes it: towards a feature map in the middle, whose weights still get their own gradients."""
    b = Builder()
    x = b.observed("x", "B 3")
    features = b.Tanh(b.Linear(x, out_features=4, id="fc1"), id="features")
    score = b.Sum(b.Linear(features, out_features=1, id="fc2"))
    slope = b.Gradient(score, features, id="slope")
    document = named(b, cam=b.ReLU(b.Mul(slope, features)), total=b.Sum(b.Square(b.Mul(slope, features))))
    model = model_of(document)
    state, x = dict(model.named_parameters()), doubles(5, 3)
    hidden = torch.tanh(linear(x, state["fc1.weight"], state["fc1.bias"]))
    slope = state["fc2.weight"].expand(5, 4)
    found = values(model, "cam", "total", x=x)
    torch.testing.assert_close(found["cam"], torch.relu(slope * hidden))
    ours = torch.autograd.grad(found["total"], [state["fc1.weight"], state["fc2.weight"]])
    theirs = torch.autograd.grad((slope * hidden).square().sum(), [state["fc1.weight"], state["fc2.weight"]])
    torch.testing.assert_close(ours, theirs)


def test_a_gradient_that_a_frozen_model_still_gives():
    """In a phase that changes other weights the critic is frozen; the slope at its input is as before."""
    model = model_of(penalised())
    x = doubles(3, 3)
    wanted = values(model, "slope_of", x=x)["slope_of"].detach()
    for parameter in model.parameters():
        parameter.requires_grad_(False)
    torch.testing.assert_close(values(model, "slope_of", x=x)["slope_of"].detach(), wanted)


def test_batch_norm_and_dropout_under_a_gradient_run_as_in_evaluation():
    """The evaluation program takes gradients and yet drops nothing and leaves the statistics alone."""
    b = Builder()
    x = b.observed("x", "B 3")
    y = b.Dropout(b.BatchNorm1d(x, id="bn"), p=0.5)
    document = named(b, slope=b.Gradient(b.Sum(b.Square(y)), x, id="back"))
    model = model_of(document)
    x = doubles(4, 3)
    found = values(model, "slope", training=False, x=x)["slope"]
    torch.testing.assert_close(found, 2 * x / (1 + 1e-5), rtol=1e-6, atol=0)
    assert model.state_dict()["bn.num_batches_tracked"] == 0


@pytest.mark.parametrize("seed", range(3))
def test_a_gradient_inside_a_group_is_that_of_its_instance(seed):
    torch.manual_seed(seed)
    b = Builder()
    with b.group("Slope"):
        x = b.input("x", "N D")
        cost = b.Sum(b.Square(b.Linear(x, out_features=2, id="fc")))
        b.output("y", b.Gradient(cost, x, id="back"))
    x = b.observed("x", "B 3")
    document = named(b, once=b.Slope(x, id="one"), twice=b.Slope(x, id="two", repeat=2))
    model = model_of(document)
    fc = nn.Linear(3, 2, dtype=torch.float64)
    fc.load_state_dict({name: model.get_parameter(f"one.fc.{name}") for name in ("weight", "bias")})
    x = doubles(4, 3).requires_grad_()
    found = values(model, "once", "twice", x=x.detach())
    torch.testing.assert_close(found["once"], grad(fc(x).square().sum(), x))
    wanted = x
    for index in range(2):
        fc.load_state_dict({name: model.get_parameter(f"two.{index}.fc.{name}") for name in ("weight", "bias")})
        wanted = grad(fc(wanted).square().sum(), wanted)
    torch.testing.assert_close(found["twice"], wanted)
