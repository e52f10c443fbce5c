"""`diagrad open`: the window, where Qt is installed."""

import argparse
import importlib.util

from studio.cli.report import Report
from studio.errors import UsageError


def run_open(arguments: argparse.Namespace, report: Report) -> int:
    """Open the window and stay until it closes."""
    if importlib.util.find_spec("PySide6") is None:
        raise UsageError("the window needs Qt, which is not installed.", hint="Type: pip install 'diagrad[gui]'")
    from studio.ui.app import run

    return report.finish(run(arguments.files))
