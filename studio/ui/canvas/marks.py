"""Small marks that stand on blocks and ports: badges of problems, and what tells fitting ports from others."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from studio.diagram.geometry import NodeGeometry
from studio.ui.style import Style

BADGE = 6.0

FOLD = 4.5
"""Half the size of the mark by which a group is shown open or closed."""


def badge_centre(shape: NodeGeometry) -> QPointF:
    """Where a badge stands, relative to its block: the top right corner."""
    return QPointF(shape.body.right - (4 if shape.outline == "circle" else 0), shape.body.y)


def paint_badge(painter: QPainter, shape: NodeGeometry, severity: str, style: Style) -> None:
    """A disc for an error, a triangle for a warning, both with an exclamation mark."""
    corner = badge_centre(shape)
    painter.setPen(QPen(style.colour("canvas"), 1.5))
    painter.setBrush(style.colour(severity))
    if severity == "error":
        painter.drawEllipse(corner, BADGE, BADGE)
    else:
        painter.drawPolygon([corner + QPointF(0, -BADGE), corner + QPointF(BADGE, 5), corner + QPointF(-BADGE, 5)])
    painter.setPen(QPen(QColor(Qt.GlobalColor.white if not style.dark else Qt.GlobalColor.black), 1.6))
    painter.drawLine(corner + QPointF(0, -2.8), corner + QPointF(0, 0.8))
    painter.drawPoint(corner + QPointF(0, 3.2))


def fold_centre(shape: NodeGeometry) -> QPointF:
    """Where the mark stands by which a group is shown open or closed: on the middle of its lower edge."""
    return QPointF(shape.body.x + shape.body.width / 2, shape.body.bottom)


def paint_fold(painter: QPainter, shape: NodeGeometry, fill: QColor, edge: QColor, *, is_open: bool) -> None:
    """A small square with a plus to show the inside in place, with a minus to close it again."""
    centre = fold_centre(shape)
    painter.setPen(QPen(edge, 1.0))
    painter.setBrush(fill)
    painter.drawRect(QRectF(centre.x() - FOLD, centre.y() - FOLD, 2 * FOLD, 2 * FOLD))
    painter.drawLine(centre + QPointF(-2.4, 0), centre + QPointF(2.4, 0))
    if not is_open:
        painter.drawLine(centre + QPointF(0, -2.4), centre + QPointF(0, 2.4))


def paint_bend(painter: QPainter, at: QPointF, style: Style) -> None:
    """A small square: here the wire can be taken hold of."""
    painter.setPen(QPen(style.colour("selection"), 1.4))
    painter.setBrush(style.colour("canvas"))
    painter.drawRect(QRectF(at.x() - 3.5, at.y() - 3.5, 7, 7))


def paint_fitting(painter: QPainter, at: QPointF, style: Style) -> None:
    """A ring with a halo: a wire can end here."""
    halo = QColor(style.colour("ok"))
    halo.setAlphaF(0.25)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(halo)
    painter.drawEllipse(at, 9, 9)
    painter.setPen(QPen(style.colour("ok"), 1.8))
    painter.setBrush(style.colour("canvas"))
    painter.drawEllipse(at, 4.5, 4.5)


def paint_unfitting(painter: QPainter, at: QPointF, style: Style) -> None:
    """A small cross: here it cannot. The arrow of another wire under it does not show through."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.colour("canvas"))
    painter.drawEllipse(at, 5.5, 5.5)
    painter.setPen(QPen(style.colour("muted"), 1.4))
    area = QRectF(at.x() - 2.8, at.y() - 2.8, 5.6, 5.6)
    painter.drawLine(area.topLeft(), area.bottomRight())
    painter.drawLine(area.topRight(), area.bottomLeft())
