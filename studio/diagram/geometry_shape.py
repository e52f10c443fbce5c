"""What a drawn block is made of: rectangles, ports, lines of text. All lengths are in points, y grows downwards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from studio.diagram.geometry_text import text_width
from studio.spec.block import BlockKind

GRID = 10.0
"""Blocks stand on multiples of this, and so do their ports."""

TITLE_SIZE, DETAIL_SIZE, PORT_SIZE, MARK_SIZE = 10.0, 7.5, 6.5, 9.0
TITLE_HEIGHT, DETAIL_HEIGHT = 12.0, 10.0
PORT_RADIUS = 3.5
CIRCLE_RADIUS = 16.0
DELAY_SIDE = 40.0
PADDING = 10.0
PORT_STEP = 20.0
TIP = 10.0
"""How far the tip of a flag reaches."""

DOUBLE = 3.0
"""How far inside its outline the second edge of a group runs."""

HEADER = 24.0
"""How high the strip is that holds the title of an opened instance."""

WALL = 8.0
"""Wires inside an opened instance keep this far from its edges."""

WIDEST = 130.0
"""A title wraps, and a line of settings is cut short, where it would be wider than this."""

Outline: TypeAlias = Literal["circle", "box", "square", "flag"]
NodeKind: TypeAlias = BlockKind | Literal["unknown"]
PortKind: TypeAlias = Literal["port", "weight", "unknown"]
Role: TypeAlias = Literal["title", "mark", "detail", "port", "name"]


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

    def moved(self, x: float, y: float) -> Rect:
        """The same rectangle elsewhere."""
        return Rect(self.x + x, self.y + y, self.width, self.height)

    def grown(self, by: float) -> Rect:
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
    """A block as drawn. `body` is the outline's own rectangle; `width` and `height` include a name under it.

    One that is `opened` is a group drawn large, with its inside in it: it is painted behind that.
    """

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
    opened: bool = False

    @property
    def overhang(self) -> float:
        """How far a name beside an output reaches over the right edge."""
        return max((text.rect.right - self.width for text in self.texts if text.role == "name"), default=0.0)

    @property
    def inner(self) -> Rect | None:
        """The second edge of a group; None for other blocks."""
        return self.body.grown(-DOUBLE) if self.kind in ("group", "loop") else None

    @property
    def corners(self) -> tuple[tuple[float, float], ...]:
        """The corners of a flag, which points to the right."""
        body, middle, shoulder = self.body, self.body.y + self.body.height / 2, self.body.right - TIP
        return (
            (body.x, body.y),
            (shoulder, body.y),
            (body.right, middle),
            (shoulder, body.bottom),
            (body.x, body.bottom),
        )
