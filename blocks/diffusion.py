"""Diffusion: data become noise in small steps, and a network that predicts the noise takes the steps back.

Steps are numbered 1 to T; step 0 is the data. With the variances β of the schedule, α_t = 1 - β_t and ᾱ_t is the
product of all α up to t, so that x_t = √ᾱ_t x_0 + √(1 - ᾱ_t) ε in one jump. Every block that needs the schedule has
the same four settings, and they must agree between training and sampling. Source of the formulas: J. Ho and others,
Denoising Diffusion Probabilistic Models, 2020.
"""

import math
from typing import NamedTuple

from studio.spec import Choice, Float, In, Int, Out, block
from studio.spec.lazy import F, torch

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


class _Level(NamedTuple):
    """Numbers for the step of each example, shaped to broadcast over the example's dimensions."""

    beta: "torch.Tensor"
    kept: "torch.Tensor"
    """ᾱ, the share of the data's variance that is left."""
    noise: "torch.Tensor"
    """1 - ᾱ, computed without the rounding of that difference where it is small."""


def _levels(like: "torch.Tensor", schedule: tuple[int, str, float, float], *steps: "torch.Tensor") -> list[_Level]:
    """For each of several steps (B,), step 0 being the data: the levels of examples `like`, which come (B, ...).

    Everything is worked out on the device and in few operations, so that it can be compiled and exported.
    """
    betas = F.pad(_betas(like, *schedule).clamp(max=_LARGEST_BETA), (1, 0))
    log_kept = torch.log1p(-betas).cumsum(0)
    shape = (-1, *[1] * (like.dim() - 1))
    found = [(betas[t].reshape(shape), log_kept[t].reshape(shape)) for t in steps]
    return [_Level(beta, log.exp(), -torch.expm1(log)) for beta, log in found]


def _betas(like: "torch.Tensor", steps: int, schedule: str, start: float, end: float) -> "torch.Tensor":
    """The variance that each of the steps 1 to T adds."""
    if schedule == "cosine":
        places = torch.arange(steps + 1, dtype=like.dtype, device=like.device) / steps
        angle = (places + 0.008) / 1.008 * (math.pi / 2)
        before, after = angle[:-1], angle[1:]  # 1 - cos² after / cos² before, without its rounding
        return torch.sin(after - before) * torch.sin(after + before) / torch.cos(before).square()
    factor = 1000 / steps if schedule == "scaled" else 1.0
    return factor * torch.linspace(start, end, steps, dtype=like.dtype, device=like.device)


def _posterior_variance(now: _Level, before: _Level) -> "torch.Tensor":
    """Of x_{t-1} given x_t and x_0; 0 at the first step. Ho and others, equation 7."""
    return before.noise / now.noise.clamp(min=torch.finfo(now.noise.dtype).tiny) * now.beta


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
    take scaled. The schedule should end near ᾱ = 0. Cosine is that of A. Nichol and P. Dhariwal, 2021; its last
    step leaves so little of the data that DDIMStep should begin a step or two before T.
    """
    like = torch.empty(t.shape, device=t.device)
    now, before = _levels(like, (steps, schedule, beta_start, beta_end), t, (t - 1).clamp(min=0))
    return now.beta, 1 - now.beta, now.kept, _posterior_variance(now, before)


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
    (now,) = _levels(x0, (steps, schedule, beta_start, beta_end), t)
    return now.kept.sqrt() * x0 + now.noise.sqrt() * noise


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
    (now,) = _levels(x, (steps, schedule, beta_start, beta_end), t)
    return (1 - now.beta).sqrt() * x + now.beta.sqrt() * noise


def _predicted_x0(x, eps, now: _Level):
    return (x - now.noise.sqrt() * eps) / now.kept.sqrt()


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
    (now,) = _levels(x, (steps, schedule, beta_start, beta_end), t)
    return _predicted_x0(x, eps, now)


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
    (now,) = _levels(eps, (steps, schedule, beta_start, beta_end), t)
    return -eps / now.noise.sqrt()


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
    now, before = _levels(x, (steps, schedule, beta_start, beta_end), t, t - 1)
    share = before.kept.sqrt() * now.beta * x0 + (1 - now.beta).sqrt() * before.noise * x
    return share / now.noise, _posterior_variance(now, before).reshape(-1)


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
    now, before = _levels(x, (steps, schedule, beta_start, beta_end), t, t - 1)
    mean = (x - now.beta / now.noise.sqrt() * eps) / (1 - now.beta).sqrt()
    added = now.beta * (before.noise > 0) if variance == "beta" else _posterior_variance(now, before)
    return mean + added.sqrt() * noise, mean


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
    now, earlier = _levels(x, (steps, schedule, beta_start, beta_end), t, t - 1 if t_prev is None else t_prev)
    variance = eta**2 * earlier.noise / now.noise * (1 - now.kept / earlier.kept).clamp(min=0.0)
    direction = (earlier.noise - variance).clamp(min=0.0).sqrt()
    mean = earlier.kept.sqrt() * _predicted_x0(x, eps, now) + direction * eps
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
    (before,) = _levels(x0, (steps, schedule, beta_start, beta_end), t - 1)
    return before.kept.sqrt() * x0 + before.noise.sqrt() * noise


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
    (now,) = _levels(eps, (steps, schedule, beta_start, beta_end), t)
    return eps - scale * now.noise.sqrt() * gradient


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
