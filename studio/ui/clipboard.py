"""Cut, copy, paste and duplicate: blocks as text, so that they go between documents, windows and into an e-mail."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QByteArray, QMimeData, QPointF, QRectF
from PySide6.QtGui import QCursor, QGuiApplication

from studio.diagram import Document, Point, edits
from studio.diagram.fragment_paste import PAGE, put_in
from studio.diagram.fragments import copy_fragment, duplicate, read_fragment
from studio.diagram.frozen import frozen
from studio.diagram.geometry import GRID, page_geometry
from studio.diagram.groups import registry_of
from studio.diagram.model import NO_SKETCH, Sketch
from studio.diagram.sketching import inside_frame, notes_in
from studio.errors import StudioError
from studio.ui.canvas.scene import Scene
from studio.ui.canvas.view import View
from studio.ui.words import tr
from studio.ui.workspace import Workspace

V = TypeVar("V")
FORMAT = "application/x-diagrad-fragment"


class Clipboard:
    """What the selection gives to the system's clipboard and takes from it."""

    def __init__(self, workspace: Workspace, scene: Scene, canvas: View) -> None:
        self._workspace, self._scene, self._canvas = workspace, scene, canvas

    def copy(self) -> None:
        """Put the selected blocks on the clipboard."""
        if self._scene.selection:
            data, text = QMimeData(), self._text()
            data.setText(text)
            data.setData(FORMAT, QByteArray(text.encode()))
            QGuiApplication.clipboard().setMimeData(data)

    def cut(self) -> None:
        """Put the selected blocks on the clipboard, and take them away."""
        workspace, names, page = self._workspace, self._scene.selection, self._workspace.page
        if not names:
            return
        self.copy()
        title = tr("Cut {name}", name=next(iter(names))) if len(names) == 1 else ""
        title = title or tr("Cut {count} blocks", count=len(names))
        sketch = self._sketch()

        def edit(document: Document) -> Document:
            left = edits.remove_nodes(document, page, names)
            kept = left.sketch(page)
            frames, notes = _without(kept.frames, sketch.frames), _without(kept.notes, sketch.notes)
            return left.with_sketch(page, replace(kept, frames=frames, notes=notes))

        workspace.do(title, edit)

    def _text(self) -> str:
        workspace, sketch = self._workspace, self._sketch()
        names, library = self._scene.selection, workspace.library
        page, frames, notes = workspace.page, sketch.frames, sketch.notes
        return copy_fragment(workspace.document, page, names, frames=frames, notes=notes, registry=library)

    def _sketch(self) -> Sketch:
        """The frames and notes that go with the selection: all where it is the whole diagram, else the frames that
        hold nothing but blocks of it, with the notes in them."""
        workspace, scene = self._workspace, self._scene
        graph, sketch = workspace.graph, workspace.document.sketch(workspace.page)
        if scene.selection == graph.nodes.keys():
            return sketch
        places, shapes = workspace.document.layout.get(workspace.page, {}), scene.drawing.shapes
        bodies = {
            name: shapes[scene.prefix + name].body.moved(*at)
            for name, at in places.items()
            if scene.prefix + name in shapes
        }
        held = {key: inside_frame(frame, bodies) for key, frame in sketch.frames.items()}
        frames = {key: sketch.frames[key] for key, names in held.items() if names and names <= scene.selection}
        kept = {key for frame in frames.values() for key in notes_in(frame, sketch.notes)}
        return replace(NO_SKETCH, frames=frames, notes={key: sketch.notes[key] for key in kept})

    def paste(self) -> None:
        """Place what is on the clipboard: about the mouse where that is over the canvas, else where it came from, or
        beside that, or in the middle of what is seen where that is out of sight."""
        workspace, page = self._workspace, self._workspace.page
        try:
            piece = read_fragment(_held(), tr("the clipboard"))
        except StudioError as error:
            workspace.failed.emit(error)
            return
        count = len(piece.pages[PAGE].nodes)
        title = tr("Paste one block") if count == 1 else tr("Paste {count} blocks", count=count)
        at = self._place(piece)
        self._add(title, lambda document: put_in(document, page, piece, at, workspace.library))

    def duplicate(self) -> None:
        """Place a copy of the selected blocks beside them, fed by what feeds them."""
        workspace, page, names = self._workspace, self._workspace.page, self._scene.selection
        if names:
            title = tr("Duplicate {name}", name=next(iter(names))) if len(names) == 1 else ""
            title = title or tr("Duplicate {count} blocks", count=len(names))
            frames, notes, library = self._sketch().frames, self._sketch().notes, workspace.library
            self._add(
                title, lambda document: duplicate(document, page, names, frames=frames, notes=notes, registry=library)
            )

    def _add(self, title: str, edit: Callable[[Document], tuple[Document, Mapping[str, str]]]) -> None:
        """Make an edit that places blocks, and select those."""
        placed: set[str] = set()

        def make(document: Document) -> Document:
            document, called = edit(document)
            placed.update(called.values())
            return document

        if self._workspace.do(title, make):
            self._scene.select(frozenset(placed))

    def _place(self, piece: Document) -> Point | None:
        """Where the top left corner comes; None for where it came from."""
        extent = self._extent(piece)
        if extent.isNull():
            return None
        middle = self._mouse()
        if middle is None:
            if self._seen().intersects(extent):
                return None
            middle = self._canvas.middle()
        x, y = self._scene.unshift(Point(middle.x(), middle.y()))
        left, top = x - extent.width() / 2, y - extent.height() / 2
        return Point(round(left / GRID) * GRID, round(top / GRID) * GRID)

    def _seen(self) -> QRectF:
        """What is seen of the diagram worked on."""
        seen = self._canvas.seen()
        corners = (self._scene.unshift(Point(at.x(), at.y())) for at in (seen.topLeft(), seen.bottomRight()))
        return QRectF(*(QPointF(*corner) for corner in corners))

    def _mouse(self) -> QPointF | None:
        """Where the mouse is on the drawing; None where it is elsewhere, as in a menu."""
        viewport = self._canvas.viewport()
        if not viewport.underMouse():
            return None
        return self._canvas.mapToScene(viewport.mapFromGlobal(QCursor.pos()))

    def _extent(self, piece: Document) -> QRectF:
        """The rectangle that holds what is to be pasted, as it was placed where it came from."""
        shapes = page_geometry(piece.pages[PAGE], registry_of(piece, self._workspace.library))
        places = piece.layout.get(PAGE, {})
        extent = QRectF()
        for name, (x, y) in places.items():
            extent |= QRectF(x, y, shapes[name].width, shapes[name].height)
        sketch = piece.sketch(PAGE)
        for frame in sketch.frames.values():
            extent |= QRectF(*frame.at, frame.width, frame.height)
        for note in sketch.notes.values():
            extent |= QRectF(*note.at, note.width, GRID)
        return extent


def _without(entries: Mapping[str, V], gone: Mapping[str, V]) -> Mapping[str, V]:
    return frozen({name: value for name, value in entries.items() if name not in gone})


def _held() -> str:
    """The text on the clipboard, with blocks before other text."""
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()
    if data is None:  # nothing is on it
        return ""
    if data.hasFormat(FORMAT):
        return bytes(data.data(FORMAT).data()).decode(errors="replace")
    return data.text()
