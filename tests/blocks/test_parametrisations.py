"""Weights computed from weights, against torch's own parametrisations."""

import pytest
import torch
from torch import nn
from torch.nn.utils import parametrizations

from tests.blocks.helpers.call import call
from tests.goldens.drawing import Drawing, Step

LAYERS = {"linear": lambda: nn.Linear(4, 6), "convolution": lambda: nn.Conv2d(3, 5, 2)}


@pytest.mark.parametrize("layer", LAYERS.values(), ids=LAYERS)
@pytest.mark.parametrize("iterations", [1, 3])
def test_spectral_normalisation_is_torchs(layer, iterations: int):
    """Values, gradients and both vectors through several training passes, and in evaluation."""
    theirs = parametrizations.spectral_norm(layer(), n_power_iterations=iterations)
    parametrised = theirs.parametrizations.weight
    vectors = parametrised[0]
    weight = parametrised.original.detach().clone().requires_grad_()
    u, v = vectors._u.clone(), vectors._v.clone().reshape(weight.shape[1:])
    for training in (True, True, False):
        theirs.train(training)
        ours = call("SpectralNorm", weight, u, v, training=training, n_power_iterations=iterations)
        expected = theirs.weight
        torch.testing.assert_close(ours, expected)
        arriving = torch.randn_like(ours)
        (ours_back,) = torch.autograd.grad(ours, weight, arriving)
        (their_back,) = torch.autograd.grad(expected, parametrised.original, arriving)
        torch.testing.assert_close(ours_back, their_back)
        torch.testing.assert_close(u, vectors._u)
        torch.testing.assert_close(v.flatten(), vectors._v)


def test_a_few_training_passes_bring_the_largest_singular_value_to_1():
    steps = [
        Step("w", "Parameter", [], {"shape": "6 4"}),
        Step("normal", "SpectralNorm", ["w"]),
        Step("sigma", "TopSingularValue", ["normal"]),
    ]
    drawing = Drawing(steps, {})
    before = drawing.run(training=False)["sigma"].item()
    for _ in range(100):
        drawing.run(training=True)
    assert abs(before - 1) > 0.01
    assert drawing.run(training=False)["sigma"].item() == pytest.approx(1.0, abs=1e-3)


@pytest.mark.parametrize("layer", LAYERS.values(), ids=LAYERS)
def test_weight_normalisation_is_torchs(layer):
    theirs = parametrizations.weight_norm(layer())
    length, direction = (value.detach().clone() for value in theirs.parametrizations.weight.parameters())
    length = length * 1.7
    theirs.parametrizations.weight.original0.data.copy_(length)
    g, v = length.flatten().requires_grad_(), direction.requires_grad_()
    ours, arriving = call("WeightNorm", v, g), torch.randn_like(direction)
    torch.testing.assert_close(ours, theirs.weight)
    expected = torch.autograd.grad(theirs.weight, list(theirs.parametrizations.weight.parameters()), arriving)
    to_g, to_v = torch.autograd.grad(ours, [g, v], arriving)
    torch.testing.assert_close(to_g, expected[0].flatten())
    torch.testing.assert_close(to_v, expected[1])


def test_the_largest_singular_value_of_a_kernel_is_that_of_its_matrix():
    kernel = torch.randn(5, 3, 2, 2)
    expected = torch.linalg.svdvals(kernel.reshape(5, 12))[0]
    torch.testing.assert_close(call("TopSingularValue", kernel), expected)
