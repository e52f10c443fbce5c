"""Variables: what is given, what is computed, what is learned."""

from collections.abc import Mapping
from typing import Any

from studio.spec import Choice, Float, Floats, In, Out, Shape, TensorType, Text, Weight, block
from studio.spec.lazy import torch


def _declared_shape(_inputs: Any, settings: Mapping[str, Any]) -> dict[str, TensorType | None]:
    return {"y": TensorType(settings["shape"], settings["kind"])}


@block(
    "Observed",
    group="Variables",
    kind="observed",
    formula=r"x",
    ports=[Out("y")],
    settings=[
        Shape("shape", "B 1", help="Sizes, the batch first: B 1 8 8 is a batch of one-channel images."),
        Choice("kind", "float", options=("float", "int", "bool"), help="Class numbers and word numbers are int."),
        Text("field", "", help="The field of the data set it is fed from; empty: given by whoever runs the model."),
    ],
    shape=_declared_shape,
    compute=None,
)
def observed() -> None:
    """A variable that is given: an input, a desired output, a condition, a mask.

    It is fed from a field of the document's data set, such as `x` or `y`, or by the program that runs the model.
    """


def _constant_shape(_inputs: Any, settings: Mapping[str, Any]) -> dict[str, TensorType | None]:
    shape: list[int] = []
    level = settings["value"]
    while isinstance(level, tuple):
        shape.append(len(level))
        level = level[0] if level else 0.0
    return {"y": TensorType(tuple(shape) if shape != [1] else (), "float")}


@block(
    "Constant",
    group="Variables",
    kind="observed",
    formula=r"c",
    ports=[Out("y")],
    settings=[Floats("value", 1.0, nested=True, help="A number, or nested lists of numbers for a vector or a matrix.")],
    shape=_constant_shape,
)
def constant(*, value: tuple[Any, ...]) -> "torch.Tensor":
    """A value that never changes: a fixed matrix, a filter, a threshold. One number alone is a scalar."""
    tensor = torch.tensor(value)
    return tensor.reshape(()) if tensor.shape == (1,) else tensor


@block(
    "Variable",
    group="Variables",
    kind="computed",
    formula=r"y = x",
    ports=[In("x", "*S", kind="any"), Out("y", "*S", kind="same")],
    equals="torch.nn.Identity",
)
def variable(x: "torch.Tensor") -> "torch.Tensor":
    """A computed variable drawn on its own, to give a value a name. Named variables are the outputs of a page."""
    return x


def _draw(sizes: tuple[int, ...], generator: Any, *, distribution: str, low: float, high: float, **_: Any) -> Any:
    """New random numbers of a shape, of a Noise block's distribution."""
    if distribution == "normal":
        return torch.randn(sizes, generator=generator)
    if distribution == "integer":
        return torch.randint(int(low), int(high) + 1, sizes, generator=generator)
    uniform = torch.rand(sizes, generator=generator)
    if distribution == "gumbel":
        return -torch.log(-torch.log(uniform.clamp(1e-20, 1 - 1e-7)))
    return low + (high - low) * uniform


def _noise_shape(_inputs: Any, settings: Mapping[str, Any]) -> dict[str, TensorType | None]:
    return {"y": TensorType(settings["shape"], "int" if settings["distribution"] == "integer" else "float")}


@block(
    "Noise",
    group="Variables",
    kind="observed",
    formula=r"z \sim p(z)",
    ports=[Out("y")],
    settings=[
        Shape("shape", "B 2", help="Sizes, the batch first."),
        Choice(
            "distribution",
            "normal",
            options=("normal", "uniform", "integer", "gumbel"),
            help="Standard normal, uniform from low to high, whole numbers from low to high, or Gumbel.",
        ),
        Float("low", 0.0, help="The smallest number, where it is uniform or integer."),
        Float("high", 1.0, help="The largest number."),
    ],
    shape=_noise_shape,
    compute=None,
    draw=_draw,
)
def noise() -> None:
    """Random numbers, drawn anew for each step: the source of a generator, the epsilon of a VAE, a random time.

    It is an observed variable: while training and evaluating Diagrad draws it, and an exported model takes it as an
    input, so that whoever runs the model chooses the numbers.
    """


@block(
    "Parameter",
    group="Variables",
    kind="parameter",
    formula=r"\theta",
    ports=[Out("y")],
    settings=[Shape("shape", "1", help="Whole numbers only: 64 10 is a matrix of 64 rows.")],
    weights=[Weight("value", "*S", symbol=r"\theta", init="normal")],
    shape=lambda _inputs, settings: {"y": TensorType(settings["shape"])},
    let=lambda settings: {"*S": settings["shape"]},
)
def parameter(value: "torch.Tensor") -> "torch.Tensor":
    """A learned variable of its own: a token, an initial state, a weight that several functions share."""
    return value
