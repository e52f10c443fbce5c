"""`python -m tests.goldens FILE...`: run files of golden checks and say how they went."""

import sys
from collections.abc import Sequence
from pathlib import Path

from tests.goldens.case import load
from tests.goldens.runner import check


def main(files: Sequence[str]) -> int:
    """Print every failure and every skip, and the counts as the last line. Returns the exit code: 1 for a failure."""
    outcomes = [check(case) for file in files for case in load(Path(file))]
    for outcome in outcomes:
        for failure in outcome.failures:
            print(f"FAILED {outcome.case.id} ({outcome.case.op}): {failure}")
    for outcome in outcomes:
        if outcome.skipped:
            print(f"skipped {outcome.case.id} ({outcome.case.op}): {outcome.skipped}")
    passed = sum(outcome.passed for outcome in outcomes)
    failed = sum(bool(outcome.failures) for outcome in outcomes)
    skipped = sum(bool(outcome.skipped) for outcome in outcomes)
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
