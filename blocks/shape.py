"""Shape: the same numbers, arranged otherwise."""

from collections.abc import Sequence

from studio.spec import (
    In,
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
    shape_text,
)
from studio.spec.dims import Dim, floor_divide, multiply, numel
from studio.spec.lazy import torch

_ANY = [In("x", "*S", kind="any"), Out("y", kind="same")]


def _completed(sizes: Sequence[int], whole: tuple[Dim, ...]) -> tuple[Dim, ...]:
    """The shape `sizes`, its -1 worked out and its 0 kept, that holds what `whole` holds. Raises Mismatch."""
    if sum(size == -1 for size in sizes) > 1:
        raise Mismatch("only one size can be left open with -1.", "0 keeps the size that arrives at that place.")
    if any(size == 0 for size in sizes[len(whole) :]):
        raise Mismatch(f"0 keeps a size, but {shape_text(whole)} has none at that place.", "Give the size as a number.")
    kept: list[Dim] = [whole[i] if size == 0 else size for i, size in enumerate(sizes)]
    given = numel(tuple(size for size in kept if size != -1))
    open_size = floor_divide(numel(whole), given)
    shape = tuple(open_size if size == -1 else size for size in kept)
    if multiply(given, open_size if -1 in sizes else 1) != numel(whole):
        message = f"{shape_text(whole)} holds {numel(whole)} numbers, which do not fill {shape_text(tuple(kept))}."
        raise Mismatch(message, "The product of the sizes must stay the same; -1 works one of them out.", "x")
    return shape


def _reshaped(inputs: Types, settings: Settings) -> Types:
    x = inputs.get("x")
    return {"y": x and TensorType(_completed(settings["shape"], x.shape), x.kind)}


@block(
    "Reshape",
    group="Shape",
    formula=r"\mathrm{vec}(Y) = \mathrm{vec}(X)",
    ports=_ANY,
    settings=[Ints("shape", (0, -1), min=-1, help="Every size: 0 keeps the one that arrives, one -1 is worked out.")],
    shape=_reshaped,
)
def reshape(x, *, shape):
    """The same numbers, in the same order, in another shape.

    The last dimension runs fastest. It neither exchanges dimensions (Permute does) nor copies anything where the
    numbers already lie in order. Keep the batch with 0 at its place.
    """
    return x.reshape([x.shape[i] if size == 0 else size for i, size in enumerate(shape)])


def _flattened(inputs: Types, settings: Settings) -> Types:
    x = inputs.get("x")
    if x is None:
        return {"y": None}
    x = TensorType(x.shape or (1,), x.kind)
    start, end = axis(settings["start_dim"], x), axis(settings["end_dim"], x)
    if start > end:
        raise Mismatch(f"dimension {start} comes after dimension {end}.", "Exchange start_dim and end_dim.", "x")
    return {"y": TensorType((*x.shape[:start], numel(x.shape[start : end + 1]), *x.shape[end + 1 :]), x.kind)}


@block(
    "Flatten",
    group="Shape",
    formula=r"y = \mathrm{vec}(x)",
    ports=_ANY,
    settings=[
        dim_setting(1, "The first dimension that is joined.", "start_dim"),
        dim_setting(-1, "The last dimension that is joined.", "end_dim"),
    ],
    shape=_flattened,
    equals="torch.nn.Flatten",
)
def flatten(x, *, start_dim, end_dim):
    """Several neighbouring dimensions become one: images become vectors.

    The step from convolutions to Linear blocks. The last of the joined dimensions runs fastest (row-major order), and
    the weights behind it belong to one image size.
    """
    return torch.flatten(x, start_dim, end_dim)


def _unflattened(inputs: Types, settings: Settings) -> Types:
    x, sizes = inputs.get("x"), settings["unflattened_size"]
    if x is None:
        return {"y": None}
    at = axis(settings["dim"], x)
    if not sizes or 0 in sizes:
        raise Mismatch("unflattened_size needs sizes from 1.", "One of them may be -1: it is worked out.")
    return {"y": TensorType((*x.shape[:at], *_completed(sizes, (x.shape[at],)), *x.shape[at + 1 :]), x.kind)}


@block(
    "Unflatten",
    group="Shape",
    formula=r"\mathrm{vec}(y) = x",
    ports=_ANY,
    settings=[
        dim_setting(1, "The dimension that is taken apart."),
        Ints("unflattened_size", (2, -1), min=-1, help="What it becomes; one -1 is worked out."),
    ],
    shape=_unflattened,
    equals="torch.nn.Unflatten",
    example={"sizes": {"*S": (3, 8, 5)}},
)
def unflatten(x, *, dim, unflattened_size):
    """One dimension becomes several: the reverse of Flatten.

    Vectors become images again in a decoder; features become heads in attention. The last of the new dimensions runs
    fastest.
    """
    return x.unflatten(dim, unflattened_size)


def _permuted(inputs: Types, settings: Settings) -> Types:
    x, dims = inputs.get("x"), settings["dims"]
    if x is None:
        return {"y": None}
    order = axes(dims, x)
    if len(order) != len(x.shape):
        message = f"dims names {len(order)} of the {len(x.shape)} dimensions of {shape_text(x.shape)}."
        raise Mismatch(message, "Name each dimension once, in its new order.", "x")
    return {"y": TensorType(tuple(x.shape[i] for i in order), x.kind)}


