"""Blocks as pictures: outline, ports, texts and formula, from the geometry of the block."""

from collections.abc import Collection
from functools import lru_cache

from matplotlib.font_manager import FontProperties
from matplotlib.mathtext import MathTextParser

from studio.diagram.geometry import PORT_RADIUS, NodeGeometry, PortPlace, TextLine
from studio.diagram.geometry_formula import FORMULA_SIZE, formula_place
from studio.diagram.geometry_shape import DOUBLE, Role
from studio.diagram.geometry_text import FONT
from studio.diagram.model import Point
from studio.diagram.theme import Family
from studio.export.picture_canvas import Canvas

CORNER = 6.0
OPENED = 1.0
"""The layer of an opened group on the page itself; those inside others are a little higher."""


def draw_block(canvas: Canvas, shape: NodeGeometry, at: Point, fed: Collection[str], behind: float = OPENED) -> None:
    """Draw one block with its top left corner `at`; inputs that are not among the `fed` ones show an empty socket.

    An opened group is drawn on the layer `behind`, under its inside.
    """
    colours = canvas.theme.unknown if shape.kind == "unknown" else canvas.theme.family(shape.family)
    if shape.opened:
        colours = Family(canvas.theme.canvas, colours.edge)
    _outline(canvas, shape, at, colours, behind if shape.opened else 3)
    for place in shape.inputs.values():
        _input(canvas, place, at, colours, place.name in fed)
    for place in shape.outputs.values():
        _output(canvas, place, at, colours)
    tones: dict[Role, str] = dict.fromkeys(("title", "mark", "name"), canvas.theme.text)
    for line in _with_formula(canvas, shape, at):
        tone = tones.get(line.role, canvas.theme.muted)
        canvas.text(line.text, at.x + line.x, at.y + line.y, line.size, tone, line.align)


def _outline(canvas: Canvas, shape: NodeGeometry, at: Point, colours: Family, layer: float) -> None:
    body = shape.body.moved(*at)
    fill = canvas.theme.observed if shape.kind == "observed" else colours.fill
    if shape.outline == "circle":
        centre = Point(body.x + body.width / 2, body.y + body.height / 2)
        canvas.circle(centre, body.width / 2, fill, colours.edge, layer=3)
        if shape.kind == "parameter":
            canvas.circle(centre, 3.0, colours.edge, colours.edge)
    elif shape.outline == "flag":
        corners = [Point(at.x + x, at.y + y) for x, y in shape.corners]
        canvas.polygon(corners, fill, colours.edge, 1.1, layer=3)
    else:
        corner = CORNER if shape.outline == "box" else 0.0
        canvas.box(body, fill, colours.edge, corner=corner, dashed=shape.kind in ("metric", "unknown"), layer=layer)
        if shape.inner is not None:
            inner = shape.inner.moved(*at)
            canvas.box(inner, "none", colours.edge, corner=corner - DOUBLE / 2, width=0.8, layer=layer)


def _input(canvas: Canvas, place: PortPlace, at: Point, colours: Family, fed: bool) -> None:
    x, y = at.x + place.x, at.y + place.y
    if not fed:
        socket = [Point(x - 5, y - 2.6), Point(x, y), Point(x - 5, y + 2.6)]
        canvas.polygon(socket, canvas.theme.canvas, canvas.theme.muted)
    elif place.kind == "weight":
        _mark(canvas, Point(x, y), canvas.theme.canvas, colours.edge, dot=True)


def _output(canvas: Canvas, place: PortPlace, at: Point, colours: Family) -> None:
    if place.marked:
        fill = colours.edge if place.named else canvas.theme.canvas
        edge = canvas.theme.error if place.kind == "unknown" else colours.edge
        _mark(canvas, Point(at.x + place.x, at.y + place.y), fill, edge, dot=place.kind == "weight")


def _mark(canvas: Canvas, centre: Point, fill: str, edge: str, *, dot: bool) -> None:
    canvas.circle(centre, PORT_RADIUS, fill, edge, 0.9)
    if dot:
        canvas.circle(centre, 1.2, edge, edge, 0)


def _with_formula(canvas: Canvas, shape: NodeGeometry, at: Point) -> tuple[TextLine, ...]:
    """The texts of a block; where it has room for its formula that is drawn, and they stand around it."""
    size = formula_size(shape.formula, FORMULA_SIZE)
    place = formula_place(shape, *size) if size else None
    if place is None:
        return shape.texts
    tex, colour = f"${shape.formula}$", canvas.theme.text
    canvas.text(tex, at.x + place.x, at.y + place.y, FORMULA_SIZE, colour, formula=True)
    return place.texts


_parser = MathTextParser("path")


@lru_cache(maxsize=512)
def formula_size(tex: str, size: float) -> tuple[float, float] | None:
    """Width and height of a formula in points, or None where there is none, or none that mathtext can typeset."""
    if not tex:
        return None
    try:
        width, height, depth, *_ = _parser.parse(f"${tex}$", 72, FontProperties(family=FONT, size=size))
    except ValueError:
        return None
    return width, height + depth
