"""What changes from one moment to the next and is painted over the picture: the selection, what is dragged, the box of
a selection, and what a form speaks of. What has to do with wires is in `overlay_wires`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from functools import reduce
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from studio.diagram import Endpoint, Point
from studio.diagram.geometry import Rect
from studio.diagram.geometry_wires import wire_path
from studio.diagram.spatial import touch, united
from studio.ui.canvas import paint
from studio.ui.canvas.hit import Sketched
from studio.ui.canvas.marks import paint_bend
from studio.ui.canvas.picture import Picture
from studio.ui.style import Style

ON_TOP = 10.0

MANY = 60
"""More blocks than this are outlined while they are dragged, not painted."""

REACH = 80.0
"""How far beyond its ends a wire led directly goes, in points."""


class Overlay(QGraphicsItem):
    """Something painted over the picture. It takes no mouse, and is as large as `area` says."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style, self._area = style, QRectF()
        self.setZValue(ON_TOP)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.hide()

    def cover(self, area: QRectF) -> None:
        """Be as large as this, and paint it anew."""
        self.prepareGeometryChange()
        self._area = area
        self.setVisible(not area.isEmpty())
        self.update()

    def boundingRect(self) -> QRectF:
        """All it may paint."""
        return self._area

    def shape(self) -> QPainterPath:
        """Nothing that the mouse could take hold of."""
        return QPainterPath()


class Box(Overlay):
    """The box dragged open to select."""

    def show_rect(self, rect: QRectF | None) -> None:
        """Show this box; None hides it."""
        self.cover(QRectF() if rect is None else rect.adjusted(-2, -2, 2, 2))

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """A thin line and a light tint."""
        tint = QColor(self._style.colour("selection"))
        pen = QPen(tint, 1.0)
        pen.setCosmetic(True)
        tint.setAlphaF(0.12)
        painter.setPen(pen)
        painter.setBrush(tint)
        painter.drawRect(self._area.adjusted(2, 2, -2, -2))


class Ghost(Box):
    """A frame or a note on its way."""

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """A broken outline."""
        pen = QPen(self._style.colour("selection"), 1.4, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self._area.adjusted(2, 2, -2, -2))


