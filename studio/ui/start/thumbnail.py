"""A small picture of a diagram: blocks as shapes in their colours, wires as lines."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from studio.diagram import Document
from studio.diagram.geometry import NodeGeometry
from studio.diagram.geometry_page import Page, lay_out
from studio.diagram.groups import registry_of
from studio.diagram.layout import complete_layout
from studio.errors import StudioError
from studio.spec import load_blocks
from studio.ui.canvas import paint
from studio.ui.style import Style

HEIGHT = 108
MARGIN = 14.0
RADIUS = 7.0


class Pictures(QObject):
    """Lays pages out for thumbnails that came in sight, one at a time, so that scrolling never waits for them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[Thumbnail] = deque()
        self._next = QTimer(self, interval=0)
        self._next.timeout.connect(self._make)

    def ask(self, thumbnail: Thumbnail) -> None:
        """Its turn comes."""
        self._waiting.append(thumbnail)
        self._next.start()

    def forget(self) -> None:
        """None of those that wait is there any more."""
        self._waiting.clear()

    def _make(self) -> None:
        if self._waiting:
            self._waiting.popleft().prepare()
        if not self._waiting:
            self._next.stop()


class Thumbnail(QWidget):
    """Draws the main page of a document, which is read when the picture is first seen."""

    def __init__(self, read: Callable[[], Document], style: Style, pictures: Pictures) -> None:
        super().__init__()
        self._read, self._style, self._pictures = read, style, pictures
        self._asked = False
        self._page: Page | None = None
        self._drawn: QPixmap | None = None
        self.setFixedHeight(HEIGHT)
        style.changed.connect(self._forget)

    def prepare(self) -> None:
        """Read the document and lay its page out. One that cannot be read has no picture."""
        try:
            self._page = _laid_out(self._read())
        except StudioError:
            return
        self._forget()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The whole page, as large as fits, no larger than life, on paper like the canvas'."""
        if not self._asked:
            self._asked = True
            self._pictures.ask(self)
        ratio = self.devicePixelRatioF()
        if self._drawn is None or self._drawn.size() != self.size() * ratio:
            self._drawn = QPixmap(self.size() * ratio)
            self._drawn.setDevicePixelRatio(ratio)
            self._drawn.fill(Qt.GlobalColor.transparent)
            self._draw(self._drawn)
        QPainter(self).drawPixmap(0, 0, self._drawn)

    def _forget(self) -> None:
        self._drawn = None
        self.update()

    def _draw(self, picture: QPixmap) -> None:
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(_sheet(QRectF(self.rect())), self._style.colour("canvas"))
        painter.fillRect(QRectF(0, HEIGHT - 1, self.width(), 1), self._style.colour("border"))
        if self._page is not None and self._page.shapes:
            self._diagram(painter, self._page)
        painter.end()

    def _diagram(self, painter: QPainter, page: Page) -> None:
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


def _laid_out(document: Document) -> Page:
    registry = registry_of(document, load_blocks())
    name = "main" if "main" in document.pages else min(document.pages)
    graph = document.page(name)
    return lay_out(graph, registry, complete_layout(graph, registry, document.layout.get(name, {})))


def _extent(page: Page) -> QRectF:
    rect = QRectF()
    for name, shape in page.shapes.items():
        rect = rect.united(paint.rect(shape.body.moved(*page.places[name])))
    return rect


def _sheet(rect: QRectF) -> QPainterPath:
    """A rectangle whose upper corners are round, as the card's are."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(rect, RADIUS, RADIUS)
    path.addRect(rect.adjusted(0, RADIUS, 0, 0))
    return path
