"""What of wires is painted over the picture: one being drawn, with the ports it could end at, one being bent, and one
that opens for a block."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from studio.diagram import Point
from studio.diagram.geometry import TextLine
from studio.diagram.geometry_text import text_width, wrapped
from studio.diagram.geometry_wires import Path, wire_path
from studio.ui.canvas import paint
from studio.ui.canvas.marks import paint_bend, paint_fitting, paint_unfitting
from studio.ui.canvas.overlay import Overlay
from studio.ui.style import Style

ROOM, ORIGIN = 10.0, Point(0, 0)

NOTE_SIZE, NOTE_LINE, NOTE_WIDTH, PADDING = 11.0, 15.0, 260.0, 7.0
"""Sizes of the sentence at the end of a wire, in pixels."""


class Threaded(Overlay):
    """The wire that opens for a block where that is let go."""

    def __init__(self, style: Style) -> None:
        super().__init__(style)
        self._curve = QPainterPath()

    def show_way(self, path: Path) -> None:
        """Mark a wire that goes this way; none where the path is empty."""
        self._curve = paint.wire(path) if path else QPainterPath()
        self.cover(self._curve.controlPointRect().adjusted(-ROOM, -ROOM, ROOM, ROOM) if path else QRectF())

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """A thick line with a light round it."""
        light = QColor(self._style.colour("ok"))
        light.setAlphaF(0.3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((light, 10.0), (self._style.colour("ok"), 3.0)):
            painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPath(self._curve)


class Bent(Overlay):
    """A wire on the way it would take."""

    def __init__(self, style: Style) -> None:
        super().__init__(style)
        self._curve, self._bends = QPainterPath(), tuple[QPointF, ...]()

    def show_way(self, path: Path, bends: Sequence[Point]) -> None:
        """Draw it, with its bends; nothing where the path is empty."""
        self._curve = paint.wire(path) if path else QPainterPath()
        self._bends = tuple(QPointF(*bend) for bend in bends)
        self.cover(self._curve.controlPointRect().adjusted(-ROOM, -ROOM, ROOM, ROOM) if path else QRectF())

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """As a selected wire looks."""
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        paint.wire_line(painter, self._curve, self._style.colour("selection"), zoom, broken=False, width=2.4)
        for bend in self._bends:
            paint_bend(painter, bend, self._style)


class Lights(Overlay):
    """The ports a wire that is being drawn could end at, and those it could not."""

    def __init__(self, style: Style) -> None:
        super().__init__(style)
        self._ports: list[tuple[QPointF, bool]] = []

    def show_ports(self, ports: list[tuple[Point, bool]]) -> None:
        """Where ports are and whether the wire fits there; none ends it."""
        self._ports = [(QPointF(*at), fits) for at, fits in ports]
        xs, ys = [at.x() for at, _ in self._ports], [at.y() for at, _ in self._ports]
        self.cover(
            QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys))).adjusted(-12, -12, 12, 12) if xs else QRectF()
        )

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Told apart by their form as well as by their colour."""
        for at, fits in self._ports:
            (paint_fitting if fits else paint_unfitting)(painter, at, self._style)


class Rubber(Overlay):
    """The wire while it is drawn, and what would be wrong with it where it would end."""

    def __init__(self, style: Style) -> None:
        super().__init__(style)
        self._curve, self._snapped, self._note = QPainterPath(), False, Note()

    def show_between(self, source: Point, target: Point, *, out: bool, snapped: bool, wrong: str) -> None:
        """From one place to another; `out` where the target is the loose end.

        `snapped` says that it would end at a port, `wrong` why it does not fit there.
        """
        self._curve, self._snapped = paint.wire(wire_path(source, target)), snapped
        self._note = Note(wrong, target if out else source, out, self._pixel())
        area = self._curve.controlPointRect().adjusted(-ROOM, -ROOM, ROOM, ROOM)
        self.cover(area.united(self._note.area.adjusted(-2, -2, 2, 2)) if wrong else area)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Dashed while it leads to nowhere; with rings where it would connect; red where it would not fit."""
        colour = self._style.colour("error" if self._note.text else "selection")
        pen = QPen(colour, 1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if not self._snapped:
            pen.setDashPattern([3.0, 2.5])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._curve)
        if self._snapped:
            for end in (self._curve.pointAtPercent(0), self._curve.pointAtPercent(1)):
                painter.drawEllipse(end, 6, 6)
        if self._note.text:
            self._note.paint(painter, colour, self._style)

    def _pixel(self) -> float:
        """How many points a pixel of the view is."""
        views = self.scene().views()
        return 1 / views[0].transform().m11() if views else 1.0


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence beside the loose end of a wire, outside the block it would end at; as large at every zoom.

    `out` says that the block is at the right; `pixel` is how many points a pixel of the view is.
    """

    text: str = ""
    at: Point = ORIGIN
    out: bool = True
    pixel: float = 1.0

    @property
    def area(self) -> QRectF:
        """The room it takes in the scene."""
        lines, pixel = self._lines(), self.pixel
        width = (max(text_width(line, NOTE_SIZE) for line in lines) + 2 * PADDING) * pixel
        left = self.at.x - ROOM - width if self.out else self.at.x + ROOM
        return QRectF(left, self.at.y + ROOM, width, (len(lines) * NOTE_LINE + 2 * PADDING) * pixel)

    def paint(self, painter: QPainter, colour: QColor, style: Style) -> None:
        """On a ground of its own."""
        area, pixel = self.area, self.pixel
        painter.setPen(QPen(colour, pixel))
        painter.setBrush(style.colour("canvas"))
        painter.drawRoundedRect(area, 4 * pixel, 4 * pixel)
        for index, text in enumerate(self._lines()):
            y = area.top() + (PADDING + (index + 0.5) * NOTE_LINE) * pixel
            line = TextLine(text, area.left() + PADDING * pixel, y, NOTE_SIZE * pixel, "detail", "left")
            paint.text(painter, line, colour, style)

    def _lines(self) -> tuple[str, ...]:
        return wrapped(self.text, NOTE_SIZE, NOTE_WIDTH, 4)
