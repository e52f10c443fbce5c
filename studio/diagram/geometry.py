"""Where everything of one block is: its outline, ports and texts. The canvas and the pictures both draw from this.

The notation: a variable is a circle (shaded when observed, with a dot when learned), a function a rounded box, a cost
a square, a metric a dashed square, and a block that nobody knows a dashed box. Inputs are on the left edge; outputs are
on the right, each a computed variable and drawn as a small circle. All lengths are in points, y grows downwards, and
every place is relative to the top left corner of the block.
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from studio.diagram.geometry_text import fitted, text_width, wrapped
from studio.diagram.geometry_words import circle_name, names_of, summary, title_of, usable_settings
from studio.diagram.model import Graph, Node
from studio.spec import Block

GRID = 10.0
"""Blocks stand on multiples of this, and so do their ports."""

TITLE_SIZE, DETAIL_SIZE, PORT_SIZE = 10.0, 7.5, 6.5
TITLE_HEIGHT, DETAIL_HEIGHT = 12.0, 10.0
PORT_RADIUS = 3.5
CIRCLE_RADIUS = 16.0
PADDING = 10.0
PORT_STEP = 20.0
WIDEST = 130.0
"""A title wraps, and a line of settings is cut short, where it would be wider than this."""

Outline: TypeAlias = Literal["circle", "box", "square"]
NodeKind: TypeAlias = Literal["observed", "computed", "parameter", "function", "cost", "metric", "unknown"]
PortKind: TypeAlias = Literal["port", "weight", "unknown"]
Role: TypeAlias = Literal["title", "detail", "port", "name"]


class Rect(NamedTuple):
    """An upright rectangle: top left corner, width and height."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of the right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of the lower edge."""
        return self.y + self.height

    def moved(self, x: float, y: float) -> "Rect":
        """The same rectangle elsewhere."""
        return Rect(self.x + x, self.y + y, self.width, self.height)

    def grown(self, by: float) -> "Rect":
        """The rectangle with a margin all round."""
        return Rect(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)


@dataclass(frozen=True, slots=True)
class PortPlace:
    """Where wires meet a block. A `weight` shows only where a wire reveals it; `unknown` is a port there should not be.

    `marked` ports are drawn as a small circle; `named` is the name a user gave to the value, which fills the circle.
    `stem` is how far a wire runs straight before it may turn, so that it does not cross that name.
    """

    name: str
    x: float
    y: float
    side: Literal["left", "right"]
    kind: PortKind = "port"
    marked: bool = False
    named: str = ""
    stem: float = 0.0


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of text: `x` is its left end, middle or right end as `align` says, `y` its middle height."""

    text: str
    x: float
    y: float
    size: float
    role: Role
    align: Literal["left", "center", "right"] = "center"

    @property
    def rect(self) -> Rect:
        """The room it takes."""
        width = text_width(self.text, self.size)
        left = self.x - {"left": 0.0, "center": width / 2, "right": width}[self.align]
        return Rect(left, self.y - 0.6 * self.size, width, 1.2 * self.size)


@dataclass(frozen=True, slots=True)
class NodeGeometry:
    """A block as drawn. `body` is the outline's own rectangle; `width` and `height` include the name under a circle."""

    width: float
    height: float
    outline: Outline
    kind: NodeKind
    family: str
    body: Rect
    inputs: Mapping[str, PortPlace]
    outputs: Mapping[str, PortPlace]
    texts: tuple[TextLine, ...]
    formula: str = ""

    @property
    def overhang(self) -> float:
        """How far a name beside an output reaches over the right edge."""
        return max((text.rect.right - self.width for text in self.texts if text.role == "name"), default=0.0)


Wired: TypeAlias = tuple[frozenset[str], frozenset[str]]
"""The ports of one block that wires touch: as inputs, and as outputs."""

NOT_WIRED: Wired = (frozenset(), frozenset())


def wired_ports(graph: Graph) -> dict[str, Wired]:
    """For every block that has wires, the ports they touch."""
    ins: dict[str, set[str]] = {}
    outs: dict[str, set[str]] = {}
    for target, source in graph.wires.items():
        ins.setdefault(target.node, set()).add(target.port)
        outs.setdefault(source.node, set()).add(source.port)
    return {name: (frozenset(ins.get(name, ())), frozenset(outs.get(name, ()))) for name in {*ins, *outs}}


