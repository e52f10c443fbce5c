"""`diagrad`: find the command, run it, and turn what goes wrong into a sentence and an exit code.

0: fine. 1: the diagram or the data is wrong, or a claim is not reached. 2: wrong use. 130: interrupted.
"""

import importlib
import os
import sys
from collections.abc import Sequence

from studio.cli.parser import parse
from studio.cli.report import Interrupted, Report
from studio.errors import CompileError, FileError, RunError, StudioError, UsageError
from studio.spec.registry import load_blocks, own_files, user_folders


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    argv = list(sys.argv[1:] if argv is None else argv)
    report = Report(json="--json" in argv)
    _take_any_text()
    try:
        return _run(argv, report)
    except BrokenPipeError:  # the reader of our output has gone, as in `diagrad list | head`
        _discard_output()
        return 0
    except OSError as error:
        _discard_output()
        print(f"diagrad: the output cannot be written: {error.strerror or error}.", file=sys.stderr)
        return 1


def _run(argv: list[str], report: Report) -> int:
    try:
        arguments = parse(argv)
        _warn_of_own_blocks(report)
        command = importlib.import_module(f"studio.cli.{arguments.module}")
        return getattr(command, arguments.function)(arguments, report)
    except CompileError as error:
        return report.fail(error, 1, problems=[problem.to_dict() for problem in error.problems])
    except Interrupted as error:
        return report.fail(error, 130)
    except StudioError as error:
        return report.fail(error, 2 if isinstance(error, UsageError) else 1)
    except BrokenPipeError:
        raise
    except OSError as error:
        return report.fail(FileError(f"{error.strerror or error}.", where=str(error.filename or "")), 1)
    except MemoryError:
        return report.fail(RunError("there is not enough memory.", hint="Make the model or the data smaller."), 1)
    except KeyboardInterrupt:
        return report.fail(RunError("interrupted."), 130)


def _warn_of_own_blocks(report: Report) -> None:
    """Files of own blocks that cannot be used are left out, which is said first: what comes may lack their blocks."""
    if own_files(user_folders()):
        for trouble in load_blocks().troubles:
            report.warn(trouble)


def _take_any_text() -> None:
    """Names of files and blocks are printed whatever the terminal's encoding: what it lacks is shown as an escape."""
    for stream in (sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(errors="backslashreplace")


def _discard_output() -> None:
    """Nobody reads what is left in the buffer, so that closing it at the end must not fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
