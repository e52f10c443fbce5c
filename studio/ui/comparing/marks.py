"""Marks of what differs, over the picture of one version: by form and by colour. All that is the same is paler."""

from __future__ import annotations

from collections.abc import Iterable, Set
from typing import cast

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QRegion
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from studio.diagram import Endpoint
from studio.diagram.geometry import Rect
from studio.ui.canvas import paint
from studio.ui.canvas.overlay import ON_TOP, Overlay
from studio.ui.canvas.picture import Picture
from studio.ui.comparing.entries import Marking, Sign
from studio.ui.style import Style

ROLES = {"added": "ok", "removed": "error", "changed": "warning", "inside": "warning"}
RADIUS = 7.0
"""Of the disc of a sign, in points."""

SMALLEST = 5.0
"""Pixels of that radius from afar."""

MANY = 150
"""More blocks than this in sight from afar have their colour alone."""

PALER = 0.5
"""How much of the canvas lies over what is the same."""

AROUND = 100_000
"""Points beyond the drawing that are paler too: the dots of the grid show no edge."""

NOTHING = Marking()


class Marks(Overlay):
    """Over one picture, which stays as it is while it is marked."""

    def __init__(self, picture: Picture) -> None:
        super().__init__(picture.style)
        self._picture, self._marking = picture, NOTHING
        self._veil: list[QRectF] = []
        self.chosen: Set[str] = frozenset()
        """The selected blocks: of these only the sign is painted, over the mark of the selection."""
        self.setZValue(ON_TOP - 1)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    def show_marking(self, marking: Marking) -> None:
        """Mark these blocks and wires; where there are none nothing is paler either."""
        drawing = self._picture.drawing
        self._marking = marking
        whole = paint.rect(drawing.extent()).adjusted(-AROUND, -AROUND, AROUND, AROUND)
        is_partly = bool(marking.blocks or marking.wires) and len(marking.blocks) < len(drawing.graph.nodes)
        shown = [paint.rect(drawing.rect(name)) for name in marking.blocks if name in drawing.blocks]
        self._veil = _around(whole, shown) if is_partly else []
        self.cover(whole)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Only what is seen."""
        zoom, seen = option.levelOfDetailFromTransform(painter.worldTransform()), option.exposedRect
        area = Rect(seen.x(), seen.y(), seen.width(), seen.height())
        self._paint_veil(painter, seen)
        names = self._picture.drawing.blocks.near(area) & self._marking.blocks.keys()
        if zoom < paint.FLAT:
            self._paint_afar(painter, area, names, zoom)
            return
        for target in sorted(self._picture.drawing.ways.near(area) & self._marking.wires.keys()):
            self._paint_wire(painter, target, zoom)
        for name in sorted(names):
            self._paint_block(painter, name)

    def _paint_veil(self, painter: QPainter, seen: QRectF) -> None:
        tint = QColor(self._style.colour("canvas"))
        tint.setAlphaF(PALER)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # neighbours meet without a seam
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawRects([rect for rect in self._veil if rect.intersects(seen)])
        painter.restore()

    def _paint_block(self, painter: QPainter, name: str) -> None:
        """Its outline in the colour, with a light round it, and the sign at its top left corner."""
        sign, drawing = self._marking.blocks[name], self._picture.drawing
        colour, light = _colours(sign, self._style)
        painter.save()
        painter.translate(*drawing.places[name])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for ink, width in ((light, 8.0), (colour, 2.2)) if name not in self.chosen else ():
            pen = QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
            if sign == "inside" and ink is colour:
                pen.setDashPattern([2.0, 1.8])
            painter.setPen(pen)
            painter.drawPath(self._picture.figures[name].edge)
        shape = drawing.shapes[name]
        paint_sign(
            painter, QPointF(shape.body.x + (5 if shape.outline == "circle" else 0), shape.body.y), sign, self._style
        )
        painter.restore()

    def _paint_wire(self, painter: QPainter, target: Endpoint, zoom: float) -> None:
        """One that went is broken as well as red."""
        sign = self._marking.wires[target]
        curve = paint.wire(self._picture.drawing.ways[target])
        colour, light = _colours(sign, self._style)
        paint.wire_line(painter, curve, light, paint.FLAT, broken=False, width=7.0)
        paint.wire_line(painter, curve, colour, zoom, broken=sign == "removed", width=2.2)
        paint_sign(painter, curve.pointAtPercent(0.5), sign, self._style, RADIUS - 2)

    def _paint_afar(self, painter: QPainter, area: Rect, names: Set[str], zoom: float) -> None:
        """Plain rectangles and straight lines; the signs stay as large as they can be told apart."""
        figures, drawing = self._picture.figures, self._picture.drawing
        for target in drawing.ways.ends_near(area) & self._marking.wires.keys():
            pen = QPen(_colours(self._marking.wires[target], self._style)[0], 1.5)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.drawLine(figures.line(target))
        painter.setPen(Qt.PenStyle.NoPen)
        for sign, role in ROLES.items():
            these = [name for name in names if self._marking.blocks[name] == sign]
            painter.setBrush(self._style.colour(role))
            painter.drawRects([rect for rects in figures.flat(these).values() for rect in rects])
        if len(names) <= MANY:
            for name in names:
                corner = paint.rect(drawing.body(name)).topLeft()
                paint_sign(painter, corner, self._marking.blocks[name], self._style, SMALLEST / zoom)


def paint_sign(painter: QPainter, at: QPointF, sign: Sign, style: Style, radius: float = RADIUS) -> None:
    """A disc: with a plus for what came, a minus for what went, a dot for what changed; a ring with a dot for what is
    made of something that changed."""
    colour, paper = style.colour(ROLES[sign]), style.colour("canvas")
    unit = radius / RADIUS
    painter.setPen(QPen(colour if sign == "inside" else paper, 1.5 * unit))
    painter.setBrush(paper if sign == "inside" else colour)
    painter.drawEllipse(at, radius, radius)
    ink = colour if sign == "inside" else paper
    if sign in ("changed", "inside"):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(at, 2.4 * unit, 2.4 * unit)
        return
    painter.setPen(QPen(ink, 1.8 * unit))
    painter.drawLine(at - QPointF(3.6, 0) * unit, at + QPointF(3.6, 0) * unit)
    if sign == "added":
        painter.drawLine(at - QPointF(0, 3.6) * unit, at + QPointF(0, 3.6) * unit)


def sign_icon(sign: Sign, style: Style, density: float) -> QIcon:
    """The sign for a list or a legend."""
    pixmap = QPixmap(round(16 * density), round(16 * density))
    pixmap.setDevicePixelRatio(density)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_sign(painter, QPointF(8, 8), sign, style, 6.5)
    painter.end()
    return QIcon(pixmap)


def _colours(sign: Sign, style: Style) -> tuple[QColor, QColor]:
    """The colour of a sign, and the light of it."""
    colour, light = style.colour(ROLES[sign]), QColor(style.colour(ROLES[sign]))
    light.setAlphaF(0.25)
    return colour, light


def _around(whole: QRectF, holes: Iterable[QRectF]) -> list[QRectF]:
    """The whole without the holes, as rectangles that do not overlap."""
    region = QRegion(whole.toAlignedRect()).subtracted(_united([QRegion(hole.toAlignedRect()) for hole in holes]))
    return [QRectF(rect) for rect in cast("Iterable[QRect]", region)]


def _united(regions: list[QRegion]) -> QRegion:
    """Pair by pair, so that few of the steps are about many rectangles."""
    while len(regions) > 1:
        pairs = zip(regions[::2], regions[1::2], strict=False)
        odd = regions[-1:] if len(regions) % 2 else []
        regions = [a.united(b) for a, b in pairs] + odd
    return regions[0] if regions else QRegion()
