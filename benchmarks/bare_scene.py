"""The same drawing as a plain QGraphicsScene: an item a block, an item a wire, as one would write it in an hour. Far
away a block is a rectangle without text; a wire follows its blocks when they are moved."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsPathItem,
    QGraphicsRectItem,
    QGraphicsScene,
    QGraphicsView,
    QStyleOptionGraphicsItem,
    QWidget,
)

from studio.diagram import Endpoint, Graph, Point
from studio.diagram.geometry import NodeGeometry

NEAR = 0.4


class Block(QGraphicsRectItem):
    """A block with its title; its wires are told when it moves."""

    def __init__(self, name: str, shape: NodeGeometry) -> None:
        super().__init__(QRectF(*shape.body))
        self._name, self.wires = name, list[Wire]()
        self.setBrush(QColor("#dbe7f7"))
        self.setPen(QPen(QColor("#3060a0"), 1.2))
        self.setFlags(
            QGraphicsItem.GraphicsItemFlag.ItemIsMovable
            | QGraphicsItem.GraphicsItemFlag.ItemIsSelectable
            | QGraphicsItem.GraphicsItemFlag.ItemSendsGeometryChanges
        )

    def itemChange(self, change: QGraphicsItem.GraphicsItemChange, value: object) -> object:
        """Lead the wires anew."""
        if change is QGraphicsItem.GraphicsItemChange.ItemPositionHasChanged:
            for wire in self.wires:
                wire.lead()
        return super().itemChange(change, value)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """From afar a plain rectangle."""
        if option.levelOfDetailFromTransform(painter.worldTransform()) < NEAR:
            painter.fillRect(self.rect(), self.brush())
            return
        painter.setPen(self.pen())
        painter.setBrush(self.brush())
        painter.drawRoundedRect(self.rect(), 7, 7)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._name)


class Wire(QGraphicsPathItem):
    """A curve from a port to a port."""

    def __init__(self, ends: tuple[Block, QPointF, Block, QPointF]) -> None:
        super().__init__()
        self._ends = ends
        self.setPen(QPen(QColor("#444444"), 1.2))
        self.setZValue(-1)
        self.lead()

    def lead(self) -> None:
        """From where the one block is to where the other is."""
        source, out, target, into = self._ends
        start, end = source.pos() + out, target.pos() + into
        path, reach = QPainterPath(start), QPointF(max(30.0, abs(end.x() - start.x()) / 2), 0)
        path.cubicTo(start + reach, end - reach, end)
        self.setPath(path)


class BareScene:
    """A view on such a scene."""

    def __init__(self, graph: Graph, shapes: Mapping[str, NodeGeometry], places: Mapping[str, Point]) -> None:
        self.scene = QGraphicsScene()
        self.view = QGraphicsView(self.scene)
        self.view.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.view.setDragMode(QGraphicsView.DragMode.NoDrag)
        self.view.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.blocks = {name: Block(name, shape) for name, shape in shapes.items()}
        for name, block in self.blocks.items():
            block.setPos(*places[name])
            self.scene.addItem(block)
        for target, source in graph.wires.items():
            self._wire(source, target, shapes)

    def _wire(self, source: Endpoint, target: Endpoint, shapes: Mapping[str, NodeGeometry]) -> None:
        out, into = shapes[source.node].outputs[source.port], shapes[target.node].inputs[target.port]
        ends = self.blocks[source.node], QPointF(out.x, out.y), self.blocks[target.node], QPointF(into.x, into.y)
        wire = Wire(ends)
        for end in (ends[0], ends[2]):
            end.wires.append(wire)
        self.scene.addItem(wire)

    def look(self, at: QPointF, zoom: float) -> None:
        """Bring a place into the middle."""
        self.view.resetTransform()
        self.view.scale(zoom, zoom)
        self.view.centerOn(at)

    def pan(self, x: int, y: int) -> None:
        """By so many pixels."""
        across, down = self.view.horizontalScrollBar(), self.view.verticalScrollBar()
        across.setValue(across.value() - x)
        down.setValue(down.value() - y)

    def select(self, area: QRectF) -> None:
        """As a box does while it is dragged open."""
        path = QPainterPath()
        path.addRect(area)
        self.scene.setSelectionArea(path)

    def move(self, names: Iterable[str], by: QPointF) -> None:
        """Drag some blocks further."""
        for name in names:
            self.blocks[name].moveBy(by.x(), by.y())
