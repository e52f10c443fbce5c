"""Samples of the data source: loaded in a thread while the window goes on, shown in a strip, with the next ones a
click away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from studio.data import Dataset
from studio.diagram import DataSource
from studio.errors import StudioError
from studio.ui.inspector.examples import described, examples
from studio.ui.inspector.loading import Asked, Loader
from studio.ui.inspector.section import note
from studio.ui.inspector.strip import Strip
from studio.ui.style import Style
from studio.ui.words import tr

CALM = 600
"""Milliseconds without another change before the data is loaded."""


class Samples(QWidget):
    """The first samples of a source. Nothing is loaded before they are to be seen."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._asked: Asked | None = None
        self._seen = False
        self._dataset: Dataset | None = None
        self._first = 0
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(tr("The samples are being loaded"))
        self._strip, self._said, self._wrong = Strip(style), note(), note(name="wrong")
        self._next = QPushButton(tr("Next"))
        self._next.setObjectName("next samples")
        self._next.setToolTip(tr("Show the next samples"))
        self._next.clicked.connect(self._go_on)
        self._timer = QTimer(self, singleShot=True, interval=CALM)
        self._timer.timeout.connect(self._load)
        Loader.instance().loaded.connect(self._take)
        below = QHBoxLayout()
        below.addWidget(self._said, 1)
        below.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self._busy, self._strip, self._wrong):
            column.addWidget(widget)
        column.addLayout(below)
        self._show()

    def show_source(self, source: DataSource | None, folder: Path | None) -> None:
        """Show samples of this one, soon, unless it is shown already."""
        asked = (source, folder) if source is not None else None
        if asked != self._asked:
            self._asked, self._dataset, self._first = asked, None, 0
            self._show()
            if self._seen:
                self._timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Seen for the first time: now it is worth loading."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            self._timer.start()

    def finish(self) -> None:
        """Nothing is to be loaded any more."""
        self._timer.stop()
        Loader.instance().loaded.disconnect(self._take)

    def _load(self) -> None:
        if self._asked is not None:
            Loader.instance().ask(self._asked)

    def _take(self, asked: Asked, found: Dataset | str) -> None:
        if asked != self._asked:
            return
        if isinstance(found, str):
            self._show(found)
        else:
            self._dataset = found
            self._show()

    def _go_on(self) -> None:
        """The next ones, and after the last the first again."""
        self._show(step=True)

    def _show(self, wrong: str = "", *, step: bool = False) -> None:
        shown = None
        if self._dataset is not None:
            try:
                shown = examples(self._dataset, self._first)
                if step:
                    shown = examples(self._dataset, shown.first + shown.shown)
                self._first = shown.first
            except StudioError as error:
                wrong = f"{error.message} {error.hint}".strip()
        self._busy.setVisible(self._asked is not None and self._dataset is None and not wrong)
        self._strip.show_examples(shown)
        self._wrong.setText(wrong)
        self._wrong.setVisible(bool(wrong))
        self._said.setText((shown.note or described(self._dataset)) if shown and self._dataset else "")
        self._said.setVisible(bool(self._said.text()))
        self._next.setVisible(shown is not None and 0 < shown.shown < shown.count)
