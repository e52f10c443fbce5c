"""The bar above the canvas: a tab for every page and group of the document, and under it the way into a group."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QTabBar, QToolButton, QVBoxLayout, QWidget

from studio.compiler.looking import Place, diagram_at
from studio.diagram import Change, Document
from studio.ui.inspector.section import clear
from studio.ui.workspace import Workspace

GROUP, LOOP = "▣ ", "↻ "
"""What stands before the name of a group and of a loop."""


class Diagrams(QWidget):
    """Shows which diagram is looked at, and lets another be chosen. Hidden where the document has but one page."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("diagrams")
        self._workspace = workspace
        self._names: tuple[str, ...] = ()
        self._tabs = QTabBar()
        self._tabs.setObjectName("diagram tabs")
        self._tabs.setAccessibleName("Pages and groups")
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setUsesScrollButtons(True)
        self._tabs.setElideMode(Qt.TextElideMode.ElideMiddle)
        self._tabs.currentChanged.connect(self._choose)
        self._trail = QWidget()
        self._trail.setObjectName("trail")
        self._steps = QHBoxLayout(self._trail)
        self._steps.setContentsMargins(10, 0, 10, 2)
        self._steps.setSpacing(2)
        line = QFrame()
        line.setObjectName("line")
        line.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._tabs, self._trail, line):
            column.addWidget(widget)
        workspace.opened.connect(self._refresh)
        workspace.looked.connect(self._refresh)
        workspace.changed.connect(self._take)

    def next(self) -> None:
        """Look at the page or group of the next tab."""
        self._turn(1)

    def previous(self) -> None:
        """Look at that of the tab before."""
        self._turn(-1)

    def _turn(self, by: int) -> None:
        if self._names:
            here = self._names.index(self._workspace.page)
            self._workspace.look_at(self._names[(here + by) % len(self._names)])

    def _take(self, document: Document, change: Change) -> None:
        if change.definitions or change.pages_removed or document.diagrams != self._names:
            self._refresh()

    def _refresh(self) -> None:
        is_open = self._workspace.is_open
        self._names = self._workspace.document.diagrams if is_open else ()
        self.setVisible(len(self._names) > 1)
        if not is_open:
            return
        titles = [self._title(name) for name in self._names]
        with QSignalBlocker(self._tabs):
            if titles != [self._tabs.tabText(index) for index in range(self._tabs.count())]:
                while self._tabs.count():
                    self._tabs.removeTab(0)
                for title in titles:
                    self._tabs.addTab(title)
            self._tabs.setCurrentIndex(self._names.index(self._workspace.page))
        self._show_trail(self._workspace.place)

    def _title(self, name: str) -> str:
        group = self._workspace.document.groups.get(name)
        return name if group is None else f"{LOOP if group.loop else GROUP}{name}"

    def _choose(self, index: int) -> None:
        if 0 <= index < len(self._names):
            self._workspace.look_at(self._names[index])

    def _show_trail(self, place: Place) -> None:
        """A button for each instance one has gone through; the last one is where one is."""
        clear(self._steps)
        self._trail.setVisible(bool(place.way))
        for depth in range(len(place.way) + 1):
            there = Place(place.page, place.way[:depth])
            if depth:
                self._steps.addWidget(QLabel("›"))
            self._steps.addWidget(self._step(there, is_here=there == place))
        self._steps.addStretch(1)

    def _step(self, there: Place, *, is_here: bool) -> QToolButton:
        button = QToolButton()
        button.setObjectName("flat")
        shown = diagram_at(self._workspace.document, there)
        button.setText(f"{there.way[-1]} : {shown}" if there.way else there.page)
        button.setToolTip(f"Look at {shown}" if not is_here else "You are here; Escape leaves the group")
        button.setEnabled(not is_here)
        button.clicked.connect(partial(self._workspace.look, there))
        return button
