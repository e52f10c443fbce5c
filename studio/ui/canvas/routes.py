"""Which wires are led anew after an edit, and how."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from studio.diagram import Endpoint, Graph, Point
from studio.diagram.geometry import NodeGeometry, Rect
from studio.diagram.geometry_page import Obstacles, Page, lay_out, solid, wire_ends
from studio.diagram.geometry_wires import CLEARANCE, Path, bounds, meet, wire_path
from studio.spec import Registry

FEW = 150
"""A page of so many wires is led anew as a whole, so that it is exactly the picture that is exported."""

MARGIN = 150.0
"""How far round a wire blocks are looked at."""

EMPTY = Page({}, {}, {}, {})


def reroute(graph: Graph, registry: Registry, now: Page, touched: frozenset[str]) -> Page:
    """`now`, whose shapes and places are right and whose wires are those before the edit, with its wires led.

    On a large page only those are sought anew that end at a touched block, that it now stands in the way of, or that
    are new.
    """
    if len(graph.wires) <= FEW or not now.wires:
        return lay_out(graph, registry, now.places, now.shapes)
    here = touched & now.shapes.keys()
    standing = [rect.moved(*now.places[name]) for name in here for rect in solid(now.shapes[name])]
    kept = {
        target: now.wires[target]
        for target, source in graph.wires.items()
        if target in now.wires and not {target.node, source.node} & touched and _is_clear(now.wires[target], standing)
    }
    wires = kept | _led(graph, now.shapes, now.places, graph.wires.keys() - kept.keys())
    return Page(now.shapes, now.places, wires, {})


def _led(
    graph: Graph, shapes: Mapping[str, NodeGeometry], places: Mapping[str, Point], targets: Iterable[Endpoint]
) -> dict[Endpoint, Path]:
    blocks = Obstacles()
    for name, shape in shapes.items():
        for rect in solid(shape):
            blocks.add(name, rect.moved(*places[name]))
    found: dict[Endpoint, Path] = {}
    for target in sorted(targets):
        own = (graph.wires[target].node, target.node)
        start, end = wire_ends(graph.wires[target], target, shapes, places)
        near = blocks.near(bounds((start, end)).grown(MARGIN))
        found[target] = wire_path(start, end, [rect if name in own else rect.grown(CLEARANCE) for name, rect in near])
    return found


def _is_clear(path: Path, standing: Iterable[Rect]) -> bool:
    area = bounds(path)
    return not any(meet(rect, area) for rect in standing)
