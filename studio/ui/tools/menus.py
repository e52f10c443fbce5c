"""The menu of what lies under the mouse: entries of the table of actions, and the fixes of a block's problems."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from studio.diagram import Endpoint
from studio.ui.canvas.hit import Hit
from studio.ui.canvas.scene import Scene
from studio.ui.commands.menus import Actions
from studio.ui.problems.menu import fix_menu
from studio.ui.words import tr

BLOCK = "cut copy paste duplicate | delete delete_and_heal | rename | group frame arrange_selection focus_path"
GROUP = "enter expand collapse unfold_more unfold_fewer unpack | " + BLOCK
WIRE = "straighten delete"
SKETCH = "rename recolour_frame delete"
PAPER = "add_block add_note paste | select_all arrange | fit fit_selection"


class Menus:
    """Shows menus at the mouse."""

    def __init__(self, window: QWidget, scene: Scene, actions: Actions) -> None:
        self._window, self._scene, self._actions = window, scene, actions

    def show(self, hit: Hit, at: QPoint) -> None:
        """The menu of what was hit, which is selected by it where it was not."""
        self._select(hit)
        menu = self._fixes(hit) if hit.badge else self._menu(self._entries(hit))
        menu.setObjectName("context menu")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _select(self, hit: Hit) -> None:
        scene = self._scene
        if hit.block is not None:
            name = scene.attend(hit.block)
            if name not in scene.selection:
                scene.select(frozenset({name}))
        elif hit.wire is not None:
            scene.select(frozenset(), Endpoint(scene.attend(hit.wire.node), hit.wire.port))
        elif hit.sketch is not None:
            scene.select_sketch(hit.sketch)

    def _entries(self, hit: Hit) -> str:
        if hit.block is not None:
            return GROUP if self._scene.drawing.shapes[hit.block].kind in ("group", "loop") else BLOCK
        if hit.wire is not None:
            return WIRE
        return SKETCH if hit.sketch is not None else PAPER

    def _fixes(self, hit: Hit) -> QMenu:
        name = self._scene.attend(hit.block) if hit.block else ""
        return fix_menu(self._window, self._scene.workspace, name)

    def _menu(self, entries: str) -> QMenu:
        """The actions of these ids that there are, a line where a bar stands; those that are not possible are grey."""
        menu = QMenu(tr("What can be done here"), self._window)
        for entry in entries.split():
            if entry == "|":
                menu.addSeparator()
            elif entry in self._actions.by_id:
                menu.addAction(self._actions.by_id[entry])
        return menu
