"""A diagram with some of its groups opened in place: blocks and wires of the page and of what is inside, in one graph.

Blocks go by their path: "fc1" on the page itself, "enc/fc1" inside the instance `enc`, "rnn/2/cell" in the second step
of a loop that is unfolded. In an unfolded loop a delay stands in the first step only, with its initial value; later on
what it gives comes from what fed it in the step before.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from studio.diagram.frozen import EMPTY
from studio.diagram.geometry import NodeGeometry
from studio.diagram.geometry_obstacles import instances_around
from studio.diagram.geometry_wires import Path
from studio.diagram.layout import complete_layout
from studio.diagram.model import Document, Endpoint, Graph, Point
from studio.diagram.opened_drawn import Home
from studio.diagram.opened_inside import Blocks, Opener, Revealed
from studio.diagram.opened_space import Space
from studio.spec import Block

__all__ = ["Home", "Opened", "document_place", "document_places", "opened_page", "shift"]


class Homes(dict[str, Home]):
    """The homes of blocks by path. Those of the page itself need no entry."""

    def __init__(self, page: str, inside: Mapping[str, Home] = EMPTY) -> None:
        super().__init__(inside)
        self._page = page

    def __missing__(self, path: str) -> Home:
        return Home(self._page, path)


@dataclass(frozen=True, slots=True)
class Opened:
    """A page as it is seen. `instances` are those shown open, the outer ones first: each is painted behind its inside.

    `links` are thin lines between the ports on the edges of opened instances and what they stand for inside. `bends`
    are those of all diagrams drawn here, and `spaces` say where each of them is: "" is the page itself, "enc" the
    inside of `enc`, "rnn/2" the second step of a loop.
    """

    graph: Graph
    shapes: Mapping[str, NodeGeometry]
    places: Mapping[str, Point]
    homes: Homes
    instances: tuple[str, ...] = ()
    links: tuple[Path, ...] = ()
    bends: Mapping[Endpoint, tuple[Point, ...]] = EMPTY
    spaces: Mapping[str, Space] = EMPTY

    def depth(self, path: str) -> int:
        """In how many opened instances a block stands; 0 for one of the page itself."""
        return len(instances_around(path).intersection(self.instances))


def opened_page(
    document: Document,
    page: str,
    registry: Mapping[str, Block],
    revealed: Revealed = lambda path: frozenset(),
    shapes: Mapping[str, NodeGeometry] | None = None,
    places: Mapping[str, Point] | None = None,
) -> Opened:
    """A page or group with what its sketch says is open, and within that what the group's own sketch says.

    `revealed` are the ports of a block, by its path, that are shown although no wire touches them. `shapes` and
    `places` are those of the page's own blocks, none of them opened, where they are known.
    """
    graph, sketch = document.diagram(page), document.sketch(page)
    opener = Opener(document, registry, revealed)
    shapes = opener.closed(graph) if shapes is None else shapes
    places = complete_layout(graph, registry, document.layout.get(page, EMPTY)) if places is None else places
    if not sketch.opened:
        return Opened(graph, shapes, places, Homes(page), bends=sketch.bends, spaces={"": Space(page)})
    drawn = opener.diagram(Home(page, ""), "", (page,), Blocks(shapes, shapes, places))
    instances = sorted((path for path, shape in drawn.shapes.items() if shape.opened), key=lambda path: path.count("/"))
    return Opened(
        Graph(drawn.nodes, {**drawn.wires, **graph.wires}),
        drawn.shapes,
        drawn.places,
        Homes(page, {path: home for path, home in drawn.homes.items() if "/" in path}),
        tuple(instances),
        tuple(drawn.links),
        drawn.bends,
        drawn.spaces,
    )


def shift(opened: Opened, space: str, point: Point) -> Point:
    """Where a point of a diagram is in the view: of a frame, a note, a bend. "" is the page's own space."""
    return opened.spaces[space].shift(point)


def document_places(opened: Opened, views: Mapping[str, Point]) -> dict[str, Point]:
    """The places to keep for blocks that are to stand here in the view, by their paths.

    Moved together, opened instances take the room they need along, so that each lands where it is dropped.
    """
    together: dict[str, dict[str, Point]] = {}
    for path, point in views.items():
        space, _, name = path.rpartition("/")
        together.setdefault(space, {})[name] = point
    return {
        f"{space}/{name}" if space else name: place
        for space, points in together.items()
        for name, place in opened.spaces[space].places(points).items()
    }


def document_place(opened: Opened, path: str, view: Point) -> Point:
    """The place to keep for one block that is to stand here in the view."""
    return document_places(opened, {path: view})[path]
