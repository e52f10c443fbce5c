"""Where everything of one block is: its outline, ports and texts. The canvas and the pictures both draw from this.

The notation: a variable is a circle (shaded when observed, with a dot when learned, with a tilde when drawn anew each
time), a function a rounded box, a group a rounded box with a double edge (a loop with a round arrow), a cost a square,
a metric a dashed square, a delay a small square, a port of a group a flag, an assignment a box with an arrow to the
left, and a block that nobody knows a dashed box. Inputs are on the left edge; outputs are on the right, each a computed
variable and drawn as a small circle. All lengths are in points, y grows downwards, and every place is relative to the
top left corner of the block.
"""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import replace
from typing import TypeAlias

from studio.diagram.geometry_parts import (
    Line,
    Ports,
    along_edge,
    on_grid,
    port_margin,
    port_texts,
    stacked,
    total_height,
    widest,
)
from studio.diagram.geometry_shape import (
    CIRCLE_RADIUS,
    DELAY_SIDE,
    DETAIL_SIZE,
    GRID,
    MARK_SIZE,
    PADDING,
    PORT_RADIUS,
    PORT_SIZE,
    PORT_STEP,
    TIP,
    TITLE_SIZE,
    WIDEST,
    NodeGeometry,
    NodeKind,
    PortKind,
    PortPlace,
    Rect,
    TextLine,
)
from studio.diagram.geometry_text import fitted, wrapped
from studio.diagram.geometry_words import (
    circle_name,
    has_expressions,
    mark,
    names_of,
    summary,
    title_of,
    usable_settings,
)
from studio.diagram.model import Graph, Node
from studio.spec import Block

__all__ = [
    "GRID",
    "NOT_WIRED",
    "PORT_RADIUS",
    "NodeGeometry",
    "PortPlace",
    "Rect",
    "TextLine",
    "Wired",
    "node_geometry",
    "page_geometry",
    "wired_ports",
]

Wired: TypeAlias = tuple[frozenset[str], frozenset[str]]
"""The ports of one block that wires touch: as inputs, and as outputs."""

NOT_WIRED: Wired = (frozenset(), frozenset())
CIRCLES = ("observed", "computed", "parameter")
SQUARES = ("cost", "metric")
INITIAL = "initial"

NAMELESS = ("function", "cost", "metric")
"""Kinds of blocks on which their own name is not written."""

MOST_KEPT = 5_000
"""Shapes that are kept."""

_shaped: dict[Hashable, tuple[Block | None, NodeGeometry]] = {}


def wired_ports(graph: Graph) -> dict[str, Wired]:
    """For every block that has wires, the ports they touch."""
    ins: dict[str, set[str]] = {}
    outs: dict[str, set[str]] = {}
    for target, source in graph.wires.items():
        ins.setdefault(target.node, set()).add(target.port)
        outs.setdefault(source.node, set()).add(source.port)
    return {name: (frozenset(ins.get(name, ())), frozenset(outs.get(name, ()))) for name in {*ins, *outs}}


def node_geometry(node: Node, block: Block | None, wired: Wired = NOT_WIRED) -> NodeGeometry:
    """The shape, ports and texts of a block. `wired` reveals weights, and gives an unknown block its ports.

    A large drawing has few blocks that are not like another one: those are shaped once.
    """
    key = _likeness(node, block, wired)
    known, shape = _shaped.get(key, (None, None))
    if shape is None or known is not block:
        if len(_shaped) >= MOST_KEPT:
            _shaped.clear()
        shape = _geometry(node, block, wired)
        _shaped[key] = block, shape
    return shape


def _likeness(node: Node, block: Block | None, wired: Wired) -> Hashable:
    """Equal for blocks that are drawn alike. As text, since 1, 1.0 and True are equal and are not written alike."""
    name = "" if block is not None and block.kind in NAMELESS else node.id
    return name, node.block, repr(node.settings), repr(node.names), node.label, wired


