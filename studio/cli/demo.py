"""`diagrad demo`: the first contact, with the digits example."""

import argparse
import importlib.util
import os
import sys
from pathlib import Path

from studio import api, places
from studio.cli.report import Report

EXAMPLE = Path("05-convolution") / "digits-cnn.diagrad"


def run_demo(arguments: argparse.Namespace, report: Report) -> int:
    """Open the example in the window; where there is no display, train it here and leave everything it gives."""
    path = places.examples() / EXAMPLE
    if not arguments.headless and has_display() and importlib.util.find_spec("PySide6"):
        from studio.ui.app import run

        return report.finish(run([path]))
    return _train_in_terminal(path, arguments.runs, report)


def has_display() -> bool:
    """Whether a window could be shown. Windows and macOS always have a display."""
    named = os.environ.get("QT_QPA_PLATFORM", "") not in ("", "offscreen", "minimal")
    return sys.platform != "linux" or named or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def _train_in_terminal(path: Path, runs: Path, report: Report) -> int:
    from studio.cli.training import train_here

    document = api.load(path)
    report.say(f"{document.about.title}: {document.about.sentence}")
    report.say("There is no display here, so it is trained in the terminal.")
    trained, _ = train_here(document, path, {"runs_dir": runs})
    folder = Path(trained.result.folder)
    done = api.export(document, trained.model, folder / "model.onnx")
    report.say_splits(trained.result.final, ".4f")
    report.say(f"ONNX agrees with torch to {done.largest_difference:.2g}. Everything is in {folder}:")
    for entry in sorted(folder.iterdir()):
        report.say(f"  {entry.name}")
    return report.finish(final=trained.result.final, run=str(folder), largest_difference=done.largest_difference)
