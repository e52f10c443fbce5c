"""What the menus and the palette do to the page."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping

from PySide6.QtCore import QPointF

from studio.diagram import Document, Graph, Node, Point, edits
from studio.diagram.frozen import EMPTY, frozen
from studio.diagram.geometry import GRID, Rect, node_geometry
from studio.diagram.grouping import make_group
from studio.diagram.layout import arrange
from studio.diagram.model import Value
from studio.diagram.unpacking import unpack
from studio.spec import Block
from studio.ui.canvas.scene import Scene
from studio.ui.workspace import Workspace

GAP = 30.0


class Editing:
    """Edits on the selection, and new blocks."""

    def __init__(self, workspace: Workspace, scene: Scene) -> None:
        self._workspace, self._scene = workspace, scene

    def delete(self) -> None:
        """Remove the selected blocks with their wires, or the selected wire."""
        names, page, wire = self._scene.selection, self._workspace.page, self._scene.selected_wire
        if wire is not None:
            self._workspace.do(f"Disconnect {wire}", lambda document: edits.disconnect(document, page, wire))
            return
        title = f"Delete {next(iter(names))}" if len(names) == 1 else f"Delete {len(names)} blocks"
        self._workspace.do(title, lambda document: edits.remove_nodes(document, page, names))

    def group(self) -> None:
        """Make a group of the selected blocks, with an instance of it in their place, and select that."""
        workspace, page, names = self._workspace, self._workspace.page, self._scene.selection
        taken = workspace.document.diagrams
        name = next(name for name in _numbered("Group") if name not in taken)
        before = set(workspace.graph.nodes)
        count = "one block" if len(names) == 1 else f"{len(names)} blocks"
        if workspace.do(f"Group {count}", lambda document: make_group(document, page, names, name)[0]):
            self._scene.select(frozenset(set(workspace.graph.nodes) - before))

    def unpack(self) -> None:
        """Put the blocks of the selected group in its place, and select them."""
        workspace, page = self._workspace, self._workspace.page
        (instance,) = self._scene.selection
        checked = workspace.checked
        inner = checked.nodes[instance].inner if checked is not None and instance in checked.nodes else ()
        names = [inside.inside.names for inside in inner]
        before = set(workspace.graph.nodes)
        if workspace.do(f"Unpack {instance}", lambda document: unpack(document, page, instance, names)[0]):
            self._scene.select(frozenset(set(workspace.graph.nodes) - before))

    def select_all(self) -> None:
        """Select every block of the page."""
        self._scene.select(frozenset(self._scene.shapes))

    def enter(self) -> None:
        """Look at the inside of the selected group."""
        for name in self._scene.selection:
            self._workspace.enter(name)

    def select_none(self) -> None:
        """Select nothing."""
        self._scene.select(frozenset())

    def arrange(self) -> None:
        """Lay the page out from left to right."""
        workspace, page = self._workspace, self._workspace.page
        places = arrange(workspace.graph, workspace.registry)
        workspace.do("Arrange", lambda document: edits.move(document, page, places))

    def add(self, block: str, near: QPointF) -> None:
        """Place a new block about `near`, or at the nearest free place below, and select it."""
        workspace, page = self._workspace, self._workspace.page
        settings = _own_place(workspace.graph, workspace.registry[block])
        node = Node(edits.free_id(workspace.graph, block.lower()), block, settings)
        shape = node_geometry(node, workspace.registry[block])
        place = self._free(near.x() - shape.width / 2, near.y() - shape.height / 2, shape.width, shape.height)

        def edit(document: Document) -> Document:
            return edits.add_node(document, page, node, place)

        if workspace.do(f"Add {workspace.registry[block].title}", edit):
            self._scene.select(frozenset({node.id}))

    def _free(self, x: float, y: float, width: float, height: float) -> Point:
        """The place, on the grid, moved down as long as another block is there."""
        place = Point(round(x / GRID) * GRID, round(y / GRID) * GRID)
        taken = [
            Rect(self._scene.places[name].x, self._scene.places[name].y, shape.width, shape.height)
            for name, shape in self._scene.shapes.items()
        ]
        while hit := next((rect for rect in taken if _overlap(rect, Rect(*place, width, height))), None):
            place = Point(place.x, round((hit.bottom + GAP) / GRID) * GRID)
        return place


def _numbered(name: str) -> Iterator[str]:
    """Group, Group2, Group3 ..."""
    yield name
    yield from (f"{name}{number}" for number in itertools.count(2))


def _own_place(graph: Graph, block: Block) -> Mapping[str, Value]:
    """A new port of a group comes below those it has."""
    count = sum(node.block == block.name for node in graph.nodes.values())
    return frozen({"place": count}) if count and block.kind in ("input", "output") else EMPTY


def _overlap(a: Rect, b: Rect) -> bool:
    return a.x < b.right + GRID and b.x < a.right + GRID and a.y < b.bottom + GRID and b.y < a.bottom + GRID
