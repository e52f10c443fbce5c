"""What is wrong with the weights that a plan takes from files, as far as the drawing shows it."""

from collections.abc import Iterator, Mapping

from studio.compiler.check import Checked
from studio.diagram.model import Plan
from studio.diagram.problems import Problem, Where
from studio.train.declare import did_you_mean
from studio.train.scope import weight_paths


def weight_file_problems(plan: Plan, pages: Mapping[str, Checked]) -> Iterator[Problem]:
    """Paths at which no weights are kept on any of the document's pages."""
    paths = {path for checked in pages.values() for path in weight_paths(checked)}
    holders = dict.fromkeys(part for path in sorted(paths) for part in _parts(path))
    for path, file in plan.weights.items():
        if path and path not in holders:
            message = f"weights of '{path[:80]}' are to come from {file[:80]}, and none are kept there."
            yield Problem(message, Where(), did_you_mean(path, holders), code="files")


def _parts(path: str) -> list[str]:
    """The block that holds a weight, and the groups around it: `enc.fc1.weight` is in `enc` and `enc.fc1`."""
    names = path.split(".")
    return [".".join(names[:end]) for end in range(1, len(names))]