def _geometry(node: Node, block: Block | None, wired: Wired) -> NodeGeometry:
    ports = _port_kinds(node, block, wired)
    if block is None:
        return _boxed(node, None, "unknown", ports)
    plain = all(len(side) <= 1 for side in ports)
    if block.kind in CIRCLES and plain:
        return _circle(node, block, ports)
    if block.kind == "delay" and ports[0].keys() <= {"x", INITIAL} and plain_outputs(ports):
        return _delay(node, block, ports)
    if block.kind in ("input", "output") and plain:
        return _flag(node, block, ports)
    return _boxed(node, block, block.kind, ports)


def page_geometry(graph: Graph, registry: Mapping[str, Block]) -> dict[str, NodeGeometry]:
    """The geometry of every block of a page."""
    wired = wired_ports(graph)
    return {
        name: node_geometry(node, registry.get(node.block), wired.get(name, NOT_WIRED))
        for name, node in graph.nodes.items()
    }


def plain_outputs(ports: Ports) -> bool:
    """Whether there is one output and it is the declared one."""
    return len(ports[1]) <= 1


def _port_kinds(node: Node, block: Block | None, wired: Wired) -> Ports:
    """Names and kinds of the inputs and of the outputs: the declared ones, then those that only wires know of."""
    declared: tuple[Iterable[str], Iterable[str]] = ((), ())
    stored: frozenset[str] = frozenset()
    if block is not None:
        chosen = usable_settings(node, block)
        declared = (block.input_names(chosen), block.output_names(chosen))
        stored = frozenset(part.name for part in (*block.active_weights(chosen), *block.active_states(chosen)))
    guessed = block is None or has_expressions(node)  # how many ports an expression gives is not known here
    return _side(declared[0], wired[0], stored, guessed), _side(declared[1], wired[1], stored, guessed)


def _side(
    declared: Iterable[str], touched: frozenset[str], stored: frozenset[str], guessed: bool
) -> dict[str, PortKind]:
    ports: dict[str, PortKind] = dict.fromkeys(declared, "port")
    for name in sorted(touched - ports.keys()):
        ports[name] = "weight" if name in stored or "." in name else "port" if guessed else "unknown"
    return ports


def _circle(node: Node, block: Block, ports: Ports) -> NodeGeometry:
    name = fitted(circle_name(node, ports[1]), TITLE_SIZE, WIDEST)
    detail = fitted(summary(node, block) if not node.label else "", DETAIL_SIZE, WIDEST)
    body = Rect(0, 2 * GRID - CIRCLE_RADIUS, 2 * CIRCLE_RADIUS, 2 * CIRCLE_RADIUS)
    shape = _with_name_below(block, body, [Line(name, TITLE_SIZE, "title"), Line(detail, DETAIL_SIZE, "detail")])
    body, centre = shape.body, 2 * GRID
    inputs = {name: PortPlace(name, body.x, centre, "left", kind) for name, kind in ports[0].items()}
    outputs = {
        name: PortPlace(name, body.right, centre, "right", kind, named=names_of(node, name))
        for name, kind in ports[1].items()
    }
    drawn = TextLine("~", shape.width / 2, centre, 2 * MARK_SIZE, "mark")
    texts = (*shape.texts, drawn) if block.draw else shape.texts
    return replace(shape, outline="circle", inputs=inputs, outputs=outputs, texts=texts, formula=block.formula)


def _delay(node: Node, block: Block, ports: Ports) -> NodeGeometry:
    """A small square with its name below. What it starts from comes in over what it becomes."""
    name = fitted(node.label.strip() or node.id, TITLE_SIZE, WIDEST)
    detail = fitted(summary(replace(node, label=""), block), DETAIL_SIZE, WIDEST)
    lines = [Line(name, TITLE_SIZE, "title"), Line(detail, DETAIL_SIZE, "detail")]
    shape = _with_name_below(block, Rect(0, 0, DELAY_SIDE, DELAY_SIDE), lines)
    ordered: dict[str, PortKind] = {port: ports[0][port] for port in (INITIAL, "x") if port in ports[0]}
    inputs = along_edge(ordered, shape.body.x, DELAY_SIDE, "left", node)
    outputs = along_edge(ports[1], shape.body.right, DELAY_SIDE, "right", node)
    texts = [*shape.texts, TextLine("z⁻¹", shape.body.right - 13, DELAY_SIDE / 2, TITLE_SIZE, "mark")]
    if INITIAL in inputs:
        first = inputs[INITIAL]
        texts.append(TextLine("init", first.x + 4, first.y, PORT_SIZE, "port", "left"))
    texts += [text for text in port_texts({}, outputs) if text.role == "name"]
    return replace(shape, inputs=inputs, outputs=outputs, texts=tuple(texts))


