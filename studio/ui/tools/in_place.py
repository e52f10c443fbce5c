"""Editing a text where it stands on the canvas: one line, or several for a note."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from studio.ui.canvas.sight import Sight

LEAST = 120
"""The least width of a field, in pixels."""

Done = Callable[[str], None]


class InPlace(QObject):
    """At most one field over the canvas. Enter or a click elsewhere takes what is written, Escape leaves it."""

    def __init__(self, canvas: Sight) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._field: QLineEdit | QPlainTextEdit | None = None
        self._done: Done = lambda _text: None
        canvas.moved.connect(self.finish)

    def ask(self, area: QRectF, text: str, name: str, done: Done, *, lines: bool = False) -> None:
        """Show a field at a part of the scene; `name` is what a screen reader calls it. `done` gets the text."""
        self.finish()
        field = QPlainTextEdit(self._canvas.viewport()) if lines else QLineEdit(self._canvas.viewport())
        field.setObjectName("in place")
        field.setAccessibleName(name)
        field.setPlaceholderText(name)
        if isinstance(field, QPlainTextEdit):
            field.setPlainText(text)
        else:
            field.setText(text)
        field.selectAll()
        self._place(field, area, lines=lines)
        field.installEventFilter(self)
        self._field, self._done = field, done
        field.show()
        field.setFocus()

    def finish(self) -> None:
        """Take what is written, where a field is open."""
        field, self._field = self._field, None
        if field is not None:
            text = field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
            self._close(field)
            self._done(text.strip())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter, Escape, and the focus that goes elsewhere."""
        if watched is not self._field:
            return False
        if event.type() is QEvent.Type.FocusOut:
            self.finish()
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return self._take_key(event)
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        several = isinstance(self._field, QPlainTextEdit)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and several and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if not enter and event.key() != Qt.Key.Key_Escape:
            return False
        event.accept()
        if event.type() is QEvent.Type.KeyPress:
            if enter:
                self.finish()
            else:
                field, self._field = self._field, None
                self._close(field)
        return True

    def _place(self, field: QWidget, area: QRectF, *, lines: bool) -> None:
        pixels = self._canvas.mapFromScene(area).boundingRect()
        width = max(pixels.width(), LEAST)
        height = max(pixels.height(), 90) if lines else field.sizeHint().height()
        left = pixels.center().x() - width // 2
        top = pixels.top() if lines else pixels.center().y() - height // 2
        field.setGeometry(left, top, width, height)

    def _close(self, field: QWidget | None) -> None:
        if field is not None:
            field.removeEventFilter(self)
            field.hide()
            field.deleteLater()
            self._canvas.setFocus()
