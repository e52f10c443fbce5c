"""The tools of the canvas, put together: what clicks, double clicks and menus on it do."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from studio.ui.canvas.hit import Hit
from studio.ui.canvas.scene import Scene
from studio.ui.canvas.view import View
from studio.ui.commands.menus import Actions
from studio.ui.tools.focusing import Focusing
from studio.ui.tools.folding import Folding
from studio.ui.tools.in_place import InPlace
from studio.ui.tools.menus import Menus
from studio.ui.tools.naming import Naming
from studio.ui.tools.opening import Opening
from studio.ui.tools.sketching import Sketching
from studio.ui.workspace import Workspace


class Tools:
    """One of each, listening to one canvas."""

    def __init__(self, window: QWidget, workspace: Workspace, scene: Scene, canvas: View, actions: Actions) -> None:
        self.in_place = InPlace(canvas)
        self.naming = Naming(workspace, scene, self.in_place)
        self.folding = Folding(workspace, scene)
        self.sketching = Sketching(workspace, scene, canvas, self.naming)
        self.focusing = Focusing(workspace, scene)
        self.opening = Opening(workspace, scene, self.naming)
        self.menus = Menus(window, scene, actions)
        self._scene = scene
        canvas.double_clicked.connect(self.opening.open)
        canvas.menu_wanted.connect(self.menus.show)
        canvas.mark_clicked.connect(self._click_mark)

    def _click_mark(self, hit: Hit, at: QPoint) -> None:
        """The mark of a group shows it open or closed; the badge of a block says what to do."""
        if hit.fold and hit.block is not None:
            self.folding.toggle(self._scene.attend(hit.block))
        else:
            self.menus.show(hit, at)
