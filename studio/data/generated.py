"""Generated data: toy problems of which one knows what to expect. The same seed gives the same examples."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from studio.data.declare import Settings, source
from studio.data.lazy import datasets, np
from studio.data.settings import MOST, SEED, count, interval, noise, randomness, uniform
from studio.data.table import Table, labels, numbers
from studio.errors import DataError
from studio.spec import Choice, Float, Floats, Int

GROUP = "Generated"

# Truth tables in the order (0,0), (0,1), (1,0), (1,1).
GATES = {
    "and": (0, 0, 0, 1),
    "or": (0, 1, 1, 1),
    "nand": (1, 1, 1, 0),
    "nor": (1, 0, 0, 0),
    "xor": (0, 1, 1, 0),
    "xnor": (1, 0, 0, 1),
}


@source(
    name="gate",
    title="Logic gate",
    group=GROUP,
    settings=[
        Choice("gate", "xor", options=tuple(GATES), help="Which gate."),
        Choice("coding", "0/1", options=("0/1", "-1/+1"), help="The numbers for false and true, of x and of y."),
        Int("copies", 1, min=1, max=MOST // 4, help="How often each of the four rows occurs."),
        Float("noise", 0.0, min=0, help="Standard deviation of the normal noise added to the inputs."),
        SEED,
    ],
    defaults={"test": 0.0, "class_as": "number"},
)
def gate(settings: Settings, folder: Path | None) -> Table:
    """The truth table of a logic gate with two inputs: (0,0), (0,1), (1,0), (1,1).

    x: (2,). y: (1,), the output as a number; as a class where `class_as` is index. All four rows are for training
    unless a test is asked for.
    """
    low = 0.0 if settings["coding"] == "0/1" else -1.0
    corners = np.asarray([[0, 0], [0, 1], [1, 0], [1, 1]]) * (1 - low) + low
    x = np.tile(corners, (settings["copies"], 1))
    x = x + settings["noise"] * randomness(settings).standard_normal(x.shape)
    y = np.tile(GATES[settings["gate"]], settings["copies"])
    return Table({"x": numbers(x, "The two inputs."), "y": labels(y, ("false", "true"), "The output.", (low, 1.0))})


@source(
    name="moons",
    title="Two moons",
    group=GROUP,
    settings=[
        count(1000),
        noise(0.1),
        Float("rotation", 0.0, min=-360, max=360, help="How far the moons are turned to the left.", unit="degrees"),
        Floats("shift", (0.0, 0.0), help="How far they are then moved, in both directions."),
        SEED,
    ],
)
def moons(settings: Settings, folder: Path | None) -> Table:
    """Two half circles that reach into one another (scikit-learn's make_moons), turned and moved if wanted.

    x: (2,), a point. y: upper or lower moon.
    """
    x, y = datasets.make_moons(settings["count"], noise=settings["noise"], random_state=settings["seed"])
    if len(settings["shift"]) != 2:
        raise DataError("the shift needs two numbers.", where="data source moons")
    if settings["rotation"]:
        cosine, sine = np.cos(np.deg2rad(settings["rotation"])), np.sin(np.deg2rad(settings["rotation"]))
        x = x @ np.asarray([[cosine, sine], [-sine, cosine]])
    x = x + np.asarray(settings["shift"])
    return _plane(x, y, ("upper", "lower"))


@source(
    name="circles",
    title="Circles",
    group=GROUP,
    settings=[
        count(1000),
        noise(0.05),
        Float("factor", 0.5, min=0, below=1, help="The inner radius; the outer is 1."),
        SEED,
    ],
)
def circles(settings: Settings, folder: Path | None) -> Table:
    """A circle within a circle (scikit-learn's make_circles).

    x: (2,), a point. y: outer or inner circle.
    """
    chosen = {"noise": settings["noise"], "factor": settings["factor"], "random_state": settings["seed"]}
    x, y = datasets.make_circles(settings["count"], **chosen)
    return _plane(x, y, ("outer", "inner"))


@source(
    name="spirals",
    title="Spirals",
    group=GROUP,
    settings=[
        count(1000),
        Int("arms", 2, min=2, max=100, help="How many arms, each a class."),
        Float("turns", 1.5, above=0, max=100, help="How often an arm winds round the centre."),
        noise(0.02),
        SEED,
    ],
)
def spirals(settings: Settings, folder: Path | None) -> Table:
    """Arms of a spiral that wind round the centre, from radius 0.1 to 1.

    x: (2,), a point: r (cos a, sin a), where the angle a grows with the radius r. y: the arm.
    """
    random, arms = randomness(settings), settings["arms"]
    y = np.arange(settings["count"]) % arms
    along = np.sqrt(random.uniform(size=settings["count"]))  # evenly along the arm, which grows longer outwards
    angle = 2 * np.pi * (along * settings["turns"] + y / arms)
    x = (0.1 + 0.9 * along)[:, None] * np.stack([np.cos(angle), np.sin(angle)], 1)
    x = x + settings["noise"] * random.standard_normal(x.shape)
    return _plane(x, y, [f"arm {arm + 1}" for arm in range(arms)])


@source(
    name="blobs",
    title="Blobs",
    group=GROUP,
    settings=[
        count(300),
        Int("centres", 3, min=2, max=1000, help="How many blobs, each a class."),
        Int("dimensions", 2, min=1, max=10_000, help="Numbers an example has."),
        Float("spread", 1.0, min=0, help="Standard deviation of a blob; the centres lie in a box from -10 to 10."),
        SEED,
    ],
)
def blobs(settings: Settings, folder: Path | None) -> Table:
    """Round clouds of points about random centres (scikit-learn's make_blobs).

    x: (dimensions,). y: which blob.
    """
    x, y, *_ = datasets.make_blobs(
        settings["count"],
        n_features=settings["dimensions"],
        centers=settings["centres"],
        cluster_std=settings["spread"],
        random_state=settings["seed"],
    )
    return _plane(x, y, [f"blob {centre + 1}" for centre in range(settings["centres"])])


@source(
    name="checkerboard",
    title="Checkerboard",
    group=GROUP,
    settings=[count(1000), Int("squares", 4, min=2, max=1000, help="Squares along each side."), noise(0.0), SEED],
)
def checkerboard(settings: Settings, folder: Path | None) -> Table:
    """Points on a board with -1 <= x <= 1 in both directions.

    x: (2,), a point, moved by the noise after its square was noted. y: dark or light; the lower left square is dark.
    """
    random, squares = randomness(settings), settings["squares"]
    x = random.uniform(-1, 1, (settings["count"], 2))
    y = np.floor((x + 1) / 2 * squares).sum(1).astype(np.int64) % 2
    return _plane(x + settings["noise"] * random.standard_normal(x.shape), y, ("dark", "light"))


@source(
    name="gaussian_mixture",
    title="Gaussian mixture",
    group=GROUP,
    settings=[
        count(1000),
        Int("components", 8, min=2, max=1000, help="How many Gaussians; their means are spaced evenly on a circle."),
        Float("radius", 2.0, min=0, help="The circle's radius."),
        Float("spread", 0.1, min=0, help="Standard deviation of each Gaussian."),
        Floats("weights", (), help="How likely each Gaussian is, in any scale; none: all are equally likely."),
        SEED,
    ],
)
def gaussian_mixture(settings: Settings, folder: Path | None) -> Table:
    """Points drawn from Gaussians on a circle: the usual test of whether a generative model finds every mode.

    x: (2,), a point. y: the Gaussian it was drawn from.
    """
    random, components = randomness(settings), settings["components"]
    y = random.choice(components, settings["count"], p=_weights(settings))
    angle = 2 * np.pi * y / components
    x = settings["radius"] * np.stack([np.cos(angle), np.sin(angle)], 1)
    x = x + settings["spread"] * random.standard_normal(x.shape)
    return _plane(x, y, [f"component {each + 1}" for each in range(components)])


@source(
    name="sine",
    title="Sine with a gap",
    group=GROUP,
    settings=[
        count(100),
        Float("frequency", 1.0, help="Periods in an interval of length 1."),
        *interval(-1.0, 1.0),
        Float("gap_low", 0.0, help="From here ..."),
        Float("gap_high", 0.0, help="... to here there are no examples. The same number twice: no gap."),
        noise(0.1),
        SEED,
    ],
)
def sine(settings: Settings, folder: Path | None) -> Table:
    """y = sin(2 pi frequency x) plus noise, for x drawn evenly from an interval that may have a gap.

    x: (1,). y: (1,). Within the gap a model can only guess, and an honest one says how unsure it is.
    """
    low, high, left, right = (settings[name] for name in ("low", "high", "gap_low", "gap_high"))
    if left < right and not low <= left <= right <= high:
        raise DataError("the gap must lie between low and high.", where="data source sine")
    random, gap = randomness(settings), max(0.0, right - left)
    if gap >= high - low:
        raise DataError("low must be less than high, and the gap must leave something.", where="data source sine")
    x = random.uniform(low, high - gap, settings["count"])
    x = np.where((x > left) & (gap > 0), x + gap, x)
    return _curve(x, np.sin(2 * np.pi * settings["frequency"] * x), settings, random)


@source(
    name="polynomial",
    title="Polynomial",
    group=GROUP,
    settings=[
        count(100),
        Floats("coefficients", (0.0, -1.0, 0.0, 1.0), help="Of 1, x, x^2, x^3 and so on."),
        *interval(-1.5, 1.5),
        noise(0.1),
        SEED,
    ],
)
def polynomial(settings: Settings, folder: Path | None) -> Table:
    """y = c0 + c1 x + c2 x^2 + ... plus noise, for x drawn evenly from an interval.

    x: (1,). y: (1,).
    """
    random = randomness(settings)
    x = uniform(settings, random)
    return _curve(x, np.polynomial.polynomial.polyval(x, settings["coefficients"] or (0.0,)), settings, random)


@source(
    name="line",
    title="Line, with outliers if wanted",
    group=GROUP,
    settings=[
        count(64),
        Float("slope", 2.0),
        Float("intercept", -1.0),
        *interval(-1.0, 1.0),
        noise(0.1),
        Float("outliers", 0.0, min=0, max=1, help="The fraction of examples that are outliers."),
        Float("outlier_size", 5.0, help="How far above or below the line an outlier lies."),
        SEED,
    ],
)
def line(settings: Settings, folder: Path | None) -> Table:
    """y = slope x + intercept plus noise; some examples, if wanted, far off: what a robust cost is for.

    x: (1,). y: (1,).
    """
    random = randomness(settings)
    x = uniform(settings, random)
    y = settings["slope"] * x + settings["intercept"]
    far = random.permutation(len(x))[: round(settings["outliers"] * len(x))]
    y[far] += settings["outlier_size"] * random.choice([-1.0, 1.0], len(far))
    return _curve(x, y, settings, random)


def _weights(settings: Settings) -> np.ndarray | None:
    weights = np.asarray(settings["weights"], np.float64)
    if not len(weights):
        return None
    if len(weights) != settings["components"] or (weights < 0).any() or not weights.sum() > 0:
        hint = f"Give {settings['components']} numbers, none negative, not all 0; or none."
        raise DataError("weights do not fit the components.", where="data source gaussian_mixture", hint=hint)
    return weights / weights.sum()


def _plane(x: Any, y: Any, classes: Sequence[str]) -> Table:
    return Table({"x": numbers(x, "The point."), "y": labels(y, classes)})


def _curve(x: np.ndarray, y: np.ndarray, settings: Settings, random: np.random.Generator) -> Table:
    return Table({"x": numbers(x), "y": numbers(y + settings["noise"] * random.standard_normal(len(x)))})
