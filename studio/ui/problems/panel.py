"""The list of problems: a sentence each, with its hint; a click goes to the block."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from studio.diagram import Problem
from studio.ui.icons import Icons
from studio.ui.style import Style
from studio.ui.workspace import Workspace

PAGE, BLOCK = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class Problems(QWidget):
    """What is wrong with the page and with the plan."""

    wanted = Signal(str, str)
    """(page or group, block id): show this block."""
    counted = Signal(int, int)
    """(errors, warnings)"""

    def __init__(self, workspace: Workspace, style: Style, icons: Icons) -> None:
        super().__init__()
        self._workspace, self._icons = workspace, icons
        self._found: Sequence[Problem] | None = None
        self._list = QListWidget()
        self._list.setObjectName("problems")
        self._list.setAccessibleName("Problems")
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._list.itemClicked.connect(self._go)
        self._list.itemActivated.connect(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self._list)
        # All that one edit causes is shown before this list is made, which nobody waits for.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._show)
        workspace.opened.connect(self._later.start)
        workspace.changed.connect(self._later.start)
        workspace.looked.connect(self._later.start)
        style.changed.connect(self._repaint)

    def _show(self) -> None:
        found = _problems(self._workspace) if self._workspace.is_open else []
        if self._found != found:
            self._found = found
            self._repaint()
        errors = sum(problem.severity == "error" for problem in found)
        self.counted.emit(errors, len(found) - errors)

    def _repaint(self) -> None:
        self._list.clear()
        for problem in self._found or ():
            sentence = _sentence(problem, self._workspace.page)
            item = QListWidgetItem(self._icons.get(problem.severity, problem.severity), sentence)
            item.setData(PAGE, problem.where.page)
            item.setData(BLOCK, problem.where.node)
            item.setToolTip("Click to go to the block" if problem.where.node else "")
            self._list.addItem(item)
        if not self._found:
            item = QListWidgetItem(self._icons.get("fine", "ok"), "Nothing is wrong with this drawing.")
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self._list.addItem(item)

    def _go(self, item: QListWidgetItem) -> None:
        if item.data(BLOCK):
            self.wanted.emit(item.data(PAGE), item.data(BLOCK))


def _sentence(problem: Problem, page: str) -> str:
    """Led by the block, and by the page or group where that is another one than is looked at."""
    elsewhere = problem.where.page if problem.where.page != page else ""
    lead = " › ".join(part for part in (elsewhere, problem.where.node) if part)
    return f"{lead}:  {problem.message} {problem.hint}".strip() if lead else f"{problem.message} {problem.hint}".strip()


def _problems(workspace: Workspace) -> list[Problem]:
    """Those of what is looked at, of the other pages and of the plan; errors first."""
    from studio.train.plan import plan_problems  # loads networkx, as the checker has by now

    document = workspace.document
    pages = {name: workspace.checked_page(name) for name in document.pages}
    found = [*workspace.checked.problems]
    found += [problem for checked in pages.values() for problem in checked.problems]
    if document.plan.stages:
        found += plan_problems(document, pages, workspace.library)
    return sorted(dict.fromkeys(found), key=lambda problem: problem.severity != "error")
