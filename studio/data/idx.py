"""Reading IDX files, the format of MNIST.

Big-endian: two zero bytes, one for the type of number, one for how many dimensions, their sizes in four bytes each, and
then the numbers (http://yann.lecun.com/exdb/mnist).
"""

from __future__ import annotations

import gzip
import math
import struct
import zlib
from pathlib import Path
from typing import BinaryIO

from studio.data.lazy import np
from studio.data.paths import reading
from studio.errors import DataError

TYPES = {0x08: "u1", 0x09: "i1", 0x0B: ">i2", 0x0C: ">i4", 0x0D: ">f4", 0x0E: ">f8"}


def read_idx(path: Path) -> np.ndarray:
    """The array in the file, mapped into memory; read into memory where the file is compressed with gzip."""
    with reading(path.name, zlib.error, gzip.BadGzipFile, struct.error), path.open("rb") as plain:
        if plain.read(2) == b"\x1f\x8b":
            with gzip.open(path) as unpacked:
                return _unpacked(unpacked, path.name)
        plain.seek(0)
        dtype, shape = _header(plain, path.name)
        offset, promised = plain.tell(), math.prod(shape) * dtype.itemsize
        held = path.stat().st_size - offset
        if held != promised:
            raise _wrong_length(promised, held, path.name)
        return np.memmap(path, dtype, "r", offset, shape) if promised else np.empty(shape, dtype)


def _unpacked(file: BinaryIO | gzip.GzipFile, where: str) -> np.ndarray:
    dtype, shape = _header(file, where)
    promised = math.prod(shape) * dtype.itemsize
    held = file.read(promised)
    if len(held) != promised or file.read(1):
        raise _wrong_length(promised, len(held), where)
    return np.frombuffer(held, dtype).reshape(shape)


def _header(file: BinaryIO | gzip.GzipFile, where: str) -> tuple[np.dtype, tuple[int, ...]]:
    zeros, kind, dimensions = struct.unpack(">HBB", file.read(4))
    if zeros or kind not in TYPES or not 1 <= dimensions <= 8:
        raise DataError("the file is not in the IDX format.", where=where)
    return np.dtype(TYPES[kind]), struct.unpack(f">{dimensions}I", file.read(4 * dimensions))


def _wrong_length(promised: int, held: int, where: str) -> DataError:
    state = "cut off" if held < promised else "damaged"
    return DataError(
        f"the file is {state}: it says it holds {promised:,} bytes of numbers, but has {held:,}.", where=where
    )
