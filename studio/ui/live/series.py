"""The numbers of a run as they come in: a series for each quantity on each split. Knows no Qt."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeAlias

from studio.train.events import EpochDone, Evaluated, Event, Finished, StepDone

Key: TypeAlias = tuple[str, str]
"""(quantity, split); the split "batch" is the training batches themselves."""

BATCH = "batch"
ORDER = (BATCH, "train", "validation", "test")


@dataclass(slots=True)
class Line:
    """One curve: steps and values. `splits` of one quantity share a colour."""

    steps: array[float] = field(default_factory=lambda: array("d"))
    values: array[float] = field(default_factory=lambda: array("d"))

    def add(self, step: int, value: float) -> None:
        """One more point."""
        self.steps.append(step)
        self.values.append(value if math.isfinite(value) else math.nan)

    @property
    def last(self) -> float:
        """The newest value."""
        return self.values[-1]


@dataclass(slots=True)
class Series:
    """All curves of a run, and how far it has come."""

    lines: dict[Key, Line] = field(default_factory=dict)
    costs: set[str] = field(default_factory=set)
    step: int = 0
    epoch: int = 0
    stage: int = 0
    steps_an_epoch: int = 0
    rate: float = 0.0
    """Steps a second, smoothed."""

    _clock: tuple[int, float] | None = None
    _epoch_start: int = 0

    def take(self, events: Iterable[Event]) -> bool:
        """Add what events bring; whether there was anything to draw."""
        drawn = False
        for event in events:
            match event:
                case StepDone():
                    self._step(event)
                case Evaluated():
                    self._add(event.step, event.split, event.quantities)
                case EpochDone():
                    self.steps_an_epoch = event.step - self._epoch_start
                    self._epoch_start, self.epoch = event.step, event.epoch
                case Finished():
                    for split, quantities in event.result.final.items():
                        self._add(event.result.steps, split, quantities)
                case _:
                    continue
            drawn = True
        return drawn

    def _step(self, event: StepDone) -> None:
        self.step, self.epoch, self.stage = event.step, event.epoch, event.stage
        self.costs |= event.costs.keys()
        self._add(event.step, BATCH, event.costs)
        if self._clock is not None and event.seconds > self._clock[1]:
            now = (event.step - self._clock[0]) / (event.seconds - self._clock[1])
            self.rate = now if not self.rate else 0.8 * self.rate + 0.2 * now
        self._clock = (event.step, event.seconds)

    def _add(self, step: int, split: str, quantities: dict[str, float]) -> None:
        for name, value in quantities.items():
            self.lines.setdefault((name, split), Line()).add(step, value)

    def last(self, quantity: str, split: str) -> float | None:
        """The newest value of a quantity on a split; None where it was not measured."""
        line = self.lines.get((quantity, split))
        return line.last if line is not None else None

    def fraction(self, epochs: int | None, steps: int | None) -> float | None:
        """How much of a stage is done, from 0 to 1; None where that cannot be said."""
        parts = []
        if steps:
            parts.append(self.step / steps)
        if epochs:
            within = (self.step - self._epoch_start) / self.steps_an_epoch if self.steps_an_epoch else 0.0
            parts.append((self.epoch + min(within, 1.0)) / epochs)
        return min(max(parts), 1.0) if parts else None
