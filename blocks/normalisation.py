"""Normalisation: bring activations to mean 0 and variance 1 over some of their dimensions."""

from studio.spec import Flag, Float, In, Int, Out, State, Weight, block
from studio.spec.lazy import F

_EPS = Float("eps", 1e-5, min=0.0, max=1.0, help="Added to the variance, so that a constant input divides by no zero.")
_MOMENTUM = Float("momentum", 0.1, min=0.0, max=1.0, help="Weight of the new batch in the running statistics.")
_AFFINE = Flag("affine", True, help="Learn a scale and a shift for each channel afterwards.")
_TRACK = Flag("track_running_stats", True, help="Keep running statistics for evaluation; off: always use the batch.")
_SCALE = Weight("weight", "C", symbol=r"\gamma", init="ones", when="affine")
_SHIFT = Weight("bias", "C", symbol=r"\beta", init="zeros", when="affine")
_STATISTICS = [
    State("running_mean", "C", init="zeros", when="track_running_stats"),
    State("running_var", "C", init="ones", when="track_running_stats", help="Of the unbiased variance."),
    State("num_batches_tracked", "", kind="int", when="track_running_stats"),
]
_FORMULA = r"y = \gamma \, \frac{x - \mu}{\sqrt{\sigma^2 + \epsilon}} + \beta"


def _batch_norm(x, weight, bias, mean, var, count, momentum, eps, training):
    """Normalise with the batch's statistics in training or where none are kept; the running ones move in place."""
    if training and count is not None:
        count.add_(1)
    return F.batch_norm(x, mean, var, weight, bias, training or mean is None, momentum, eps)


@block(
    "BatchNorm1d",
    group="Normalisation",
    formula=_FORMULA,
    ports=[In("x", "N C *L"), Out("y", "N C *L")],
    settings=[_EPS, _MOMENTUM, _AFFINE, _TRACK],
    weights=[_SCALE, _SHIFT],
    states=_STATISTICS,
    equals="torch.nn.BatchNorm1d",
    example={"sizes": {"*L": (5,)}},
)
def batch_norm1d(x, weight, bias, running_mean, running_var, num_batches_tracked, *, eps, momentum, training):
    """Normalise each feature over the examples of the batch (and over positions, for a signal with channels first).

    It makes deep networks easier to train and allows larger learning rates; a bias just before it is of no use. In
    training the examples of a batch influence each other. In evaluation the running statistics are used, collected in
    training: running = (1 - momentum)·running + momentum·batch. Batches need at least two values for each feature,
    and very small ones give poor statistics: take LayerNorm or GroupNorm then.
    """
    return _batch_norm(x, weight, bias, running_mean, running_var, num_batches_tracked, momentum, eps, training)


@block(
    "BatchNorm2d",
    group="Normalisation",
    formula=_FORMULA,
    ports=[In("x", "N C H W"), Out("y", "N C H W")],
    settings=[_EPS, _MOMENTUM, _AFFINE, _TRACK],
    weights=[_SCALE, _SHIFT],
    states=_STATISTICS,
    equals="torch.nn.BatchNorm2d",
)
def batch_norm2d(x, weight, bias, running_mean, running_var, num_batches_tracked, *, eps, momentum, training):
    """Normalise each channel over the images of the batch and over all positions.

    The usual companion of Conv2d, between it and the activation; leave out the convolution's bias. In evaluation it
    uses running statistics collected in training, and it can be merged into the convolution.

    It has 2·C learned numbers and 2·C that are kept. Batches of a few images give poor statistics: take GroupNorm.
    """
    return _batch_norm(x, weight, bias, running_mean, running_var, num_batches_tracked, momentum, eps, training)


@block(
    "LayerNorm",
    group="Normalisation",
    formula=_FORMULA,
    ports=[In("x", "*B D"), Out("y", "*B D")],
    settings=[
        _EPS,
        Flag("elementwise_affine", True, help="Learn a scale and a shift for each feature afterwards."),
    ],
    weights=[
        Weight("weight", "D", symbol=r"\gamma", init="ones", when="elementwise_affine"),
        Weight("bias", "D", symbol=r"\beta", init="zeros", when="elementwise_affine"),
    ],
)
def layer_norm(x, weight, bias, *, eps):
    """Normalise each example, or each position of a sequence, by itself over its features (the last dimension).

    The batch plays no part, so training and evaluation are the same and a batch of one is fine: the normalisation of
    transformers and recurrent networks.

    For images with channels first, GroupNorm with one group normalises over channels, height and width.
    """
    return F.layer_norm(x, x.shape[-1:], weight, bias, eps)


