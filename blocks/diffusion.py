"""Diffusion: data become noise in small steps, and a network that predicts the noise takes the steps back.

Steps are numbered 1 to T; step 0 is the data. With the variances β of the schedule, α_t = 1 - β_t and ᾱ_t is the
product of all α up to t, so that x_t = √ᾱ_t x_0 + √(1 - ᾱ_t) ε in one jump. Every block that needs the schedule has
the same four settings, and they must agree between training and sampling. Source of the formulas: J. Ho and others,
Denoising Diffusion Probabilistic Models, 2020.
"""

import math
from functools import lru_cache
from itertools import accumulate, pairwise
from operator import mul
from typing import NamedTuple

from studio.spec import Choice, Float, In, Int, Out, block
from studio.spec.lazy import torch

_GROUP = "Diffusion"
_SCHEDULE = [
    Int("steps", 1000, min=1, max=10_000, dim="T", help="T, the number of steps from data to noise."),
    Choice(
        "schedule",
        "linear",
        options=("linear", "scaled", "cosine"),
        help="β from start to end; the same times 1000/T, for few steps; or ᾱ falling as a squared cosine.",
    ),
    Float("beta_start", 1e-4, above=0.0, below=1.0, help="The first step's variance; not used by cosine."),
    Float("beta_end", 0.02, above=0.0, below=1.0, help="The last step's variance; not used by cosine."),
]
_LARGEST_BETA = 0.999


class _Tables(NamedTuple):
    """Numbers by step, 0 to T; step 0 adds no noise."""

    beta: tuple[float, ...]
    alpha_bar: tuple[float, ...]
    posterior_variance: tuple[float, ...]
    """Of x_{t-1} given x_t and x_0; 0 at the first step. Ho and others, equation 7."""
    added: tuple[float, ...]
    """The variance that a reverse step adds again: β, but nothing in the last step, which is step 1."""


@lru_cache(maxsize=64)
def _tables(steps: int, schedule: str, beta_start: float, beta_end: float) -> _Tables:
    if schedule == "cosine":
        bars = [math.cos((t / steps + 0.008) / 1.008 * math.pi / 2) ** 2 for t in range(steps + 1)]
        betas = [1 - after / before for before, after in pairwise(bars)]
    else:
        factor = 1000 / steps if schedule == "scaled" else 1.0
        betas = [factor * (beta_start + (beta_end - beta_start) * t / max(steps - 1, 1)) for t in range(steps)]
    beta = (0.0, *(min(value, _LARGEST_BETA) for value in betas))
    bar = tuple(accumulate((1 - value for value in beta), mul))
    posterior = (0.0, *((1 - bar[t - 1]) / (1 - bar[t]) * beta[t] for t in range(1, len(beta))))
    return _Tables(beta, bar, posterior, (0.0, 0.0, *beta[2:]))


def _at(table: tuple[float, ...], t: "torch.Tensor", like: "torch.Tensor") -> "torch.Tensor":
    """The table's entry for the step of each example, shaped to broadcast over the dimensions of `like`."""
    values = torch.tensor(table, dtype=like.dtype, device=like.device)
    return values[t].reshape(-1, *[1] * (like.dim() - 1))


_X = In("x", "B *S", help="The noisy example x_t.")
_T = In("t", "B", kind="int", low=1, below="T+1", help="The step of each example, 1 to T.")
_EPS = In("eps", "B *S", help="The noise that the network sees in x_t.")
_NOISE = In("noise", "B *S", help="Standard normal noise, from a Noise block.")


