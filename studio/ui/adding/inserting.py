"""Blocks that are put into a wire: which wire lies under a block, and the edit that opens it."""

from __future__ import annotations

from studio.diagram import Document, Endpoint, Node, Point
from studio.diagram.geometry import Rect
from studio.diagram.healing import free_ends, insert_on_wire
from studio.ui.canvas.scene import Scene
from studio.ui.canvas.shown import inside
from studio.ui.workspace import Edit

NEAR = 14.0
"""How far from the middle of a block a wire may pass, in points, to be meant."""


def wire_under(scene: Scene, node: Node, rect: Rect) -> Endpoint | None:
    """The wire that a block would be put into if it were let go with its outline here; by the path of its target.

    `node` stands alone in the diagram worked on, or is a new one without an id, which may go into any wire drawn.
    Only what lies about the block is looked at.
    """
    if not _stands_alone(scene, node):
        return None
    middle = Point(rect.x + rect.width / 2, rect.y + rect.height / 2)
    target = scene.drawing.ways.at(middle, NEAR)
    return target if target is not None and _may_open(scene, node, target) else None


def insert_edit(scene: Scene, node: Node, target: Endpoint, place: Point) -> Edit:
    """Puts a block into the wire to `target`, both as the diagram worked on has them, at a place of the view."""
    page, registry, there = scene.workspace.page, scene.workspace.registry, scene.unshift(place)

    def edit(document: Document) -> Document:
        return insert_on_wire(document, page, target, node, there, registry)

    return edit


def is_drawn_so(scene: Scene, target: Endpoint) -> bool:
    """Whether a wire of the picture is one of a diagram: not one from step to step of a loop that is unfolded."""
    source = scene.drawing.graph.wires.get(target)
    return source is not None and inside(source.node) == inside(target.node)


def _stands_alone(scene: Scene, node: Node) -> bool:
    """Whether no wire touches a block through which a value can go."""
    if node.id and scene.drawing.wires_of([scene.prefix + node.id]):
        return False
    return None not in free_ends(scene.workspace.graph, node, scene.workspace.registry.get(node.block))


def _may_open(scene: Scene, node: Node, target: Endpoint) -> bool:
    return is_drawn_so(scene, target) and (not node.id or scene.is_own(target))
