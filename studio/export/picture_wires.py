"""Wires as pictures: curves with an arrow head, a dot where they part, and the shape of what flows beside them."""

from collections.abc import Iterable, Mapping

from studio.diagram.geometry_labels import place_labels
from studio.diagram.geometry_page import Page
from studio.diagram.geometry_wires import Path
from studio.diagram.model import Endpoint, Point
from studio.export.picture_canvas import Canvas
from studio.spec import TensorType, shape_text

HEAD = 6.0


def draw_wire(canvas: Canvas, path: Path, colour: str) -> None:
    """The curve, ending in an arrow head at the port."""
    *rest, control, end = path
    short = HEAD - 1
    shortened = (*rest, Point(control.x - short, control.y), Point(end.x - short, end.y))
    canvas.curve(shortened, colour)
    half = HEAD * 0.38
    canvas.polygon([end, Point(end.x - HEAD, end.y - half), Point(end.x - HEAD, end.y + half)], colour)


def draw_link(canvas: Canvas, path: Path) -> None:
    """A thin line from a port on the edge of an opened group to what it stands for inside."""
    canvas.curve(path, canvas.theme.muted, 0.6)


def draw_forks(canvas: Canvas, points: Iterable[Point]) -> None:
    """A dot where the wires of one output part."""
    for point in points:
        canvas.circle(point, 1.9, canvas.theme.wire, canvas.theme.wire, 0)


def draw_types(
    canvas: Canvas, page: Page, wires: Mapping[Endpoint, Endpoint], types: Mapping[Endpoint, TensorType | None]
) -> None:
    """The shape of every output that has a wire and whose type is known, where it covers nothing."""
    known = {source: types.get(source) for source in wires.values()}
    texts = {source: shape_text(type_.shape) for source, type_ in known.items() if type_ is not None}
    for line in place_labels(page, texts).values():
        canvas.text(line.text, line.x, line.y, line.size, canvas.theme.muted, line.align)
