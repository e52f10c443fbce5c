"""The status bar: how many problems there are, what goes on, what was done last, and the zoom."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QStatusBar

from studio.ui.busy import Busy
from studio.ui.words import tr

SAID = 15_000
"""Milliseconds a sentence stands there."""


class Status:
    """Fills a status bar."""

    def __init__(self, bar: QStatusBar, busy: Busy) -> None:
        self._bar = bar
        self._zoom, self._count = QLabel(), QLabel()
        self._zoom.setMinimumWidth(52)
        bar.setSizeGripEnabled(False)
        bar.addWidget(self._count)
        bar.addPermanentWidget(busy)
        bar.addPermanentWidget(self._zoom)

    def say(self, text: str) -> None:
        """A sentence, for a while."""
        self._bar.showMessage(text, SAID)

    def show_zoom(self, zoom: float) -> None:
        """How many pixels a point takes."""
        self._zoom.setText(f"{100 * zoom:.0f} %")

    def show_count(self, errors: int, warnings: int) -> None:
        """How many problems there are."""
        parts = []
        if errors:
            parts.append(tr("1 error") if errors == 1 else tr("{count} errors", count=errors))
        if warnings:
            parts.append(tr("1 warning") if warnings == 1 else tr("{count} warnings", count=warnings))
        self._count.setText(", ".join(parts) or tr("No problems"))

    def show(self, visible: bool) -> None:
        """Show what is said of a document, or not, in place of the sentence that stands there."""
        self._bar.clearMessage()
        self._zoom.setVisible(visible)
        self._count.setVisible(visible)
