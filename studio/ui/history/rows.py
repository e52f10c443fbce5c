"""How a row of the history is painted: its name, something small at the right, and for a step a dot on a line."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from studio.ui.history.model import CURRENT, LATER, PAGE
from studio.ui.style import Style

Index = QModelIndex | QPersistentModelIndex

ROW = 12
"""Points a row is higher than its text."""
LEFT, RIGHT, DOT = 26, 10, 4


def plain(rows: QListView, name: str, title: str) -> None:
    """A list without a frame that is only looked at and chosen from; `title` is what a screen reader calls it."""
    rows.setObjectName(name)
    rows.setAccessibleName(title)
    rows.setFrameShape(QFrame.Shape.NoFrame)
    rows.setUniformItemSizes(True)
    rows.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
    rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    rows.setMouseTracking(True)
    rows.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)


class NameRow(QStyledItemDelegate):
    """A row: the name, and what is given as PAGE, small, at the right."""

    left = RIGHT

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the text asks for."""
        return QSize(80, option.fontMetrics.height() + ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, index)
        self._texts(painter, option, index)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._style.colour("pressed" if chosen else "hover"))
            painter.drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 4, 4)

    def _texts(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        room = option.rect.adjusted(self.left, 0, -RIGHT, 0)
        small, font = QFont(option.font), QFont(option.font)
        small.setPointSizeF(max(small.pointSizeF() * 0.85, 6.0))
        painter.setFont(small)
        aside = painter.fontMetrics().elidedText(index.data(PAGE), Qt.TextElideMode.ElideRight, room.width() // 2)
        painter.setPen(self._style.colour("disabled" if index.data(LATER) else "muted"))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, aside)
        room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(aside) - (8 if aside else 0))
        font.setBold(bool(index.data(CURRENT)))
        painter.setFont(font)
        painter.setPen(self._style.colour("disabled" if index.data(LATER) else "text"))
        name = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)


class StepRow(NameRow):
    """A step: a line down the side with a dot for each."""

    left = LEFT

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super()._ground(painter, option, index)
        self._dot(painter, option.rect, index)

    def _dot(self, painter: QPainter, rect: QRect, index: Index) -> None:
        current, later = index.data(CURRENT), index.data(LATER)
        middle = QPoint(rect.left() + LEFT // 2, rect.center().y())
        colour = self._style.colour("selection" if current else "disabled")
        painter.setPen(QPen(self._style.colour("border"), 1.5))
        if index.row() > 0:
            painter.drawLine(middle.x(), rect.top(), middle.x(), middle.y())
        if index.row() < index.model().rowCount() - 1:
            painter.drawLine(middle.x(), middle.y(), middle.x(), rect.bottom() + 1)
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(self._style.colour("panel") if later else colour)
        size = DOT + 1 if current else DOT - 1
        painter.drawEllipse(middle, size, size)
