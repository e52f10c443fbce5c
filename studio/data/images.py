"""The user's images: a folder with one folder of pictures for each class."""

from __future__ import annotations

import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from studio.data.declare import Settings, source
from studio.data.lazy import np
from studio.data.paths import folder_inside, reading
from studio.data.table import Column, Table, labels
from studio.errors import DataError
from studio.spec import Choice, Ints, Text

SUFFIXES = frozenset({".bmp", ".gif", ".jpeg", ".jpg", ".pgm", ".png", ".ppm", ".tif", ".tiff", ".webp"})
CHECKED = 10_000
"""Pictures whose size is looked at before training starts; of a larger folder the rest when they are read."""

MODES = {"grey": "L", "rgb": "RGB"}
LARGEST_16_BIT = 65_535


@source(
    name="images",
    title="Folder of images",
    group="Your files",
    settings=[
        Text("folder", "", path="folder", help="The folder; each folder in it is a class."),
        Choice("colour", "auto", options=("auto", "grey", "rgb"), help="auto: as the first picture is."),
        Ints("resize", None, optional=True, count=2, min=1, max=10_000, help="Height and width to bring pictures to."),
    ],
)
def images(settings: Settings, folder: Path | None) -> Table:
    """Pictures (PNG, JPEG, BMP, GIF, TIFF, WebP, PGM) in a folder for each class, or all in one without classes.

    x: (1, height, width) for grey or (3, height, width) for colour, from 0 to 1. y: the class, in the folders' order
    by name; where the pictures lie in no folder of a class there is no y.
    Pictures are read when a batch needs them, so they may be more than fits in memory. They must all be of one size
    unless `resize` gives one.
    """
    root = folder_inside(folder, settings["folder"], "folder")
    base = (folder or root).resolve()
    classes = sorted(each.name for each in root.iterdir() if each.is_dir() and not each.name.startswith("."))
    files = [_pictures(root / name, base) for name in classes] if classes else [_pictures(root, base)]
    paths = tuple(path for group in files for path in group)
    if not paths:
        hint = f"Pictures end in {', '.join(sorted(SUFFIXES))}."
        raise DataError("there is no picture in the folder.", where=settings["folder"], hint=hint)
    pictures = _pictures_like(paths, base, settings)
    for path in paths[:CHECKED]:
        pictures.check(path)
    x = Column(pictures, pictures.shape, "float", help="The pixels, 0 to 1.")
    if not classes:
        return Table({"x": x}, target=None)
    return Table({"x": x, "y": labels(np.repeat(np.arange(len(files)), [len(each) for each in files]), classes)})


@dataclass(frozen=True, slots=True)
class Pictures:
    """The pictures' pixels (rows, *shape), read when asked for."""

    paths: tuple[Path, ...]
    shape: tuple[int, int, int]
    resize: bool
    base: Path

    def __len__(self) -> int:
        return len(self.paths)

    def __getitem__(self, rows: np.ndarray) -> np.ndarray:
        return (
            np.stack([self._read(self.paths[row]) for row in rows]) if len(rows) else np.empty((0, *self.shape), "f4")
        )

    def check(self, path: Path) -> None:
        """DataError where the file is no picture or has a wrong size; only its header is read."""
        with opened(path, self.base) as picture:
            self._check_size(picture, path)

    def _read(self, path: Path) -> np.ndarray:
        channels, height, width = self.shape
        with opened(path, self.base) as picture, _decoding(path, self.base):
            self._check_size(picture, path)
            pixels = _pixels(picture, channels, (width, height) if self.resize else None)
        return np.ascontiguousarray(pixels.reshape(height, width, channels).transpose(2, 0, 1))

    def _check_size(self, picture: Any, path: Path) -> None:
        height, width = self.shape[1:]
        if not self.resize and picture.size != (width, height):
            raise DataError(
                f"the picture is {picture.height} x {picture.width} pixels, but the first one is {height} x {width}.",
                where=_name(path, self.base),
                hint="Set 'resize' to bring all pictures to one size.",
            )


def opened(path: Path, base: Path) -> Any:
    """The picture with its header read, its pixels not yet. Close it."""
    from PIL import Image

    with _decoding(path, base):
        return Image.open(path)


@contextmanager
def _decoding(path: Path, base: Path) -> Iterator[None]:
    """What Pillow raises for a damaged or monstrous picture becomes a DataError that names the file."""
    from PIL import Image

    where = _name(path, base)
    damaged = (ValueError, SyntaxError, TypeError, IndexError, KeyError, struct.error, zlib.error)
    with reading(where), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            yield
        except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
            raise DataError("the picture is too large.", where=where) from error
        except (Image.UnidentifiedImageError, *damaged) as error:
            raise DataError("the file is no picture, or is damaged.", where=where) from error


def _pictures(folder: Path, base: Path) -> list[Path]:
    found = sorted(path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES and path.is_file())
    outside = [path for path in (folder, *found) if path.is_symlink() and not path.resolve().is_relative_to(base)]
    if outside:
        raise DataError("it is a link to outside the diagram's folder.", where=_name(outside[0], base))
    return found


def _pictures_like(paths: tuple[Path, ...], base: Path, settings: Settings) -> Pictures:
    with opened(paths[0], base) as first:
        grey = first.mode in ("1", "L", "LA") or first.mode.startswith("I")
        size = (first.height, first.width)
    colour = settings["colour"] if settings["colour"] != "auto" else "grey" if grey else "rgb"
    height, width = settings["resize"] or size
    return Pictures(paths, (1 if colour == "grey" else 3, height, width), settings["resize"] is not None, base)


def _pixels(picture: Any, channels: int, size: tuple[int, int] | None) -> np.ndarray:
    """(height, width) or (height, width, 3), float32 from 0 to 1. 16-bit grey keeps its 16 bits."""
    if picture.mode.startswith("I"):
        deep = picture.convert("I").convert("F")
        deep = deep.resize(size) if size else deep
        values = np.clip(np.asarray(deep, np.float32) / LARGEST_16_BIT, 0, 1)
        return values if channels == 1 else np.repeat(values[:, :, None], channels, 2)
    converted = picture.convert(MODES["grey" if channels == 1 else "rgb"])
    converted = converted.resize(size) if size else converted
    return np.asarray(converted, np.float32) / np.float32(255)


def _name(path: Path, base: Path) -> str:
    return str(path.relative_to(base)) if path.is_relative_to(base) else path.name
