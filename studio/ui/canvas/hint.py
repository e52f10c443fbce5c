"""What an empty page says: how to begin."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from studio.ui.style import Style
from studio.ui.words import tr

TITLE, LINE = 20, 14
"""Sizes of the text, in pixels."""

LINES = (
    "Choose what to learn from on the right, under Data.",
    "Double-click here to add a block, or drag one from the left.",
    "Drag from one port to another to connect them.",
    "Press F5 to train.",
)


def paint_hint(painter: QPainter, area: QRectF, style: Style) -> None:
    """A few lines in the middle of the view."""
    painter.save()
    painter.resetTransform()
    painter.setPen(style.colour("muted"))
    middle = area.center().y()
    _write(painter, style.font(TITLE), area, middle - 70, tr("An empty page"), bold=True)
    for number, line in enumerate(LINES):
        _write(painter, style.font(LINE), area, middle - 28 + 26 * number, f"{number + 1}   {tr(line)}")
    painter.restore()


def _write(painter: QPainter, font: QFont, area: QRectF, y: float, text: str, *, bold: bool = False) -> None:
    font = QFont(font)
    font.setBold(bold)
    painter.setFont(font)
    room = QRectF(area.left(), y, area.width(), 24)
    if bold:
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
    else:
        left = QPointF(area.center().x() - 200, y)
        painter.drawText(
            QRectF(left, room.bottomRight()), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text
        )
