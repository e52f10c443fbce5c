"""The ring around the port that the keys are at."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from studio.diagram import Point
from studio.ui.canvas.overlay import ON_TOP, Overlay
from studio.ui.style import Style

RADIUS = 8.0


class Ring(Overlay):
    """Wider than the marks of ports that fit, with a rim of the paper's colour, so that it is seen on every ground."""

    def __init__(self, style: Style) -> None:
        super().__init__(style)
        self._at = QPointF()
        self.setZValue(ON_TOP + 1)

    def show_at(self, place: Point | None) -> None:
        """Around this place of the scene; None hides it."""
        self._at = QPointF() if place is None else QPointF(*place)
        size = 2 * RADIUS + 6
        self.cover(QRectF() if place is None else QRectF(place.x - size / 2, place.y - size / 2, size, size))

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Of the selection's colour, on a ring of the paper's."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for role, radius, width in (("canvas", RADIUS, 4.5), ("selection", RADIUS, 2.4)):
            painter.setPen(QPen(self._style.colour(role), width))
            painter.drawEllipse(self._at, radius, radius)