class Marked(Overlay):
    """The selected blocks and wire, and the blocks a form speaks of."""

    def __init__(self, picture: Picture) -> None:
        super().__init__(picture.style)
        self._picture = picture
        self.chosen: Set[str] = frozenset()
        self.wire: Endpoint | None = None
        self._outlined = QRectF()
        self.spoken_of: Set[str] = frozenset()
        self.sketch: Sketched | None = None
        self.setZValue(ON_TOP - 2)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    def refresh(self) -> None:
        """Something of it changed, or the drawing did."""
        names = {*self.chosen, *self.spoken_of}
        area = paint.rect(self._picture.drawing.extent(names).grown(16))
        if self.wire is not None:
            curve = paint.wire(self._picture.drawing.ways[self.wire])
            area = (
                area.united(curve.controlPointRect().adjusted(-8, -8, 8, 8))
                if names
                else curve.controlPointRect().adjusted(-8, -8, 8, 8)
            )
        area = area if names or self.wire is not None else QRectF()
        self._outlined = self._sketch_area()
        self.cover(area.united(self._outlined.adjusted(-4, -4, 4, 4)) if self.sketch else area)

    def _sketch_area(self) -> QRectF:
        areas = self._picture.sketched.areas()
        if self.sketch not in areas:
            self.sketch = None
        return QRectF(*areas[self.sketch]) if self.sketch else QRectF()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Only what is seen."""
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        seen = option.exposedRect
        near = self._picture.drawing.blocks.near(Rect(seen.x(), seen.y(), seen.width(), seen.height()))
        self._paint_spoken_of(painter, near & self.spoken_of - self._picture.lifted)
        self._paint_chosen(painter, near & self.chosen - self._picture.lifted, zoom)
        if self.sketch is not None:
            painter.setPen(QPen(self._style.colour("selection"), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._outlined)
        if self.wire is not None and self.wire not in self._picture.hidden:
            curve = paint.wire(self._picture.drawing.ways[self.wire])
            paint.wire_line(painter, curve, self._style.colour("selection"), zoom, broken=False, width=2.4)
            for bend in self._picture.drawing.ways.bends.get(self.wire, ()):
                paint_bend(painter, QPointF(*bend), self._style)

    def _paint_chosen(self, painter: QPainter, names: Set[str], zoom: float) -> None:
        if zoom < paint.FLAT:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._style.colour("selection"))
            painter.drawRects([rect for rects in self._picture.figures.flat(names).values() for rect in rects])
            return
        for name in names:
            painter.save()
            painter.translate(*self._picture.drawing.places[name])
            paint.halo(painter, self._picture.figures[name].edge, self._style)
            painter.restore()

    def _paint_spoken_of(self, painter: QPainter, names: Set[str]) -> None:
        tint = QColor(self._style.colour("warning"))
        tint.setAlphaF(0.22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        for name in names:
            painter.drawRoundedRect(paint.rect(self._picture.drawing.body(name).grown(7)), 9, 9)


class Loose(NamedTuple):
    """A wire of which one end is dragged: where it starts and ends as long as that is not moved."""

    start: Point
    end: Point
    start_moves: bool

    def moved(self, by: Point) -> tuple[Point, Point]:
        """Where it starts and ends now."""
        moving = self.start if self.start_moves else self.end
        there = Point(moving.x + by.x, moving.y + by.y)
        return (there, self.end) if self.start_moves else (self.start, there)


class Dragged(Overlay):
    """Blocks on their way, with their wires led directly, and the lines they snap to."""

    def __init__(self, picture: Picture) -> None:
        super().__init__(picture.style)
        self._picture = picture
        self._by, self._extent = Point(0, 0), Rect(0, 0, 0, 0)
        self._inside: Sequence[Endpoint] = ()
        self._loose: Mapping[Endpoint, Loose] = {}
        self._fixed: Sequence[Rect] = ()
        """What holds the ends of those wires that stay, where there are any."""
        self._guides: list[QLineF] = []
        self.setZValue(ON_TOP - 1)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    def show_moved(self, names: Set[str], by: Point, guides: list[QLineF]) -> None:
        """These blocks so far from their places; none ends it."""
        if names != self._picture.lifted:
            self._take(names)
        self._by, self._guides = by, guides
        area = reduce(united, self._fixed, self._extent.moved(*by))
        self.cover(paint.rect(area.grown(REACH)) if names else QRectF())

    def _take(self, names: Set[str]) -> None:
        """Other blocks: find out where their wires are."""
        drawing = self._picture.drawing
        wires, touching = drawing.graph.wires, sorted(drawing.wires_of(names))
        self._extent = drawing.extent(names)
        self._inside = [end for end in touching if {end.node, wires[end].node} <= names]
        loose = [end for end in touching if not {end.node, wires[end].node} <= names]
        self._loose = {end: Loose(*drawing.ways.ends(end), wires[end].node in names) for end in loose}
        stay = [Rect(*(wire.end if wire.start_moves else wire.start), 0, 0) for wire in self._loose.values()]
        self._fixed = [reduce(united, stay)] if stay else []

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """The wires first. Of many blocks only the outlines."""
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        picture, by, seen = self._picture, self._by, option.exposedRect
        exposed = Rect(seen.x() - by.x, seen.y() - by.y, seen.width(), seen.height())
        names = picture.drawing.blocks.near(exposed) & picture.lifted
        self._paint_guides(painter)
        if len(names) > MANY or zoom < paint.FLAT:
            painter.translate(*by)
            self._paint_outlines(painter, names)
            return
        self._paint_loose(painter, Rect(seen.x(), seen.y(), seen.width(), seen.height()), zoom)
        painter.translate(*by)
        for target in self._inside:
            if target.node in names or picture.drawing.graph.wires[target].node in names:
                picture.wire(painter, target, picture.drawing.ways[target], zoom)
        picture.blocks(painter, sorted(names, key=lambda name: (name.count("/"), name)), zoom)
        for name in names:
            painter.save()
            painter.translate(*picture.drawing.places[name])
            paint.halo(painter, picture.figures[name].edge, self._style)
            painter.restore()

    def _paint_loose(self, painter: QPainter, seen: Rect, zoom: float) -> None:
        """The wires that are drawn out, led directly; those that are not in sight left out."""
        for target, wire in self._loose.items():
            ends = wire.moved(self._by)
            if touch(_box(ends).grown(REACH), seen):
                self._picture.wire(painter, target, wire_path(*ends), zoom)

    def _paint_outlines(self, painter: QPainter, names: Set[str]) -> None:
        tint = QColor(self._style.colour("selection"))
        tint.setAlphaF(0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawRects([rect for rects in self._picture.figures.flat(names).values() for rect in rects])

    def _paint_guides(self, painter: QPainter) -> None:
        pen = QPen(self._style.colour("error"), 1.0)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.drawLines(self._guides)


def _box(ends: tuple[Point, Point]) -> Rect:
    (ax, ay), (bx, by) = ends
    return Rect(min(ax, bx), min(ay, by), abs(ax - bx), abs(ay - by))
