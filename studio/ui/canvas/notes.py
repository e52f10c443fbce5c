"""Frames and notes: rectangles with a title behind the blocks, and texts in Markdown among them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QPainter, QPalette, QPen, QTextDocument

from studio.diagram import Point
from studio.diagram.geometry import Rect, TextLine
from studio.diagram.model import NO_SKETCH, Frame, Note, Sketch
from studio.diagram.spatial import touch
from studio.ui.canvas import paint
from studio.ui.canvas.hit import Sketched
from studio.ui.style import Style

HEADER = 22.0
"""How high the strip with a frame's title is."""

TITLE, TEXT = 11.0, 10
"""Sizes of a frame's title and of a note's text, in points."""

PADDING = 8.0

CORNER = 12.0
"""How large the corner is by which a frame is resized."""


class Sketches:
    """What is sketched on a diagram, with the texts of the notes laid out."""

    def __init__(self, style: Style) -> None:
        self._style = style
        self.sketch: Sketch = NO_SKETCH
        self._texts: dict[tuple[str, float], QTextDocument] = {}

    def show(self, sketch: Sketch) -> list[Rect]:
        """Show this from now on; the areas to be painted anew."""
        before = self.areas()
        self.sketch = sketch
        after = self.areas()
        kept = {(note.text, note.width) for note in sketch.notes.values()}
        self._texts = {key: text for key, text in self._texts.items() if key in kept}
        return [area.grown(4) for area in (*before.values(), *after.values())]

    def recolour(self) -> None:
        """Lay texts out anew: their colour is in them."""
        self._texts.clear()

    def areas(self) -> Mapping[Sketched, Rect]:
        """Where each frame and note is, by what it is and its id."""
        frames = {("frame", name): frame_rect(frame) for name, frame in self.sketch.frames.items()}
        return frames | {("note", name): self.note_rect(note) for name, note in self.sketch.notes.items()}

    def note_rect(self, note: Note) -> Rect:
        """A note is as high as its text."""
        return Rect(*note.at, note.width, self._text(note).size().height() + 2 * PADDING)

    def at(self, at: Point) -> Sketched | None:
        """The note under a place, or the frame whose title or edge is."""
        for name, note in reversed(list(self.sketch.notes.items())):
            if touch(self.note_rect(note), Rect(*at, 0, 0)):
                return "note", name
        for name, frame in reversed(list(self.sketch.frames.items())):
            if touch(Rect(frame.at.x, frame.at.y, frame.width, HEADER), Rect(*at, 0, 0)) or _on_edge(
                frame_rect(frame), at
            ):
                return "frame", name
        return None

    def is_corner(self, item: Sketched, at: Point) -> bool:
        """Whether a place is where an item is resized: the lower right corner of a frame, the right edge of a note."""
        area = self.areas()[item]
        low = at.y >= area.bottom - CORNER if item[0] == "frame" else True
        return low and at.x >= area.right - CORNER

    def paint_frames(self, painter: QPainter, area: Rect, zoom: float) -> None:
        """Behind everything, the largest first, so that one inside another is seen."""
        frames = sorted(self.sketch.frames.values(), key=lambda frame: -frame.width * frame.height)
        for frame in frames:
            if touch(frame_rect(frame), area):
                self._paint_frame(painter, frame, zoom)

    def paint_notes(self, painter: QPainter, area: Rect, zoom: float) -> None:
        """Over the blocks."""
        for note in self.sketch.notes.values():
            if touch(self.note_rect(note), area):
                self._paint_note(painter, note)

    def _paint_frame(self, painter: QPainter, frame: Frame, zoom: float) -> None:
        fill, edge = frame_colours(frame.colour, self._style)
        painter.setPen(QPen(edge, 1.2))
        painter.setBrush(fill)
        painter.drawRoundedRect(paint.rect(frame_rect(frame)), 6, 6)
        if zoom >= paint.FLAT:
            line = TextLine(frame.title, frame.at.x + 10, frame.at.y + HEADER / 2 + 1, TITLE, "title", "left")
            painter.save()
            painter.setClipRect(QRectF(frame.at.x, frame.at.y, frame.width - 6, HEADER))
            paint.text(painter, line, edge, self._style)
            painter.restore()

    def _paint_note(self, painter: QPainter, note: Note) -> None:
        rect = paint.rect(self.note_rect(note))
        paper = QColor(self._style.colour("warning"))
        painter.setPen(QPen(_mixed(paper, self._style.colour("canvas"), 0.45), 1.0))
        painter.setBrush(_mixed(paper, self._style.colour("canvas"), 0.1))
        painter.drawRect(rect)
        painter.save()
        painter.translate(rect.topLeft() + QPointF(PADDING, PADDING))
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, self._style.colour("text"))
        self._text(note).documentLayout().draw(painter, context)
        painter.restore()

    def _text(self, note: Note) -> QTextDocument:
        key = note.text, note.width
        if key not in self._texts:
            text = QTextDocument()
            text.setDocumentMargin(0)
            text.setDefaultFont(self._style.font(TEXT))
            text.setMarkdown(note.text or " ")
            text.setTextWidth(note.width - 2 * PADDING)
            self._texts[key] = text
        return self._texts[key]


def frame_rect(frame: Frame) -> Rect:
    """All of a frame."""
    return Rect(*frame.at, frame.width, frame.height)


def frame_colours(family: str, style: Style) -> tuple[QColor, QColor]:
    """Fill and edge: those of a family of blocks, lighter."""
    fill, edge = style.family(family)
    return _mixed(fill, style.colour("canvas"), 0.45), edge


def _mixed(colour: QColor, ground: QColor, share: float) -> QColor:
    own = (colour.red(), colour.green(), colour.blue())
    under = (ground.red(), ground.green(), ground.blue())
    return QColor(*(round(b + (a - b) * share) for a, b in zip(own, under, strict=True)))


def _on_edge(rect: Rect, at: Point) -> bool:
    return touch(rect.grown(4), Rect(*at, 0, 0)) and not touch(rect.grown(-4), Rect(*at, 0, 0))
