"""Where the shapes of the values are written: one beside each output, where it covers nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from studio.diagram import Endpoint
from studio.diagram.geometry import Rect, TextLine
from studio.diagram.geometry_page import Obstacles, Page, solid
from studio.diagram.geometry_wires import bounds, meet, samples

SIZES = (6.5, 5.5)
ACROSS = (6.0, 14.0, 30.0)
BESIDE = (7.0, -7.0, 13.0, -13.0)


def place_labels(page: Page, texts: Mapping[Endpoint, str]) -> dict[Endpoint, TextLine]:
    """A line for every output whose value has a text; none where there is no room for it."""
    taken = _taken(page)
    found: dict[Endpoint, TextLine] = {}
    for source, text in texts.items():
        port, place = page.shapes[source.node].outputs[source.port], page.places[source.node]
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


def _taken(page: Page) -> Obstacles:
    """Everything a label may not cover: blocks, the texts beside them, and wires."""
    taken = Obstacles()
    for name, shape in page.shapes.items():
        for rect in solid(shape):
            taken.add(name, rect.moved(*page.places[name]))
    for path in page.wires.values():
        for first in range(0, len(path) - 1, 3):
            curve = path[first : first + 4]
            if len({point.y for point in curve}) == 1:
                taken.add("wire", bounds(curve).grown(1))
            else:
                for x, y in samples(curve):
                    taken.add("wire", Rect(x - 1, y - 1, 2, 2))
    return taken
