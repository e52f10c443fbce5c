"""Dimensions named by number: `-1` is the last one. For the shape rules of blocks with a `dim` or `dims` setting."""

from collections.abc import Mapping, Sequence
from typing import Any

from studio.spec.dims import Dim, shape_text
from studio.spec.pattern import Mismatch
from studio.spec.settings import Int
from studio.spec.types import TensorType, Types


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


def resized(type_: TensorType, at: int, sizes: Sequence[Dim]) -> TensorType:
    """The type with the size of one dimension replaced: by none, one or several."""
    return TensorType((*type_.shape[:at], *sizes, *type_.shape[at + 1 :]), type_.kind)


def dim_setting(default: int, help: str, name: str = "dim") -> Int:  # noqa: A002  named as the setting's field is
    """The setting that names one dimension."""
    return Int(name, default, min=-8, max=7, help=f"{help} 0 is the first, -1 the last.")


def keeps_shape(inputs: Types, settings: Mapping[str, Any]) -> Types:
    """The shape rule of a function along the setting `dim` that gives y the type of x."""
    x = inputs.get("x")
    if x is not None:
        axis(settings["dim"], x)
    return {"y": x}
