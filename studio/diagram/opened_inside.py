"""What is inside the opened instances of a diagram, drawn in place: the work behind `studio.diagram.opened`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from studio.diagram.frozen import EMPTY
from studio.diagram.geometry import NOT_WIRED, NodeGeometry, Rect, Wired, node_geometry, page_geometry, wired_ports
from studio.diagram.groups import group_of
from studio.diagram.layout import complete_layout
from studio.diagram.model import Document, Graph, Node, Point, Sketch
from studio.diagram.opened_drawn import Drawn, Home, within
from studio.diagram.opened_links import inner_ends, links, touched_by
from studio.diagram.opened_loop import copies, first_only, seen_at, side_by_side, unfolded
from studio.diagram.opened_shape import opened_shape, step_labels
from studio.diagram.opened_space import Cut, Space
from studio.spec import Block

Revealed = Callable[[str], frozenset[str]]

DEEPEST = 16
"""Groups that lie deeper within each other than this stay closed."""

NOTE_HEIGHT = 60.0
"""What a note is taken to need below its first line: how high its text is, is known where it is painted."""


class Blocks(NamedTuple):
    """The blocks of a diagram as long as none is opened: their shapes where it is laid out, those they have here, with
    the ports that are wired from outside, and their places."""

    laid: Mapping[str, NodeGeometry]
    shapes: Mapping[str, NodeGeometry]
    places: Mapping[str, Point]


class Opener:
    """Draws diagrams with what is opened in them."""

    def __init__(self, document: Document, registry: Mapping[str, Block], revealed: Revealed) -> None:
        self._document, self._registry, self._revealed = document, registry, revealed

    def closed(self, graph: Graph, lead: str = "", touched: Mapping[str, Wired] = EMPTY) -> dict[str, NodeGeometry]:
        """The shapes of blocks as long as none is opened; `touched` are ports that are wired from outside."""
        wired = wired_ports(graph)
        shapes: dict[str, NodeGeometry] = {}
        for name, node in graph.nodes.items():
            (ins, outs), more, shown = (
                wired.get(name, NOT_WIRED),
                touched.get(name, NOT_WIRED),
                self._revealed(lead + name),
            )
            shapes[name] = node_geometry(
                node, self._registry.get(node.block), (ins | more[0] | shown, outs | more[1] | shown)
            )
        return shapes

    def diagram(
        self,
        home: Home,
        lead: str,
        around: tuple[str, ...],
        blocks: Blocks,
    ) -> Drawn:
        """The blocks of a page or group with what is opened in it; its own wires are not among them.

        `home` says which, and for a loop that is unfolded at which step: from the second on its delays are left out.
        `around` are the diagrams it stands in.
        """
        graph, sketch = self._document.diagram(home.diagram), self._document.sketch(home.diagram)
        without = first_only(graph) if home.step > 1 else frozenset()
        names = [name for name in graph.nodes if name not in without]
        insides, shapes = {}, dict(blocks.shapes)
        for name in sorted(sketch.opened.keys() & graph.nodes.keys()):
            if name not in without and self._opens(graph.nodes[name], around):
                opening = (lead + name, shapes[name], sketch.opened[name], around)
                insides[name], shapes[name] = self._instance(graph.nodes[name], *opening)
        space = _space(home, blocks, shapes)
        drawn = Drawn(spaces={lead.rstrip("/"): space}, others=list(_others(sketch, space)))
        for name in names:
            path = lead + name
            drawn.nodes[path], drawn.shapes[path] = graph.nodes[name], seen_at(home.step, shapes[name])
            drawn.places[path], drawn.homes[path] = space.shift(blocks.places[name]), home._replace(node=name)
        for target, points in sketch.bends.items():
            if target in graph.wires and not {target.node, graph.wires[target].node} & without:
                drawn.bends[within(lead, target)] = tuple(space.shift(point) for point in points)
        for name, inside in insides.items():
            drawn.take(inside, drawn.places[lead + name])
        return drawn

    def _opens(self, node: Node, around: tuple[str, ...]) -> bool:
        return group_of(self._document, node) is not None and node.group not in around and len(around) <= DEEPEST

    def _instance(
        self, node: Node, path: str, closed: NodeGeometry, steps: int, around: tuple[str, ...]
    ) -> tuple[Drawn, NodeGeometry]:
        """The inside of an instance, from the top left corner of that, and the shape of the instance around it."""
        name, block = node.group, self._registry[node.block]
        graph = self._document.diagram(name)
        count = copies(node, steps) if block.kind == "loop" else 1
        leads = [f"{path}/{step}/" for step in range(1, count + 1)] if count > 1 else [f"{path}/"]
        shapes = self.closed(graph, leads[0], touched_by(closed))
        places = complete_layout(graph, self._registry, self._document.layout.get(name, EMPTY))
        blocks = Blocks(page_geometry(graph, self._registry), shapes, places)
        homes = [Home(name, "", step if count > 1 else 0) for step in range(1, count + 1)]
        drawn = [self.diagram(home, lead, (*around, name), blocks) for home, lead in zip(homes, leads, strict=True)]
        wires = dict(unfolded(graph, leads))
        inside, size, middles = side_by_side(drawn, wires.items())
        inside.wires |= wires
        ends = inner_ends(inside, graph, (leads[0], leads[-1]), closed)
        shape = opened_shape(node, block, closed, size, ends)
        if count > 1:
            shape = replace(shape, texts=(*shape.texts, *step_labels(node, count, middles, shape.width)))
        inside.links += links(inside, shape, ends)
        return inside, shape


def _space(home: Home, blocks: Blocks, shapes: Mapping[str, NodeGeometry]) -> Space:
    """The coordinates of a diagram in which some blocks are larger than where it is laid out."""
    across, down = {}, {}
    for name, new in shapes.items():
        place, old = blocks.places[name], blocks.laid[name]
        if new.width > old.width:
            across[name] = Cut(place.x, place.x + old.width, new.width - old.width)
        if new.height > old.height:
            down[name] = Cut(place.y, place.y + old.height, new.height - old.height)
    return Space(home.diagram, home.step, across=across, down=down)


def _others(sketch: Sketch, space: Space) -> Iterator[Rect]:
    """Where frames and notes are."""
    for at, width, height in (
        *((frame.at, frame.width, frame.height) for frame in sketch.frames.values()),
        *((note.at, note.width, NOTE_HEIGHT) for note in sketch.notes.values()),
    ):
        start, end = space.shift(at), space.shift(Point(at.x + width, at.y + height))
        yield Rect(*start, end.x - start.x, end.y - start.y)
