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

READABLE = 0.75
"""Below this zoom shapes are not written."""


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
        self._line: TextLine | None = None
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def show_line(self, line: TextLine | None) -> None:
        """What to write, and where; None where there is no room."""
        if line != self._line:
            self.prepareGeometryChange()
            self._line = line
            self.update()

    def boundingRect(self) -> QRectF:
        """All it may paint."""
        return paint.rect(self._line.rect) if self._line else QRectF()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Only where it can be read."""
        if self._line and option.levelOfDetailFromTransform(painter.worldTransform()) >= READABLE:
            paint.text(painter, self._line, self._style.colour("muted"), self._style)


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
