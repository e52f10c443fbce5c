"""The menu of the documents opened last."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from studio.ui.files import Files
from studio.ui.words import tr


class RecentMenu(QMenu):
    """Opens them."""

    def __init__(self, files: Files, parent: QWidget) -> None:
        super().__init__(tr("Open &recent"), parent)
        self._files = files

    def refresh(self) -> None:
        """Show those there are now."""
        recent = self._files.recent.paths()
        self.clear()
        for path in recent:
            self.addAction(path.name, partial(self._files.open, path)).setToolTip(str(path))
        self.addSeparator()
        self.addAction(tr("&Clear the list"), self._files.recent.clear)
        self.setEnabled(bool(recent))
