"""What holds diagrams together: ports of a group, the delay of a loop, gradients as values, assignments to weights."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from studio.spec import Choice, Flag, Float, In, Int, Out, Shape, TensorType, Text, block
from studio.spec.lazy import torch

GROUP = "Structure"
KINDS = ("float", "int", "bool", "any")

_PLACE = Int("place", 0, min=0, max=1000, help="Its place among the ports, from the top; equal ones stand by name.")
_AXIS = Int("axis", 1, min=0, max=16, help="The dimension that counts the steps; 1 follows the batch.")


@block(
    "Input",
    title="Input of a group",
    group=GROUP,
    kind="input",
    formula=r"x",
    ports=[Out("y")],
    settings=[
        Text("shape", "*", help="What it takes: N D names two sizes that the inside may use; * is any shape."),
        Choice("kind", "any", options=KINDS, help="The kind of number it takes."),
        Choice(
            "role",
            "value",
            options=("value", "sequence", "lengths"),
            help="In a loop: the same at each step, one slice of it at each step, or how many steps each example has.",
        ),
        _AXIS,
        _PLACE,
    ],
    shape=lambda inputs, _settings: {"y": inputs.get("y")},
    compute=None,
)
def group_input() -> None:
    """A port through which a value comes into a group. Its name is the name of the port.

    In a loop a sequence is cut along its axis, one step after another; another value is the same at each step.
    """


@block(
    "Output",
    title="Output of a group",
    group=GROUP,
    kind="output",
    formula=r"y",
    ports=[In("x", "*", kind="any")],
    settings=[
        Choice(
            "role",
            "stacked",
            options=("stacked", "last", "stop"),
            help="In a loop: the values of all steps, that of the last step, or true where the loop is to end.",
        ),
        _AXIS,
        _PLACE,
    ],
    compute=None,
)
def group_output() -> None:
    """A port through which a value leaves a group. Its name is the name of the port.

    In a loop it gives all steps, stacked along its axis, or the last one. A loop with a stop ends after the first step
    at which it is true for the whole batch.
    """


def _delay_shape(inputs: Mapping[str, Any], settings: Mapping[str, Any]) -> dict[str, TensorType | None]:
    if "initial" in inputs:
        return {"y": inputs["initial"]}
    return {"y": None if settings["shape"] is None else TensorType(settings["shape"], settings["kind"])}


@block(
    "Delay",
    group=GROUP,
    kind="delay",
    formula=r"y_t = x_{t-1}",
    ports=[In("x", "*", kind="any"), In("initial", "*", kind="any", optional=True), Out("y")],
    settings=[
        Shape("shape", None, optional=True, help="Shape of the value, N 16, where no initial value is wired."),
        Choice("kind", "float", options=KINDS[:3], help="The kind of number, where no initial value is wired."),
    ],
    shape=_delay_shape,
    compute=None,
)
def delay() -> None:
    """The value its input had one step earlier: the memory of a loop, and the only way to close a circle.

    At the first step it gives the initial value: what is wired to `initial` (a given state, a learned one), or zeros
    of the chosen shape. Gradients go back through it from step to step: back-propagation through time.
    """


def _gradient_shape(inputs: Mapping[str, Any], settings: Mapping[str, Any]) -> dict[str, TensorType | None]:
    return {f"y{index}": inputs.get(f"v{index}") for index in range(settings["count"])}


@block(
    "Gradient",
    group=GROUP,
    formula=r"y_i = \frac{\partial C}{\partial v_i}",
    ports=[
        In("cost", "", help="One number."),
        In("v", "*", many="count", help="A variable or a weight that the cost is computed from."),
        Out("y", many="count"),
    ],
    settings=[Int("count", 1, min=1, max=1000, help="With respect to how many variables.")],
    shape=_gradient_shape,
    example={"skip": "It needs a cost that is computed from v; tests/compiler/test_gradients.py has them."},
)
def gradient(cost: torch.Tensor, *v: torch.Tensor, training: bool) -> Any:
    """The derivative of a cost with respect to variables or weights, as a value that can be computed with further.

    It is differentiable again: a penalty on it trains the network (gradient penalty), a step along it is part of the
    network (MAML, guidance). The gradient of a sum over examples with respect to the inputs is that of each example.
    """
    found = torch.autograd.grad(cost, v, create_graph=training, materialize_grads=True)
    return found[0] if len(found) == 1 else found


@block(
    "Assign",
    group=GROUP,
    kind="assignment",
    formula=r"w \leftarrow v",
    ports=[In("weight", "*S", help="The weight itself, wired from its port."), In("value", "*S")],
    compute=None,
    differentiable=False,
)
def assign() -> None:
    """Give a weight a new value after a step: a rule of learning that follows no gradient.

    Wire the weight's own port to `weight` and the new value to `value`. It is carried out where the training plan says
    so. The perceptron rule, k-means, tabular Q-learning and power iteration are assignments.
    """


@block(
    "MovingAverage",
    title="Moving average of weights",
    group=GROUP,
    kind="assignment",
    formula=r"\theta' \leftarrow \gamma\,\theta' + (1 - \gamma)\,\theta",
    settings=[
        Text("target", "", help="The block or group whose weights follow."),
        Text("source", "", help="The block or group whose weights are followed; alike inside."),
        Float("decay", 0.99, min=0.0, max=1.0, help="What stays of the target at each step; 0 copies."),
        Flag("states", True, help="Running statistics are copied along."),
    ],
    compute=None,
    differentiable=False,
)
def moving_average() -> None:
    """Let the weights of one part follow those of another: a teacher that averages its student, a target network.

    It is carried out where the training plan says so. With decay 0 it copies. The target's weights learn by nothing
    else, so leave them out of what the phases change.
    """
