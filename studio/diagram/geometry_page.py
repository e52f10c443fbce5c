"""Where everything of one page is: its blocks in their places, and the ways of its wires around them."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from studio.diagram.frozen import EMPTY
from studio.diagram.geometry import PORT_RADIUS, NodeGeometry, Rect, page_geometry
from studio.diagram.geometry_bends import bent_path
from studio.diagram.geometry_crossings import Line, crossings
from studio.diagram.geometry_obstacles import Obstacles, instances_around, obstacles_of, solid, walls
from studio.diagram.geometry_wires import CLEARANCE, Path, bounds, direct_path, is_free, wire_path
from studio.diagram.model import Endpoint, Graph, Point
from studio.spec import Block

__all__ = [
    "Bends",
    "Obstacles",
    "Page",
    "fork_of",
    "forks_of",
    "lay_out",
    "obstacles_of",
    "route_some",
    "solid",
    "wire_ends",
]

Bends = Mapping[Endpoint, tuple[Point, ...]]
"""The points that wires led by hand pass, by the input they feed."""

ATTEMPTS = ((120.0, True), (500.0, True), (500.0, False))
"""How far round a wire blocks are looked at, and whether it keeps apart from other wires: at first, then, at last."""

STEM = 10.0
"""How far the wires of one output run together before they part."""

APART = 5.0
"""How far two wires that run side by side keep from each other."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page as drawn: the shape and the place of each block, and the path of each wire by the port it feeds.

    `forks` are the outputs that feed several inputs, with the point where their wires part.
    """

    shapes: Mapping[str, NodeGeometry]
    places: Mapping[str, Point]
    wires: Mapping[Endpoint, Path]
    forks: Mapping[Endpoint, Point]


def lay_out(
    graph: Graph,
    registry: Mapping[str, Block],
    places: Mapping[str, Point],
    shapes: Mapping[str, NodeGeometry] | None = None,
    bends: Bends = EMPTY,
) -> Page:
    """Shapes, places and wires of a page whose blocks all have a place; `shapes` where they are known."""
    shapes = page_geometry(graph, registry) if shapes is None else shapes
    forks = forks_of(graph, shapes, places)
    blocks = obstacles_of(shapes, places)
    return Page(shapes, places, route_some(graph, shapes, places, graph.wires, blocks, bends, forks), forks)


def forks_of(graph: Graph, shapes: Mapping[str, NodeGeometry], places: Mapping[str, Point]) -> dict[Endpoint, Point]:
    """Where the wires of an output part, for every output that feeds several inputs."""
    shared = (source for source, count in Counter(graph.wires.values()).items() if count > 1)
    return {source: fork_of(source, shapes, places) for source in shared}


def fork_of(source: Endpoint, shapes: Mapping[str, NodeGeometry], places: Mapping[str, Point]) -> Point:
    """Where the wires of an output part if it feeds several inputs."""
    port, place = shapes[source.node].outputs[source.port], places[source.node]
    return Point(place.x + port.x + max(STEM, port.stem), place.y + port.y)


def route_some(
    graph: Graph,
    shapes: Mapping[str, NodeGeometry],
    places: Mapping[str, Point],
    targets: Collection[Endpoint],
    blocks: Obstacles,
    bends: Bends = EMPTY,
    forks: Mapping[Endpoint, Point] | None = None,
) -> dict[Endpoint, Path]:
    """The paths of the wires to some inputs, the shortest first, which long ones go round; last those that run back.

    `blocks` are the obstacles of the page (`obstacles_of`), and stay as they are. `forks` are those of the sources, or
    of all the page; they are found where they are not given, which looks at every wire of the graph. Wires keep apart
    from those to `targets` only: a page whose wires are all led at once is the most beautiful, a few are led fast.
    """
    forks = forks_of(graph, shapes, places) if forks is None else forks
    routing = _Routing(blocks)
    paths: dict[Endpoint, Path] = {}
    ends = {target: wire_ends(graph.wires[target], target, shapes, places) for target in targets}
    for target in sorted(targets, key=lambda target: (*_length(*ends[target]), target)):
        source, (start, end) = graph.wires[target], ends[target]
        stem = shapes[source.node].outputs[source.port].stem
        fork = forks.get(source, Point(start.x + stem, start.y))
        path = bent_path(fork, end, bends[target]) if bends.get(target) else routing.path(source, target, fork, end)
        paths[target] = path if fork == start else (start, start, fork, *path)
        routing.add(source, path, paths[target])
    return paths


def wire_ends(
    source: Endpoint, target: Endpoint, shapes: Mapping[str, NodeGeometry], places: Mapping[str, Point]
) -> tuple[Point, Point]:
    """Where on the page a wire starts and ends."""
    out, into = shapes[source.node].outputs[source.port], shapes[target.node].inputs[target.port]
    (sx, sy), (tx, ty) = places[source.node], places[target.node]
    mark = PORT_RADIUS if into.marked else 0.0
    return Point(sx + out.x, sy + out.y), Point(tx + into.x - mark, ty + into.y)


class _Routing:
    """Wires while they are led, one after another: what stands in their way, and the wires that are there already."""

    def __init__(self, blocks: Obstacles) -> None:
        self._blocks, self._lanes = blocks, Obstacles()
        self._paths: list[tuple[Endpoint, Path]] = []
        self._lines: list[Line] = []

    def add(self, source: Endpoint, path: Path, whole: Path) -> None:
        """A wire is led: `path` without its stem, and `whole`."""
        for lane in _lanes(path):
            self._lanes.add(str(source), lane)
        self._paths.append((source, whole))

    def path(self, source: Endpoint, target: Endpoint, start: Point, end: Point) -> Path:
        """The path of one wire: sought near by, then further off, and then over others rather than through a block."""
        own = (source.node, target.node)
        path = direct_path(start, end)
        if path and self._is_free(path, own, str(source), apart=True):
            return path
        others = self._lines_but(source) if end.x < start.x else ()
        crossed = (lambda way: crossings(way, others)) if others else None
        for margin, apart in ATTEMPTS:
            area = bounds((start, end)).grown(margin)
            path = wire_path(start, end, self._obstacles(own, str(source), area, apart), crossed)
            if self._is_free(path, own, str(source), apart=apart):
                return path
        return path or (start, end)

    def _is_free(self, path: Path, own: tuple[str, str], source: str, *, apart: bool) -> bool:
        return is_free(path, self._obstacles(own, source, bounds(path).grown(CLEARANCE), apart))

    def _obstacles(self, own: tuple[str, str], source: str, area: Rect, apart: bool) -> list[Rect]:
        """What a wire goes round: other blocks with a margin, its own two without one, and other wires if `apart`."""
        around = instances_around(own[0])
        found: list[Rect] = []
        for owner, rect in self._blocks.near(area):
            if owner in around:
                found += walls(rect)
            else:
                found.append(rect if owner in own else rect.grown(CLEARANCE))
        if apart:
            found += [rect.grown(CLEARANCE) for owner, rect in self._lanes.near(area) if owner != source]
        return found

    def _lines_but(self, source: Endpoint) -> list[Line]:
        """The wires of other outputs, which one that runs back is to cross as little as it can."""
        self._lines += [Line.of(path) for _, path in self._paths[len(self._lines) :]]
        return [line for (other, _), line in zip(self._paths, self._lines, strict=True) if other != source]


def _length(start: Point, end: Point) -> tuple[bool, float]:
    """Whether a wire runs back, and how far it goes."""
    return end.x < start.x, abs(end.x - start.x) + abs(end.y - start.y)


def _lanes(path: Path) -> Iterator[Rect]:
    """The level stretches of a wire that goes round something."""
    for start, end in zip(path[3::3], path[6::3], strict=False):
        if start.y == end.y:
            area = bounds((start, end))
            yield Rect(area.x, area.y - APART / 2, area.width, APART)
