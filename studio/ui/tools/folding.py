"""Groups shown with their inside in place, and loops over as many steps as one likes."""

from __future__ import annotations

from studio.diagram.sketching import close_instance, open_instance
from studio.ui.canvas.scene import Scene
from studio.ui.words import tr
from studio.ui.workspace import Workspace


class Folding:
    """What the menus and the marks on groups do."""

    def __init__(self, workspace: Workspace, scene: Scene) -> None:
        self._workspace, self._scene = workspace, scene

    def expand(self) -> None:
        """Show the inside of the selected groups in their place."""
        for name in self._instances():
            if not self._steps(name):
                self._open(name, 1)

    def collapse(self) -> None:
        """Close the selected groups again, or the one whose inside is worked on."""
        workspace = self._workspace
        instances = [name for name in self._instances() if self._steps(name)]
        if not instances and workspace.place != workspace.shown:
            instances = [workspace.place.way[-1]]
            workspace.leave()
        for name in instances:
            self._close(name)

    def toggle(self, name: str) -> None:
        """Show the inside of a group in its place, or close it."""
        if self._steps(name):
            self._close(name)
        else:
            self._open(name, 1)

    def more(self) -> None:
        """Show one more step of the selected loop."""
        for name in self._instances():
            self._open(name, self._steps(name) + 1)

    def fewer(self) -> None:
        """Show one step less of the selected loop; less than one closes it."""
        for name in self._instances():
            if self._steps(name) > 1:
                self._open(name, self._steps(name) - 1)
            elif self._steps(name):
                self._close(name)

    def _instances(self) -> list[str]:
        nodes = self._workspace.graph.nodes
        return sorted(name for name in self._scene.selection if nodes[name].group)

    def _steps(self, name: str) -> int:
        return self._workspace.document.sketch(self._workspace.page).opened.get(name, 0)

    def _open(self, name: str, steps: int) -> None:
        page = self._workspace.page
        title = tr("Show {name} open", name=name) if steps == 1 else tr("Unfold {name}", name=name)
        self._workspace.do(title, lambda document: open_instance(document, page, name, steps))

    def _close(self, name: str) -> None:
        page = self._workspace.page
        self._workspace.do(tr("Close {name}", name=name), lambda document: close_instance(document, page, name))
