"""The command palette: type a few letters of anything that can be done, and press Enter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from studio.ui.commands.entries import Entry, Found, ranked, recent, remember
from studio.ui.commands.line_list import LineList
from studio.ui.style import Style
from studio.ui.words import tr

WIDTH, ROWS, TOP = 620, 12, 46
"""Its size, in pixels and lines at most, and how far below the top of the window it stands."""


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
        self._list = LineList("command list", tr("Commands"), ROWS, style)
        self._list.setMouseTracking(True)
        self._list.picked.connect(self._run)
        self._list.left.connect(self.close)
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
        self._list.show_found(found)
        self._nothing.setVisible(not found)
        self._place()

    def _place(self) -> None:
        """At the top in the middle, as high as what was found."""
        self._list.fit()
        self.setFixedWidth(min(WIDTH, self._window.width() - 40))
        self._column.activate()
        self.adjustSize()
        self.move((self._window.width() - self.width()) // 2, TOP)

    def _run(self, found: Found | None) -> None:
        """Close first: what is run may ask something or want the focus."""
        if found is not None and found.entry.on:
            self.close()
            remember(found.entry)
            found.entry.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys that choose belong to the list though the cursor stays in the field; another size moves it."""
        if watched is not self._typed:
            if event.type() is QEvent.Type.Resize and self.isVisible():
                self._place()
            return False
        if event.type() is QEvent.Type.FocusOut and self.isVisible() and not self._is_elsewhere():
            self.hide()
        return self._list.take_key(event)

    def _is_elsewhere(self) -> bool:
        """Whether the focus went to another window, from where it may come back."""
        return QApplication.activeWindow() is not self.window()
