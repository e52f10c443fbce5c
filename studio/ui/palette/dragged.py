"""The picture of a block while it is dragged out of the palette: the block itself, as it will stand on the canvas."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap

from studio.diagram import Node
from studio.diagram.geometry import node_geometry
from studio.spec import Block
from studio.ui.canvas import paint
from studio.ui.style import Style

MARGIN = 8.0
"""Room around it for its ports, in points."""


def block_picture(block: Block, style: Style, density: float) -> QPixmap:
    """A new block in actual size; `density` is how many pixels of the screen a pixel has."""
    shape = node_geometry(Node(block.name.lower(), block.name), block)
    width, height = shape.width + shape.overhang + 2 * MARGIN, shape.height + 2 * MARGIN
    pixmap = QPixmap(round(width * density), round(height * density))
    pixmap.setDevicePixelRatio(density)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.translate(MARGIN, MARGIN)
    figure = paint.Figure(shape, paint.outline(shape), shape.texts, frozenset(), None)
    paint.block(painter, figure, style, 1.0)
    painter.end()
    return pixmap
