"""The History panel: every step by name, a click or Enter goes there, to and fro; and below, the versions kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QListView, QMenu, QSplitter, QVBoxLayout, QWidget

from studio.ui.history.model import Steps
from studio.ui.history.rows import StepRow, plain
from studio.ui.history.versions import Versions
from studio.ui.style import Style
from studio.ui.words import tr
from studio.ui.workspace import Workspace


class History(QWidget):
    """Shows the history of the workspace, and the versions of its document."""

    compare_wanted = Signal(int)
    """(number of a step): show how the document differs from what it was after it."""

    def __init__(self, workspace: Workspace, style: Style, save: Callable[[], bool]) -> None:
        """`save` asks where to save the document, and says whether it was."""
        super().__init__()
        self._workspace = workspace
        self._steps = Steps(workspace)
        self._list = QListView()
        plain(self._list, "history", tr("History"))
        self._list.setModel(self._steps)
        self._list.setItemDelegate(StepRow(style, self._list))
        self._list.clicked.connect(self._go)
        self._list.activated.connect(self._go)
        self._list.customContextMenuRequested.connect(self._show_menu)
        self.versions = Versions(workspace, style, save)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self._list)
        parts.addWidget(self.versions)
        parts.setStretchFactor(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(parts)
        workspace.opened.connect(self._show)
        workspace.changed.connect(self._show)
        style.changed.connect(self._list.viewport().update)

    def _go(self, index: QModelIndex) -> None:
        self._workspace.go_to(index.row())

    def _show_menu(self, at: QPoint) -> None:
        """What can be done with the step under the mouse."""
        index = self._list.indexAt(at)
        if not index.isValid():
            return
        number = index.row()
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(tr("Go there"), lambda: self._workspace.go_to(number))
        menu.addAction(tr("Compare with this step"), lambda: self.compare_wanted.emit(number))
        for action in menu.actions():
            action.setEnabled(number != self._steps.position)
        menu.popup(self._list.viewport().mapToGlobal(at))

    def _show(self, *_: object) -> None:
        """The step shown is the one the arrow keys start from, and is in sight."""
        index = self._steps.index(self._steps.position)
        self._list.setCurrentIndex(index)
        self._list.scrollTo(index)
