"""The blocks an adapter is made of, with the settings that are worth trying for a type; the simplest first."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from math import prod
from typing import Any

from studio.spec.dims import shape_text
from studio.spec.types import KINDS, TensorType


@dataclass(frozen=True, slots=True)
class Step:
    """A block of the library with its settings, and what it does as the user reads it."""

    title: str
    block: str
    settings: Mapping[str, Any] = field(default_factory=dict)


def single_steps(type_: TensorType, sizes: Sequence[int], shapes: Iterable[TensorType]) -> Iterator[Step]:
    """Every step worth trying; `sizes` are numbers it may have to come to, `shapes` what it may have to go with."""
    yield from _casts(type_)
    yield from _squeezes(type_)
    yield from _flattens(type_)
    yield from _unsqueezes(type_)
    yield from _exchanges(type_)
    yield from _from_classes(type_, sizes)
    yield from _reductions(type_)
    yield from _layers(type_, sizes)
    yield from _reshapes(type_, shapes)


FOLLOWS: Mapping[str, frozenset[str]] = {
    "Flatten": frozenset({"Linear", "ArgMax"}),
    "GlobalAvgPool2d": frozenset({"Linear", "ArgMax"}),
    "Cast": frozenset({"Linear", "Unsqueeze", "Flatten"}),
    "Squeeze": frozenset({"Linear", "Cast"}),
    "OneHot": frozenset({"Mean", "Select", "Flatten", "Transpose"}),
    "Embedding": frozenset({"Mean", "Select", "Flatten", "Transpose"}),
    "Mean": frozenset({"Linear", "ArgMax"}),
    "Select": frozenset({"Linear", "ArgMax"}),
    "Transpose": frozenset({"Linear", "Conv1d", "Conv2d", "Unsqueeze"}),
    "Permute": frozenset({"Linear", "Conv2d"}),
    "Linear": frozenset({"Reshape"}),
}
"""Which blocks make sense after which: most pairs that would fit mean nothing."""


def pairs(
    type_: TensorType,
    sizes: Sequence[int],
    shapes: Sequence[TensorType],
    after: Callable[[Step, TensorType], TensorType | None],
) -> Iterator[tuple[Step, Step]]:
    """Two steps in turn; `after` says what leaves a step, None where nothing can."""
    for first in single_steps(type_, [*sizes, *_filling(shapes)], shapes):
        if first.block in FOLLOWS and (middle := after(first, type_)) is not None:
            for second in single_steps(middle, sizes, shapes):
                if second.block in FOLLOWS[first.block]:
                    yield first, second


def _filling(shapes: Iterable[TensorType]) -> list[int]:
    """How many numbers an example of each shape has: what a layer must give that is reshaped to it."""
    rests = [type_.shape[1:] for type_ in shapes if len(type_.shape) > 2]
    return [
        prod(size for size in rest if isinstance(size, int)) for rest in rests if all(isinstance(s, int) for s in rest)
    ]


def _casts(type_: TensorType) -> Iterator[Step]:
    for kind in reversed(KINDS):
        if kind != type_.kind:
            yield Step(f"Cast to {kind}", "Cast", {"kind": kind} if kind != "float" else {})


def _squeezes(type_: TensorType) -> Iterator[Step]:
    for dim in reversed(range(1, len(type_.shape))):
        if type_.shape[dim] == 1:
            yield Step(f"Squeeze dimension {dim}", "Squeeze", {"dim": dim} if dim < len(type_.shape) - 1 else {})


def _flattens(type_: TensorType) -> Iterator[Step]:
    if len(type_.shape) > 2:
        yield Step("Flatten", "Flatten")
    if len(type_.shape) > 3:
        yield Step("Flatten from dimension 2", "Flatten", {"start_dim": 2})


def _unsqueezes(type_: TensorType) -> Iterator[Step]:
    last = len(type_.shape)
    for dim in (last, *range(1, last)):
        yield Step(f"Unsqueeze at dimension {dim}", "Unsqueeze", {"dim": dim} if dim < last else {})


def _exchanges(type_: TensorType) -> Iterator[Step]:
    """Two dimensions exchanged; the channels moved to the end or to the front."""
    rank = len(type_.shape)
    for first, second in combinations(range(1, rank), 2):
        settings = {} if second == rank - 1 and first == rank - 2 else {"dim0": first, "dim1": second}
        yield Step(f"Transpose dimensions {first} and {second}", "Transpose", settings)
    if rank > 3:
        for order in ((0, *range(2, rank), 1), (0, rank - 1, *range(1, rank - 1))):
            shape = shape_text(tuple(type_.shape[dim] for dim in order))
            yield Step(f"Permute to {shape}", "Permute", {"dims": order})


def _from_classes(type_: TensorType, sizes: Sequence[int]) -> Iterator[Step]:
    """Between class numbers and vectors; words, which come in sequences, are rather embedded."""
    if type_.kind == "int":
        hot = [Step(f"One-hot of {size}", "OneHot", {"num_classes": size}) for size in sizes if size > 1]
        embedded = [Step(f"Embedding to {size}", "Embedding", {"embedding_dim": size}) for size in sizes]
        ways = [[*hot, Step("One-hot", "OneHot")], [*embedded, Step("Embedding", "Embedding")]]
        for way in ways if len(type_.shape) < 2 else reversed(ways):
            yield from way
    elif len(type_.shape) > 1:
        if type_.shape[-1] != 1:
            yield Step("Arg max", "ArgMax")
        if type_.shape[1] != 1:
            yield Step("Arg max over dimension 1", "ArgMax", {"dim": 1})


def _reductions(type_: TensorType) -> Iterator[Step]:
    """Images and sequences that become one vector an example."""
    if len(type_.shape) == 4 and type_.kind == "float":
        yield Step("Global average pooling", "GlobalAvgPool2d")
    if len(type_.shape) == 3 and type_.kind == "float":
        yield Step("Mean over dimension 1", "Mean", {"dims": (1,)})
    if len(type_.shape) > 1 and type_.kind == "float":
        yield Step("Mean over the last dimension", "Mean", {"dims": (-1,)})
        yield Step("Mean of each example", "Mean", {"dims": tuple(range(1, len(type_.shape)))})
        yield Step("Mean", "Mean")
    if len(type_.shape) == 3:
        yield Step("Last step", "Select", {"index": -1})


def _layers(type_: TensorType, sizes: Sequence[int]) -> Iterator[Step]:
    """Layers that learn their way to the right size."""
    if type_.kind != "float" or not type_.shape:
        return
    yield from (
        Step(f"Linear to {size}", "Linear", {"out_features": size}) for size in sizes if size != type_.shape[-1]
    )
    if len(type_.shape) in (3, 4):
        block = "Conv2d" if len(type_.shape) == 4 else "Conv1d"
        for size in sizes:
            if size != type_.shape[1]:
                settings = {"out_channels": size, "kernel_size": 1}
                yield Step(f"1x1 convolution to {size} channels", block, settings)


def _reshapes(type_: TensorType, shapes: Iterable[TensorType]) -> Iterator[Step]:
    """To the shape of something else that comes to the block, with as many numbers for each example."""
    for other in shapes:
        rest = other.shape[1:]
        if rest != type_.shape[1:] and other.shape[:1] == type_.shape[:1] and all(type(size) is int for size in rest):
            yield Step(f"Reshape to {shape_text(other.shape)}", "Reshape", {"shape": (0, *rest)})
