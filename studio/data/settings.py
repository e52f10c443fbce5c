"""Settings and small tools that many generated sources share."""

from __future__ import annotations

from collections.abc import Callable

from studio.data.declare import Settings
from studio.data.lazy import np
from studio.errors import DataError
from studio.spec import Float, Int, Setting

MOST = 10_000_000
LARGEST = 1e30

SEED = Int("seed", 0, min=0, max=2**32 - 1, help="Another seed gives other examples.")


def count(default: int, what: str = "examples", most: int = MOST) -> Int:
    """The setting that says how many examples there are."""
    return Int("count", default, min=1, max=most, help=f"How many {what}.")


def noise(default: float) -> Float:
    """The setting of the noise that is added to what is generated."""
    return Float("noise", default, min=0, help="Standard deviation of the normal noise that is added.")


def interval(low: float, high: float) -> tuple[Setting, Setting]:
    """The settings of the interval that x is drawn from."""
    return (
        Float("low", low, min=-LARGEST, max=LARGEST, help="The smallest x."),
        Float("high", high, min=-LARGEST, max=LARGEST, help="The largest x."),
    )


def randomness(settings: Settings) -> np.random.Generator:
    """The source's random numbers: the same for the same seed."""
    return np.random.default_rng(settings["seed"])


def uniform(settings: Settings, random: np.random.Generator) -> np.ndarray:
    """`count` numbers drawn evenly from low to high. DataError where there is nothing between."""
    if settings["low"] >= settings["high"]:
        raise DataError("low must be less than high.", where="data source")
    return random.uniform(settings["low"], settings["high"], settings["count"])


def distinct(draw: Callable[[int], np.ndarray], wanted: int, where: str) -> np.ndarray:
    """`wanted` rows of which no two are alike, in the order in which `draw(count)` first gave them.

    So no example of the test can be one of those trained on. DataError where there seem not to be so many.
    """
    found = draw(wanted)
    for _ in range(20):
        _, first = np.unique(found, axis=0, return_index=True)
        found = found[np.sort(first)]
        if len(found) >= wanted:
            return found[:wanted]
        found = np.concatenate([found, draw(wanted)])
    raise DataError(f"there are hardly {wanted} different examples.", where=where, hint="Make 'count' smaller.")
