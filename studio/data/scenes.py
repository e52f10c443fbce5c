"""Generated pictures of squares and circles: to be segmented, to be found, or to be coloured in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from studio.data.declare import Settings, source
from studio.data.lazy import np
from studio.data.settings import SEED, count, noise, randomness
from studio.data.table import Column, Table, flags, labels, numbers
from studio.errors import DataError
from studio.spec import Float, Int, Setting

GROUP = "Generated pictures"
KINDS = ("square", "circle")
COLOURS = ((0.9, 0.3, 0.2), (0.2, 0.5, 0.9))
TRIES = 50
MOST = 200_000


def _sizes(size: int, smallest: float, largest: float) -> tuple[Setting, ...]:
    return (
        Int("size", size, min=8, max=512, help="Height and width of a picture.", unit="pixels"),
        Float("smallest", smallest, above=0, max=0.5, help="The smallest half width of a shape, in picture widths."),
        Float("largest", largest, above=0, max=0.5, help="The largest."),
    )


@dataclass(frozen=True, slots=True)
class Shapes:
    """One shape in each of n pictures, in picture widths: `kind` (n,), `centre` (n, 2) as x and y, `radius` (n,)."""

    kind: np.ndarray
    centre: np.ndarray
    radius: np.ndarray

    def boxes(self) -> np.ndarray:
        """(n, 4): left, top, right, bottom."""
        return np.concatenate([self.centre - self.radius[:, None], self.centre + self.radius[:, None]], 1)

    def inside(self, size: int, shrunk: float = 0.0) -> np.ndarray:
        """(n, size, size) bool: the pixels whose middle lies in the shape, whose radius is made less by `shrunk`."""
        middle = (np.arange(size) + 0.5) / size
        x, y = (np.abs(middle - self.centre[:, axis, None]) for axis in (0, 1))
        x, y, radius = x[:, None, :], y[:, :, None], (self.radius - shrunk)[:, None, None]
        return np.where((self.kind == 0)[:, None, None], np.maximum(x, y) < radius, np.hypot(x, y) < radius)


def _drawn(settings: Settings, random: np.random.Generator) -> Shapes:
    """One shape for every picture, wholly within it."""
    low, high, many = settings["smallest"], settings["largest"], settings["count"]
    if low > high:
        raise DataError("the smallest may not be larger than the largest.", where="setting smallest")
    radius = random.uniform(low, high, many)
    centre = radius[:, None] + random.random((many, 2)) * (1 - 2 * radius[:, None])
    return Shapes(random.integers(len(KINDS), size=many), centre, radius)


@source(
    name="scenes",
    title="Scenes of squares and circles",
    group=GROUP,
    settings=[
        count(600, "pictures", MOST),
        *_sizes(32, 0.1, 0.2),
        Int("fewest", 1, min=0, max=20, help="The fewest shapes in a picture."),
        Int("most", 3, min=1, max=20, help="The most shapes in a picture; fewer where there is no room left."),
        noise(0.05),
        SEED,
    ],
)
def scenes(settings: Settings, folder: Path | None) -> Table:
    """Squares and circles of any colour on a grey ground, none over another: for segmentation and detection.

    x: (3, size, size), about 0 to 1; map: (size, size), what each pixel shows: background, square or circle; boxes:
    (most, 4), left, top, right and bottom of each shape from 0 to 1; kinds: (most,), square or circle; there: (most,),
    which of these there are, the others being padding.
    """
    random, most, many, size = randomness(settings), settings["most"], settings["count"], settings["size"]
    if settings["fewest"] > most:
        raise DataError(f"the fewest may not be more than {most}.", where="setting fewest")
    wanted = random.integers(settings["fewest"], most + 1, many)
    x = np.full((many, 3, size, size), 0.5, np.float32)
    found = {"map": np.zeros((many, size, size), np.int64), "boxes": np.zeros((many, most, 4))}
    found |= {"kinds": np.zeros((many, most), np.int64), "there": np.zeros((many, most), bool)}
    for _ in range(TRIES):
        shapes = _drawn(settings, random)
        place = found["there"].sum(1)
        rows = np.flatnonzero((place < wanted) & ~_meets(shapes.boxes(), found["boxes"], found["there"]))
        if len(rows):
            _put(x, found, rows, place[rows], shapes, random)
    x += np.float32(settings["noise"]) * random.standard_normal(x.shape, np.float32)
    return Table({
        "x": Column(x, x.shape[1:], help="The picture."),
        "map": labels(found["map"], ("background", *KINDS), "What each pixel shows."),
        "boxes": numbers(found["boxes"], "Left, top, right and bottom of each shape."),
        "kinds": labels(found["kinds"], KINDS, "What each shape is."),
        "there": flags(found["there"], "True for shapes, False for padding."),
    }, target="map")  # fmt: skip


def _meets(boxes: np.ndarray, others: np.ndarray, there: np.ndarray) -> np.ndarray:
    """(n,) bool: whether the box (n, 4) of a picture meets one of its others (n, most, 4) that are there."""
    apart = (boxes[:, None, :2] > others[..., 2:]) | (others[..., :2] > boxes[:, None, 2:])
    return np.asarray((~apart.any(2) & there).any(1))


def _put(
    x: np.ndarray,
    found: dict[str, np.ndarray],
    rows: np.ndarray,
    place: np.ndarray,
    shapes: Shapes,
    random: np.random.Generator,
) -> None:
    """Draw the shapes of these rows, and note them at the places they have among the picture's shapes."""
    chosen = Shapes(shapes.kind[rows], shapes.centre[rows], shapes.radius[rows])
    inside, colours = chosen.inside(x.shape[-1]), random.uniform(0, 1, (len(rows), 3, 1, 1))
    x[rows] = np.where(inside[:, None], colours, x[rows])
    found["map"][rows] = np.where(inside, 1 + chosen.kind[:, None, None], found["map"][rows])
    found["boxes"][rows, place], found["kinds"][rows, place] = chosen.boxes(), chosen.kind
    found["there"][rows, place] = True


