"""Painted over the picture: the wire that a block would be put into, and a wire that is being bent."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from studio.diagram import Point
from studio.diagram.geometry_wires import Path
from studio.ui.canvas import paint
from studio.ui.canvas.marks import paint_bend
from studio.ui.canvas.overlay import Overlay
from studio.ui.style import Style

ROOM = 10.0


class Threaded(Overlay):
    """The wire that opens for a block where that is let go."""

    def __init__(self, style: Style) -> None:
        super().__init__(style)
        self._curve = QPainterPath()

    def show_way(self, path: Path) -> None:
        """Mark a wire that goes this way; none where the path is empty."""
        self._curve = paint.wire(path) if path else QPainterPath()
        self.cover(self._curve.controlPointRect().adjusted(-ROOM, -ROOM, ROOM, ROOM) if path else QRectF())

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """A thick line with a light round it."""
        light = QColor(self._style.colour("ok"))
        light.setAlphaF(0.3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((light, 10.0), (self._style.colour("ok"), 3.0)):
            painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPath(self._curve)


class Bent(Overlay):
    """A wire on the way it would take."""

    def __init__(self, style: Style) -> None:
        super().__init__(style)
        self._curve, self._bends = QPainterPath(), tuple[QPointF, ...]()

    def show_way(self, path: Path, bends: Sequence[Point]) -> None:
        """Draw it, with its bends; nothing where the path is empty."""
        self._curve = paint.wire(path) if path else QPainterPath()
        self._bends = tuple(QPointF(*bend) for bend in bends)
        self.cover(self._curve.controlPointRect().adjusted(-ROOM, -ROOM, ROOM, ROOM) if path else QRectF())

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """As a selected wire looks."""
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        paint.wire_line(painter, self._curve, self._style.colour("selection"), zoom, broken=False, width=2.4)
        for bend in self._bends:
            paint_bend(painter, bend, self._style)
