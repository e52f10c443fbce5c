"""Looking at a scene: zooming about the mouse, panning, fitting, and the picture on the screen, kept in tiles."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QNativeGestureEvent, QPainter, QPaintEvent, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsView

from studio.diagram.geometry import GRID, Rect
from studio.ui.canvas import paint
from studio.ui.canvas.hint import paint_hint
from studio.ui.canvas.scene import Scene
from studio.ui.canvas.tiles import Tiles
from studio.ui.style import Style

CLOSEST, FARTHEST = 8.0, 0.01
STEP = 1.25
"""One notch of the wheel, or one press of a key."""

DOTS_APART = 17.0
"""The dots of the grid are at least so many pixels apart."""

MARGIN = 40.0
LARGEST_FIT = 1.6
"""A small page is not blown up further to fill the view."""

READABLE = 0.75
"""A block that is gone to is shown at least so large."""

ALL = QRect(-20_000, -20_000, 40_000, 40_000)


class Sight(QGraphicsView):
    """A view on one scene that can be moved."""

    zoomed = Signal(float)
    """How many pixels a point takes."""
    moved = Signal()
    """Another part of the scene is seen."""

    def __init__(self, scene: Scene, style: Style) -> None:
        super().__init__(scene)
        self._scene, self._style = scene, style
        self._fitted = False
        self._patient = False
        self._tiles = Tiles(self._paint_picture)
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.timeout.connect(self.viewport().update)
        self.setObjectName("canvas")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self.moved)
        self.viewport().setMouseTracking(True)
        scene.spoiled.connect(self._spoil)

    # Where one looks -------------------------------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """How many pixels a point takes."""
        return self.transform().m11()

    def zoom_in(self) -> None:
        """A step nearer, about the middle."""
        self._zoom_by(STEP)

    def zoom_out(self) -> None:
        """A step away, about the middle."""
        self._zoom_by(1 / STEP)

    def actual_size(self) -> None:
        """A point of the drawing is a point on the screen."""
        self._zoom_by(1 / self.zoom)

    def fit(self) -> None:
        """Show the whole page, and go on doing so while the window is resized, until the user looks elsewhere."""
        self._show(self._scene.extent())
        self._fitted = True

    def fit_selection(self) -> None:
        """Show all that is selected, or everything where nothing is."""
        if self._scene.selection:
            self._show(self._scene.extent(self._scene.selection))
        else:
            self.fit()

    def look(self, at: QPointF, zoom: float) -> None:
        """Bring a place of the scene into the middle, at this zoom."""
        self._zoom_by(zoom / self.zoom)
        self.centerOn(at)

    def looking(self) -> tuple[QPointF, float]:
        """What is in the middle, and the zoom."""
        return self.middle(), self.zoom

    def show_block(self, name: str) -> None:
        """Bring a block into the middle, near enough to read."""
        if name not in self._scene.shapes:
            return
        if self.zoom < READABLE:
            self._zoom_by(1 / self.zoom)
        self._fitted = False
        self.centerOn(self._scene.body(name).center())

    def middle(self) -> QPointF:
        """The place of the scene in the middle of the view."""
        return self.mapToScene(self.viewport().rect().center())

    def seen(self) -> QRectF:
        """The part of the scene that is seen."""
        return self.mapToScene(self.viewport().rect()).boundingRect()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole page in view where it was."""
        super().resizeEvent(event)
        if self._fitted:
            self.fit()
        self.moved.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A mouse wheel zooms, with Shift it moves sideways; a trackpad pans, and zooms with Ctrl."""
        pixels, keys = event.pixelDelta(), event.modifiers()
        if not pixels.isNull() and not keys & Qt.KeyboardModifier.ControlModifier:
            self._pan_by(pixels)
        elif keys & Qt.KeyboardModifier.ShiftModifier:
            turned = event.angleDelta().y() or event.angleDelta().x()
            self._pan_by(QPoint(turned, 0))
        else:
            self._zoom_by(STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Pinching a trackpad zooms."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self._zoom_by(1 + event.value(), event.position())
            return True
        return super().viewportEvent(event)

    def _show(self, extent: Rect) -> None:
        self._fitted = False
        if not extent.width:
            self.resetTransform()
            self.centerOn(0, 0)
            self.zoomed.emit(self.zoom)
            return
        area = paint.rect(extent.grown(MARGIN))
        room = self.viewport().rect()
        wanted = min(room.width() / area.width(), room.height() / area.height(), LARGEST_FIT)
        self._zoom_by(max(wanted, FARTHEST) / self.zoom)
        self.centerOn(area.center())

    def _zoom_by(self, factor: float, about: QPointF | None = None) -> None:
        """Zoom so that what lies at `about`, in pixels of the view, stays there.

        The transform only scales, and scroll bars move by whole pixels: so tiles and what is painted over them meet.
        """
        self._fitted = False
        about = about or QPointF(self.viewport().rect().center())
        zoom = min(max(self.zoom * factor, FARTHEST), CLOSEST)
        there = self.mapToScene(about.toPoint())
        self.setTransform(QTransform.fromScale(zoom, zoom))
        moved = self.mapFromScene(there) - about.toPoint()
        self._scroll_by(moved)
        self.zoomed.emit(self.zoom)
        self.moved.emit()

    def _pan_by(self, pixels: QPoint) -> None:
        self._fitted = False
        self._scroll_by(-pixels)

    def _scroll_by(self, pixels: QPoint) -> None:
        horizontal, vertical = self.horizontalScrollBar(), self.verticalScrollBar()
        horizontal.setValue(horizontal.value() + pixels.x())
        vertical.setValue(vertical.value() + pixels.y())

    # Painting --------------------------------------------------------------------------------------------------------

    def settle(self) -> None:
        """Paint all that is seen now, however long it takes: a picture is about to be taken."""
        self._patient = True
        self.viewport().repaint()
        self._patient = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture first, pixel by pixel; what changes from moment to moment is the scene's."""
        painter = QPainter(self.viewport())
        offset = -QPointF(self.mapFromScene(QPointF(0, 0)))
        ground, density = self._style.colour("canvas"), self.devicePixelRatioF()
        painter.setClipRegion(event.region())
        complete = self._tiles.paint(painter, event.rect(), offset, self.zoom, density, ground, self._patient)
        if self._scene.is_empty:
            paint_hint(painter, QRectF(self.viewport().rect()), self._style)
        painter.end()
        if not complete:
            self._more.start()
        super().paintEvent(event)

    def _paint_picture(self, painter: QPainter, area: Rect, zoom: float) -> None:
        """The paper, with dots on the grid where they are far enough apart, and what is drawn on it."""
        step = 2 * GRID
        while step * zoom < DOTS_APART:
            step *= 2
        if zoom >= paint.NEAR:
            paint.grid(painter, paint.rect(area), step, self._style, zoom)
        self._scene.picture.paint(painter, area, zoom)

    def _spoil(self, areas: list[Rect] | None) -> None:
        if areas is None:
            self._tiles.clear()
            self.viewport().update()
            return
        self._tiles.spoil(areas)
        to_pixels = self.viewportTransform()
        for area in areas:
            pixels = to_pixels.mapRect(paint.rect(area)).toAlignedRect().adjusted(-2, -2, 2, 2)
            self.viewport().update(pixels & ALL)
