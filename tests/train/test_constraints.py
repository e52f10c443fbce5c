"""Weights that are brought back after each step: projections, and the problems of wrong ones."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from studio import api
from studio.diagram.builder import Builder
from studio.diagram.model import Choice, WeightChoice
from studio.spec.constraints import CONSTRAINTS
from studio.spec.settings import complete
from studio.train.constrain import project

INSIDE = {
    "box": lambda w: bool((w >= 0).all() and (w <= 1).all()),
    "nonnegative": lambda w: bool((w >= 0).all()),
    "ball": lambda w: w.norm().item() <= 1 + 1e-5,
    "unit_norm": lambda w: torch.allclose(w.norm(dim=1), torch.ones(len(w)), atol=1e-5),
    "max_norm": lambda w: bool((w.norm(dim=1) <= 3 + 1e-5).all()),
}


@pytest.mark.parametrize("name", CONSTRAINTS)
@given(seed=st.integers(0, 1000), scale=st.sampled_from([0.01, 1.0, 30.0]))
def test_what_is_projected_keeps_the_constraint_and_stays(name, seed, scale):
    weight = scale * torch.randn(3, 4, generator=torch.Generator().manual_seed(seed))
    project(weight, name, complete(CONSTRAINTS[name].settings, {}))
    assert INSIDE[name](weight)
    once = weight.clone()
    project(weight, name, complete(CONSTRAINTS[name].settings, {}))
    torch.testing.assert_close(weight, once)


@pytest.mark.parametrize(("norm", "order"), [("1", 1), ("2", 2), ("inf", float("inf"))])
def test_a_ball_of_any_norm(norm, order):
    weight = torch.tensor([3.0, -4.0])
    project(weight, "ball", {"radius": 1.0, "norm": norm, "each": "whole"})
    assert weight.norm(p=order).item() == pytest.approx(1.0)


def test_each_example_has_its_own_ball():
    weight = torch.tensor([[3.0, 4.0], [0.3, 0.4]])
    project(weight, "ball", {"radius": 1.0, "norm": "2", "each": "example"})
    torch.testing.assert_close(weight, torch.tensor([[0.6, 0.8], [0.3, 0.4]]))


def boxed(constraint: Choice) -> api.Document:
    b = Builder().data("counter", count=4)
    image = b.Parameter(shape="3", id="image", init={"value": WeightChoice("zeros", constraint=constraint)})
    cost = b.Neg(b.Sum(image, dims=[0]), id="cost")
    b.stage(b.phase(cost, "SGD", settings={"lr": 1.0}), epochs=None, steps=5, batch_size=4)
    return b.build()


def test_training_keeps_a_weight_in_its_box():
    trained = api.train(boxed(Choice("box", {"low": 0.0, "high": 2.5})), runs_dir=None)
    torch.testing.assert_close(trained.model.state_dict()["image.value"], torch.full((3,), 2.5))


def test_a_constraint_there_is_not():
    (problem, *_) = api.check(boxed(Choice("circle")))
    assert problem.message == "there is no constraint 'circle'."


@pytest.mark.parametrize("frozen", [False, True])
def test_the_statistics_of_a_frozen_normalisation_stay(frozen):
    b = Builder().data("counter", count=8)
    chosen = {name: WeightChoice(frozen=frozen) for name in ("weight", "bias")}
    normed = b.BatchNorm1d(b.Noise(shape="B 3", id="z", distribution="uniform"), id="norm", init=chosen)
    b.stage(b.phase(b.Mean(b.Linear(normed, out_features=1, id="fc"), dims=[0, 1], id="cost")), epochs=1)
    state = api.train(b.build(), runs_dir=None).model.state_dict()
    assert torch.equal(state["norm.running_mean"], torch.zeros(3)) is frozen
