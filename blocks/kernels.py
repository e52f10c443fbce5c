"""Kernels: how alike two points are, as a bell curve of their distance, and what particles do to one another by it."""

from studio.spec import Float, Floats, In, Out, block
from studio.spec.lazy import torch

_GROUP = "Probability"
BANDWIDTHS = Floats(
    "bandwidths",
    (0.1, 0.5, 1.0, 2.0),
    help="Widths of the bell curves that are added up, in the units of the points. Several, to see near and far.",
)


def rbf(x: "torch.Tensor", y: "torch.Tensor", bandwidths: tuple[float, ...]) -> "torch.Tensor":
    """Sum over the bandwidths s of exp(-|x_i - y_j|² / 2s²), shape (N, M)."""
    squares = (x * x).sum(1, keepdim=True) + (y * y).sum(1) - 2.0 * (x @ y.T)
    distances = squares.clamp(min=0.0)
    return torch.stack([torch.exp(distances * (-0.5 / width**2)) for width in bandwidths]).sum(0)


def mean_discrepancy(x: "torch.Tensor", y: "torch.Tensor", bandwidths: tuple[float, ...]) -> "torch.Tensor":
    """The squared maximum mean discrepancy of two samples, every pair counted, those of a point with itself too.

    A. Gretton and others, A Kernel Two-Sample Test, 2012, equation 5.
    """
    return rbf(x, x, bandwidths).mean() + rbf(y, y, bandwidths).mean() - 2 * rbf(x, y, bandwidths).mean()


@block(
    "RBFKernel",
    title="Kernel matrix (RBF)",
    group=_GROUP,
    formula=r"k_{ij} = \sum_s \exp\left(-\frac{\Vert x_i - y_j \Vert^2}{2 s^2}\right)",
    ports=[In("x", "N D"), In("y", "M D"), Out("k", "N M")],
    settings=[Floats("bandwidths", (1.0,), help="Widths of the bell curves that are added up.")],
)
def rbf_kernel(x, y, *, bandwidths):
    """How alike every row of `x` is to every row of `y`: a bell curve of their distance, or the sum of several.

    Kernel regression, Gaussian processes, comparing samples. A width far below the usual distance sees only the point
    itself; one far above it sees no difference.
    """
    return rbf(x, y, bandwidths)


@block(
    "SteinForce",
    title="Stein force (SVGD)",
    group=_GROUP,
    formula=r"\phi_i = \frac{1}{K} \sum_j k(w_j, w_i) \, \nabla \log p(w_j) + \nabla_{w_j} k(w_j, w_i)",
    ports=[
        In("particles", "K D", help="One row a particle."),
        In("score", "K D", help="The gradient of the log-density at every particle."),
        Out("phi", "K D", help="Where each particle should move: add a small multiple of it."),
    ],
    settings=[Float("bandwidth", 1.0, above=0.0, max=1e6, help="Width of the kernel: how far particles repel.")],
)
def stein_force(particles, score, *, bandwidth):
    """The direction of Stein variational gradient descent: up the density together, and away from one another.

    The first part of the sum is the score averaged over neighbours, the second pushes particles apart, so that they
    spread over the distribution in place of all climbing its peak. One particle alone climbs: it finds the mode. The
    kernel is exp(-d²/2s²); where others write exp(-d²/h), s is the root of h/2. Source: Q. Liu and D. Wang, Stein
    Variational Gradient Descent, 2016, algorithm 1.
    """
    kernel = rbf(particles, particles, (bandwidth,))
    repulsion = (kernel.sum(1, keepdim=True) * particles - kernel @ particles) / bandwidth**2
    return (kernel @ score + repulsion) / particles.shape[0]
