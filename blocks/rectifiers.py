"""Rectifiers and their smooth relatives: activations that pass positive values and hold back negative ones."""

from studio.spec import Choice, Float, In, Int, Mismatch, Out, Settings, Types, Weight, block
from studio.spec.lazy import F

_PORTS = [In("x", "*S"), Out("y", "*S")]


@block("ReLU", group="Activations", formula=r"y = \max(0, x)", ports=_PORTS, equals="torch.nn.ReLU")
def relu(x):
    """Positive values pass, negative ones become 0.

    The usual choice between layers: cheap, and its slope of 1 does not fade with depth. At 0 the slope is taken as 0.
    A unit that is negative for every example receives no gradient and stays dead; LeakyReLU and ELU avoid that.
    """
    return F.relu(x)


@block(
    "LeakyReLU",
    title="Leaky ReLU",
    group="Activations",
    formula=r"y = \max(0, x) + a \min(0, x)",
    ports=_PORTS,
    settings=[Float("negative_slope", 0.01, min=-1.0, max=1.0, help="The slope a of the negative side.")],
    equals="torch.nn.LeakyReLU",
)
def leaky_relu(x, *, negative_slope):
    """A ReLU whose negative side is not flat but slightly inclined.

    No unit can die, since every value has a slope. A slope of 0.2 is customary in the discriminator of a GAN.
    """
    return F.leaky_relu(x, negative_slope)


def _one_slope_or_each(inputs: Types, settings: Settings) -> Types:
    x, count = inputs.get("x"), settings["num_parameters"]
    if x is not None and count > 1:
        channels = x.shape[1] if len(x.shape) > 1 else 1
        if channels != count:
            hint = "One slope for all, or as many as the second dimension has channels."
            raise Mismatch(f"there are {count} slopes for {channels} channels.", hint, "x")
    return {"y": x}


@block(
    "PReLU",
    group="Activations",
    formula=r"y = \max(0, x) + a \min(0, x)",
    ports=_PORTS,
    settings=[Int("num_parameters", 1, min=1, max=2**16, dim="P", help="1: one slope for all; or one a channel.")],
    weights=[Weight("weight", "P", symbol="a", init="constant", help="The slopes of the negative side, from 0.25.")],
    shape=_one_slope_or_each,
    equals="torch.nn.PReLU",
    example={"sizes": {"*S": (2, 3, 4)}, "settings": {"num_parameters": 3}},
)
def prelu(x, weight):
    """A LeakyReLU that learns its negative slope, for all channels together or for each.

    Keep weight decay away from the slope: it would pull it towards a plain ReLU.
    """
    return F.prelu(x, weight)


def _ordered_slopes(inputs: Types, settings: Settings) -> Types:
    if settings["lower"] > settings["upper"]:
        message = f"the lower slope {settings['lower']:g} is above the upper one {settings['upper']:g}."
        raise Mismatch(message, "Exchange the two.")
    return {"y": inputs.get("x")}


@block(
    "RReLU",
    group="Activations",
    formula=r"y = \max(0, x) + a \min(0, x),\ \ a \sim \mathcal{U}(l, u)",
    ports=_PORTS,
    settings=[
        Float("lower", 1 / 8, min=0.0, max=1.0, help="The smallest slope, l."),
        Float("upper", 1 / 3, min=0.0, max=1.0, help="The largest slope, u."),
    ],
    shape=_ordered_slopes,
    equals="torch.nn.RReLU",
)
def rrelu(x, *, lower, upper, training):
    """A LeakyReLU whose negative slope is drawn anew for every element while training.

    The randomness regularises, much as dropout does. In evaluation the slope is the middle of the range.
    """
    return F.rrelu(x, lower, upper, training=True) if training else F.leaky_relu(x, (lower + upper) / 2)


