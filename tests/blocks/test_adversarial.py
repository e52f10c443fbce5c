"""Costs of adversarial training, gradient penalties, and metrics of generated samples."""

import math

import pytest
import torch
from torch.nn.functional import binary_cross_entropy_with_logits

from tests.blocks.helpers.call import call

REAL, FAKE = torch.tensor([0.5, -2.0, 3.0]), torch.tensor([-1.0, 0.3])
GENERATORS = ("GANGeneratorLoss", "GANGeneratorSaturatingLoss", "LSGANGeneratorLoss", "WassersteinGeneratorLoss")


def test_the_discriminators_cost_is_cross_entropy():
    """With as many real as generated examples it is twice that of both together."""
    expected = binary_cross_entropy_with_logits(REAL, torch.ones(3)) + binary_cross_entropy_with_logits(
        FAKE, torch.zeros(2)
    )
    torch.testing.assert_close(call("GANDiscriminatorLoss", REAL, FAKE), expected)
    torch.testing.assert_close(call("GANGeneratorLoss", FAKE), binary_cross_entropy_with_logits(FAKE, torch.ones(2)))


def test_a_discriminator_that_cannot_tell_costs_twice_the_logarithm_of_2():
    assert call("GANDiscriminatorLoss", torch.zeros(4), torch.zeros(9)).item() == pytest.approx(2 * math.log(2))


def test_the_saturating_game_has_sum_0():
    """Up to the part of the real examples, which the generator has no hold on."""
    real_part = call("GANDiscriminatorLoss", REAL, FAKE) - binary_cross_entropy_with_logits(REAL, torch.ones(3))
    torch.testing.assert_close(call("GANGeneratorSaturatingLoss", FAKE), -real_part)


@pytest.mark.parametrize("size", [1e4, -1e4])
def test_large_scores_give_finite_costs_and_slopes(size: float):
    scores = torch.full((3,), size, requires_grad=True)
    costs = [call(name, scores) for name in GENERATORS]
    costs += [call(name, scores, scores) for name in ("GANDiscriminatorLoss", "HingeDiscriminatorLoss")]
    for cost in costs:
        assert cost.isfinite()
        (slope,) = torch.autograd.grad(cost, scores)
        assert slope.isfinite().all()


@pytest.mark.parametrize("name", GENERATORS)
def test_every_generator_wants_a_higher_score(name: str):
    scores = torch.tensor([-3.0, 0.0, 0.5], requires_grad=True)
    (slope,) = torch.autograd.grad(call(name, scores), scores)
    assert (slope < 0).all()


def test_other_discriminators():
    assert call("LSGANDiscriminatorLoss", torch.tensor([1.0, 3.0]), torch.tensor([2.0])).item() == 3.0
    assert call("WassersteinCriticLoss", torch.tensor([1.0, 3.0]), torch.tensor([5.0])).item() == 3.0
    assert call("HingeDiscriminatorLoss", torch.tensor([1.5, 0.0]), torch.tensor([-2.0, 1.0])).item() == 1.5


@pytest.mark.parametrize("shape", [(2, 2), (2, 1, 2)])
def test_penalties_on_gradients(shape: tuple[int, ...]):
    """Lengths of 5 and 1."""
    gradient = torch.tensor([[3.0, 4.0], [0.0, 1.0]]).reshape(shape)
    assert call("GradientNormPenalty", gradient).item() == 80.0
    assert call("GradientNormPenalty", gradient, centre=0.0, coefficient=1.0).item() == 13.0
    assert call("ZeroCentredPenalty", gradient, gamma=3.0).item() == 19.5


def test_a_penalty_on_a_vanishing_gradient_has_a_finite_slope():
    gradient = torch.zeros(2, 3, requires_grad=True)
    (slope,) = torch.autograd.grad(call("GradientNormPenalty", gradient), gradient)
    assert slope.isfinite().all()


def test_each_example_has_one_share():
    real, fake = torch.ones(3, 2, 2), torch.zeros(3, 2, 2)
    mixed = call("Interpolate", real, fake, torch.tensor([0.0, 0.25, 1.0]))
    assert mixed.flatten(1).tolist() == [[0.0] * 4, [0.25] * 4, [1.0] * 4]


def test_equal_batches_have_equal_features():
    x = torch.randn(6, 3, requires_grad=True)
    assert call("FeatureMatchingLoss", x, x[torch.tensor([5, 3, 1, 0, 2, 4])]).item() == pytest.approx(0.0, abs=1e-12)


def test_matching_features_moves_the_generator_only():
    real, fake = torch.randn(2, 6, 3).requires_grad_()
    cost = call("FeatureMatchingLoss", real, fake)
    assert torch.autograd.grad(cost, real, allow_unused=True, retain_graph=True)[0] is None
    assert torch.autograd.grad(cost, fake)[0].any()


def test_each_example_learns_how_many_others_are_like_it():
    """Weights so large that only equal examples count as alike."""
    x = torch.tensor([[1.0, 2.0], [1.0, 2.0], [0.0, 5.0]])
    y = call("MinibatchDiscrimination", x, 100 * torch.ones(2, 3, 1), kernels=3, kernel_dim=1)
    assert y.tolist() == [[1.0, 2.0, *[1.0] * 3], [1.0, 2.0, *[1.0] * 3], [0.0, 5.0, *[0.0] * 3]]


def ring(modes: int = 8) -> torch.Tensor:
    angles = torch.arange(modes) * (2 * math.pi / modes)
    return 2.0 * torch.stack([angles.cos(), angles.sin()], 1)


def hits(x: torch.Tensor, **settings: object) -> list[float]:
    return [value.item() for value in call("RingModes", x, **settings)]


def test_modes_on_a_ring():
    assert hits(ring().repeat(10, 1) + 0.1) == [8.0, 1.0]
    assert hits(ring()[:1].repeat(10, 1)) == [1.0, 1.0]
    assert hits(torch.cat([ring()[:3], torch.zeros(9, 2)])) == [3.0, 0.25]
    assert hits(torch.zeros(4, 2)) == [0.0, 0.0]
    assert hits(ring(5), modes=5, min_share=0.21) == [0.0, 1.0]
    assert hits(torch.zeros(4, 2), min_share=0.0) == [0.0, 0.0]


def test_the_score_of_a_classifiers_verdicts():
    assert call("InceptionScore", torch.full((6, 3), 1 / 3)).item() == pytest.approx(1.0)
    assert call("InceptionScore", torch.eye(10).repeat(3, 1)).item() == pytest.approx(10.0)
    assert call("InceptionScore", torch.eye(4)[[2, 2, 2]]).item() == pytest.approx(1.0)


def test_the_distance_of_features():
    x = torch.randn(500, 4, dtype=torch.float64, generator=torch.Generator().manual_seed(0))
    assert call("FrechetDistance", x, x).item() == pytest.approx(0.0, abs=1e-8)
    assert call("FrechetDistance", x, x[:300]).item() > 1e-3
    shifted = call("FrechetDistance", x, x + torch.tensor([3.0, 4.0, 0.0, 0.0]))
    assert shifted.item() == pytest.approx(25.0)
    scaled = call("FrechetDistance", x - x.mean(0), 3 * (x - x.mean(0)))
    assert scaled.item() == pytest.approx(4 * x.var(0).sum().item())


def test_the_distance_on_a_line():
    x = torch.randn(50)
    assert call("Wasserstein1", x, x.flip(0) + 0.5).item() == pytest.approx(0.5, abs=1e-6)
    assert call("Wasserstein1", torch.tensor([0.0, 1.0]), torch.tensor([5.0, 0.0])).item() == 2.0