def node_geometry(node: Node, block: Block | None, wired: Wired = NOT_WIRED) -> NodeGeometry:
    """The shape, ports and texts of a block. `wired` reveals weights, and gives an unknown block its ports."""
    ports = _port_kinds(node, block, wired)
    if block is None:
        return _boxed(node, None, "unknown", ports)
    plain = all(len(side) <= 1 for side in ports)
    if block.kind in ("observed", "computed", "parameter") and plain:
        return _circle(node, block, ports)
    return _boxed(node, block, block.kind, ports)


def page_geometry(graph: Graph, registry: Mapping[str, Block]) -> dict[str, NodeGeometry]:
    """The geometry of every block of a page."""
    wired = wired_ports(graph)
    return {
        name: node_geometry(node, registry.get(node.block), wired.get(name, NOT_WIRED))
        for name, node in graph.nodes.items()
    }


class _Line(NamedTuple):
    text: str
    size: float
    role: Role


Ports: TypeAlias = tuple[dict[str, PortKind], dict[str, PortKind]]


def _port_kinds(node: Node, block: Block | None, wired: Wired) -> Ports:
    """Names and kinds of the inputs and of the outputs: the declared ones, then those that only wires know of."""
    declared: tuple[Iterable[str], Iterable[str]] = ((), ())
    stored: frozenset[str] = frozenset()
    if block is not None:
        chosen = usable_settings(node, block)
        declared = (block.input_names(chosen), block.output_names(chosen))
        stored = frozenset(part.name for part in (*block.active_weights(chosen), *block.active_states(chosen)))
    return _side(declared[0], wired[0], stored, block), _side(declared[1], wired[1], stored, block)


def _side(
    declared: Iterable[str], touched: frozenset[str], stored: frozenset[str], block: Block | None
) -> dict[str, PortKind]:
    ports: dict[str, PortKind] = dict.fromkeys(declared, "port")
    for name in sorted(touched - ports.keys()):
        ports[name] = "weight" if name in stored else "port" if block is None else "unknown"
    return ports


def _circle(node: Node, block: Block, ports: Ports) -> NodeGeometry:
    name = fitted(circle_name(node, ports[1]), TITLE_SIZE, WIDEST)
    detail = fitted(summary(node, block) if not node.label else "", DETAIL_SIZE, WIDEST)
    lines = [_Line(name, TITLE_SIZE, "title"), _Line(detail, DETAIL_SIZE, "detail")]
    widest = max(text_width(text, size) for text, size, _ in lines)
    width = _grid(max(2 * CIRCLE_RADIUS + 8, widest), 2 * GRID)
    middle, centre = width / 2, 2 * GRID
    texts = _stacked(lines, middle, centre + CIRCLE_RADIUS + 3)
    height = _grid(centre + CIRCLE_RADIUS + 3 + TITLE_HEIGHT + (DETAIL_HEIGHT if detail else 0), GRID)
    body = Rect(middle - CIRCLE_RADIUS, centre - CIRCLE_RADIUS, 2 * CIRCLE_RADIUS, 2 * CIRCLE_RADIUS)
    inputs = {name: PortPlace(name, body.x, centre, "left", kind) for name, kind in ports[0].items()}
    outputs = {
        name: PortPlace(name, body.right, centre, "right", kind, named=names_of(node, name))
        for name, kind in ports[1].items()
    }
    return NodeGeometry(width, height, "circle", block.kind, block.group, body, inputs, outputs, texts, block.formula)


