"""`diagrad runs`: the trainings that a folder keeps."""

import argparse
from typing import Any

from studio.cli.report import Report, plain
from studio.train.events import Result
from studio.train.runs import RunInfo, list_runs, slug

HEADINGS = ("run", "started", "seed", "steps", "best, or at the end")


def run_runs(arguments: argparse.Namespace, report: Report) -> int:
    """A table of the trainings in a folder, the latest first; of one document where one is given."""
    found = list_runs(arguments.runs)
    if arguments.file is not None:
        wanted = slug(arguments.file.stem)
        found = [run for run in found if slug(str(run.settings.get("name", ""))) == wanted]
    if found:
        _say_table(report, [HEADINGS, *map(_row, found)])
    else:
        report.say(f"No runs in {arguments.runs}.")
    return report.finish(runs=[_entry(run) for run in found])


def _say_table(report: Report, rows: list[tuple[str, ...]]) -> None:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        report.say("  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip())


def _row(run: RunInfo) -> tuple[str, ...]:
    started = str(run.settings.get("started", ""))[:16].replace("T", " ")
    seed, steps = str(run.settings.get("seed", "")), str(run.result.steps) if run.result else ""
    return run.folder.name, started, seed, steps, _outcome(run)


def _outcome(run: RunInfo) -> str:
    """The best evaluation of a stage that stops early, else how the last split ended; "not finished" before the end."""
    if run.result is None:
        return "not finished" + (", can be resumed" if run.can_resume else "")
    if best := run.result.best:
        return f"{best.split}: {best.quantity} {best.value:.4g} (epoch {best.epoch})"
    return _last_split(run.result)


def _last_split(result: Result) -> str:
    split, values = next(reversed(result.final.items()), ("", {}))
    return f"{split}: " + ", ".join(f"{name} {value:.4g}" for name, value in values.items()) if values else ""


def _entry(run: RunInfo) -> dict[str, Any]:
    settings, result = run.settings, run.result
    best = result.best if result else None
    return {
        "run": str(run.folder),
        **{name: settings.get(name) for name in ("name", "started", "seed")},
        "steps": result.steps if result else None,
        "seconds": result.seconds if result else None,
        "best": plain({each: getattr(best, each) for each in best.__struct_fields__}) if best else None,
        "final": plain(result.final) if result else None,
        "can_resume": run.can_resume,
    }
