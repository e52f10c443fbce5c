"""Costs of generative models: divergences, bounds on likelihoods, score matching, codebooks."""

import math

from blocks.kernels import BANDWIDTHS, mean_discrepancy
from studio.spec import Choice, Flag, Float, In, Int, Out, block
from studio.spec.lazy import torch

_GROUP = "Costs: generative"


def _sum_outputs_mean_batch(terms: "torch.Tensor") -> "torch.Tensor":
    return terms.sum() / terms.shape[0]


@block(
    "KLStandardNormal",
    title="Divergence from the standard normal",
    group=_GROUP,
    kind="cost",
    formula=r"C = \frac{1}{2B} \sum \frac{\mu^2 + \sigma^2}{v} - 1 - \log \frac{\sigma^2}{v}",
    ports=[
        In("mu", "B *S", help="Means."),
        In("log_var", "B *S", help="Logarithms of the variances."),
        Out("loss", help="Summed over the dimensions of an example, averaged over the examples."),
    ],
    settings=[Float("prior_variance", 1.0, above=0.0, max=1e6, help="The variance v of the prior, of mean 0.")],
)
def kl_standard_normal(mu, log_var, *, prior_variance):
    """How far normal distributions with given means and variances are from a prior of mean 0, in nats.

    The second half of a variational autoencoder's cost: it keeps the codes where draws from the prior will fall. It
    is 0 only where mean is 0 and variance is that of the prior. Multiply it for a β-VAE (NegativeELBO does), or raise
    that factor slowly from 0 where the codes are ignored.
    """
    ratio = (mu.square() + torch.exp(log_var)) / prior_variance
    return 0.5 * _sum_outputs_mean_batch(ratio - 1 - log_var + math.log(prior_variance))


@block(
    "KLNormal",
    title="Divergence of two normals",
    group=_GROUP,
    kind="cost",
    formula=r"C = \frac{1}{2B} \sum \log\frac{\sigma_p^2}{\sigma^2} + \frac{\sigma^2 + (\mu-\mu_p)^2}{\sigma_p^2} - 1",
    ports=[
        In("mu", "B *S", help="Means of the first distribution q."),
        In("log_var", "B *S", help="Logarithms of its variances."),
        In("prior_mu", "B *S", help="Means of the second distribution p."),
        In("prior_log_var", "B *S", help="Logarithms of its variances."),
        Out("loss", help="Summed over the dimensions of an example, averaged over the examples."),
    ],
)
def kl_normal(mu, log_var, prior_mu, prior_log_var):
    """How far one normal distribution q is from another p, both with diagonal covariances: KL(q || p), in nats.

    For priors that are computed: hierarchies of latent variables, the steps of a diffusion's bound, a student that
    imitates a policy. It is not symmetric.
    """
    apart = (torch.exp(log_var) + (mu - prior_mu).square()) * torch.exp(-prior_log_var)
    return 0.5 * _sum_outputs_mean_batch(prior_log_var - log_var + apart - 1)


@block(
    "NegativeELBO",
    title="Negative ELBO",
    group=_GROUP,
    kind="cost",
    formula=r"C = -\left( \mathrm{E}_q \log p(x \mid z) - \beta \, \mathrm{KL}(q \Vert p) \right)",
    ports=[
        In("log_likelihood", "*L", help="Of the data given the codes: one number, or one for each example."),
        In("kl", "*K", help="The divergence of the codes from their prior: one number, or one for each example."),
        Out("loss"),
    ],
    settings=[Float("beta", 1.0, min=0.0, max=1e6, help="Weight of the divergence; above 1: a β-VAE.")],
)
def negative_elbo(log_likelihood, kl, *, beta):
    """What a variational autoencoder minimises: minus the evidence lower bound.

    The bound itself, likelihood minus divergence, is to be maximised; with β = 1 it is never above the logarithm of
    the probability of the data. Both parts must count an example alike: summed over its dimensions, in nats.
    """
    return beta * kl.mean() - log_likelihood.mean()


@block(
    "NegativeLogLikelihood",
    title="Negative log-likelihood of a density",
    group=_GROUP,
    kind="cost",
    formula=r"C = -\frac{1}{B} \sum_n \log p(x_n)",
    ports=[In("log_prob", "*S", help="The log-density of each example."), Out("loss")],
)
def negative_log_likelihood(log_prob):
    """Minus the mean log-density: maximum likelihood, for flows, mixtures and whatever else gives a density.

    For a flow, `log_prob` is the density of the code plus all log-determinants. For class scores, use
    CrossEntropyLoss.
    """
    return -log_prob.mean()


