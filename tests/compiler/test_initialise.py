"""Initialisers: the spread they promise, and the same numbers for the same seed and path."""

import math

import pytest
import torch

from studio.compiler.initialise import generator_for, initial, propagation, spread
from studio.diagram import WeightChoice, frozen
from studio.spec.initialisers import INITIALISERS


def drawn(name: str, shape=(400, 300), fan_in=None, **settings) -> torch.Tensor:
    return initial(shape, WeightChoice(name, frozen(settings)), fan_in, generator_for(0, "test.weight"))


@pytest.mark.parametrize(
    "name",
    [
        "normal",
        "uniform",
        "fan_in_uniform",
        "lecun_normal",
        "xavier_uniform",
        "xavier_normal",
        "kaiming_uniform",
        "kaiming_normal",
    ],
)
def test_the_spread_is_what_is_promised(name):
    weight, promised = drawn(name), spread(name, 300, 400)
    assert weight.std().item() == pytest.approx(promised.std, rel=0.02)
    assert weight.mean().item() == pytest.approx(promised.mean, abs=0.02 * promised.std)
    if promised.bound is not None:
        assert weight.abs().max() <= promised.bound
        assert weight.abs().max() > 0.99 * promised.bound


def test_torch_default_of_linear():
    torch.manual_seed(0)
    theirs = torch.nn.Linear(300, 400)
    assert drawn("fan_in_uniform").abs().max().item() == pytest.approx(theirs.weight.abs().max().item(), rel=0.01)
    bias = drawn("fan_in_uniform", (400,), fan_in=300)
    assert bias.abs().max() <= 1 / math.sqrt(300)


def test_convolution_counts_its_kernel():
    assert drawn("fan_in_uniform", (16, 8, 3, 3)).abs().max() <= 1 / math.sqrt(72)


def test_fixed_values():
    assert drawn("zeros").abs().sum() == 0
    assert drawn("constant", value=0.5).unique().tolist() == [0.5]
    torch.testing.assert_close(drawn("eye", (3, 3)), torch.eye(3))
    kernel = drawn("eye", (2, 2, 3, 3))
    x = torch.randn(1, 2, 5, 5)
    torch.testing.assert_close(torch.nn.functional.conv2d(x, kernel, padding=1), x)
    q = drawn("orthogonal", (5, 5))
    torch.testing.assert_close(q @ q.T, torch.eye(5), atol=1e-5, rtol=0)


@pytest.mark.parametrize("name", sorted(INITIALISERS))
@pytest.mark.parametrize("shape", [(), (1,), (3,), (2, 3), (2, 3, 3), (2, 3, 3, 3)])
def test_any_shape_can_be_initialised(name, shape):
    assert torch.isfinite(drawn(name, shape)).all()


def test_propagation_keeps_the_variance_where_it_should():
    assert propagation(32, 32, 1 / 32) == (1.0, 1.0)
