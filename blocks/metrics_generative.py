"""Metrics of generated samples: are they where the data are, and are they everywhere the data are?"""

import math

from blocks.kernels import BANDWIDTHS, mean_discrepancy
from studio.spec import Float, In, Int, Out, block
from studio.spec.lazy import torch

_GROUP = "Metrics"


@block(
    "RingModes",
    title="Modes hit on a ring",
    group=_GROUP,
    kind="metric",
    formula=r"|\{k : \frac{1}{N} |\{n : \Vert x_n - c_k \Vert < d\}| \geq p\}|",
    ports=[
        In("x", "N 2", help="Generated points of the plane."),
        Out("hits", help="How many modes got at least the smallest share of the points."),
        Out("share", help="The share of all points that lie near a mode."),
    ],
    settings=[
        Int("modes", 8, min=1, max=1000, help="How many there are, evenly on a circle about 0, from the right."),
        Float("radius", 2.0, above=0.0, max=1e6, help="Radius of the circle."),
        Float("distance", 0.3, above=0.0, max=1e6, help="What still counts as near a mode."),
        Float("min_share", 0.02, min=0.0, max=1.0, help="The share of all points that makes a mode a hit."),
    ],
    differentiable=False,
)
def ring_modes(x, *, modes, radius, distance, min_share):
    """On how many of the bumps of a ring a generator puts points: mode collapse as a number.

    For the ring of normal distributions that adversarial training is usually tried on. A generator that found one
    mode hits 1 with a share of 1; one that smears over the ring hits all with a small share. Over a split: the mean of
    the batches is exact for the share only.
    """
    angles = torch.arange(modes, dtype=x.dtype, device=x.device) * (2 * math.pi / modes)
    centres = radius * torch.stack([angles.cos(), angles.sin()], 1)
    distances = torch.linalg.vector_norm(x.unsqueeze(1) - centres, dim=2)
    nearest = distances == distances.min(1, keepdim=True).values
    share = (nearest & (distances < distance)).to(x.dtype).mean(0)
    hits = ((share >= min_share) & (share > 0)).to(x.dtype).sum()
    return hits, (distances < distance).any(1).to(x.dtype).mean()


@block(
    "MMD",
    title="Maximum mean discrepancy",
    group=_GROUP,
    kind="metric",
    formula=r"\mathrm{E}\, k(x, x') + \mathrm{E}\, k(y, y') - 2 \mathrm{E}\, k(x, y)",
    ports=[In("x", "N D", help="One sample, a row a point."), In("y", "M D", help="The other."), Out("mmd")],
    settings=[BANDWIDTHS],
    differentiable=False,
)
def mmd(x, y, *, bandwidths):
    """How different two sets of points are: the square of the distance of their means, as bell curves see them.

    Compare it with that of two samples of the data, which is not 0 either. MMDLoss is the same as a cost. Over a
    split: no mean of batches; evaluate it as one batch.
    """
    return mean_discrepancy(x, y, bandwidths)


@block(
    "InceptionScore",
    title="Inception score",
    group=_GROUP,
    kind="metric",
    formula=r"\exp \mathrm{E}_x \mathrm{KL}(p(y \mid x) \Vert p(y))",
    ports=[
        In("probabilities", "N C", low=0.01, high=1.0, help="A classifier's probabilities for generated examples."),
        Out("score"),
    ],
    differentiable=False,
)
def inception_score(probabilities):
    """Whether a classifier is sure of each generated example and finds all classes among them: 1 to the number of them.

    Any classifier of the data will do; scores of different classifiers cannot be compared. One perfect example of each
    class gets the full score, so it does not see repetition within a class. Over a split: no mean of batches; evaluate
    it as one batch. Source: T. Salimans and others, Improved Techniques for Training GANs, 2016.
    """
    marginal = probabilities.mean(0)
    information = torch.xlogy(probabilities, probabilities) - torch.xlogy(probabilities, marginal)
    return information.sum(1).mean().exp()


def _mean_and_covariance(x):
    """The mean (D,) and the covariance (D, D), unbiased; one row alone has the covariance 0."""
    mean = x.mean(0)
    return mean, (x - mean).T @ (x - mean) / max(x.shape[0] - 1, 1)


def _root(matrix):
    """The square root of a symmetric matrix without negative eigenvalues."""
    values, vectors = torch.linalg.eigh(matrix)
    return vectors * values.clamp(min=0.0).sqrt() @ vectors.T


@block(
    "FrechetDistance",
    title="Fréchet distance",
    group=_GROUP,
    kind="metric",
    formula=r"\Vert \mu_r - \mu_g \Vert^2 + \mathrm{Tr}(C_r + C_g - 2 (C_r C_g)^{1/2})",
    ports=[
        In("real", "N D", help="Features of real examples: a hidden layer of a classifier."),
        In("fake", "M D", help="The same features of generated examples."),
        Out("distance"),
    ],
    differentiable=False,
)
def frechet_distance(real, fake):
    """How far the features of generated examples lie from those of real ones, each taken for a normal distribution.

    With the features of Inception-v3 it is the FID; with those of any other network its values are its own. It takes
    several times as many examples as there are features, and is larger for small samples. Over a split: no mean of
    batches; evaluate it as one batch. Source: M. Heusel and others, GANs Trained by a Two Time-Scale Update Rule, 2017.
    """
    (real_mean, real_cov), (fake_mean, fake_cov) = _mean_and_covariance(real), _mean_and_covariance(fake)
    root = _root(real_cov)
    shared = torch.linalg.eigvalsh(root @ fake_cov @ root).clamp(min=0.0).sqrt().sum()
    return (real_mean - fake_mean).square().sum() + real_cov.trace() + fake_cov.trace() - 2 * shared


@block(
    "Wasserstein1",
    title="Wasserstein distance (line)",
    group=_GROUP,
    kind="metric",
    formula=r"\frac{1}{N} \sum_n |x_{(n)} - y_{(n)}|",
    ports=[In("x", "N"), In("y", "N"), Out("distance")],
    differentiable=False,
)
def wasserstein1(x, y):
    """How far points of a line must be moved on average to become others: both samples sorted, and compared in order.

    The samples need equal sizes. Unlike likelihoods it says how far apart two distributions are even where they do not
    overlap. Over a split: no mean of batches; evaluate it as one batch.
    """
    return (x.sort().values - y.sort().values).abs().mean()
