"""From a document's data source to a data set: check the settings, load, check the columns, split, normalise."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from studio.data.dataset import Dataset, Field, Split
from studio.data.declare import Settings, Source
from studio.data.experience import Experience
from studio.data.labelled import FIELD, known_labels
from studio.data.lazy import np
from studio.data.normalise import Normaliser, fit
from studio.data.paths import reading
from studio.data.side_by_side import SIDE_BY_SIDE, put_side_by_side
from studio.data.sources import SOURCES
from studio.data.splitting import rows_of
from studio.data.table import Column, Table, Values, flags, in_memory, mapped
from studio.diagram import DataSource
from studio.errors import DataError
from studio.spec.settings import complete, setting_problems

DTYPES = {"float": "float32", "int": "int64", "bool": "bool"}


def open_data(source: DataSource, folder: Path | None = None) -> Dataset:
    """The data set that `source` describes. Paths in its settings are relative to `folder`, the document's.

    Raises DataError (where, why, what to do) for an unknown source, a wrong setting, and whatever is wrong with files.
    """
    declared = known_source(source.kind)
    where = f"data source {declared.name}"
    problems = setting_problems(declared.settings, source.settings, f"the data source {declared.name}")
    if problems:
        raise DataError(" ".join(sentence for _, sentence in problems), where=where)
    if declared.load is None:
        return put_side_by_side({name: _opened_part(name, part, folder) for name, part in source.parts.items()})
    if source.parts:
        hint = f"Choose {SIDE_BY_SIDE.name} for several sources."
        raise DataError("this source has no parts.", where=where, hint=hint)
    settings = complete(declared.settings, source.settings)
    with reading(where), np.errstate(all="ignore"):  # absurd settings make infinite numbers, which the check reports
        loaded = declared.load(settings, folder)
    if isinstance(loaded, Experience):
        return _gathered(declared.name, loaded)
    return _dataset(declared.name, _checked(loaded, declared.name), settings)


def _opened_part(name: str, part: DataSource, folder: Path | None) -> Dataset:
    """A part of several sources; DataError, saying which part it was, where it cannot be opened."""
    try:
        if part.kind == SIDE_BY_SIDE.name:
            raise DataError("a part cannot have parts itself.", where=SIDE_BY_SIDE.name)
        return open_data(part, folder)
    except DataError as error:
        raise DataError(error.message, where=f"part {name[:40]}, {error.where}", hint=error.hint) from error


def _gathered(name: str, experience: Experience) -> Dataset:
    fields = {key: Field(*each) for key, each in experience.fields().items()}
    return Dataset(name, fields, {}, Normaliser({}), None, shuffle=False, balanced=False, experience=experience)


def known_source(kind: str) -> Source:
    """The source of this name; DataError, with the nearest name, where there is none."""
    if kind in SOURCES:
        return SOURCES[kind]
    close = difflib.get_close_matches(kind, SOURCES, n=1)
    hint = f"Did you mean '{close[0]}'?" if close else f"There are: {', '.join(SOURCES)}."
    raise DataError(f"there is no data source '{kind[:100]}'.", where="data", hint=hint)


def _dataset(name: str, table: Table, settings: Settings) -> Dataset:
    target = table.columns[table.target] if table.target else None
    classes = _class_numbers(target, settings, name)
    rows = rows_of(table, settings, classes)
    columns = {key: _cast(column) for key, column in table.columns.items()}
    if settings["labelled"]:
        columns[FIELD] = _known(table, settings, classes, rows["train"])
    normaliser = _fitted(columns, table.target, rows["train"], settings)
    columns = {key: _scaled(column, normaliser, key) for key, column in columns.items()}
    if target and table.target:
        columns[table.target] = _coded(columns[table.target], settings["class_as"])
    values = {key: column.values for key, column in columns.items()}
    return Dataset(
        source=name,
        fields={key: Field(each.shape, each.kind, each.classes, each.help) for key, each in columns.items()},
        splits={split: Split(values, places, classes) for split, places in rows.items()},
        normaliser=normaliser,
        target=table.target,
        shuffle=settings["shuffle"],
        balanced=settings["balanced"],
        vocabulary={key: each.classes or () for key, each in table.columns.items() if each.tokens},
    )


def _checked(table: Table, name: str) -> Table:
    """The table, once it is known to be sound; else DataError."""
    where = f"data source {name}"
    lengths = {key: len(column.values) for key, column in table.columns.items()}
    if len(set(lengths.values())) > 1:
        counts = ", ".join(f"{length} of {key}" for key, length in lengths.items())
        raise DataError(f"every field needs a value for every example, but there are {counts}.", where=where)
    if not min(lengths.values(), default=0):
        raise DataError("there are no examples.", where=where)
    for key, column in table.columns.items():
        if column.kind == "float" and isinstance(column.values, np.ndarray) and in_memory(column.values):
            _check_finite(column.values, f"{where}, field {key}")
    return table


def _check_finite(values: np.ndarray, where: str) -> None:
    bad = np.flatnonzero(~np.isfinite(values.reshape(len(values), -1)).all(1))
    if len(bad):
        hint = "Remove these rows or fill the values in."
        raise DataError(f"row {bad[0]} has a missing or infinite value ({len(bad)} such rows).", where=where, hint=hint)


def _class_numbers(target: Column | None, settings: Settings, name: str) -> Values | None:
    """The target's class numbers, where it has one class an example and something to learn about it."""
    where = f"data source {name}"
    if target is None or target.classes is None or target.shape:
        wanting = [key for key in ("stratified", "balanced") if settings[key]]
        wanting += ["labelled"] if settings["labelled"] else []
        wanting += ["class_as"] if settings["class_as"] != "index" else []
        if wanting:
            raise DataError(
                f"'{wanting[0]}' needs a target with classes, which this data does not have.",
                where=where,
                hint=f"Set '{wanting[0]}' back to its default.",
            )
        return None
    present = np.unique(target.values[np.arange(len(target.values))])
    if len(present) < 2:
        only = target.classes[present[0]]
        raise DataError(f"every example is of the class '{only}', so there is nothing to tell apart.", where=where)
    return target.values


