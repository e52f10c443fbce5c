"""What gestures draw over the page: the box of a selection, and the wire that is being drawn."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from studio.diagram import Point
from studio.diagram.geometry import TextLine
from studio.diagram.geometry_text import text_width, wrapped
from studio.diagram.geometry_wires import wire_path
from studio.ui.canvas import paint
from studio.ui.style import Style

ON_TOP = 10.0
NOTE_SIZE, NOTE_LINE, NOTE_WIDTH, PADDING = 8.0, 11.0, 190.0, 5.0


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
        self._style, self._curve = style, QPainterPath()
        self._snapped, self._wrong = False, ""
        self.setZValue(ON_TOP)
        self.hide()

    def show_between(self, source: Point, target: Point, *, snapped: bool, wrong: str) -> None:
        """From one place to another; `snapped` where it would end at a port, `wrong` why it does not fit there."""
        self.prepareGeometryChange()
        self._curve, self._snapped, self._wrong = paint.wire(wire_path(source, target)), snapped, wrong
        self.show()

    def boundingRect(self) -> QRectF:
        """All it may paint: the curve, and the sentence under its middle."""
        curve = self._curve.controlPointRect().adjusted(-8, -8, 8, 8)
        return curve.united(self._note_rect().adjusted(-2, -2, 2, 2)) if self._wrong else curve

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Dashed while it leads to nowhere; with rings where it would connect; red where it would not fit."""
        colour = self._style.colour("error" if self._wrong else "selection")
        pen = QPen(colour, 1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if not self._snapped:
            pen.setDashPattern([3.0, 2.5])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._curve)
        if self._snapped:
            for end in (self._curve.pointAtPercent(0), self._curve.pointAtPercent(1)):
                painter.drawEllipse(end, 6, 6)
        if self._wrong:
            self._paint_note(painter, colour)

    def _paint_note(self, painter: QPainter, colour: QColor) -> None:
        area = self._note_rect()
        painter.setPen(QPen(colour, 1.0))
        painter.setBrush(self._style.colour("canvas"))
        painter.drawRoundedRect(area, 4, 4)
        for index, text in enumerate(self._note()):
            y = area.top() + PADDING + (index + 0.5) * NOTE_LINE
            paint.text(
                painter, TextLine(text, area.left() + PADDING, y, NOTE_SIZE, "detail", "left"), colour, self._style
            )

    def _note(self) -> tuple[str, ...]:
        return wrapped(self._wrong, NOTE_SIZE, NOTE_WIDTH, 4)

    def _note_rect(self) -> QRectF:
        lines, end = self._note(), self._curve.pointAtPercent(1)
        width = max(text_width(line, NOTE_SIZE) for line in lines) + 2 * PADDING
        return QRectF(end.x() - width / 2, end.y() + 14, width, len(lines) * NOTE_LINE + 2 * PADDING)
