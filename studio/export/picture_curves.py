"""Curves of training as pictures: one panel a quantity, training and validation in the same panel."""

import math
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.ticker import LogFormatterSciNotation, MaxNLocator, NullFormatter

from studio.diagram.geometry_text import FONT
from studio.diagram.theme import Theme, load_theme
from studio.export.picture_canvas import printable, save_figure

Series = Sequence[tuple[float, float]]

SPLITS = {"train": 0, "training": 0, "validation": 1, "valid": 1, "val": 1, "test": 2}
PANEL = (5.2, 3.0)
MANY = 300
"""From so many points on, a curve is drawn pale, with its running mean over it."""

_STYLES = ("solid", (0, (5, 1.6)), (0, (1.2, 1.2)))


def curves(history: Mapping[str, Series], path: Path | str, *, title: str = "", theme: str = "light") -> None:
    """Draw quantities over training steps into a PNG, SVG or PDF.

    `history` maps names such as "train loss", "validation/accuracy" or "loss" to (step, value) pairs. What is left of a
    name without its split is its panel. Losses that fall by more than a factor of ten have a logarithmic axis. Values
    that are not finite are left out. Raises UsageError for another suffix and FileError where it cannot be written.
    """
    colours = load_theme(theme)
    panels = _panels(history)
    columns = min(2, max(1, len(panels)))
    rows = math.ceil(max(1, len(panels)) / columns)
    size = (PANEL[0] * columns, PANEL[1] * rows + (0.4 if title else 0.0))
    figure = Figure(figsize=size, facecolor=colours.canvas, layout="constrained")
    if title:
        figure.suptitle(printable(title), fontproperties=_font(11), color=colours.text, parse_math=False)
    for index, (quantity, lines) in enumerate(panels.items()):
        axes = figure.add_subplot(rows, columns, index + 1)
        _dress(axes, quantity, colours)
        _draw(axes, quantity, lines, colours)
    save_figure(figure, Path(path))


def _panels(history: Mapping[str, Series]) -> dict[str, dict[str, Series]]:
    """Quantity -> split -> finite points, the losses first."""
    panels: dict[str, dict[str, Series]] = {}
    for name, points in history.items():
        split, quantity = _parts(name)
        finite = [(float(step), float(value)) for step, value in points if math.isfinite(value)]
        panels.setdefault(quantity, {})[split] = finite
    return dict(sorted(panels.items(), key=lambda panel: not _is_loss(panel[0])))


def _parts(name: str) -> tuple[str, str]:
    """`validation/accuracy` -> ("validation", "accuracy"); a name without a split has none."""
    found = re.fullmatch(rf"({'|'.join(SPLITS)})[\s/._:-]+(.+)", name, re.IGNORECASE)
    return (found[1].lower(), found[2]) if found else ("", name)


def _is_loss(quantity: str) -> bool:
    return any(word in quantity.lower() for word in ("loss", "cost", "error", "mse", "nll", "perplexity"))


def _dress(axes: Axes, quantity: str, colours: Theme) -> None:
    axes.set_facecolor(colours.canvas)
    axes.grid(visible=True, color=colours.grid, linewidth=0.7)
    axes.set_axisbelow(True)
    for side, spine in axes.spines.items():
        spine.set_visible(side in ("left", "bottom"))
        spine.set_color(colours.muted)
    axes.tick_params(which="both", colors=colours.muted, labelsize=8, labelfontfamily=FONT)
    axes.set_xlabel("step", fontproperties=_font(8), color=colours.muted)
    axes.set_title(printable(quantity), fontproperties=_font(9.5), color=colours.text, loc="left", parse_math=False)


def _draw(axes: Axes, quantity: str, lines: Mapping[str, Series], colours: Theme) -> None:
    for split, points in sorted(lines.items(), key=lambda line: SPLITS.get(line[0], 3)):
        if points:
            _line(axes, split, points, colours)
    values = [value for points in lines.values() for _, value in points]
    if _is_loss(quantity) and values and min(values) > 0 and max(values) > 10 * min(values):
        axes.set_yscale("log")
        axes.yaxis.set_major_formatter(LogFormatterSciNotation(labelOnlyBase=False, minor_thresholds=(1, 0.4)))
        axes.yaxis.set_minor_formatter(NullFormatter())
    axes.xaxis.set_major_locator(MaxNLocator(nbins=6, integer=True))
    if not values:
        place = {"transform": axes.transAxes, "ha": "center", "color": colours.muted}
        axes.text(0.5, 0.5, "no finite values", fontproperties=_font(9), **place)
    elif any(lines):
        legend = axes.legend(prop=_font(8), frameon=False, labelcolor=colours.text)
        legend.set_in_layout(False)


def _line(axes: Axes, split: str, points: Series, colours: Theme) -> None:
    order = SPLITS.get(split, 0)
    colour = colours.series[order % len(colours.series)]
    steps, values = [step for step, _ in points], [value for _, value in points]
    marker = "o" if len(points) <= 30 else ""
    if len(points) > MANY:
        axes.plot(steps, values, color=colour, alpha=0.25, linewidth=0.7)
        values = _running_mean(values, len(points) // 50)
        split = f"{split} (running mean)".strip()
    axes.plot(
        steps, values, color=colour, linewidth=1.6, linestyle=_STYLES[order], marker=marker, markersize=3, label=split
    )


def _running_mean(values: Sequence[float], reach: int) -> list[float]:
    """The mean of each value and up to `reach` before it."""
    sums = [0.0]
    for value in values:
        sums.append(sums[-1] + value)
    firsts = [max(0, index - reach) for index in range(len(values))]
    return [(sums[index + 1] - sums[first]) / (index + 1 - first) for index, first in enumerate(firsts)]


def _font(size: float) -> FontProperties:
    return FontProperties(family=FONT, size=size)