@block(
    "NoiseSchedule",
    title="Noise schedule",
    group=_GROUP,
    formula=r"\alpha_t = 1 - \beta_t, \quad \bar\alpha_t = \prod_{s \leq t} \alpha_s",
    ports=[
        In("t", "B", kind="int", low=0, below="T+1", help="The step of each example, 0 (data) to T."),
        Out("beta", "B", help="The variance that the step adds."),
        Out("alpha", "B", help="1 - β: the share of the variance that the step keeps."),
        Out("alpha_bar", "B", help="The share of the data's variance that is left after the step."),
        Out("posterior_variance", "B", help="The variance of the step back when the data are known."),
    ],
    settings=_SCHEDULE,
)
def noise_schedule(t, *, steps, schedule, beta_start, beta_end):
    """How much noise there is at a step of a diffusion: to look at, to weigh a cost, or for steps of one's own.

    The logarithm of ᾱ / (1 - ᾱ) is the signal-to-noise ratio. With few steps, linear leaves data in the last one:
    take scaled. The schedule should end near ᾱ = 0. Cosine is that of A. Nichol and P. Dhariwal, 2021.
    """
    tables = _tables(steps, schedule, beta_start, beta_end)
    like = torch.empty(0, device=t.device)
    beta = _at(tables.beta, t, like)
    return beta, 1 - beta, _at(tables.alpha_bar, t, like), _at(tables.posterior_variance, t, like)


@block(
    "ForwardDiffusion",
    title="Forward diffusion",
    group=_GROUP,
    formula=r"x_t = \sqrt{\bar\alpha_t}\, x_0 + \sqrt{1 - \bar\alpha_t}\, \varepsilon",
    ports=[In("x0", "B *S", help="The data."), _T, _NOISE, Out("x", "B *S", help="x_t, the noisy example.")],
    settings=_SCHEDULE,
)
def forward_diffusion(x0, t, noise, *, steps, schedule, beta_start, beta_end):
    """Jump from the data to any step of the diffusion at once.

    In training draw a random step for every example, let the network see x and t, and compare its answer with the same
    noise by MSELoss. Scale the data to about unit variance first. At step 0 the data pass unchanged.
    """
    bar = _at(_tables(steps, schedule, beta_start, beta_end).alpha_bar, t, x0)
    return bar.sqrt() * x0 + (1 - bar).sqrt() * noise


@block(
    "OneStepNoising",
    title="One step of noise",
    group=_GROUP,
    formula=r"x_t = \sqrt{1 - \beta_t}\, x_{t-1} + \sqrt{\beta_t}\, \varepsilon",
    ports=[In("x", "B *S", help="The example before the step."), _T, _NOISE, Out("y", "B *S")],
    settings=_SCHEDULE,
)
def one_step_noising(x, t, noise, *, steps, schedule, beta_start, beta_end):
    """One step of the diffusion, from x_{t-1} to x_t.

    Repeated from the data on, it gives what ForwardDiffusion jumps to.
    """
    beta = _at(_tables(steps, schedule, beta_start, beta_end).beta, t, x)
    return (1 - beta).sqrt() * x + beta.sqrt() * noise


def _predicted_x0(x, eps, bar):
    return (x - (1 - bar).sqrt() * eps) / bar.sqrt()


@block(
    "PredictX0",
    title="Data from noise",
    group=_GROUP,
    formula=r"\hat x_0 = \frac{x_t - \sqrt{1 - \bar\alpha_t}\, \hat\varepsilon}{\sqrt{\bar\alpha_t}}",
    ports=[_X, _T, _EPS, Out("x0", "B *S", help="The data that the predicted noise implies.")],
    settings=_SCHEDULE,
)
def predict_x0(x, t, eps, *, steps, schedule, beta_start, beta_end):
    """The data that remain when the predicted noise is taken out of x_t.

    Early in sampling it is a blur, the mean of all data that could have become x_t. Near step T the division by √ᾱ
    magnifies every error of the prediction.
    """
    return _predicted_x0(x, eps, _at(_tables(steps, schedule, beta_start, beta_end).alpha_bar, t, x))


@block(
    "ScoreFromNoise",
    title="Score from noise",
    group=_GROUP,
    formula=r"s = -\frac{\hat\varepsilon}{\sqrt{1 - \bar\alpha_t}}",
    ports=[_EPS, _T, Out("score", "B *S")],
    settings=_SCHEDULE,
)
def score_from_noise(eps, t, *, steps, schedule, beta_start, beta_end):
    """The gradient of the log-density of x_t that a prediction of the noise stands for: noise predicts the way back."""
    bar = _at(_tables(steps, schedule, beta_start, beta_end).alpha_bar, t, eps)
    return -eps / (1 - bar).sqrt()


