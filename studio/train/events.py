"""What training reports: small frozen values, the same in a loop, in a log file and from a worker process.

`step` counts iterations from the start of the run over all stages, `epoch` passes over the training data within the
stage, both from 0 up; an event carries how many are done.
"""

from typing import TypeAlias

import msgspec

Numbers: TypeAlias = dict[str, float]
"""Quantities by name: a cost's or metric's block id."""


class Event(msgspec.Struct, frozen=True, tag=True):
    """Something that happened; the subclass says what."""


class Started(Event, frozen=True):
    """Training begins, or goes on from `step` where it was resumed; `planned` iterations is all it may take.

    `weights` counts the numbers that are learned, `folder` is the run's, "" where none is kept.
    """

    device: str
    threads: int
    seed: int
    stages: tuple[str, ...]
    weights: int
    planned: int
    step: int = 0
    folder: str = ""


class StepDone(Event, frozen=True):
    """`costs` are means over the iterations since the last such event, `rates` the learning rates of the phases."""

    step: int
    epoch: int
    stage: int
    costs: Numbers
    rates: tuple[float, ...]
    seconds: float


class Evaluated(Event, frozen=True):
    """Costs and metrics of a whole split, computed by the evaluation program."""

    step: int
    epoch: int
    stage: int
    split: str
    quantities: Numbers


class EpochDone(Event, frozen=True):
    """The training data was gone through once more; `costs` are means over these iterations."""

    step: int
    epoch: int
    stage: int
    costs: Numbers
    seconds: float


class StageDone(Event, frozen=True):
    """A stage has ended, and why; `best_epoch` tells which epoch's weights were kept where it stopped early."""

    step: int
    stage: int
    name: str
    reason: str
    best_epoch: int | None = None


class Paused(Event, frozen=True):
    """Training waits; it was asked to."""

    step: int


class Resumed(Event, frozen=True):
    """Training goes on after a pause."""

    step: int


class Stopped(Event, frozen=True):
    """Training was ended before its time. Where a run is kept, it can be resumed."""

    step: int
    reason: str


class NotFinite(Event, frozen=True):
    """A cost became infinite or NaN; `block` is where that first arose, "" where it could not be found."""

    step: int
    cost: str
    block: str
    message: str
    hint: str


class Failed(Event, frozen=True):
    """Training could not go on."""

    message: str
    where: str = ""
    hint: str = ""


class Best(msgspec.Struct, frozen=True):
    """The best evaluation of an early stopping stage."""

    quantity: str
    split: str
    value: float
    epoch: int


class Result(msgspec.Struct, frozen=True):
    """What came of a run: quantities by split with the final weights, and what it took."""

    final: dict[str, Numbers]
    steps: int
    seconds: float
    best: Best | None = None
    folder: str = ""


class Finished(Event, frozen=True):
    """The last event of a training that went to its end."""

    result: Result


AnyEvent: TypeAlias = (
    Started | StepDone | Evaluated | EpochDone | StageDone | Paused | Resumed | Stopped | NotFinite | Failed | Finished
)

LAST = (Stopped, NotFinite, Failed, Finished)
"""One of these is the last event of every training."""


def to_json(event: Event) -> bytes:
    """One line of a log. NaN and infinity, which JSON does not have, become null."""
    return msgspec.json.encode(event)
