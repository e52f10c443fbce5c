"""A diagram while it is drawn with its opened instances: blocks, wires and bends by path, from an origin of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from studio.diagram.geometry import NodeGeometry, Rect
from studio.diagram.geometry_obstacles import solid
from studio.diagram.geometry_wires import Path
from studio.diagram.model import Endpoint, Node, Point
from studio.diagram.opened_space import Space


class Home(NamedTuple):
    """Where a block is kept: a page or group, its id there, and for a loop that is unfolded the step, from 1 on."""

    diagram: str
    node: str
    step: int = 0


@dataclass(slots=True)
class Drawn:
    """What `studio.diagram.opened.Opened` is made of. `others` are the rectangles of frames and notes."""

    nodes: dict[str, Node] = field(default_factory=dict)
    wires: dict[Endpoint, Endpoint] = field(default_factory=dict)
    shapes: dict[str, NodeGeometry] = field(default_factory=dict)
    places: dict[str, Point] = field(default_factory=dict)
    homes: dict[str, Home] = field(default_factory=dict)
    bends: dict[Endpoint, tuple[Point, ...]] = field(default_factory=dict)
    spaces: dict[str, Space] = field(default_factory=dict)
    links: list[Path] = field(default_factory=list)
    others: list[Rect] = field(default_factory=list)

    def take(self, other: Drawn, by: Point) -> None:
        """Take in what is drawn elsewhere, moved."""
        self.nodes |= other.nodes
        self.wires |= other.wires
        self.shapes |= other.shapes
        self.homes |= other.homes
        self.places |= {path: plus(place, by) for path, place in other.places.items()}
        self.bends |= {target: _moved(points, by) for target, points in other.bends.items()}
        self.spaces |= {path: space.moved(by) for path, space in other.spaces.items()}
        self.links += [_moved(path, by) for path in other.links]
        self.others += [rect.moved(*by) for rect in other.others]

    def rects(self) -> Iterator[Rect]:
        """What blocks fill, with the texts beside them."""
        for path, shape in self.shapes.items():
            for rect in solid(shape):
                yield rect.moved(*self.places[path])

    def area(self) -> Rect:
        """The rectangle that holds everything; of no size where there is nothing."""
        rects = [*self.rects(), *self.others] or [Rect(0, 0, 0, 0)]
        left, top = min(rect.x for rect in rects), min(rect.y for rect in rects)
        return Rect(left, top, max(rect.right for rect in rects) - left, max(rect.bottom for rect in rects) - top)

    def end(self, path: str, port: str, *, out: bool) -> Point | None:
        """Where a port of a block is; None where there is none."""
        shape = self.shapes.get(path)
        place = (shape.outputs if out else shape.inputs).get(port) if shape else None
        return plus(self.places[path], Point(place.x, place.y)) if place else None


def within(lead: str, end: Endpoint) -> Endpoint:
    """A port of a block inside by its path: `lead` is "enc/"."""
    return Endpoint(lead + end.node, end.port)


def plus(a: Point, b: Point) -> Point:
    """A point moved."""
    return Point(a.x + b.x, a.y + b.y)


def _moved(points: Iterable[Point], by: Point) -> tuple[Point, ...]:
    return tuple(plus(point, by) for point in points)