@block(
    "DiffusionPosterior",
    title="Posterior of a diffusion step",
    group=_GROUP,
    formula=r"\tilde\mu = \frac{\sqrt{\bar\alpha_{t-1}}\,\beta_t}{1-\bar\alpha_t} x_0 + "
    r"\frac{\sqrt{\alpha_t}(1-\bar\alpha_{t-1})}{1-\bar\alpha_t} x_t",
    ports=[
        In("x0", "B *S", help="The data."),
        _X,
        _T,
        Out("mean", "B *S", help="The mean of x_{t-1}."),
        Out("variance", "B", help="Its variance, the same in all dimensions; 0 at step 1."),
    ],
    settings=_SCHEDULE,
)
def diffusion_posterior(x0, x, t, *, steps, schedule, beta_start, beta_end):
    """Where x_{t-1} lies when both the data and x_t are known: a normal distribution.

    It is what the reverse step should match in the bound on the likelihood (KLNormal compares the two).
    """
    tables = _tables(steps, schedule, beta_start, beta_end)
    beta, bar, before = _at(tables.beta, t, x), _at(tables.alpha_bar, t, x), _at(tables.alpha_bar, t - 1, x)
    mean = (before.sqrt() * beta * x0 + (1 - beta).sqrt() * (1 - before) * x) / (1 - bar)
    return mean, _at(tables.posterior_variance, t, x).reshape(-1)


@block(
    "DDPMStep",
    title="Reverse step (DDPM)",
    group=_GROUP,
    formula=r"x_{t-1} = \frac{1}{\sqrt{\alpha_t}} \left( x_t - \frac{\beta_t}{\sqrt{1 - \bar\alpha_t}} "
    r"\hat\varepsilon \right) + \sigma_t z",
    ports=[
        _X,
        _T,
        _EPS,
        _NOISE,
        Out("y", "B *S", help="The example one step earlier, x_{t-1}."),
        Out("mean", "B *S", help="The same without the noise."),
    ],
    settings=[
        *_SCHEDULE,
        Choice(
            "variance",
            "beta",
            options=("beta", "posterior"),
            help="The noise's variance: β_t, right for data of unit variance, or the posterior's, for a single point.",
        ),
    ],
)
def ddpm_step(x, t, eps, noise, *, steps, schedule, beta_start, beta_end, variance):
    """One step back: take out a part of the predicted noise, and add fresh noise. Loop it from T to 1.

    The last step, from 1 to 0, adds no noise. All T steps must be taken one after another; DDIMStep may skip. Note
    that β_t is the variance of the noise, not its standard deviation.
    """
    tables = _tables(steps, schedule, beta_start, beta_end)
    beta, bar = _at(tables.beta, t, x), _at(tables.alpha_bar, t, x)
    mean = (x - beta / (1 - bar).sqrt() * eps) / (1 - beta).sqrt()
    added = tables.added if variance == "beta" else tables.posterior_variance
    return mean + _at(added, t, x).sqrt() * noise, mean


@block(
    "DDIMStep",
    title="Reverse step (DDIM)",
    group=_GROUP,
    formula=r"x_\tau = \sqrt{\bar\alpha_\tau}\, \hat x_0 + "
    r"\sqrt{1 - \bar\alpha_\tau - \sigma^2}\, \hat\varepsilon + \sigma z",
    ports=[
        _X,
        _T,
        In("t_prev", "B", kind="int", optional=True, low=0, below="T", help="The step to go to; without it: t - 1."),
        _EPS,
        In("noise", "B *S", optional=True, help="Standard normal noise; needed only where eta is not 0."),
        Out("y", "B *S", help="The example at the step gone to."),
        Out("mean", "B *S", help="The same without the noise."),
        Out("sigma", "B", help="The noise's standard deviation."),
    ],
    settings=[
        *_SCHEDULE,
        Float("eta", 0.0, min=0.0, max=1.0, help="0: no noise, the same start gives the same end; 1: as DDPM."),
    ],
    example={"settings": {"eta": 0.5}, "no_gradient": ("noise",)},  # none where the example steps are in wrong order
)
def ddim_step(x, t, t_prev, eps, noise, *, steps, schedule, beta_start, beta_end, eta):
    """A step back that may skip: 20 to 50 steps in place of 1000, with the network that was trained for all.

    It goes to the predicted data and from there to any earlier step, with the predicted noise. With eta 0 nothing is
    drawn, so noise becomes a code of the example. Source: J. Song and others, Denoising Diffusion Implicit Models,
    2021, equations 12 and 16.
    """
    table = _tables(steps, schedule, beta_start, beta_end).alpha_bar
    bar, earlier = _at(table, t, x), _at(table, t - 1 if t_prev is None else t_prev, x)
    variance = eta**2 * (1 - earlier) / (1 - bar) * (1 - bar / earlier).clamp(min=0.0)
    direction = (1 - earlier - variance).clamp(min=0.0).sqrt()
    mean = earlier.sqrt() * _predicted_x0(x, eps, bar) + direction * eps
    sigma = variance.sqrt()
    return mean if noise is None else mean + sigma * noise, mean, sigma.reshape(-1)


