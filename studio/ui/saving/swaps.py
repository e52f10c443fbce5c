"""Swap files: what is unsaved, kept in a folder of the user's, never in the document's own place.

A swap is one line of JSON, which says what document it is, and the document's text under it. The session that writes it
holds a lock beside it as long as it lives; a swap whose lock can be taken belongs to a session that is dead.
"""

from __future__ import annotations

import contextlib
import json
import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLockFile, QStandardPaths

from studio.diagram import Document
from studio.diagram.atomic import write_text
from studio.diagram.file import dumps, loads
from studio.errors import FileError

SWAP, LOCK = ".swap", ".lock"
MAGIC = "diagrad-swap"
HEAD_BYTES = 65_536
"""The first line of a swap is shorter than this."""


@dataclass(frozen=True, slots=True)
class Origin:
    """What document a swap holds: its title, the file it came from or None, and that file's digest when it was read."""

    title: str
    path: Path | None = None
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Swap:
    """Unsaved work that a dead session left: where it lies, what it is, and when it was written (seconds)."""

    file: Path
    origin: Origin
    when: float

    def document(self) -> Document:
        """The work itself. Raises FileError where the swap is damaged."""
        return loads(_body(self.file), where=self.origin.title)


def swap_folder() -> Path:
    """The folder of all swaps of this user; only they can look into it."""
    kind = QStandardPaths.StandardLocation.StateLocation
    folder = Path(QStandardPaths.writableLocation(kind)) / "unsaved"
    with contextlib.suppress(OSError):  # where it cannot be made, writing says so
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


class Session:
    """The swap of one window, and the lock that says that it lives; neither is made before there is work to keep."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._name = f"{os.getpid()}-{os.urandom(6).hex()}{SWAP}"
        self._lock: QLockFile | None = None

    @property
    def file(self) -> Path:
        """Where the swap is, or would be."""
        return (self._folder or swap_folder()) / self._name

    def write(self, document: Document, origin: Origin) -> None:
        """Keep this document in place of the one kept before. Raises FileError."""
        file = self.file
        if self._lock is None:
            self._lock = _lock_of(file)
            self._lock.tryLock(0)
        head = {MAGIC: 1, "title": origin.title, "path": str(origin.path or ""), "digest": origin.digest}
        write_text(file, f"{json.dumps(head)}\n{dumps(document)}")

    def forget(self) -> None:
        """There is nothing unsaved."""
        if self._lock is not None:
            _remove(self.file)

    def close(self) -> None:
        """The window is closed."""
        self.forget()
        if self._lock is not None:
            self._lock.unlock()


def left_behind(folder: Path | None = None) -> list[Swap]:
    """The unsaved work of dead sessions, the newest first. What is in the document's file already is taken away."""
    found: list[Swap] = []
    folder = folder or swap_folder()
    for file in folder.glob(f"*{SWAP}"):
        if not _is_dead(file):
            continue
        if (swap := _read(file)) is not None and not _is_saved(swap):
            found.append(swap)
        else:
            _remove(file)
    _sweep(folder)
    return sorted(found, key=lambda swap: -swap.when)


def discard(swap: Swap) -> None:
    """Take a swap away for good."""
    _remove(swap.file)


def _lock_of(file: Path) -> QLockFile:
    lock = QLockFile(str(file.with_suffix(LOCK)))
    lock.setStaleLockTime(0)  # a lock is never stale for its age: only when its process is gone
    return lock


def _is_dead(file: Path) -> bool:
    lock = _lock_of(file)
    if not lock.tryLock(0):
        return False
    lock.unlock()
    return True


def _sweep(folder: Path) -> None:
    """Take away what dead sessions left that holds nothing: half-written swaps, and locks without a swap."""
    for lock in folder.glob(f"*{LOCK}"):
        _is_dead(lock)  # taking a dead lock and giving it back removes it
    for part in folder.glob(".*.part"):
        if _is_dead(folder / part.name[1:].partition(".")[0]):
            _remove(part)


def _remove(file: Path) -> None:
    with contextlib.suppress(OSError):
        file.unlink(missing_ok=True)


def _read(file: Path) -> Swap | None:
    """What a swap says of itself; a damaged one says what it is when it is opened. None: it is gone."""
    try:
        when = file.stat().st_mtime
        with file.open("rb") as stream:
            head = stream.readline(HEAD_BYTES)
    except OSError:
        return None
    return Swap(file, _origin(head), min(when, time.time()))


def _origin(head: bytes) -> Origin:
    try:
        said: Any = json.loads(head)
        if said[MAGIC] != 1:
            raise ValueError
        path = Path(said["path"]) if said["path"] else None
        return Origin(str(said["title"]), path, str(said["digest"]))
    except (ValueError, TypeError, KeyError):
        return Origin("?")


def _body(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8").partition("\n")[2]
    except (OSError, UnicodeDecodeError) as error:
        raise FileError("the unsaved work cannot be read.", where=str(file)) from error


def _is_saved(swap: Swap) -> bool:
    """The session was killed after it had saved and before it took its swap away."""
    if swap.origin.path is None:
        return False
    try:
        return swap.origin.path.read_text(encoding="utf-8") == _body(swap.file)
    except (OSError, UnicodeDecodeError, FileError):
        return False
