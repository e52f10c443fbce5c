"""Frames and notes: made and coloured."""

from __future__ import annotations

from dataclasses import replace

from studio.diagram import Point
from studio.diagram.geometry import GRID
from studio.diagram.model import Note
from studio.diagram.sketching import frame_around, free_key, set_frame, set_note
from studio.ui.canvas.scene import Scene
from studio.ui.canvas.view import View
from studio.ui.tools.naming import Naming
from studio.ui.words import tr
from studio.ui.workspace import Workspace

COLOURS = ("", "Linear", "Activations", "Normalisation", "Costs", "Arithmetic")
"""Families of blocks whose colours a frame can have, in the order they are gone through."""


class Sketching:
    """What the menus do about frames and notes."""

    def __init__(self, workspace: Workspace, scene: Scene, canvas: View, naming: Naming) -> None:
        self._workspace, self._scene, self._canvas, self._naming = workspace, scene, canvas, naming

    def add_note(self) -> None:
        """A new note at the mouse, or in the middle of what is seen; its text is asked for at once."""
        workspace, page = self._workspace, self._workspace.page
        self._scene.attend("")
        at = self._canvas.mouse_place()
        key = free_key(workspace.document.sketch(page).notes, "note")
        place = Point(round(at.x() / GRID) * GRID, round(at.y() / GRID) * GRID)
        note = Note(tr("New note"), place)
        if workspace.do(tr("Add a note"), lambda document: set_note(document, page, note)):
            self._scene.select_sketch(("note", key))
            self._naming.sketch(("note", key))

    def frame(self) -> None:
        """A frame around the selected blocks; its title is asked for at once."""
        workspace, page = self._workspace, self._workspace.page
        rects = [self._scene.drawing.body(path) for path in self._scene.paths(self._scene.selection)]
        key = free_key(workspace.document.sketch(page).frames, "frame")
        if workspace.do(tr("Add a frame"), lambda document: frame_around(document, page, rects, tr("Frame"))):
            self._scene.select_sketch(("frame", key))
            self._naming.sketch(("frame", key))

    def recolour(self) -> None:
        """Give the selected frame the next colour."""
        workspace, page = self._workspace, self._workspace.page
        if self._scene.selected_sketch is None or self._scene.selected_sketch[0] != "frame":
            return
        key = self._scene.selected_sketch[1]
        frame = workspace.document.sketch(page).frames[key]
        index = COLOURS.index(frame.colour) if frame.colour in COLOURS else 0
        colour = COLOURS[(index + 1) % len(COLOURS)]
        title = tr("Colour a frame")
        workspace.do(title, lambda document: set_frame(document, page, replace(frame, colour=colour), key))
