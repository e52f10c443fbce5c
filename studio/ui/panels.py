"""The panels around the canvas: where each stands in a new window, showing and hiding them, and putting all back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QObject, Qt, Signal
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from studio.ui.words import tr

LEFT, RIGHT, BOTTOM = (
    Qt.DockWidgetArea.LeftDockWidgetArea,
    Qt.DockWidgetArea.RightDockWidgetArea,
    Qt.DockWidgetArea.BottomDockWidgetArea,
)


class Dock(NamedTuple):
    """A panel: its attribute of the window, and its size at first, in pixels: width at a side, height below."""

    name: str
    title: str
    area: Qt.DockWidgetArea
    size: int
    behind: str = ""
    """The panel it is a tab beside; such a one is hidden in a new window."""


DOCKS = (
    Dock("blocks", "Blocks", LEFT, 220),
    Dock("inspector", "Inspector", RIGHT, 310),
    Dock("history", "History", RIGHT, 310, behind="inspector"),
    Dock("live", "Training", BOTTOM, 230),
    Dock("problems", "Problems", BOTTOM, 230),
)
BESIDE = {"live": 700, "problems": 340}
"""Widths of those that stand side by side below."""


class Panels(QObject):
    """What the menu of panels does."""

    changed = Signal()
    """A panel was shown or hidden."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._docks: Mapping[str, QDockWidget] = {}
        self._first = QByteArray()

    def place(self, contents: Mapping[str, QWidget]) -> None:
        """Put these, by name, where they stand in a new window, and take care of them from now on."""
        window = self._window
        window.setCorner(Qt.Corner.TopLeftCorner, LEFT)
        window.setCorner(Qt.Corner.BottomLeftCorner, BOTTOM)
        for corner in (Qt.Corner.TopRightCorner, Qt.Corner.BottomRightCorner):
            window.setCorner(corner, RIGHT)
        self._docks = {dock.name: self._dock(dock, contents[dock.name]) for dock in DOCKS}
        for dock in (dock for dock in DOCKS if dock.behind):
            window.tabifyDockWidget(self._docks[dock.behind], self._docks[dock.name])
            self._docks[dock.name].hide()
        window.splitDockWidget(self._docks["live"], self._docks["problems"], Qt.Orientation.Horizontal)
        self._first = window.saveState()
        for dock in self._docks.values():
            dock.toggleViewAction().toggled.connect(self.changed)

    def _dock(self, spec: Dock, content: QWidget) -> QDockWidget:
        dock = QDockWidget(tr(spec.title), self._window)
        dock.setObjectName(f"dock {spec.name}")
        dock.setWidget(content)
        self._window.addDockWidget(spec.area, dock)
        return dock

    def enable(self, is_open: bool) -> None:
        """Without a document there are no panels."""
        for dock in self._docks.values():
            if not is_open:
                dock.hide()
            dock.toggleViewAction().setEnabled(is_open)

    def show_count(self, errors: int, warnings: int) -> None:
        """How many problems there are stands on their panel."""
        total = errors + warnings
        title = tr("Problems ({count})", count=total) if total else tr("Problems")
        self._docks["problems"].setWindowTitle(title)

    @property
    def shown(self) -> frozenset[str]:
        """The names of the panels that are not hidden."""
        return frozenset(name for name, dock in self._docks.items() if not dock.isHidden())

    def reveal(self, name: str) -> None:
        """Show a panel, before those that are tabs beside it."""
        self._docks[name].show()
        self._docks[name].raise_()

    def toggle(self, name: str) -> None:
        """Show a panel, or hide it."""
        dock = self._docks[name]
        dock.setVisible(dock.isHidden())
        if not dock.isHidden():
            dock.raise_()

    def reset(self) -> None:
        """Put all panels back as they are in a new window."""
        self._window.restoreState(self._first)
        self.size()

    def size(self) -> None:
        """Give each the size it has in a new window."""
        for orientation, areas in (
            (Qt.Orientation.Horizontal, (LEFT, RIGHT)),
            (Qt.Orientation.Vertical, (BOTTOM,)),
        ):
            sizes = {dock.name: dock.size for dock in DOCKS if dock.area in areas and dock.name in self._docks}
            self._window.resizeDocks([self._docks[name] for name in sizes], list(sizes.values()), orientation)
        beside = [self._docks[name] for name in BESIDE]
        self._window.resizeDocks(beside, list(BESIDE.values()), Qt.Orientation.Horizontal)
