"""Activations: bounded ones, shrinking ones, distributions, gates and steps. The rectifiers stand in `rectifiers`."""

from studio.spec import Float, In, Mismatch, Out, Settings, Types, axis, block, dim_setting, keeps_shape, resized
from studio.spec.dims import floor_divide
from studio.spec.lazy import F, torch

_PORTS = [In("x", "*S"), Out("y", "*S")]
_DIM = dim_setting(-1, "The dimension along which the values compete.")


@block("Identity", group="Activations", formula=r"y = x", ports=_PORTS, equals="torch.nn.Identity")
def identity(x):
    """The value as it is: the activation of an output that is any real number, and a place to attach things to."""
    return x


@block("Sigmoid", group="Activations", formula=r"y = \frac{1}{1 + e^{-x}}", ports=_PORTS, equals="torch.nn.Sigmoid")
def sigmoid(x):
    """Squeezes every value between 0 and 1: a probability, or a gate.

    Its slope is y(1 - y), at most 1/4, and fades where it saturates, so between layers a rectifier learns faster. At
    the output of a classifier leave it away and let BCEWithLogitsLoss take the logits: that is exact where this rounds.
    """
    return torch.sigmoid(x)


@block("Tanh", group="Activations", formula=r"y = \tanh x", ports=_PORTS, equals="torch.nn.Tanh")
def tanh(x):
    """Squeezes every value between -1 and 1.

    The activation inside recurrent cells, and of generators whose pixels lie in that range. Its values have a mean near
    0 and its slope is 1 at 0, but fades where it saturates.
    """
    return torch.tanh(x)


@block("Softsign", group="Activations", formula=r"y = \frac{x}{1 + |x|}", ports=_PORTS, equals="torch.nn.Softsign")
def softsign(x):
    """Squeezes every value between -1 and 1, as Tanh does, but saturates much more slowly."""
    return F.softsign(x)


def _ordered_bounds(inputs: Types, settings: Settings) -> Types:
    if settings["min_val"] >= settings["max_val"]:
        message = f"min_val ({settings['min_val']:g}) must be below max_val ({settings['max_val']:g})."
        raise Mismatch(message, "Exchange the two.")
    return {"y": inputs.get("x")}


@block(
    "Hardtanh",
    group="Activations",
    formula=r"y = \min(\max(x, l), u)",
    ports=_PORTS,
    settings=[Float("min_val", -1.0, help="The lower bound, l."), Float("max_val", 1.0, help="The upper bound, u.")],
    shape=_ordered_bounds,
    equals="torch.nn.Hardtanh",
)
def hardtanh(x, *, min_val, max_val):
    """A Tanh made of straight lines: the value itself within bounds, the bound outside, where no gradient passes."""
    return F.hardtanh(x, min_val, max_val)


@block("Tanhshrink", group="Activations", formula=r"y = x - \tanh x", ports=_PORTS, equals="torch.nn.Tanhshrink")
def tanhshrink(x):
    """What Tanh leaves away: small values nearly vanish, large ones lose 1."""
    return F.tanhshrink(x)


@block(
    "Softshrink",
    group="Activations",
    formula=r"y = \mathrm{sign}(x)\,\max(|x| - \lambda, 0)",
    ports=_PORTS,
    settings=[Float("lambd", 0.5, min=0.0, max=100.0, help="How far every value moves towards 0.")],
    equals="torch.nn.Softshrink",
)
def softshrink(x, *, lambd):
    """Every value moves towards 0 by a fixed amount, and stays there if it arrives.

    The step that solves a penalty on magnitudes; in sparse coding it is the activation.
    """
    return F.softshrink(x, lambd)


@block(
    "Hardshrink",
    group="Activations",
    formula=r"y = x\ \mathrm{if}\ |x| > \lambda\ \mathrm{else}\ 0",
    ports=_PORTS,
    settings=[Float("lambd", 0.5, min=0.0, max=100.0, help="Values up to this magnitude become 0.")],
    equals="torch.nn.Hardshrink",
)
def hardshrink(x, *, lambd):
    """Small values become 0, the others pass unchanged. The gradient does not see the jump in between."""
    return F.hardshrink(x, lambd)


