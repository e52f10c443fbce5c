"""Dimming everything but the path through the selection: what leads to it, and what it leads to."""

from __future__ import annotations

from studio.diagram.paths import through
from studio.ui.canvas.scene import Scene
from studio.ui.workspace import Workspace


class Focusing:
    """On or off; while it is on, it follows the selection."""

    def __init__(self, workspace: Workspace, scene: Scene) -> None:
        self._workspace, self._scene = workspace, scene
        self.on = False
        scene.selected.connect(self._follow)
        workspace.changed.connect(self._follow)

    def toggle(self) -> None:
        """Dim all but the path through the selection, or show everything again."""
        self.on = not self.on
        self._follow()

    def _follow(self, *_: object) -> None:
        if not self._workspace.is_open:
            return
        chosen = self._scene.selection
        names = through(self._workspace.graph, chosen) if self.on and chosen else None
        self._scene.focus(names)
