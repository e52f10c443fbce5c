"""The pieces inspectors are made of: a section with a heading, and small labels."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QToolButton, QVBoxLayout, QWidget


class Section(QWidget):
    """A part of the inspector. `refresh` brings it up to date with the document."""

    def __init__(self, title: str = "") -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 4, 12, 6)
        self.column.setSpacing(6)
        if title:
            self.column.addWidget(heading(title))

    def refresh(self) -> None:
        """Show what the document says now."""
        raise NotImplementedError

    def finish(self) -> None:
        """The section is about to go: leave nothing behind."""


class Expander(QWidget):
    """A heading that shows and hides what is below it, with the mouse or the space bar."""

    def __init__(self, title: str, *, open_: bool = False) -> None:
        super().__init__()
        self.button = QToolButton()
        self.button.setObjectName("expander")
        self.button.setText(title)
        self.button.setCheckable(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.body = QWidget()
        self.inner = QVBoxLayout(self.body)
        self.inner.setContentsMargins(0, 0, 0, 0)
        self.inner.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.button)
        column.addWidget(self.body)
        self.button.toggled.connect(self._turn)
        self.button.setChecked(open_)
        self._turn(open_)

    def _turn(self, on: bool) -> None:
        self.button.setArrowType(Qt.ArrowType.DownArrow if on else Qt.ArrowType.RightArrow)
        self.body.setVisible(on)


def heading(text: str) -> QLabel:
    """The title of a section."""
    label = QLabel(text)
    label.setObjectName("section")
    label.setIndent(0)
    return label


def note(text: str = "", name: str = "muted") -> QLabel:
    """A paragraph in the muted colour, or as `name` says; it can be selected and wraps."""
    label = QLabel(text)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def line() -> QFrame:
    """A thin line between two sections."""
    frame = QFrame()
    frame.setObjectName("line")
    frame.setFixedHeight(1)
    return frame


def clear(layout: QLayout) -> None:
    """Take every widget out of a layout, and away."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            discard(widget)


def discard(widget: QWidget) -> None:
    """Take a widget away. A field that loses the focus by that has nothing more to say: what it spoke of may be gone.

    It stays where it is until it is deleted: to take it out would give all of it another style first, which takes long.
    """
    for field in widget.findChildren(QWidget):
        field.blockSignals(True)
    widget.hide()
    widget.deleteLater()