@block(
    "ELU",
    group="Activations",
    formula=r"y = \max(0, x) + \min(0, \alpha(e^{x} - 1))",
    ports=_PORTS,
    settings=[Float("alpha", 1.0, min=0.0, max=100.0, help="Far to the left the value is minus this.")],
    equals="torch.nn.ELU",
)
def elu(x, *, alpha):
    """A ReLU whose negative side bends smoothly down to a floor.

    Its values have a mean near 0, which speeds learning, and the flat floor ignores how very negative an input is. The
    slope is continuous only for alpha = 1; CELU mends that.
    """
    return F.elu(x, alpha)


@block(
    "CELU",
    group="Activations",
    formula=r"y = \max(0, x) + \min(0, \alpha(e^{x/\alpha} - 1))",
    ports=_PORTS,
    settings=[Float("alpha", 1.0, min=0.001, max=100.0, help="Far to the left the value is minus this.")],
    equals="torch.nn.CELU",
)
def celu(x, *, alpha):
    """An ELU whose slope is continuous for every alpha, since the exponent is divided by alpha too."""
    return F.celu(x, alpha)


@block(
    "SELU",
    group="Activations",
    formula=r"y = \lambda\,(\max(0, x) + \min(0, \alpha(e^{x} - 1)))",
    ports=_PORTS,
    equals="torch.nn.SELU",
)
def selu(x):
    """An ELU with its two constants chosen so that mean 0 and variance 1 reproduce themselves from layer to layer.

    alpha = 1.6733 and lambda = 1.0507. It needs weights that start as LeCun normal, inputs that are standardised, and
    AlphaDropout in place of Dropout; then deep fully connected networks train without normalisation layers.
    """
    return F.selu(x)


@block(
    "GELU",
    group="Activations",
    formula=r"y = x\,\Phi(x)",
    ports=_PORTS,
    settings=[
        Choice("approximate", "none", options=("none", "tanh"), help="none: exact; tanh: an older, faster form.")
    ],
    equals="torch.nn.GELU",
)
def gelu(x, *, approximate):
    """The value times the probability that a standard normal number lies below it.

    The activation of transformers: a smooth ReLU that dips slightly below 0 on its negative side. Models trained with
    the tanh form should be run with it.
    """
    return F.gelu(x, approximate=approximate)


@block("SiLU", group="Activations", formula=r"y = x\,\sigma(x)", ports=_PORTS, equals="torch.nn.SiLU")
def silu(x):
    """The value times its own sigmoid, also called Swish.

    Smooth, and slightly negative before it rises; used in efficient convolutional networks and in diffusion models.
    """
    return F.silu(x)


@block(
    "Softplus",
    group="Activations",
    formula=r"y = \frac{1}{\beta} \ln(1 + e^{\beta x})",
    ports=_PORTS,
    settings=[
        Float("beta", 1.0, min=0.001, max=1000.0, help="The larger, the closer to a ReLU."),
        Float("threshold", 20.0, min=0.0, max=1000.0, help="Where beta x exceeds this, the value passes unchanged."),
    ],
    equals="torch.nn.Softplus",
)
def softplus(x, *, beta, threshold):
    """A smooth ReLU that is always positive.

    For outputs that must be positive, such as a variance or a rate: unlike Exp it grows only linearly. Its slope is the
    sigmoid.
    """
    return F.softplus(x, beta, threshold)


@block("ReLU6", group="Activations", formula=r"y = \min(\max(0, x), 6)", ports=_PORTS, equals="torch.nn.ReLU6")
def relu6(x):
    """A ReLU that stops at 6, so that its values fit numbers of few bits. Used in networks for mobile devices."""
    return F.relu6(x)


@block(
    "Threshold",
    group="Activations",
    formula=r"y = x\ \mathrm{if}\ x > \theta\ \mathrm{else}\ v",
    ports=_PORTS,
    settings=[
        Float("threshold", 0.0, help="What x must exceed."),
        Float("value", 0.0, help="What takes its place where it does not."),
    ],
    equals="torch.nn.Threshold",
)
def threshold(x, *, threshold, value):
    """Values above a threshold pass; the others are replaced, and receive no gradient."""
    return F.threshold(x, threshold, value)
