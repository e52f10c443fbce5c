"""What the ports of an opened instance stand for inside, and the thin lines that lead from one to the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from studio.diagram.geometry import NOT_WIRED, NodeGeometry, Rect, Wired
from studio.diagram.geometry_shape import HEADER
from studio.diagram.geometry_wires import CLEARANCE, Path, wire_path
from studio.diagram.groups import INPUT, OUTPUT
from studio.diagram.model import Graph, Point
from studio.diagram.opened_drawn import Drawn

Ends: TypeAlias = tuple[Mapping[str, Point], Mapping[str, Point]]
"""Where inputs, and where outputs of an instance lead to inside, by their names."""


def touched_by(instance: NodeGeometry) -> dict[str, Wired]:
    """The ports of blocks inside that wires of the instance lead to: its weight `fc1.weight` is one of `fc1`."""
    found: dict[str, Wired] = {}
    for out, ports in enumerate((instance.inputs, instance.outputs)):
        for name in ports:
            block, port = _deeper(name)
            if port:
                ins, outs = found.get(block, NOT_WIRED)
                found[block] = (ins, outs | {port}) if out else (ins | {port}, outs)
    return found


def inner_ends(inside: Drawn, graph: Graph, leads: tuple[str, str], instance: NodeGeometry) -> Ends:
    """What each port stands for; `leads` are those of the first and of the last step, "rnn/1/" and "rnn/3/"."""
    first, last = leads
    ins = {name: _end(inside, graph, first, first, name, out=False) for name in instance.inputs}
    outs = {name: _end(inside, graph, last, first, name, out=True) for name in instance.outputs}
    return _known(ins), _known(outs)


def links(inside: Drawn, shape: NodeGeometry, ends: Ends) -> Iterator[Path]:
    """The lines from the inputs on the edge inward, and from inside to the outputs, around what stands there."""
    rects = list(inside.rects())
    for name, end in ends[0].items():
        start = Point(0.0, shape.inputs[name].y)
        yield wire_path(start, end, _obstacles(rects, end, shape.width))
    for name, start in ends[1].items():
        end = Point(shape.width, shape.outputs[name].y)
        yield wire_path(start, end, _obstacles(rects, start, shape.width))


def _end(inside: Drawn, graph: Graph, lead: str, first: str, name: str, *, out: bool) -> Point | None:
    """The edge of the flag of that name, or a weight of a block inside."""
    block, port = _deeper(name)
    if port:
        return inside.end(first + block, port, out=out)
    node, shape = graph.nodes.get(name), inside.shapes.get(lead + name)
    if node is None or shape is None or node.block != (OUTPUT if out else INPUT):
        return None
    body = shape.body.moved(*inside.places[lead + name])
    return Point(body.right if out else body.x, body.y + body.height / 2)


def _deeper(port: str) -> tuple[str, str]:
    """The block inside that a weight of an instance belongs to, and its port there; repetitions are drawn as one."""
    first, _, rest = port.partition(".")
    return _deeper(rest) if rest and first.isdigit() else (first, rest)


def _known(ends: Mapping[str, Point | None]) -> dict[str, Point]:
    return {name: end for name, end in ends.items() if end is not None}


def _obstacles(rects: list[Rect], end: Point, width: float) -> list[Rect]:
    """The title, and all blocks with a margin but for the one the line leads to."""
    return [Rect(0, 0, width, HEADER), *(rect if _holds(rect, end) else rect.grown(CLEARANCE) for rect in rects)]


def _holds(rect: Rect, at: Point) -> bool:
    return rect.x <= at.x <= rect.right and rect.y <= at.y <= rect.bottom
