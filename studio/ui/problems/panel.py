"""The list of problems: a sentence each, with its hint and what would mend it; a click goes to the block.

Enter goes to the block as well; `fix` mends the problem of the row, or of the block that is selected.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from time import perf_counter

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studio.diagram import Document, Problem
from studio.ui.icons import Icons
from studio.ui.problems.found import apply_fix, fixes_of, problems_of, sentence
from studio.ui.problems.menu import fill
from studio.ui.problems.rows import RESERVED, FixButton, Row
from studio.ui.style import Style
from studio.ui.words import tr
from studio.ui.workspace import Workspace

PAGE, BLOCK = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
MOST_MENDED, UNNOTICED = 100, 0.1
"""Rows for which fixes are sought without being asked for, and the seconds that may take each time."""


class Problems(QWidget):
    """What is wrong with the pages and with the plan."""

    wanted = Signal(str, str)
    """(page or group, block id): show this block."""
    counted = Signal(int, int)
    """(errors, warnings)"""

    def __init__(self, workspace: Workspace, style: Style, icons: Icons) -> None:
        super().__init__()
        self._workspace, self._icons = workspace, icons
        self._all: Sequence[Problem] | None = None
        self._page = ""
        """Looked at when the rows were written: they name another page than that."""
        self._shown: list[Problem] = []
        self._titles: dict[int, list[str]] = {}
        self._of: Document | None = None
        self._list = self._make_list()
        self._filter, self._switches = self._make_filter()
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(4)
        column.addWidget(self._filter)
        column.addWidget(self._list)
        # All that one edit causes is shown before this list is made, which nobody waits for; fixes come after it.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._show)
        self._mending = QTimer(self, singleShot=True, interval=0)
        self._mending.timeout.connect(self._mend_next)
        workspace.opened.connect(self._later.start)
        workspace.changed.connect(self._later.start)
        workspace.looked.connect(self._later.start)
        style.changed.connect(self._repaint)

    def _make_list(self) -> QListWidget:
        rows = QListWidget()
        rows.setObjectName("problems")
        rows.setAccessibleName(tr("Problems"))
        rows.setFrameShape(QFrame.Shape.NoFrame)
        rows.setWordWrap(True)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.setResizeMode(QListWidget.ResizeMode.Adjust)
        rows.setItemDelegate(Row(rows))
        rows.itemClicked.connect(self._go)
        rows.itemActivated.connect(self._go)
        rows.currentRowChanged.connect(self._mend)
        return rows

    def _make_filter(self) -> tuple[QWidget, dict[str, QToolButton]]:
        """Two switches, that are there where both errors and warnings are."""
        bar, switches = QWidget(), {"error": QToolButton(), "warning": QToolButton()}
        line = QHBoxLayout(bar)
        line.setContentsMargins(2, 0, 2, 0)
        for severity, switch in switches.items():
            switch.setObjectName(f"show {severity}")
            switch.setAutoRaise(True)
            switch.setCheckable(True)
            switch.setChecked(True)
            switch.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            switch.toggled.connect(self._repaint)
            line.addWidget(switch)
        line.addStretch(1)
        bar.hide()
        return bar, switches

    # What it shows ---------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        found = problems_of(self._workspace) if self._workspace.is_open else []
        self._of = self._workspace.document if self._workspace.is_open else None
        errors = sum(problem.severity == "error" for problem in found)
        page = self._workspace.page if self._workspace.is_open else ""
        if (self._all, self._page) != (found, page):
            self._all, self._page = found, page
            self._repaint()
        else:
            self._titles.clear()
            self._mending.start()
        self.counted.emit(errors, len(found) - errors)

    def _repaint(self) -> None:
        found = self._all or ()
        errors = sum(problem.severity == "error" for problem in found)
        self._show_filter(errors, len(found) - errors)
        mixed = 0 < errors < len(found)
        self._shown = [each for each in found if not mixed or self._switches[each.severity].isChecked()]
        self._titles.clear()
        self._list.clear()
        for problem in self._shown:
            self._list.addItem(self._row(problem))
        if not found:
            item = QListWidgetItem(self._icons.get("fine", "ok"), tr("Nothing is wrong with this drawing."))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self._list.addItem(item)
        self._mending.start()

    def _show_filter(self, errors: int, warnings: int) -> None:
        self._filter.setVisible(bool(errors and warnings))
        texts = {"error": tr("Errors ({count})", count=errors), "warning": tr("Warnings ({count})", count=warnings)}
        for severity, switch in self._switches.items():
            switch.setText(texts[severity])
            switch.setIcon(self._icons.get(severity, severity))

    def _row(self, problem: Problem) -> QListWidgetItem:
        item = QListWidgetItem(
            self._icons.get(problem.severity, problem.severity), sentence(problem, self._workspace.page)
        )
        item.setData(PAGE, problem.where.page)
        item.setData(BLOCK, problem.where.node)
        item.setToolTip(tr("Click to go to the block") if problem.where.node else "")
        return item

    # What would mend it ----------------------------------------------------------------------------------------------

    def _mend_next(self) -> None:
        """Seek the fixes of the first row whose fixes are not known, and come back for the next; where that takes long,
        on a large page, the others wait until one comes to their row."""
        rows = range(min(len(self._shown), MOST_MENDED))
        row = next((row for row in rows if row not in self._titles), None)
        if row is None or not self._is_current():
            return
        began = perf_counter()
        self._mend(row)
        if perf_counter() - began < UNNOTICED:
            self._mending.start()

    def _mend(self, row: int) -> None:
        """Seek the fixes of a row, where they are not known."""
        if 0 <= row < len(self._shown) and row not in self._titles and self._is_current():
            self._titles[row] = self._fixes(row)
            self._put_button(row)

    def _is_current(self) -> bool:
        """Whether the list is that of the document as it is now."""
        return self._workspace.is_open and self._workspace.document is self._of

    def _fixes(self, row: int) -> list[str]:
        return [fix.title for fix in fixes_of(self._workspace, self._shown[row])]

    def _put_button(self, row: int) -> None:
        item, problem, titles = self._list.item(row), self._shown[row], self._titles[row]
        if not titles:
            self._list.removeItemWidget(item)
            item.setData(RESERVED, 0)
            return
        button = FixButton(titles, partial(self._apply, problem), partial(self._fill, problem))
        item.setData(RESERVED, button.room)
        self._list.setItemWidget(item, button)

    def _apply(self, problem: Problem, title: str) -> None:
        """Once the click is over: the row goes away with its button."""
        QTimer.singleShot(0, self, lambda: apply_fix(self._workspace, problem, title))

    def _fill(self, problem: Problem, menu: QMenu) -> None:
        fill(menu, self._workspace, problem, [fix.title for fix in fixes_of(self._workspace, problem)])

    # What one can ask ------------------------------------------------------------------------------------------------

    def point_to(self, names: frozenset[str]) -> None:
        """Make the first problem of one of these blocks, of what is looked at, the current row."""
        page = self._workspace.page if names else ""
        for row, problem in enumerate(self._shown):
            if problem.where.page == page and problem.where.node in names:
                self._list.setCurrentRow(row)
                return

    def fix(self) -> None:
        """Mend the problem of the current row, or the first that can be mended; where there are several ways, ask."""
        if self._later.isActive():
            self._later.stop()
            self._show()
        current = self._list.currentRow()
        rows = [current] if 0 <= current < len(self._shown) else range(len(self._shown))
        for row in rows:
            titles = self._fixes(row)
            if len(titles) == 1:
                self._apply(self._shown[row], titles[0])
            elif titles:
                self._ask(row, titles)
            if titles:
                return

    def _ask(self, row: int, titles: list[str]) -> None:
        menu = QMenu(self)
        menu.setObjectName("fixes")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill(menu, self._workspace, self._shown[row], titles)
        self._list.scrollToItem(self._list.item(row))
        self._list.setCurrentRow(row)
        at = self._list.visualItemRect(self._list.item(row))
        shown = self._list.viewport() if self._list.isVisible() else self.window()
        corner = QPoint(at.left() + 24, at.bottom()) if self._list.isVisible() else self.window().rect().center()
        menu.setActiveAction(menu.actions()[0])
        menu.popup(shown.mapToGlobal(corner))

    def _go(self, item: QListWidgetItem) -> None:
        if item.data(BLOCK):
            self.wanted.emit(item.data(PAGE), item.data(BLOCK))
