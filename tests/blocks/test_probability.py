"""Densities, divergences and weights that are distributions, against torch.distributions; particles against theory."""

import math

import pytest
import torch
from torch import distributions

from tests.blocks.helpers.call import call

MU, LOG_VAR, X = torch.randn(3, 4, 2, 3, dtype=torch.float64, generator=torch.Generator().manual_seed(0))


def normal(mean: torch.Tensor, log_var: torch.Tensor) -> distributions.Normal:
    return distributions.Normal(mean, torch.exp(0.5 * log_var))


def by_example(values: torch.Tensor) -> torch.Tensor:
    return values.flatten(1).sum(1)


def test_a_draw_moves_with_its_mean_and_its_spread():
    mu, log_var = MU.clone().requires_grad_(), LOG_VAR.clone().requires_grad_()
    z = call("Reparameterize", mu, log_var, X)
    torch.testing.assert_close((z - mu) / torch.exp(0.5 * log_var), X)
    to_mu, to_log_var = torch.autograd.grad(z.sum(), [mu, log_var])
    assert torch.equal(to_mu, torch.ones_like(MU))
    torch.testing.assert_close(to_log_var, 0.5 * torch.exp(0.5 * LOG_VAR) * X)


def test_normal_log_densities():
    expected = by_example(normal(MU, LOG_VAR).log_prob(X))
    torch.testing.assert_close(call("GaussianLogDensity", X, MU, LOG_VAR), expected)
    standard = call("GaussianLogDensity", X, torch.zeros_like(X), torch.zeros_like(X))
    torch.testing.assert_close(call("StandardNormalLogDensity", X), standard)


def test_the_likelihood_of_binary_targets():
    target = (X > 0).double()
    expected = by_example(distributions.Bernoulli(logits=MU).log_prob(target)).mean()
    torch.testing.assert_close(call("BernoulliLogLikelihood", MU, target), expected)


def test_a_mixture_is_torchs():
    x, logits, means, log_std = X.flatten(1), MU[:2, 0, 0], MU[:2].flatten(1), 0.3 * LOG_VAR[:2].flatten(1)
    parts = distributions.Independent(distributions.Normal(means, log_std.exp()), 1)
    mixture = distributions.MixtureSameFamily(distributions.Categorical(logits=logits), parts)
    torch.testing.assert_close(call("MixtureDensity", x, logits, means, log_std), mixture.log_prob(x))


def test_the_mean_of_probabilities_given_as_logarithms():
    torch.testing.assert_close(call("LogMeanExp", X, dims=[0]), X.exp().mean(0).log())
    torch.testing.assert_close(call("LogMeanExp", X, dims=[-1, 0], keepdim=True), X.exp().mean((0, 2), True).log())
    assert call("LogMeanExp", torch.tensor([-2000.0, -2000.0 + math.log(3.0)])).item() == pytest.approx(
        -2000 + math.log(2)
    )


def test_the_divergence_from_the_prior_is_torchs():
    for variance in (1.0, 0.25):
        prior = distributions.Normal(torch.zeros_like(MU), math.sqrt(variance))
        expected = by_example(distributions.kl_divergence(normal(MU, LOG_VAR), prior)).mean()
        torch.testing.assert_close(call("KLStandardNormal", MU, LOG_VAR, prior_variance=variance), expected)


def test_the_divergence_of_two_normals_is_torchs():
    prior_log_var = 0.5 * LOG_VAR.flip(0)
    expected = by_example(distributions.kl_divergence(normal(MU, LOG_VAR), normal(X, prior_log_var))).mean()
    torch.testing.assert_close(call("KLNormal", MU, LOG_VAR, X, prior_log_var), expected)
    assert call("KLNormal", MU, LOG_VAR, MU, LOG_VAR).item() == pytest.approx(0.0, abs=1e-12)


def test_the_bound_has_its_sign_turned_and_takes_numbers_or_rows():
    likelihoods, divergences = torch.tensor([-3.0, -5.0]), torch.tensor([1.0, 2.0])
    assert call("NegativeELBO", likelihoods, divergences).item() == 5.5
    assert call("NegativeELBO", likelihoods.mean(), divergences, beta=4.0).item() == 10.0
    assert call("NegativeLogLikelihood", likelihoods).item() == 4.0


def test_a_weight_that_is_a_distribution():
    mu, rho, noise = MU[0], LOG_VAR[0], X[0]
    std = torch.nn.functional.softplus(rho)
    weight, kl = call("GaussianWeight", noise, mu, rho, alpha=4.0)
    torch.testing.assert_close(weight, mu + std * noise)
    expected = distributions.kl_divergence(distributions.Normal(mu, std), distributions.Normal(0.0, 0.5)).sum()
    torch.testing.assert_close(kl, expected)
    assert torch.equal(call("GaussianWeight", None, mu, rho)[0], mu)


def particles(score, bandwidth: float, steps: int = 1500) -> torch.Tensor:
    """Where fifty particles end that started between -2 and 2."""
    x = torch.linspace(-2.0, 2.0, 50).unsqueeze(1)
    for _ in range(steps):
        x = x + 0.2 * call("SteinForce", x, score(x), bandwidth=bandwidth)
    return x


def test_particles_spread_over_a_normal_density():
    x = particles(lambda w: (1.0 - w) / 0.49, bandwidth=0.5)
    assert x.mean().item() == pytest.approx(1.0, abs=0.05)
    assert x.std().item() == pytest.approx(0.7, abs=0.05)


def test_one_particle_alone_climbs_to_the_mode():
    x = torch.tensor([[3.0]])
    for _ in range(200):
        x = x + 0.1 * call("SteinForce", x, 1.0 - x)
    assert x.item() == pytest.approx(1.0, abs=1e-3)


def test_the_force_is_the_mean_of_the_kernel_and_its_slope():
    """As the formula says, with autograd for the gradient of the kernel by its first argument."""
    w, score = X.flatten(1), MU.flatten(1)
    expected = torch.zeros_like(w)
    for i in range(len(w)):
        for j in range(len(w)):
            moved = w[j].clone().requires_grad_()
            kernel = torch.exp(-(moved - w[i]).square().sum() / (2 * 1.3**2))
            expected[i] += (kernel.detach() * score[j] + torch.autograd.grad(kernel, moved)[0]) / len(w)
    torch.testing.assert_close(call("SteinForce", w, score, bandwidth=1.3), expected)


def test_a_kernel_matrix():
    x, y = X.flatten(1), MU.flatten(1)[:3]
    expected = sum(torch.exp(-(torch.cdist(x, y) ** 2) / (2 * width**2)) for width in (0.5, 2.0))
    torch.testing.assert_close(call("RBFKernel", x, y, bandwidths=[0.5, 2.0]), expected)


@pytest.mark.parametrize("name", ["MMD", "MMDLoss"])
def test_the_discrepancy_of_two_samples(name: str):
    x, y = torch.randn(2, 300, 2, generator=torch.Generator().manual_seed(1))
    assert call(name, x, x).item() == pytest.approx(0.0, abs=1e-6)
    assert call(name, x, y[:200]).item() < 0.03 < 0.3 < call(name, x, y + 1.0).item()
    torch.testing.assert_close(call(name, x, y + 1.0), call(name, y + 1.0, x))
