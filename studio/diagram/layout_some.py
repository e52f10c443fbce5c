"""Automatic layout of a part of a page: the blocks chosen, among others that stay where they are."""

from collections.abc import Collection, Mapping

from studio.diagram.free_place import blocks_index, free_place
from studio.diagram.geometry import GRID, NodeGeometry, Rect, page_geometry
from studio.diagram.layout import arrange
from studio.diagram.model import Graph, Point
from studio.spec import Block


def arrange_some(
    graph: Graph,
    registry: Mapping[str, Block],
    places: Mapping[str, Point],
    names: Collection[str],
    shapes: Mapping[str, NodeGeometry] | None = None,
) -> dict[str, Point]:
    """New places for some blocks, laid out by themselves from the top left corner that they have together.

    No other block moves: where they would come to lie over one, they stand together at the nearest free place.
    `places`, and `shapes` where they are known, are those of all blocks of the page.
    """
    chosen = {name: graph.nodes[name] for name in sorted(names) if name in graph.nodes}
    if not chosen:
        return {}
    shapes = page_geometry(graph, registry) if shapes is None else shapes
    wires = {to: source for to, source in graph.wires.items() if to.node in chosen and source.node in chosen}
    fresh = arrange(Graph(chosen, wires), registry, shapes)
    at = Point(min(places[name].x for name in chosen), min(places[name].y for name in chosen))
    at = Point(round(at.x / GRID) * GRID, round(at.y / GRID) * GRID)
    rects = [Rect(*fresh[name], shapes[name].width + shapes[name].overhang, shapes[name].height) for name in chosen]
    taken = blocks_index(shapes, places, without=frozenset(chosen))
    if any(taken.near(rect.moved(*at)) for rect in rects):
        at = free_place(taken, Rect(*at, max(rect.right for rect in rects), max(rect.bottom for rect in rects)))
    return {name: Point(at.x + place.x, at.y + place.y) for name, place in fresh.items()}
