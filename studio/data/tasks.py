"""Families of sinusoids: tasks to learn to learn, and functions that a code says which they are."""

from __future__ import annotations

from pathlib import Path

from studio.data.declare import Settings, source
from studio.data.glyphs import GROUP
from studio.data.lazy import np
from studio.data.settings import LARGEST, SEED, count, interval, noise, randomness
from studio.data.table import Table, numbers
from studio.errors import DataError
from studio.spec import Float, Int, Setting


def _family(smallest: float, largest: float, low: float, high: float) -> tuple[Setting, ...]:
    return (
        Float("smallest", smallest, min=0, max=LARGEST, help="The smallest amplitude."),
        Float("largest", largest, min=0, max=LARGEST, help="The largest amplitude."),
        *interval(low, high),
        noise(0.0),
        SEED,
    )


@source(
    name="sinusoid_tasks",
    title="Sinusoids to learn from few points",
    group=GROUP,
    settings=[
        count(10_000, "tasks", 1_000_000),
        Int("shots", 10, min=1, max=1000, help="Points of a task that are known."),
        Int("queries", 10, min=1, max=1000, help="Points of a task that are asked for."),
        *_family(0.1, 5.0, -5.0, 5.0),
    ],
)
def sinusoid_tasks(settings: Settings, folder: Path | None) -> Table:
    """Tasks of regression, y = amplitude sin(x - phase), each with a few known points (Finn and others, 2017).

    The field support_x: (shots, 1) and support_y: (shots, 1), the known points; query_x: (queries, 1) and query_y:
    (queries, 1), those asked for; task: (2,), amplitude and phase. Amplitudes are drawn evenly from smallest to
    largest, phases from 0 to pi, x from low to high; each task is one example, so the test has new tasks.
    """
    random, shots = randomness(settings), settings["shots"]
    task, x, y = _sinusoids(settings, shots + settings["queries"], np.pi, random)
    return Table({
        "support_x": numbers(x[:, :shots], "Where the known points lie."),
        "support_y": numbers(y[:, :shots], "Their values."),
        "query_x": numbers(x[:, shots:], "Where values are asked for."),
        "query_y": numbers(y[:, shots:], "The values there."),
        "task": numbers(task, "Amplitude and phase."),
    }, target="query_y")  # fmt: skip


@source(
    name="coded_sinusoids",
    title="Sinusoids, each with its code",
    group=GROUP,
    settings=[
        count(2000, "functions", 1_000_000),
        Int("points", 20, min=1, max=1000, help="Points given of each function."),
        *_family(0.5, 1.8, -3.0, 3.0),
    ],
)
def coded_sinusoids(settings: Settings, folder: Path | None) -> Table:
    """Functions y = amplitude sin(x - phase), each with the code (amplitude, phase): for a network that makes networks.

    The field u: (2,), amplitude and phase (0 to 2 pi); x: (points, 1), where; y: (points, 1), the values there.
    Each function is one example, so the test has functions with codes never seen.
    """
    u, x, y = _sinusoids(settings, settings["points"], 2 * np.pi, randomness(settings))
    return Table({
        "u": numbers(u, "Amplitude and phase."), "x": numbers(x, "Where."), "y": numbers(y, "The values there."),
    })  # fmt: skip


def _sinusoids(
    settings: Settings, points: int, phases: float, random: np.random.Generator
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(count, 2) codes, and (count, points, 1) places and values."""
    if settings["smallest"] > settings["largest"] or settings["low"] >= settings["high"]:
        raise DataError("smallest must not exceed largest, nor low high.", where="data source")
    many = settings["count"]
    code = np.column_stack([
        random.uniform(settings["smallest"], settings["largest"], many), random.uniform(0, phases, many),
    ])  # fmt: skip
    x = random.uniform(settings["low"], settings["high"], (many, points, 1))
    amplitude, phase = code[:, :1, None], code[:, 1:, None]
    y = amplitude * np.sin(x - phase) + settings["noise"] * random.standard_normal(x.shape)
    return code, x, y
