"""Order: sorting, the largest few, running products, and copies side by side."""

from studio.spec import (
    Flag,
    In,
    Int,
    Ints,
    Mismatch,
    Out,
    Settings,
    TensorType,
    Types,
    axis,
    block,
    dim_setting,
    keeps_shape,
    resized,
)
from studio.spec.dims import multiply
from studio.spec.lazy import torch

_NUMBERS = In("x", "*S", kind="number")
_ORDERED = [_NUMBERS, Out("values", kind="same"), Out("indices", kind="int", help="Where each of them stood.")]


def _with_places(values: TensorType | None) -> Types:
    return {"values": values, "indices": TensorType(values.shape, "int") if values else None}


def _sorted(inputs: Types, settings: Settings) -> Types:
    return _with_places(keeps_shape(inputs, settings)["y"])


@block(
    "Sort",
    group="Indexing",
    formula=r"y_1 \leq y_2 \leq \ldots \leq y_n",
    ports=_ORDERED,
    settings=[
        dim_setting(-1, "The dimension that is put in order."),
        Flag("descending", False, help="The largest first."),
    ],
    shape=_sorted,
)
def sort(x, *, dim, descending):
    """The elements along a dimension in order of size, and where each of them stood before.

    Two samples in order can be compared place by place: their mean distance is the Wasserstein distance of one
    dimension. Every gradient goes back to where its element came from. Which of two equal elements comes first is not
    said.
    """
    return torch.sort(x, dim=dim, descending=descending)


def _top(inputs: Types, settings: Settings) -> Types:
    x = inputs.get("x")
    if x is None:
        return {"values": None, "indices": None}
    at, k = axis(settings["dim"], x), settings["k"]
    size = x.shape[at]
    if isinstance(size, int) and size < k:
        raise Mismatch(f"the {k} largest of {size} are asked for.", "Make k smaller.", "x")
    return _with_places(resized(x, at, (k,)))


@block(
    "TopK",
    title="Top k",
    group="Indexing",
    formula=r"y = \mathrm{top}_k(x)",
    ports=_ORDERED,
    settings=[
        Int("k", 2, min=1, max=2**20, help="How many of them."),
        dim_setting(-1, "The dimension that is searched."),
        Flag("largest", True, help="The largest, in falling order; off: the smallest, in rising order."),
    ],
    shape=_top,
)
def top_k(x, *, k, dim, largest):
    """The k largest elements along a dimension, and where they stand.

    The experts that a gate chooses, beams of a search, nearest neighbours (`largest` off, on distances). A gradient
    reaches only the elements that were taken. Where a size is still open, it is taken to be at least k.
    """
    return torch.topk(x, k, dim=dim, largest=largest)


@block(
    "CumulativeProduct",
    title="Cumulative product",
    group="Indexing",
    formula=r"y_i = \prod_{j \leq i} x_j",
    ports=[_NUMBERS, Out("y", kind="same")],
    settings=[dim_setting(-1, "The dimension it runs along.")],
    shape=keeps_shape,
    equals="torch.cumprod",
)
def cumulative_product(x, *, dim):
    """The running product along a dimension.

    The share of the signal that is left after t steps of diffusion, the chance to survive t of them, discounts.
    """
    if not torch.compiler.is_exporting():
        return torch.cumprod(x, dim)
    last = x.movedim(dim, -1).unsqueeze(-2)  # ONNX has no running product, so each one is taken by itself
    place = torch.arange(last.shape[-1], device=x.device)
    return torch.where(place <= place[:, None], last, 1).prod(-1).movedim(-1, dim)


def _tiled(inputs: Types, settings: Settings) -> Types:
    x, repeats = inputs.get("x"), settings["repeats"]
    if x is None:
        return {"y": None}
    if len(repeats) != len(x.shape):
        hint = "Give one number a dimension; 1 leaves a dimension as it is."
        raise Mismatch(f"{len(repeats)} numbers are given for the {len(x.shape)} dimensions of {x}.", hint, "x")
    sizes = tuple(multiply(size, count) for size, count in zip(x.shape, repeats, strict=True))
    return {"y": TensorType(sizes, x.kind)}


@block(
    "Tile",
    group="Indexing",
    formula=r"y_i = x_{i\,\mathrm{mod}\,n}",
    ports=[In("x", "*S", kind="any"), Out("y", kind="same")],
    settings=[Ints("repeats", (1, 2), min=1, max=65_536, help="How often, for each dimension in turn.")],
    shape=_tiled,
)
def tile(x, *, repeats):
    """Copies of a value, one after another along its dimensions: the pattern repeats.

    The gradients of the copies add up. To stretch a dimension of size 1, Expand needs no memory.
    """
    return x.repeat(repeats)