def _with_name_below(block: Block, body: Rect, lines: list[Line]) -> NodeGeometry:
    """A body with lines under it, on the grid and as wide as they need; it has no ports yet."""
    width = on_grid(max(DELAY_SIDE, widest(lines)), 2 * GRID)
    height = on_grid(body.bottom + 3 + total_height(lines), GRID)
    body = body.moved((width - body.width) / 2, 0)
    texts = stacked(lines, width / 2, body.bottom + 3)
    return NodeGeometry(width, height, "square", block.kind, block.group, body, {}, {}, texts)


def _flag(node: Node, block: Block, ports: Ports) -> NodeGeometry:
    """A port of the group, with its name, pointing the way values go."""
    words = summary(replace(node, label=""), block)
    lines = [Line(fitted(node.id, TITLE_SIZE, WIDEST), TITLE_SIZE, "title")]
    lines += [Line(fitted(words, DETAIL_SIZE, WIDEST), DETAIL_SIZE, "detail")]
    width = on_grid(PADDING + widest(lines) + TIP + PADDING / 2, 2 * GRID)
    height = on_grid(total_height(lines) + 4, 2 * GRID)
    texts = stacked(lines, (width - TIP) / 2 + 1, (height - total_height(lines)) / 2)
    inputs = along_edge(ports[0], 0.0, height, "left", node)
    outputs = along_edge(ports[1], width, height, "right", node)
    texts += tuple(text for text in port_texts({}, outputs) if text.role == "name")
    body = Rect(0, 0, width, height)
    return NodeGeometry(width, height, "flag", block.kind, block.group, body, inputs, outputs, texts)


def _boxed(node: Node, block: Block | None, kind: NodeKind, ports: Ports) -> NodeGeometry:
    square = kind in SQUARES
    lines = _box_lines(node, block, square=square)
    left, right = (port_margin(side, index) for index, side in enumerate(ports))
    width = on_grid(max(3 * PORT_STEP, left + widest(lines) + right), 2 * GRID)
    height = on_grid(max(total_height(lines) + 8, PORT_STEP * max(2, *map(len, ports))), 2 * GRID)
    if square:
        width = height = max(width, height)
    middle = left + (width - left - right) / 2
    texts = stacked(lines, middle, (height - total_height(lines)) / 2)
    inputs = along_edge(ports[0], 0.0, height, "left", node)
    outputs = along_edge(ports[1], width, height, "right", node)
    texts += port_texts(inputs, outputs)
    family, formula = (block.group, block.formula) if block else ("", "")
    outline = "square" if square or kind == "assignment" else "box"
    return NodeGeometry(
        width, height, outline, kind, family, Rect(0, 0, width, height), inputs, outputs, texts, formula
    )


def _box_lines(node: Node, block: Block | None, *, square: bool) -> list[Line]:
    """Title, mark, settings."""
    title = wrapped(title_of(node, block), TITLE_SIZE, WIDEST / 2 if square else WIDEST, 4 if square else 2)
    words = summary(node, block) if block else "?"
    detail = wrapped(words, DETAIL_SIZE, WIDEST / 2.5, 3) if square else (fitted(words, DETAIL_SIZE, WIDEST),)
    lines = [Line(line, TITLE_SIZE, "title") for line in title]
    lines += [Line(fitted(mark(node, block), MARK_SIZE, WIDEST), MARK_SIZE, "mark")] if block else []
    return lines + [Line(line, DETAIL_SIZE, "detail") for line in detail]
