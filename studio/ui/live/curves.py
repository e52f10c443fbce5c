"""The curves: costs on the left, metrics on the right, each quantity in its colour, each split in its kind of line."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from studio.ui.live.series import BATCH, Key, Line, Series
from studio.ui.style import Style
from studio.ui.words import tr

STYLES = {
    BATCH: Qt.PenStyle.SolidLine,
    "train": Qt.PenStyle.DotLine,
    "validation": Qt.PenStyle.DashLine,
    "test": Qt.PenStyle.DashDotLine,
}
PLOTS = ("Cost", "Metrics")
MOST_POINTS = 4_000
"""A curve of more points is thinned out while it is drawn."""


class Curves(QWidget):
    """Two plots that share the steps. `pyqtgraph` is loaded with this module, after the window is shown."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self._plots = {title: _plot() for title in PLOTS}
        self._curves: dict[Key, pg.PlotDataItem] = {}
        self._colours: dict[str, int] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for title, plot in self._plots.items():
            plot.setObjectName(f"plot {title}")
            row.addWidget(plot)
        self._plots["Metrics"].setXLink(self._plots["Cost"])
        self._plots["Metrics"].hide()
        style.changed.connect(self._recolour)
        self._recolour()

    def clear(self) -> None:
        """A new run."""
        for plot in self._plots.values():
            plot.clear()
        self._curves.clear()
        self._colours.clear()
        self._plots["Metrics"].hide()

    def show_series(self, series: Series) -> None:
        """Draw what there is."""
        for key, line in series.lines.items():
            if key not in self._curves:
                self._add(key, "Cost" if key[0] in series.costs else "Metrics")
            self._curves[key].setData(*_thinned(line), symbol="o" if len(line.steps) == 1 else None)

    def set_log(self, on: bool) -> None:
        """The costs on a logarithmic scale, or not."""
        self._plots["Cost"].setLogMode(y=on)

    def points(self) -> dict[Key, int]:
        """How many points each curve shows."""
        steps = {key: curve.getData()[0] for key, curve in self._curves.items()}
        return {key: len(shown) for key, shown in steps.items() if shown is not None}

    def colour_of(self, quantity: str) -> str:
        """The colour of a quantity's curves."""
        series = self._style.theme.series
        return series[self._colours.setdefault(quantity, len(self._colours)) % len(series)]

    def _add(self, key: Key, plot: str) -> None:
        self._curves[key] = self._plots[plot].plot(connect="finite", symbolSize=5)
        self._colour(key)
        self._plots[plot].show()

    def _colour(self, key: Key) -> None:
        colour, curve = self.colour_of(key[0]), self._curves[key]
        curve.setPen(pg.mkPen(colour, width=1.6, style=STYLES.get(key[1], Qt.PenStyle.SolidLine)))
        curve.setSymbolBrush(colour)
        curve.setSymbolPen(colour)

    def _recolour(self) -> None:
        for title, plot in self._plots.items():
            plot.setBackground(self._style.colour("canvas"))
            muted = self._style.colour("muted")
            for side in ("left", "bottom"):
                plot.getAxis(side).setPen(pg.mkPen(self._style.colour("border")))
                plot.getAxis(side).setTextPen(muted)
            plot.setTitle(tr(title), color=muted.name(), size="9pt")
        for key in self._curves:
            self._colour(key)


def _plot() -> pg.PlotWidget:
    plot = pg.PlotWidget()
    plot.setMenuEnabled(False)
    plot.hideButtons()
    plot.showGrid(x=True, y=True, alpha=0.15)
    plot.setContentsMargins(4, 2, 10, 2)
    plot.setMinimumHeight(110)
    font = QFont(plot.font())
    font.setPixelSize(10)
    for side in ("left", "bottom"):
        plot.getAxis(side).setStyle(tickFont=font, hideOverlappingLabels=True)
    return plot


def _thinned(line: Line) -> tuple[list[float], list[float]]:
    """At most so many points, the newest always among them."""
    stride = max(1, len(line.steps) // MOST_POINTS)
    if stride == 1:
        return list(line.steps), list(line.values)
    return [*line.steps[::stride], line.steps[-1]], [*line.values[::stride], line.values[-1]]
