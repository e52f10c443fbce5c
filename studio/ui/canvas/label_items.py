"""The labels of a scene: the shapes beside the outputs, kept where nothing near them has changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from PySide6.QtWidgets import QGraphicsScene

from studio.diagram import Endpoint
from studio.diagram.geometry import Rect, TextLine
from studio.diagram.geometry_labels import LABEL_SIZES, place_labels
from studio.diagram.geometry_page import Page, solid
from studio.diagram.geometry_wires import meet
from studio.ui.canvas.routes import FEW
from studio.ui.canvas.wire_item import LabelItem
from studio.ui.style import Style

FAR_SIZES = (9.0, 8.0)
"""The sizes of labels that can be read from further away, in points."""

Lines: TypeAlias = Mapping[Endpoint, TextLine]


class Labels:
    """One item for each output that has a label: near as in the exported pictures, from further away larger."""

    def __init__(self, scene: QGraphicsScene, style: Style) -> None:
        self._scene, self._style = scene, style
        self._items: dict[Endpoint, LabelItem] = {}
        self._near: Lines = {}
        self._far: Lines = {}

    def clear(self) -> None:
        """Take all labels away."""
        self._show({}, {})

    def show(self, page: Page, texts: Mapping[Endpoint, str], disturbed: frozenset[str]) -> None:
        """Write the texts. On a large page those far from the `disturbed` blocks stay where they are."""
        here = disturbed & page.shapes.keys()
        moved = [rect.moved(*page.places[name]) for name in here for rect in solid(page.shapes[name])]

        def placed(old: Lines, sizes: Sequence[float]) -> Lines:
            kept = {source: line for source, line in old.items() if self._stays(source, line, texts, disturbed, moved)}
            return place_labels(page, texts, kept if len(page.wires) > FEW else {}, sizes)

        self._show(placed(self._near, LABEL_SIZES), placed(self._far, FAR_SIZES))

    @staticmethod
    def _stays(
        source: Endpoint, line: TextLine, texts: Mapping[Endpoint, str], disturbed: frozenset[str], moved: list[Rect]
    ) -> bool:
        """The text is the same, and nothing has moved by it or over it."""
        same = source.node not in disturbed and texts.get(source) == line.text
        return same and not any(meet(rect, line.rect) for rect in moved)

    def _show(self, near: Lines, far: Lines) -> None:
        wanted = near.keys() | far.keys()
        for source in self._items.keys() - wanted:
            self._scene.removeItem(self._items.pop(source))
        for source in wanted:
            if source not in self._items:
                self._items[source] = LabelItem(self._style)
                self._scene.addItem(self._items[source])
            self._items[source].show_lines(near.get(source), far.get(source))
        self._near, self._far = near, far
