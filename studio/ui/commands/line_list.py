"""A list of lines below a field: the cursor stays in the field, and its keys move through the list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView

from studio.ui.commands.entries import Found
from studio.ui.commands.lines import FOUND, Line, Lines
from studio.ui.style import Style

ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab)


class LineList(QListView):
    """What was found, at most `most` lines of it seen at once."""

    picked = Signal(object)
    """(Found, or None where nothing is listed): Enter or a click."""
    left = Signal()
    """Escape: nothing is wanted."""

    def __init__(self, name: str, title: str, most: int, style: Style) -> None:
        super().__init__()
        self._lines, self._delegate, self._most = Lines(), Line(style), most
        self._steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: most - 1,
            Qt.Key.Key_PageUp: 1 - most,
        }
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setModel(self._lines)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.picked.emit(index.data(FOUND)))

    def show_found(self, found: Sequence[Found]) -> None:
        """List these instead, the first of them current."""
        self._lines.show(found)
        self.choose(0)

    def choose(self, row: int) -> None:
        """Make a line current."""
        self.setCurrentIndex(self._lines.index(row))

    def fit(self) -> None:
        """Be as high as what was found, and hidden where that is nothing."""
        count = len(self._lines.found)
        line = self.sizeHintForRow(0) if count else 0
        self.setVisible(bool(count))
        self.setFixedHeight(min(count, self._most) * line + 2)

    def take_key(self, event: QEvent) -> bool:
        """What a key pressed in the field does to the list; whether it is one of those that do something."""
        if not isinstance(event, QKeyEvent) or event.key() not in (*self._steps, *ENDS):
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() is QEvent.Type.KeyPress:
            self._answer(Qt.Key(event.key()))
        return True

    def _answer(self, key: Qt.Key) -> None:
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in self._steps:
            self._step(self._steps[key])
        elif key != Qt.Key.Key_Tab:
            self.picked.emit(self.currentIndex().data(FOUND))

    def _step(self, by: int) -> None:
        count = len(self._lines.found)
        if count:
            row = self.currentIndex().row() + by
            self.choose(row % count if abs(by) == 1 else min(max(row, 0), count - 1))