def _boxed(node: Node, block: Block | None, kind: NodeKind, ports: Ports) -> NodeGeometry:
    square = kind in ("cost", "metric")
    title = wrapped(title_of(node, block), TITLE_SIZE, WIDEST / 2 if square else WIDEST, 3 if square else 2)
    words = summary(node, block) if block else "?"
    detail = wrapped(words, DETAIL_SIZE, WIDEST / 2.5, 3) if square else (fitted(words, DETAIL_SIZE, WIDEST),)
    lines = [_Line(line, TITLE_SIZE, "title") for line in title]
    lines += [_Line(line, DETAIL_SIZE, "detail") for line in detail]
    left, right = (_port_margin(side, index) for index, side in enumerate(ports))
    inner = max((text_width(text, size) for text, size, _ in lines), default=0.0)
    width = _grid(max(3 * PORT_STEP, left + inner + right), 2 * GRID)
    height = _grid(max(_text_height(lines) + 8, PORT_STEP * max(2, *map(len, ports))), 2 * GRID)
    if square:
        width = height = max(width, height)
    middle = left + (width - left - right) / 2
    texts = _stacked(lines, middle, (height - _text_height(lines)) / 2)
    inputs = _along_edge(ports[0], 0.0, height, "left", node)
    outputs = _along_edge(ports[1], width, height, "right", node)
    texts += _port_texts(inputs, outputs)
    family, formula = (block.group, block.formula) if block else ("", "")
    body, outline = Rect(0, 0, width, height), "square" if square else "box"
    return NodeGeometry(width, height, outline, kind, family, body, inputs, outputs, texts, formula)


def _text_height(lines: Iterable[_Line]) -> float:
    return sum(TITLE_HEIGHT if role == "title" else DETAIL_HEIGHT for text, _, role in lines if text)


def _stacked(lines: Iterable[_Line], x: float, top: float) -> tuple[TextLine, ...]:
    """The lines one below the other, from `top` on, centred on `x`."""
    texts: list[TextLine] = []
    for text, size, role in lines:
        if text:
            height = TITLE_HEIGHT if role == "title" else DETAIL_HEIGHT
            texts.append(TextLine(text, x, top + height / 2, size, role))
            top += height
    return tuple(texts)


def _shown(ports: Mapping[str, PortKind]) -> list[str]:
    """The ports whose name stands beside them: all where there are several, and every revealed weight."""
    return [name for name, kind in ports.items() if len(ports) > 1 or kind != "port"]


def _port_margin(ports: Mapping[str, PortKind], outputs: int) -> float:
    """The room the names of the ports take inside the box, on one side."""
    widest = max((text_width(_port_label(name), PORT_SIZE) for name in _shown(ports)), default=0.0)
    return PADDING + (widest + 2 + outputs * PORT_RADIUS if widest else 0.0)


def _port_label(name: str) -> str:
    return fitted(name, PORT_SIZE, 60.0)


def _output_name(name: str) -> str:
    return fitted(name, DETAIL_SIZE, 80.0)


def _along_edge(
    ports: Mapping[str, PortKind], x: float, height: float, side: Literal["left", "right"], node: Node
) -> dict[str, PortPlace]:
    """Evenly spaced about the middle of the edge."""
    first = height / 2 - PORT_STEP * (len(ports) - 1) / 2
    places: dict[str, PortPlace] = {}
    for index, (name, kind) in enumerate(ports.items()):
        marked = side == "right" or kind == "weight"
        named = names_of(node, name) if side == "right" else ""
        stem = text_width(_output_name(named), DETAIL_SIZE) + 2 * PORT_RADIUS if named else 0.0
        places[name] = PortPlace(name, x, first + PORT_STEP * index, side, kind, marked, named, stem)
    return places


def _port_texts(inputs: Mapping[str, PortPlace], outputs: Mapping[str, PortPlace]) -> tuple[TextLine, ...]:
    """Names of ports inside the box, and the names users gave to outputs outside, above the wire that leaves."""
    texts: list[TextLine] = []
    texts += [TextLine(_port_label(p.name), p.x + 5, p.y, PORT_SIZE, "port", "left") for p in _labelled(inputs)]
    texts += [TextLine(_port_label(p.name), p.x - 7, p.y, PORT_SIZE, "port", "right") for p in _labelled(outputs)]
    for place in outputs.values():
        if place.named:
            name = _output_name(place.named)
            texts.append(TextLine(name, place.x + PORT_RADIUS + 2, place.y - 8, DETAIL_SIZE, "name", "left"))
    return tuple(texts)


def _labelled(places: Mapping[str, PortPlace]) -> list[PortPlace]:
    return [places[name] for name in _shown({name: place.kind for name, place in places.items()})]


def _grid(length: float, step: float) -> float:
    """The length rounded up to a whole number of steps."""
    return math.ceil(length / step - 1e-9) * step
