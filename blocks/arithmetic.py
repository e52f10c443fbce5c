"""Arithmetic, element by element. Shapes that differ broadcast: they are compared from the right, and a 1 stretches."""

from studio.spec import Choice, Float, In, Int, Mismatch, Out, Settings, Types, block
from studio.spec.lazy import torch

_FLOAT = [In("x", "*S"), Out("y", "*S")]
_NUMBER = [In("x", "*S", kind="number"), Out("y", "*S", kind="same")]
_TWO_NUMBERS = [In("a", "~S", kind="number"), In("b", "~S", kind="number"), Out("y", "~S", kind="same")]


@block(
    "Add",
    group="Arithmetic",
    formula=r"y = \sum_i x_i",
    ports=[In("x", "~S", kind="number", many="inputs"), Out("y", "~S", kind="same")],
    settings=[Int("inputs", 2, min=1, max=64, help="How many values are added.")],
)
def add_all(*x):
    """The sum of its inputs.

    The junction of a residual connection and of a skip connection, and the place where several costs become one.
    Backwards, every input receives the same gradient, which is why a sum keeps deep networks trainable. An input that
    was stretched to fit receives the gradient summed over what it was stretched along.
    """
    total = x[0]
    for term in x[1:]:
        total = total + term
    return total


@block("Sub", group="Arithmetic", formula=r"y = a - b", ports=_TWO_NUMBERS)
def sub(a, b):
    """The difference of two values, element by element.

    Residuals, errors and offsets. Backwards, `a` receives the gradient as it comes and `b` receives its negative.
    """
    return a - b


@block(
    "Mul",
    group="Arithmetic",
    formula=r"y = \prod_i x_i",
    ports=[In("x", "~S", kind="number", many="inputs"), Out("y", "~S", kind="same")],
    settings=[Int("inputs", 2, min=1, max=64, help="How many values are multiplied.")],
)
def mul_all(*x):
    """The product of its inputs, element by element.

    Gates, masks and attention over channels are products: one input says how much of the other passes. Each input
    receives the gradient times the other ones, so an input that is 0 blocks the gradient of its partners.
    """
    product = x[0]
    for factor in x[1:]:
        product = product * factor
    return product


@block(
    "Div",
    group="Arithmetic",
    formula=r"y = \frac{a}{b + \epsilon}",
    ports=[In("a", "~S"), In("b", "~S", low=0.5, high=2.0), Out("y", "~S")],
    settings=[Float("eps", 0.0, min=0.0, max=1.0, help="Added to the divisor to keep it from 0. For divisors >= 0.")],
)
def div(a, b, *, eps):
    """The quotient of two values, element by element.

    A divisor near 0 makes the value and both gradients explode. Where the divisor is never negative (a norm, a
    variance, a count), a small `eps` prevents that.
    """
    return a / (b + eps) if eps else a / b


@block(
    "Scale",
    group="Arithmetic",
    formula=r"y = a\,x + b",
    ports=_FLOAT,
    settings=[
        Float("factor", 1.0, help="What the value is multiplied with."),
        Float("shift", 0.0, help="What is added after that."),
    ],
)
def scale(x, *, factor, shift):
    """Multiply by one fixed number and add another.

    Weighs a cost, rescales pixels from 0..255 to -1..1, or sharpens logits. The gradient is multiplied by `factor`.
    Where the two numbers should be learned, use a normalisation with affine weights or a Linear block.
    """
    return x * factor + shift


@block("Neg", group="Arithmetic", formula=r"y = -x", ports=_NUMBER, equals="torch.neg")
def neg(x):
    """The value with its sign turned. The gradient turns its sign too: what was minimised is maximised."""
    return -x


@block("Abs", group="Arithmetic", formula=r"y = |x|", ports=_NUMBER, equals="torch.abs")
def absolute(x):
    """The magnitude of each element.

    The gradient is the sign of the element, and 0 exactly at 0, where the slope jumps. It does not fade near 0 as that
    of a square does, which is why penalties on magnitudes drive values to exactly 0.
    """
    return torch.abs(x)


@block("Exp", group="Arithmetic", formula=r"y = e^{x}", ports=_FLOAT, equals="torch.exp")
def exp(x):
    """The exponential of each element, which is its own derivative.

    Turns a log-variance into a variance and a logit into an unnormalised probability: whatever must be positive.
    In 32-bit numbers it overflows to infinity above about 88; bound the input, or stay with logarithms.
    """
    return torch.exp(x)


@block(
    "Log",
    group="Arithmetic",
    formula=r"y = \ln(\max(x, \epsilon))",
    ports=[In("x", "*S", low=0.0), Out("y", "*S")],
    settings=[Float("eps", 0.0, min=0.0, max=1.0, help="Smaller inputs count as this; 0 leaves them as they are.")],
)
def log(x, *, eps):
    """The natural logarithm of each element, for values above 0.

    At 0 it is minus infinity, and for negative values not a number. Of a softmax or a sigmoid take LogSoftmax or
    LogSigmoid instead, which are exact where this one underflows. With `eps`, elements below it receive no gradient.
    """
    return torch.log(torch.clamp(x, min=eps) if eps else x)


@block(
    "Sqrt",
    group="Arithmetic",
    formula=r"y = \sqrt{x + \epsilon}",
    ports=[In("x", "*S", low=0.0), Out("y", "*S")],
    settings=[Float("eps", 0.0, min=0.0, max=1.0, help="Added under the root, so that the slope at 0 is finite.")],
)
def sqrt(x, *, eps):
    """The square root of each element, for values of at least 0.

    A variance becomes a standard deviation. The slope at 0 is infinite, and a single 0 is enough to fill the weights
    with values that are not numbers; `eps` prevents it.
    """
    return torch.sqrt(x + eps) if eps else torch.sqrt(x)


