"""The first examples of a data source, as what they are best shown as: pictures, points in the plane, or a table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from studio.data import Dataset, Field, open_data
from studio.diagram import DataSource
from studio.errors import StudioError
from studio.ui.words import number, tr

if TYPE_CHECKING:
    import numpy as np

Look = Literal["picture", "points", "curve", "text"]

TILES, ROWS, POINTS = 5, 5, 400
SMALLEST_PICTURE = 3
SHORTEST_CURVE = 6
LONGEST_TEXT = 60
"""Characters of a value in the table."""


@dataclass(frozen=True)
class Examples:
    """Some rows of the training split: `columns` holds a text for each row, or the numbers where they are drawn.

    `count` is the number of rows there are, `first` the first one shown; `note` says what cannot be shown.
    """

    looks: Mapping[str, Look]
    columns: Mapping[str, Any]
    first: int = 0
    count: int = 0
    labels: tuple[str, ...] = ()
    """Of each row the class of its target, where it has one."""
    note: str = ""

    @property
    def shown(self) -> int:
        """How many rows are here."""
        return len(next(iter(self.columns.values()), ()))


def load(source: DataSource, folder: Path | None) -> Dataset | str:
    """The data set, or a sentence on why it cannot be had. Called in a thread."""
    try:
        return open_data(source, folder)
    except StudioError as error:
        return f"{error.message} {error.hint}".strip()
    except (OSError, ValueError, TypeError, ArithmeticError, MemoryError) as error:
        return tr("The data could not be loaded: {error}", error=str(error)[:200])


def examples(dataset: Dataset, first: int) -> Examples:
    """The rows from `first` on, as many as fit; from the beginning where there are none. Raises DataError where a file
    turns out to be damaged."""
    import numpy as np

    looks: dict[str, Look] = {name: look(field) for name, field in dataset.fields.items()}
    if "train" not in dataset.splits:
        fields = ", ".join(f"{name}: {_shape(field)}" for name, field in dataset.fields.items())
        return Examples({}, {}, note=tr("The examples come of acting, each with {fields}.", fields=fields))
    split = dataset.splits["train"]
    many = POINTS if "points" in looks.values() else TILES if "picture" in looks.values() else ROWS
    first = first if 0 <= first < len(split) else 0
    rows = np.arange(first, min(first + many, len(split)))
    batch = split.rows(rows)
    labels = _labels(dataset, rows)
    columns = {name: _column(values, dataset.fields[name], looks[name]) for name, values in batch.items()}
    if labels and dataset.target:
        columns[dataset.target], looks[dataset.target] = list(labels), "text"
    return Examples({name: looks[name] for name in columns}, columns, first, len(split), labels)


def look(field: Field) -> Look:
    """How the values of a field are shown."""
    match field.shape:
        case (2,) if field.kind == "float":
            return "points"
        case (1 | 3, height, width) | (height, width) if min(height, width) >= SMALLEST_PICTURE and not field.classes:
            return "picture"
        case (length,) | (length, 1) if field.kind == "float" and length >= SHORTEST_CURVE:
            return "curve"
    return "text"


def described(dataset: Dataset) -> str:
    """`x: 1 8 8, y: 10 classes; 1,438 to train on, 359 to test`."""
    names = {"train": tr("to train on"), "validation": tr("to validate"), "test": tr("to test")}
    fields = ", ".join(f"{name}: {_shape(field)}" for name, field in dataset.fields.items())
    splits = ", ".join(f"{number(len(split))} {names[name]}" for name, split in dataset.splits.items())
    return f"{fields}; {splits}" if splits else fields


def _shape(field: Field) -> str:
    if field.classes and not field.shape:
        return tr("{count} classes", count=len(field.classes))
    return " ".join(map(str, field.shape)) or (tr("a number") if field.kind != "bool" else tr("yes or no"))


def _labels(dataset: Dataset, rows: np.ndarray) -> tuple[str, ...]:
    """The class of each of these rows."""
    classes = dataset.fields[dataset.target].classes if dataset.target else None
    split = dataset.splits["train"]
    if split.classes_of is None or not classes:
        return ()
    return tuple(classes[int(number)] for number in split.classes_of[split.indices[rows]])


def _column(values: np.ndarray, field: Field, how: Look) -> Any:
    if how == "picture":
        return [_grey_or_colour(value) for value in values]
    if how in ("points", "curve"):
        return values.reshape(len(values), -1)
    return [_text(value, field) for value in values]


def _grey_or_colour(value: np.ndarray) -> np.ndarray:
    """(H, W) or (H, W, 3) bytes, from the darkest to the brightest of the example."""
    import numpy as np

    value = value[0] if value.ndim == 3 and len(value) == 1 else value.transpose(1, 2, 0) if value.ndim == 3 else value
    low, high = float(value.min()), float(value.max())
    scaled = (value.astype(np.float32) - low) * (255.0 / ((high - low) or 1.0))
    return np.ascontiguousarray(scaled.astype(np.uint8))


def _text(value: Any, field: Field) -> str:
    """A number, a word or the beginning of a list of them."""
    if field.classes and field.kind == "int":
        words = [field.classes[int(each)] for each in value.reshape(-1)[:LONGEST_TEXT]]
        text = ("" if words and max(map(len, words)) == 1 else " ").join(words)
    elif field.kind == "bool" and not field.shape:
        text = tr("yes") if value else tr("no")
    elif field.kind == "bool":
        text = "".join("1" if each else "0" for each in value.reshape(-1)[:LONGEST_TEXT])
    else:
        text = "  ".join(f"{each:.4g}" for each in value.reshape(-1)[:LONGEST_TEXT])
    return text if len(text) <= LONGEST_TEXT else text[: LONGEST_TEXT - 1] + "…"
