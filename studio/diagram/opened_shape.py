"""The shape of an instance that is shown with its inside in place: a large box with a title, its ports on the edges."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from studio.diagram.geometry_parts import port_texts
from studio.diagram.geometry_shape import (
    DETAIL_SIZE,
    HEADER,
    MARK_SIZE,
    PADDING,
    PORT_STEP,
    TITLE_SIZE,
    WIDEST,
    NodeGeometry,
    PortPlace,
    Rect,
    TextLine,
)
from studio.diagram.geometry_text import fitted, text_width
from studio.diagram.geometry_words import mark, summary, title_of
from studio.diagram.model import Node, Point
from studio.spec import Block

STEP_HEIGHT = 16.0
"""The strip under the title that says which step of a loop each copy of its inside is."""

TOP = 30.0
"""The least height of a port, and of the inside."""

Ends = Mapping[str, Point]
"""What ports lead to inside, by their names, from the corner of the instance."""


def opened_shape(node: Node, block: Block, closed: NodeGeometry, size: Point, ends: tuple[Ends, Ends]) -> NodeGeometry:
    """An instance opened to a size (width and height in points) that hold its inside; both are at least those it had.

    `ends` say what its inputs and its outputs lead to inside; a port that leads nowhere has its name written beside it.
    """
    width = max(closed.width, size.x)
    most = max(len(closed.inputs), len(closed.outputs))
    height = max(closed.height, size.y, TOP + PORT_STEP * most)
    inputs = _along_edge(closed.inputs, 0.0, height, ends[0])
    outputs = _along_edge(closed.outputs, width, height, ends[1])
    texts = [text for text in port_texts({}, outputs) if text.role == "name"]
    texts += [text for text in port_texts(_but(inputs, ends[0]), _but(outputs, ends[1])) if text.role == "port"]
    return replace(
        closed,
        width=width,
        height=height,
        outline="box",
        body=Rect(0, 0, width, height),
        inputs=inputs,
        outputs=outputs,
        texts=(*_heading(node, block, width), *texts),
        formula="",
        opened=True,
    )


def step_labels(node: Node, count: int, middles: Sequence[float], width: float) -> tuple[TextLine, ...]:
    """What stands over the copies of a loop's inside: `t = 1`, `t = 2`, and dots where further steps follow."""
    steps = node.settings.get("steps")
    known = steps if isinstance(steps, int) else None
    y = HEADER + STEP_HEIGHT / 2
    lines = [
        TextLine(_step(index, known, backward=bool(node.settings.get("reverse"))), x, y, MARK_SIZE, "mark")
        for index, x in enumerate(middles)
    ]
    if known is None or known > count:
        lines.append(TextLine("…", width - PADDING, y, MARK_SIZE, "mark", "right"))
    return tuple(lines)


def _but(ports: Mapping[str, PortPlace], led: Ends) -> dict[str, PortPlace]:
    return {name: place for name, place in ports.items() if name not in led}


def _step(index: int, steps: int | None, *, backward: bool) -> str:
    if not backward:
        return f"t = {index + 1}"
    if steps is not None:
        return f"t = {steps - index}"
    return f"t = T − {index}" if index else "t = T"


def _heading(node: Node, block: Block, width: float) -> list[TextLine]:
    """The title at the left of its strip, then how often it repeats and its settings, as far as there is room."""
    words = [(title_of(node, block), TITLE_SIZE, "title"), (mark(node, block), MARK_SIZE, "mark")]
    lines: list[TextLine] = []
    x = PADDING
    for text, size, role in [*words, (summary(node, block), DETAIL_SIZE, "detail")]:
        text = fitted(text, size, min(WIDEST, width - PADDING - x)) if width - PADDING - x > 2 * size else ""
        if text:
            lines.append(TextLine(text, x, HEADER / 2, size, role, "left"))  # type: ignore[arg-type]
            x += text_width(text, size) + PADDING
    return lines


def _along_edge(ports: Mapping[str, PortPlace], x: float, height: float, ends: Ends) -> dict[str, PortPlace]:
    """Each port as near to its height as the others allow; those that lead nowhere come last."""
    wanted = {name: end.y for name, end in ends.items()}
    order = sorted(ports, key=lambda name: (wanted.get(name, height), ports[name].y))
    tops: dict[str, float] = {}
    y = TOP - PORT_STEP
    for name in order:
        y = tops[name] = max(y + PORT_STEP, wanted.get(name, TOP))
    y = height + PORT_STEP / 2
    for name in reversed(order):
        y = tops[name] = min(y - PORT_STEP, tops[name])
    return {name: replace(place, x=x, y=tops[name]) for name, place in ports.items()}
