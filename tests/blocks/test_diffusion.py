"""Diffusion: schedules, and steps forwards and backwards that must agree with one another."""

import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from studio.spec import load_blocks
from tests.blocks.helpers.call import call
from tests.blocks.helpers.case import make_case
from tests.blocks.helpers.onnx_model import disagreements

SCHEDULES = ("linear", "scaled", "cosine")
T = torch.tensor([1, 2, 137, 500, 999, 1000])


def batch(seed: int = 0) -> tuple[torch.Tensor, torch.Tensor]:
    """An example and noise for every step of T."""
    generator = torch.Generator().manual_seed(seed)
    return tuple(torch.randn(2, len(T), 3, dtype=torch.float64, generator=generator))


def schedule(t: torch.Tensor, **settings: object) -> dict[str, torch.Tensor]:
    before = torch.get_default_dtype()
    torch.set_default_dtype(torch.float64)
    try:
        values = call("NoiseSchedule", t, **settings)
    finally:
        torch.set_default_dtype(before)
    return dict(zip(("beta", "alpha", "alpha_bar", "posterior_variance"), values, strict=True))


@given(st.integers(1, 2000), st.sampled_from(SCHEDULES), st.floats(1e-6, 0.5), st.floats(1e-6, 0.5))
def test_every_schedule_is_one(steps: int, kind: str, start: float, end: float):
    """Variances between 0 and 1, and ever less of the data."""
    found = schedule(torch.arange(steps + 1), steps=steps, schedule=kind, beta_start=start, beta_end=end)
    assert found["beta"][0] == 0
    assert found["alpha_bar"][0] == 1
    assert ((found["beta"][1:] > 0) & (found["beta"][1:] < 1)).all()
    torch.testing.assert_close(found["alpha_bar"], found["alpha"].cumprod(0))
    assert (found["posterior_variance"] <= found["beta"]).all()
    assert found["posterior_variance"][1] == 0


@pytest.mark.parametrize(("kind", "steps"), [("linear", 1000), ("scaled", 100), ("scaled", 1000), ("cosine", 50)])
def test_a_schedule_ends_in_noise(kind: str, steps: int):
    assert schedule(torch.tensor([steps]), steps=steps, schedule=kind)["alpha_bar"].item() < 1e-4


def test_a_scaled_schedule_is_the_linear_one_in_fewer_steps():
    short = schedule(torch.tensor([25, 50, 75]), steps=100, schedule="scaled")["alpha_bar"].log()
    long = schedule(torch.tensor([250, 500, 750]))["alpha_bar"].log()
    torch.testing.assert_close(short, long, rtol=0.05, atol=0)


def test_a_cosine_schedule_falls_as_a_squared_cosine():
    """Half-way it is cos²(π/2 · 0.508/1.008), divided by its start."""
    half, start = (math.cos(math.pi / 2 * (share + 0.008) / 1.008) ** 2 for share in (0.5, 0.0))
    found = schedule(torch.tensor([100]), steps=200, schedule="cosine")["alpha_bar"].item()
    assert found == pytest.approx(half / start)


def test_step_0_is_the_data():
    x, noise = batch()
    assert torch.equal(call("ForwardDiffusion", x, torch.zeros(len(T), dtype=torch.int64), noise), x)


def test_the_data_come_back_from_the_right_noise():
    x0, noise = batch()
    x = call("ForwardDiffusion", x0, T, noise)
    torch.testing.assert_close(call("PredictX0", x, T, noise), x0)


def test_the_score_is_the_slope_of_the_log_density_of_what_was_noised():
    x0, noise = batch()
    x = call("ForwardDiffusion", x0, T, noise).requires_grad_()
    bar = schedule(T)["alpha_bar"].unsqueeze(1)
    log_prob = torch.distributions.Normal(bar.sqrt() * x0, (1 - bar).sqrt()).log_prob(x).sum()
    (expected,) = torch.autograd.grad(log_prob, x)
    torch.testing.assert_close(call("ScoreFromNoise", noise, T), expected)


def test_the_reverse_step_aims_at_the_posterior_of_the_data_it_predicts():
    x, noise = batch()
    mean, variance = call("DiffusionPosterior", call("PredictX0", x, T, noise), x, T)
    torch.testing.assert_close(call("DDPMStep", x, T, noise, torch.zeros_like(x))[1], mean)
    torch.testing.assert_close(variance, schedule(T)["posterior_variance"])


@pytest.mark.parametrize("variance", ["beta", "posterior"])
def test_a_reverse_step_adds_noise_of_its_variance_but_not_in_the_end(variance: str):
    x, noise = batch()
    y, mean = call("DDPMStep", x, T, noise, torch.ones_like(x), variance=variance)
    expected = schedule(T)["beta" if variance == "beta" else "posterior_variance"]
    expected[0] = 0
    torch.testing.assert_close((y - mean)[:, 0].square(), expected)


def test_ddim_with_all_its_noise_is_ddpm_with_the_posterior_variance():
    x, noise = batch()
    fresh = torch.randn_like(x)
    y, mean, sigma = call("DDIMStep", x, T, None, noise, fresh, eta=1.0)
    expected, expected_mean = call("DDPMStep", x, T, noise, fresh, variance="posterior")
    torch.testing.assert_close(mean, expected_mean)
    torch.testing.assert_close(sigma.square(), schedule(T)["posterior_variance"])
    torch.testing.assert_close(y, expected)


