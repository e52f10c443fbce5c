"""What lies where: rectangles with a key, found by neighbourhood among tens of thousands, and moved one at a time."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from typing import Generic, TypeVar

from studio.diagram.geometry_shape import Rect

Key = TypeVar("Key", bound=Hashable)

CELL = 400.0
"""The side of a cell, in points: it holds a dozen blocks."""

LARGE = 64
"""What covers more cells than this is kept apart and looked at every time: a long wire, an opened group."""


class Index(Generic[Key]):
    """A grid of cells, each with the keys of the rectangles that touch it."""

    def __init__(self, cell: float = CELL) -> None:
        self._cell = cell
        self._rects: dict[Key, Rect] = {}
        self._cells: dict[tuple[int, int], set[Key]] = {}
        self._large: set[Key] = set()

    def __contains__(self, key: Key) -> bool:
        return key in self._rects

    def __getitem__(self, key: Key) -> Rect:
        return self._rects[key]

    def __iter__(self) -> Iterator[Key]:
        return iter(self._rects)

    def __len__(self) -> int:
        return len(self._rects)

    def put(self, key: Key, rect: Rect) -> None:
        """Put a rectangle somewhere, or somewhere else."""
        if self._rects.get(key) == rect:
            return
        self.remove(key)
        self._rects[key] = rect
        if self._count(rect) > LARGE:
            self._large.add(key)
            return
        for cell in self._touched(rect):
            self._cells.setdefault(cell, set()).add(key)

    def remove(self, key: Key) -> None:
        """Forget a rectangle; one that is not known is no matter."""
        rect = self._rects.pop(key, None)
        if rect is None:
            return
        self._large.discard(key)
        if self._count(rect) <= LARGE:
            for cell in self._touched(rect):
                self._cells[cell].discard(key)

    def clear(self) -> None:
        """Forget everything."""
        self._rects.clear()
        self._cells.clear()
        self._large.clear()

    def near(self, area: Rect) -> set[Key]:
        """The keys of all rectangles that touch the area. What cells inside of it hold is not looked at one by one."""
        if self._count(area) > len(self._cells):
            return {key for key, rect in self._rects.items() if touch(rect, area)}
        sure: set[Key] = set()
        perhaps: set[Key] = set(self._large)
        left, top, right, bottom = self._span(area)
        for column, row in self._touched(area):
            if keys := self._cells.get((column, row)):
                inside = left < column < right and top < row < bottom
                (sure if inside else perhaps).update(keys)
        rects = self._rects
        sure.update(key for key in perhaps - sure if touch(rects[key], area))
        return sure

    def extent(self) -> Rect:
        """The smallest rectangle that holds all; an empty one at the origin where there is none."""
        if not self._rects:
            return Rect(0, 0, 0, 0)
        rects = self._rects.values()
        left, top = min(rect.x for rect in rects), min(rect.y for rect in rects)
        return Rect(left, top, max(rect.right for rect in rects) - left, max(rect.bottom for rect in rects) - top)

    def _span(self, rect: Rect) -> tuple[int, int, int, int]:
        size = self._cell
        return int(rect.x // size), int(rect.y // size), int(rect.right // size), int(rect.bottom // size)

    def _count(self, rect: Rect) -> float:
        return (rect.width / self._cell + 1) * (rect.height / self._cell + 1)

    def _touched(self, rect: Rect) -> Iterator[tuple[int, int]]:
        left, top, right, bottom = self._span(rect)
        return ((column, row) for column in range(left, right + 1) for row in range(top, bottom + 1))


def touch(a: Rect, b: Rect) -> bool:
    """Whether two rectangles share a point."""
    return a.x <= b.x + b.width and b.x <= a.x + a.width and a.y <= b.y + b.height and b.y <= a.y + a.height


def united(a: Rect, b: Rect) -> Rect:
    """The smallest rectangle that holds both."""
    left, top = min(a.x, b.x), min(a.y, b.y)
    return Rect(left, top, max(a.x + a.width, b.x + b.width) - left, max(a.y + a.height, b.y + b.height) - top)
