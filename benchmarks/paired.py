"""Timing two ways of doing the same in turn, and what one costs against the other."""

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ratio:
    """Ours over theirs, round by round: the median and the quartiles; and the median time of each in seconds."""

    median: float
    low: float
    high: float
    ours: float
    theirs: float

    def __str__(self) -> str:
        times = f"{self.ours * 1e6:.1f} µs against {self.theirs * 1e6:.1f} µs"
        return f"{self.median:.3f} ({self.low:.3f} to {self.high:.3f}), {times}"


def paired(
    ours: Callable[[], object], theirs: Callable[[], object], *, rounds: int = 41, seconds: float = 0.03
) -> Ratio:
    """Time both in turn, each for about `seconds` a round; who goes first changes every round."""
    count = _calls_in(seconds, theirs)
    for function in (ours, theirs):
        _time(function, count)
    times = [_round(ours, theirs, count, index % 2 == 1) for index in range(rounds)]
    low, median, high = statistics.quantiles([a / b for a, b in times], n=4)
    return Ratio(median, low, high, *(statistics.median(column) for column in zip(*times, strict=True)))


def _round(ours: Callable[[], object], theirs: Callable[[], object], count: int, swapped: bool) -> tuple[float, float]:
    if swapped:
        second, first = _time(theirs, count), _time(ours, count)
        return first, second
    return _time(ours, count), _time(theirs, count)


def _time(function: Callable[[], object], count: int) -> float:
    """Seconds a call, over `count` calls."""
    gc.collect()
    gc.disable()
    try:
        start = time.perf_counter()
        for _ in range(count):
            function()
        return (time.perf_counter() - start) / count
    finally:
        gc.enable()


def _calls_in(seconds: float, function: Callable[[], object]) -> int:
    function()
    start = time.perf_counter()
    function()
    return max(1, int(seconds / max(time.perf_counter() - start, 1e-7)))
