"""The whole page as one small picture, painted anew in small portions when nothing else goes on."""

from __future__ import annotations

import math
from collections.abc import Iterable
from time import perf_counter

from PySide6.QtCore import QObject, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QPainter, QPixmap

from studio.diagram.geometry import Rect
from studio.ui.canvas import paint
from studio.ui.canvas.scene import Scene

REST = 150
"""Milliseconds without a change before it is painted, so that nothing is painted while a block is dragged."""

PORTION = 250
"""About so many blocks are painted in one go."""

BUDGET = 0.003
"""Seconds after which the rest waits for the next turn of the event loop."""

MANY = 40
"""More changed areas than this and all is painted."""

FLATTEST = 0.9 * paint.FLAT
"""However small the page is, blocks are painted plain."""


class Small(QObject):
    """The picture of one scene, as large as `size` allows. `area` is the part of the scene it shows."""

    changed = Signal()
    """Another picture is there."""

    def __init__(self, scene: Scene, size: QSize, density: float) -> None:
        super().__init__()
        self._scene, self._size, self._density = scene, size, density
        self.area = Rect(0, 0, 0, 0)
        self.scale = 1.0
        self.pixmap = QPixmap()
        self._coming: QPixmap | None = None
        """What is being painted; None while only parts of the picture are."""
        self._areas: list[Rect] | None = None
        """The parts that look different; None for all."""
        self._portions: list[Rect] = []
        self._rest, self._go_on = QTimer(self), QTimer(self)
        for timer, then in ((self._rest, self._begin), (self._go_on, self._paint_some)):
            timer.setSingleShot(True)
            timer.timeout.connect(then)
        self._rest.setInterval(REST)

    def spoil(self, areas: Iterable[Rect] | None) -> None:
        """These parts of the scene look different now; None for all."""
        if not self._rest.isActive():
            self._areas = []
        if areas is None or self._areas is None or self._portions:
            self._areas = None
        else:
            self._areas += areas
        self._go_on.stop()
        self._rest.start()

    def _begin(self) -> None:
        """Paint what changed, or everything where the page has another extent now."""
        extent, areas = self._scene.extent(), self._areas
        if areas is None or len(areas) > MANY or extent != self.area or self.pixmap.isNull():
            self._measure(extent)
            self._coming = self._blank()
            self._portions = _strips(extent, len(self._scene.drawing.blocks) // PORTION + 1)
            if areas is None:  # another page: the picture of the last one says nothing about it
                self.pixmap = self._blank()
                self.changed.emit()
        else:
            self._coming, self._portions = None, [area.grown(2 / self.scale) for area in areas]
        self._paint_some()

    def _measure(self, extent: Rect) -> None:
        self.area = extent
        across, down = max(extent.width, 1.0), max(extent.height, 1.0)
        self.scale = min(self._size.width() / across, self._size.height() / down)

    def _blank(self) -> QPixmap:
        width, height = (max(1, math.ceil(side * self.scale)) for side in (self.area.width, self.area.height))
        pixmap = QPixmap(QSize(width, height) * self._density)
        pixmap.setDevicePixelRatio(self._density)
        pixmap.fill(self._scene.style_.colour("canvas"))
        return pixmap

    def _paint_some(self) -> None:
        pixmap = self.pixmap if self._coming is None else self._coming
        deadline = perf_counter() + BUDGET
        painter = QPainter(pixmap)
        while self._portions and perf_counter() < deadline:
            self._paint(painter, self._portions.pop())
        painter.end()
        if self._portions:
            self._go_on.start(0)
            return
        self.pixmap, self._coming = pixmap, None
        self.changed.emit()

    def _paint(self, painter: QPainter, area: Rect) -> None:
        painter.save()
        painter.scale(self.scale, self.scale)
        painter.translate(-self.area.x, -self.area.y)
        there = QRectF(*area)
        painter.setClipRect(there)
        painter.fillRect(there, self._scene.style_.colour("canvas"))
        self._scene.picture.paint(painter, area, min(self.scale, FLATTEST))
        painter.restore()


def _strips(area: Rect, count: int) -> list[Rect]:
    """The area cut into upright strips, the leftmost last."""
    width = area.width / count
    return [Rect(area.x + index * width, area.y, width, area.height) for index in reversed(range(count))]