@block("Square", group="Arithmetic", formula=r"y = x^2", ports=_NUMBER, equals="torch.square")
def square(x):
    """Each element times itself. The gradient is 2x: large errors pull strongly, small ones hardly at all."""
    return x * x


@block(
    "Pow",
    group="Arithmetic",
    formula=r"y = x^{p}",
    ports=[In("x", "*S", low=0.0, high=3.0), Out("y", "*S")],
    settings=[Float("exponent", 2.0, min=-64.0, max=64.0, help="A whole number where x may be negative.")],
)
def power(x, *, exponent):
    """Each element raised to a fixed power.

    A negative element to a power that is not whole is not a number; at 0, powers below 1 have an infinite slope.
    """
    return torch.pow(x, exponent)


@block(
    "Reciprocal",
    group="Arithmetic",
    formula=r"y = \frac{1}{x}",
    ports=[In("x", "*S", low=0.5, high=2.0), Out("y", "*S")],
    equals="torch.reciprocal",
)
def reciprocal(x):
    """One divided by each element; infinite at 0, where the gradient, -1/x squared, explodes even earlier."""
    return torch.reciprocal(x)


@block("Sin", group="Arithmetic", formula=r"y = \sin x", ports=_FLOAT, equals="torch.sin")
def sin(x):
    """The sine of each element, in radians.

    With Cos it makes positions, angles and times into features: several frequencies tell near from far.
    """
    return torch.sin(x)


@block("Cos", group="Arithmetic", formula=r"y = \cos x", ports=_FLOAT, equals="torch.cos")
def cos(x):
    """The cosine of each element, in radians; the partner of Sin in features of positions, angles and times."""
    return torch.cos(x)


def _clamp_shape(inputs: Types, settings: Settings) -> Types:
    low, high = settings["min"], settings["max"]
    if low is None and high is None:
        raise Mismatch("Clamp has no bound.", "Give a minimum, a maximum, or both.")
    if low is not None and high is not None and low > high:
        raise Mismatch(f"the minimum {low:g} is above the maximum {high:g}.", "Exchange the two.")
    return {"y": inputs.get("x")}


@block(
    "Clamp",
    group="Arithmetic",
    formula=r"y = \min(\max(x, l), u)",
    ports=_FLOAT,
    settings=[
        Float("min", 0.0, optional=True, help="The lower bound l; empty: none."),
        Float("max", 1.0, optional=True, help="The upper bound u; empty: none."),
    ],
    shape=_clamp_shape,
)
def clamp(x, *, min, max):
    """Each element, or the bound it would cross.

    Keeps probabilities from 0 before a logarithm and pixels in their range. An element outside receives no gradient,
    so it cannot learn its way back in.
    """
    return torch.clamp(x, min, max)


@block("Maximum", group="Arithmetic", formula=r"y = \max(a, b)", ports=_TWO_NUMBERS, equals="torch.maximum")
def maximum(a, b):
    """The larger of two values, element by element.

    The gradient goes to the larger one alone; where the two are equal, each receives half.
    For the largest element of one value take Max.
    """
    return torch.maximum(a, b)


@block("Minimum", group="Arithmetic", formula=r"y = \min(a, b)", ports=_TWO_NUMBERS, equals="torch.minimum")
def minimum(a, b):
    """The smaller of two values, element by element.

    The gradient goes to the smaller one alone; where the two are equal, each receives half.
    For the smallest element of one value take Min.
    """
    return torch.minimum(a, b)


_COMPARISONS = {">": "gt", ">=": "ge", "<": "lt", "<=": "le", "==": "eq", "!=": "ne"}


@block(
    "Compare",
    group="Arithmetic",
    formula=r"y = [\,a > b\,]",
    ports=[In("a", "~S", kind="number"), In("b", "~S", kind="number"), Out("y", "~S", kind="bool")],
    settings=[Choice("comparison", ">", options=tuple(_COMPARISONS), help="What is asked of a and b.")],
    differentiable=False,
)
def compare(a, b, *, comparison):
    """True where the comparison of two values holds, element by element.

    Makes masks and conditions, for Where and for the stop of a loop. A yes or no has no slope: nothing before it learns
    through it. Computed real numbers are seldom exactly equal; compare their distance with a threshold instead.
    """
    return getattr(torch, _COMPARISONS[comparison])(a, b)


@block(
    "Where",
    group="Arithmetic",
    formula=r"y = a\ \mathrm{if}\ c\ \mathrm{else}\ b",
    ports=[
        In("condition", "~S", kind="bool"),
        In("a", "~S", kind="number"),
        In("b", "~S", kind="number"),
        Out("y", "~S", kind="same"),
    ],
    equals="torch.where",
)
def where(condition, a, b):
    """Elements of `a` where the condition is true, of `b` elsewhere.

    Masking, and choosing between two branches per example; both branches are computed. Each element's gradient goes
    to the branch it came from, and none to the condition. A value that is not a number in the branch not chosen can
    still spoil the gradient.
    """
    return torch.where(condition, a, b)


@block(
    "ConvexGate",
    title="Convex gate",
    group="Arithmetic",
    formula=r"y = (1 - u) \odot a + u \odot b",
    ports=[In("u", "~S", low=0.0, high=1.0), In("a", "~S"), In("b", "~S"), Out("y", "~S")],
)
def convex_gate(u, a, b):
    """A mixture of two values: `a` where the gate is 0, `b` where it is 1, in between a blend.

    The update of a gated recurrent unit, the fade-in of a growing network, the weight between two experts. The gate is
    usually a Sigmoid. It shares the gradient between the branches, and learns from their difference.
    """
    return torch.lerp(a, b, u)
