"""`diagrad check`."""

import argparse
from pathlib import Path
from typing import Any

from studio import api
from studio.cli.report import Report
from studio.diagram.problems import Problem, errors
from studio.errors import FileError


def run_check(arguments: argparse.Namespace, report: Report) -> int:
    """Print every problem of every document; 1 where there is one that stops a program from being built."""
    entries = [_checked(path, report) for path in arguments.files]
    return report.finish(int(not all(entry["ok"] for entry in entries)), files=entries)


def _checked(path: Path, report: Report) -> dict[str, Any]:
    """The problems of one document; a file that cannot be read is one problem."""
    try:
        problems = api.check(api.load(path))
    except FileError as error:
        problems = [Problem(error.message, hint=error.hint)]
    report.say(f"{path}: {f'{len(problems)} problems' if problems else 'fine'}")
    for problem in problems:
        report.say(f"  {problem.severity}: {problem}")
    return {"file": str(path), "ok": not errors(problems), "problems": [problem.to_dict() for problem in problems]}
