"""A new block: what it is called, and where there is room for it."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from studio.diagram import Document, Endpoint, Node, Point, edits
from studio.diagram.free_place import blocks_index, free_place, place_beside
from studio.diagram.frozen import EMPTY, frozen
from studio.diagram.geometry import GRID, NodeGeometry, Rect, node_geometry
from studio.ui.adding.fields import OBSERVED, next_field
from studio.ui.canvas.scene import Scene
from studio.ui.workspace import Edit, Workspace


def new_node(workspace: Workspace, block: str) -> Node:
    """A block of a kind with a name that is free.

    A new port of a group comes below those it has; a new observed variable is fed from the next field of the data.
    """
    graph, kind = workspace.graph, workspace.registry[block].kind
    count = sum(node.block == block for node in graph.nodes.values())
    settings = frozen({"place": count}) if count and kind in ("input", "output") else EMPTY
    if block == OBSERVED and (fed := next_field(workspace)):
        return Node(edits.free_id(graph, fed["field"]), block, fed)
    return Node(edits.free_id(graph, block.lower()), block, settings)


def place_at(scene: Scene, node: Node, at: QPointF, port: str = "", *, out: bool = False) -> Point:
    """Where in the view a new block goes whose middle, or a port of it, is wanted here; near by where that is taken."""
    shape = _shape(scene, node)
    there = (shape.outputs if out else shape.inputs).get(port)
    x, y = (there.x, there.y) if there else (shape.body.x + shape.body.width / 2, shape.body.y + shape.body.height / 2)
    wanted = Rect(at.x() - x, at.y() - y, shape.width, shape.height)
    return free_place(blocks_index(scene.shapes, scene.places), wanted, GRID)


def place_after(scene: Scene, node: Node, source: Endpoint) -> Point:
    """Where in the view a new block goes that stands behind another one, level with this output of it."""
    shape, shapes, places = _shape(scene, node), scene.shapes, scene.places
    return place_beside(blocks_index(shapes, places), shapes, places, source, (shape.width, shape.height), out=True)


def add_edit(scene: Scene, node: Node, place: Point, wire: tuple[Endpoint, Endpoint] | None = None) -> Edit:
    """Adds a block at a place of the view, and a wire between two ports."""
    page, there = scene.workspace.page, scene.unshift(place)

    def edit(document: Document) -> Document:
        document = edits.add_node(document, page, node, there)
        return edits.connect(document, page, *wire) if wire else document

    return edit


def _shape(scene: Scene, node: Node) -> NodeGeometry:
    return node_geometry(node, scene.workspace.registry[node.block])
