"""Reading Parquet files, a piece of the wanted columns at a time."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from studio.data.declare import Settings
from studio.data.lazy import np
from studio.data.paths import reading
from studio.data.table import Table
from studio.data.tabular import Pieces, Wanted, assemble, wanted_columns
from studio.errors import DataError

PIECE = 65_536
"""Rows read at a time."""


def read_parquet(path: Path, settings: Settings) -> Table:
    """The table in the file. DataError, with row and column, for whatever cannot be used."""
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError as error:
        hint = "Install it: python -m pip install 'diagrad[parquet]'"
        raise DataError("reading Parquet needs the package pyarrow.", where=path.name, hint=hint) from error
    with reading(path.name, pyarrow.ArrowException), pyarrow.parquet.ParquetFile(path) as file:
        wanted = wanted_columns(list(file.schema_arrow.names), settings, path.name)
        kinds = [file.schema_arrow.field(place).type for place in wanted.y]
        as_class = settings["y_as"] == "class" or (
            settings["y_as"] == "auto" and len(kinds) == 1 and not _is_number(kinds[0])
        )
        if as_class and len(kinds) > 1:
            raise DataError("only one column can be the class.", where=path.name, hint="Name one column in y.")
        pieces = _read(file, wanted, as_class, path.name)
    return assemble(pieces, wanted, path.name)


def _read(file: Any, wanted: Wanted, as_class: bool, where: str) -> Pieces:
    pieces, start = Pieces(), 1
    names = [wanted.names[place] for place in (*wanted.x, *wanted.y)]
    for batch in file.iter_batches(batch_size=PIECE, columns=names):
        columns = {name: batch.column(name) for name in names}
        for name, column in columns.items():
            _check_present(column, name, start, where)
        pieces.x.append(_numbers(columns, [wanted.names[place] for place in wanted.x], start, where))
        y_names = [wanted.names[place] for place in wanted.y]
        if as_class and y_names:
            pieces.classes += [_class_name(value) for value in columns[y_names[0]].to_pylist()]
        elif y_names:
            pieces.y.append(_numbers(columns, y_names, start, where))
        start += batch.num_rows
    return pieces


def _check_present(column: Any, name: str, start: int, where: str) -> None:
    if column.null_count:
        row = start + column.is_null().to_pylist().index(True)
        hint = "Fill it in or remove the row."
        raise DataError("the value is missing.", where=f"{where}, row {row}, column '{name}'", hint=hint)


def _numbers(columns: dict[str, Any], names: list[str], start: int, where: str) -> np.ndarray:
    for name in names:
        if not _is_number(columns[name].type):
            hint = "A column of text can only be y, as classes."
            raise DataError(
                f"it holds {columns[name].type}, not numbers.", where=f"{where}, column '{name}'", hint=hint
            )
    cast = [np.asarray(columns[name].cast("float64", safe=False)) for name in names]
    values = np.stack(cast, 1)
    bad = np.argwhere(~(np.abs(values) <= 3.4e38))
    if len(bad):
        row, place = bad[0]
        shown = f"{values[row, place]:g} is not a finite number of 32 bits."
        raise DataError(shown, where=f"{where}, row {start + row}, column '{names[place]}'")
    return values.astype(np.float32)


def _class_name(value: Any) -> str:
    return str(value).strip()


def _is_number(kind: Any) -> bool:
    import pyarrow.types as types

    return types.is_integer(kind) or types.is_floating(kind) or types.is_boolean(kind) or types.is_decimal(kind)
