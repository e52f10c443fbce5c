"""The drawing as something to walk on: the blocks of the diagram worked on, by their paths."""

from __future__ import annotations

from collections.abc import Iterator

from studio.diagram.geometry import Rect
from studio.ui.canvas.drawing import Drawing
from studio.ui.canvas.shown import inside


class Worked:
    """What lies where in one diagram of a drawing: `prefix` is what the paths of its blocks begin with."""

    def __init__(self, drawing: Drawing, prefix: str) -> None:
        self._drawing, self._prefix = drawing, prefix

    def body(self, name: str) -> Rect:
        """The outline of a block."""
        return self._drawing.body(name)

    def feeders(self, name: str) -> Iterator[str]:
        """The blocks that feed it."""
        wires = self._drawing.graph.wires
        return (wires[end].node for end in self._drawing.wires_of([name]) if end.node == name)

    def followers(self, name: str) -> Iterator[str]:
        """The blocks it feeds."""
        wires = self._drawing.graph.wires
        return (end.node for end in self._drawing.wires_of([name]) if wires[end].node == name)

    def near(self, area: Rect) -> Iterator[str]:
        """The blocks that touch an area."""
        return (name for name in self._drawing.blocks.near(area) if inside(name) == self._prefix)

    def extent(self) -> Rect:
        """The rectangle that holds all blocks."""
        return self._drawing.extent()