@block(
    "Permute",
    group="Shape",
    formula=r"y_{i_{\pi(1)} \ldots i_{\pi(n)}} = x_{i_1 \ldots i_n}",
    ports=_ANY,
    settings=[Ints("dims", (0, 2, 1), min=-8, max=7, help="The dimensions, in their new order.")],
    shape=_permuted,
    equals="torch.permute",
    example={"sizes": {"*S": (2, 3, 4)}},
)
def permute(x, *, dims):
    """All dimensions in a new order.

    Between channels first and channels last, or between batch, time and heads. No number is moved: what follows
    reads them in another order, and a Reshape after it has to copy.
    """
    return x.permute(dims)


def _transposed(inputs: Types, settings: Settings) -> Types:
    x = inputs.get("x")
    if x is None:
        return {"y": None}
    first, second = axis(settings["dim0"], x), axis(settings["dim1"], x)
    shape = list(x.shape)
    shape[first], shape[second] = shape[second], shape[first]
    return {"y": TensorType(tuple(shape), x.kind)}


@block(
    "Transpose",
    group="Shape",
    formula=r"Y = X^\top",
    ports=_ANY,
    settings=[dim_setting(-2, "One of the two dimensions.", "dim0"), dim_setting(-1, "The other.", "dim1")],
    shape=_transposed,
    equals="torch.transpose",
)
def transpose(x, *, dim0, dim1):
    """Two dimensions exchanged; by default the rows and columns of matrices. For a new order of all take Permute."""
    return x.transpose(dim0, dim1)


def _squeezed(inputs: Types, settings: Settings) -> Types:
    x = inputs.get("x")
    if x is None:
        return {"y": None}
    at = axis(settings["dim"], x)
    if x.shape[at] != 1:
        hint = "Only a size of 1 can be dropped; reduce the dimension or select one place of it."
        raise Mismatch(f"dimension {settings['dim']} of {shape_text(x.shape)} has the size {x.shape[at]}.", hint, "x")
    return {"y": TensorType((*x.shape[:at], *x.shape[at + 1 :]), x.kind)}


@block(
    "Squeeze",
    group="Shape",
    formula=r"y_i = x_{i1}",
    ports=_ANY,
    settings=[dim_setting(-1, "The dimension of size 1 that is dropped.")],
    shape=_squeezed,
    equals="torch.squeeze",
    example={"sizes": {"*S": (2, 3, 1)}},
)
def squeeze(x, *, dim):
    """Drop a dimension of size 1. The output of a Linear block to one number becomes a number per example."""
    return x.squeeze(dim)


def _unsqueezed(inputs: Types, settings: Settings) -> Types:
    x = inputs.get("x")
    if x is None:
        return {"y": None}
    at = axis(settings["dim"], TensorType((*x.shape, 1)))
    return {"y": TensorType((*x.shape[:at], 1, *x.shape[at:]), x.kind)}


@block(
    "Unsqueeze",
    group="Shape",
    formula=r"y_{i1} = x_i",
    ports=_ANY,
    settings=[dim_setting(-1, "Where the new dimension stands.")],
    shape=_unsqueezed,
    equals="torch.unsqueeze",
)
def unsqueeze(x, *, dim):
    """Insert a dimension of size 1, along which the value then broadcasts."""
    return x.unsqueeze(dim)


def _expanded(inputs: Types, settings: Settings) -> Types:
    x, sizes = inputs.get("x"), settings["size"]
    if x is None:
        return {"y": None}
    new = len(sizes) - len(x.shape)
    if new < 0 or -1 in sizes[:new] or 0 in sizes:
        hint = "-1 keeps a size that arrives; new dimensions come first and need a number from 1."
        raise Mismatch(f"{shape_text(x.shape)} cannot be expanded to {', '.join(map(str, sizes))}.", hint, "x")
    wanted = (*sizes[:new], *(old if size == -1 else size for size, old in zip(sizes[new:], x.shape, strict=True)))
    if any(old not in (1, size) for size, old in zip(wanted[new:], x.shape, strict=True)):
        hint = "Only a size of 1 can be stretched."
        raise Mismatch(f"{shape_text(x.shape)} cannot be expanded to {shape_text(wanted)}.", hint, "x")
    return {"y": TensorType(wanted, x.kind)}


@block(
    "Expand",
    group="Shape",
    formula=r"y_{ij} = x_{i1}",
    ports=_ANY,
    settings=[Ints("size", (-1, -1), min=-1, help="Every size; -1 keeps the one that arrives.")],
    shape=_expanded,
    example={"sizes": {"*S": (2, 1)}, "settings": {"size": [4, -1, 3]}},
)
def expand(x, *, size):
    """Stretch dimensions of size 1, and add new ones in front, by repeating without copying.

    Functions that broadcast need no such help. The gradients of the copies are added up. To repeat along a batch whose
    size is open, take ExpandBatch.
    """
    return x.expand(size)


def _batched(inputs: Types, _settings: Settings) -> Types:
    x, like = inputs.get("x"), inputs.get("like")
    return {"y": TensorType((like.shape[0], *x.shape), x.kind) if x is not None and like is not None else None}


@block(
    "ExpandBatch",
    title="Expand to batch",
    group="Shape",
    formula=r"y_b = x",
    ports=[
        In("x", "*S", kind="any", help="What every example is to have."),
        In("like", "B *R", kind="any", help="Any value of the batch; only its first size counts."),
        Out("y", "B *S", kind="same"),
    ],
    shape=_batched,
    example={"no_gradient": ("like",)},
)
def expand_batch(x, like):
    """The same value for every example of a batch.

    A class token before the patches of images, a learned constant that a generator starts from, an initial state. It
    receives the gradients of all examples, added up.
    """
    return x.expand(like.shape[0], *x.shape)
