"""The list of the command palette: a model over what was found, and how one line of it is painted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from studio.ui.commands.entries import Found
from studio.ui.style import Style
from studio.ui.words import tr

FOUND = Qt.ItemDataRole.UserRole
HEIGHT, PADDING, ICON, LEFT = 30, 10, 20, 44
BETWEEN = 14
"""Room between the title, what stands behind it, and the keys."""

Index = QModelIndex | QPersistentModelIndex


class Lines(QAbstractListModel):
    """What was found, best first."""

    def __init__(self) -> None:
        super().__init__()
        self.found: Sequence[Found] = ()

    def show(self, found: Sequence[Found]) -> None:
        """List these instead."""
        self.beginResetModel()
        self.found = found
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """A list has no branches."""
        return len(self.found) if parent is None or not parent.isValid() else 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title, the entry, and the whole line for those who hear it."""
        found = self.found[index.row()]
        entry = found.entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return entry.tip
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = "" if entry.on else tr("not possible: {why}", why=entry.why_not)
            return ", ".join(part for part in (entry.title, entry.where, entry.keys, state) if part)
        return found if role == FOUND else None


class Line(QStyledItemDelegate):
    """Icon, title with the letters that were typed, where it stands, and its keys at the right."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All lines are as high."""
        return QSize(200, max(HEIGHT, option.fontMetrics.height() + 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One line. What does not fit is left out from the right: first where it stands, last the title."""
        found: Found = index.data(FOUND)
        entry, area = found.entry, QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._style.colour("pressed"))
            painter.drawRoundedRect(area.adjusted(4, 1, -4, -1), 5, 5)
        self._paint_icon(painter, found, area)
        muted = self._style.colour("muted" if entry.on else "disabled")
        right = area.right() - PADDING - 4
        right -= self._paint_end(painter, option, entry.keys if entry.on else entry.why_not, muted, right, area)
        left = area.left() + LEFT
        left += self._paint_title(painter, option.font, found, QRectF(left, area.top(), right - left, area.height()))
        if right - left > 40:
            room = QRect(round(left) + BETWEEN, area.top(), round(right - left) - BETWEEN, area.height())
            said = option.fontMetrics.elidedText(entry.where, Qt.TextElideMode.ElideRight, room.width())
            painter.setPen(muted)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, said)
        painter.restore()

    def _paint_icon(self, painter: QPainter, found: Found, area: QRect) -> None:
        entry = found.entry
        place = QRect(area.left() + PADDING + 4, area.center().y() - ICON // 2 + 1, ICON, ICON)
        if entry.checked:
            painter.setPen(self._style.colour("selection"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "✓")
        elif entry.icon is not None:
            mode = QIcon.Mode.Normal if entry.on else QIcon.Mode.Disabled
            entry.icon().paint(painter, place, Qt.AlignmentFlag.AlignCenter, mode)

    def _paint_end(
        self, painter: QPainter, option: QStyleOptionViewItem, text: str, colour: QColor, right: int, area: QRect
    ) -> float:
        """The keys, or why it cannot be; gives the room taken, in pixels."""
        width = option.fontMetrics.horizontalAdvance(text)
        if not text or width > area.width() / 2:
            return 0.0
        painter.setPen(colour)
        room = QRect(right - width, area.top(), width + 1, area.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        return width + BETWEEN

    def _paint_title(self, painter: QPainter, font: QFont, found: Found, room: QRectF) -> float:
        """The title with the letters typed in the colour of the selection; gives its width, in pixels."""
        layout = QTextLayout(found.entry.title, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        typed = QTextCharFormat()
        typed.setForeground(self._style.colour("selection" if found.entry.on else "disabled"))
        typed.setFontWeight(QFont.Weight.DemiBold)
        layout.setFormats([_format(index, typed) for index in sorted(found.letters)])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(room.width())
        layout.endLayout()
        painter.setPen(self._style.colour("text" if found.entry.on else "disabled"))
        painter.setClipRect(room)
        layout.draw(painter, QPointF(room.left(), room.center().y() - line.height() / 2))
        painter.setClipping(False)
        return min(line.naturalTextWidth(), room.width())


def _format(index: int, typed: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = index, 1, typed
    return made
