"""Writing files whole or not at all."""

import contextlib
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from studio.errors import FileError

LEFT_BEHIND = 3600.0
"""Seconds after which the half-written file of a program that was killed is nobody's any more."""


def _usual_mode() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


_MODE = _usual_mode()  # asked once: asking changes it for a moment, for all threads


def write_atomically(path: Path, write: Callable[[Path], None]) -> None:
    """Let `write` fill a new file beside `path`, then put it in its place in one move.

    A link stays a link: what it leads to is replaced. Raises FileError when the file is read-only or cannot be written
    (a full disk, a missing folder, no permission); the file that was there stays.
    """
    real = Path(os.path.realpath(path))
    temporary: Path | None = None
    try:
        if real.exists() and not os.access(real, os.W_OK):
            raise FileError("is read-only.", where=str(path), hint="Save it under another name.")
        handle, name = tempfile.mkstemp(dir=real.parent, prefix=_prefix(real), suffix=".part")
        os.close(handle)
        temporary = Path(name)
        write(temporary)
        _flush(temporary)
        temporary.chmod(real.stat().st_mode & 0o777 if real.exists() else _MODE)
        temporary.replace(real)
        _flush_folder(real.parent)
    except OSError as error:
        reason = error.strerror or str(error)
        raise FileError(f"could not be written: {reason}.", where=str(path), hint="Nothing was changed.") from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
    _sweep(real)


def write_text(path: Path, text: str) -> None:
    """Write a whole text file, or leave the old one. Raises FileError."""
    write_atomically(path, lambda temporary: _write_utf8(temporary, text))


def _write_utf8(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def _prefix(path: Path) -> str:
    return f".{path.name}."


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    """The move itself reaches the disk, where the system can be asked for that: the move is made in any case."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _sweep(path: Path) -> None:
    """Take away what a program that was killed while it wrote this file has left beside it."""
    for part in path.parent.glob(f"{_escaped(_prefix(path))}*.part"):
        with contextlib.suppress(OSError):
            if time.time() - part.stat().st_mtime > LEFT_BEHIND:
                part.unlink()


def _escaped(name: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)
