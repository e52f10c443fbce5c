"""Notices that the file of the open document is changed or taken away by someone else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

SETTLE = 150
"""Milliseconds after a notice before the file is looked at: another program may still be writing it."""


class Watch(QObject):
    """Watches one file, or none. What was read or written here is no change: contents are compared, not dates."""

    changed = Signal(object)
    """(Path): it holds something else now."""
    gone = Signal(object)
    """(Path): it was deleted, moved or renamed."""
    settled = Signal()
    """It is again what was read or written here."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self.digest = ""
        """Of the file as it was last read or written here; empty while none is watched."""
        self._told = ""
        self._watcher = QFileSystemWatcher(self)
        self._later = QTimer(self, singleShot=True, interval=SETTLE)
        self._later.timeout.connect(self._compare)
        self._watcher.fileChanged.connect(self._later.start)
        self._watcher.directoryChanged.connect(self._later.start)

    def follow(self, path: Path | None, digest: str | None = None) -> None:
        """Watch this file from now on. It is taken as read as it is now, or as it was when it had this digest."""
        if watched := [*self._watcher.files(), *self._watcher.directories()]:
            self._watcher.removePaths(watched)
        self._later.stop()
        self._path = path
        self.digest = "" if path is None else digest_of(path) if digest is None else digest
        self._told = self.digest
        if path is not None:
            self._watcher.addPaths([str(each) for each in (path, path.parent) if each.exists()])
            if digest is not None:
                self._later.start()

    def accept(self) -> None:
        """The file as it is now is known, and may be written over."""
        if self._path is not None:
            self.digest = self._told = digest_of(self._path)

    def is_changed(self) -> bool:
        """The file is there and holds something else than was read or written here."""
        if self._path is None:
            return False
        now = digest_of(self._path)
        return bool(now) and now != self.digest

    def look(self, *_: object) -> None:
        """Compare now: on some network drives nobody tells of changes."""
        if self._path is not None:
            self._later.start()

    def _compare(self) -> None:
        if self._path is None:
            return
        now = digest_of(self._path)
        if now and str(self._path) not in self._watcher.files():
            self._watcher.addPath(str(self._path))  # it was replaced, and a replaced file is no longer watched
        if now == self._told:
            return
        self._told = now
        if now == self.digest:
            self.settled.emit()
        elif now:
            self.changed.emit(self._path)
        else:
            self.gone.emit(self._path)


def digest_of(path: Path) -> str:
    """The SHA-256 of a file's bytes; empty where it cannot be read."""
    import hashlib  # loads OpenSSL, which no window needs to be painted

    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return ""
