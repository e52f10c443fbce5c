"""A sheet to draw on: matplotlib figures without pyplot, in points, y downwards, with a theme and a scale."""

import io
import threading
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import matplotlib
from matplotlib import font_manager
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.ft2font import FT2Font
from matplotlib.patches import Circle, FancyBboxPatch, PathPatch, Polygon
from matplotlib.path import Path as MatplotlibPath

from studio.diagram.atomic import write_atomically
from studio.diagram.geometry import Rect
from studio.diagram.geometry_text import FONT
from studio.diagram.model import Point
from studio.diagram.theme import Theme
from studio.errors import UsageError

FORMATS = (".svg", ".png", ".pdf")
PIXELS = 2.0
"""Pixels of a PNG for each point."""

LARGEST_PNG = 20_000
LARGEST_PAGE = 14_000.0
"""The sides, in pixels and points, beyond which Agg and PDF readers give up; a larger drawing is made smaller."""

# The picture depends on nobody's matplotlibrc, and equal drawings give equal files.
_STYLE: dict[Any, Any] = {
    "svg.hashsalt": "diagrad",
    "svg.fonttype": "path",
    "pdf.fonttype": 42,
    "text.usetex": False,
    "mathtext.fontset": "dejavusans",
    "font.family": [FONT],
}
_one_at_a_time = threading.Lock()


class Canvas:
    """Draws shapes given in points of the diagram, inside `extent`."""

    def __init__(self, extent: Rect, theme: Theme, scale: float = 1.0) -> None:
        if not 0.01 <= scale <= 100:
            raise UsageError(f"a picture cannot be drawn at scale {scale:g}.", hint="Use 0.01 to 100.")
        self.scale = min(scale, LARGEST_PAGE / max(extent.width, extent.height))
        self.theme = theme
        size = (extent.width * self.scale / 72, extent.height * self.scale / 72)
        self.figure = Figure(figsize=size, facecolor=theme.canvas)
        self.axes = self.figure.add_axes((0, 0, 1, 1))
        self.axes.set_axis_off()
        self.axes.set_xlim(extent.x, extent.right)
        self.axes.set_ylim(extent.bottom, extent.y)

    def text(
        self, text: str, x: float, y: float, size: float, colour: str, align: str = "center", formula: bool = False
    ) -> None:
        """A line of text about the height `y`; a formula is TeX between dollar signs."""
        self.axes.text(
            x,
            y,
            text if formula else printable(text),
            ha=align,
            va="center" if formula else "center_baseline",
            color=colour,
            fontproperties=FontProperties(family=FONT, size=size * self.scale),
            parse_math=formula,
            zorder=5,
        )

    def box(
        self,
        rect: Rect,
        fill: str,
        edge: str,
        *,
        corner: float = 0.0,
        dashed: bool = False,
        width: float = 1.1,
        layer: float = 3,
    ) -> None:
        """A rectangle, its corners rounded by so much; `layer` 1 is behind wires, 3 before them."""
        style = f"round,pad=0,rounding_size={corner}" if corner else "square,pad=0"
        self.axes.add_patch(
            FancyBboxPatch(
                (rect.x, rect.y),
                rect.width,
                rect.height,
                boxstyle=style,
                facecolor=fill,
                edgecolor=edge,
                linewidth=width * self.scale,
                linestyle=(0, (4, 2.5)) if dashed else "solid",
                zorder=layer,
            )
        )

    def circle(self, centre: Point, radius: float, fill: str, edge: str, width: float = 1.1, layer: int = 4) -> None:
        """A circle; `layer` 2 is behind blocks, 4 before them."""
        self.axes.add_patch(
            Circle(centre, radius, facecolor=fill, edgecolor=edge, linewidth=width * self.scale, zorder=layer)
        )

    def curve(self, points: Sequence[Point], colour: str, width: float = 1.1) -> None:
        """Cubic Bézier curves, behind the blocks."""
        codes = [MatplotlibPath.MOVETO] + [MatplotlibPath.CURVE4] * (len(points) - 1)
        path = MatplotlibPath(points, codes)
        patch = PathPatch(path, facecolor="none", edgecolor=colour, linewidth=width * self.scale, zorder=2)
        patch.set_capstyle("butt")
        self.axes.add_patch(patch)

    def polygon(
        self, points: Sequence[Point], fill: str, edge: str = "none", width: float = 0.8, layer: int = 4
    ) -> None:
        """A filled polygon; `layer` as for circles."""
        self.axes.add_patch(
            Polygon(points, closed=True, facecolor=fill, edgecolor=edge, linewidth=width * self.scale, zorder=layer)
        )

    def save(self, path: Path) -> None:
        """Write the sheet, whole or not at all. Raises UsageError for an unknown suffix, FileError for a full disk."""
        largest = max(self.figure.get_size_inches())
        save_figure(self.figure, path, dpi=min(72 * PIXELS, LARGEST_PNG / largest))


def save_figure(figure: Figure, path: Path, dpi: float = 144.0) -> None:
    """Write a figure as SVG, PNG or PDF by suffix; the same figure always gives the same bytes."""
    suffix = path.suffix.lower()
    if suffix not in FORMATS:
        hint = "Use .svg, .png or .pdf."
        raise UsageError(f"'{path.suffix}' is no format for pictures.", where=str(path), hint=hint)
    dates = {".svg": {"Date": None}, ".pdf": {"CreationDate": None}, ".png": {"Software": None}}
    held = io.BytesIO()
    with _one_at_a_time, matplotlib.rc_context({**matplotlib.rcParamsDefault, **_STYLE}):
        figure.savefig(held, format=suffix[1:], dpi=dpi, facecolor=figure.get_facecolor(), metadata=dates[suffix])
    write_atomically(path, lambda temporary: _fill(temporary, held.getvalue()))


def _fill(path: Path, content: bytes) -> None:
    path.write_bytes(content)


@cache
def _glyphs() -> frozenset[int]:
    return frozenset(FT2Font(font_manager.findfont(FONT)).get_charmap())


def printable(text: str) -> str:
    """The text with a box for every character that the font does not have."""
    known = _glyphs()
    return "".join(character if ord(character) in known and character.isprintable() else "□" for character in text)
