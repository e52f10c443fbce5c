"""What gestures draw over the page: the box of a selection, and the wire that is being drawn."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from studio.diagram import Point
from studio.diagram.geometry_wires import wire_path
from studio.ui.canvas import paint
from studio.ui.style import Style

ON_TOP = 10.0


class Box(QGraphicsItem):
    """The box dragged open to select."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style, self._rect = style, QRectF()
        self.setZValue(ON_TOP)
        self.hide()

    def show_rect(self, rect: QRectF | None) -> None:
        """Show this box; None hides it."""
        self.prepareGeometryChange()
        self._rect = rect or QRectF()
        self.setVisible(rect is not None)

    def boundingRect(self) -> QRectF:
        """All it may paint."""
        return self._rect.adjusted(-2, -2, 2, 2)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """A thin line and a light tint."""
        tint = QColor(self._style.colour("selection"))
        pen = QPen(tint, 1.0)
        pen.setCosmetic(True)
        tint.setAlphaF(0.12)
        painter.setPen(pen)
        painter.setBrush(tint)
        painter.drawRect(self._rect)


class Rubber(QGraphicsItem):
    """The wire while it is drawn."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style, self._curve, self._fits = style, QPainterPath(), False
        self.setZValue(ON_TOP)
        self.hide()

    def show_between(self, source: Point, target: Point, *, fits: bool) -> None:
        """From one place to another; `fits` where it would end at a port."""
        self.prepareGeometryChange()
        self._curve, self._fits = paint.wire(wire_path(source, target)), fits
        self.show()

    def boundingRect(self) -> QRectF:
        """All it may paint."""
        return self._curve.controlPointRect().adjusted(-8, -8, 8, 8)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Dashed while it leads to nowhere; with a ring at the port it would end at."""
        pen = QPen(self._style.colour("selection"), 1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if not self._fits:
            pen.setDashPattern([3.0, 2.5])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._curve)
        if self._fits:
            for end in (self._curve.pointAtPercent(0), self._curve.pointAtPercent(1)):
                painter.drawEllipse(end, 6, 6)
