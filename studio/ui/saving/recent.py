"""The documents opened last, as they are remembered from one day to the next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal

KEPT = 10


class Recent(QObject):
    """Their paths, the newest first."""

    changed = Signal()

    def __init__(self, parent: QObject, key: str = "recent") -> None:
        """`key` is where the settings have them."""
        super().__init__(parent)
        self._key = key

    def paths(self) -> list[Path]:
        """Those that are still there."""
        stored = QSettings().value(self._key, [])
        names = [stored] if isinstance(stored, str) else stored if isinstance(stored, list) else []
        return [path for name in names if (path := Path(name)).is_file()]

    def remember(self, path: Path) -> None:
        """This one was opened or saved just now."""
        here = path.resolve()
        names = [str(here), *(str(other) for other in self.paths() if other != here)]
        QSettings().setValue(self._key, names[:KEPT])
        self.changed.emit()

    def clear(self) -> None:
        """Forget them all; the documents stay where they are."""
        QSettings().remove(self._key)
        self.changed.emit()

    def folder(self) -> Path:
        """Where a document is likely to be looked for."""
        paths = self.paths()
        return paths[0].parent if paths else Path.home()
