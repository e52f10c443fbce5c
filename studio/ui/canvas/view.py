"""The view on the scene: zooming, panning, and starting the gesture that fits what lies under the mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsView

from studio.diagram.geometry import GRID
from studio.ui.canvas import paint
from studio.ui.canvas.gestures import DrawWire, Gesture, Move, Select
from studio.ui.canvas.scene import Scene
from studio.ui.style import Style

CLOSEST, FARTHEST = 8.0, 0.03
STEP = 1.25
"""One notch of the wheel, or one press of a key."""

DOTS_APART = 17.0
"""The dots of the grid are at least so many pixels apart."""

MARGIN = 40.0
LARGEST_FIT = 1.6
"""A small page is not blown up further to fill the view."""

BLOCK_MIME = "application/x-diagrad-block"


class View(QGraphicsView):
    """Looks at one scene."""

    zoomed = Signal(float)
    """How many pixels a point takes."""
    entered = Signal(str)
    """(block id): the inside of this group is wanted."""
    dropped = Signal(str, QPointF)
    """(block name, place): a palette entry was dropped here."""

    def __init__(self, scene: Scene, style: Style) -> None:
        super().__init__(scene)
        self._scene, self._style = scene, style
        self._gesture: Gesture | None = None
        self._pan_from: QPoint | None = None
        self._space = False
        self._fitted = False
        self.setObjectName("canvas")
        self.setAccessibleName("Diagram")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAcceptDrops(True)
        self.viewport().setMouseTracking(True)
        style.changed.connect(self._repaint)
        # A gesture is about the document it was begun on.
        scene.workspace.opened.connect(self._cancel)
        scene.workspace.looked.connect(self._cancel)
        scene.workspace.changed.connect(self._cancel)

    # Zoom ------------------------------------------------------------------------------------------------------------

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
        self._fit()
        self._fitted = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole page in view where it was."""
        super().resizeEvent(event)
        if self._fitted:
            self.fit()

    def _fit(self) -> None:
        extent = self._scene.extent()
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

    def show_block(self, name: str) -> None:
        """Bring a block into the middle, near enough to read."""
        item = self._scene.nodes.get(name)
        if item is None:
            return
        if self.zoom < 0.75:
            self._zoom_by(1 / self.zoom)
        self.centerOn(item.mapToScene(item.body.center()))

    def middle(self) -> QPointF:
        """The place of the scene in the middle of the view."""
        return self.mapToScene(self.viewport().rect().center())

    def _zoom_by(self, factor: float, about: QPointF | None = None) -> None:
        """Zoom so that what lies at `about`, in pixels of the view, stays there."""
        self._fitted = False
        about = about or QPointF(self.viewport().rect().center())
        factor = min(max(factor, FARTHEST / self.zoom), CLOSEST / self.zoom)
        before = self.mapToScene(about.toPoint())
        self.scale(factor, factor)
        moved = self.mapToScene(about.toPoint()) - before
        self.translate(moved.x(), moved.y())
        self.zoomed.emit(self.zoom)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A mouse wheel zooms; a trackpad pans, and zooms with Ctrl."""
        pixels = event.pixelDelta()
        if not pixels.isNull() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._pan_by(pixels)
        else:
            self._zoom_by(STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Pinching a trackpad zooms."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self._zoom_by(1 + event.value(), event.position())
            return True
        return super().viewportEvent(event)

    # Gestures --------------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start what the place and the button call for."""
        self._fitted = False
        if event.button() is Qt.MouseButton.MiddleButton or self._space:
            self._pan_from = event.position().toPoint()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() is Qt.MouseButton.LeftButton and self._gesture is None:
            at = self.mapToScene(event.position().toPoint())
            self._gesture = self._gesture_for(at, event.modifiers())
            self._gesture.start(at)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it."""
        here = event.position().toPoint()
        if self._pan_from is not None:
            self._pan_by(here - self._pan_from)
            self._pan_from = here
        elif self._gesture is not None:
            self._gesture.move(self.mapToScene(here))
        else:
            self._show_what_is_here(self.mapToScene(here))
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End it."""
        if self._pan_from is not None:
            self._pan_from = None
            self._rest_cursor()
        elif self._gesture is not None and event.button() is Qt.MouseButton.LeftButton:
            gesture, self._gesture = self._gesture, None
            gesture.end(self.mapToScene(event.position().toPoint()))
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the group under the mouse; anywhere else it is like two clicks."""
        at = self.mapToScene(event.position().toPoint())
        name = self._scene.node_at(at)
        left = event.button() is Qt.MouseButton.LeftButton
        if left and name is not None and self._scene.shapes[name].kind in ("group", "loop"):
            self.entered.emit(name)
            event.accept()
        else:
            self.mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape cancels a gesture, space takes hold of the paper."""
        if event.key() == Qt.Key.Key_Escape and self._gesture is not None:
            self._cancel()
        elif event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = True
            self._rest_cursor()
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go of the paper."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self._rest_cursor()
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """Escape belongs to a gesture first, and only then to its shortcut."""
        if self._gesture is not None and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            if event.type() is QEvent.Type.ShortcutOverride:
                return True
        return super().event(event)

    def _cancel(self, *_: object) -> None:
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.cancel()

    def _gesture_for(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> Gesture:
        add = bool(modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier))
        if port := self._scene.port_at(at):
            return DrawWire(self._scene, port)
        if name := self._scene.node_at(at):
            return Move(self._scene, name, toggle=add)
        return Select(self._scene, add=add)

    def _show_what_is_here(self, at: QPointF) -> None:
        over_port = not self._space and self._scene.port_at(at) is not None
        if over_port:
            self.viewport().setCursor(Qt.CursorShape.CrossCursor)
        else:
            self._rest_cursor()

    def _rest_cursor(self) -> None:
        shape = Qt.CursorShape.OpenHandCursor if self._space else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def _pan_by(self, pixels: QPoint) -> None:
        self._fitted = False
        horizontal, vertical = self.horizontalScrollBar(), self.verticalScrollBar()
        horizontal.setValue(horizontal.value() - pixels.x())
        vertical.setValue(vertical.value() - pixels.y())

    # Dropping blocks -------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take blocks of the palette; leave files to the window."""
        event.setAccepted(event.mimeData().hasFormat(BLOCK_MIME))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """They may be dropped anywhere."""
        event.setAccepted(event.mimeData().hasFormat(BLOCK_MIME))

    def dropEvent(self, event: QDropEvent) -> None:
        """Say which block was dropped, and where."""
        name = bytes(event.mimeData().data(BLOCK_MIME).data()).decode()
        self.dropped.emit(name, self.mapToScene(event.position().toPoint()))
        event.acceptProposedAction()

    # Painting --------------------------------------------------------------------------------------------------------

    def drawBackground(self, painter: QPainter, area: QRectF | QRect) -> None:
        """The paper, with dots on the grid where they are far enough apart."""
        area = QRectF(area)
        painter.fillRect(area, self._style.colour("canvas"))
        step = 2 * GRID
        while step * self.zoom < DOTS_APART:
            step *= 2
        if self.zoom >= paint.NEAR:
            paint.grid(painter, area, step, self._style, self.zoom)

    def _repaint(self) -> None:
        self.resetCachedContent()
        self.viewport().update()
