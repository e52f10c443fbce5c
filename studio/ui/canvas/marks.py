"""Small marks that stand on blocks and ports: badges of problems, and what tells fitting ports from others."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from studio.diagram.geometry import NodeGeometry
from studio.ui.style import Style

BADGE = 6.0


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
    """A small cross: here it cannot."""
    painter.setPen(QPen(style.colour("muted"), 1.4))
    area = QRectF(at.x() - 2.8, at.y() - 2.8, 5.6, 5.6)
    painter.drawLine(area.topLeft(), area.bottomRight())
    painter.drawLine(area.topRight(), area.bottomLeft())
