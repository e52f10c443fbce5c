"""Probability: densities, and draws that a gradient can pass.

Noise arrives over a wire, so that a program gives the same for the same noise and can be exported.
"""

import math

from studio.spec import Flag, Float, In, Int, Ints, Out, Settings, Shape, TensorType, Types, Weight, axes, block
from studio.spec.lazy import F, torch

_GROUP = "Probability"
_LOG_TWO_PI = math.log(2 * math.pi)


def _per_example(terms: "torch.Tensor") -> "torch.Tensor":
    """The sum over all dimensions but the first."""
    return terms.reshape(terms.shape[0], -1).sum(1)


@block(
    "Reparameterize",
    group=_GROUP,
    formula=r"z = \mu + e^{\frac{1}{2} \log \sigma^2} \odot \varepsilon, \quad \varepsilon \sim \mathcal{N}(0, I)",
    ports=[
        In("mu", "*S", help="The mean."),
        In("log_var", "*S", help="The logarithm of the variance: any real number."),
        In("noise", "*S", help="Standard normal noise of the same shape, from a Noise block."),
        Out("z", "*S"),
    ],
)
def reparameterize(mu, log_var, noise):
    """A draw from a normal distribution, written so that the gradient reaches its mean and its spread.

    The middle of a variational autoencoder: the encoder gives mean and log-variance, the noise comes from outside. A
    draw made directly would let no gradient through. The gradient is 1 to the mean and ½σε to the log-variance. With
    the noise set to zero it gives the mean.
    """
    return mu + torch.exp(0.5 * log_var) * noise


@block(
    "GaussianLogDensity",
    title="Gaussian log-density",
    group=_GROUP,
    formula=r"\log p(x) = -\frac{1}{2} \sum_i \log 2\pi\sigma_i^2 + \frac{(x_i - \mu_i)^2}{\sigma_i^2}",
    ports=[
        In("x", "B *S"),
        In("mean", "B *S"),
        In("log_var", "B *S", help="The logarithm of the variance (not of the standard deviation)."),
        Out("log_prob", "B", help="One number for each example: the sum over its dimensions."),
    ],
)
def gaussian_log_density(x, mean, log_var):
    """How likely each example is under a normal distribution with a diagonal covariance, as a logarithm, in nats.

    The likelihood of a decoder with real-valued outputs, and of a policy with continuous actions. It may be above 0,
    as densities may be above 1. To maximise it, minimise NegativeLogLikelihood of it.
    """
    return -0.5 * _per_example(_LOG_TWO_PI + log_var + (x - mean).square() * torch.exp(-log_var))


@block(
    "StandardNormalLogDensity",
    title="Standard normal log-density",
    group=_GROUP,
    formula=r"\log p(z) = -\frac{1}{2} \sum_i \log 2\pi + z_i^2",
    ports=[In("z", "B *S"), Out("log_prob", "B", help="One number for each example.")],
)
def standard_normal_log_density(z):
    """How likely each example is under independent normal variables of mean 0 and variance 1, as a logarithm, in nats.

    The prior of a normalising flow, of the latent variables of an autoencoder, of the end of a diffusion.
    """
    return -0.5 * _per_example(_LOG_TWO_PI + z.square())


@block(
    "BernoulliLogLikelihood",
    title="Bernoulli log-likelihood",
    group=_GROUP,
    formula=r"\log p(y) = \sum_i y_i \log \sigma(x_i) + (1 - y_i) \log(1 - \sigma(x_i))",
    ports=[
        In("logits", "B *S", help="Scores, any real number; no sigmoid before it."),
        In("target", "B *S", low=0.0, high=1.0, help="0 or 1, or a grey value in between."),
        Out("log_likelihood", help="Summed over the outputs of an example, averaged over the examples."),
    ],
)
def bernoulli_log_likelihood(logits, target):
    """How likely binary targets are, given scores for 1: the likelihood of a decoder of black-and-white images.

    It is never above 0, and is to be maximised: NegativeELBO takes it with the right sign. The sum over the outputs
    matters there: with a mean in its place, the divergence from the prior would weigh far too much.
    """
    surprise = F.binary_cross_entropy_with_logits(logits, target, reduction="sum")
    return -surprise / logits.shape[0]


