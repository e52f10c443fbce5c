"""Sampling by the score, the gradient of the log-density: Langevin steps, and the denoiser a score stands for."""

from studio.spec import Float, In, Out, block

_GROUP = "Diffusion"
_PORTS = [
    In("x", "B *S", help="Where the sample is."),
    In("score", "B *S", help="The gradient of the log-density there."),
    In("noise", "B *S", help="Standard normal noise, from a Noise block."),
]


@block(
    "LangevinStep",
    title="Langevin step",
    group=_GROUP,
    formula=r"y = x + \alpha\, s + \sqrt{2 \alpha}\, z",
    ports=[*_PORTS, Out("y", "B *S")],
    settings=[Float("step", 0.01, min=0.0, max=1e6, help="α, the length of the step.")],
)
def langevin_step(x, score, noise, *, step):
    """One step uphill on the log-density, and some noise: repeated many times, it draws from the density.

    Too long a step blurs the density. Between modes that lie far apart it hardly ever crosses, so their weights come
    out wrong: that is what AnnealedLangevinStep is for.
    """
    return x + step * score + (2 * step) ** 0.5 * noise


@block(
    "AnnealedLangevinStep",
    title="Annealed Langevin step",
    group=_GROUP,
    formula=r"y = x + \frac{\alpha}{2} s + \sqrt{\alpha}\, z, \quad \alpha = \epsilon \frac{\sigma^2}{\sigma_L^2}",
    ports=[
        *_PORTS,
        In("sigma", "B", low=0.1, high=2.0, help="The noise level of each example, from large to small."),
        Out("y", "B *S"),
    ],
    settings=[
        Float("step", 2e-5, above=0.0, max=1e6, help="ε, the step length α at the smallest noise level."),
        Float("sigma_min", 0.01, above=0.0, max=1e6, help="σ_L, the smallest noise level."),
    ],
)
def annealed_langevin_step(x, score, noise, sigma, *, step, sigma_min):
    """A Langevin step whose length fits the noise level: long ones while the density is blurred, short ones at last.

    Take some steps at each level, from the largest to the smallest, with the score of that level: then modes get their
    right weights. Source: Y. Song and S. Ermon, Generative Modeling by Estimating Gradients of the Data Distribution,
    2019, algorithm 1.
    """
    alpha = (step * (sigma / sigma_min).square()).reshape(-1, *[1] * (x.dim() - 1))
    return x + alpha / 2 * score + alpha.sqrt() * noise


@block(
    "OptimalDenoiser",
    title="Denoiser from a score",
    group=_GROUP,
    formula=r"d = x + \sigma^2 \nabla \log p(x)",
    ports=[*_PORTS[:2], Out("y", "B *S", help="The mean of all clean values that could have become x.")],
    settings=[Float("sigma", 0.5, min=0.0, max=1e6, help="Standard deviation of the noise that was added.")],
)
def optimal_denoiser(x, score, *, sigma):
    """The best guess at what was there before normal noise was added, from the score of the noisy density.

    Known as Tweedie's formula. The other way round, a denoiser's correction divided by σ² is a score.
    """
    return x + sigma**2 * score
