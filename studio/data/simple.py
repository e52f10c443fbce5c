"""The simplest sources: numbers of examples without data, draws from a normal distribution, functions, a circle."""

from __future__ import annotations

from pathlib import Path

from studio.data.declare import Settings, source
from studio.data.lazy import np
from studio.data.settings import LARGEST, SEED, count, interval, noise, randomness, uniform
from studio.data.table import Table, numbers, whole
from studio.spec import Choice, Float, Int

GROUP = "Generated"

FUNCTIONS = {
    "absolute": (1, lambda x: np.abs(x[:, 0])),
    "square": (1, lambda x: x[:, 0] ** 2),
    "product": (2, lambda x: x[:, 0] * x[:, 1]),
    "sum": (2, lambda x: x[:, 0] + x[:, 1]),
    "difference": (2, lambda x: x[:, 0] - x[:, 1]),
    "maximum": (2, lambda x: x.max(1)),
}
"""How many inputs, and the function of (n, inputs)."""


@source(name="counter", title="No data, only a count", group=GROUP, settings=[count(1000)])
def counter(settings: Settings, folder: Path | None) -> Table:
    """Examples without anything in them but a number: for models that learn from noise or from formulas alone.

    The field index: (), 0, 1, 2 and so on. It says how long an epoch is.
    """
    return Table({"index": whole(np.arange(settings["count"]), "The number of the example.")}, target=None)


@source(
    name="normal",
    title="Normal distribution",
    group=GROUP,
    settings=[
        count(2000),
        Int("dimensions", 1, min=1, max=10_000, help="Numbers an example has."),
        Float("mean", 3.0, min=-LARGEST, max=LARGEST, help="Their mean."),
        Float("deviation", 0.5, min=0, max=LARGEST, help="Their standard deviation."),
        SEED,
    ],
)
def normal(settings: Settings, folder: Path | None) -> Table:
    """Numbers drawn from a normal distribution, each on its own: what a generative model can be held against.

    x: (dimensions,).
    """
    drawn = randomness(settings).standard_normal((settings["count"], settings["dimensions"]))
    return Table({"x": numbers(settings["mean"] + settings["deviation"] * drawn)}, target=None)


@source(
    name="function",
    title="A function",
    group=GROUP,
    settings=[
        count(1000),
        Choice("function", "product", options=tuple(FUNCTIONS), help="y as a function of x, or of x1 and x2."),
        *interval(-1.0, 1.0),
        noise(0.0),
        SEED,
    ],
)
def function(settings: Settings, folder: Path | None) -> Table:
    """A simple function of one or two numbers, such as y = |x| or y = x1 x2, of numbers drawn evenly.

    x: (1,) or (2,), as many as the function takes. y: (1,).
    """
    random, (inputs, compute) = randomness(settings), FUNCTIONS[settings["function"]]
    x = np.stack([uniform(settings, random) for _ in range(inputs)], 1)
    return Table({
        "x": numbers(x), "y": numbers(compute(x) + settings["noise"] * random.standard_normal(len(x))),
    })  # fmt: skip


@source(
    name="linear",
    title="Linear, with related relatives",
    group=GROUP,
    settings=[
        count(100),
        Int("dimensions", 8, min=1, max=10_000, help="Numbers of an input."),
        Int("weights_seed", 0, min=0, max=2**32 - 1, help="Another one gives other weights: sources share them by it."),
        Float("difference", 0.0, min=0, max=LARGEST, help="How far this source's own weights stray from the shared."),
        noise(0.1),
        SEED,
    ],
)
def linear(settings: Settings, folder: Path | None) -> Table:
    """y = w x plus noise, with normal x and weights w that other sources may have too, or nearly.

    x: (dimensions,). y: (1,). Two of these side by side, one with few examples, are tasks that can help one another.
    """
    shared = np.random.default_rng([settings["weights_seed"], 1])
    random, dimensions = randomness(settings), settings["dimensions"]
    weights = shared.standard_normal(dimensions) + settings["difference"] * random.standard_normal(dimensions)
    x = random.standard_normal((settings["count"], dimensions))
    y = x @ weights + settings["noise"] * random.standard_normal(len(x))
    return Table({"x": numbers(x), "y": numbers(y)})


@source(
    name="unit_circle",
    title="Unit circle, both branches",
    group=GROUP,
    settings=[count(1000), *interval(-0.8, 0.8), noise(0.0), SEED],
)
def unit_circle(settings: Settings, folder: Path | None) -> Table:
    """Pairs with x^2 + y^2 = 1: for each x the upper or the lower y, as often. A function can only give their mean.

    x: (1,), from low to high within -1 to 1. y: (1,).
    """
    random = randomness(settings)
    x = np.clip(uniform(settings, random), -1, 1)
    y = random.choice([-1.0, 1.0], len(x)) * np.sqrt(1 - x**2)
    return Table({"x": numbers(x), "y": numbers(y + settings["noise"] * random.standard_normal(len(x)))})
