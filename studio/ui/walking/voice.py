"""Saying what happens on the canvas: to screen readers, and to whoever listens."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from studio.compiler.spoken import Told, told
from studio.ui.canvas.scene import Scene
from studio.ui.canvas.view import View
from studio.ui.walking.words import in_full, in_short, problem_words
from studio.ui.words import tr
from studio.ui.workspace import Workspace


class Voice(QObject):
    """Puts into words what is selected, and what an edit did."""

    said = Signal(str)
    """(sentence): the answer to a key; those who see may read it."""

    def __init__(self, workspace: Workspace, scene: Scene, canvas: View) -> None:
        super().__init__(canvas)
        self._workspace, self._scene, self._canvas = workspace, scene, canvas
        self._position = 0
        workspace.opened.connect(self._begin)
        workspace.looked.connect(self._say_where)
        workspace.changed.connect(self._say_edit)

    def say(self, sentence: str) -> None:
        """Say this now, in answer to a key."""
        self.said.emit(sentence)
        self.announce(sentence)

    def announce(self, sentence: str) -> None:
        """Say this to screen readers alone."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._canvas, sentence))

    def say_block(self, name: str) -> None:
        """Say what a block of the diagram worked on is, and how it is connected."""
        self.say(self.full(name))

    def short(self, name: str) -> str:
        """What a block is called, in a few words."""
        return in_short(self._told(name))

    def full(self, name: str) -> str:
        """All there is to say of a block."""
        return in_full(self._told(name))

    def problems(self, name: str) -> str:
        """What is wrong with it."""
        return problem_words(self._told(name))

    def selection(self) -> str:
        """What is selected."""
        chosen = self._scene.selection
        if len(chosen) == 1:
            return self.full(next(iter(chosen)))
        if chosen:
            return tr("{count} blocks selected", count=len(chosen))
        if self._scene.selected_wire is not None:
            source = self._workspace.graph.wires[self._scene.selected_wire]
            return tr("Wire from {source} to {target}", source=source, target=self._scene.selected_wire)
        return self.page()

    def page(self) -> str:
        """What is looked at: its name, and how much there is on it."""
        if not self._workspace.is_open:
            return ""
        name, count = self._workspace.page, len(self._workspace.graph.nodes)
        if count == 1:
            return tr("{page}, 1 block", page=name)
        return tr("{page}, {count} blocks", page=name, count=count)

    def _told(self, name: str) -> Told:
        drawing, path = self._scene.drawing, self._scene.prefix + name
        return told(self._workspace.checked, name, drawing.shapes[path])

    def _begin(self) -> None:
        self._position = self._workspace.history.position if self._workspace.is_open else 0
        self._say_where()

    def _say_where(self) -> None:
        if self._workspace.is_open and self._canvas.hasFocus():
            self.announce(self.page())

    def _say_edit(self, *_: object) -> None:
        """What was done, taken back, or done again."""
        history, before = self._workspace.history, self._position
        self._position = history.position
        if history.position < before:
            self.announce(tr("Taken back: {edit}", edit=history.can_redo))
        else:
            self.announce(tr("Done: {edit}", edit=history.can_undo))
