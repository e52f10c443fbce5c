"""Wires as pictures: curves with an arrow head, a dot where they part, and the shape of what flows beside them."""

from collections.abc import Iterable, Mapping

from studio.diagram.geometry import Rect
from studio.diagram.geometry_page import Obstacles, Page, solid
from studio.diagram.geometry_text import text_width
from studio.diagram.geometry_wires import Path, meet, samples
from studio.diagram.model import Endpoint, Point
from studio.export.picture_canvas import Canvas
from studio.spec import TensorType, shape_text

HEAD = 6.0
LABEL_SIZES = (6.5, 5.5)


def draw_wire(canvas: Canvas, path: Path, colour: str) -> None:
    """The curve, ending in an arrow head at the port."""
    *rest, control, end = path
    short = HEAD - 1
    shortened = (*rest, Point(control.x - short, control.y), Point(end.x - short, end.y))
    canvas.curve(shortened, colour)
    half = HEAD * 0.38
    canvas.polygon([end, Point(end.x - HEAD, end.y - half), Point(end.x - HEAD, end.y + half)], colour)


def draw_forks(canvas: Canvas, points: Iterable[Point]) -> None:
    """A dot where the wires of one output part."""
    for point in points:
        canvas.circle(point, 1.9, canvas.theme.wire, canvas.theme.wire, 0)


def draw_types(
    canvas: Canvas, page: Page, wires: Mapping[Endpoint, Endpoint], types: Mapping[Endpoint, TensorType | None]
) -> None:
    """The shape of every output that has a wire and whose type is known, where it covers nothing."""
    taken = _taken(page)
    for source, start in _starts(page, wires).items():
        known = types.get(source)
        if known is None:
            continue
        label = shape_text(known.shape)
        for size, x, y in _candidates(label, start):
            rect = Rect(x, y - size * 0.6, text_width(label, size), size * 1.2)
            if not any(meet(rect.grown(1.5), other) for _, other in taken.near(rect)):
                canvas.text(label, x, y, size, canvas.theme.muted, "left")
                taken.add("label", rect)
                break


def _starts(page: Page, wires: Mapping[Endpoint, Endpoint]) -> dict[Endpoint, Point]:
    """Where the wires of each output start."""
    return {source: page.wires[target][0] for target, source in wires.items()}


def _candidates(label: str, start: Point) -> Iterable[tuple[float, float, float]]:
    """Size and left middle of the places for a label, the best first: under the wire, over it, smaller, further on."""
    for size in LABEL_SIZES:
        for x in (6.0, 14.0, 30.0):
            for y in (7.0, -7.0, 13.0, -13.0):
                yield size, start.x + x, start.y + y


def _taken(page: Page) -> Obstacles:
    """Everything a label may not cover: blocks, their texts, and wires."""
    taken = Obstacles()
    for name, shape in page.shapes.items():
        for rect in solid(shape):
            taken.add(name, rect.moved(*page.places[name]))
    for path in page.wires.values():
        for first in range(0, len(path) - 1, 3):
            for x, y in samples(path[first : first + 4]):
                taken.add("wire", Rect(x - 1, y - 1, 2, 2))
    return taken