@block(
    "RenoiseStep",
    title="Renoise step",
    group=_GROUP,
    formula=r"x_{t-1} = \sqrt{\bar\alpha_{t-1}}\, \hat x_0 + \sqrt{1 - \bar\alpha_{t-1}}\, \varepsilon",
    ports=[
        In("x0", "B *S", help="The data as the network predicts them."),
        _T,
        In("noise", "B *S", help="Fresh noise, or the predicted noise again."),
        Out("y", "B *S", help="The example at step t - 1."),
    ],
    settings=_SCHEDULE,
)
def renoise_step(x0, t, noise, *, steps, schedule, beta_start, beta_end):
    """Predict the data, then put the noise of one step less back: the simplest sampler. Loop it from T to 1.

    With fresh noise it wanders, with the predicted noise it is DDIMStep without noise. At step 1 it gives the
    predicted data.
    """
    bar = _at(_tables(steps, schedule, beta_start, beta_end).alpha_bar, t - 1, x0)
    return bar.sqrt() * x0 + (1 - bar).sqrt() * noise


@block(
    "ClassifierGuidance",
    title="Classifier guidance",
    group=_GROUP,
    formula=r"\hat\varepsilon = \varepsilon - s \sqrt{1 - \bar\alpha_t}\, \nabla_{x_t} \log p(c \mid x_t)",
    ports=[
        _EPS,
        In("gradient", "B *S", help="Gradient of the log-probability of the wanted class, by x_t."),
        _T,
        Out("y", "B *S", help="The noise prediction to sample with."),
    ],
    settings=[*_SCHEDULE, Float("scale", 1.0, min=0.0, max=1e4, help="s: 0 leaves the prediction as it is.")],
)
def classifier_guidance(eps, gradient, t, *, steps, schedule, beta_start, beta_end, scale):
    """Push samples towards a class by the gradient of a classifier, which must have been trained on noisy examples.

    With a scale above 1 samples become more typical of the class and less diverse.
    """
    bar = _at(_tables(steps, schedule, beta_start, beta_end).alpha_bar, t, eps)
    return eps - scale * (1 - bar).sqrt() * gradient


@block(
    "ClassifierFreeGuidance",
    title="Classifier-free guidance",
    group=_GROUP,
    formula=r"\hat\varepsilon = (1 + w)\, \varepsilon(x_t, c) - w\, \varepsilon(x_t, \emptyset)",
    ports=[
        In("conditional", "*S", help="The noise predicted with the condition."),
        In("unconditional", "*S", help="The noise predicted by the same network without it."),
        Out("y", "*S", help="The noise prediction to sample with."),
    ],
    settings=[Float("scale", 1.0, min=-1.0, max=1e4, help="w: 0 is conditional, -1 is unconditional.")],
)
def classifier_free_guidance(conditional, unconditional, *, scale):
    """Go beyond the conditional prediction, away from the unconditional one.

    The network learns both if the condition is dropped in some tenth of its training. Larger scales obey the condition
    more and vary less. Others call 1 + w the scale.
    """
    return (1 + scale) * conditional - scale * unconditional
