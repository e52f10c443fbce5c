"""What pages have in common: weights belong to the document by their path, so one path means one weight."""

from collections.abc import Mapping

from studio.compiler.check import Checked
from studio.compiler.flat import kept_weights
from studio.diagram.problems import Problem, Where
from studio.spec.types import TensorType


def drawing_problems(pages: Mapping[str, Checked]) -> list[Problem]:
    """Everything that is wrong with the drawing: on each page, and between them."""
    return [*(problem for checked in pages.values() for problem in checked.problems), *shared_problems(pages)]


def shared_problems(pages: Mapping[str, Checked]) -> list[Problem]:
    """Weights that have one path and two shapes, on pages without errors."""
    first: dict[str, tuple[str, TensorType | None]] = {}
    found = []
    for page, checked in pages.items():
        if len(pages) == 1 or checked.errors:
            continue
        for path, unit, name in kept_weights(checked.flat):
            type_ = unit.type_of(name)
            other, known = first.setdefault(path, (page, type_))
            if type_ != known:
                message = f"{path} is {type_} here and {known} on page {other}, and they would be the same weight."
                hint = "Call one of the blocks otherwise, or let both have one shape."
                node, _, port = path.partition(".")
                found.append(Problem(message, Where(page, node, port), hint, code="shared"))
    return found
