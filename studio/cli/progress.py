"""A training's events as a progress bar, and as curves."""

import sys
from collections import defaultdict
from types import TracebackType
from typing import Self

from tqdm import tqdm

from studio.diagram.model import Plan
from studio.train.events import EpochDone, Evaluated, Event, Started, StepDone


class Progress:
    """Shows how far training is and what the costs and metrics are; remembers them by step for the curves."""

    def __init__(self, plan: Plan, *, quiet: bool = False) -> None:
        self.plan, self.quiet = plan, quiet
        self.folder = ""
        self.history: dict[str, list[tuple[int, float]]] = defaultdict(list)
        self._bar: tqdm | None = None
        self._stage = -1
        self._shown: dict[str, str] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._bar is not None:
            self._bar.close()

    def __call__(self, event: Event) -> None:
        """Take in one event."""
        match event:
            case StepDone(step=step, costs=costs):
                self._keep(step, "train", costs)
                self._show(event.stage, event.epoch, event.step, costs)
            case Evaluated(step=step, split=split, quantities=quantities):
                self._keep(step, split if split != "train" else "train (whole)", quantities)
                self._show(
                    event.stage, event.epoch, event.step, {f"{split} {name}": v for name, v in quantities.items()}
                )
            case EpochDone(epoch=epoch, step=step):
                self._show(event.stage, epoch, step, {})
            case Started(folder=folder):
                self.folder = folder

    def _keep(self, step: int, split: str, values: dict[str, float]) -> None:
        for name, value in values.items():
            self.history[f"{split}.{name}"].append((step, value))

    def _show(self, stage: int, epoch: int, step: int, values: dict[str, float]) -> None:
        if self.quiet:
            return
        bar = self._bar_of(stage)
        counts_epochs = self.plan.stages[stage].steps is None
        bar.n = min(epoch if counts_epochs else step, bar.total or sys.maxsize)
        self._shown.update({name: f"{value:.4g}" for name, value in values.items()})
        bar.set_postfix(self._shown, refresh=False)
        bar.refresh()

    def _bar_of(self, stage: int) -> tqdm:
        if self._bar is None or stage != self._stage:
            if self._bar is not None:
                self._bar.close()
            planned, self._stage = self.plan.stages[stage], stage
            unit, total = ("step", planned.steps) if planned.steps is not None else ("epoch", planned.epochs)
            self._bar = tqdm(total=total, unit=unit, desc=planned.name, file=sys.stderr, dynamic_ncols=True)
        return self._bar
