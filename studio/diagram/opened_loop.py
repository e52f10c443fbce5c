"""A loop unfolded over its steps: copies of its inside side by side, wired from each to the next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from studio.diagram.geometry_parts import on_grid
from studio.diagram.geometry_shape import GRID, WALL, NodeGeometry
from studio.diagram.groups import DELAY
from studio.diagram.model import Endpoint, Graph, Node, Point
from studio.diagram.opened_drawn import Drawn, within
from studio.diagram.opened_shape import STEP_HEIGHT, TOP

BESIDE, BETWEEN = 50.0, 60.0
"""The room left and right of an inside, where its ports are led to the edges, and between the steps of a loop."""

ROOM, PER_WIRE, MOST_WIRES = 20.0, 10.0, 6
"""The room above and below an inside, and what each wire that runs back adds to it."""

MOST_COPIES = 64
"""No loop is unfolded over more steps than this."""


def copies(node: Node, steps: int) -> int:
    """How often the inside of a loop is drawn: no more often than it runs."""
    most = node.settings.get("steps")
    return max(1, min(steps, MOST_COPIES, most if isinstance(most, int) else steps))


def delays_of(graph: Graph) -> frozenset[str]:
    """The blocks that carry a value to the next step."""
    return frozenset(name for name, node in graph.nodes.items() if node.block == DELAY)


def first_only(graph: Graph) -> frozenset[str]:
    """What stands in the first step alone: the delays, and whatever does nothing but give them their initial values."""
    delays = delays_of(graph)
    fed: dict[str, set[str]] = {}
    for target, source in graph.wires.items():
        fed.setdefault(source.node, set()).add("" if target.node in delays and target.port == "x" else target.node)
    found: frozenset[str] = delays
    before: frozenset[str] = frozenset()
    while found != before:
        before = found
        found |= {name for name, targets in fed.items() if targets <= before}
    return found


def seen_at(step: int, shape: NodeGeometry) -> NodeGeometry:
    """A block as it is seen at a step: a delay has no input where what it would become is shown as the next step."""
    if shape.kind != "delay" or step == 0:
        return shape
    return replace(shape, inputs={name: port for name, port in shape.inputs.items() if name != "x"})


def unfolded(graph: Graph, leads: Sequence[str]) -> Iterator[tuple[Endpoint, Endpoint]]:
    """The wires of all steps, target before source; `leads` are what the paths of each step begin with."""
    delays, early = (delays_of(graph), first_only(graph)) if len(leads) > 1 else (frozenset(), frozenset())
    for index, lead in enumerate(leads):
        for target, source in graph.wires.items():
            if (target.node in early and index > 0) or (target.node in delays and target.port == "x"):
                continue
            fed = _fed(graph, source, index, delays)
            if fed is not None:
                yield within(lead, target), within(leads[fed[1]], fed[0])


def _fed(graph: Graph, source: Endpoint, index: int, delays: frozenset[str]) -> tuple[Endpoint, int] | None:
    """What gives a value at a step, and in which step that stands: one step back for each delay on the way."""
    while source.node in delays and index > 0:
        before = graph.wires.get(Endpoint(source.node, "x"))
        if before is None:
            return None
        source, index = before, index - 1
    return source, index


def side_by_side(
    steps: Sequence[Drawn], wires: Iterable[tuple[Endpoint, Endpoint]]
) -> tuple[Drawn, Point, list[float]]:
    """The steps in one drawing, from the corner of the box around them; the size of the box, and their middles."""
    area = steps[0].area()
    left, over = area.x // GRID * GRID, area.y // GRID * GRID
    width, height = on_grid(max(area.right - left, 4 * GRID), 2 * GRID), on_grid(area.bottom - over, 2 * GRID)
    back = sum(
        steps[0].places[to.node].x <= steps[0].places[by.node].x for to, by in wires if _are_in(steps[0], to, by)
    )
    room = ROOM + PER_WIRE * min(back, MOST_WIRES)
    top = TOP + on_grid(room + (STEP_HEIGHT if len(steps) > 1 else 0.0), GRID)
    whole, middles = Drawn(), []
    for index, step in enumerate(steps):
        x = BESIDE + index * (width + BETWEEN)
        middles.append(x + width / 2)
        whole.take(step, Point(x - left, top - over))
    return whole, Point(middles[-1] + width / 2 + BESIDE, on_grid(top + height + room + WALL, 2 * GRID)), middles


def _are_in(step: Drawn, *ends: Endpoint) -> bool:
    return all(end.node in step.places for end in ends)
