"""Choosing one of several like things, adding, removing and moving one; and boxes to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QWidget,
)

from studio.ui.words import tr

BUTTON = 22
INSET = 6
"""Pixels beside an entry in its field."""

NARROWEST = 52
"""Points that a box to choose from can be squeezed to."""

WORDS = {
    "stage": ("Add a stage", "Remove this stage", "Do this stage earlier", "Do this stage later"),
    "phase": ("Add a phase", "Remove this phase", "Do this phase earlier", "Do this phase later"),
    "claim": ("Add a claim", "Remove this claim", "Move this claim up", "Move this claim down"),
    "part": ("Add a part", "Remove this part", "", ""),
    "weights file": ("Add a weights file", "Remove this weights file", "", ""),
}
"""What can be chosen, and what its four buttons say; an empty text leaves the button out."""


class Combo(QComboBox):
    """A list to choose from, which may be narrower than its entries. `wanted` says that they are about to be seen."""

    wanted = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.setMinimumWidth(NARROWEST)

    def paintEvent(self, event: QPaintEvent) -> None:
        """As any list, but where the entry is wider than the field it ends in dots; the style would cut it off."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width() - INSET
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def showPopup(self) -> None:
        """Fill the list first."""
        self.wanted.emit()
        super().showPopup()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys go through the list without opening it."""
        self.wanted.emit()
        super().focusInEvent(event)

    def show_items(self, items: Sequence[tuple[str, object]], current: object) -> None:
        """These (title, value), with the one of the value `current` chosen."""
        with QSignalBlocker(self):
            self.clear()
            for title, value in items:
                self.addItem(title, value)
            values = [value for _, value in items]
            self.setCurrentIndex(values.index(current) if current in values else -1)


def combo(name: str) -> Combo:
    """A list to choose from."""
    return Combo(name)


class Chooser(QWidget):
    """A list, with buttons that ask for one more, for one less, and for the chosen one at another place."""

    chosen = Signal(int)
    added = Signal()
    removed = Signal()
    moved = Signal(int)
    """(-1 or 1): the chosen one a place up or down."""

    def __init__(self, what: str) -> None:
        super().__init__()
        self.box = combo(what)
        self.box.setAccessibleName(tr(what))
        self.box.activated.connect(self.chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        row.addWidget(self.box, 1)
        self._buttons: dict[str, QToolButton] = {}
        asks = (self.added.emit, self.removed.emit, lambda: self.moved.emit(-1), lambda: self.moved.emit(1))
        for sign, words, ask in zip("+−↑↓", WORDS[what], asks, strict=True):
            if words:
                self._buttons[sign] = button = self._button(sign, tr(words))
                button.clicked.connect(ask)
                row.addWidget(button)

    def _button(self, sign: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName("flat")
        button.setText(sign)
        button.setFixedWidth(BUTTON)
        button.setToolTip(words)
        button.setAccessibleName(words)
        return button

    def show_items(self, titles: Sequence[str], index: int) -> None:
        """These, the one at `index` chosen."""
        with QSignalBlocker(self.box):
            self.box.clear()
            self.box.addItems(list(titles))
            self.box.setCurrentIndex(index)
        self._enable("−", on=bool(titles))
        self._enable("↑", on=index > 0)
        self._enable("↓", on=index < len(titles) - 1)

    def _enable(self, sign: str, *, on: bool) -> None:
        if sign in self._buttons:
            self._buttons[sign].setEnabled(on)


def moved(items: tuple, index: int, by: int) -> tuple:
    """The items with the one at `index` so many places further on."""
    rest = (*items[:index], *items[index + 1 :])
    at = index + by
    return (*rest[:at], items[index], *rest[at:])
