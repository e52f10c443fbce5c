"""Blocks in order: a page or the selection laid out from left to right, aligned, or with equal gaps between them."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from studio.diagram import Document, Point, edits
from studio.diagram.aligning import Axis, Edge, aligned, distributed
from studio.diagram.frozen import EMPTY
from studio.diagram.geometry import Rect
from studio.diagram.layout import arrange, complete_layout
from studio.diagram.layout_some import arrange_some
from studio.diagram.sketching import straighten
from studio.ui.busy import Busy
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


MANY = 1_500
"""A diagram of more blocks is laid out in a thread, so that the window goes on."""


class Arranging:
    """Places of blocks beside each other. It is the outlines that come into line, not names below them."""

    def __init__(self, workspace: Workspace, scene: Scene, busy: Busy) -> None:
        self._workspace, self._scene, self._busy = workspace, scene, busy

    def arrange(self) -> None:
        """Lay the diagram worked on out from left to right; wires find their own ways again."""
        workspace, page = self._workspace, self._workspace.page
        document, registry, graph = workspace.document, workspace.registry, workspace.graph

        def done(places: Mapping[str, Point]) -> None:
            if workspace.is_open and workspace.document is document:
                workspace.do(tr("Arrange"), lambda now: arranged(now, page, places, graph.nodes))

        if len(graph.nodes) <= MANY:
            done(arrange(graph, registry))
        else:
            self._busy.work(tr("Arranging"), lambda: arrange(graph, registry), done, workspace.failed.emit)

    def arrange_selection(self) -> None:
        """Lay the selected blocks out from left to right, where they are, and move no other."""
        workspace, page, names = self._workspace, self._workspace.page, self._scene.selection
        known = complete_layout(workspace.graph, workspace.registry, workspace.document.layout.get(page, EMPTY))
        places = arrange_some(workspace.graph, workspace.registry, known, names)
        workspace.do(tr("Arrange the selection"), lambda document: arranged(document, page, places, names))

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


def arranged(document: Document, page: str, places: Mapping[str, Point], names: Collection[str]) -> Document:
    """Blocks in other places; bends of the wires between them, which were made for the old ones, are gone."""
    bent = document.sketch(page).bends
    wires = document.diagram(page).wires
    for target in bent:
        if target.node in names and wires[target].node in names:
            document = straighten(document, page, target)
    return edits.move(document, page, places)
