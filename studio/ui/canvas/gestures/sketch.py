"""Moving and resizing frames and notes."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF

from studio.diagram import Document, Point
from studio.diagram.geometry import GRID, Rect
from studio.diagram.model import Frame, Note
from studio.diagram.sketching import inside_frame, move_sketch, move_with_bends, notes_in, set_frame, set_note
from studio.ui.canvas.hit import Sketched
from studio.ui.canvas.scene import Scene
from studio.ui.words import tr

LEAST = 60.0
"""A frame or a note is at least so wide and high, in points."""


class MoveSketch:
    """Drag a frame by its title or edge, with all that stands in it, or a note."""

    def __init__(self, scene: Scene, item: Sketched) -> None:
        self._scene, self._item = scene, item
        self._origin, self._by = QPointF(), Point(0, 0)
        self._blocks = frozenset[str]()

    def start(self, at: QPointF) -> None:
        """Select it."""
        self._scene.attend("")
        self._scene.select_sketch(self._item)
        self._origin = at
        kind, key = self._item
        if kind == "frame":
            frame = self._scene.picture.sketched.sketch.frames[key]
            drawing = self._scene.drawing
            near = {name for name in drawing.blocks.near(_rect(frame)) if "/" not in name}
            self._blocks = inside_frame(frame, {name: drawing.body(name) for name in near})

    def move(self, at: QPointF) -> None:
        """Show it where it would go."""
        self._by = _stepped(at - self._origin)
        area = self._scene.picture.sketched.areas()[self._item].moved(*self._by)
        self._scene.previews.ghost(area if self._by != Point(0, 0) else None)
        self._scene.previews.drag(self._blocks if self._by != Point(0, 0) else frozenset(), self._by)

    def end(self, at: QPointF) -> None:
        """Move it, and the blocks in it."""
        self.cancel()
        if self._by != Point(0, 0):
            title = tr("Move a frame") if self._item[0] == "frame" else tr("Move a note")
            self._scene.workspace.do(title, self._moved)

    def cancel(self) -> None:
        """Leave it where it is."""
        self._scene.previews.ghost(None)
        self._scene.previews.drag(frozenset())

    def _moved(self, document: Document) -> Document:
        page, (dx, dy) = self._scene.workspace.page, self._by
        (kind, key), sketch = self._item, document.sketch(page)
        if kind == "note":
            at = sketch.notes[key].at
            return move_sketch(document, page, notes={key: Point(at.x + dx, at.y + dy)})
        places = {name: document.place(page, name) for name in self._blocks}
        moved = {name: Point(place.x + dx, place.y + dy) for name, place in places.items() if place is not None}
        own = sketch.frames[key]
        inner = {k: _rect(frame) for k, frame in sketch.frames.items() if k != key}
        frames = {k: sketch.frames[k].at for k in inside_frame(own, inner)} | {key: own.at}
        notes = {k: sketch.notes[k].at for k in notes_in(own, sketch.notes)}
        document = move_sketch(document, page, _shifted(frames, self._by), _shifted(notes, self._by))
        return move_with_bends(document, page, moved)


class ResizeSketch:
    """Drag the lower right corner of a frame, or the right edge of a note."""

    def __init__(self, scene: Scene, item: Sketched) -> None:
        self._scene, self._item = scene, item
        self._origin, self._by = QPointF(), Point(0, 0)

    def start(self, at: QPointF) -> None:
        """Select it."""
        self._scene.attend("")
        self._scene.select_sketch(self._item)
        self._origin = at

    def move(self, at: QPointF) -> None:
        """Show how large it would be."""
        self._by = _stepped(at - self._origin)
        area = self._scene.picture.sketched.areas()[self._item]
        width, height = max(LEAST, area.width + self._by.x), area.height
        if self._item[0] == "frame":
            height = max(LEAST, height + self._by.y)
        self._scene.previews.ghost(Rect(area.x, area.y, width, height))

    def end(self, at: QPointF) -> None:
        """Give it that size."""
        self.cancel()
        if self._by != Point(0, 0):
            title = tr("Resize a frame") if self._item[0] == "frame" else tr("Resize a note")
            self._scene.workspace.do(title, self._resized)

    def cancel(self) -> None:
        """Leave it as it is."""
        self._scene.previews.ghost(None)

    def _resized(self, document: Document) -> Document:
        page, (dx, dy) = self._scene.workspace.page, self._by
        (kind, key), sketch = self._item, document.sketch(page)
        if kind == "note":
            note: Note = sketch.notes[key]
            return set_note(document, page, replace(note, width=max(LEAST, note.width + dx)), key)
        frame: Frame = sketch.frames[key]
        width, height = max(LEAST, frame.width + dx), max(LEAST, frame.height + dy)
        return set_frame(document, page, replace(frame, width=width, height=height), key)


def _rect(frame: Frame) -> Rect:
    return Rect(*frame.at, frame.width, frame.height)


def _stepped(by: QPointF) -> Point:
    return Point(round(by.x() / GRID) * GRID, round(by.y() / GRID) * GRID)


def _shifted(places: dict[str, Point], by: Point) -> dict[str, Point]:
    return {key: Point(at.x + by.x, at.y + by.y) for key, at in places.items()}
