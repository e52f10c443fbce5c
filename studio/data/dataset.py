"""A data set as training sees it: fields, and splits that give batches of rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from studio.data.experience import Experience
from studio.data.lazy import np
from studio.data.normalise import Normaliser
from studio.data.table import Values
from studio.spec import Kind

SplitName: TypeAlias = Literal["train", "validation", "test"]


@dataclass(frozen=True, slots=True)
class Field:
    """What a field holds. `shape` is that of one example; `classes` are the names behind class numbers or tokens."""

    shape: tuple[int, ...]
    kind: Kind
    classes: tuple[str, ...] | None = None
    help: str = ""


@dataclass(frozen=True, slots=True)
class Split:
    """Some rows of the data. `indices` are their places in the whole; all other numbers count within the split."""

    columns: Mapping[str, Values]
    indices: np.ndarray
    classes_of: Values | None = None

    def __len__(self) -> int:
        return len(self.indices)

    def rows(self, indices: np.ndarray | Sequence[int]) -> dict[str, np.ndarray]:
        """A batch: field -> (len(indices), *shape), as float32, int64 or bool, normalised. Read from disk where needed.

        Raises DataError where a file that is read only now turns out to be damaged.
        """
        places = self.indices[np.asarray(indices, np.int64)]
        return {name: values[places] for name, values in self.columns.items()}

    def labels(self) -> np.ndarray | None:
        """The class number of every row's target, or None where the target has no classes."""
        return None if self.classes_of is None else np.asarray(self.classes_of[self.indices], np.int64)


@dataclass(frozen=True, slots=True)
class Dataset:
    """Fields, splits (only those with rows) and how the training rows are to be drawn.

    `vocabulary` holds the tokens, in the order of their numbers, of every field that was written with some. Where
    `experience` is set there are no splits: the examples come of acting in an environment while training.
    """

    source: str
    fields: Mapping[str, Field]
    splits: Mapping[SplitName, Split]
    normaliser: Normaliser
    target: str | None
    shuffle: bool
    balanced: bool
    vocabulary: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    experience: Experience | None = None

    def preparation(self) -> dict[str, dict[str, Any]]:
        """JSON: field -> what was done to it that must be done again to new examples: `offset` and `width` of its
        numbers, `vocabulary` of its tokens."""
        tokens = {name: {"vocabulary": list(words)} for name, words in self.vocabulary.items()}
        return {**self.normaliser.to_dict(), **tokens}