@block(
    "MixtureDensity",
    title="Gaussian mixture log-density",
    group=_GROUP,
    formula=r"\log p(x) = \log \sum_k w_k \, \mathcal{N}(x \mid \mu_k, \mathrm{diag}\, \sigma_k^2)",
    ports=[In("x", "B D"), Out("log_prob", "B", help="One number for each example.")],
    settings=[Int("components", 2, min=1, max=10_000, dim="K", help="How many normal distributions are mixed.")],
    weights=[
        Weight("logits", "K", init="zeros", help="Their softmax is the weights of the components."),
        Weight("means", "K D", symbol=r"\mu", init="normal"),
        Weight("log_std", "K D", symbol=r"\log \sigma", init="zeros", help="Logarithms of the standard deviations."),
    ],
)
def mixture_density(x, logits, means, log_std):
    """How likely each example is under a learned mixture of normal distributions, as a logarithm, in nats.

    Minimise NegativeLogLikelihood of it to fit the mixture to points. A component that sits on a single point can make
    the likelihood grow without bound: add a penalty where that happens. The weights add up to 1, so K components in
    one dimension have 3K - 1 free numbers.
    """
    scaled = (x.unsqueeze(1) - means) * torch.exp(-log_std)
    log_components = -0.5 * (_LOG_TWO_PI + scaled.square()).sum(-1) - log_std.sum(-1)
    return torch.logsumexp(F.log_softmax(logits, 0) + log_components, 1)


def _without_dims(inputs: Types, settings: Settings) -> Types:
    x = inputs.get("x")
    if x is None:
        return {"y": None}
    gone = axes(settings["dims"] or None, x)
    kept = tuple(1 if i in gone else size for i, size in enumerate(x.shape) if settings["keepdim"] or i not in gone)
    return {"y": TensorType(kept)}


@block(
    "LogMeanExp",
    group=_GROUP,
    formula=r"y = \log \frac{1}{n} \sum_{i=1}^{n} e^{x_i}",
    ports=[In("x", "*S"), Out("y")],
    settings=[
        Ints("dims", None, optional=True, help="The dimensions that are averaged, 0 first; empty: all of them."),
        Flag("keepdim", False, help="Leave a dimension of size 1 in place of each, so that the result broadcasts."),
    ],
    shape=_without_dims,
)
def log_mean_exp(x, *, dims, keepdim):
    """The logarithm of the mean of probabilities that are given as logarithms, computed without overflow.

    It averages the likelihoods of several draws: of the members of an ensemble, of weights drawn by a Bayesian
    network, of latent variables (with importance weights it is a tighter bound than the ELBO). It is never below the
    mean of the logarithms.
    """
    over = dims or tuple(range(x.ndim))
    count = math.prod(x.shape[dim] for dim in over)
    return torch.logsumexp(x, over, keepdim) - math.log(count)


@block(
    "GaussianWeight",
    title="Gaussian weight (Bayes by Backprop)",
    group=_GROUP,
    formula=r"w = \mu + \log(1 + e^{\rho}) \odot \varepsilon",
    ports=[
        In("noise", "*S", optional=True, help="Standard normal noise of the weight's shape; without it: the mean."),
        Out("weight", "*S", help="Wire it to the weight port of a layer."),
        Out("kl", help="Divergence of all these weights from their prior, in nats."),
    ],
    settings=[
        Shape("shape", "1 1", help="The weight's shape, whole numbers only: 64 10 for a Linear layer of 10 inputs."),
        Float("alpha", 1.0, above=0.0, max=1e6, help="Precision of the prior: its variance is 1/alpha."),
    ],
    weights=[
        Weight("mu", "*S", symbol=r"\mu", init="fan_in_uniform"),
        Weight("rho", "*S", symbol=r"\rho", init="constant", settings={"value": -3.0}),
    ],
    let=lambda settings: {"*S": settings["shape"]},
    example={"settings": {"shape": "1 4"}},
)
def gaussian_weight(noise, mu, rho, *, alpha):
    """A weight that is a distribution: two learned numbers each, a mean and a spread, drawn anew in every pass.

    Wire `weight` to the weight port of a layer and add `kl`, divided by the number of training examples, to the mean
    cost of the data. Where there is little data the spread stays wide, so that predictions of several draws disagree
    there. The divergence is ½(α(σ² + μ²) - 1 - log ασ²), summed. Source: C. Blundell and others, Weight Uncertainty in
    Neural Networks, 2015, with a normal prior.
    """
    std = F.softplus(rho)
    weight = mu if noise is None else mu + std * noise
    kl = 0.5 * (alpha * (std.square() + mu.square()) - 1 - math.log(alpha) - 2 * torch.log(std)).sum()
    return weight, kl
