"""Choosing one of several like things, adding one and removing one; and a box to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QWidget

BUTTON = 22


def combo(name: str) -> QComboBox:
    """A list to choose from, which may be narrower than its entries."""
    box = QComboBox()
    box.setObjectName(name)
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    return box


class Chooser(QWidget):
    """A list, with buttons that ask for one more and for one less."""

    chosen = Signal(int)
    added = Signal()
    removed = Signal()

    def __init__(self, what: str) -> None:
        super().__init__()
        self.box = combo(what)
        self.box.setMinimumContentsLength(4)
        self.box.activated.connect(self.chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.box, 1)
        for sign, verb, signal in (("+", "Add", self.added), ("−", "Remove", self.removed)):
            button = QToolButton()
            button.setObjectName("flat")
            button.setText(sign)
            button.setFixedWidth(BUTTON)
            button.setToolTip(f"{verb} a {what}")
            button.setAccessibleName(f"{verb} a {what}")
            button.clicked.connect(signal)
            row.addWidget(button)

    def show_items(self, titles: Sequence[str], index: int) -> None:
        """These, the one at `index` chosen."""
        with QSignalBlocker(self.box):
            self.box.clear()
            self.box.addItems(list(titles))
            self.box.setCurrentIndex(index)
