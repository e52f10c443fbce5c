"""Costs for real-valued outputs: how far they are from the target."""

from blocks.cost_settings import REDUCTION
from studio.spec import Choice, Flag, Float, In, Out, block
from studio.spec.lazy import F, torch

_GROUP = "Costs: regression"
_PORTS = [In("input", "*S"), In("target", "*S"), Out("loss")]
_SQUARES = Choice(
    "reduction",
    "mean",
    options=("mean", "sum", "sum_outputs_mean_batch"),
    help="Mean over all numbers, their sum, or the sum over an example's outputs and the mean over the examples.",
)


def _reduce(terms, reduction):
    """One number from the terms of a cost; the first dimension counts the examples."""
    if reduction == "mean":
        return terms.mean()
    examples = terms.shape[0] if reduction == "sum_outputs_mean_batch" and terms.dim() else 1
    return terms.sum() / examples


@block(
    "MSELoss",
    title="Mean squared error",
    group=_GROUP,
    kind="cost",
    formula=r"C = \frac{1}{n} \sum_i (x_i - y_i)^2",
    ports=_PORTS,
    settings=[_SQUARES],
    equals="torch.nn.MSELoss",
)
def mse_loss(input, target, *, reduction):
    """The mean of the squared differences: the usual cost of regression, and of reconstruction.

    It is the likelihood of a target with normal noise of fixed spread, and its best answer is the mean of the targets.
    Large errors dominate it; where a few targets are wild, take HuberLoss or L1Loss.

    Books often write the sum over outputs and the mean over examples, which is larger by the number of outputs: that is
    `sum_outputs_mean_batch`, and it changes which learning rate fits. The gradient flows to the target port as well.
    """
    if reduction == "sum_outputs_mean_batch":
        return _reduce((input - target).square(), reduction)
    return F.mse_loss(input, target, reduction=reduction)


@block(
    "HalfSquaredError",
    title="Half squared error",
    group=_GROUP,
    kind="cost",
    formula=r"C = \frac{1}{2} \sum_i (x_i - y_i)^2",
    ports=_PORTS,
    settings=[
        Choice(
            "reduction",
            "sum",
            options=("sum", "sum_outputs_mean_batch", "mean"),
            help="Sum over all numbers, the sum over an example's outputs and the mean over the examples, or the mean.",
        )
    ],
)
def half_squared_error(input, target, *, reduction):
    """Half the sum of the squared differences, whose gradient is simply output minus target.

    Convenient on paper, and for following back-propagation by hand. The sum grows with the batch.
    """
    return _reduce((input - target).square(), reduction) / 2


@block(
    "L1Loss",
    title="Mean absolute error",
    group=_GROUP,
    kind="cost",
    formula=r"C = \frac{1}{n} \sum_i |x_i - y_i|",
    ports=_PORTS,
    settings=[REDUCTION],
    equals="torch.nn.L1Loss",
)
def l1_loss(input, target, *, reduction):
    """The mean of the absolute differences. Its best answer is the median of the targets, so outliers matter little.

    Reconstructed images are sharper than with squared errors. The gradient has the same size however small the error
    is, so the learning rate must fall towards the end.
    """
    return F.l1_loss(input, target, reduction=reduction)


@block(
    "SmoothL1Loss",
    title="Smooth L1",
    group=_GROUP,
    kind="cost",
    formula=r"d^2 / (2\beta)\ \mathrm{if}\ |d| < \beta\ \mathrm{else}\ |d| - \beta/2, \quad d = x - y",
    ports=_PORTS,
    settings=[Float("beta", 1.0, above=0.0, max=1e6, help="Where the square turns into a straight line."), REDUCTION],
    equals="torch.nn.SmoothL1Loss",
)
def smooth_l1_loss(input, target, *, beta, reduction):
    """Squared for small errors, absolute for large ones, with slope 1 far out: the box cost of object detectors.

    It is HuberLoss divided by its threshold.
    """
    return F.smooth_l1_loss(input, target, reduction=reduction, beta=beta)


@block(
    "HuberLoss",
    title="Huber",
    group=_GROUP,
    kind="cost",
    formula=r"d^2 / 2\ \mathrm{if}\ |d| \leq \delta\ \mathrm{else}\ \delta(|d| - \delta/2), \quad d = x - y",
    ports=_PORTS,
    settings=[Float("delta", 1.0, above=0.0, max=1e6, help="Errors beyond it count as outliers."), REDUCTION],
    equals="torch.nn.HuberLoss",
)
def huber_loss(input, target, *, delta, reduction):
    """Half the square for small errors, a straight line of slope delta for large ones.

    It bounds the pull of an outlier without giving up the smooth minimum. Set delta to the size of an ordinary error.
    """
    return F.huber_loss(input, target, reduction=reduction, delta=delta)


@block(
    "GaussianNLLLoss",
    title="Gaussian negative log-likelihood",
    group=_GROUP,
    kind="cost",
    formula=r"C = \frac{1}{2n} \sum_i \log \sigma_i^2 + \frac{(x_i - y_i)^2}{\sigma_i^2}",
    ports=[
        In("input", "*S", help="The predicted mean."),
        In("target", "*S"),
        In("var", "*S", low=0.1, help="The predicted variance: positive, as from a softplus or an exponential."),
        Out("loss"),
    ],
    settings=[
        Flag("full", False, help="Add the constant log(2π)/2, so that values of different models can be compared."),
        Float("eps", 1e-6, above=0.0, max=1.0, help="Variances below it count as this large."),
        REDUCTION,
    ],
    equals="torch.nn.GaussianNLLLoss",
)
def gaussian_nll_loss(input, target, var, *, full, eps, reduction):
    """For a network that also says how sure it is: squared errors over the predicted variance, plus its logarithm.

    Where the error is large the network may answer with a large variance, at the price of the logarithm. Predict the
    log-variance and take its exponential: then it cannot become negative.
    """
    variance = var.clamp(min=eps)
    terms = 0.5 * (torch.log(variance) + (input - target).square() / variance)
    return _reduce(terms + 0.9189385332046727 if full else terms, reduction)
