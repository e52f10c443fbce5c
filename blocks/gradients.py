"""Gradient rules: blocks that change what flows backwards, and leave what flows forwards."""

from studio.spec import In, Out, block


@block(
    "StopGradient",
    title="Stop gradient",
    group="Gradient rules",
    formula=r"y = \mathrm{sg}(x)",
    ports=[In("x", "*S", kind="any"), Out("y", "*S", kind="same")],
    differentiable=False,
)
def stop_gradient(x):
    """The value as it is; backwards, nothing passes.

    Targets that a network computes itself (a teacher, the next value in Q-learning, the other branch of a siamese pair)
    must not be pulled towards the prediction; this stops it. It cuts the path, unlike freezing weights, which lets the
    gradient through to what lies before.
    """
    return x.detach()
