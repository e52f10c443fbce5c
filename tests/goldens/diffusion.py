"""Checks of diffusion: schedules, single steps in both directions, and samplers whose answer is known exactly."""

from collections.abc import Callable, Mapping
from typing import Any

import torch

from studio.spec.dims import numel
from tests.goldens.case import Case, Skip, Values
from tests.goldens.drawing import Drawing, Step


def _schedule(case: Case) -> dict[str, Any]:
    return {"steps": case.settings["T"], **{name: case.settings[name] for name in ("beta_start", "beta_end")}}


def _first_step_keeps(alpha_bar: float, steps: int = 1) -> dict[str, Any]:
    """A schedule whose first step leaves this share of the variance."""
    return {"steps": steps, "beta_start": 1 - alpha_bar, "beta_end": 1 - alpha_bar}


def _ones(like: Any) -> list[int]:
    return [1] * len(like)


def beta_schedule(case: Case) -> Values:
    steps = [
        Step("beta", "NoiseSchedule", ["t"], _schedule(case)),
        Step("sqrt_alpha_bar", "Sqrt", ["beta.alpha_bar"]),
        Step("rest", "Scale", ["beta.alpha_bar"], {"factor": -1.0, "shift": 1.0}),
        Step("sqrt_one_minus_alpha_bar", "Sqrt", ["rest"]),
    ]
    values = Drawing(steps, case.inputs).run()
    return {**values, **{name: values[f"beta.{name}"] for name in ("alpha_bar", "posterior_variance")}}


def q_sample(case: Case) -> Values:
    inputs = {**case.inputs, "t": _ones(case.inputs["x0"])}
    settings = _first_step_keeps(case.settings["alpha_bar"])
    return Drawing([Step("x_t", "ForwardDiffusion", ["x0", "t", "eps"], settings)], inputs).run()


def forward_iterated(case: Case) -> Values:
    """How much of the data is left after several steps, and the variance of the noise, step by step."""
    count, beta = case.settings["steps"], case.settings["beta"]
    settings = {"steps": count, "beta_start": beta, "beta_end": beta}
    inputs = {"data": [1.0, 0.0], "noise": [0.0, 1.0], "t": [1, 1]}
    values = Drawing([Step("y", "OneStepNoising", ["data", "t", "noise"], settings)], inputs).run()
    kept, added = values["y"].tolist()
    mean, variance = 1.0, 0.0
    for _ in range(count):
        mean, variance = kept * mean, kept**2 * variance + added**2
    return {"mean_factor": mean, "variance": variance, "alpha_bar": mean**2}


def ddpm_step(case: Case) -> Values:
    inputs = {"x": case.inputs["x_t"], "eps": case.inputs["eps"], "t": [case.settings["t"]], "noise": [0.0]}
    steps = [
        Step("mean", "DDPMStep", ["x", "t", "eps", "noise"], _schedule(case)),
        Step("x0", "PredictX0", ["x", "t", "eps"], _schedule(case)),
        Step("posterior_mean", "DiffusionPosterior", ["x0", "x", "t"], _schedule(case)),
    ]
    values = Drawing(steps, inputs).run()
    return {**values, "posterior_variance": values["posterior_mean.variance"][0]}


def ddim_step(case: Case) -> Values:
    inputs = {"x": case.inputs["x_t"], "eps": case.inputs["eps"], "t": [case.settings["t"]]}
    if "t_prev" in case.settings:
        inputs["t_prev"] = [case.settings["t_prev"]]
    settings = {**_schedule(case), "eta": case.settings.get("eta", 0.0)}
    ports = {name: name for name in inputs}
    values = Drawing([Step("y", "DDIMStep", ports, settings)], inputs).run()
    return {"mean": values["y.mean"], "sigma": values["y.sigma"][0]}


def oracle_sampler(case: Case) -> Values:
    """Data are N(0, 1), so that the best prediction of the noise is known; the chain starts with variance 1.

    Each step multiplies by a number and adds noise of some variance; all steps are computed as one batch.
    """
    sampler = {"ddpm": _ddpm_factors, "ddim": _ddim_factors}[case.settings["sampler"]]
    factors, variances = sampler(case)
    scale, variance = 1.0, 1.0
    for factor, added in zip(factors, variances, strict=True):
        scale, variance = factor * scale, factor**2 * variance + added
    return {"scale": scale, "final_variance": variance}


def _oracle(t: torch.Tensor, case: Case) -> tuple[list[Step], dict[str, torch.Tensor]]:
    steps = [
        Step("schedule", "NoiseSchedule", ["t"], _schedule(case)),
        Step("rest", "Scale", ["schedule.alpha_bar"], {"factor": -1.0, "shift": 1.0}),
        Step("eps", "Sqrt", ["rest"]),
    ]
    return steps, {"t": t, "x": torch.ones(len(t)), "noise": torch.ones(len(t))}


def _ddpm_factors(case: Case) -> tuple[list[float], list[float]]:
    """With `beta_squared`, β taken for the standard deviation; no noise in the last step in any case."""
    chosen = case.settings.get("variance", "beta")
    if chosen not in ("beta", "posterior", "beta_squared"):
        raise Skip(f"there is no variance {chosen}")
    steps, inputs = _oracle(torch.arange(case.settings["T"], 0, -1), case)
    settings = {**_schedule(case), "variance": "posterior" if chosen == "posterior" else "beta"}
    values = Drawing([*steps, Step("y", "DDPMStep", ["x", "t", "eps", "noise"], settings)], inputs).run()
    variances = (values["y"] - values["y.mean"]).square()
    return values["y.mean"].tolist(), (variances.square() if chosen == "beta_squared" else variances).tolist()


