"""What is wrong with the open document as a whole, and what would mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.diagram import Problem
from studio.ui.workspace import Workspace

if TYPE_CHECKING:
    from studio.compiler.advice.fix import Fix


def problems_of(workspace: Workspace) -> list[Problem]:
    """Those of what is looked at, of all pages, between pages, and of the plan; errors first."""
    from studio.compiler.pages import drawing_problems  # networkx is loaded when the first document is
    from studio.train.plan import plan_problems

    document = workspace.document
    pages = {name: workspace.checked_page(name) for name in document.pages}
    found = [*workspace.checked.problems, *drawing_problems(pages)]
    if document.plan.stages:
        found += plan_problems(document, pages, workspace.library)
    return sorted(dict.fromkeys(found), key=lambda problem: problem.severity != "error")


def fixes_of(workspace: Workspace, problem: Problem) -> list[Fix]:
    """What would take one of them away in the document as it is now; the likeliest first."""
    from studio.compiler.advice.fixes import fixes
    from studio.train.plan_fixes import plan_fixes

    pages = {name: workspace.checked_page(name) for name in workspace.document.pages}
    for checked in (*pages.values(), workspace.checked):
        if problem in checked.problems:
            return fixes(checked, problem)
    return plan_fixes(workspace.document, problem, pages, workspace.library)


def apply_fix(workspace: Workspace, problem: Problem, title: str) -> bool:
    """Mend a problem, as one step of the history; False where the document has become another meanwhile."""
    fix = next((fix for fix in fixes_of(workspace, problem) if fix.title == title), None)
    return fix is not None and workspace.do(fix.title, fix.edit)


def sentence(problem: Problem, page: str) -> str:
    """Led by the block, and by the page or group where that is another one than is looked at."""
    elsewhere = problem.where.page if problem.where.page != page else ""
    lead = " › ".join(part for part in (elsewhere, problem.where.node) if part)
    return f"{lead}:  {problem.message} {problem.hint}".strip() if lead else f"{problem.message} {problem.hint}".strip()
