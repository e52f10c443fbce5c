"""`diagrad`: find the command, run it, and turn what goes wrong into a sentence and an exit code.

0: fine. 1: the diagram or the data is wrong, or a claim is not reached. 2: wrong use. 130: interrupted.
"""

import importlib
import sys
from collections.abc import Sequence

from studio.cli.parser import parse
from studio.cli.report import Report
from studio.errors import CompileError, StudioError, UsageError


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    arguments = parse(list(sys.argv[1:] if argv is None else argv))
    report = Report(json=getattr(arguments, "json", False))
    try:
        command = importlib.import_module(f"studio.cli.{arguments.module}")
        return getattr(command, arguments.function)(arguments, report)
    except CompileError as error:
        return report.fail(error, 1, problems=[problem.to_dict() for problem in error.problems])
    except StudioError as error:
        return report.fail(error, 2 if isinstance(error, UsageError) else 1)
    except KeyboardInterrupt:
        report.say("interrupted")
        return 130
    except BrokenPipeError:  # the reader of our output has gone, as in `diagrad list | head`
        sys.stderr.close()
        return 0
