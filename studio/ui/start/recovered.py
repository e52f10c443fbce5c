"""The part of the start page that offers back what a crash left unsaved."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from studio.ui.icons import SIZE, Icons
from studio.ui.inspector.section import clear
from studio.ui.saving.swaps import Swap
from studio.ui.start.moments import told
from studio.ui.words import tr


class Recovered(QFrame):
    """A line for each document: what it is, where it belongs, when it was kept. What is left alone is kept on."""

    wanted = Signal(object)
    """(Swap): open it."""
    unwanted = Signal(object)
    """(Swap): throw it away."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self.setObjectName("recovered")
        self._sign, self._title = QLabel(), QLabel()
        self._title.setObjectName("heading")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._sign)
        head.addWidget(self._title, 1)
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(10)
        self._rows.setVerticalSpacing(6)
        self._rows.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(10)
        column.addLayout(head)
        column.addLayout(self._rows)
        self.hide()

    def show_swaps(self, swaps: Sequence[Swap]) -> None:
        """List these; hidden where there are none."""
        clear(self._rows)
        self.setVisible(bool(swaps))
        self._sign.setPixmap(self._icons.get("warning", "warning").pixmap(QSize(SIZE, SIZE)))
        one = tr("Diagrad was closed unexpectedly. One document can be recovered.")
        more = tr("Diagrad was closed unexpectedly. {count} documents can be recovered.", count=len(swaps))
        self._title.setText(one if len(swaps) == 1 else more)
        for row, swap in enumerate(swaps):
            self._add(row, swap)

    def _add(self, row: int, swap: Swap) -> None:
        title, place = swap.origin.title, swap.origin.path
        name, where = QLabel(title), QLabel(str(place.parent) if place is not None else tr("never saved"))
        font = name.font()
        font.setBold(True)
        name.setFont(font)
        when = QLabel(told(swap.when))
        for label in (name, where, when):
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (where, when):
            label.setObjectName("muted")
        widgets: list[QWidget] = [name, where, when]
        for text, said, signal in (
            (tr("Open"), tr("Open the recovered {title}", title=title), self.wanted),
            (tr("Discard"), tr("Discard the recovered {title}", title=title), self.unwanted),
        ):
            button = QPushButton(text)
            button.setAccessibleName(said)
            button.clicked.connect(partial(_emit, signal, swap))
            widgets.append(button)
        for column, widget in enumerate(widgets):
            self._rows.addWidget(widget, row, column)


def _emit(signal: SignalInstance, swap: Swap, _checked: bool = False) -> None:
    signal.emit(swap)
