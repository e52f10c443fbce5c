"""A block on the canvas."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from studio.diagram.geometry import NodeGeometry, Rect
from studio.diagram.geometry_formula import FORMULA_SIZE, formula_place
from studio.ui import formula as typesetting
from studio.ui.canvas import paint
from studio.ui.style import Style

ABOVE_WIRES = 1.0
BADGE = 6.0
MARGIN = 9.0
"""Room for the halo of the selection, ports and badge around the block."""

EMPTY = NodeGeometry(0, 0, "box", "unknown", "", Rect(0, 0, 0, 0), {}, {}, ())


class NodeItem(QGraphicsItem):
    """Paints one block as its geometry says. It knows nothing of the document."""

    def __init__(self, name: str, style: Style) -> None:
        super().__init__()
        self.name, self._style = name, style
        self._figure = paint.Figure(EMPTY, QPainterPath(), (), frozenset(), None)
        self._chosen, self._severity = False, ""
        self.setZValue(ABOVE_WIRES)

    @property
    def body(self) -> QRectF:
        """The outline's rectangle, relative to the item."""
        return paint.rect(self._figure.shape.body)

    @property
    def formula(self) -> str:
        """The TeX of its formula; empty where it has none."""
        return self._figure.shape.formula

    def show_geometry(self, shape: NodeGeometry, fed: paint.Fed) -> None:
        """Take another shape; `fed` are the inputs that have a wire."""
        self.prepareGeometryChange()
        self._figure = paint.Figure(shape, paint.outline(shape), shape.texts, fed, None)
        self.update()

    def show_formula(self, path: QPainterPath) -> None:
        """The formula as outlines, drawn where there is room for it."""
        scale, box, figure = FORMULA_SIZE / typesetting.SIZE, path.boundingRect(), self._figure
        place = formula_place(figure.shape, box.width() * scale, box.height() * scale)
        if place is not None:
            there = QTransform.fromTranslate(place.x, place.y).scale(scale, scale)
            outlines = there.map(path.translated(-box.center()))
            self._figure = replace(figure, texts=place.texts, formula=outlines)
            self.update()

    def show_chosen(self, chosen: bool) -> None:
        """Selected or not."""
        self._chosen = chosen
        self.update()

    def show_problems(self, severity: str, text: str) -> None:
        """Wear a badge; empty takes it off."""
        if (severity, text) != (self._severity, self.toolTip()):
            self._severity = severity
            self.setToolTip(text)
            self.update()

    def boundingRect(self) -> QRectF:
        """All it may paint."""
        shape = self._figure.shape
        whole = QRectF(0, 0, shape.width + shape.overhang, shape.height)
        return whole.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)

    def shape(self) -> QPainterPath:
        """What the mouse can take hold of: the outline, and the name under a circle."""
        path = QPainterPath(self._figure.edge)
        path.setFillRule(Qt.FillRule.WindingFill)
        for line in self._figure.texts:
            if line.role == "title":
                path.addRect(paint.rect(line.rect))
        return path

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """With as much detail as the zoom lets one see."""
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        paint.block(painter, self._figure, self._style, zoom, chosen=self._chosen)
        if self._severity:
            self._paint_badge(painter)

    def _paint_badge(self, painter: QPainter) -> None:
        """A mark at the top right corner: a disc for an error, a triangle for a warning, both with a sign."""
        body = self.body
        corner = QPointF(body.right() - (4 if self._figure.shape.outline == "circle" else 0), body.top())
        painter.setPen(QPen(self._style.colour("canvas"), 1.5))
        painter.setBrush(self._style.colour(self._severity))
        if self._severity == "error":
            painter.drawEllipse(corner, BADGE, BADGE)
        else:
            painter.drawPolygon([corner + QPointF(0, -BADGE), corner + QPointF(BADGE, 5), corner + QPointF(-BADGE, 5)])
        painter.setPen(QPen(QColor(Qt.GlobalColor.white if not self._style.dark else Qt.GlobalColor.black), 1.6))
        painter.drawLine(corner + QPointF(0, -2.8), corner + QPointF(0, 0.8))
        painter.drawPoint(corner + QPointF(0, 3.2))
