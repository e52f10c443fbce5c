"""What CSV and Parquet have in common: which columns are wanted, and the table that comes of their pieces."""

from __future__ import annotations

import csv
import difflib
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from studio.data.declare import Settings
from studio.data.lazy import np
from studio.data.table import Column, Table, labels, numbers
from studio.errors import DataError

MISSING = frozenset({"", "na", "n/a", "nan", "null", "none", "?"})


@dataclass(frozen=True, slots=True)
class Wanted:
    """The columns' places in the file, and their names."""

    x: tuple[int, ...]
    y: tuple[int, ...]
    names: tuple[str, ...]


@dataclass(slots=True)
class Pieces:
    """What has been read so far: blocks of numbers for x and y, or class names for y."""

    x: list[np.ndarray] = field(default_factory=list)
    y: list[np.ndarray] = field(default_factory=list)
    classes: list[str] = field(default_factory=list)


def wanted_columns(names: Sequence[str], settings: Settings, where: str) -> Wanted:
    """The places of the columns that the settings x and y name. DataError where there is no such column."""
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise DataError(f"two columns are named '{twice[0]}'.", where=where, hint="Rename one of them.")
    x, y = _places(settings["x"], names, where), _places(settings["y"], names, where)
    if not settings["y"].strip() and not x:
        y = (len(names) - 1,)
    x = x or tuple(place for place in range(len(names)) if place not in y)
    both = [names[place] for place in x if place in y]
    if both:
        raise DataError(f"the column '{both[0]}' is wanted as x and as y.", where=where)
    if not x:
        raise DataError("there is no column left for x.", where=where, hint="Name the columns in x and y.")
    return Wanted(x, y, tuple(names))


def assemble(pieces: Pieces, wanted: Wanted, where: str) -> Table:
    """The table of everything that was read."""
    if not pieces.x:
        raise DataError("there are no examples.", where=where)
    x = numbers(np.concatenate(pieces.x), ", ".join(wanted.names[place] for place in wanted.x))
    if not wanted.y:
        return Table({"x": x}, target=None)
    help_text = ", ".join(wanted.names[place] for place in wanted.y)
    y = _class_column(pieces.classes, help_text) if pieces.classes else numbers(np.concatenate(pieces.y), help_text)
    return Table({"x": x, "y": y})


def cell_problem(cell: str) -> tuple[str, str] | None:
    """Why this cell is no number of 32 bits (sentence, hint), or None."""
    if is_missing(cell):
        return "the value is missing", "Fill it in or remove the line."
    value = as_number(cell)
    if value is None:
        hint = "Write a point for the decimal comma." if as_number(cell.replace(",", ".")) is not None else ""
        shown = cell if len(cell) <= 40 else cell[:37] + "..."
        return f"'{shown}' is not a number", hint or "A column of text can only be y, as classes."
    return None if abs(value) <= 3.4e38 else (f"{cell.strip()} is not a finite number of 32 bits", "")


def is_missing(cell: str) -> bool:
    """Whether a cell says that nothing is known."""
    return cell.strip().lower() in MISSING


def as_number(cell: str) -> float | None:
    """The cell's number, or None. Python's 1_000 is no number in a table."""
    try:
        return None if "_" in cell else float(cell)
    except ValueError:
        return None


def _places(text: str, names: Sequence[str], where: str) -> tuple[int, ...]:
    if text.strip() in ("", "-"):
        return ()
    listed = next(csv.reader([text], skipinitialspace=True))
    return tuple(dict.fromkeys(_place(each.strip(), names, where) for each in listed))


def _place(name: str, names: Sequence[str], where: str) -> int:
    if name in names:
        return names.index(name)
    if name.isdecimal() and 1 <= int(name) <= len(names):
        return int(name) - 1
    close = difflib.get_close_matches(name, names, n=1)
    listed = ", ".join(names[:20]) + (" ..." if len(names) > 20 else "")
    hint = f"Did you mean '{close[0]}'?" if close else f"There are: {listed}."
    raise DataError(f"there is no column '{name}'.", where=where, hint=hint)


def _class_column(found: list[str], help_text: str) -> Column:
    """Class numbers in the order of the names: of their numbers where all are numbers, else alphabetical."""
    names, places = np.unique(np.asarray(found, dtype=str), return_inverse=True)
    values = [as_number(str(name)) for name in names]
    if any(value is None for value in values):
        return labels(places, [str(name) for name in names], help_text)
    codes: Any = np.asarray(values)
    order = np.argsort(codes, kind="stable")
    return labels(np.argsort(order)[places], [str(names[i]) for i in order], help_text, codes[order].tolist())
