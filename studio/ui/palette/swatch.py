"""A small picture of a block for the palette: its outline in the notation, in the colour of its family."""

from __future__ import annotations

from typing import TypeAlias
from weakref import WeakKeyDictionary

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPen, QPixmap

from studio.spec import Block
from studio.ui.icons import SCALES
from studio.ui.style import Style

WIDTH, HEIGHT = 28, 20


Looks: TypeAlias = tuple[str, int, int, int]

_made: WeakKeyDictionary[Style, dict[Looks, QIcon]] = WeakKeyDictionary()
"""What was drawn, by kind and colours: hundreds of blocks share a few dozen pictures."""


def swatch(block: Block, style: Style) -> QIcon:
    """The picture at every scaling."""
    made, (fill, edge) = _made.setdefault(style, {}), style.family(block.group)
    looks = block.kind, fill.rgba(), edge.rgba(), style.colour("observed").rgba()
    if looks not in made:
        made[looks] = _drawn(block, style)
    return made[looks]


def _drawn(block: Block, style: Style) -> QIcon:
    icon = QIcon()
    for scale in SCALES:
        pixmap = QPixmap(round(WIDTH * scale), round(HEIGHT * scale))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        _draw(painter, block, style)
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        icon.addPixmap(pixmap)
    return icon


def _draw(painter: QPainter, block: Block, style: Style) -> None:
    fill, edge = style.family(block.group)
    pen = QPen(edge, 1.3)
    if block.kind in ("input", "output"):
        painter.setPen(pen)
        painter.setBrush(fill)
        painter.drawPolygon([QPointF(4, 4), QPointF(18, 4), QPointF(24, 10), QPointF(18, 16), QPointF(4, 16)])
        return
    if block.kind == "metric":
        pen.setDashPattern([2.0, 1.6])
    painter.setPen(pen)
    painter.setBrush(style.colour("observed") if block.kind == "observed" else fill)
    if block.kind in ("observed", "computed", "parameter"):
        painter.drawEllipse(QPointF(14, 10), 7.5, 7.5)
    elif block.kind in ("cost", "metric"):
        painter.drawRect(QRectF(7, 3, 14, 14))
    elif block.kind == "delay":
        painter.drawRect(QRectF(9, 5, 10, 10))
    elif block.kind == "assignment":
        painter.drawRect(QRectF(3, 4, 22, 12))
        painter.drawLines([QLineF(9, 10, 19, 10), QLineF(9, 10, 12, 7), QLineF(9, 10, 12, 13)])
    else:
        painter.drawRoundedRect(QRectF(3, 3.5, 22, 13), 3.5, 3.5)
    if block.kind in ("group", "loop"):
        painter.drawRoundedRect(QRectF(5.5, 6, 17, 8), 2, 2)
    if block.kind == "parameter":
        painter.setBrush(edge)
        painter.drawEllipse(QPointF(14, 10), 1.6, 1.6)