@block(
    "BitsPerDim",
    title="Bits per dimension",
    group=_GROUP,
    kind="cost",
    formula=r"C = \frac{1}{\log 2} \left( \log L - \frac{1}{B D} \sum_n \log p(x_n) \right)",
    ports=[
        In("log_prob", "B", help="The log-density of each example, scaled to 0..1."),
        In("x", "B *S", kind="any", help="The examples, to count their D dimensions."),
        Out("loss"),
    ],
    settings=[Int("levels", 256, min=1, max=65_536, help="Levels a pixel had before it was scaled to 0..1; 1: none.")],
    example={"no_gradient": ("x",)},
)
def bits_per_dim(log_prob, x, *, levels):
    """Negative log-likelihood in bits for each pixel and channel, as flows and autoregressive models are compared.

    It is how many bits a perfect coder would need for one number of the image: 8 for 256 equally likely levels. The
    data must have been dequantised (Dequantize), else a density may grow without bound. Minimising it is minimising
    the negative log-likelihood.
    """
    dimensions = math.prod(x.shape[1:])
    return (math.log(levels) - log_prob.mean() / dimensions) / math.log(2)


@block(
    "MMDLoss",
    title="Maximum mean discrepancy",
    group=_GROUP,
    kind="cost",
    formula=r"C = \mathrm{E}\, k(x, x') + \mathrm{E}\, k(y, y') - 2 \mathrm{E}\, k(x, y)",
    ports=[In("x", "N D", help="One sample, a row a point."), In("y", "M D", help="The other."), Out("loss")],
    settings=[BANDWIDTHS],
)
def mmd_loss(x, y, *, bandwidths):
    """How different two sets of points are, by sums of bell curves between all pairs: a generator without an opponent.

    Minimised, it moves the generated points until they lie as the data do. The sets need not have the same size. All
    pairs are counted, so it is 0 for equal sets and slightly above 0 for two samples of one distribution. It takes
    N M numbers of memory.
    """
    return mean_discrepancy(x, y, bandwidths)


@block(
    "DenoisingScoreMatchingLoss",
    title="Denoising score matching",
    group=_GROUP,
    kind="cost",
    formula=r"C = \frac{1}{2B} \sum_n \lambda(\sigma_n) \Vert s_n + \frac{\tilde x_n - x_n}{\sigma_n^2} \Vert^2",
    ports=[
        In("score", "B *S", help="The network's answer for the noisy example."),
        In("x", "B *S", help="The clean example."),
        In("noisy", "B *S", help="The example with noise added."),
        In("sigma", "B", optional=True, low=0.2, high=2.0, help="The noise level of each example; without it: std."),
        Out("loss"),
    ],
    settings=[
        Float("std", 1.0, above=0.0, max=1e6, help="The noise level where none arrives: its standard deviation."),
        Choice(
            "weighting",
            "sigma_squared",
            options=("sigma_squared", "none"),
            help="Weigh each example with its σ², which makes all noise levels count alike; or not at all.",
        ),
    ],
)
def denoising_score_matching_loss(score, x, noisy, sigma, *, std, weighting):
    """Teach a network the score, the gradient of the log-density, by asking which way the noise went.

    The best answer is the score of the noisy data, where the network sees it, and not that of the clean. With several
    noise levels, tell the network the level and keep the weighting: without it the smallest level rules. Source:
    P. Vincent, A Connection Between Score Matching and Denoising Autoencoders, 2011.
    """
    level = x.new_full((1,), std) if sigma is None else sigma
    variance = level.square().reshape(-1, *[1] * (x.dim() - 1))
    terms = (score + (noisy - x) / variance).square()
    return 0.5 * _sum_outputs_mean_batch(terms if weighting == "none" else variance * terms)


@block(
    "VQLoss",
    title="Codebook and commitment",
    group=_GROUP,
    kind="cost",
    formula=r"C = \beta \, \mathrm{E} \Vert z - \mathrm{sg}(e) \Vert^2 + \mathrm{E} \Vert \mathrm{sg}(z) - e \Vert^2",
    ports=[
        In("z", "*B D", help="What the encoder gave."),
        In("code", "*B D", help="The nearest code of each vector, as VectorQuantize gives it."),
        Out("loss"),
    ],
    settings=[
        Float("beta", 0.25, min=0.0, max=1e6, help="Weight of the commitment: how strongly the encoder is held."),
        Flag("codebook", True, help="Move the codes by gradient as well; off where they follow by moving averages."),
    ],
    example={"slope": False},
)
def vq_loss(z, code, *, beta, codebook):
    """Keep an encoder's vectors near their codes (commitment), and move the codes towards the vectors.

    Each part stops the gradient to its other side. Add it to the reconstruction's cost. Squares are summed over a
    vector and averaged over the vectors. Source: A. van den Oord and others, Neural Discrete Representation Learning,
    2017, equation 3.
    """
    commitment = (z - code.detach()).square().sum(-1).mean()
    if not codebook:
        return beta * commitment
    return beta * commitment + (z.detach() - code).square().sum(-1).mean()
