"""Naming what is on the canvas, where it stands: blocks, the values that leave them, frames and notes."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF

from studio.diagram import Endpoint, edits
from studio.diagram.renaming import rename_node
from studio.diagram.sketching import remove_note, set_frame, set_note
from studio.ui.canvas.hit import Port, Sketched
from studio.ui.canvas.notes import HEADER
from studio.ui.canvas.scene import Scene
from studio.ui.tools.in_place import InPlace
from studio.ui.words import tr
from studio.ui.workspace import Workspace

CIRCLES = ("observed", "computed", "parameter", "delay", "input", "output")
"""Kinds of blocks whose name is what is written on them: naming them renames them."""


class Naming:
    """Asks for names in place."""

    def __init__(self, workspace: Workspace, scene: Scene, in_place: InPlace) -> None:
        self._workspace, self._scene, self._in_place = workspace, scene, in_place

    def selected(self) -> None:
        """Name the one block, frame or note that is selected."""
        if self._scene.selected_sketch is not None:
            self.sketch(self._scene.selected_sketch)
        elif len(self._scene.selection) == 1:
            self.block(next(iter(self._scene.selection)))

    def block(self, name: str) -> None:
        """Give a function a title of one's own; a variable, another name."""
        workspace, page = self._workspace, self._workspace.page
        shape, node = self._scene.shapes[name], workspace.graph.nodes[name]
        area = self._scene.body(name)
        if shape.kind in CIRCLES and not node.label:
            below = QRectF(area.left(), area.bottom() + 2, area.width(), 14) if shape.outline == "circle" else area
            self._in_place.ask(below, name, tr("Name"), lambda text: self._rename(name, text))
            return

        def label(text: str) -> None:
            if text != node.label:
                workspace.do(tr("Title {name}", name=name), lambda doc: edits.set_label(doc, page, name, text))

        self._in_place.ask(area, node.label, tr("Title"), label)

    def value(self, port: Port) -> None:
        """Name the value that leaves a port."""
        scene, workspace = self._scene, self._workspace
        place = scene.drawing.port_place(port.end, port.out)
        name = scene.attend(port.end.node)
        end, page = Endpoint(name, port.end.port), workspace.page

        def take(text: str) -> None:
            if text != workspace.graph.nodes[name].names.get(end.port, ""):
                title = tr("Name the value of {port}", port=end)
                workspace.do(title, lambda document: edits.name_output(document, page, name, end.port, text))

        known = workspace.graph.nodes[name].names.get(end.port, "")
        self._in_place.ask(QRectF(place.x + 4, place.y - 18, 70, 12), known, tr("Name of the value"), take)

    def sketch(self, item: Sketched) -> None:
        """Write the title of a frame, or the text of a note."""
        kind, key = item
        area = QRectF(*self._scene.picture.sketched.areas()[item])
        sketch = self._workspace.document.sketch(self._workspace.page)
        if kind == "frame":
            header = QRectF(area.left(), area.top(), area.width(), HEADER)
            self._in_place.ask(header, sketch.frames[key].title, tr("Title"), lambda text: self._title(key, text))
        else:
            text = sketch.notes[key].text
            self._in_place.ask(area, text, tr("Note, in Markdown"), lambda new: self._write(key, new), lines=True)

    def _rename(self, name: str, text: str) -> None:
        page = self._workspace.page
        if text and text != name:
            renamed = self._workspace.do(
                tr("Rename {name}", name=name), lambda document: rename_node(document, page, name, text)
            )
            if renamed:
                self._scene.select(frozenset({text}))

    def _title(self, key: str, text: str) -> None:
        workspace, page = self._workspace, self._workspace.page
        frame = workspace.document.sketch(page).frames[key]
        if text != frame.title:
            workspace.do(
                tr("Title a frame"), lambda document: set_frame(document, page, replace(frame, title=text), key)
            )

    def _write(self, key: str, text: str) -> None:
        """A note with nothing in it goes."""
        workspace, page = self._workspace, self._workspace.page
        note = workspace.document.sketch(page).notes[key]
        if not text:
            workspace.do(tr("Delete a note"), lambda document: remove_note(document, page, key))
        elif text != note.text:
            workspace.do(tr("Write a note"), lambda document: set_note(document, page, replace(note, text=text), key))
