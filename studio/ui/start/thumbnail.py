"""A small picture of a diagram: blocks as shapes in their colours, wires as lines."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from studio.diagram.geometry import NodeGeometry
from studio.diagram.geometry_page import Page, lay_out
from studio.diagram.layout import complete_layout
from studio.spec import load_blocks
from studio.ui.canvas import paint
from studio.ui.start.gallery import Example
from studio.ui.style import Style

HEIGHT = 84
MARGIN = 4.0


class Thumbnail(QWidget):
    """Draws the main page of an example, when it is first seen."""

    def __init__(self, example: Example, style: Style) -> None:
        super().__init__()
        self._example, self._style = example, style
        self._page: Page | None = None
        self.setFixedHeight(HEIGHT)
        style.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The whole page, as large as fits, no larger than life."""
        page = self._laid_out()
        if not page.shapes:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = _extent(page)
        zoom = min((self.width() - 2 * MARGIN) / area.width(), (HEIGHT - 2 * MARGIN) / area.height(), 1.0)
        painter.translate(self.width() / 2, HEIGHT / 2)
        painter.scale(zoom, zoom)
        painter.translate(-area.center())
        painter.setPen(QPen(self._style.colour("wire"), 1.0 / zoom))
        for path in page.wires.values():
            painter.drawPath(paint.wire(path))
        for name, shape in page.shapes.items():
            self._block(painter, shape, *page.places[name], zoom)

    def _block(self, painter: QPainter, shape: NodeGeometry, x: float, y: float, zoom: float) -> None:
        fill, edge = self._style.family(shape.family)
        painter.setPen(QPen(edge, 1.0 / zoom, Qt.PenStyle.SolidLine))
        painter.setBrush(self._style.colour("observed") if shape.kind == "observed" else fill)
        painter.drawPath(paint.outline(shape).translated(x, y))

    def _laid_out(self) -> Page:
        if self._page is None:
            document, registry = self._example.document, load_blocks()
            name = "main" if "main" in document.pages else min(document.pages)
            graph = document.page(name)
            self._page = lay_out(graph, registry, complete_layout(graph, registry, document.layout.get(name, {})))
        return self._page


def _extent(page: Page) -> QRectF:
    rect = QRectF()
    for name, shape in page.shapes.items():
        rect = rect.united(paint.rect(shape.body.moved(*page.places[name])))
    return rect