@block(
    "LogSigmoid",
    title="Log sigmoid",
    group="Activations",
    formula=r"y = -\ln(1 + e^{-x})",
    ports=_PORTS,
    equals="torch.nn.LogSigmoid",
)
def log_sigmoid(x):
    """The logarithm of a sigmoid, exact even where the sigmoid itself rounds to 0. For costs of log probabilities."""
    return F.logsigmoid(x)


@block(
    "Softmax",
    group="Activations",
    formula=r"y_i = \frac{e^{x_i/\tau}}{\sum_j e^{x_j/\tau}}",
    ports=_PORTS,
    settings=[
        _DIM,
        Float("temperature", 1.0, above=0.0, max=1000.0, help="Below 1 it sharpens the choice, above 1 it evens it."),
    ],
    shape=keeps_shape,
    equals="torch.nn.Softmax",
)
def softmax(x, *, dim, temperature):
    """Values become probabilities that sum to 1: a soft choice of the largest.

    Attention weights, class probabilities, mixture weights. Every output depends on every input. In front of
    CrossEntropyLoss leave it away: that cost contains it.
    """
    return F.softmax(x if temperature == 1.0 else x / temperature, dim)


@block(
    "Softmin",
    group="Activations",
    formula=r"y_i = \frac{e^{-x_i}}{\sum_j e^{-x_j}}",
    ports=_PORTS,
    settings=[_DIM],
    shape=keeps_shape,
    equals="torch.nn.Softmin",
)
def softmin(x, *, dim):
    """A softmax of the negative values: a soft choice of the smallest, such as of distances."""
    return F.softmin(x, dim)


@block(
    "LogSoftmax",
    title="Log softmax",
    group="Activations",
    formula=r"y_i = x_i - \ln \sum_j e^{x_j}",
    ports=_PORTS,
    settings=[_DIM],
    shape=keeps_shape,
    equals="torch.nn.LogSoftmax",
)
def log_softmax(x, *, dim):
    """The logarithms of softmax probabilities, exact for very unlikely classes too. NLLLoss takes them."""
    return F.log_softmax(x, dim)


def _halved(inputs: Types, settings: Settings) -> Types:
    x = inputs.get("x")
    if x is None:
        return {"y": None}
    at = axis(settings["dim"], x)
    size = x.shape[at]
    if isinstance(size, int) and size % 2:
        raise Mismatch(f"{x} has no two halves in dimension {settings['dim']}.", "Make the size even.", "x")
    return {"y": resized(x, at, (floor_divide(size, 2),))}


@block(
    "GLU",
    title="Gated linear unit",
    group="Activations",
    formula=r"y = a \odot \sigma(b),\ \ [a; b] = x",
    ports=[In("x", "*S"), Out("y")],
    settings=[dim_setting(-1, "The dimension that is cut in half.")],
    shape=_halved,
    equals="torch.nn.GLU",
    example={"sizes": {"*S": (3, 4)}},
)
def glu(x, *, dim):
    """The first half of a dimension, gated by the sigmoid of the second half.

    The layer before it gives twice as many features as are wanted. The gate learns what passes, while the other half
    keeps a straight path for the gradient.
    """
    return F.glu(x, dim)


@block(
    "Heaviside",
    title="Step",
    group="Activations",
    formula=r"y = [\,x > 0\,]",
    ports=_PORTS,
    settings=[Float("at_zero", 1.0, min=0.0, max=1.0, help="The value exactly at 0.")],
    differentiable=False,
)
def heaviside(x, *, at_zero):
    """1 for positive values, 0 for negative ones: a neuron that fires or does not.

    It is flat everywhere, so no gradient passes and nothing before it learns by descent; the perceptron rule trains
    such units, and Sigmoid is its smooth relative.
    """
    return (x > 0).to(x.dtype) + at_zero * (x == 0).to(x.dtype)


@block(
    "Sign",
    group="Activations",
    formula=r"y = \mathrm{sign}(x)",
    ports=_PORTS,
    settings=[Float("at_zero", 0.0, min=-1.0, max=1.0, help="The value exactly at 0; perceptrons take -1 or 1.")],
    differentiable=False,
)
def sign(x, *, at_zero):
    """1 for positive values, -1 for negative ones.

    The decision of a perceptron with two classes, and the direction of a sign-gradient step. No gradient passes; Tanh
    is its smooth relative.
    """
    return torch.sign(x) + at_zero * (x == 0).to(x.dtype) if at_zero else torch.sign(x)