@source(
    name="one_shape",
    title="One square or circle",
    group=GROUP,
    settings=[count(1800, "pictures", MOST), *_sizes(32, 0.12, 0.3), noise(0.1), SEED],
)
def one_shape(settings: Settings, folder: Path | None) -> Table:
    """One bright shape on a dark ground: what is it, and where?

    x: (1, size, size), about 0 to 1; y: the kind, square or circle; box: (4,), left, top, right, bottom, from 0 to 1.
    """
    random = randomness(settings)
    shapes = _drawn(settings, random)
    light = random.uniform(0.5, 1, (len(shapes.kind), 1, 1))
    x = shapes.inside(settings["size"]) * light
    x = x + settings["noise"] * random.standard_normal(x.shape)
    return Table({
        "x": numbers(x[:, None], "The picture."),
        "y": labels(shapes.kind, KINDS, "What the shape is."),
        "box": numbers(shapes.boxes(), "Where it is: left, top, right, bottom."),
    })  # fmt: skip


@source(
    name="outlines",
    title="Outlines to be coloured in",
    group=GROUP,
    settings=[count(1000, "pictures", MOST), *_sizes(16, 0.15, 0.35), SEED],
)
def outlines(settings: Settings, folder: Path | None) -> Table:
    """The outline of a square or a circle, and the same filled: from picture to picture.

    x: (1, size, size), the outline, 1 on 0; y: (3, size, size), the shape filled, squares red, circles blue, on black.
    """
    shapes, size = _drawn(settings, randomness(settings)), settings["size"]
    filled = shapes.inside(size)
    outline = filled & ~shapes.inside(size, 1 / size)
    colour = np.asarray(COLOURS)[shapes.kind][:, :, None, None]
    return Table({
        "x": numbers(outline[:, None], "The outline."),
        "y": numbers(filled[:, None] * colour, "The shape filled."),
    })  # fmt: skip
