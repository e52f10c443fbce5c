"""Made-up letters: classes without number, of which each has few examples. For comparing, and for learning from few."""

from __future__ import annotations

from pathlib import Path

from studio.data.declare import Settings, source
from studio.data.lazy import np
from studio.data.settings import SEED, randomness
from studio.data.table import Column, Table, labels
from studio.spec import Float, Int, Setting

GROUP = "Pairs and tasks"
STROKES = 3
POINTS = 24
"""Points that a stroke is drawn with."""

AT_ONCE = 512
"""Glyphs drawn at a time."""

GLYPHS: tuple[Setting, ...] = (
    Int("classes", 160, min=2, max=10_000, help="How many letters there are."),
    Int("per_class", 20, min=2, max=10_000, help="How often each letter is drawn."),
    Int("size", 20, min=8, max=64, help="Height and width of a picture.", unit="pixels"),
    Float("wobble", 0.09, min=0, max=1, help="How much the strokes vary from one drawing of a letter to the next."),
    SEED,
)


@source(name="glyphs", title="Made-up letters", group=GROUP, settings=GLYPHS, defaults={"stratified": True})
def glyphs(settings: Settings, folder: Path | None) -> Table:
    """Made-up letters of three curved strokes; each drawing of a letter is a little moved, turned, bent and shaky.

    x: (1, size, size), 0 to 1. y: which letter.
    """
    x, y = drawn_glyphs(settings)
    names = [f"letter {number + 1}" for number in range(settings["classes"])]
    return Table({"x": Column(x, x.shape[1:], help="The picture, 0 to 1."), "y": labels(y, names, "The letter.")})


def drawn_glyphs(settings: Settings) -> tuple[np.ndarray, np.ndarray]:
    """The pictures (classes * per_class, 1, size, size) in float32 and their classes, class after class."""
    random = randomness(settings)
    letters = random.uniform(-0.9, 0.9, (settings["classes"], STROKES, 3, 2))
    y = np.repeat(np.arange(settings["classes"]), settings["per_class"])
    x = np.empty((len(y), 1, settings["size"], settings["size"]), np.float32)
    for start in range(0, len(y), AT_ONCE):
        part = slice(start, start + AT_ONCE)
        x[part, 0] = picture(varied(letters[y[part]], settings["wobble"], random), settings["size"])
    return x, y


def varied(strokes: np.ndarray, wobble: float, random: np.random.Generator) -> np.ndarray:
    """The control points (n, strokes, 3, 2) of each letter shaken, and the letter stretched, turned, bent and moved."""
    count = len(strokes)
    shaken = strokes + wobble * random.standard_normal(strokes.shape)
    bent = np.eye(2) + 1.5 * wobble * random.standard_normal((count, 2, 2))
    moved = 1.5 * wobble * random.standard_normal((count, 1, 1, 2))
    return np.einsum("nspi,nij->nspj", shaken, bent) + moved


def picture(strokes: np.ndarray, size: int) -> np.ndarray:
    """Quadratic Bezier curves, control points (n, strokes, 3, 2) in -1 to 1, as pictures (n, size, size) of 0 to 1."""
    along = np.linspace(0, 1, POINTS)
    weights = np.stack([(1 - along) ** 2, 2 * along * (1 - along), along**2])
    points = np.einsum("kp,nskc->nspc", weights, strokes).reshape(len(strokes), -1, 2)
    centres = (np.arange(size) + 0.5) / size * 2 - 1
    row, column = (np.exp(-(((centres - points[..., axis, None]) / 0.06) ** 2) / 2) for axis in (1, 0))
    ink = np.swapaxes(row, 1, 2) @ column  # sums of Gaussians along the strokes: a pen with a soft tip
    return np.asarray(1 - np.exp(-1.5 * ink), np.float32)
