"""`diagrad train`, `eval` and `verify`."""

import argparse
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import FrameType
from typing import Any

from studio import api
from studio.cli.progress import Progress
from studio.cli.report import Interrupted, Report, plain
from studio.diagram import Document, Plan
from studio.errors import RunError, StudioError
from studio.train.control import Control


def run_train(arguments: argparse.Namespace, report: Report) -> int:
    """Train with a progress bar; the run's folder holds weights, log, curves and the picture of the diagram.

    What is wrong and not needed for it is left out, which is said.
    """
    from studio.train.sound import named, trainable_part

    document, left_out = trainable_part(api.load(arguments.file))
    if left_out:
        report.warn(f"training without {named(left_out)}, which {'has' if len(left_out) == 1 else 'have'} problems.")
    document = _with_epochs(document, arguments.epochs)
    trained, progress = train_here(document, arguments.file, options(arguments), arguments.quiet)
    final = trained.result.final
    report.say_splits(final, ".4g")
    report.say(f"{trained.result.steps} steps in {trained.result.seconds:.1f} s; the run is in {trained.result.folder}")
    best = trained.result.best
    return report.finish(
        final=plain(final),
        best=plain(
            {"quantity": best.quantity, "split": best.split, "value": best.value, "epoch": best.epoch}
            if best
            else _best(progress)
        ),
        steps=trained.result.steps,
        seconds=trained.result.seconds,
        run=trained.result.folder,
        left_out=left_out,
    )


def train_here(
    document: Document, path: Path, how: dict[str, Any], quiet: bool = False
) -> tuple[api.Trained, Progress]:
    """Train a document that lies at `path`, and leave curves and the picture in the run's folder.

    Raises what `api.train` raises, and Interrupted after Ctrl+C.
    """
    with Progress(planned(document), quiet=quiet) as progress, interruptible() as control:
        try:
            trained = api.train(
                document, progress, **{"folder": path.parent, "name": path.stem, **how}, control=control
            )
        except RunError as error:
            if control.stopped:
                raise Interrupted(progress.folder) from error
            raise
    _leave_pictures(document, progress, Path(trained.result.folder))
    return trained, progress


@contextmanager
def interruptible() -> Iterator[Control]:
    """A training's control. Ctrl+C ends it after the present iteration, with a checkpoint; a second one at once."""
    control = Control()
    before = signal.getsignal(signal.SIGINT)

    def stop(_number: int, _frame: FrameType | None) -> None:
        signal.signal(signal.SIGINT, before)
        control.stop()

    if threading.current_thread() is not threading.main_thread():  # only that one is told of signals
        yield control
        return
    signal.signal(signal.SIGINT, stop)
    try:
        yield control
    finally:
        signal.signal(signal.SIGINT, before)


def run_eval(arguments: argparse.Namespace, report: Report) -> int:
    """Costs and metrics of every split with given weights."""
    document = api.load(arguments.file)
    model = api.with_weights(document, weights_file(arguments.weights))
    values = api.evaluate(document, model, folder=arguments.data or arguments.file.parent)
    report.say_splits(values, ".6g")
    return report.finish(**plain(values))


def run_verify(arguments: argparse.Namespace, report: Report) -> int:
    """Train every document from scratch; 1 where a claim is not reached or cannot be tried."""
    verdicts = [_verdict(path, arguments, report) for path in arguments.files]
    return report.finish(int(not all(entry["reached"] for entry in verdicts)), verdicts=verdicts)


def options(arguments: argparse.Namespace) -> dict[str, Any]:
    """How to train, as `studio.train.loop.train` takes it."""
    how: dict[str, Any] = {name: getattr(arguments, name) for name in ("seed", "device", "amp", "compile")}
    how["runs_dir"] = arguments.runs
    if arguments.data:
        how["folder"] = arguments.data
    if getattr(arguments, "resume", None):
        how["resume"] = arguments.resume
    return how


def weights_file(path: Path) -> Path:
    """The weights at `path`: a file, or those in a run's folder."""
    from studio.train.runs import WEIGHTS

    return path / WEIGHTS if path.is_dir() else path


def planned(document: Document) -> Plan:
    """The plan of the document, or the default where it has none."""
    from studio.compiler.check import check
    from studio.train.plan import plan_of

    page = document.plan.stages[0].page if document.plan.stages else next(iter(document.pages))
    return plan_of(document, check(document, page)) if page in document.pages else document.plan


def _verdict(path: Path, arguments: argparse.Namespace, report: Report) -> dict[str, Any]:
    start = time.perf_counter()
    try:
        document = api.load(path)
        verdict = api.verify(document, **{"folder": path.parent, **options(arguments)})
    except StudioError as error:
        report.say(f"{path}: cannot be tried: {error}")
        return {"file": str(path), "reached": False, "error": str(error), "seconds": time.perf_counter() - start}
    report.say(f"{path}: {verdict}")
    return {"file": str(path), **plain(verdict.to_dict())}


def _with_epochs(document: Document, epochs: int | None) -> Document:
    if epochs is None:
        return document
    plan = planned(document)
    stages = tuple(replace(stage, epochs=epochs, steps=None) for stage in plan.stages)
    return replace(document, plan=replace(plan, stages=stages))


def _best(progress: Progress) -> dict[str, dict[str, float]]:
    """The lowest and highest value of each quantity after a whole split was evaluated."""
    kept = {name: [value for _, value in points] for name, points in progress.history.items() if points}
    return {name: {"lowest": min(values), "highest": max(values)} for name, values in kept.items()}


def _leave_pictures(document: Document, progress: Progress, folder: Path) -> None:
    from studio.export.picture_curves import curves

    for suffix in (".svg", ".png"):
        api.render(document, folder / f"diagram{suffix}")
    if progress.history:
        curves(progress.history, folder / "curves.png", title=document.about.title)
