"""The shapes of the values, written beside the outputs they leave: placed when they are first seen, and then kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import reduce

from studio.diagram import Endpoint, Point
from studio.diagram.geometry import Rect, TextLine
from studio.diagram.geometry_labels import LABEL_SIZES, place_labels
from studio.diagram.geometry_wires import meet
from studio.diagram.spatial import united
from studio.ui.canvas.drawing import Drawing
from studio.ui.canvas.ways import FEW

FAR_SIZES = (9.0, 8.0)
"""The sizes of labels that can be read from further away, in points."""

NEAR, FAR = 0.75, 0.6
"""From these zooms on shapes are written, as in the exported pictures and larger; below, not at all."""

ROOM = 120.0
"""How far a label reaches from its output."""

BESIDE = 40.0
"""What comes to stand so near to an output may want the place of its label."""


class Labels:
    """A line for each output that has a known shape, near and from further away; none where there is no room."""

    def __init__(self, drawing: Drawing) -> None:
        self._drawing = drawing
        self._texts: Mapping[Endpoint, str] = {}
        self._placed: tuple[dict[Endpoint, TextLine | None], ...] = ({}, {})

    def show(self, texts: Mapping[Endpoint, str]) -> list[Rect]:
        """Write these from now on; the areas to be painted anew."""
        before, self._texts = self._texts, texts
        changed = [source for source, text in texts.items() if before.get(source) != text]
        return self._forget([*changed, *(before.keys() - texts.keys())])

    def disturb(self, areas: Iterable[Rect]) -> list[Rect]:
        """Something came, went or moved there: labels near by are placed anew."""
        areas = list(areas)
        placed = [(source, line) for each in self._placed for source, line in each.items()]
        if len(self._drawing.graph.wires) <= FEW:
            return self._forget({source for source, _ in placed})
        if not areas:
            return []
        whole = [reduce(united, areas)]
        near = [(source, line) for source, line in placed if self._reaches(source, line, whole)]
        return self._forget({source for source, line in near if self._reaches(source, line, areas)})

    def lines(self, area: Rect, zoom: float) -> list[TextLine]:
        """What is written in an area at a zoom."""
        if zoom < FAR:
            return []
        which = 0 if zoom >= NEAR else 1
        placed = self._placed[which]
        if len(self._drawing.graph.wires) <= FEW:
            area = self._drawing.extent().grown(ROOM)
        self._place(area.grown(ROOM), placed, (LABEL_SIZES, FAR_SIZES)[which])
        return [line for line in placed.values() if line is not None and meet(line.rect, area)]

    def _place(self, area: Rect, placed: dict[Endpoint, TextLine | None], sizes: tuple[float, ...]) -> None:
        drawing = self._drawing
        wires = drawing.graph.wires
        sources = sorted({wires[target] for target in drawing.ways.near(area)})
        missing = [source for source in sources if source in self._texts and source not in placed]
        if not missing:
            return
        page = drawing.ways.page(area.grown(ROOM))
        texts = {source: self._texts[source] for source in missing if source.node in page.shapes}
        kept = {
            source: line for source, line in placed.items() if line is not None and meet(line.rect, area.grown(ROOM))
        }
        found = place_labels(page, texts, kept, sizes)
        placed.update({source: found.get(source) for source in texts})

    def _reaches(self, source: Endpoint, line: TextLine | None, areas: Sequence[Rect]) -> bool:
        """Whether a label, or the room by its output that it may want, lies in one of the areas."""
        start = self._start(source)
        if start is None:
            return True
        room = Rect(*start, 0, 0).grown(BESIDE)
        rects = (room,) if line is None else (room, line.rect)
        return any(meet(rect, area) for rect in rects for area in areas)

    def _start(self, source: Endpoint) -> Point | None:
        shape = self._drawing.shapes.get(source.node)
        port = shape.outputs.get(source.port) if shape else None
        if port is None:
            return None
        place = self._drawing.places[source.node]
        return Point(place.x + port.x, place.y + port.y)

    def _forget(self, sources: Iterable[Endpoint]) -> list[Rect]:
        dirty = []
        for source in sources:
            for placed in self._placed:
                line = placed.pop(source, None)
                if line is not None:
                    dirty.append(line.rect)
            start = self._start(source)
            if start is not None:
                dirty.append(Rect(start.x, start.y - 20, ROOM, 40))
        return dirty
