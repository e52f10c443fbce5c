"""Columns made of arrays from files, which may be larger than memory and are then converted batch by batch."""

from __future__ import annotations

from dataclasses import dataclass, replace

from studio.data.lazy import np
from studio.data.table import Column, Values, float32, in_memory, mapped
from studio.errors import DataError

MOST_CLASSES = 100_000


@dataclass(frozen=True, slots=True)
class Finite:
    """Numbers read when asked for; a DataError naming the row where one is missing or infinite."""

    values: Values
    where: str

    def __len__(self) -> int:
        return len(self.values)

    def __getitem__(self, rows: np.ndarray) -> np.ndarray:
        found = self.values[rows]
        if not np.isfinite(found).all():
            bad = rows[~np.isfinite(found.reshape(len(found), -1)).all(1)][0]
            hint = "Remove this row or fill the values in."
            raise DataError(f"row {bad} has a missing or infinite value.", where=self.where, hint=hint)
        return found


def as_input(array: np.ndarray, how: str, where: str) -> Column:
    """A column of the array's rows; `how` is auto, number, pixels or index, as the setting x_as says it."""
    letter = _checked_kind(array, where)
    if how == "auto":
        is_byte = array.dtype.itemsize == 1 and letter == "u" and array.ndim > 1
        how = "pixels" if is_byte else {"f": "number", "b": "flag"}.get(letter, "index")
    shape = array.shape[1:]
    if how == "flag":
        return Column(array, shape, "bool")
    if how == "index":
        if letter == "f":
            raise DataError("an index must be a whole number, but the file holds fractions.", where=where)
        return Column(array, shape, "int")
    shape = shape or (1,)
    largest = 255 if how == "pixels" else 1
    values = mapped(array, lambda batch: float32(float32(batch).reshape(len(batch), *shape) / np.float32(largest)))
    return Column(values if in_memory(values) else Finite(values, where), shape, "float")


def as_target(array: np.ndarray, how: str, where: str) -> Column:
    """A target of the array's rows; `how` is auto, class or number, as the setting y_as says it."""
    letter = _checked_kind(array, where)
    if how == "auto":
        how = "number" if letter == "f" else "class"
    if how == "number":
        return as_input(array, "number", where)
    single = array[:, 0] if array.ndim == 2 and array.shape[1] == 1 else array
    return _classes(single, where) if single.ndim == 1 else as_input(single, "index", where)


def with_channel(column: Column) -> Column:
    """Grey images (H, W) as (1, H, W), the shape that convolutions take; anything else as it is."""
    if len(column.shape) != 2 or column.kind != "float":
        return column
    return replace(column, values=mapped(column.values, lambda batch: batch[:, None]), shape=(1, *column.shape))


def _checked_kind(array: np.ndarray, where: str) -> str:
    """The letter of the array's kind of number: f, i, u or b."""
    if array.ndim == 0:
        raise DataError("it holds one single value, not a row for every example.", where=where)
    if array.dtype.kind not in "fiub":
        raise DataError(f"it holds {array.dtype}, which is not a kind of number a network takes.", where=where)
    return array.dtype.kind


def _classes(array: np.ndarray, where: str) -> Column:
    """All labels at once, since the splits need them; their classes are 0 to the largest."""
    found = np.asarray(array)
    whole = found.astype(np.int64) if np.isfinite(found).all() else None
    if whole is None or (whole != found).any():
        raise DataError(
            "a class must be a whole number, but the file holds others.", where=where, hint="Set y_as to number."
        )
    low, high = (int(whole.min()), int(whole.max())) if len(whole) else (0, 0)
    if low < 0 or high >= MOST_CLASSES:
        wrong = low if low < 0 else high
        hint = "Number the classes from 0 on, or set y_as to number."
        raise DataError(f"{wrong} is no class number.", where=where, hint=hint)
    return Column(whole, (), "int", tuple(str(each) for each in range(high + 1)))
