"""Conversion: between real numbers, whole numbers, class numbers and masks."""

from studio.spec import Choice, Flag, In, Int, Out, Settings, TensorType, Types, axis, block, dim_setting, resized
from studio.spec.lazy import F, torch


@block(
    "OneHot",
    title="One-hot",
    group="Conversion",
    formula=r"y_k = [\,k = x\,]",
    ports=[In("x", "*S", kind="int", low=0, below="K"), Out("y", "*S K")],
    settings=[Int("num_classes", 10, min=1, max=2**20, dim="K", help="How many classes there are; they count from 0.")],
    differentiable=False,
)
def one_hot(x, *, num_classes):
    """A class number as a vector with a single 1, at the place of the class.

    For inputs that name a category, and for costs that compare whole distributions; CrossEntropyLoss takes the numbers
    as they are. For thousands of classes, Embedding does the same and never builds the vector.
    """
    return F.one_hot(x, num_classes).to(torch.get_default_dtype())


def _argmax_shape(inputs: Types, settings: Settings) -> Types:
    x = inputs.get("x")
    if x is None:
        return {"y": None}
    return {"y": TensorType(resized(x, axis(settings["dim"], x), (1,) if settings["keepdim"] else ()).shape, "int")}


@block(
    "ArgMax",
    title="Arg max",
    group="Conversion",
    formula=r"y = \arg\max_k\, x_k",
    ports=[In("x", "*S", kind="number"), Out("y", kind="int")],
    settings=[
        dim_setting(-1, "The dimension that is searched, and disappears."),
        Flag("keepdim", False, help="Leave a dimension of size 1 in its place."),
    ],
    shape=_argmax_shape,
    equals="torch.argmax",
    differentiable=False,
)
def argmax(x, *, dim, keepdim):
    """The place of the largest element: the class a classifier decides for.

    A place has no slope, so nothing before it learns through it. Of equal elements, any one may be named.
    """
    return torch.argmax(x, dim, keepdim)


def _cast_type(inputs: Types, settings: Settings) -> Types:
    x = inputs.get("x")
    return {"y": x and TensorType(x.shape, settings["kind"])}


@block(
    "Cast",
    group="Conversion",
    formula=r"y = x",
    ports=[In("x", "*S", kind="any"), Out("y", "*S")],
    settings=[Choice("kind", "float", options=("float", "int", "bool"), help="The kind of number that leaves.")],
    shape=_cast_type,
)
def cast(x, *, kind):
    """The same values as another kind of number.

    Masks become numbers to multiply with, whole numbers become real ones. To whole numbers it cuts off what follows the
    point, to true/false everything but 0 is true; no gradient passes these two.
    """
    if kind == "float":
        return x if x.is_floating_point() else x.to(torch.get_default_dtype())
    return x.to(torch.int64 if kind == "int" else torch.bool)
