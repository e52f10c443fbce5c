"""The user's arrays: numpy's .npy and .npz files, and IDX files as those of MNIST."""

from __future__ import annotations

import tokenize
import warnings
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from studio.data.columns import as_input, as_target, with_channel
from studio.data.declare import Settings, source
from studio.data.idx import read_idx
from studio.data.lazy import np
from studio.data.paths import file_inside, reading
from studio.data.table import Column, Joined, Table
from studio.errors import DataError
from studio.spec import Choice, Text

GROUP = "Your files"
BROKEN = (ValueError, SyntaxError, TypeError, KeyError, RecursionError, tokenize.TokenError)
"""What numpy raises where a header, which is written as a Python literal, is damaged."""

X_AS = Choice(
    "x_as",
    "auto",
    options=("auto", "number", "pixels", "index"),
    help="pixels: bytes divided by 255; index: words or classes. auto: bytes are pixels, other whole numbers indices.",
)
Y_AS = Choice("y_as", "auto", options=("auto", "class", "number"), help="auto: whole numbers are classes.")


@source(
    name="npy",
    title="NumPy files (.npy)",
    group=GROUP,
    settings=[
        Text("x", "", path="file", help="The file of the inputs, one example a row of the first dimension."),
        Text("y", "", path="file", help="The file of the targets, if there are any."),
        X_AS,
        Y_AS,
    ],
)
def npy(settings: Settings, folder: Path | None) -> Table:
    """Arrays in .npy files: x, and y where there is a target.

    x: an example's dimensions as they are. y: a class, or numbers; (1,) where the file has one number an example.
    The files are mapped into memory and only the rows of a batch are read, so they may be larger than memory; the
    labels alone are read at once. Arrays of Python objects would have to be unpickled and are refused.
    """
    arrays = {
        key: _mapped(file_inside(folder, settings[key], key)) for key in ("x", "y") if key == "x" or settings[key]
    }
    return _table(arrays, {key: Path(settings[key]).name for key in arrays}, settings)


@source(
    name="npz",
    title="NumPy archive (.npz)",
    group=GROUP,
    settings=[
        Text("file", "", path="file", help="The file, relative to the diagram's folder."),
        Text("x", "x", help="The inputs' name in the archive; several with commas: each is a field of that name."),
        Text("y", "y", help="The target's name in the archive; none: there is no target."),
        X_AS,
        Y_AS,
    ],
)
def npz(settings: Settings, folder: Path | None) -> Table:
    """Arrays in one .npz archive, chosen by name. Several inputs become several fields, named as in the archive.

    A field's shape is its array's without the first dimension. An archive is read into memory as a whole; for data
    larger than memory use .npy files. Arrays of Python objects would have to be unpickled and are refused.
    """
    path = file_inside(folder, settings["file"], "file")
    inputs = [name.strip() for name in settings["x"].split(",")]
    names = {"x": inputs[0]} if len(inputs) == 1 else {name: name for name in inputs}
    if "y" in names:
        raise DataError(
            "the field y is the target, so no input can be it.", where="setting x", hint="Rename the array."
        )
    if settings["y"]:
        names["y"] = settings["y"]
    arrays = _archive(path, list(names.values()))
    where = {key: f"{path.name}, array {name}" for key, name in names.items()}
    return _table({key: arrays[name] for key, name in names.items()}, where, settings)