def test_a_ddim_step_to_0_gives_the_predicted_data():
    x, noise = batch()
    y, _, sigma = call("DDIMStep", x, T, torch.zeros_like(T), noise, torch.ones_like(x), eta=1.0)
    torch.testing.assert_close(y, call("PredictX0", x, T, noise))
    assert not sigma.any()


def test_renoising_with_the_predicted_noise_is_ddim():
    x, noise = batch()
    again = call("RenoiseStep", call("PredictX0", x, T, noise), T, noise)
    torch.testing.assert_close(again, call("DDIMStep", x, T, None, noise, None)[0])


def test_guidance_with_scale_0_changes_nothing():
    eps, gradient = batch()
    assert torch.equal(call("ClassifierGuidance", eps, gradient, T, scale=0.0), eps)
    assert torch.equal(call("ClassifierFreeGuidance", eps, gradient, scale=0.0), eps)
    assert torch.equal(call("ClassifierFreeGuidance", eps, gradient, scale=-1.0), gradient)


def test_classifier_guidance_adds_the_gradient_to_the_score():
    """The score of p(x) p(c|x)^s is the sum of the scores."""
    eps, gradient = batch()
    guided = call("ScoreFromNoise", call("ClassifierGuidance", eps, gradient, T, scale=3.0), T)
    torch.testing.assert_close(guided, call("ScoreFromNoise", eps, T) + 3.0 * gradient)


def test_langevin_steps_draw_from_the_density():
    """Of mean 1 and standard deviation 0.5, from a start far away."""
    generator = torch.Generator().manual_seed(0)
    x = torch.full((4000, 1), 5.0)
    for _ in range(400):
        x = call("LangevinStep", x, (1.0 - x) / 0.25, torch.randn(x.shape, generator=generator), step=0.01)
    assert x.mean().item() == pytest.approx(1.0, abs=0.05)
    assert x.std().item() == pytest.approx(0.5, abs=0.03)


def test_an_annealed_step_is_a_langevin_step_of_half_the_length():
    x, noise = batch()
    score, sigma = torch.randn_like(x), torch.full((len(T),), 0.2, dtype=torch.float64)
    annealed = call("AnnealedLangevinStep", x, score, noise, sigma, step=0.001, sigma_min=0.1)
    torch.testing.assert_close(annealed, call("LangevinStep", x, score, noise, step=0.002))


def test_the_denoiser_gives_the_mean_of_what_was_there():
    """Data are 1 or -1: given the noisy value the mean is tanh(x / σ²)."""
    x = torch.linspace(-2.0, 2.0, 9, dtype=torch.float64).unsqueeze(1).requires_grad_()
    sigma = 0.7
    log_prob = torch.logsumexp(torch.cat([-((x - place) ** 2) / (2 * sigma**2) for place in (1.0, -1.0)], 1), 1)
    (score,) = torch.autograd.grad(log_prob.sum(), x)
    torch.testing.assert_close(call("OptimalDenoiser", x, score, sigma=sigma), torch.tanh(x / sigma**2))


def test_the_score_of_the_noise_costs_least():
    """The true score of x + σ n, given x, is -(noisy - x)/σ², and costs nothing."""
    x, noise = batch()
    sigma = torch.tensor([0.1, 0.2, 0.5, 1.0, 2.0, 4.0], dtype=torch.float64)
    noisy = x + sigma.unsqueeze(1) * noise
    best = -noise / sigma.unsqueeze(1)
    assert call("DenoisingScoreMatchingLoss", best, x, noisy, sigma).item() == pytest.approx(0.0, abs=1e-20)
    expected = 0.5 * noise.square().sum(1).mean()
    torch.testing.assert_close(call("DenoisingScoreMatchingLoss", 0 * best, x, noisy, sigma), expected)


def test_one_noise_level_for_all_may_be_a_setting():
    x, noise = batch()
    score, level = torch.randn_like(x), torch.full((len(T),), 0.3, dtype=torch.float64)
    for weighting in ("none", "sigma_squared"):
        given_by_wire = call("DenoisingScoreMatchingLoss", score, x, x + 0.3 * noise, level, weighting=weighting)
        by_setting = call("DenoisingScoreMatchingLoss", score, x, x + 0.3 * noise, None, std=0.3, weighting=weighting)
        torch.testing.assert_close(by_setting, given_by_wire)


@pytest.mark.slow
def test_steps_can_be_exported_with_other_settings():
    choices = [
        ("DDPMStep", {"variance": "posterior", "schedule": "cosine", "steps": 50}),
        ("DDIMStep", {"eta": 0.0, "schedule": "scaled", "steps": 100}),
        ("NoiseSchedule", {"schedule": "cosine", "steps": 20}),
    ]
    assert disagreements([make_case(load_blocks()[name], settings) for name, settings in choices]) == []
    without_inputs = make_case(load_blocks()["DDIMStep"], {"steps": 50}, without_optional=True)
    assert disagreements([without_inputs]) == []
