"""The tabs of pages and groups: one is chosen by a click, renamed in place, and has a menu of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QStatusTipEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QTabBar, QWidget

from studio.ui.words import tr

NARROWEST, WIDEST = 110, 320
"""Pixels of the field in which a name is typed."""


class Tabs(QTabBar):
    """A tab bar whose names are edited where they stand."""

    renamed = Signal(str, str)
    """(name, new name): one was typed that can be used."""
    menu_wanted = Signal(int, QPoint)
    """(tab, place on the screen): the menu of a tab is asked for, by mouse or keyboard."""

    def __init__(self, why_not: Callable[[str, str], str]) -> None:
        """`why_not` says why a diagram cannot be called so, "" where it can."""
        super().__init__()
        self._why_not = why_not
        self._field: NameField | None = None
        self.setObjectName("diagram tabs")
        self.setAccessibleName(tr("Pages and groups"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)

    def show_titles(self, titles: list[tuple[str, str]]) -> None:
        """The title and the whole name of each tab; the same ones are left as they are."""
        if titles == [(self.tabText(index), self.tabToolTip(index)) for index in range(self.count())]:
            return
        self.stop()
        while self.count():
            self.removeTab(0)
        for title, name in titles:
            self.setTabToolTip(self.addTab(title), name)

    def edit(self, index: int, name: str) -> None:
        """Let another name be typed on a tab."""
        self.stop()
        self._field = self._field_over(index, name, lambda new: self._why_not(name, new))
        self._field.done.connect(lambda new: self._take(name, new))

    def ask(self, index: int, name: str, why_not: Callable[[str], str], then: Callable[[str], None]) -> None:
        """Let a name be typed on a new tab before there is anything behind it; `then` gets it. Escape forgets it.

        `why_not` says why a name cannot be taken, "" where it can.
        """
        self.stop()
        with QSignalBlocker(self):
            self.insertTab(index, name)
        self._field = self._field_over(index, name, why_not)

        def done(new: str) -> None:
            self._field = None
            with QSignalBlocker(self):
                self.removeTab(index)
            if new:
                then(new)

        self._field.done.connect(done)

    def _field_over(self, index: int, name: str, why_not: Callable[[str], str]) -> NameField:
        around = self.parentWidget() or self.window()
        field = NameField(around, name, why_not)
        rect = self.tabRect(index)
        corner = self.mapTo(around, rect.topLeft())
        wanted = field.fontMetrics().horizontalAdvance(name) + 40
        width = min(max(rect.width(), NARROWEST, wanted), WIDEST)
        left = max(min(corner.x(), around.width() - width - 2), 0)
        field.setGeometry(QRect(left, corner.y() + 1, width, rect.height() - 3))
        field.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        return field

    def stop(self) -> None:
        """Forget what is being typed."""
        if self._field is not None:
            field, self._field = self._field, None
            field.leave()

    def _take(self, name: str, new: str) -> None:
        self._field = None
        if new not in ("", name):
            self.renamed.emit(name, new)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the tab under the mouse, or of the chosen one."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.tabAt(event.pos()) if by_mouse else self.currentIndex()
        at = event.globalPos() if by_mouse else self.mapToGlobal(self.tabRect(index).bottomLeft())
        if index >= 0:
            self.menu_wanted.emit(index, at)


class NameField(QLineEdit):
    """A line over a tab. Enter takes the name, Escape and a name that cannot be leave it as it was."""

    done = Signal(str)
    """(new name): the field is gone; "" where nothing was chosen."""

    def __init__(self, parent: QWidget, name: str, why_not: Callable[[str], str]) -> None:
        super().__init__(name, parent)
        self.setObjectName("diagram name")
        self.setAccessibleName(tr("Name of the page or group"))
        self._name, self._why_not = name, why_not
        self._before = QApplication.focusWidget()
        self._open = True
        self.selectAll()
        self.textEdited.connect(self._judge)
        self.returnPressed.connect(self._accept)

    def leave(self, chosen: str = "") -> None:
        """Go away, and give the keys back to where they were."""
        if not self._open:
            return
        self._open = False
        had_focus = self.hasFocus()
        self._say("")
        self.hide()
        self.deleteLater()
        if had_focus and self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self.done.emit(chosen)

    def _reason(self) -> str:
        text = self.text().strip()
        return "" if text in ("", self._name) else self._why_not(text)

    def _judge(self) -> None:
        reason = self._reason()
        self.setProperty("wrong", bool(reason))
        self.setToolTip(reason)
        self.style().polish(self)
        self._say(reason)

    def _say(self, reason: str) -> None:
        """What is wrong stands in the status bar, as long as it is wrong."""
        QApplication.sendEvent(self.window(), QStatusTipEvent(reason))

    def _accept(self) -> None:
        if not self._reason():
            self.leave(self.text().strip())

    def event(self, event: QEvent) -> bool:
        """Escape is ours before it is a shortcut of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the name as it was."""
        if _is_escape(event):
            self.leave()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Who clicks elsewhere means the name that stands there, if it can be used; another window is not elsewhere."""
        super().focusOutEvent(event)
        if self._open and event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self.leave("" if self._reason() else self.text().strip())


def _is_escape(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape
