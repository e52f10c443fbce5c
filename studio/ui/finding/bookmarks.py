"""Bookmarks: places of the document under a name, kept in it, set, gone to and taken away by menu and palette."""

from __future__ import annotations

import itertools
from functools import partial

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from studio.compiler.looking import diagram_at
from studio.diagram import Point
from studio.diagram.model import Bookmark
from studio.diagram.sketching import remove_bookmark, set_bookmark
from studio.ui.canvas.view import View
from studio.ui.commands.entries import Entry
from studio.ui.finding.places import Places
from studio.ui.words import tr
from studio.ui.workspace import Workspace


class Bookmarks:
    """What the menu of bookmarks does; `menu` lists those of the open document."""

    def __init__(self, workspace: Workspace, canvas: View, places: Places, window: QWidget) -> None:
        self._workspace, self._canvas, self._places, self._window = workspace, canvas, places, window
        self.menu = QMenu(tr("&Go to a bookmark"), window)
        self.menu.aboutToShow.connect(self._fill)
        workspace.opened.connect(self._switch)
        workspace.state_changed.connect(self._switch)
        self._switch()

    @property
    def count(self) -> int:
        """How many the document has."""
        return len(self._all())

    def set(self) -> None:
        """Ask for a name, and remember under it what is looked at."""
        title, question = tr("Set a bookmark"), tr("A name for what is looked at:")
        name, agreed = QInputDialog.getText(self._window, title, question, text=self._free_name())
        name = name.strip()
        if agreed and name:
            (at, zoom), page = self._canvas.looking(), self._shown()
            mark = Bookmark(Point(at.x(), at.y()), zoom)
            self._workspace.do(tr("Bookmark {name}", name=name), lambda now: set_bookmark(now, page, name, mark))

    def remove(self) -> None:
        """Ask which one to forget."""
        marks = {self._title(page, name): (page, name) for page, name in self._all()}
        title, question = tr("Remove a bookmark"), tr("The bookmark to remove:")
        chosen, agreed = QInputDialog.getItem(self._window, title, question, list(marks), 0, False)
        if agreed and chosen in marks:
            page, name = marks[chosen]
            self._workspace.do(tr("Remove bookmark {name}", name=name), lambda now: remove_bookmark(now, page, name))

    def go(self, page: str, name: str) -> None:
        """Look at what was looked at when it was set."""
        mark = self._all()[page, name]
        self._places.jump(page, QPointF(*mark.at), mark.zoom)

    def entries(self) -> list[Entry]:
        """The lines of the command palette."""
        return [
            Entry(f"bookmark:{page}:{name}", tr("Go to bookmark {name}", name=name), partial(self.go, page, name), page)
            for page, name in self._all()
        ]

    def _all(self) -> dict[tuple[str, str], Bookmark]:
        """By page or group, and name."""
        sketches = self._workspace.document.sketches if self._workspace.is_open else {}
        return {(page, name): mark for page, sketch in sketches.items() for name, mark in sketch.bookmarks.items()}

    def _title(self, page: str, name: str) -> str:
        return name if page == self._shown() else f"{page} › {name}"

    def _shown(self) -> str:
        """The page or group on the canvas, in whose points a bookmark is: not the inside of one shown open in it."""
        return diagram_at(self._workspace.document, self._workspace.shown) or self._workspace.page

    def _free_name(self) -> str:
        taken = {name for _, name in self._all()}
        names = (tr("Bookmark {number}", number=number) for number in itertools.count(1))
        return next(name for name in names if name not in taken)

    def _switch(self) -> None:
        self.menu.setEnabled(self.count > 0)

    def _fill(self) -> None:
        self.menu.clear()
        for page, name in self._all():
            self.menu.addAction(self._title(page, name).replace("&", "&&"), partial(self.go, page, name))
