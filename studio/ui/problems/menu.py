"""The menu of a problem's fixes, and that of all problems of one block."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from studio.diagram import Problem
from studio.ui.problems.found import apply_fix, fixes_of, problems_of
from studio.ui.words import tr
from studio.ui.workspace import Workspace

LONGEST = 90
"""Characters of a problem that a menu shows."""


def fix_menu(parent: QWidget, workspace: Workspace, node: str) -> QMenu:
    """What is wrong with a block of the diagram looked at, each sentence over its fixes."""
    menu = QMenu(parent)
    menu.setObjectName("fixes")
    here = (workspace.page, node)
    found = [each for each in problems_of(workspace) if (each.where.page, each.where.node) == here]
    for number, problem in enumerate(found):
        if number:
            menu.addSeparator()
        text = problem.message if len(problem.message) <= LONGEST else f"{problem.message[: LONGEST - 1]}…"
        told = menu.addAction(_plain(text))
        told.setEnabled(False)
        told.setToolTip(f"{problem.message} {problem.hint}".strip())
        fill(menu, workspace, problem, [fix.title for fix in fixes_of(workspace, problem)])
    return menu


def fill(menu: QMenu, workspace: Workspace, problem: Problem, titles: list[str]) -> None:
    """An action for each fix; a line that says so where there is none."""
    for title in titles:
        menu.addAction(_plain(title), partial(apply_fix, workspace, problem, title))
    if not titles:
        menu.addAction(tr("No quick fix is known")).setEnabled(False)


def _plain(text: str) -> str:
    """As a menu shows it: & marks no letter."""
    return text.replace("&", "&&")
