"""Indexing: picking, moving, padding and summing the elements along dimensions."""

from studio.spec import (
    Choice,
    Float,
    In,
    Int,
    Ints,
    Mismatch,
    Out,
    Settings,
    TensorType,
    Types,
    axes,
    axis,
    block,
    dim_setting,
    keeps_shape,
    resized,
)
from studio.spec.dims import Dim, add, floor_divide, shape_text, subtract
from studio.spec.lazy import F, torch

_ANY = [In("x", "*S", kind="any"), Out("y", kind="same")]


def _place(number: int, size: Dim) -> Dim:
    """A start or end that may count from the end, as a place within a dimension of that size."""
    place = add(size, number) if number < 0 else number
    return min(max(place, 0), size) if isinstance(place, int) and isinstance(size, int) else place


def _sliced(inputs: Types, settings: Settings) -> Types:
    x, step = inputs.get("x"), settings["step"]
    if x is None:
        return {"y": None}
    at = axis(settings["dim"], x)
    size = x.shape[at]
    start = _place(settings["start"], size)
    end = size if settings["end"] is None else _place(settings["end"], size)
    length = subtract(end, start)
    if isinstance(length, int) and length < 1:
        message = f"nothing of {shape_text(x.shape)} lies from {settings['start']} to {settings['end']}."
        raise Mismatch(message, "The end is not included; negative places count from the end.", "x")
    return {"y": resized(x, at, (floor_divide(add(length, step - 1), step),))}


@block(
    "Slice",
    group="Indexing",
    formula=r"y = x_{a:b:s}",
    ports=_ANY,
    settings=[
        dim_setting(1, "The dimension that is cut."),
        Int("start", 0, help="The first place that is taken; negative ones count from the end."),
        Int("end", None, optional=True, help="The first place that is not taken; empty: up to the end."),
        Int("step", 1, min=1, max=2**20, help="Every how many-th place is taken."),
    ],
    shape=_sliced,
)
def slice_(x, *, dim, start, end, step):
    """The part of a value between two places of a dimension.

    Cropping, shifting, every second step. The gradient of what is left out is 0. Where a size is still open, it is
    taken to be at least as large as the places named. For one place alone take Select.
    """
    return x[(slice(None),) * (dim % x.ndim) + (slice(start, end, step),)]


def _selected(inputs: Types, settings: Settings) -> Types:
    x, index = inputs.get("x"), settings["index"]
    if x is None:
        return {"y": None}
    at = axis(settings["dim"], x)
    size = x.shape[at]
    if isinstance(size, int) and not -size <= index < size:
        hint = f"The places are 0 to {size - 1}; -1 is the last one."
        raise Mismatch(f"dimension {settings['dim']} of {shape_text(x.shape)} has no place {index}.", hint, "x")
    return {"y": resized(x, at, ())}


@block(
    "Select",
    group="Indexing",
    formula=r"y = x_{k}",
    ports=_ANY,
    settings=[
        dim_setting(1, "The dimension that disappears."),
        Int("index", 0, help="The place that is taken; -1 is the last one."),
    ],
    shape=_selected,
    equals="torch.select",
)
def select(x, *, dim, index):
    """One place of a dimension, which disappears: the class token, the last step of a sequence, one channel."""
    return x.select(dim, index)


def _gathered(inputs: Types, settings: Settings) -> Types:
    x, index = inputs.get("x"), inputs.get("index")
    if x is None or index is None:
        return {"y": None}
    return {"y": resized(x, axis(settings["dim"], x), index.shape)}


@block(
    "Gather",
    group="Indexing",
    formula=r"y_{i} = x_{k_i}",
    ports=[
        In("x", "V *S", kind="any"),
        In("index", "*M", kind="int", low=0, below="V", help="Which places are taken."),
        Out("y", kind="same"),
    ],
    settings=[dim_setting(0, "The dimension the index speaks of.")],
    shape=_gathered,
)
def gather(x, index, *, dim):
    """The places of a dimension that an index names, in its order, as often as it names them.

    Neighbours in a graph, masked positions, visible patches. The sizes of the index take the place of the dimension. A
    place taken several times receives the sum of the gradients; one never taken, none. The index itself does not learn.
    """
    return x[(slice(None),) * (dim % x.ndim) + (index,)]


