"""One version in the comparison: its own workspace and scene, to look at and not to work on."""

from __future__ import annotations

import math
from collections.abc import Set
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QStackedLayout, QToolTip, QVBoxLayout, QWidget

from studio.diagram import Document, Point
from studio.diagram.frozen import EMPTY, frozen
from studio.diagram.geometry import Rect
from studio.ui.canvas.hit import Hit
from studio.ui.canvas.scene import Scene
from studio.ui.canvas.sight import READABLE, Sight
from studio.ui.comparing.entries import Marking, Spot
from studio.ui.comparing.marks import NOTHING, Marks
from studio.ui.style import Style
from studio.ui.words import tr
from studio.ui.workspace import Workspace

MARGIN = 30.0


class Still(Sight):
    """A view to look with: dragging moves what is seen, a click says what it hit."""

    clicked = Signal(object)
    """(Hit): this was clicked."""
    double_clicked = Signal(object)
    """(Hit): this is wanted opened."""

    def __init__(self, scene: Scene, style: Style) -> None:
        self._grip: QPoint | None = None
        self._pressed = QPoint()
        super().__init__(scene, style)
        self.setAcceptDrops(False)

    def go(self, at: QPointF, zoom: float) -> None:
        """Bring a place into the middle, to the pixel; the zoom is left alone where it is this one already."""
        if not math.isclose(zoom, self.zoom, rel_tol=1e-9):
            self._zoom_by(zoom / self.zoom)
        self._scroll_by(self.mapFromScene(at) - self.viewport().rect().center())

    def frame(self, area: Rect) -> None:
        """Show all of an area."""
        self._show(area)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the paper."""
        self._grip = self._pressed = event.position().toPoint()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it."""
        here = event.position().toPoint()
        if self._grip is not None:
            self._pan_by(here - self._grip)
            self._grip = here
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; where the mouse was not moved it was a click."""
        here, self._grip = event.position().toPoint(), None
        self.viewport().unsetCursor()
        near = (here - self._pressed).manhattanLength() < QApplication.startDragDistance()
        if near and event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit(self._scene.hit(self.mapToScene(here)))
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for what lies here."""
        self.double_clicked.emit(self._scene.hit(self.mapToScene(event.position().toPoint())))
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """What lies under the mouse says what it is."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._scene.find.tip_at(self.mapToScene(event.pos())), self)
            return True
        return super().viewportEvent(event)


class Side(QWidget):
    """A title over the canvas of one version."""

    def __init__(self, document: Document, heading: str, style: Style) -> None:
        super().__init__()
        self.workspace = Workspace(self)
        self.workspace.start(_closed(document))
        self.scene = Scene(self.workspace, style)
        self.scene.rebuild()
        self.sight = Still(self.scene, style)
        self.sight.setAccessibleName(heading)
        self._marks = Marks(self.scene.picture)
        self.scene.addItem(self._marks)
        self.scene.selected.connect(self._take_selected)
        label = QLabel(heading)
        label.setObjectName("strong")
        label.setContentsMargins(10, 6, 10, 6)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        label.setToolTip(heading)
        self._absent = QLabel()
        self._absent.setObjectName("muted")
        self._absent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._absent.setWordWrap(True)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.sight)
        self._stack.addWidget(self._absent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(label)
        column.addLayout(self._stack, 1)

    @property
    def is_there(self) -> bool:
        """Whether this version has the diagram that is compared."""
        return self._stack.currentWidget() is self.sight

    def show_diagram(self, name: str, marking: Marking) -> None:
        """Show a page or group with its marks, or say that there is none."""
        there = name in self.workspace.document.diagrams
        self._stack.setCurrentWidget(self.sight if there else self._absent)
        self.scene.select(frozenset())
        if there:
            self.workspace.look_at(name)
            self._marks.show_marking(marking)
        else:
            self._marks.show_marking(NOTHING)
            self._absent.setText(tr("{name} is not in this version.", name=name))

    def _take_selected(self, names: Set[str]) -> None:
        self._marks.chosen = names
        self._marks.update()

    def extent(self) -> Rect:
        """All that is drawn; an empty rectangle where there is nothing."""
        return self.scene.extent() if self.is_there else Rect(0, 0, 0, 0)

    def place(self, spot: Spot) -> Point | None:
        """The middle of a block or wire."""
        drawing = self.scene.drawing
        if not self.is_there:
            return None
        if spot.wire is not None and spot.wire in drawing.graph.wires:
            return _middle(drawing.ways.rect(spot.wire))
        return _middle(drawing.body(spot.block)) if spot.block in drawing.blocks else None

    def show_spot(self, spot: Spot) -> None:
        """Select a block or wire and bring it into the middle, near enough to read."""
        at = self.place(spot)
        self.scene.select(frozenset({spot.block}) if spot.block else frozenset(), spot.wire if at else None)
        if at is not None:
            self.sight.go(QPointF(*at), self.sight.zoom if self.sight.zoom >= READABLE else 1.0)

    def around(self, spot: Spot) -> list[str]:
        """The blocks that a block is wired to, or those at the ends of a wire."""
        graph = self.scene.drawing.graph
        ends = self.scene.drawing.wires_of([spot.block]) if spot.block else {spot.wire} if spot.wire else set()
        found = {name for end in sorted(ends) if end in graph.wires for name in (graph.wires[end].node, end.node)}
        return sorted(found - {spot.block})

    def spot(self, hit: Hit) -> Spot:
        """What was hit."""
        return Spot(hit.block or (hit.port.end.node if hit.port else ""), None if hit.block or hit.port else hit.wire)

    def group_at(self, hit: Hit) -> str:
        """The group whose instance was hit, if any."""
        node = self.scene.drawing.graph.nodes.get(hit.block or "")
        return node.group or "" if node is not None else ""


def _closed(document: Document) -> Document:
    """No group is shown open in its place: each is compared on a canvas of its own."""
    sketches = {name: replace(sketch, opened=EMPTY) for name, sketch in document.sketches.items()}
    return replace(document, sketches=frozen(sketches))


def _middle(area: Rect) -> Point:
    return Point(area.x + area.width / 2, area.y + area.height / 2)


def united(a: Rect, b: Rect) -> Rect:
    """The rectangle that holds both; one that is empty does not count."""
    if not a.width or not b.width:
        return a if a.width else b
    left, top = min(a.x, b.x), min(a.y, b.y)
    return Rect(left, top, max(a.right, b.right) - left, max(a.bottom, b.bottom) - top).grown(MARGIN)
