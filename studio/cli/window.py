"""`diagrad open`: the window, where Qt is installed."""

import argparse
import importlib.util
import os

from studio.cli.demo import has_display
from studio.cli.report import Report
from studio.errors import RunError, UsageError


def run_open(arguments: argparse.Namespace, report: Report) -> int:
    """Open the window and stay until it closes."""
    if importlib.util.find_spec("PySide6") is None:
        raise UsageError("the window needs Qt, which is not installed.", hint="Type: pip install 'diagrad[gui]'")
    if not has_display() and not os.environ.get("QT_QPA_PLATFORM"):
        raise RunError("there is no display to open a window on.", hint="The other commands need none: diagrad --help")
    from studio.ui.app import run

    return report.finish(run(arguments.files))
