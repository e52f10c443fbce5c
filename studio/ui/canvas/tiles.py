"""The picture on the screen, kept in tiles: panning only copies, an edit paints anew what it touched, and however much
there is to paint, a frame takes no longer than its budget. What is not painted yet is shown from the zoom before.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from time import perf_counter
from typing import TypeAlias

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from studio.diagram.geometry import Rect
from studio.diagram.spatial import united

SIDE = 256
"""Of a tile, in pixels that do not depend on the screen's density."""

BUDGET = 0.008
"""Seconds a frame may spend on painting tiles; one is painted in any case."""

EDGE = 2
"""Pixels round a part that looks different that are painted with it."""

KEPT = 300
"""Tiles that are kept, those seen last."""

Tile: TypeAlias = tuple[int, int]
Render: TypeAlias = Callable[[QPainter, Rect, float], None]


class Tiles:
    """Pixmaps of one drawing at one zoom. `render(painter, area, zoom)` paints a part of it in the scene's points."""

    def __init__(self, render: Render) -> None:
        self._render = render
        self._zoom, self._density = 1.0, 1.0
        self._made: dict[Tile, QPixmap] = {}
        self._stale: dict[Tile, Rect] = {}
        """The part of a tile that looks different now, in the scene's points."""
        self._before: tuple[float, dict[Tile, QPixmap]] = (1.0, {})

    def clear(self) -> None:
        """All has to be painted anew, and nothing of what was is worth showing."""
        self._made.clear()
        self._stale.clear()
        self._before = (1.0, {})

    def spoil(self, areas: Iterable[Rect]) -> None:
        """Parts of the drawing look different: these parts of their tiles are painted anew."""
        for area in areas:
            for tile in self._touched(area):
                known = self._stale.get(tile)
                self._stale[tile] = area if known is None else united(known, area)
        self._before = (1.0, {})

    def _touched(self, area: Rect) -> list[Tile]:
        """The tiles there are that an area touches."""
        edges = (area.x, area.y, area.right, area.bottom)
        left, top, right, bottom = (math.floor(edge * self._zoom / SIDE) for edge in edges)
        if (right - left + 1) * (bottom - top + 1) > len(self._made):
            return [tile for tile in self._made if left <= tile[0] <= right and top <= tile[1] <= bottom]
        span = ((column, row) for column in range(left, right + 1) for row in range(top, bottom + 1))
        return [tile for tile in span if tile in self._made]

    def paint(
        self,
        painter: QPainter,
        view: QRect,
        offset: QPointF,
        zoom: float,
        density: float,
        ground: QColor,
        patient: bool,
    ) -> bool:
        """Copy what is seen to the screen; whether all of it is there.

        `view` is in pixels of the widget, `offset` what lies at its corner, in pixels of the drawing at this zoom. A
        `patient` call paints everything, however long it takes.
        """
        self._turn_to(zoom, density)
        deadline = math.inf if patient else perf_counter() + BUDGET
        complete, painted = True, False
        for tile in _tiles(view, offset):
            pixmap = self._made.pop(tile, None)
            if pixmap is None or tile in self._stale:
                if not painted or perf_counter() < deadline:
                    pixmap, painted = self._paint_tile(tile, ground, pixmap), True
                else:
                    complete = False
            corner = QPointF(tile[0] * SIDE, tile[1] * SIDE) - offset
            if pixmap is None:
                self._paint_before(painter, QRectF(corner.x(), corner.y(), SIDE, SIDE), tile, ground)
            else:
                self._made[tile] = pixmap
                painter.drawPixmap(corner, pixmap)
        self._drop_old()
        return complete

    def _turn_to(self, zoom: float, density: float) -> None:
        if (zoom, density) != (self._zoom, self._density):
            if self._made and density == self._density:
                self._before = self._zoom, self._made
            self._zoom, self._density, self._made = zoom, density, {}
            self._stale.clear()

    def _paint_tile(self, tile: Tile, ground: QColor, known: QPixmap | None) -> QPixmap:
        """A tile, or of one that is known what looks different."""
        is_exact = known is not None and self._density.is_integer()  # else the part would end within a pixel
        part = self._stale_pixels(tile) if is_exact else QRect(0, 0, SIDE, SIDE)
        self._stale.pop(tile, None)
        painted = self._paint_part(tile, part, ground)
        if known is None or not is_exact:
            return painted
        # Put in from a tile of its own: with the part as a clip, letters may leave traces in the pixels beside it, and
        # from another origin they may come to stand a pixel further.
        painter = QPainter(known)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        corner, size = QPointF(part.topLeft()) * self._density, QSizeF(part.size()) * self._density
        painter.drawPixmap(QRectF(part), painted, QRectF(corner, size))
        painter.end()
        return known

    def _paint_part(self, tile: Tile, part: QRect, ground: QColor) -> QPixmap:
        """A tile, all that touches a part of it painted."""
        side = math.ceil(SIDE * self._density)
        pixmap = QPixmap(side, side)
        pixmap.setDevicePixelRatio(self._density)
        pixmap.fill(ground)
        painter = QPainter(pixmap)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        left, top = tile[0] * SIDE, tile[1] * SIDE
        painter.translate(-left, -top)
        painter.scale(self._zoom, self._zoom)
        # Smooth lines reach beyond what they bound, so what lies a little beside the part is painted too.
        edges = QRectF(part).translated(left, top).adjusted(-EDGE, -EDGE, EDGE, EDGE)
        area = (edges.x(), edges.y(), edges.width(), edges.height())
        self._render(painter, Rect(*(each / self._zoom for each in area)), self._zoom)
        painter.end()
        return pixmap

    def _stale_pixels(self, tile: Tile) -> QRect:
        """What of a tile looks different, in whole pixels of the tile, with a margin for smooth edges."""
        area, x, y = self._stale[tile], tile[0] * SIDE, tile[1] * SIDE
        left, top = math.floor(area.x * self._zoom - x) - EDGE, math.floor(area.y * self._zoom - y) - EDGE
        right, bottom = math.ceil(area.right * self._zoom - x) + EDGE, math.ceil(area.bottom * self._zoom - y) + EDGE
        return QRect(QPoint(left, top), QPoint(right, bottom)) & QRect(0, 0, SIDE, SIDE)

    def _paint_before(self, painter: QPainter, where: QRectF, tile: Tile, ground: QColor) -> None:
        """The same part of the drawing as it was at the zoom before, made larger or smaller."""
        painter.fillRect(where, ground)
        zoom, before = self._before
        if not before:
            return
        factor = self._zoom / zoom
        size = SIDE / factor
        left, top = tile[0] * size, tile[1] * size
        painter.save()
        painter.setClipRect(where, Qt.ClipOperation.IntersectClip)
        for column in range(math.floor(left / SIDE), math.floor((left + size) / SIDE) + 1):
            for row in range(math.floor(top / SIDE), math.floor((top + size) / SIDE) + 1):
                if pixmap := before.get((column, row)):
                    x = where.x() + (column * SIDE - left) * factor
                    y = where.y() + (row * SIDE - top) * factor
                    painter.drawPixmap(QRectF(x, y, SIDE * factor, SIDE * factor), pixmap, QRectF(pixmap.rect()))
        painter.restore()

    def _drop_old(self) -> None:
        while len(self._made) > KEPT:
            tile = next(iter(self._made))
            del self._made[tile]
            self._stale.pop(tile, None)


def _tiles(view: QRect, offset: QPointF) -> Iterable[Tile]:
    """Those that touch the view, the ones in the middle first."""
    left, top = math.floor((view.left() + offset.x()) / SIDE), math.floor((view.top() + offset.y()) / SIDE)
    right = math.floor((view.left() + view.width() - 1 + offset.x()) / SIDE)
    bottom = math.floor((view.top() + view.height() - 1 + offset.y()) / SIDE)
    tiles = [(column, row) for column in range(left, right + 1) for row in range(top, bottom + 1)]
    return sorted(tiles, key=lambda tile: abs(2 * tile[0] - left - right) + abs(2 * tile[1] - top - bottom))
