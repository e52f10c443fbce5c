"""Reductions: many numbers become one, over all dimensions or over some."""

from studio.spec import Flag, Float, In, Ints, Mismatch, Out, Settings, TensorType, Types, axes, block
from studio.spec.dims import numel
from studio.spec.lazy import torch

_DIMS = Ints("dims", None, optional=True, help="The dimensions that disappear, 0 first, -1 last; empty: all of them.")
_KEEPDIM = Flag("keepdim", False, help="Leave a dimension of size 1 in place of each, so that the result broadcasts.")


def _reduced(inputs: Types, settings: Settings) -> Types:
    x = inputs.get("x")
    if x is None:
        return {"y": None}
    gone = axes(settings["dims"] or None, x)
    if settings["keepdim"]:
        return {"y": TensorType(tuple(1 if i in gone else size for i, size in enumerate(x.shape)), x.kind)}
    return {"y": TensorType(tuple(size for i, size in enumerate(x.shape) if i not in gone), x.kind)}


def _all_if_empty(dims: tuple[int, ...] | None, x: "torch.Tensor") -> tuple[int, ...]:
    return dims or tuple(range(x.ndim))


@block(
    "Sum",
    group="Reductions",
    formula=r"y = \sum_i x_i",
    ports=[In("x", "*S", kind="number"), Out("y", kind="same")],
    settings=[_DIMS, _KEEPDIM],
    shape=_reduced,
)
def total(x, *, dims, keepdim):
    """The sum over the chosen dimensions.

    The gradient is copied to every element. A sum over the batch makes the step of an optimiser grow with the batch
    size; a Mean does not.
    """
    return torch.sum(x, _all_if_empty(dims, x), keepdim)


@block(
    "Mean",
    group="Reductions",
    formula=r"y = \frac{1}{n} \sum_{i=1}^{n} x_i",
    ports=[In("x", "*S"), Out("y")],
    settings=[_DIMS, _KEEPDIM],
    shape=_reduced,
)
def mean(x, *, dims, keepdim):
    """The average over the chosen dimensions.

    Over the batch it makes per-example costs into one; over the two dimensions of an image it is global average
    pooling. Each of the n elements receives 1/n of the gradient.
    """
    return torch.mean(x, _all_if_empty(dims, x), keepdim)


@block(
    "Max",
    group="Reductions",
    formula=r"y = \max_i\, x_i",
    ports=[In("x", "*S", kind="number"), Out("y", kind="same")],
    settings=[_DIMS, _KEEPDIM],
    shape=_reduced,
)
def largest(x, *, dims, keepdim):
    """The largest element over the chosen dimensions.

    The gradient goes to that element alone; equal ones share it. For the position of the largest take ArgMax, for
    the larger of two values Maximum.
    """
    return torch.amax(x, _all_if_empty(dims, x), keepdim)


@block(
    "Min",
    group="Reductions",
    formula=r"y = \min_i\, x_i",
    ports=[In("x", "*S", kind="number"), Out("y", kind="same")],
    settings=[_DIMS, _KEEPDIM],
    shape=_reduced,
)
def smallest(x, *, dims, keepdim):
    """The smallest element over the chosen dimensions.

    The gradient goes to that element alone; equal ones share it. For the smaller of two values take Minimum.
    """
    return torch.amin(x, _all_if_empty(dims, x), keepdim)


@block(
    "LogSumExp",
    group="Reductions",
    formula=r"y = \ln \sum_i e^{x_i}",
    ports=[In("x", "*S"), Out("y")],
    settings=[_DIMS, _KEEPDIM],
    shape=_reduced,
)
def logsumexp(x, *, dims, keepdim):
    """The logarithm of the sum of exponentials, computed without overflow.

    A smooth maximum: it exceeds the largest element by at most ln n. The normaliser of a softmax, the energy of a
    classifier, the sum of probabilities given by their logarithms. Its gradient is the softmax of x.
    """
    return torch.logsumexp(x, _all_if_empty(dims, x), keepdim)


@block(
    "Norm",
    group="Reductions",
    formula=r"y = \left( \sum_i |x_i|^p \right)^{1/p}",
    ports=[In("x", "*S"), Out("y")],
    settings=[
        Float("p", 2.0, min=0.0, max=64.0, help="2 is the Euclidean length, 1 the sum of magnitudes."),
        _DIMS,
        _KEEPDIM,
    ],
    shape=_reduced,
)
def norm(x, *, p, dims, keepdim):
    """The p-norm over the chosen dimensions.

    Lengths of vectors, sizes of gradients. The Euclidean length has no slope at 0 (torch gives 0 there); where only
    the order matters, a sum of squares is smooth everywhere. With p = 0 it counts the elements that are not 0.
    """
    return torch.linalg.vector_norm(x, p, _all_if_empty(dims, x), keepdim)


def _variance(inputs: Types, settings: Settings) -> Types:
    x = inputs.get("x")
    if x is not None and settings["unbiased"]:
        count = numel(tuple(x.shape[i] for i in axes(settings["dims"] or None, x)))
        if count == 1:
            raise Mismatch("one number alone has no unbiased variance.", "Turn unbiased off, or reduce more.", "x")
    return _reduced(inputs, settings)


@block(
    "Var",
    title="Variance",
    group="Reductions",
    formula=r"y = \frac{1}{n - 1} \sum_{i=1}^{n} (x_i - \bar{x})^2",
    ports=[In("x", "*S"), Out("y")],
    settings=[
        Flag("unbiased", True, help="Divide by n - 1, as statistics do; off: by n, as normalisation layers do."),
        _DIMS,
        _KEEPDIM,
    ],
    shape=_variance,
)
def variance(x, *, unbiased, dims, keepdim):
    """The variance over the chosen dimensions: the mean squared distance from the mean.

    Normalisation layers divide by n, statistics by n - 1; for small n the difference shows. Each element receives a
    gradient proportional to its distance from the mean.
    """
    return torch.var(x, _all_if_empty(dims, x), correction=int(unbiased), keepdim=keepdim)
