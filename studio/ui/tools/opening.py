"""What a double click does: it goes into a group, names a value or a block, and lets a note be written."""

from __future__ import annotations

from studio.ui.canvas.hit import Hit
from studio.ui.canvas.scene import Scene
from studio.ui.tools.naming import Naming
from studio.ui.workspace import Workspace


class Opening:
    """Opens what lies under the mouse."""

    def __init__(self, workspace: Workspace, scene: Scene, naming: Naming) -> None:
        self._workspace, self._scene, self._naming = workspace, scene, naming

    def open(self, hit: Hit) -> None:
        """The first that applies to what was hit."""
        if hit.fold:
            return
        if hit.port is not None and hit.port.out:
            self._naming.value(hit.port)
        elif hit.block is not None:
            self._open_block(self._scene.attend(hit.block))
        elif hit.sketch is not None:
            self._naming.sketch(hit.sketch)

    def _open_block(self, name: str) -> None:
        if self._workspace.graph.nodes[name].group:
            self._workspace.enter(name)
        else:
            self._naming.block(name)