def _known(table: Table, settings: Settings, classes: Values | None, train: np.ndarray) -> Column:
    """Which examples have a label that may be used."""
    if FIELD in table.columns or classes is None:
        raise DataError(f"the data has a field '{FIELD}' of its own.", where=f"setting {FIELD}", hint="Set it to 0.")
    labels = np.asarray(classes[np.arange(len(classes))])
    known = known_labels(labels, train, settings["labelled"], settings["split_seed"])
    return flags(known, "Whether the label of the example is known.")


def _cast(column: Column) -> Column:
    """The values in the dtype of the column's kind, converted now or, for files read as needed, a batch at a time."""
    dtype = np.dtype(DTYPES[column.kind])
    return replace(column, values=mapped(column.values, lambda values: np.asarray(values, dtype)))


def _fitted(columns: Mapping[str, Column], target: str | None, train: np.ndarray, settings: Settings) -> Normaliser:
    scales = {}
    for key, column in columns.items():
        method = settings["normalise_target" if key == target else "normalise"]
        if method == "none" or (column.kind != "float" and key != target):
            continue
        if column.kind != "float":
            hint = "Set 'normalise_target' to none."
            raise DataError(
                "only numbers can be normalised, and the target is a class.", where=f"field {key}", hint=hint
            )
        scales[key] = fit(column.values, train, column.shape, method)
    return Normaliser(scales)


def _scaled(column: Column, normaliser: Normaliser, key: str) -> Column:
    scale = normaliser.scales.get(key)
    return column if scale is None else replace(column, values=mapped(column.values, scale.apply))


def _coded(column: Column, how: str) -> Column:
    """The target with its classes as `how` says: one number, or a vector with one number a class."""
    if how == "index" or column.classes is None:
        return column
    count = len(column.classes)
    if how == "number":
        codes = np.asarray(column.codes or range(count), np.float32)[:, None]
    elif how == "plus_minus":
        codes = np.asarray([[-1.0], [1.0]], np.float32) if count == 2 else 2 * np.eye(count, dtype=np.float32) - 1
    else:
        codes = np.eye(count, dtype=np.float32)
    return replace(column, values=mapped(column.values, codes.__getitem__), shape=codes.shape[1:], kind="float")
