"""Reading CSV and TSV files in pieces, with the line and the column of whatever is wrong in them."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import IO

from studio.data.declare import Settings
from studio.data.lazy import np
from studio.data.paths import reading
from studio.data.table import Table
from studio.data.tabular import Pieces, Wanted, as_number, assemble, cell_problem, is_missing, wanted_columns
from studio.errors import DataError

PIECE = 4096
"""Lines parsed at a time."""

DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t", "bar": "|"}

Row = tuple[int, list[str]]
"""The number of the line a row ends on, and its cells."""


def read_csv(path: Path, settings: Settings) -> Table:
    """The table in the file. DataError, with line and column, for whatever cannot be used."""
    where = path.name
    with _text(path) as file:
        rows = _rows(file, settings["delimiter"], where)
        first = next(rows, None)
        if first is None:
            raise DataError("the file is empty.", where=where)
        header = settings["header"] == "yes" or (settings["header"] == "auto" and looks_like_names(first[1]))
        names = [cell.strip() for cell in first[1]] if header else [str(i + 1) for i in range(len(first[1]))]
        wanted = wanted_columns(names, settings, where)
        pieces, as_class = Pieces(), settings["y_as"] == "class"
        for piece in _in_pieces(rows if header else chain([first], rows)):
            if not pieces.x and settings["y_as"] == "auto":
                as_class = _is_text(piece[0][1], wanted)
            _add(piece, wanted, pieces, as_class, where)
    return assemble(pieces, wanted, where)


def read_rows(path: Path) -> list[Row]:
    """All rows of a small table, cells as text, each with the number of its line. DataError where there are none."""
    with _text(path) as file:
        rows = list(_rows(file, "auto", path.name))
    if not rows:
        raise DataError("the file is empty.", where=path.name)
    return rows


@contextmanager
def _text(path: Path) -> Iterator[IO[str]]:
    """The file opened as text, with the errors that reading it may raise turned into DataError."""
    try:
        with reading(path.name, csv.Error), path.open(encoding="utf-8-sig", newline="") as file:
            yield file
    except UnicodeDecodeError as error:
        raise DataError("the file is not text in UTF-8.", where=path.name, hint="Save it again as UTF-8.") from error


def _rows(file: IO[str], delimiter: str, where: str) -> Iterator[Row]:
    """The rows that are not empty. DataError where one has another number of cells than the first."""
    start = file.readline()
    file.seek(0)
    reader = csv.reader(file, delimiter=DELIMITERS.get(delimiter) or _guess(start), strict=True, skipinitialspace=True)
    width = 0
    for cells in reader:
        if not cells:
            continue
        width = width or len(cells)
        if len(cells) != width:
            raise DataError(
                f"there are {len(cells)} columns, but {width} in the first line.",
                where=f"{where}, line {reader.line_num}",
            )
        yield reader.line_num, cells


def _guess(line: str) -> str:
    return max(DELIMITERS.values(), key=line.count)


def looks_like_names(cells: list[str]) -> bool:
    """Whether a first row holds the names of the columns: whether nothing in it is a number, or missing."""
    return not any(is_missing(cell) or as_number(cell) is not None for cell in cells)


def _is_text(cells: list[str], wanted: Wanted) -> bool:
    """Whether y holds classes, by its first cell: so that one misspelt number later is an error and not a class."""
    return len(wanted.y) == 1 and not is_missing(cells[wanted.y[0]]) and as_number(cells[wanted.y[0]]) is None


def _in_pieces(rows: Iterator[Row]) -> Iterator[list[Row]]:
    piece: list[Row] = []
    for row in rows:
        piece.append(row)
        if len(piece) == PIECE:
            yield piece
            piece = []
    if piece:
        yield piece


def _add(piece: list[Row], wanted: Wanted, pieces: Pieces, as_class: bool, where: str) -> None:
    pieces.x.append(row_numbers(piece, wanted.x, wanted.names, where))
    if as_class and wanted.y:
        pieces.classes += row_classes(piece, wanted, where)
    elif wanted.y:
        pieces.y.append(row_numbers(piece, wanted.y, wanted.names, where))


def row_numbers(piece: list[Row], places: tuple[int, ...], names: tuple[str, ...], where: str) -> np.ndarray:
    """(rows, len(places)) in float32. All at once, and only where that fails cell by cell to say which one it is."""
    cells = [[row[place] for place in places] for _, row in piece]
    odd = "_" in "".join(map("".join, cells))  # numpy would take 1_000
    try:
        values = np.asarray(cells, np.float64)
    except ValueError:
        odd, values = True, np.empty(0)
    if not odd and np.abs(values).max() <= 3.4e38:  # false for a NaN too
        return values.astype(np.float32)
    return np.asarray(
        [[_number(row[place], line, names[place], where) for place in places] for line, row in piece], np.float32
    )


def _number(cell: str, line: int, column: str, where: str) -> float:
    problem = cell_problem(cell)
    if problem:
        raise DataError(f"{problem[0]}.", where=f"{where}, line {line}, column '{column}'", hint=problem[1])
    return float(cell)


def row_classes(piece: list[Row], wanted: Wanted, where: str) -> list[str]:
    """The class of every row, as text. DataError where one is missing."""
    if len(wanted.y) != 1:
        raise DataError("only one column can be the class.", where=where, hint="Name one column in y.")
    place = wanted.y[0]
    for line, row in piece:
        if is_missing(row[place]):
            raise DataError("the class is missing.", where=f"{where}, line {line}, column '{wanted.names[place]}'")
    return [row[place].strip() for _, row in piece]