def _padded(inputs: Types, settings: Settings) -> Types:
    x, pad = inputs.get("x"), settings["pad"]
    if x is None:
        return {"y": None}
    count = len(pad) // 2
    if len(pad) % 2 or not 0 < count <= len(x.shape):
        message = f"pad has {len(pad)} widths, which do not fit {shape_text(x.shape)}."
        raise Mismatch(message, "Two widths a dimension, the last dimension first: left, right, top, bottom.", "x")
    if settings["mode"] != "constant":
        _check_pad_mode(x, pad, settings["mode"])
    shape = list(x.shape)
    for i in range(count):
        shape[-1 - i] = add(shape[-1 - i], pad[2 * i] + pad[2 * i + 1])
    return {"y": TensorType(tuple(shape), x.kind)}


def _check_pad_mode(x: TensorType, pad: tuple[int, ...], mode: str) -> None:
    """What torch asks of padding that repeats the value: 1 to 3 dimensions, behind one or two others."""
    count = len(pad) // 2
    if x.kind != "float" or count > 3 or len(x.shape) - count not in (1, 2):
        message = f"{mode} padding of {count} dimensions does not fit {x}."
        raise Mismatch(message, "It pads all dimensions of real numbers but the first one or two.", "x")
    for i in range(count):
        size, widest_pad = x.shape[-1 - i], max(pad[2 * i : 2 * i + 2])
        room = {"reflect": 1, "circular": 0}.get(mode)
        if isinstance(size, int) and room is not None and widest_pad > size - room:
            raise Mismatch(f"{mode} padding by {widest_pad} needs more than the {size} numbers there are.", "", "x")


@block(
    "Pad",
    group="Indexing",
    formula=r"y_{i + p} = x_i",
    ports=_ANY,
    settings=[
        Ints("pad", (1, 1), min=0, max=65536, help="Before and after, the last dimension first."),
        Choice("mode", "constant", options=("constant", "reflect", "replicate", "circular"), help="What fills it."),
        Float("value", 0.0, help="The constant."),
    ],
    shape=_padded,
)
def pad(x, *, pad, mode, value):
    """Numbers added before and after the ends of dimensions.

    Keeps the size of an image through a convolution, or gives a sequence a past (widths 2, 0 for a causal kernel of 3).
    Reflecting or repeating the edge avoids the dark frame that zeros leave.
    """
    return F.pad(x, pad, mode, value if mode == "constant" else None)


def _rolled(inputs: Types, settings: Settings) -> Types:
    shifts, dims = settings["shifts"], settings["dims"]
    if len(shifts) != len(dims):
        raise Mismatch(f"there are {len(shifts)} shifts for {len(dims)} dimensions.", "Give one shift a dimension.")
    return _along_dims(inputs, settings)


def _along_dims(inputs: Types, settings: Settings) -> Types:
    x = inputs.get("x")
    if x is not None:
        axes(settings["dims"], x)
    return {"y": x}


@block(
    "Roll",
    group="Indexing",
    formula=r"y_i = x_{(i - s)\,\mathrm{mod}\,n}",
    ports=_ANY,
    settings=[
        Ints("shifts", (1,), help="By how many places; negative ones move towards the front."),
        Ints("dims", (-1,), min=-8, max=7, help="The dimensions, one for each shift."),
    ],
    shape=_rolled,
)
def roll(x, *, shifts, dims):
    """A cyclic shift: what leaves at one end enters at the other.

    The shifted windows of a Swin transformer, periodic signals, a sequence beside its own past.
    """
    return torch.roll(x, shifts, dims)


@block(
    "Flip",
    group="Indexing",
    formula=r"y_i = x_{n + 1 - i}",
    ports=_ANY,
    settings=[Ints("dims", (-1,), min=-8, max=7, help="The dimensions whose order is reversed.")],
    shape=_along_dims,
    equals="torch.flip",
)
def flip(x, *, dims):
    """The reverse order along dimensions.

    The backward direction of a recurrent network, mirrored images, the kernel of a true convolution.
    """
    return torch.flip(x, dims)


@block(
    "CumulativeSum",
    title="Cumulative sum",
    group="Indexing",
    formula=r"y_i = \sum_{j \leq i} x_j",
    ports=[In("x", "*S", kind="number"), Out("y", kind="same")],
    settings=[dim_setting(-1, "The dimension it runs along.")],
    shape=keeps_shape,
    equals="torch.cumsum",
)
def cumulative_sum(x, *, dim):
    """The running sum along a dimension.

    Increments become positions, densities become distribution functions. Backwards it is a running sum from the end.
    """
    return torch.cumsum(x, dim)
