"""What the live view says of a run, in sentences."""

from __future__ import annotations

from collections.abc import Sequence

from studio.diagram import Claim, Stage
from studio.train.events import Event, Failed, Finished, NotFinite, Paused, Resumed, Started, Stopped
from studio.ui.live.series import BATCH, Series
from studio.ui.words import number, tr

MOST_NAMED = 5
"""Blocks that a sentence names."""

SPLITS = {BATCH: "batch", "train": "train", "validation": "validation", "test": "test"}
"""What the splits are called."""


def claimed(series: Series, claim: Claim, name: str = "") -> str:
    """Whether the claim was reached; empty where its quantity, known as `name`, was not measured."""
    value = series.last(name or claim.quantity, claim.split)
    if value is None:
        return ""
    split, threshold = tr(SPLITS[claim.split]).capitalize(), f"{claim.threshold:g}"
    found, bound = f"{split} {claim.quantity} {value:.4g}", tr("at most {threshold}", threshold=threshold)
    if claim.relation == "at least":
        bound = tr("at least {threshold}", threshold=threshold)
    if claim.holds(value):
        return tr("{found}: {bound} is reached", found=found, bound=bound)
    return tr("{found}: {bound} is not reached", found=found, bound=bound)


def progress(series: Series, stage: Stage | None) -> str:
    """How far the stage has come, and how fast it goes."""
    by_steps = stage is not None and bool(stage.steps)
    epoch = _of(series.epoch, stage.epochs if stage is not None and not by_steps else None)
    step = _of(series.step, stage.steps if stage is not None else None)
    parts = [tr("epoch {epoch}", epoch=epoch), tr("step {step}", step=step)]
    if series.rate:
        parts.append(tr("{rate} steps/s", rate=round(series.rate)))
    return "   ".join(parts)


def _of(done: int, whole: int | None) -> str:
    return tr("{done} of {whole}", done=done, whole=whole) if whole else number(done)


def without(names: Sequence[str]) -> str:
    """What a run leaves out; empty where that is nothing."""
    if not names:
        return ""
    if len(names) == 1:
        return tr("without {name}, which has problems", name=names[0])
    if len(names) > MOST_NAMED:
        shown = ", ".join(names[: MOST_NAMED - 1])
        return tr(
            "without {names} and {count} more, which have problems", names=shown, count=len(names) - MOST_NAMED + 1
        )
    return tr("without {names} and {last}, which have problems", names=", ".join(names[:-1]), last=names[-1])


def sentence(event: Event) -> str:
    """What the status says of an event; nothing where the numbers say it."""
    match event:
        case Started():
            threads = tr("1 thread") if event.threads == 1 else tr("{count} threads", count=event.threads)
            said = {"weights": event.weights, "device": event.device, "threads": threads}
            return tr("Training {weights} weights on {device}, {threads}", **said)
        case Paused():
            return tr("Paused after step {step}", step=event.step)
        case Resumed():
            return tr("Training")
        case Stopped():
            return tr("Stopped after step {step}", step=event.step)
        case Finished():
            steps, seconds = event.result.steps, f"{event.result.seconds:.1f}"
            return tr("Finished: {steps} steps in {seconds} s", steps=steps, seconds=seconds)
        case NotFinite() | Failed():
            where = getattr(event, "where", "") or getattr(event, "block", "")
            return " ".join(part for part in (f"{where}:" if where else "", event.message, event.hint) if part)
    return ""
