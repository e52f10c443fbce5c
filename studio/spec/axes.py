"""Dimensions named by number: `-1` is the last one. For the shape rules of blocks with a `dim` or `dims` setting."""

from collections.abc import Sequence

from studio.spec.dims import shape_text
from studio.spec.pattern import Mismatch
from studio.spec.types import TensorType


def axis(dim: int, type_: TensorType, port: str = "x") -> int:
    """`dim` counted from 0. Raises Mismatch where what arrives at `port` has no such dimension."""
    rank = len(type_.shape)
    if -rank <= dim < rank:
        return dim % rank
    hint = "The first dimension is 0, the last one -1."
    raise Mismatch(f"{port} has no dimension {dim}: {shape_text(type_.shape)} arrives.", hint, port)


def axes(dims: Sequence[int] | None, type_: TensorType, port: str = "x") -> tuple[int, ...]:
    """Each of `dims` counted from 0; None stands for all. Raises Mismatch for one that is missing or named twice."""
    if dims is None:
        return tuple(range(len(type_.shape)))
    found = tuple(axis(dim, type_, port) for dim in dims)
    if len(set(found)) < len(found):
        raise Mismatch(f"a dimension is named twice in {', '.join(map(str, dims))}.", "Name each dimension once.", port)
    return found
