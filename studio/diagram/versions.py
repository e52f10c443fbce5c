"""Versions of a document that its user has given a name: plain documents in a folder beside its file.

`net.diagrad` has them in `net.versions/`, called `2026-05-31 1415 before attention.diagrad`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from studio.diagram.file import SUFFIX, save
from studio.diagram.model import Document
from studio.errors import FileError

FOLDER = ".versions"
LONGEST = 160
"""Bytes of a name that are kept: file systems take 255, and the date and the name of a half-written file need some."""

_STAMP = "%Y-%m-%d %H%M"
_FILE = re.compile(r"(\d{4}-\d\d-\d\d \d{4}) (.+)")
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
"""What no file name may have, on one system or another."""


@dataclass(frozen=True, slots=True)
class Version:
    """A version that was kept: its file, its name, and the minute it was kept, in local time."""

    path: Path
    name: str
    when: datetime


def versions_folder(path: Path) -> Path:
    """Where the versions of the document with this file lie."""
    return path.with_name(path.name.removesuffix(SUFFIX) + FOLDER)


def keep_version(document: Document, path: Path, name: str, when: datetime) -> Version:
    """Keep a document under a name, for the file it belongs to. What is kept already is never written over: of two of
    one name and minute the second is called `name (2)`. Raises FileError.
    """
    folder, name = versions_folder(path), file_name(name)
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise FileError(f"cannot be made: {error.strerror or error}.", where=str(folder)) from error
    kept = next(each for each in _candidates(folder, name, when) if not each.path.exists())
    save(document, kept.path)
    return kept


def kept_versions(path: Path) -> list[Version]:
    """The versions of the document with this file, the last first. Files of other names in the folder are none."""
    try:
        files = [file for file in versions_folder(path).iterdir() if file.name.endswith(SUFFIX)]
    except OSError:
        return []
    found = [version for file in files if (version := _read(file)) is not None]
    by_name = sorted(found, key=lambda version: version.name)
    return sorted(by_name, key=lambda version: version.when, reverse=True)


def delete_version(version: Version) -> None:
    """Delete its file, and the folder where it was the last. Raises FileError."""
    try:
        version.path.unlink(missing_ok=True)
        folder = version.path.parent
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()
    except OSError as error:
        raise FileError(f"cannot be deleted: {error.strerror or error}.", where=str(version.path)) from error


def file_name(name: str) -> str:
    """A name as a file can have it: without slashes and the like, not too long. Raises FileError for an empty one."""
    made = " ".join(_NOT_IN_NAMES.sub(" ", name).split()).strip(". ")
    made = made.encode("utf-8", "ignore")[:LONGEST].decode("utf-8", "ignore").strip(". ")
    if not made:
        raise FileError("a version needs a name.", hint="Type at least one letter or digit.")
    return made


def _candidates(folder: Path, name: str, when: datetime) -> Iterator[Version]:
    when = when.replace(second=0, microsecond=0)
    number = 1
    while True:
        numbered = name if number == 1 else f"{name} ({number})"
        yield Version(folder / f"{when.strftime(_STAMP)} {numbered}{SUFFIX}", numbered, when)
        number += 1


def _read(file: Path) -> Version | None:
    """What its name says; None for a file that was not kept by `keep_version`."""
    found = _FILE.fullmatch(file.name.removesuffix(SUFFIX))
    try:
        return Version(file, found[2], datetime.strptime(found[1], _STAMP)) if found else None
    except ValueError:  # no such day
        return None
