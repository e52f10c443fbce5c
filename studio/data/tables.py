"""The user's tables: CSV and Parquet files with one example a row."""

from __future__ import annotations

from pathlib import Path

from studio.data.csvfile import read_csv
from studio.data.declare import Settings, source
from studio.data.parquetfile import read_parquet
from studio.data.paths import file_inside
from studio.data.table import Table
from studio.spec import Choice, Setting, Text

GROUP = "Your files"

COLUMNS: tuple[Setting, ...] = (
    Text("x", "", help="The input columns, by name or number (the first is 1), with commas; none: all the others."),
    Text("y", "", help="The target column or columns; none: the last one. '-': there is no target."),
    Choice("y_as", "auto", options=("auto", "class", "number"), help="auto: text is a class, a number is a number."),
)


@source(
    name="csv",
    title="CSV or TSV file",
    group=GROUP,
    settings=[
        Text("file", "", path="file", help="The file, relative to the diagram's folder."),
        *COLUMNS,
        Choice("header", "auto", options=("auto", "yes", "no"), help="auto: a first line without numbers is a header."),
        Choice(
            "delimiter", "auto", options=("auto", "comma", "semicolon", "tab", "bar"), help="What parts the columns."
        ),
    ],
)
def csv(settings: Settings, folder: Path | None) -> Table:
    """A table as text (UTF-8), one example a line, with or without a line of column names.

    x: (columns,), numbers. y: a class where the column holds text, otherwise (columns,) numbers.
    The lines are parsed in pieces, but all the numbers are then kept in memory, 4 bytes each. For more than fits use
    .npy files. A missing value, or text where a number should be, is an error that says in which line and column.
    """
    return read_csv(file_inside(folder, settings["file"], "file"), settings)


@source(
    name="parquet",
    title="Parquet file",
    group=GROUP,
    settings=[Text("file", "", path="file", help="The file, relative to the diagram's folder."), *COLUMNS],
)
def parquet(settings: Settings, folder: Path | None) -> Table:
    """A table as a Parquet file; needs pyarrow.

    x: (columns,), numbers. y: a class where the column holds text, otherwise (columns,) numbers.
    Only the columns that are used are read, in pieces, and are then kept in memory, 4 bytes a number.
    """
    return read_parquet(file_inside(folder, settings["file"], "file"), settings)
