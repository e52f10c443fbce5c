"""What stands on a page, found by neighbourhood: among ten thousand blocks, those near a wire."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from studio.diagram.geometry_shape import HEADER, WALL, NodeGeometry, Rect
from studio.diagram.model import Point

CELL = 200.0
"""The side of a cell of the index."""


@dataclass(slots=True)
class Obstacles:
    """Rectangles with their owner. It is kept up to date: what an edit moves is taken out and put in again."""

    entries: dict[int, tuple[str, Rect]] = field(default_factory=dict)
    cells: dict[tuple[int, int], set[int]] = field(default_factory=dict)
    owned: dict[str, list[int]] = field(default_factory=dict)
    added: int = 0

    def add(self, owner: str, rect: Rect) -> None:
        """One more rectangle of an owner."""
        number = self.added
        self.added += 1
        for cell in _cells(rect):
            self.cells.setdefault(cell, set()).add(number)
        self.entries[number] = (owner, rect)
        self.owned.setdefault(owner, []).append(number)

    def remove(self, owner: str) -> None:
        """Take all rectangles of an owner away; nothing happens where there are none."""
        for number in self.owned.pop(owner, ()):
            for cell in _cells(self.entries.pop(number)[1]):
                self.cells[cell].discard(number)
                if not self.cells[cell]:
                    del self.cells[cell]

    def put(self, owner: str, rects: Iterable[Rect]) -> None:
        """These rectangles, in the place of those the owner had."""
        self.remove(owner)
        for rect in rects:
            self.add(owner, rect)

    def near(self, area: Rect) -> list[tuple[str, Rect]]:
        """What meets the area, in the order it was added."""
        found: set[int] = set().union(*(self.cells.get(cell, ()) for cell in self._touched(area)))
        left, top, right, bottom = area.x, area.y, area.right, area.bottom
        entries = [self.entries[number] for number in sorted(found)]
        return [
            (owner, rect)
            for owner, rect in entries
            if rect[0] < right and left < rect[0] + rect[2] and rect[1] < bottom and top < rect[1] + rect[3]
        ]

    def _touched(self, area: Rect) -> Iterable[tuple[int, int]]:
        """The cells an area touches; of a vast one only those that hold something."""
        if (area.width / CELL + 1) * (area.height / CELL + 1) <= len(self.cells):
            return _cells(area)
        return [(x, y) for x, y in self.cells if _meets_cell(area, x, y)]


def obstacles_of(shapes: Mapping[str, NodeGeometry], places: Mapping[str, Point]) -> Obstacles:
    """The index of a whole page: what of every block a wire must not cross."""
    blocks = Obstacles()
    for name, shape in shapes.items():
        place = places[name]
        for rect in solid(shape):
            blocks.add(name, rect.moved(*place))
    return blocks


def solid(shape: NodeGeometry) -> Iterator[Rect]:
    """What of a block a wire must not cross: its outline, and the texts outside of it."""
    yield shape.body
    bottom = shape.body.bottom
    below = [text.rect for text in shape.texts if text.y > bottom and text.rect.y >= bottom]
    if below:
        left = min(rect.x for rect in below)
        right, end = max(rect.right for rect in below), max(rect.bottom for rect in below)
        yield Rect(left, bottom, right - left, end - bottom)
    for text in shape.texts:
        if text.role == "name":
            yield text.rect


def instances_around(path: str) -> frozenset[str]:
    """The opened instances that a block stands in: `enc` and `enc/att` for `enc/att/q`; none on the page itself."""
    parts = path.split("/")
    return frozenset("/".join(parts[:count]) for count in range(1, len(parts)))


def walls(body: Rect) -> list[Rect]:
    """What of an opened instance the wires inside must not cross: its edges, and the strip with its title."""
    x, y, width, height = body
    return [
        Rect(x, y, width, HEADER),
        Rect(x, y, WALL, height),
        Rect(x, body.bottom - WALL, width, WALL),
        Rect(body.right - WALL, y, WALL, height),
    ]


def _meets_cell(area: Rect, column: int, row: int) -> bool:
    across = area.x <= (column + 1) * CELL and column * CELL <= area.right
    return across and area.y <= (row + 1) * CELL and row * CELL <= area.bottom


def _cells(rect: Rect) -> list[tuple[int, int]]:
    rows = range(int(rect.y // CELL), int(rect.bottom // CELL) + 1)
    return [(column, row) for column in range(int(rect.x // CELL), int(rect.right // CELL) + 1) for row in rows]
