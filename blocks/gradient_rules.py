"""Gradient rules: the value passes as it is, and another gradient flows backwards."""

from studio.spec import Choice, Float, In, Out, block
from studio.spec.lazy import torch

_GROUP = "Gradient rules"


def straight_through_value(hard: "torch.Tensor", soft: "torch.Tensor") -> "torch.Tensor":
    """The value of `hard` with the gradient of `soft`."""
    return hard.detach() + (soft - soft.detach())


def _with_scaled_gradient(x: "torch.Tensor", factor: float) -> "torch.Tensor":
    return x.detach() + factor * (x - x.detach())


@block(
    "StraightThrough",
    title="Straight-through",
    group=_GROUP,
    formula=r"y = h, \quad \frac{\partial y}{\partial s} = 1",
    ports=[
        In("hard", "*S", help="The value that passes; no gradient comes back to it."),
        In("soft", "*S", help="What receives the gradient in its place."),
        Out("y", "*S"),
    ],
    example={"slope": False, "no_gradient": ("hard",)},
)
def straight_through(hard, soft):
    """Forwards the one input, backwards the other: a step that has no slope is trained as if it were the identity.

    For rounding, signs, thresholds, arg max and codebooks: wire the hard value to `hard` and what it was made of to
    `soft`. The gradient is wrong but useful, as long as the two are close.
    """
    return straight_through_value(hard, soft)


@block(
    "RoundStraightThrough",
    title="Round (straight-through)",
    group=_GROUP,
    formula=r"y = \mathrm{round}(x), \quad \frac{\partial y}{\partial x} = 1",
    ports=[In("x", "*S"), Out("y", "*S")],
    example={"slope": False},
)
def round_straight_through(x):
    """Round to whole numbers, halves to even; backwards, the gradient passes as if nothing had been rounded.

    For quantised activations and weights: scale, round, scale back.
    """
    return straight_through_value(torch.round(x), x)


@block(
    "GradientScale",
    title="Scale the gradient",
    group=_GROUP,
    formula=r"y = x, \quad \frac{\partial y}{\partial x} = a",
    ports=[In("x", "*S"), Out("y", "*S")],
    settings=[Float("factor", 0.5, min=0.0, max=1e6, help="What the gradient is multiplied with; 0 stops it.")],
    example={"slope": False},
)
def gradient_scale(x, *, factor):
    """The value as it is; backwards, the gradient is multiplied by a number.

    A part before it learns more slowly, or a head weighs less in what it shares with others, while its own weights
    learn at full speed.
    """
    return _with_scaled_gradient(x, factor)


@block(
    "GradientReversal",
    title="Reverse the gradient",
    group=_GROUP,
    formula=r"y = x, \quad \frac{\partial y}{\partial x} = -\lambda",
    ports=[In("x", "*S"), Out("y", "*S")],
    settings=[Float("strength", 1.0, min=0.0, max=1e6, help="What the turned gradient is multiplied with.")],
    example={"slope": False},
)
def gradient_reversal(x, *, strength):
    """The value as it is; backwards, the gradient changes its sign.

    What lies behind minimises a cost and what lies before maximises it, in one pass: features from which a second head
    cannot tell the domain they come from. Source: Y. Ganin and V. Lempitsky, Unsupervised Domain Adaptation by
    Backpropagation, 2015.
    """
    return _with_scaled_gradient(x, -strength)


@block(
    "GradientClip",
    title="Clip the gradient",
    group=_GROUP,
    formula=r"y = x, \quad g \mapsto \max(-c, \min(c, g))",
    ports=[In("x", "*S"), Out("y", "*S")],
    settings=[
        Float("limit", 1.0, above=0.0, max=1e6, help="The largest entry, or the largest length, of the gradient."),
        Choice("by", "value", options=("value", "norm"), help="Cut every entry off, or shorten the whole gradient."),
    ],
)
def gradient_clip(x, *, limit, by, training):
    """The value as it is; in training, the gradient that comes back is cut off at a limit.

    Between the steps of a recurrence it keeps a gradient from exploding where that begins. To bound the step of all
    weights together, use the clipping of the optimizer. Clipped by norm, the gradient keeps its direction.
    """
    if not (training and x.requires_grad):
        return x
    y = x.view_as(x)
    y.register_hook(lambda gradient: _clipped(gradient, limit, by))
    return y


def _clipped(gradient: "torch.Tensor", limit: float, by: str) -> "torch.Tensor":
    if by == "value":
        return gradient.clamp(-limit, limit)
    return gradient * (limit / torch.linalg.vector_norm(gradient).clamp(min=limit))
