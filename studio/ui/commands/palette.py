"""The command palette: type a few letters of anything that can be done, and press Enter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from studio.ui.commands.entries import Entry, ranked, recent, remember
from studio.ui.commands.lines import FOUND, Line, Lines
from studio.ui.style import Style
from studio.ui.words import tr

WIDTH, ROWS, TOP = 620, 12, 46
"""Its size, in pixels and lines at most, and how far below the top of the window it stands."""

STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: ROWS - 1, Qt.Key.Key_PageUp: 1 - ROWS}
OWN_KEYS = (*STEPS, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab)


class CommandPalette(QFrame):
    """Floats at the top of the window while it is wanted; goes when something else gets the focus."""

    def __init__(self, window: QWidget, offers: Callable[[], list[Entry]], style: Style) -> None:
        super().__init__(window)
        self._window, self._offers, self._entries = window, offers, list[Entry]()
        self._before: QWidget | None = None
        self.setObjectName("commands")
        self.setAccessibleName(tr("Command palette"))
        self._typed = QLineEdit()
        self._typed.setObjectName("command")
        self._typed.setAccessibleName(tr("Command"))
        self._typed.setPlaceholderText(tr("Type what you want to do, add, open or go to"))
        self._typed.textChanged.connect(self._search)
        self._typed.installEventFilter(self)
        self._lines, self._delegate = Lines(), Line(style)
        self._list = self._make_list()
        self._nothing = QLabel(tr("Nothing is called like that."))
        self._nothing.setObjectName("muted")
        self._nothing.setContentsMargins(14, 4, 14, 8)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 6)
        column.setSpacing(6)
        for widget in (self._typed, self._list, self._nothing):
            column.addWidget(widget)
        window.installEventFilter(self)
        self.hide()

    def _make_list(self) -> QListView:
        rows = QListView()
        rows.setObjectName("command list")
        rows.setAccessibleName(tr("Commands"))
        rows.setModel(self._lines)
        rows.setItemDelegate(self._delegate)
        rows.setUniformItemSizes(True)
        rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.setMouseTracking(True)
        rows.clicked.connect(self._run)
        return rows

    def open(self) -> None:
        """Show it, empty, with what was run last on top; close it where it is open."""
        if self.isVisible():
            self.close()
            return
        self._before = QApplication.focusWidget()
        self._entries = self._offers()
        self._typed.clear()
        self._search("")
        self.show()
        self.raise_()
        self._typed.setFocus()

    def close(self) -> bool:
        """Hide it and give the focus back."""
        if self.isVisible():
            self.hide()
            if self._before is not None:
                self._before.setFocus()
        return True

    def _search(self, text: str) -> None:
        found = ranked(self._entries, text, recent())
        self._lines.show(found)
        self._list.setCurrentIndex(self._lines.index(0))
        self._list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        self._place()

    def _place(self) -> None:
        """At the top in the middle, as high as what was found."""
        line = self._list.sizeHintForRow(0) if self._lines.found else 0
        self._list.setFixedHeight(min(len(self._lines.found), ROWS) * line + 2)
        self.setFixedWidth(min(WIDTH, self._window.width() - 40))
        self._column.activate()
        self.adjustSize()
        self.move((self._window.width() - self.width()) // 2, TOP)

    def _run(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """Close first: what is run may ask something or want the focus."""
        found = index.data(FOUND)
        if found is not None and found.entry.on:
            self.close()
            remember(found.entry)
            found.entry.run()

    def _step(self, by: int) -> None:
        count = len(self._lines.found)
        if count:
            row = self._list.currentIndex().row() + by
            row = row % count if abs(by) == 1 else min(max(row, 0), count - 1)
            self._list.setCurrentIndex(self._lines.index(row))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys that choose belong to the list though the cursor stays in the field; another size moves it."""
        if watched is not self._typed:
            if event.type() is QEvent.Type.Resize and self.isVisible():
                self._place()
            return False
        if event.type() is QEvent.Type.FocusOut and self.isVisible() and not self._is_elsewhere():
            self.hide()
        if isinstance(event, QKeyEvent) and event.key() in OWN_KEYS:
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
            elif event.type() is QEvent.Type.KeyPress:
                self._choose(Qt.Key(event.key()))
            return True
        return False

    def _is_elsewhere(self) -> bool:
        """Whether the focus went to another window, from where it may come back."""
        return QApplication.activeWindow() is not self.window()

    def _choose(self, key: Qt.Key) -> None:
        if key == Qt.Key.Key_Escape:
            self.close()
        elif key in STEPS:
            self._step(STEPS[key])
        elif key != Qt.Key.Key_Tab:
            self._run(self._list.currentIndex())
