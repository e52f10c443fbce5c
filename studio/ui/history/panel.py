"""The History panel: every step by name; a click or Enter goes there, to and fro."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from studio.ui.history.model import CURRENT, LATER, PAGE, Steps
from studio.ui.style import Style
from studio.ui.words import tr
from studio.ui.workspace import Workspace

ROW = 12
"""Points a row is higher than its text."""
LEFT, RIGHT, DOT = 26, 10, 4


class History(QWidget):
    """Shows the history of the workspace."""

    compare_wanted = Signal(int)
    """(number of a step): show how the document differs from what it was after it."""

    def __init__(self, workspace: Workspace, style: Style) -> None:
        super().__init__()
        self._workspace = workspace
        self._steps = Steps(workspace)
        self._list = QListView()
        self._list.setObjectName("history")
        self._list.setAccessibleName(tr("History"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setUniformItemSizes(True)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMouseTracking(True)
        self._list.setModel(self._steps)
        self._list.setItemDelegate(_StepPainter(style, self._list))
        self._list.clicked.connect(self._go)
        self._list.activated.connect(self._go)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._show_menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self._list)
        workspace.opened.connect(self._show)
        workspace.changed.connect(self._show)
        style.changed.connect(self._list.viewport().update)

    def _go(self, index: QModelIndex) -> None:
        self._workspace.go_to(index.row())

    def _show_menu(self, at: QPoint) -> None:
        """What can be done with the step under the mouse."""
        index = self._list.indexAt(at)
        if not index.isValid():
            return
        number = index.row()
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(tr("Go there"), lambda: self._workspace.go_to(number))
        menu.addAction(tr("Compare with this step"), lambda: self.compare_wanted.emit(number))
        for action in menu.actions():
            action.setEnabled(number != self._steps.position)
        menu.popup(self._list.viewport().mapToGlobal(at))

    def _show(self, *_: object) -> None:
        """The step shown is the one the arrow keys start from, and is in sight."""
        index = self._steps.index(self._steps.position)
        self._list.setCurrentIndex(index)
        self._list.scrollTo(index)


class _StepPainter(QStyledItemDelegate):
    """A row: a line down the side with a dot for each step, the name, and the page, small, at the right."""

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as the text asks for."""
        return QSize(80, option.fontMetrics.height() + ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One step."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option)
        self._dot(painter, option.rect, index)
        self._texts(painter, option, index)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._style.colour("pressed" if chosen else "hover"))
            painter.drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 4, 4)

    def _dot(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
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

    def _texts(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        room = option.rect.adjusted(LEFT, 0, -RIGHT, 0)
        small, font = QFont(option.font), QFont(option.font)
        small.setPointSizeF(max(small.pointSizeF() * 0.85, 6.0))
        painter.setFont(small)
        page = painter.fontMetrics().elidedText(index.data(PAGE), Qt.TextElideMode.ElideRight, room.width() // 3)
        painter.setPen(self._style.colour("disabled" if index.data(LATER) else "muted"))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, page)
        room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(page) - (8 if page else 0))
        font.setBold(bool(index.data(CURRENT)))
        painter.setFont(font)
        painter.setPen(self._style.colour("disabled" if index.data(LATER) else "text"))
        name = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
