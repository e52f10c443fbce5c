"""The minimap: the whole page in a corner of the canvas, with what is seen of it, which can be moved there."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from studio.ui.canvas.scene import Scene
from studio.ui.canvas.sight import STEP
from studio.ui.canvas.view import View
from studio.ui.overview.small import Small
from studio.ui.words import tr

LARGEST = QSize(208, 132)
MARGIN = 7
"""Between the edge and the picture, in pixels."""

LEAST = 48
"""It is at least so wide and so high."""


class Minimap(QWidget):
    """A click or a drag brings that part of the page into the middle; the wheel zooms."""

    resized = Signal()
    """It has another size, since the page has."""

    def __init__(self, scene: Scene, canvas: View) -> None:
        super().__init__(canvas)
        self._scene, self._canvas, self._style = scene, canvas, scene.style_
        self._small = Small(scene, LARGEST, self.devicePixelRatioF())
        self._held = QPointF()
        self.setObjectName("minimap")
        self.setAccessibleName(tr("Minimap"))
        self.setToolTip(tr("Click or drag to look elsewhere; the wheel zooms"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.resize(LEAST, LEAST)
        scene.spoiled.connect(self._small.spoil)
        canvas.moved.connect(self.update)
        self._small.changed.connect(self._fit)

    @property
    def holds_more(self) -> bool:
        """Whether there is more on the page than is seen."""
        area = QRectF(*self._small.area)
        return not area.isEmpty() and not self._canvas.seen().contains(area)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing on the page."""
        return not self._small.area.width

    def _fit(self) -> None:
        small = self._small
        width, height = round(small.area.width * small.scale), round(small.area.height * small.scale)
        self.resize(max(width, LEAST) + 2 * MARGIN, max(height, LEAST) + 2 * MARGIN)
        self.resized.emit()
        self.update()

    # Places ----------------------------------------------------------------------------------------------------------

    def _corner(self) -> QPointF:
        """Where the picture begins."""
        small = self._small
        x = (self.width() - small.area.width * small.scale) / 2
        return QPointF(x, (self.height() - small.area.height * small.scale) / 2)

    def _to_scene(self, at: QPointF) -> QPointF:
        small, by = self._small, at - self._corner()
        return QPointF(small.area.x + by.x() / small.scale, small.area.y + by.y() / small.scale)

    def seen_rect(self) -> QRectF:
        """The part that is seen, in pixels, cut off at the edge."""
        small, seen, corner = self._small, self._canvas.seen(), self._corner()
        left, top = (seen.x() - small.area.x) * small.scale, (seen.y() - small.area.y) * small.scale
        area = QRectF(left, top, seen.width() * small.scale, seen.height() * small.scale).translated(corner)
        return area & QRectF(self.rect()).adjusted(2, 2, -2, -2)

    # Painting --------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """A copy of the picture, a veil over what is not seen, and a frame around what is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        ground, border = QColor(self._style.colour("canvas")), QColor(self._style.colour("muted"))
        border.setAlphaF(0.45)
        painter.setPen(QPen(border, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(whole, 6, 6)
        painter.drawPixmap(self._corner(), self._small.pixmap)
        tint = QColor(self._style.colour("selection"))
        painter.setPen(QPen(tint, 1.6))
        tint.setAlphaF(0.10)
        painter.setBrush(tint)
        painter.drawRoundedRect(self.seen_rect(), 2, 2)
        painter.end()

    # Mouse -----------------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of what is seen, or bring it here first."""
        if event.button() is Qt.MouseButton.LeftButton:
            at, seen = event.position(), self.seen_rect()
            self._held = at - seen.center() if seen.contains(at) else QPointF()
            self._look(at)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lead it along."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._look(event.position())
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave it there."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """No more than two clicks."""
        self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Nearer or farther, about the middle of what is seen."""
        self._canvas.look(self._canvas.middle(), self._canvas.zoom * STEP ** (event.angleDelta().y() / 120))
        event.accept()

    def _look(self, at: QPointF) -> None:
        self._canvas.look(self._to_scene(at - self._held), self._canvas.zoom)
