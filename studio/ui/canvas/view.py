"""The view on the scene as one works with it: the gesture that fits what lies under the mouse, and what is dropped."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QToolTip

from studio.diagram import Endpoint, Node
from studio.diagram.geometry import Rect
from studio.ui.adding.inserting import wire_under
from studio.ui.canvas.edge_pan import EdgePan
from studio.ui.canvas.gestures.choose import gesture_for
from studio.ui.canvas.gestures.gesture import Gesture
from studio.ui.canvas.scene import Scene
from studio.ui.canvas.sight import Sight
from studio.ui.style import Style
from studio.ui.words import tr

BLOCK_MIME = "application/x-diagrad-block"


class View(Sight):
    """Looks at one scene, and lets the mouse work on it."""

    double_clicked = Signal(object)
    """(Hit): what lies here is wanted opened, named or edited; on the paper, something new."""
    menu_wanted = Signal(object, QPoint)
    """(Hit, place on the screen): the menu of what lies here is wanted."""
    mark_clicked = Signal(object, QPoint)
    """(Hit, place on the screen): the badge of a block, or the mark by which a group is shown open, was clicked."""
    dropped = Signal(str, QPointF, object)
    """(block name, place, Endpoint or None): a palette entry was dropped here, and on which wire, if on any."""

    def __init__(self, scene: Scene, style: Style) -> None:
        # Before the base makes the widget: events of its making already come here.
        self._gesture: Gesture | None = None
        self._pan_from: QPoint | None = None
        self._space = False
        self._mouse: QPoint | None = None
        super().__init__(scene, style)
        self._edge = EdgePan(self.viewport(), self._pan_gesture)
        self.setAccessibleName(tr("Diagram"))
        self.setAcceptDrops(True)
        # A gesture is about the document it was begun on.
        scene.workspace.opened.connect(self._cancel)
        scene.workspace.looked.connect(self._cancel)
        scene.workspace.changed.connect(self._cancel)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start what the place and the button call for."""
        self._fitted = False
        if event.button() is Qt.MouseButton.MiddleButton or self._space:
            self._pan_from = event.position().toPoint()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() is Qt.MouseButton.LeftButton and self._gesture is None:
            self._press(self.mapToScene(event.position().toPoint()), event)
        event.accept()

    def _press(self, at: QPointF, event: QMouseEvent) -> None:
        hit = self._scene.hit(at)
        if hit.fold or hit.badge:
            self.mark_clicked.emit(hit, event.globalPosition().toPoint())
            return
        self._gesture = gesture_for(self._scene, hit, event.modifiers())
        self._gesture.start(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it."""
        here = self._mouse = event.position().toPoint()
        if self._pan_from is not None:
            self._pan_by(here - self._pan_from)
            self._pan_from = here
        elif self._gesture is not None:
            self._gesture.move(self.mapToScene(here))
            self._edge.follow(here)
        else:
            self._show_what_is_here(self.mapToScene(here))

    def mouse_place(self) -> QPointF:
        """Where in the scene the mouse is, or what is in the middle where it is elsewhere."""
        return self.middle() if self._mouse is None else self.mapToScene(self._mouse)

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse goes elsewhere."""
        self._mouse = None
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End it."""
        if self._pan_from is not None:
            self._pan_from = None
            self._rest_cursor()
        elif self._gesture is not None and event.button() is Qt.MouseButton.LeftButton:
            gesture, self._gesture = self._gesture, None
            self._edge.stop()
            gesture.end(self.mapToScene(event.position().toPoint()))
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for what lies here."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.double_clicked.emit(self._scene.hit(self.mapToScene(event.position().toPoint())))
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what lies here; with the key, of what is selected."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            hit = self._scene.hit_of_selection(self.middle())
            self.menu_wanted.emit(hit, self.viewport().mapToGlobal(self.mapFromScene(hit.at)))
        else:
            hit = self._scene.hit(self.mapToScene(event.pos()))
            self.menu_wanted.emit(hit, event.globalPos())
        event.accept()

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

    def viewportEvent(self, event: QEvent) -> bool:
        """What lies under the mouse says what it is."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._scene.find.tip_at(self.mapToScene(event.pos())), self)
            return True
        return super().viewportEvent(event)

    def _cancel(self, *_: object) -> None:
        gesture, self._gesture = self._gesture, None
        self._edge.stop()
        if gesture is not None:
            gesture.cancel()

    def _pan_gesture(self, by: QPoint, here: QPoint) -> None:
        """Show more of where the mouse is held, and let the gesture go on there."""
        self._pan_by(by)
        if self._gesture is not None:
            self._gesture.move(self.mapToScene(here))

    def _show_what_is_here(self, at: QPointF) -> None:
        over_port = not self._space and self._scene.find.port_at(at) is not None
        if over_port:
            self.viewport().setCursor(Qt.CursorShape.CrossCursor)
        else:
            self._rest_cursor()

    def _rest_cursor(self) -> None:
        shape = Qt.CursorShape.OpenHandCursor if self._space else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    # Dropping blocks -------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take blocks of the palette; leave files to the window."""
        event.setAccepted(event.mimeData().hasFormat(BLOCK_MIME))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """They may be dropped anywhere, beyond the edge too; a wire that would take the block in is marked."""
        event.setAccepted(event.mimeData().hasFormat(BLOCK_MIME))
        if event.isAccepted():
            self._edge.follow(event.position().toPoint())
            self._scene.previews.mark_wire(self._wire_under(event))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The block goes elsewhere."""
        self._edge.stop()
        self._scene.previews.mark_wire(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say which block was dropped, and where: on a wire, or on the paper."""
        self._edge.stop()
        self._scene.previews.mark_wire(None)
        at, target = self.mapToScene(event.position().toPoint()), self._wire_under(event)
        self.dropped.emit(_dragged(event), at, target)
        event.acceptProposedAction()

    def _wire_under(self, event: QDropEvent) -> Endpoint | None:
        node, at = Node("", _dragged(event)), self.mapToScene(event.position().toPoint())
        return wire_under(self._scene, node, Rect(at.x(), at.y(), 0, 0))


def _dragged(event: QDropEvent) -> str:
    return bytes(event.mimeData().data(BLOCK_MIME).data()).decode()
