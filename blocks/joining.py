"""Joining and splitting: several values become one, one becomes several."""

from studio.spec import In, Int, Ints, Mismatch, Out, Settings, TensorType, Types, axis, block, dim_setting, resized
from studio.spec.dims import Dim, add, floor_divide, multiply, shape_text
from studio.spec.lazy import torch
from studio.spec.types import widest

_MANY = [In("x", "*", kind="any", many="inputs"), Out("y", kind="same")]
_COUNT = Int("inputs", 2, min=1, max=64, help="How many values are joined.")


def _all_arrived(inputs: Types, settings: Settings) -> list[TensorType] | None:
    """The types of a repeated input x, or None while one of them is unknown."""
    arrived = [type_ for index in range(settings["inputs"]) if (type_ := inputs.get(f"x{index}")) is not None]
    return arrived if len(arrived) == settings["inputs"] else None


def _concatenated(inputs: Types, settings: Settings) -> Types:
    arrived = _all_arrived(inputs, settings)
    if arrived is None:
        return {"y": None}
    at = axis(settings["dim"], arrived[0], "x0")
    size: Dim = 0
    for index, type_ in enumerate(arrived):
        same_rank = len(type_.shape) == len(arrived[0].shape)
        if not same_rank or resized(type_, at, ()).shape != resized(arrived[0], at, ()).shape:
            message = f"{shape_text(type_.shape)} does not continue {shape_text(arrived[0].shape)} in dimension {at}."
            raise Mismatch(message, "All other sizes must be equal.", f"x{index}")
        size = add(size, type_.shape[at])
    joined = resized(arrived[0], at, (size,))
    return {"y": TensorType(joined.shape, widest([type_.kind for type_ in arrived]))}


@block(
    "Concat",
    group="Joining",
    formula=r"y = [x_1; \ldots; x_n]",
    ports=_MANY,
    settings=[_COUNT, dim_setting(1, "The dimension whose sizes add up.")],
    shape=_concatenated,
)
def concat(*x, dim):
    """Values put one after another along a dimension.

    The skip connections of a U-Net, the branches of an inception module, a condition beside a noise vector. All other
    sizes must be equal. Backwards, the gradient is cut into the same pieces. For values of one shape side by side along
    a new dimension take Stack.
    """
    return torch.cat(x, dim)


def _stacked(inputs: Types, settings: Settings) -> Types:
    arrived = _all_arrived(inputs, settings)
    if arrived is None:
        return {"y": None}
    for index, type_ in enumerate(arrived):
        if type_.shape != arrived[0].shape:
            message = f"{shape_text(type_.shape)} cannot stand beside {shape_text(arrived[0].shape)}."
            raise Mismatch(message, "All shapes must be equal; Concat joins along a dimension they have.", f"x{index}")
    at = axis(settings["dim"], TensorType((*arrived[0].shape, 1)), "x0")
    shape = (*arrived[0].shape[:at], len(arrived), *arrived[0].shape[at:])
    return {"y": TensorType(shape, widest([type_.kind for type_ in arrived]))}


@block(
    "Stack",
    group="Joining",
    formula=r"y_{i} = x_i",
    ports=_MANY,
    settings=[_COUNT, dim_setting(1, "Where the new dimension stands.")],
    shape=_stacked,
)
def stack(*x, dim):
    """Values of one shape put side by side along a new dimension.

    Steps become a sequence, members become an ensemble, numbers become a vector.
    """
    return torch.stack(x, dim)


def _split_sizes(whole: Dim, settings: Settings) -> tuple[Dim, ...]:
    parts, sizes = settings["parts"], settings["sizes"]
    if sizes:
        if len(sizes) != parts or sum(sizes) != whole:
            message = f"the sizes {', '.join(map(str, sizes))} do not split {whole} into {parts}."
            raise Mismatch(message, "Give as many sizes as there are parts, with the right sum.", "x")
        return sizes
    part = floor_divide(whole, parts)
    if multiply(part, parts) != whole:
        raise Mismatch(f"{whole} cannot be split into {parts} equal parts.", "Give their sizes.", "x")
    return (part,) * parts


def _split(inputs: Types, settings: Settings) -> Types:
    x = inputs.get("x")
    if x is None:
        return {}
    at = axis(settings["dim"], x)
    sizes = _split_sizes(x.shape[at], settings)
    return {f"y{index}": resized(x, at, (size,)) for index, size in enumerate(sizes)}


@block(
    "Split",
    group="Joining",
    formula=r"[y_1; \ldots; y_n] = x",
    ports=[In("x", "*S", kind="any"), Out("y", kind="same", many="parts")],
    settings=[
        Int("parts", 2, min=1, max=64, help="How many outputs there are."),
        dim_setting(1, "The dimension that is cut."),
        Ints("sizes", None, optional=True, min=1, help="The size of each part; empty: equal parts."),
    ],
    shape=_split,
    example={"sizes": {"*S": (3, 4)}},
)
def split(x, *, parts, dim, sizes):
    """A value cut along a dimension: the reverse of Concat.

    The mean and the log-variance of an encoder, the two halves of a coupling layer, the queries, keys and values of one
    projection.
    """
    return tuple(x.split(sizes, dim)) if sizes else tuple(x.chunk(parts, dim))
