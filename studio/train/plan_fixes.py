"""Quick fixes for the training plan, the data and the claims. What is offered has been tried by the checker."""

from collections.abc import Callable, Iterator, Mapping
from itertools import islice

from studio.compiler.advice.fix import Fix
from studio.compiler.check import Checked, check
from studio.compiler.pages import drawing_problems
from studio.diagram.edits import EditError
from studio.diagram.model import Document
from studio.diagram.problems import Problem, errors
from studio.spec.registry import Registry
from studio.train.plan import plan_problems
from studio.train.plan_mending import (
    mend_assign,
    mend_change,
    mend_choice,
    mend_claim,
    mend_cost,
    mend_data,
    mend_field,
    mend_files,
    mend_phase,
    mend_quantity,
    mend_shared,
    mend_stage,
    mend_stopping,
)

MOST, MOST_TRIED = 5, 24
"""Fixes that are offered for one problem, and those that are tried."""

Mend = Callable[[Document, Problem, Mapping[str, Checked]], Iterator[Fix]]

MENDS: Mapping[str, Mend] = {
    "assign": mend_assign,
    "change": mend_change,
    "claim": mend_claim,
    "cost": mend_cost,
    "data": mend_data,
    "field": mend_field,
    "files": mend_files,
    "optimizer": mend_choice,
    "phase": mend_phase,
    "quantity": mend_quantity,
    "schedule": mend_choice,
    "shared": mend_shared,
    "stage": mend_stage,
    "stopping": mend_stopping,
}


def plan_fixes(document: Document, problem: Problem, pages: Mapping[str, Checked], registry: Registry) -> list[Fix]:
    """What would take a problem of the plan, or one between pages, away; the likeliest first.

    `pages` are all pages of the document, checked. Each fix was tried: neither drawing nor plan has another error.
    """
    mend = MENDS.get(problem.code)
    if mend is None:
        return []
    before = set(_all_problems(document, pages, registry))
    found: dict[str, Fix] = {}
    for fix in islice(mend(document, problem, pages), MOST_TRIED):
        if fix.title not in found and _works(document, problem, pages, registry, fix, before):
            found[fix.title] = fix
        if len(found) == MOST:
            break
    return list(found.values())


def _works(
    document: Document,
    problem: Problem,
    pages: Mapping[str, Checked],
    registry: Registry,
    fix: Fix,
    before: set[Problem],
) -> bool:
    try:
        edited = fix.edit(document)
    except EditError:
        return False
    checked = {page: check(edited, page, registry, pages.get(page)) for page in edited.pages}
    after = _all_problems(edited, checked, registry)
    return problem not in after and not set(errors(after)) - before


def _all_problems(document: Document, pages: Mapping[str, Checked], registry: Registry) -> list[Problem]:
    return [*drawing_problems(pages), *plan_problems(document, pages, registry)]
