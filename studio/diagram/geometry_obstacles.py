"""What stands on a page, found by neighbourhood: among ten thousand blocks, those near a wire."""

from collections.abc import Iterable, Iterator, Mapping

from studio.diagram.geometry_shape import HEADER, WALL, NodeGeometry, Rect
from studio.diagram.model import Point
from studio.diagram.spatial import Index

CELL = 200.0
"""The side of a cell of the index, in points: about as far as wires look round."""


class Obstacles:
    """Rectangles with their owner. It is kept up to date: what an edit moves is put in again."""

    def __init__(self) -> None:
        self._index: Index[tuple[str, int]] = Index(CELL)
        self._owned: dict[str, int] = {}

    def add(self, owner: str, rect: Rect) -> None:
        """One more rectangle of an owner."""
        number = self._owned.get(owner, 0)
        self._owned[owner] = number + 1
        self._index.put((owner, number), rect)

    def remove(self, owner: str) -> None:
        """Take all rectangles of an owner away; nothing happens where there are none."""
        for number in range(self._owned.pop(owner, 0)):
            self._index.remove((owner, number))

    def put(self, owner: str, rects: Iterable[Rect]) -> None:
        """These rectangles, in the place of those the owner had."""
        self.remove(owner)
        for rect in rects:
            self.add(owner, rect)

    def near(self, area: Rect) -> list[tuple[str, Rect]]:
        """What meets the area, in no order."""
        left, top, right, bottom = area.x, area.y, area.right, area.bottom
        entries = [(key[0], self._index[key]) for key in self._index.near(area)]
        return [
            (owner, rect)
            for owner, rect in entries
            if rect[0] < right and left < rect[0] + rect[2] and rect[1] < bottom and top < rect[1] + rect[3]
        ]


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
