"""Where everything of one page is: its blocks in their places, and the ways of its wires around them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from studio.diagram.geometry import PORT_RADIUS, NodeGeometry, Rect, page_geometry
from studio.diagram.geometry_crossings import Line, crossings
from studio.diagram.geometry_wires import CLEARANCE, Path, bounds, is_free, meet, wire_path
from studio.diagram.model import Endpoint, Graph, Point
from studio.spec import Block

CELL = 200.0
"""The side of a cell of the index that finds the blocks near a wire."""

ATTEMPTS = ((120.0, True), (500.0, True), (500.0, False))
"""How far round a wire blocks are looked at, and whether it keeps apart from other wires: at first, then, at last."""

WIRE = "wire of "

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


@dataclass(slots=True)
class Obstacles:
    """Rectangles with their owner, found by neighbourhood: what lies near a wire, among ten thousand blocks."""

    entries: list[tuple[str, Rect]] = field(default_factory=list)
    cells: dict[tuple[int, int], list[int]] = field(default_factory=dict)

    def add(self, owner: str, rect: Rect) -> None:
        """Put a rectangle in every cell it touches."""
        for cell in _cells(rect):
            self.cells.setdefault(cell, []).append(len(self.entries))
        self.entries.append((owner, rect))

    def near(self, area: Rect) -> list[tuple[str, Rect]]:
        """What touches the area, in the order it was added."""
        found = {number for cell in self._touched(area) for number in self.cells.get(cell, ())}
        entries = [self.entries[number] for number in sorted(found)]
        return [(owner, rect) for owner, rect in entries if meet(rect, area)]

    def _touched(self, area: Rect) -> Iterable[tuple[int, int]]:
        """The cells an area touches; of a vast one only those that hold something."""
        if (area.width / CELL + 1) * (area.height / CELL + 1) <= len(self.cells):
            return _cells(area)
        return [(x, y) for x, y in self.cells if _meets_cell(area, x, y)]


def _meets_cell(area: Rect, column: int, row: int) -> bool:
    across = area.x <= (column + 1) * CELL and column * CELL <= area.right
    return across and area.y <= (row + 1) * CELL and row * CELL <= area.bottom


def lay_out(
    graph: Graph,
    registry: Mapping[str, Block],
    places: Mapping[str, Point],
    shapes: Mapping[str, NodeGeometry] | None = None,
) -> Page:
    """Shapes, places and wires of a page whose blocks all have a place; `shapes` where they are known."""
    shapes = page_geometry(graph, registry) if shapes is None else shapes
    forks = _forks(graph, shapes, places)
    return Page(shapes, places, route(graph, shapes, places, forks), forks)


def _forks(graph: Graph, shapes: Mapping[str, NodeGeometry], places: Mapping[str, Point]) -> dict[Endpoint, Point]:
    found: dict[Endpoint, Point] = {}
    for source, count in Counter(graph.wires.values()).items():
        if count > 1:
            port, place = shapes[source.node].outputs[source.port], places[source.node]
            found[source] = Point(place.x + port.x + max(STEM, port.stem), place.y + port.y)
    return found


def route(
    graph: Graph,
    shapes: Mapping[str, NodeGeometry],
    places: Mapping[str, Point],
    forks: Mapping[Endpoint, Point],
) -> dict[Endpoint, Path]:
    """The path of every wire, the shortest first, which long ones go round; last those that run back."""
    blocks = Obstacles()
    for name, shape in shapes.items():
        for rect in solid(shape):
            blocks.add(name, rect.moved(*places[name]))
    paths: dict[Endpoint, Path] = {}
    lines: dict[Endpoint, Line] = {}
    for target, source in sorted(graph.wires.items(), key=lambda wire: (*_length(wire, shapes, places), wire)):
        start, end = wire_ends(source, target, shapes, places)
        stem = shapes[source.node].outputs[source.port].stem
        fork = forks.get(source, Point(start.x + stem, start.y))
        others = [line for to, line in lines.items() if graph.wires[to] != source] if end.x < start.x else None
        path = _around_blocks(source, target, fork, end, blocks, others)
        paths[target] = path if fork == start else (start, start, fork, *path)
        lines[target] = Line.of(paths[target])
        for lane in _lanes(path):
            blocks.add(WIRE + str(source), lane)
    return paths


def wire_ends(
    source: Endpoint, target: Endpoint, shapes: Mapping[str, NodeGeometry], places: Mapping[str, Point]
) -> tuple[Point, Point]:
    """Where on the page a wire starts and ends."""
    out, into = shapes[source.node].outputs[source.port], shapes[target.node].inputs[target.port]
    (sx, sy), (tx, ty) = places[source.node], places[target.node]
    mark = PORT_RADIUS if into.marked else 0.0
    return Point(sx + out.x, sy + out.y), Point(tx + into.x - mark, ty + into.y)


def solid(shape: NodeGeometry) -> Iterator[Rect]:
    """What of a block a wire must not cross: its outline, and the texts outside of it."""
    yield shape.body
    below = [text.rect for text in shape.texts if text.rect.y >= shape.body.bottom]
    if below:
        left, top = min(rect.x for rect in below), shape.body.bottom
        yield Rect(left, top, max(rect.right for rect in below) - left, max(rect.bottom for rect in below) - top)
    for text in shape.texts:
        if text.role == "name":
            yield text.rect


def _around_blocks(
    source: Endpoint, target: Endpoint, start: Point, end: Point, blocks: Obstacles, others: Sequence[Line] | None
) -> Path:
    """The path of one wire: sought near by, then further off, and then over other wires rather than through a block.

    `others` are the wires that one which runs back is to cross as little as it can.
    """
    path: Path = (start, end)
    crossed = None if others is None else lambda way: crossings(way, others)
    for margin, apart in ATTEMPTS:
        area = bounds((start, end)).grown(margin)
        path = wire_path(start, end, _obstacles(source, target, area, blocks, apart), crossed)
        if is_free(path, _obstacles(source, target, bounds(path).grown(1), blocks, apart)):
            break
    return path


def _obstacles(source: Endpoint, target: Endpoint, area: Rect, blocks: Obstacles, apart: bool) -> list[Rect]:
    """What a wire goes round: other blocks with a margin, its own two without one, and other wires if `apart`."""
    own, same = (source.node, target.node), WIRE + str(source)
    return [
        rect if owner in own else rect.grown(CLEARANCE)
        for owner, rect in blocks.near(area)
        if owner != same and (apart or not owner.startswith(WIRE))
    ]


def _cells(rect: Rect) -> Iterator[tuple[int, int]]:
    for column in range(int(rect.x // CELL), int(rect.right // CELL) + 1):
        for row in range(int(rect.y // CELL), int(rect.bottom // CELL) + 1):
            yield (column, row)


def _length(
    wire: tuple[Endpoint, Endpoint], shapes: Mapping[str, NodeGeometry], places: Mapping[str, Point]
) -> tuple[bool, float]:
    """Whether it runs back, and how far it goes."""
    start, end = wire_ends(wire[1], wire[0], shapes, places)
    return end.x < start.x, abs(end.x - start.x) + abs(end.y - start.y)


def _lanes(path: Path) -> Iterator[Rect]:
    """The level stretches of a wire that goes round something."""
    for start, end in zip(path[3::3], path[6::3], strict=False):
        if start.y == end.y:
            area = bounds((start, end))
            yield Rect(area.x, area.y - APART / 2, area.width, APART)
