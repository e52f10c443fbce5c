"""Where the shapes of the values are written: one beside each output, where it covers nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from studio.diagram.geometry import Rect, TextLine
from studio.diagram.geometry_obstacles import Obstacles, solid, walls
from studio.diagram.geometry_page import Page
from studio.diagram.geometry_wires import Path, bounds, meet, samples
from studio.diagram.model import Endpoint, Point
from studio.diagram.spatial import united

LABEL_SIZES = (6.5, 5.5)
ACROSS = (6.0, 14.0, 30.0)
BESIDE = (7.0, -7.0, 13.0, -13.0)

NEAR = 140.0
"""How far from the outline of a block a text of it can be."""

MANY = 40
"""To place more labels than this, the whole page is looked at at once."""


def place_labels(
    page: Page,
    texts: Mapping[Endpoint, str],
    kept: Mapping[Endpoint, TextLine] | None = None,
    sizes: Sequence[float] = LABEL_SIZES,
) -> dict[Endpoint, TextLine]:
    """A line for every output that has a text; none where there is no room for it in any of the `sizes`, in points.

    `kept` are lines that stay where they are.
    """
    found = dict(kept or {})
    starts = {source: _start(page, source) for source in texts if source not in found}
    areas = [_room(texts[source], at, max(sizes)) for source, at in starts.items()] if len(starts) <= MANY else None
    taken = _taken(page, areas)
    for rect in (line.rect for line in found.values()):
        if _in(areas, rect):
            taken.add("label", rect)
    for source, start in starts.items():
        lines = _candidates(texts[source], start, sizes)
        line = next((line for line in lines if not taken.near(line.rect)), None)
        if line is not None:
            found[source] = line
            taken.add("label", line.rect)
    return found


def _start(page: Page, source: Endpoint) -> Point:
    """Where the wires of an output start."""
    port, place = page.shapes[source.node].outputs[source.port], page.places[source.node]
    return Point(place.x + port.x, place.y + port.y)


def _room(text: str, start: Point, size: float) -> Rect:
    """All that the label of an output might cover, of at most this size."""
    left, top, right, bottom = min(ACROSS), min(BESIDE), max(ACROSS), max(BESIDE)
    corners = (
        TextLine(text, start.x + dx, start.y + dy, size, "port", "left") for dx, dy in ((left, top), (right, bottom))
    )
    return united(*(line.rect for line in corners))


def _candidates(text: str, start: Point, sizes: Iterable[float]) -> Iterator[TextLine]:
    """The best places first: under the wire, over it, further on, and then smaller."""
    for size in sizes:
        for dx in ACROSS:
            for dy in BESIDE:
                yield TextLine(text, start.x + dx, start.y + dy, size, "port", "left")


def _taken(page: Page, areas: Sequence[Rect] | None) -> Obstacles:
    """Everything in the areas that a label may not cover: blocks, the texts beside them, and wires."""
    taken = Obstacles()
    near = None if areas is None else [area.grown(NEAR) for area in areas]
    for name, shape in page.shapes.items():
        place = page.places[name]
        if _in(near, shape.body.moved(*place)):
            for rect in walls(shape.body) if shape.opened else solid(shape):
                taken.add(name, rect.moved(*place))
    for path in page.wires.values():
        if _in(areas, bounds(path)):
            for rect in _pieces(path, areas):
                taken.add("wire", rect)
    return taken


def _in(areas: Sequence[Rect] | None, rect: Rect) -> bool:
    return areas is None or any(meet(rect, area) for area in areas)


def _pieces(path: Path, areas: Sequence[Rect] | None) -> Iterator[Rect]:
    """What of a path lies in the areas: a level stretch as one rectangle, a bend as many small ones."""
    for first in range(0, len(path) - 1, 3):
        curve = path[first : first + 4]
        whole = bounds(curve).grown(1)
        if not _in(areas, whole):
            continue
        if whole.height == 2:
            yield whole
            continue
        pieces = (bounds(ends).grown(1) for ends in pairwise((curve[0], *samples(curve), curve[3])))
        yield from (piece for piece in pieces if _in(areas, piece))
