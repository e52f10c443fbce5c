"""Painting in the notation: blocks, ports, texts and wires. All lengths come from `studio.diagram.geometry`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from studio.diagram.geometry import PORT_RADIUS, NodeGeometry, PortPlace, Rect, TextLine
from studio.diagram.geometry_shape import DOUBLE
from studio.diagram.geometry_wires import Path
from studio.ui.style import Style

CORNER = 7.0

FLAT = 0.3
"""Below this zoom blocks are plain rectangles and wires hairlines: nothing on them could be read."""

NEAR = 0.4
"""Below this zoom only titles are written, and ports left out."""

TEXT_PIXELS = 40
"""Text is set at this size and scaled, so that it is as wide on the screen as the geometry says, at every zoom."""

Fed: TypeAlias = frozenset[str]

_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}


def rect(of: Rect) -> QRectF:
    """The same rectangle as Qt has it."""
    return QRectF(of.x, of.y, of.width, of.height)


def outline(shape: NodeGeometry) -> QPainterPath:
    """The edge of a block."""
    path, body = QPainterPath(), rect(shape.body)
    if shape.outline == "circle":
        path.addEllipse(body)
    elif shape.outline == "square":
        path.addRect(body)
    elif shape.outline == "flag":
        path.addPolygon(QPolygonF([QPointF(*corner) for corner in shape.corners]))
        path.closeSubpath()
    else:
        path.addRoundedRect(body, CORNER, CORNER)
    return path


def wire(path: Path) -> QPainterPath:
    """A wire's way as a painter's path."""
    made = QPainterPath(QPointF(*path[0]))
    for start in range(1, len(path) - 2, 3):
        made.cubicTo(*(QPointF(*point) for point in path[start : start + 3]))
    return made


@dataclass(frozen=True, slots=True)
class Figure:
    """A block made ready to be painted: `fed` are the inputs that have a wire, `formula` stands in its place."""

    shape: NodeGeometry
    edge: QPainterPath
    texts: tuple[TextLine, ...]
    fed: Fed
    formula: QPainterPath | None


def block(painter: QPainter, figure: Figure, style: Style, zoom: float) -> None:
    """Paint one block; `zoom` is how many pixels a point takes."""
    shape, edge = figure.shape, figure.edge
    fill, line = style.family(shape.family) if shape.kind != "unknown" else _colours(style)
    painter.setPen(_edge_pen(shape, line))
    painter.setBrush(style.colour("observed") if shape.kind == "observed" else fill)
    painter.drawPath(edge)
    if shape.inner is not None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(line, 1.0))
        painter.drawRoundedRect(rect(shape.inner), CORNER - DOUBLE / 2, CORNER - DOUBLE / 2)
    if shape.kind == "parameter" and shape.outline == "circle":
        painter.setBrush(line)
        painter.drawEllipse(rect(shape.body).center(), 2.5, 2.5)
    if zoom >= NEAR:
        ports(painter, shape, line, style)
        sockets(painter, shape, figure.fed, style)
        if figure.formula is not None:
            painter.fillPath(figure.formula, style.colour("text"))
    texts(painter, figure.texts, style, zoom)


def _colours(style: Style) -> tuple[QColor, QColor]:
    return QColor(style.theme.unknown.fill), QColor(style.theme.unknown.edge)


def _edge_pen(shape: NodeGeometry, colour: QColor) -> QPen:
    pen = QPen(colour, 1.4)
    if shape.kind in ("metric", "unknown"):
        pen.setStyle(Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3.0, 2.2])
    return pen


def halo(painter: QPainter, edge: QPainterPath, style: Style) -> None:
    """The mark of a selected block: its outline, and a light round it."""
    colour = QColor(style.colour("selection"))
    colour.setAlphaF(0.28)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for paint, width in ((colour, 9.0), (style.colour("selection"), 2.4)):
        painter.setPen(QPen(paint, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.drawPath(edge)


def wire_line(
    painter: QPainter, curve: QPainterPath, colour: QColor, zoom: float, *, broken: bool, width: float = 1.3
) -> None:
    """A wire with its head; a broken line for one that does not fit."""
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    if broken:
        pen.setDashPattern([3.0, 2.5])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(curve)
    if zoom >= NEAR:
        pen.setStyle(Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.drawLines(arrow(curve.currentPosition()))


def ports(painter: QPainter, shape: NodeGeometry, line: QColor, style: Style) -> None:
    """Outputs and revealed weights as small circles; named ones are filled."""
    painter.setPen(QPen(line, 1.2))
    for place in (*shape.inputs.values(), *shape.outputs.values()):
        if place.marked:
            _port(painter, place, line, style)


def sockets(painter: QPainter, shape: NodeGeometry, fed: Fed, style: Style) -> None:
    """Inputs that wait for a wire."""
    painter.setPen(QPen(style.colour("muted"), 1.1))
    painter.setBrush(style.colour("canvas"))
    for place in shape.inputs.values():
        if place.name not in fed:
            tip = QPointF(place.x, place.y)
            painter.drawPolygon([tip + QPointF(-6, -3.4), tip, tip + QPointF(-6, 3.4)])


def _port(painter: QPainter, place: PortPlace, line: QColor, style: Style) -> None:
    centre = QPointF(place.x, place.y)
    painter.setBrush(line if place.named else style.colour("canvas"))
    painter.drawEllipse(centre, PORT_RADIUS, PORT_RADIUS)
    if place.kind == "weight":
        painter.setBrush(line)
        painter.drawEllipse(centre, 1.2, 1.2)


def texts(painter: QPainter, lines: Iterable[TextLine], style: Style, zoom: float) -> None:
    """What is written on a block; far away only its title."""
    for line in lines:
        if zoom >= NEAR or line.role == "title":
            text(painter, line, style.colour("text" if line.role in ("title", "mark") else "muted"), style)


def text(painter: QPainter, line: TextLine, colour: QColor, style: Style) -> None:
    """One line, its middle at the height the geometry says."""
    painter.save()
    scale = line.size / TEXT_PIXELS
    painter.setFont(style.font(TEXT_PIXELS))
    painter.setPen(colour)
    painter.translate(line.x, line.y)
    painter.scale(scale, scale)
    width = 4_000.0
    left = {"left": 0.0, "center": -width / 2, "right": -width}[line.align]
    area = QRectF(left, -TEXT_PIXELS, width, 2 * TEXT_PIXELS)
    painter.drawText(area, _ALIGN[line.align] | Qt.AlignmentFlag.AlignVCenter, line.text)
    painter.restore()


def grid(painter: QPainter, area: QRectF, step: float, style: Style, zoom: float) -> None:
    """Dots `step` points apart."""
    pen = QPen(style.colour("grid"), 2.0 / zoom)
    pen.setCapStyle(Qt.PenCapStyle.SquareCap)  # so small, nobody sees a corner; round ones take ten times as long
    painter.setPen(pen)
    left, top = area.left() - area.left() % step, area.top() - area.top() % step
    columns = range(int(area.width() / step) + 2)
    rows = range(int(area.height() / step) + 2)
    painter.drawPoints([QPointF(left + x * step, top + y * step) for y in rows for x in columns])


def arrow(end: QPointF) -> tuple[QLineF, QLineF]:
    """The head of a wire that comes in from the left."""
    return QLineF(end.x() - 5, end.y() - 3, end.x(), end.y()), QLineF(end.x() - 5, end.y() + 3, end.x(), end.y())