@source(
    name="idx",
    title="IDX files (MNIST)",
    group=GROUP,
    settings=[
        Text("images", "", path="file", help="The inputs, such as train-images-idx3-ubyte or the same with .gz."),
        Text("labels", "", path="file", help="Their classes, if there are any."),
        Text("test_images", "", path="file", help="Separate test inputs, if there are any: then 'test' is not used."),
        Text("test_labels", "", path="file", help="Their classes."),
        X_AS,
        Y_AS,
    ],
)
def idx(settings: Settings, folder: Path | None) -> Table:
    """IDX files, the format of MNIST and its relatives, plain or compressed with gzip.

    x: (1, height, width) for images, from 0 to 1. y: the class.
    Plain files are mapped into memory and only the rows of a batch are read; compressed ones are unpacked into memory.
    """
    columns = _idx(folder, settings, "images", "labels")
    fixed_test = 0
    if settings["test_images"]:
        tests = _idx(folder, settings, "test_images", "test_labels")
        fixed_test = len(tests["x"].values)
        columns = {key: _joined(column, tests[key]) for key, column in columns.items()}
    return Table(columns, target="y" if "y" in columns else None, fixed_test=fixed_test)


def _table(arrays: Mapping[str, np.ndarray], where: Mapping[str, str], settings: Settings) -> Table:
    columns: dict[str, Column] = {}
    for key, array in arrays.items():
        make, how = (as_target, settings["y_as"]) if key == "y" else (as_input, settings["x_as"])
        columns[key] = make(array, how, where[key])
    return Table(columns, target="y" if "y" in columns else None)


def _mapped(path: Path) -> np.ndarray:
    with reading(path.name), warnings.catch_warnings(action="ignore"):  # a header of Python 2 is fine
        try:
            return np.lib.format.open_memmap(path, mode="r")
        except BROKEN as error:
            raise _refusal(error, path.name) from error


def _archive(path: Path, names: list[str]) -> dict[str, np.ndarray]:
    """The arrays of these names. np.load also takes a single .npy file or a pickle: those are no archives."""
    if not zipfile.is_zipfile(path):
        raise DataError("the file is no .npz archive, or it is cut off.", where=path.name)
    zipped = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError)
    with reading(path.name, *zipped), warnings.catch_warnings(action="ignore"):
        try:
            with path.open("rb") as file, np.load(file, allow_pickle=False) as archive:
                for name in names:
                    if name not in archive:
                        there = f"There are: {', '.join(archive.files)}."
                        raise DataError(f"there is no array '{name}'.", where=path.name, hint=there)
                arrays = {name: archive[name] for name in names}
        except BROKEN as error:
            raise _refusal(error, path.name) from error
    for name, array in arrays.items():
        if not isinstance(array, np.ndarray):  # a member that is no array is given as its bytes
            raise DataError(f"'{name}' is no array, or is damaged.", where=path.name)
    return arrays


def _refusal(error: Exception, where: str) -> DataError:
    text = str(error).lower()
    if "object" in text or "pickle" in text:
        hint = "Save numbers: array.astype('float32')."
        return DataError("it holds Python objects, which would have to be unpickled.", where=where, hint=hint)
    return DataError("the file is damaged or cut off, or is no NumPy file.", where=where)


def _idx(folder: Path | None, settings: Settings, images: str, labels: str) -> dict[str, Column]:
    given = {"x": images, "y": labels} if settings["labels"] else {"x": images}
    paths = {key: file_inside(folder, settings[name], name) for key, name in given.items()}
    arrays = {key: read_idx(path) for key, path in paths.items()}
    if len({len(array) for array in arrays.values()}) > 1:
        counts = " and ".join(f"{len(array)} in {paths[key].name}" for key, array in arrays.items())
        raise DataError(f"every image needs its label, but there are {counts}.", where=f"setting {labels}")
    where = {key: path.name for key, path in paths.items()}
    columns = dict(_table(arrays, where, settings).columns)
    columns["x"] = with_channel(columns["x"])
    return columns


def _joined(first: Column, second: Column) -> Column:
    """The rows of both. The classes are those of the one that has more of them."""
    if first.shape != second.shape or first.kind != second.kind:
        shapes = f"{first.shape} ({first.kind}) and {second.shape} ({second.kind})"
        raise DataError(f"training and test examples differ: {shapes}.", where="setting test_images")
    classes = max(first.classes or (), second.classes or (), key=len) or None
    return replace(first, values=Joined(first.values, second.values), classes=classes)
