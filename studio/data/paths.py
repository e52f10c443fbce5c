"""Files named by a document: always inside the document's own folder, so that nobody's drawing reads other files."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PureWindowsPath

from studio.errors import DataError


def file_inside(folder: Path | None, text: str, setting: str) -> Path:
    """The existing file that `text`, the value of `setting`, names relative to `folder`.

    Raises DataError for no folder, no name, an absolute path, a path that leaves the folder (links followed), and
    where there is no such file.
    """
    path = _inside(folder, text, setting)
    if not path.is_file():
        raise _missing(path, text, setting, "file")
    return path


def folder_inside(folder: Path | None, text: str, setting: str) -> Path:
    """The existing folder that `text`, the value of `setting`, names relative to `folder`; else DataError."""
    path = _inside(folder, text, setting)
    if not path.is_dir():
        raise _missing(path, text, setting, "folder")
    return path


@contextmanager
def reading(where: str, *damaged: type[Exception]) -> Iterator[None]:
    """What goes wrong while a file is read becomes a DataError; `damaged` are the errors of its format's library."""
    try:
        yield
    except (EOFError, *damaged) as error:
        raise DataError(f"the file is damaged or cut off ({_reason(error)}).", where=where) from error
    except OSError as error:
        state = (
            "cannot be read" if error.errno else "is damaged or cut off"
        )  # libraries say the latter without a number
        raise DataError(f"the file {state} ({_reason(error)}).", where=where) from error
    except (MemoryError, OverflowError) as error:
        raise DataError("it is, or says it is, larger than fits in memory.", where=where) from error


def _reason(error: Exception) -> str:
    text = getattr(error, "strerror", None) or str(error) or "it ends early"
    return text.splitlines()[0].rstrip(".")


def _inside(folder: Path | None, text: str, setting: str) -> Path:
    where = f"setting {setting}"
    if not text.strip():
        raise DataError("no file is named.", where=where, hint="Choose one in or below the diagram's folder.")
    if folder is None:
        hint = "Save the diagram first."
        raise DataError(
            f"'{text}' is relative to the diagram's folder, which is not known yet.", where=where, hint=hint
        )
    try:
        base = folder.resolve()
        path = (base / text).resolve()
        path.exists()  # complains of a name that is too long
    except (OSError, RuntimeError, ValueError) as error:  # or of a loop of links, or a NUL
        raise DataError(f"{text[:100]!r} is not a path ({_reason(error)}).", where=where) from error
    windows = PureWindowsPath(text)
    if Path(text).is_absolute() or windows.drive or windows.root or not path.is_relative_to(base):
        hint = "Copy the data beside the diagram and name it relative to there."
        raise DataError(f"'{text}' is outside the diagram's folder.", where=where, hint=hint)
    return path


def _missing(path: Path, text: str, setting: str, kind: str) -> DataError:
    if path.exists():
        hint = f"What is there under this name is no {kind}."
        return DataError(f"there is no {kind} '{text}'.", where=f"setting {setting}", hint=hint)
    beside = [each.name for each in path.parent.iterdir()] if path.parent.is_dir() else []
    close = difflib.get_close_matches(path.name, beside, n=1)
    return DataError(
        f"there is no {kind} '{text}'.", where=f"setting {setting}", hint=f"Did you mean '{close[0]}'?" if close else ""
    )
