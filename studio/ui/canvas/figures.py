"""Blocks made ready to be painted: outlines and formulas as painter's paths, kept until the block changes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QLineF, QObject, QRectF, Signal
from PySide6.QtGui import QPainterPath, QTransform

from studio.diagram import Endpoint
from studio.diagram.geometry import NodeGeometry, Rect
from studio.diagram.geometry_formula import FORMULA_SIZE, formula_place
from studio.ui import formula as typesetting
from studio.ui.canvas import paint
from studio.ui.canvas.drawing import Drawing
from studio.ui.formula import Typesetter
from studio.ui.style import Style


class Figures(QObject):
    """The figures of a drawing's blocks, each made when it is first painted."""

    formula_set = Signal(object)
    """(list of Rect): the formula of blocks there is typeset now."""

    def __init__(self, drawing: Drawing, style: Style) -> None:
        super().__init__()
        self._drawing, self._style = drawing, style
        self._made: dict[str, paint.Figure] = {}
        self._flat: dict[str, tuple[str, QRectF]] = {}
        self._lines: dict[Endpoint, QLineF] = {}
        self._waiting: dict[str, set[str]] = {}
        self._typesetter = Typesetter.instance()
        self._typesetter.done.connect(self._take_formula)

    def __getitem__(self, name: str) -> paint.Figure:
        if name not in self._made:
            self._made[name] = self._figure(name)
        return self._made[name]

    def forget(self, names: Iterable[str]) -> None:
        """These blocks, or their wires, look different now."""
        names = list(names)
        for name in names:
            self._made.pop(name, None)
            self._flat.pop(name, None)

    def forget_lines(self, targets: Iterable[Endpoint]) -> None:
        """These wires lead elsewhere."""
        for target in targets:
            self._lines.pop(target, None)

    def flat(self, names: Iterable[str]) -> dict[str, list[QRectF]]:
        """The outlines as rectangles, by the family that gives their colour."""
        found: dict[str, list[QRectF]] = {}
        known = self._flat
        for name in names:
            pair = known.get(name)
            if pair is None:
                pair = known[name] = self._drawing.shapes[name].family, paint.rect(self._drawing.body(name))
            found.setdefault(pair[0], []).append(pair[1])
        return found

    def line(self, target: Endpoint) -> QLineF:
        """A wire as one straight line."""
        line = self._lines.get(target)
        if line is None:
            start, end = self._drawing.ways.ends(target)
            line = self._lines[target] = QLineF(*start, *end)
        return line

    def _figure(self, name: str) -> paint.Figure:
        shape = self._drawing.shapes[name]
        fed = frozenset(end.port for end in self._drawing.wires_of([name]) if end.node == name)
        figure = paint.Figure(shape, paint.outline(shape), shape.texts, fed, None)
        if not shape.formula or name in self._drawing.opened:
            return figure
        path = self._typesetter.path(shape.formula)
        if path is None:
            self._waiting.setdefault(shape.formula, set()).add(name)
            return figure
        return _with_formula(figure, shape, path)

    def _take_formula(self, formula: str, path: QPainterPath | None) -> None:
        names = {name for name in self._waiting.pop(formula, ()) if name in self._drawing.shapes}
        if path is not None and names:
            self.forget(names)
            rects: list[Rect] = [self._drawing.rect(name) for name in names if name in self._drawing.blocks]
            self.formula_set.emit(rects)


def _with_formula(figure: paint.Figure, shape: NodeGeometry, path: QPainterPath) -> paint.Figure:
    """The formula as outlines, drawn where there is room for it."""
    scale, box = FORMULA_SIZE / typesetting.SIZE, path.boundingRect()
    place = formula_place(shape, box.width() * scale, box.height() * scale)
    if place is None:
        return figure
    there = QTransform.fromTranslate(place.x, place.y).scale(scale, scale)
    return replace(figure, texts=place.texts, formula=there.map(path.translated(-box.center())))