def _ddim_factors(case: Case) -> tuple[list[float], list[float]]:
    """Steps round(linspace(1, T, S)), from the last to the first, and then to the data."""
    taken = torch.linspace(1, case.settings["T"], case.settings["S"]).round().long().flip(0)
    steps, inputs = _oracle(taken, case)
    inputs["t_prev"] = torch.cat([taken[1:], torch.zeros(1, dtype=torch.int64)])
    settings = {**_schedule(case), "eta": case.settings.get("eta", 0.0)}
    ports = {name: name for name in ("x", "t", "t_prev", "eps", "noise")}
    values = Drawing([*steps, Step("y", "DDIMStep", ports, settings)], inputs).run()
    return values["y.mean"].tolist(), values["y.sigma"].square().tolist()


def renoise_step(case: Case) -> Values:
    inputs = {**case.inputs, "t": [2] * len(case.inputs["x0"])}
    settings = _first_step_keeps(case.settings["alpha_bar_prev"], steps=2)
    return Drawing([Step("x", "RenoiseStep", ["x0", "t", "eps"], settings)], inputs).run()


def predict_x0(case: Case) -> Values:
    inputs = {**case.inputs, "t": _ones(case.inputs["x_t"])}
    settings = _first_step_keeps(case.settings["alpha_bar"])
    return Drawing([Step("x0", "PredictX0", ["x_t", "t", "eps"], settings)], inputs).run()


def score_from_noise(case: Case) -> Values:
    inputs = {**case.inputs, "t": _ones(case.inputs["eps"])}
    settings = _first_step_keeps(case.settings["alpha_bar"])
    return Drawing([Step("score", "ScoreFromNoise", ["eps", "t"], settings)], inputs).run()


def langevin_step(case: Case) -> Values:
    inputs = {"start": case.inputs["x"], "score": case.inputs["score"], "z": case.inputs["z"]}
    settings = {"step": case.settings["alpha"]}
    return Drawing([Step("x", "LangevinStep", ["start", "score", "z"], settings)], inputs).run()


def annealed_step_size(case: Case) -> Values:
    """The step length, read off a step with a score of 2 from 0 and without noise."""
    sigmas = case.inputs["sigmas"]
    inputs = {"x": [0.0] * len(sigmas), "score": [2.0] * len(sigmas), "z": [0.0] * len(sigmas), "sigma": sigmas}
    settings = {"step": case.settings["epsilon"], "sigma_min": sigmas[-1]}
    return Drawing([Step("alpha", "AnnealedLangevinStep", ["x", "score", "z", "sigma"], settings)], inputs).run()


def score_matching_baseline(case: Case) -> Values:
    """The cost of a score of 0, whose noise has the length σ, for one noise level at a time."""
    found = {}
    for name, weighting in {"unweighted": "none", "weighted": "sigma_squared"}.items():
        steps = [Step("loss", "DenoisingScoreMatchingLoss", ["x", "x", "noisy", "sigma"], {"weighting": weighting})]
        levels = [{"x": [0.0], "noisy": [sigma], "sigma": [sigma]} for sigma in case.inputs["sigma"]]
        found[name] = torch.stack([Drawing(steps, level).run()["loss"] for level in levels])
    return found


def optimal_denoiser(case: Case) -> Values:
    """Of normal data with noise, whose score is known: -x / (σ² + variance)."""
    sigma = case.settings["sigma"]
    steps = [
        Step("score", "Scale", ["x"], {"factor": -1 / (sigma**2 + case.settings["data_variance"])}),
        Step("denoised", "OptimalDenoiser", ["x", "score"], {"sigma": sigma}),
    ]
    return Drawing(steps, case.inputs).run()


def classifier_free_guidance(case: Case) -> Values:
    settings = {"scale": case.settings["w"]}
    return Drawing([Step("eps", "ClassifierFreeGuidance", ["eps_cond", "eps_uncond"], settings)], case.inputs).run()


def latent_compression(case: Case) -> Values:
    values, latent = (numel(tuple(case.settings[name])) for name in ("image_shape", "latent_shape"))
    assert isinstance(values, int)
    assert isinstance(latent, int)
    return {"values": values, "latent_values": latent, "factor": values / latent}


DIFFUSION: Mapping[str, Callable[[Case], Values]] = {
    "BetaSchedule": beta_schedule,
    "ClassifierFreeGuidance": classifier_free_guidance,
    "DDIMStep": ddim_step,
    "DDPMStep": ddpm_step,
    "DiffusionForwardIterated": forward_iterated,
    "GaussianOracleSampler": oracle_sampler,
    "LangevinStep": langevin_step,
    "LatentCompression": latent_compression,
    "NCSNStepSize": annealed_step_size,
    "OptimalDenoiser": optimal_denoiser,
    "PredictX0": predict_x0,
    "QSample": q_sample,
    "RenoiseStep": renoise_step,
    "ScoreFromNoise": score_from_noise,
    "ScoreMatchingBaseline": score_matching_baseline,
}
