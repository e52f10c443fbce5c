"""Painting a part of a drawing: in full detail near by, with titles alone further off, and in batches from afar."""

from __future__ import annotations

from collections.abc import Iterable, Set

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from studio.diagram import Endpoint
from studio.diagram.geometry import Rect
from studio.diagram.geometry_wires import Path
from studio.ui.canvas import paint
from studio.ui.canvas.drawing import Drawing
from studio.ui.canvas.figures import Figures
from studio.ui.canvas.judged import NOTHING, Judged
from studio.ui.canvas.labels import Labels
from studio.ui.canvas.marks import paint_badge, paint_fold
from studio.ui.canvas.notes import Sketches
from studio.ui.style import Style

DIM = 0.16
"""How much is left of what does not lie on the path looked at."""


class Picture:
    """A drawing with everything on it, painted in a style. `lifted` blocks are left out: they are being dragged."""

    def __init__(self, drawing: Drawing, style: Style) -> None:
        self.drawing, self.style = drawing, style
        self.figures = Figures(drawing, style)
        self.labels = Labels(drawing)
        self.sketched = Sketches(style)
        self.judged: Judged = NOTHING
        self.lifted: Set[str] = frozenset()
        self.hidden: Set[Endpoint] = frozenset()
        """Wires that are being led elsewhere."""
        self.focus: Set[str] | None = None
        """The blocks that are not dimmed; None dims nothing."""

    def paint(self, painter: QPainter, area: Rect, zoom: float) -> None:
        """Everything that touches an area; `zoom` is how many pixels a point takes."""
        self.sketched.paint_frames(painter, area, zoom)
        if zoom < paint.FLAT:
            self._paint_flat(painter, area)
            return
        names = [name for name in self.drawing.blocks_in(area) if name not in self.lifted]
        opened = [name for name in names if name in self.drawing.opened]
        self.blocks(painter, opened, zoom)
        self._paint_links(painter)
        self._paint_wires(painter, area, zoom)
        self.blocks(painter, (name for name in names if name not in self.drawing.opened), zoom)
        for line in self.labels.lines(area, zoom):
            paint.text(painter, line, self.style.colour("muted"), self.style)
        self.sketched.paint_notes(painter, area, zoom)

    def blocks(self, painter: QPainter, names: Iterable[str], zoom: float) -> None:
        """Some blocks in their places."""
        for name in names:
            place = self.drawing.places[name]
            dim = self.focus is not None and name not in self.focus
            painter.save()
            painter.translate(*place)
            if dim:
                painter.setOpacity(DIM)
            paint.block(painter, self.figures[name], self.style, zoom)
            shape = self.drawing.shapes[name]
            if shape.kind in ("group", "loop") and zoom >= paint.NEAR:
                paint_fold(painter, shape, *self.style.family(shape.family), is_open=name in self.drawing.opened)
            if badge := self.judged.badges.get(name):
                paint_badge(painter, shape, badge.severity, self.style)
            painter.restore()

    def wire(self, painter: QPainter, target: Endpoint, path: Path, zoom: float) -> None:
        """One wire, its head at the end."""
        wrong = target in self.judged.wrong
        curve = paint.wire(path)
        paint.wire_line(painter, curve, self.style.colour("error" if wrong else "wire"), zoom, broken=wrong)

    def _paint_wires(self, painter: QPainter, area: Rect, zoom: float) -> None:
        drawing = self.drawing
        for target in sorted(drawing.ways.near(area)):
            source = drawing.graph.wires[target]
            if {target.node, source.node} & self.lifted or target in self.hidden:
                continue
            painter.setOpacity(1.0 if self._in_focus(target.node, source.node) else DIM)
            self.wire(painter, target, drawing.ways[target], zoom)
        painter.setOpacity(1.0)
        if zoom >= paint.NEAR:
            self._paint_forks(painter, area)

    def _paint_links(self, painter: QPainter) -> None:
        """Dotted, from the ports of opened instances to what they stand for inside."""
        pen = QPen(self.style.colour("muted"), 1.0)
        pen.setDashPattern([1.5, 3.0])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for link in self.drawing.links:
            painter.drawPath(paint.wire(link))

    def _in_focus(self, *names: str) -> bool:
        return self.focus is None or all(name in self.focus for name in names)

    def _paint_forks(self, painter: QPainter, area: Rect) -> None:
        """A dot wherever the wires of one output part."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.style.colour("wire"))
        wide = area.grown(4)
        for source, at in self.drawing.ways.forks.items():
            seen = wide.x <= at.x <= wide.right and wide.y <= at.y <= wide.bottom
            if seen and source.node not in self.lifted and self._in_focus(source.node):
                painter.drawEllipse(QPointF(*at), 1.9, 1.9)

    def _paint_flat(self, painter: QPainter, area: Rect) -> None:
        """From afar: straight hairlines and plain rectangles, all of a colour at once."""
        drawing, hint = self.drawing, QPainter.RenderHint.Antialiasing
        painter.setRenderHint(hint, False)
        names = drawing.blocks.near(area) - self.lifted if self.lifted else drawing.blocks.near(area)
        if drawing.opened:
            self._paint_flat_opened(painter, names & drawing.opened)
            names -= drawing.opened
        wires = {target for target in drawing.ways.ends_near(area) if self._is_shown(target)}
        if self.focus is not None:
            clear = {to for to in wires if self._in_focus(to.node, drawing.graph.wires[to].node)}
            painter.setOpacity(DIM)
            self._paint_batch(painter, names - self.focus, wires - clear)
            painter.setOpacity(1.0)
            names, wires = names & self.focus, clear
        self._paint_batch(painter, names, wires)
        painter.setRenderHint(hint, True)

    def _paint_batch(self, painter: QPainter, names: Set[str], wires: Set[Endpoint]) -> None:
        colour = QColor(self.style.colour("wire"))
        colour.setAlphaF(0.55)
        painter.setPen(QPen(colour, 0))
        painter.drawLines([self.figures.line(target) for target in wires])
        paint_flat(painter, self.figures.flat(names), self.style)

    def _paint_flat_opened(self, painter: QPainter, names: Set[str]) -> None:
        """The paper of opened groups, the outer ones first: what is inside lies on it."""
        for name in sorted(names, key=lambda name: (name.count("/"), name)):
            fill, edge = self.style.family(self.drawing.shapes[name].family)
            painter.setPen(QPen(edge, 0))
            painter.setBrush(fill)
            painter.drawRect(paint.rect(self.drawing.body(name)))

    def _is_shown(self, target: Endpoint) -> bool:
        if not self.lifted:
            return True
        return target.node not in self.lifted and self.drawing.graph.wires[target].node not in self.lifted


def paint_flat(painter: QPainter, by_family: dict[str, list[QRectF]], style: Style) -> None:
    """Rectangles filled with the edge's colour of their family."""
    painter.setPen(Qt.PenStyle.NoPen)
    for family in sorted(by_family):
        painter.setBrush(style.family(family)[1])
        painter.drawRects(by_family[family])
