"""The labels of a scene: the shapes beside the outputs, kept where nothing near them has changed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QGraphicsScene

from studio.diagram import Endpoint
from studio.diagram.geometry import Rect, TextLine
from studio.diagram.geometry_labels import place_labels
from studio.diagram.geometry_page import Page, solid
from studio.diagram.geometry_wires import meet
from studio.ui.canvas.routes import FEW
from studio.ui.canvas.wire_item import LabelItem
from studio.ui.style import Style


class Labels:
    """One item for each output that has a label."""

    def __init__(self, scene: QGraphicsScene, style: Style) -> None:
        self._scene, self._style = scene, style
        self._items: dict[Endpoint, LabelItem] = {}
        self._lines: dict[Endpoint, TextLine] = {}

    def clear(self) -> None:
        """Take all labels away."""
        self._show({})

    def show(self, page: Page, texts: Mapping[Endpoint, str], disturbed: frozenset[str]) -> None:
        """Write the texts. On a large page those far from the `disturbed` blocks stay where they are."""
        kept: dict[Endpoint, TextLine] = {}
        if len(page.wires) > FEW:
            here = disturbed & page.shapes.keys()
            near = [rect.moved(*page.places[name]) for name in here for rect in solid(page.shapes[name])]
            old = self._lines.items()
            kept = {source: line for source, line in old if self._stays(source, line, texts, disturbed, near)}
        self._show(place_labels(page, texts, kept))

    @staticmethod
    def _stays(
        source: Endpoint, line: TextLine, texts: Mapping[Endpoint, str], disturbed: frozenset[str], near: list[Rect]
    ) -> bool:
        """The text is the same, and nothing has moved by it or over it."""
        same = source.node not in disturbed and texts.get(source) == line.text
        return same and not any(meet(rect, line.rect) for rect in near)

    def _show(self, lines: Mapping[Endpoint, TextLine]) -> None:
        for source in self._items.keys() - lines.keys():
            self._scene.removeItem(self._items.pop(source))
        for source, line in lines.items():
            if source not in self._items:
                self._items[source] = LabelItem(self._style)
                self._scene.addItem(self._items[source])
            self._items[source].show_line(line)
        self._lines = dict(lines)
