"""Where blocks go that are put into a wire: half way, on the grid, and below what stands there already."""

from collections.abc import Mapping, Sequence

from studio.diagram.geometry import GRID, NodeGeometry, Rect, node_geometry, page_geometry
from studio.diagram.layout import complete_layout
from studio.diagram.model import Document, Endpoint, Node, Point
from studio.spec.block import Block

GAP = 30.0


def between(
    document: Document,
    page: str,
    registry: Mapping[str, Block],
    source: Endpoint,
    target: Endpoint,
    nodes: Sequence[Node],
) -> list[Point]:
    """A place for each of the blocks, side by side half way between the two ports of a wire."""
    graph = document.diagram(page)
    places = complete_layout(graph, registry, document.layout.get(page, {}))
    shapes = page_geometry(graph, registry)
    fresh = [node_geometry(node, registry.get(node.block)) for node in nodes]
    start = _port(places[source.node], shapes[source.node].outputs.get(source.port), shapes[source.node].width)
    end = _port(places[target.node], shapes[target.node].inputs.get(target.port), 0)
    width = sum(shape.width for shape in fresh) + GAP * (len(fresh) - 1)
    height = max(shape.height for shape in fresh)
    left, top = (start.x + end.x - width) / 2, (start.y + end.y - height) / 2
    taken = [Rect(*places[name], shape.width, shape.height) for name, shape in shapes.items()]
    corner = _free(Rect(_snapped(left), _snapped(top), width, height), taken)
    return _row(corner, fresh)


def _row(corner: Point, shapes: Sequence[NodeGeometry]) -> list[Point]:
    found = [corner]
    for shape in shapes[:-1]:
        found.append(Point(_snapped(found[-1].x + shape.width + GAP), corner.y))
    return found


def _port(place: Point, port: object, across: float) -> Point:
    return Point(place.x + getattr(port, "x", across), place.y + getattr(port, "y", 0.0))


def _free(wanted: Rect, taken: Sequence[Rect]) -> Point:
    """The place moved down as long as another block is there."""
    while hit := next((rect for rect in taken if _overlap(rect, wanted)), None):
        wanted = Rect(wanted.x, _snapped(hit.bottom + GAP), wanted.width, wanted.height)
    return Point(wanted.x, wanted.y)


def _overlap(a: Rect, b: Rect) -> bool:
    return a.x < b.right + GRID and b.x < a.right + GRID and a.y < b.bottom + GRID and b.y < a.bottom + GRID


def _snapped(length: float) -> float:
    return round(length / GRID) * GRID
