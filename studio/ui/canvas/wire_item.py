"""A wire on the canvas, and the shape of a value beside the port it leaves."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPainterPathStroker, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from studio.diagram import Endpoint, Point
from studio.diagram.geometry import TextLine
from studio.diagram.geometry_wires import Path
from studio.ui.canvas import paint
from studio.ui.style import Style

NEAR, FAR = 0.75, 0.6
"""From these zooms on shapes are written, as in the exported pictures and larger; below, not at all."""


class WireItem(QGraphicsItem):
    """Paints one wire as its path says."""

    def __init__(self, source: Endpoint, style: Style) -> None:
        super().__init__()
        self.source, self._style = source, style
        self._path: Path = ()
        self._curve, self._head = QPainterPath(), (QLineF(), QLineF())
        self._wrong, self._chosen = False, False
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def show_path(self, path: Path) -> None:
        """Take another way."""
        if path == self._path:
            return
        self.prepareGeometryChange()
        self._path, self._curve = path, paint.wire(path)
        self._head = paint.arrow(QPointF(*path[-1]))
        self.update()

    def show_type(self, text: str, *, wrong: bool) -> None:
        """What travels on it, as `B 64 H W`; `wrong` where that does not fit the port it ends at."""
        self.setToolTip(text)
        if wrong is not self._wrong:
            self._wrong = wrong
            self.update()

    def show_chosen(self, chosen: bool) -> None:
        """Selected or not."""
        self._chosen = chosen
        self.update()

    def boundingRect(self) -> QRectF:
        """All it may paint."""
        return self._curve.controlPointRect().adjusted(-6, -6, 6, 6)

    def shape(self) -> QPainterPath:
        """Near the line: what can be clicked, and shows the tool tip."""
        stroker = QPainterPathStroker()
        stroker.setWidth(8)
        return stroker.createStroke(self._curve)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """The line, near enough its head and its shape."""
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        colour = self._style.colour("selection" if self._chosen else "error" if self._wrong else "wire")
        pen = QPen(colour, (2.4 if self._chosen else 1.3) if zoom >= paint.FLAT else 0)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if self._wrong:
            pen.setDashPattern([3.0, 2.5])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._curve)
        if zoom >= paint.NEAR:
            pen.setStyle(Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.drawLines(self._head)


class LabelItem(QGraphicsItem):
    """The shape of one output, as `B 64 H W`."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self._near: TextLine | None = None
        self._far: TextLine | None = None
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def show_lines(self, near: TextLine | None, far: TextLine | None) -> None:
        """What to write, and where: near, and from further away. None where there is no room."""
        if (near, far) != (self._near, self._far):
            self.prepareGeometryChange()
            self._near, self._far = near, far
            self.update()

    def boundingRect(self) -> QRectF:
        """All it may paint."""
        near, far = (paint.rect(line.rect) if line else QRectF() for line in (self._near, self._far))
        return near.united(far)

    def line_at(self, zoom: float) -> TextLine | None:
        """What is written at a zoom: nothing where it could not be read."""
        return self._near if zoom >= NEAR else self._far if zoom >= FAR else None

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Only where it can be read."""
        line = self.line_at(option.levelOfDetailFromTransform(painter.worldTransform()))
        if line is not None:
            paint.text(painter, line, self._style.colour("muted"), self._style)


class Forks(QGraphicsItem):
    """A dot wherever the wires of one output part."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self._points: list[QPointF] = []
        self._area = QRectF()
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def show_points(self, points: Iterable[Point]) -> None:
        """Where they are."""
        self.prepareGeometryChange()
        self._points = [QPointF(*point) for point in points]
        self._area = QPolygonF(self._points).boundingRect().adjusted(-3, -3, 3, 3)
        self.update()

    def boundingRect(self) -> QRectF:
        """All it may paint."""
        return self._area

    def shape(self) -> QPainterPath:
        """Nothing that the mouse could take hold of."""
        return QPainterPath()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """As large as in the exported pictures."""
        if option.levelOfDetailFromTransform(painter.worldTransform()) >= paint.NEAR:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._style.colour("wire"))
            for point in self._points:
                painter.drawEllipse(point, 1.9, 1.9)
