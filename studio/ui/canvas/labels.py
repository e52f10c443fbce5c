"""Where the shapes of the values are written: one beside each output, where it covers nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from studio.diagram import Endpoint
from studio.diagram.geometry import Rect, TextLine
from studio.diagram.geometry_page import Obstacles, Page, solid
from studio.diagram.geometry_wires import Path, bounds, meet, samples

SIZES = (6.5, 5.5)
ACROSS = (6.0, 14.0, 30.0)
BESIDE = (7.0, -7.0, 13.0, -13.0)


NEAR = 120.0
"""How far from its output a label can be, with its own length."""

MANY = 40
"""To place more labels than this, the whole page is looked at at once."""


def place_labels(
    page: Page, texts: Mapping[Endpoint, str], kept: Mapping[Endpoint, TextLine]
) -> dict[Endpoint, TextLine]:
    """A line for every output whose value has a text; none where there is no room for it. `kept` lines stay."""
    wanted = [source for source in texts if source not in kept]
    taken = _taken(page, _areas(page, wanted) if len(wanted) <= MANY else None)
    found = dict(kept)
    for line in kept.values():
        taken.add("label", line.rect)
    for source in wanted:
        text, port, place = texts[source], page.shapes[source.node].outputs[source.port], page.places[source.node]
        for line in _candidates(text, place.x + port.x, place.y + port.y):
            if not any(meet(line.rect, other) for _, other in taken.near(line.rect)):
                found[source] = line
                taken.add("label", line.rect)
                break
    return found


def _candidates(text: str, x: float, y: float) -> Iterator[TextLine]:
    """The best places first: under the wire, over it, further on, and then smaller."""
    line = TextLine(text, x, y, SIZES[0], "port", "left")
    for size in SIZES:
        for dx in ACROSS:
            for dy in BESIDE:
                yield replace(line, x=x + dx, y=y + dy, size=size)


def _areas(page: Page, sources: Iterable[Endpoint]) -> list[Rect]:
    """Where the labels of some outputs may come to be."""
    nodes = {source.node for source in sources}
    return [page.shapes[name].body.moved(*page.places[name]).grown(NEAR) for name in nodes]


def _taken(page: Page, areas: Sequence[Rect] | None) -> Obstacles:
    """Everything a label in one of the areas may not cover: blocks, the texts beside them, and wires."""
    taken = Obstacles()
    for name, shape in page.shapes.items():
        if _in(areas, shape.body.moved(*page.places[name])):
            for rect in solid(shape):
                taken.add(name, rect.moved(*page.places[name]))
    for path in page.wires.values():
        if areas is None or _in(areas, bounds(path)):
            _take_wire(taken, path)
    return taken


def _in(areas: Sequence[Rect] | None, rect: Rect) -> bool:
    return areas is None or any(meet(rect, area) for area in areas)


def _take_wire(taken: Obstacles, path: Path) -> None:
    for first in range(0, len(path) - 1, 3):
        curve = path[first : first + 4]
        if len({point.y for point in curve}) == 1:
            taken.add("wire", bounds(curve).grown(1))
        else:
            for x, y in samples(curve):
                taken.add("wire", Rect(x - 1, y - 1, 2, 2))
