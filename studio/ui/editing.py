"""What the menus and the palette do to the page."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterator, Mapping

from PySide6.QtCore import QPointF

from studio.diagram import Document, Endpoint, Graph, Node, Point, edits
from studio.diagram.frozen import EMPTY, frozen
from studio.diagram.geometry import GRID, Rect, node_geometry
from studio.diagram.grouping import make_group
from studio.diagram.healing import can_insert, insert_on_wire, remove_and_heal
from studio.diagram.layout import arrange
from studio.diagram.model import Value
from studio.diagram.unpacking import unpack
from studio.spec import Block
from studio.ui.canvas.scene import Scene
from studio.ui.words import tr
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
            title = tr("Disconnect {port}", port=wire)
            self._workspace.do(title, lambda document: edits.disconnect(document, page, wire))
        elif names:
            self._workspace.do(deleting(names), lambda document: edits.remove_nodes(document, page, names))

    def delete_and_heal(self) -> None:
        """Remove the selected blocks, and connect what fed them with what they fed."""
        workspace, names, page = self._workspace, self._scene.selection, self._workspace.page
        if not names:
            self.delete()
            return
        one = next(iter(names))
        title = tr("Delete and heal {name}", name=one) if len(names) == 1 else ""
        title = title or tr("Delete and heal {count} blocks", count=len(names))
        registry, type_of = workspace.registry, workspace.checked.type_of
        workspace.do(title, lambda document: remove_and_heal(document, page, names, registry, type_of))

    def nudge(self, columns: int, rows: int, *, fine: bool = False) -> None:
        """Move the selected blocks by so many steps of the grid to the right and down, or of one point."""
        names, step = self._scene.selection, 1.0 if fine else GRID
        if names:
            title = tr("Nudge {name}", name=next(iter(names))) if len(names) == 1 else ""
            title = title or tr("Nudge {count} blocks", count=len(names))
            self._scene.move_blocks(names, Point(columns * step, rows * step), title)

    def can_insert(self, target: Endpoint, block: str) -> bool:
        """Whether a block of this kind, or the one called so, can be put into the wire that feeds `target`."""
        graph, registry = self._workspace.graph, self._workspace.registry
        return can_insert(graph, target, graph.nodes.get(block) or Node("", block), registry)

    def insert(self, block: str, target: Endpoint, middle: QPointF) -> None:
        """Put a new block of a kind into the wire that feeds `target`, with its middle there, and select it."""
        workspace, page = self._workspace, self._workspace.page
        node = Node(edits.free_id(workspace.graph, block.lower()), block)
        shape = node_geometry(node, workspace.registry[block])
        place = _on_grid(middle.x() - shape.width / 2, middle.y() - shape.height / 2)
        title = tr("Insert {block}", block=workspace.registry[block].title)

        def edit(document: Document) -> Document:
            return insert_on_wire(document, page, target, node, place, workspace.registry)

        if workspace.do(title, edit):
            self._scene.select(frozenset({node.id}))

    def drop(self, name: str, target: Endpoint, place: Point) -> None:
        """Put a block that stands alone into the wire that feeds `target`, at a place."""
        workspace, page = self._workspace, self._workspace.page
        node = workspace.graph.nodes[name]

        def edit(document: Document) -> Document:
            return insert_on_wire(document, page, target, node, place, workspace.registry)

        workspace.do(tr("Insert {block}", block=name), edit)

    def group(self) -> None:
        """Make a group of the selected blocks, with an instance of it in their place, and select that."""
        workspace, page, names = self._workspace, self._workspace.page, self._scene.selection
        taken = workspace.document.diagrams
        name = next(name for name in _numbered("Group") if name not in taken)
        before = set(workspace.graph.nodes)
        title = tr("Group one block") if len(names) == 1 else tr("Group {count} blocks", count=len(names))
        if workspace.do(title, lambda document: make_group(document, page, names, name)[0]):
            self._scene.select(frozenset(set(workspace.graph.nodes) - before))

    def unpack(self) -> None:
        """Put the blocks of the selected group in its place, and select them."""
        workspace, page = self._workspace, self._workspace.page
        (instance,) = self._scene.selection
        checked = workspace.checked
        inner = checked.nodes[instance].inner if checked is not None and instance in checked.nodes else ()
        names = [inside.inside.names for inside in inner]
        before = set(workspace.graph.nodes)
        if workspace.do(
            tr("Unpack {name}", name=instance), lambda document: unpack(document, page, instance, names)[0]
        ):
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
        workspace.do(tr("Arrange"), lambda document: edits.move(document, page, places))

    def add(self, block: str, near: QPointF) -> None:
        """Place a new block about `near`, or at the nearest free place below, and select it."""
        workspace, page = self._workspace, self._workspace.page
        settings = _own_place(workspace.graph, workspace.registry[block])
        node = Node(edits.free_id(workspace.graph, block.lower()), block, settings)
        shape = node_geometry(node, workspace.registry[block])
        place = self._free(near.x() - shape.width / 2, near.y() - shape.height / 2, shape.width, shape.height)

        def edit(document: Document) -> Document:
            return edits.add_node(document, page, node, place)

        if workspace.do(tr("Add {block}", block=workspace.registry[block].title), edit):
            self._scene.select(frozenset({node.id}))

    def _free(self, x: float, y: float, width: float, height: float) -> Point:
        """The place, on the grid, moved down as long as another block is there."""
        place = _on_grid(x, y)
        taken = [
            Rect(self._scene.places[name].x, self._scene.places[name].y, shape.width, shape.height)
            for name, shape in self._scene.shapes.items()
        ]
        while hit := next((rect for rect in taken if _overlap(rect, Rect(*place, width, height))), None):
            place = Point(place.x, round((hit.bottom + GAP) / GRID) * GRID)
        return place


def deleting(names: Collection[str]) -> str:
    """What the history calls taking these blocks away."""
    if len(names) == 1:
        return tr("Delete {name}", name=next(iter(names)))
    return tr("Delete {count} blocks", count=len(names))


def _on_grid(x: float, y: float) -> Point:
    return Point(round(x / GRID) * GRID, round(y / GRID) * GRID)


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
