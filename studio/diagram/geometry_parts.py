"""The parts of a drawn block put in their places: lines one below the other, ports along the edges, their names."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple, TypeAlias

from studio.diagram.geometry_shape import (
    DETAIL_HEIGHT,
    DETAIL_SIZE,
    PADDING,
    PORT_RADIUS,
    PORT_SIZE,
    PORT_STEP,
    TITLE_HEIGHT,
    PortKind,
    PortPlace,
    Role,
    TextLine,
)
from studio.diagram.geometry_text import fitted, text_width
from studio.diagram.geometry_words import names_of
from studio.diagram.model import Node

Ports: TypeAlias = tuple[dict[str, PortKind], dict[str, PortKind]]
"""Names and kinds of the inputs, and of the outputs."""

WIDEST_NAME = 60.0


class Line(NamedTuple):
    """A line of text that has no place yet."""

    text: str
    size: float
    role: Role

    @property
    def height(self) -> float:
        """The room it takes among others; none where it is empty."""
        return (DETAIL_HEIGHT if self.role == "detail" else TITLE_HEIGHT) if self.text else 0.0


def stacked(lines: Iterable[Line], x: float, top: float) -> tuple[TextLine, ...]:
    """The lines one below the other, from `top` on, centred on `x`."""
    texts: list[TextLine] = []
    for line in lines:
        if line.text:
            texts.append(TextLine(line.text, x, top + line.height / 2, line.size, line.role))
            top += line.height
    return tuple(texts)


def total_height(lines: Iterable[Line]) -> float:
    """How high the lines are together."""
    return sum(line.height for line in lines)


def widest(lines: Iterable[Line]) -> float:
    """How wide the widest of them is."""
    return max((text_width(line.text, line.size) for line in lines), default=0.0)


def port_margin(ports: Mapping[str, PortKind], outputs: int) -> float:
    """The room the names of the ports take inside the box, on one side."""
    room = max((text_width(port_label(name), PORT_SIZE) for name in _shown(ports)), default=0.0)
    return PADDING + (room + 2 + outputs * PORT_RADIUS if room else 0.0)


def along_edge(
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


def port_texts(inputs: Mapping[str, PortPlace], outputs: Mapping[str, PortPlace]) -> tuple[TextLine, ...]:
    """Names of ports inside the box, and the names users gave to outputs outside, above the wire that leaves."""
    texts: list[TextLine] = []
    texts += [TextLine(port_label(p.name), p.x + 5, p.y, PORT_SIZE, "port", "left") for p in _labelled(inputs)]
    texts += [TextLine(port_label(p.name), p.x - 7, p.y, PORT_SIZE, "port", "right") for p in _labelled(outputs)]
    for place in outputs.values():
        if place.named:
            name = _output_name(place.named)
            texts.append(TextLine(name, place.x + PORT_RADIUS + 2, place.y - 8, DETAIL_SIZE, "name", "left"))
    return tuple(texts)


def port_label(name: str) -> str:
    """The name of a port as it is written; of a weight inside a group the end says more than the beginning."""
    if text_width(name, PORT_SIZE) <= WIDEST_NAME or "." not in name:
        return fitted(name, PORT_SIZE, WIDEST_NAME)
    return fitted("…" + ".".join(name.split(".")[-2:]), PORT_SIZE, WIDEST_NAME)


def on_grid(length: float, step: float) -> float:
    """The length rounded up to a whole number of steps."""
    return math.ceil(length / step - 1e-9) * step


def _shown(ports: Mapping[str, PortKind]) -> list[str]:
    """The ports whose name stands beside them: all where there are several, and every revealed weight."""
    return [name for name, kind in ports.items() if len(ports) > 1 or kind != "port"]


def _labelled(places: Mapping[str, PortPlace]) -> list[PortPlace]:
    return [places[name] for name in _shown({name: place.kind for name, place in places.items()})]


def _output_name(name: str) -> str:
    return fitted(name, DETAIL_SIZE, 80.0)
