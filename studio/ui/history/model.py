"""The history as a list that Qt shows: one row a step, brought up to date with the least work."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from studio.diagram import difference
from studio.diagram.history import Step
from studio.ui.words import tr
from studio.ui.workspace import Workspace

Index = QModelIndex | QPersistentModelIndex
PAGE = Qt.ItemDataRole.UserRole
"""The page or group where a step happened; empty where it has none, or several."""
CURRENT = Qt.ItemDataRole.UserRole + 1
LATER = Qt.ItemDataRole.UserRole + 2
"""Whether it is the step shown, and whether it was taken back."""
ROOT = QModelIndex()


class Steps(QAbstractListModel):
    """Observes the workspace."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._steps: tuple[Step, ...] = ()
        self._pages: dict[int, str] = {}
        self.position = -1
        workspace.opened.connect(self._start)
        workspace.changed.connect(self._follow)

    def rowCount(self, parent: Index = ROOT) -> int:
        """As many as there are steps."""
        return 0 if parent.isValid() else len(self._steps)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row shows and what a screen reader says."""
        row = index.row()
        if not 0 <= row < len(self._steps):
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._steps[row].name
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self._told(row)
            case _ if role == PAGE:
                return self._page(row)
            case _ if role == CURRENT:
                return row == self.position
            case _ if role == LATER:
                return row > self.position
        return None

    def _told(self, row: int) -> str:
        name, page = self._steps[row].name, self._page(row)
        text = tr("{name}, on {page}", name=name, page=page) if page else name
        if row == self.position:
            return tr("{step} (shown)", step=text)
        return tr("{step} (taken back)", step=text) if row > self.position else text

    def _page(self, row: int) -> str:
        """Found when a row is first seen, and kept."""
        step = self._steps[row]
        if row == 0:
            return ""
        if id(step) not in self._pages:
            pages = difference(self._steps[row - 1].document, step.document).pages
            self._pages[id(step)] = next(iter(pages)) if len(pages) == 1 else ""
        return self._pages[id(step)]

    def _start(self) -> None:
        self.beginResetModel()
        history = self._workspace.history if self._workspace.is_open else None
        self._steps, self.position = (history.steps, history.position) if history else ((), -1)
        self._pages.clear()
        self.endResetModel()

    def _follow(self, *_: object) -> None:
        """Take away the rows that are no longer, at the front and at the end, and add the new ones at the end."""
        history = self._workspace.history
        old, new = self._steps, history.steps
        dropped = next((row for row, step in enumerate(old) if step is new[0]), len(old))
        self._remove(0, dropped)
        kept = _common(self._steps, new)
        self._remove(kept, len(self._steps))
        if len(new) > kept:
            self.beginInsertRows(QModelIndex(), kept, len(new) - 1)
            self._steps = new
            self.endInsertRows()
        self._steps = new
        self._move_to(history.position, dropped)

    def _remove(self, first: int, end: int) -> None:
        if first == end:
            return
        self.beginRemoveRows(QModelIndex(), first, end - 1)
        for step in self._steps[first:end]:
            self._pages.pop(id(step), None)
        self._steps = self._steps[:first] + self._steps[end:]
        self.endRemoveRows()

    def _move_to(self, position: int, dropped: int) -> None:
        before, self.position = max(self.position - dropped, 0), position
        first, last = sorted((before, position))
        self.dataChanged.emit(self.index(first), self.index(min(last, len(self._steps) - 1)))


def _common(old: tuple[Step, ...], new: tuple[Step, ...]) -> int:
    """How many steps at the front are the same."""
    pairs = enumerate(zip(old, new, strict=False))
    return next((row for row, (a, b) in pairs if a is not b), min(len(old), len(new)))