@block(
    "RMSNorm",
    title="RMS norm",
    group="Normalisation",
    formula=r"y = \gamma \, \frac{x}{\sqrt{\frac{1}{D} \sum_i x_i^2 + \epsilon}}",
    ports=[In("x", "*B D"), Out("y", "*B D")],
    settings=[
        Float("eps", 1e-6, min=0.0, max=1.0, help="Added to the mean square, so that zeros divide by no zero."),
        Flag("elementwise_affine", True, help="Learn a scale for each feature afterwards."),
    ],
    weights=[Weight("weight", "D", symbol=r"\gamma", init="ones", when="elementwise_affine")],
    equals="torch.nn.RMSNorm",
)
def rms_norm(x, weight, *, eps):
    """Divide each example, or each position of a sequence, by the root of its features' mean square.

    LayerNorm without the mean and without a shift: cheaper, and as good in large transformers, most of which have it.

    Source: Zhang and Sennrich, Root mean square layer normalization, 2019.
    """
    return F.rms_norm(x, x.shape[-1:], weight, eps)


@block(
    "GroupNorm",
    group="Normalisation",
    formula=_FORMULA,
    ports=[In("x", "N C *S"), Out("y", "N C *S")],
    settings=[
        Int("num_groups", 32, min=1, max=65_536, dim="G", help="Number of groups; it must divide the channels evenly."),
        _EPS,
        _AFFINE,
    ],
    weights=[_SCALE, _SHIFT],
    divides=(("C", "G"),),
    equals="torch.nn.GroupNorm",
    example={"sizes": {"C": 6}, "settings": {"num_groups": 3}},
)
def group_norm(x, weight, bias, *, num_groups, eps):
    """Normalise each example by itself, over groups of channels and all positions.

    The choice for images where batches are small: detection, segmentation, diffusion. One group is a layer norm over
    channels and positions; as many groups as channels is an instance norm.
    """
    return F.group_norm(x, num_groups, weight, bias, eps)


@block(
    "InstanceNorm2d",
    group="Normalisation",
    formula=_FORMULA,
    ports=[In("x", "N C H W"), Out("y", "N C H W")],
    settings=[_EPS, Flag("affine", False, help="Learn a scale and a shift for each channel afterwards.")],
    weights=[_SCALE, _SHIFT],
    equals="torch.nn.InstanceNorm2d",
)
def instance_norm2d(x, weight, bias, *, eps):
    """Normalise each channel of each image by itself, over height and width.

    It takes away an image's contrast, and with it much of its style: style transfer and image translation use it. An
    image of one pixel cannot be normalised this way.
    """
    return F.instance_norm(x, weight=weight, bias=bias, eps=eps)


@block(
    "LocalResponseNorm",
    group="Normalisation",
    formula=r"y_c = x_c \left(k + \frac{\alpha}{n} \sum_{c'=c-n/2}^{c+n/2} x_{c'}^2\right)^{-\beta}",
    ports=[In("x", "N C *S"), Out("y", "N C *S")],
    settings=[
        Int("size", 5, min=1, max=65_536, help="Number of neighbouring channels; an odd one can be exported to ONNX."),
        Float("alpha", 1e-4, min=0.0, max=1e3, help="Strength of the neighbours."),
        Float("beta", 0.75, min=0.0, max=10.0, help="Exponent."),
        Float("k", 1.0, above=0.0, max=1e3, help="Offset."),
    ],
    equals="torch.nn.LocalResponseNorm",
)
def local_response_norm(x, *, size, alpha, beta, k):
    """Divide each channel by the strength of its neighbouring channels at the same place.

    Strong responses suppress their neighbours. AlexNet used it; batch normalisation has replaced it.
    """
    return F.local_response_norm(x, size, alpha, beta, k)
