"""What a double click does: it opens what lies there."""

from __future__ import annotations

from studio.ui.canvas.hit import Hit
from studio.ui.canvas.scene import Scene
from studio.ui.workspace import Workspace


class Opening:
    """Opens groups."""

    def __init__(self, workspace: Workspace, scene: Scene) -> None:
        self._workspace, self._scene = workspace, scene

    def open(self, hit: Hit) -> None:
        """Go into the group that was double-clicked."""
        if hit.block is not None and self._scene.drawing.shapes[hit.block].kind in ("group", "loop"):
            self._workspace.enter(self._scene.attend(hit.block))
