"""What a data source gives: columns of equal length, each one value (a number, a vector, an image ...) an example."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from studio.data.lazy import np
from studio.spec import Kind


class Values(Protocol):
    """The values of a column: a numpy array, a memory-mapped one, or anything that reads rows when asked for them."""

    def __len__(self) -> int: ...

    def __getitem__(self, rows: np.ndarray, /) -> np.ndarray:
        """The values of these rows (integers, any order, repeats allowed), stacked along a new first dimension."""
        ...


@dataclass(frozen=True, slots=True)
class Column:
    """One field of every example. `shape` is that of one example.

    `classes` names the integers 0, 1, ... of an integer column; `codes` are the numbers that stand for the classes
    where a model wants numbers instead (0, 1, ... unless given). `tokens` says that the classes are a vocabulary: what
    an example was written with, which whoever uses the model later must write with too.
    """

    values: Values
    shape: tuple[int, ...]
    kind: Kind = "float"
    classes: tuple[str, ...] | None = None
    help: str = ""
    codes: tuple[float, ...] | None = None
    tokens: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A whole data set before it is split. `target` names the column to be predicted, if there is one.

    `fixed_test` counts the rows at the end that are the test examples where the files themselves say so. `groups` gives
    every row a number; rows of one number stay together in one split, and the sizes of the splits count numbers.
    """

    columns: Mapping[str, Column]
    target: str | None = "y"
    fixed_test: int = 0
    groups: np.ndarray | None = None


@dataclass(frozen=True, slots=True)
class Mapped:
    """`function` of values that are read when asked for."""

    values: Values
    function: Callable[[np.ndarray], np.ndarray]

    def __len__(self) -> int:
        return len(self.values)

    def __getitem__(self, rows: np.ndarray) -> np.ndarray:
        return self.function(self.values[rows])


@dataclass(frozen=True, slots=True)
class Joined:
    """The rows of `first`, then those of `second`."""

    first: Values
    second: Values

    def __len__(self) -> int:
        return len(self.first) + len(self.second)

    def __getitem__(self, rows: np.ndarray) -> np.ndarray:
        late = rows >= len(self.first)
        if not late.any():
            return self.first[rows]
        if late.all():
            return self.second[rows - len(self.first)]
        early_values, late_values = self.first[rows[~late]], self.second[rows[late] - len(self.first)]
        joined = np.empty((len(rows), *early_values.shape[1:]), early_values.dtype)
        joined[~late], joined[late] = early_values, late_values
        return joined


@dataclass(frozen=True, slots=True)
class Chosen:
    """Row i holds the values at `places[i]`, one or an array of places: so what occurs many times is kept once."""

    values: Values
    places: np.ndarray

    def __len__(self) -> int:
        return len(self.places)

    def __getitem__(self, rows: np.ndarray) -> np.ndarray:
        places = self.places[rows]
        found = self.values[places.ravel()]
        return found.reshape(*places.shape, *found.shape[1:])


def in_memory(values: Values) -> bool:
    """Whether the values already lie in memory, so that working on all of them at once costs nothing more."""
    return isinstance(values, np.ndarray) and not isinstance(values, np.memmap)


def mapped(values: Values, function: Callable[[np.ndarray], np.ndarray]) -> Values:
    """`function` of the values: now where they lie in memory, otherwise whenever rows are read."""
    return function(values) if isinstance(values, np.ndarray) and in_memory(values) else Mapped(values, function)


def float32(values: Any) -> np.ndarray:
    """The values in 32 bits. What is too large becomes infinite, which is reported where it is checked."""
    with np.errstate(over="ignore"):
        return np.asarray(values, np.float32)


def numbers(values: Any, help: str = "") -> Column:  # noqa: A002  (the word the settings and blocks use too)
    """A column of real numbers in memory; plain numbers become vectors of length 1, as a Linear block gives them."""
    array = float32(values)
    array = array[:, None] if array.ndim == 1 else array
    return Column(array, array.shape[1:], "float", help=help)


def tokens(values: Any, vocabulary: Sequence[str], help: str = "") -> Column:  # noqa: A002
    """A column of the numbers of tokens in a vocabulary, in memory."""
    return replace(labels(values, vocabulary, help), tokens=True)


def whole(values: Any, help: str = "") -> Column:  # noqa: A002
    """A column of whole numbers that are no classes: places, lengths."""
    array = np.asarray(values, np.int64)
    return Column(array, array.shape[1:], "int", help=help)


def constant(value: Any, count: int, help: str = "") -> Column:  # noqa: A002
    """A column of real numbers that are the same for all `count` examples, kept once."""
    array = float32(value)
    return Column(np.broadcast_to(array, (count, *array.shape)), array.shape, help=help)


def flags(values: Any, help: str = "") -> Column:  # noqa: A002
    """A column of yes and no."""
    array = np.asarray(values, np.bool_)
    return Column(array, array.shape[1:], "bool", help=help)


def labels(values: Any, classes: Sequence[str], help: str = "", codes: Sequence[float] | None = None) -> Column:  # noqa: A002
    """A column of class numbers 0, 1, ... in memory."""
    array = np.asarray(values, np.int64)
    return Column(array, array.shape[1:], "int", tuple(classes), help, None if codes is None else tuple(codes))
