"""The selected blocks in line: aligned by an edge or the middle, or with equal gaps between them."""

from __future__ import annotations

from collections.abc import Mapping

from studio.diagram import Point, edits
from studio.diagram.aligning import Axis, Edge, aligned, distributed
from studio.diagram.geometry import Rect
from studio.ui.canvas.scene import Scene
from studio.ui.words import tr
from studio.ui.workspace import Workspace

ALIGNED: Mapping[Edge, str] = {
    "left": "Align left",
    "centre": "Align centres",
    "right": "Align right",
    "top": "Align top",
    "middle": "Align middles",
    "bottom": "Align bottom",
}
DISTRIBUTED: Mapping[Axis, str] = {"horizontal": "Distribute horizontally", "vertical": "Distribute vertically"}
"""What the history calls it."""


class Aligning:
    """Places of the selected blocks beside each other. It is the outlines that come into line, not names below them."""

    def __init__(self, workspace: Workspace, scene: Scene) -> None:
        self._workspace, self._scene = workspace, scene

    def align(self, edge: Edge) -> None:
        """Bring one edge of the selected blocks into line."""
        self._put(tr(ALIGNED[edge]), aligned(self._rects(), edge))

    def distribute(self, axis: Axis) -> None:
        """Make the gaps between the selected blocks equal."""
        self._put(tr(DISTRIBUTED[axis]), distributed(self._rects(), axis))

    def _rects(self) -> dict[str, Rect]:
        scene = self._scene
        return {name: scene.shapes[name].body.moved(*scene.places[name]) for name in sorted(scene.selection)}

    def _put(self, title: str, corners: Mapping[str, Point]) -> None:
        workspace, page, shapes = self._workspace, self._workspace.page, self._scene.shapes
        bodies = {name: shapes[name].body for name in corners}
        places = {name: Point(x - bodies[name].x, y - bodies[name].y) for name, (x, y) in corners.items()}
        if places:
            workspace.do(title, lambda document: edits.move(document, page, places))
