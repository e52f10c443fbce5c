"""The bar above the canvas: a tab for every page and group of the document, and under it the way into a group."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from studio.compiler.looking import Place, diagram_at, place_of
from studio.diagram import Change, Document, paging
from studio.errors import StudioError
from studio.ui.inspector.section import clear
from studio.ui.tabs import Tabs
from studio.ui.words import tr
from studio.ui.workspace import Edit, Workspace

GROUP, LOOP = "▣ ", "↻ "
"""What stands before the name of a group and of a loop."""

LONGEST = 40
"""Characters of a name that a tab shows."""


def tab_order(document: Document) -> tuple[str, ...]:
    """Pages, then groups, each by name, but the page "main" before all: a file keeps no other order of its own."""
    pages = sorted(document.pages, key=lambda name: (name != "main", name))
    return (*pages, *sorted(document.groups))


class Diagrams(QWidget):
    """Shows which diagram is looked at, and lets another be chosen; pages are added, renamed and removed here."""

    save_wanted = Signal(str)
    """(group): it is wanted in a file of its own."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("diagrams")
        self._workspace = workspace
        self._names: tuple[str, ...] = ()
        self._tabs = Tabs(self._why_not)
        self._tabs.currentChanged.connect(self._choose)
        self._tabs.tabBarDoubleClicked.connect(self._edit)
        self._tabs.renamed.connect(self._rename)
        self._tabs.menu_wanted.connect(self._show_menu)
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
        column.addLayout(self._row())
        for widget in (self._trail, line):
            column.addWidget(widget)
        workspace.opened.connect(self._start)
        workspace.looked.connect(self._refresh)
        workspace.changed.connect(self._take)

    def _row(self) -> QHBoxLayout:
        """The tabs, and a button for a new page beside them."""
        new = QToolButton()
        new.setObjectName("flat")
        new.setText("+")
        new.setAccessibleName(tr("New page"))
        new.setToolTip(tr("Add an empty page"))
        new.setFixedSize(24, 24)
        new.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        new.clicked.connect(self.new_page)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 6, 0)
        row.setSpacing(2)
        row.addWidget(self._tabs)
        row.addWidget(new, alignment=Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        return row

    def next(self) -> None:
        """Look at the page or group of the next tab."""
        self._turn(1)

    def previous(self) -> None:
        """Look at that of the tab before."""
        self._turn(-1)

    def _turn(self, by: int) -> None:
        if self._names:
            here = self._names.index(self._shown())
            self._look_at(self._names[(here + by) % len(self._names)])

    # Pages and groups as wholes --------------------------------------------------------------------------------------

    def new_page(self) -> None:
        """Let the name of an empty page be typed, then add it and look at it."""
        name = paging.free_page(self._workspace.document, tr("page"))
        self._ask(name, lambda new: tr("Add page {name}", name=new), paging.add_page)

    def duplicate_page(self, page: str = "") -> None:
        """The same page again, the one looked at if none is named. Its blocks share their weights with the first."""
        page = page or self._workspace.page
        name = paging.free_page(self._workspace.document, page)
        title = tr("Duplicate page {name}", name=page)
        self._ask(name, lambda _: title, lambda document, new: paging.duplicate_page(document, page, new))

    def rename_page(self) -> None:
        """Let another name be typed for the page or group looked at."""
        self._edit(self._names.index(self._workspace.page))

    def delete_page(self, page: str = "") -> None:
        """Take a page away, the one looked at if none is named, and look at the one beside it."""
        workspace = self._workspace
        page = page or workspace.page
        pages = [name for name in self._names if name in workspace.document.pages]
        index, is_shown = pages.index(page), workspace.page == page
        if workspace.do(tr("Delete page {name}", name=page), lambda document: paging.remove_page(document, page)):
            pages.remove(page)
            if is_shown:
                workspace.look_at(pages[max(index - 1, 0)])

    def _ask(self, name: str, title: Callable[[str], str], edit: Callable[[Document, str], Document]) -> None:
        """Ask for the name of a page on a tab of its own, and add the page once it is known: one step."""
        workspace = self._workspace

        def why_not(new: str) -> str:
            return self._reason(lambda document: edit(document, new))

        def add(new: str) -> None:
            if workspace.do(title(new), lambda document: edit(document, new)):
                workspace.look_at(new)

        self._tabs.ask(len(workspace.document.pages), name, why_not, add)

    def _delete_group(self, name: str) -> None:
        title = tr("Delete group {name}", name=name)
        self._workspace.do(title, lambda document: paging.remove_group(document, name))

    def _edit(self, index: int) -> None:
        if 0 <= index < len(self._names):
            self._tabs.edit(index, self._names[index])

    def _why_not(self, old: str, new: str) -> str:
        return self._reason(self._renaming(old, new))

    def _reason(self, edit: Edit) -> str:
        """Why an edit cannot be made; empty where it can."""
        try:
            edit(self._workspace.document)
        except StudioError as error:
            return str(error)
        return ""

    def _renaming(self, old: str, new: str) -> Edit:
        """The edit that gives a page or group another name."""
        is_page = old in self._workspace.document.pages
        return lambda document: (paging.rename_page if is_page else paging.rename_group)(document, old, new)

    def _rename(self, old: str, new: str) -> None:
        """The same is looked at as before, on the same way in."""
        workspace, place = self._workspace, self._workspace.place
        if workspace.do(tr("Rename {old} to {new}", old=old, new=new), self._renaming(old, new)):
            workspace.look(Place(new if place.page == old else place.page, place.way))

    def _show_menu(self, index: int, at: QPoint) -> None:
        name = self._names[index]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        if name in self._workspace.document.pages:
            self._fill_for_page(menu, index, name)
        else:
            self._fill_for_group(menu, index, name)
        menu.popup(at)

    def _fill_for_page(self, menu: QMenu, index: int, name: str) -> None:
        menu.addAction(tr("Rename …"), partial(self._edit, index))
        copy = menu.addAction(tr("Duplicate, sharing the weights"), partial(self.duplicate_page, name))
        copy.setToolTip(tr("Blocks of one name on two pages have the same weights; rename a block to give it its own"))
        menu.addSeparator()
        delete = menu.addAction(tr("Delete"), partial(self.delete_page, name))
        if len(self._workspace.document.pages) == 1:
            delete.setEnabled(False)
            delete.setToolTip(tr("The only page of a document stays"))

    def _fill_for_group(self, menu: QMenu, index: int, name: str) -> None:
        menu.addAction(tr("Edit the definition"), partial(self._workspace.look_at, name))
        menu.addAction(tr("Rename …"), partial(self._edit, index))
        menu.addAction(tr("Save to a file …"), partial(self.save_wanted.emit, name))
        menu.addSeparator()
        delete = menu.addAction(tr("Delete"), partial(self._delete_group, name))
        if users := paging.users_of(self._workspace.document, name):
            delete.setEnabled(False)
            delete.setToolTip(tr("It is used on {places}", places=", ".join(users)))

    # What the document says ------------------------------------------------------------------------------------------

    def _take(self, document: Document, change: Change) -> None:
        if change.definitions or change.pages_removed or tab_order(document) != self._names:
            self._refresh()

    def _start(self) -> None:
        self._tabs.stop()
        self._refresh()

    def _refresh(self) -> None:
        is_open = self._workspace.is_open
        self._names = tab_order(self._workspace.document) if is_open else ()
        self.setVisible(is_open)
        if not is_open:
            return
        with QSignalBlocker(self._tabs):
            self._tabs.show_titles([(self._title(name), name) for name in self._names])
            self._tabs.setCurrentIndex(self._names.index(self._shown()))
        self._show_trail(self._workspace.shown)

    def _shown(self) -> str:
        """The page or group on the canvas; one may be working inside a group that is shown open in it."""
        return diagram_at(self._workspace.document, self._workspace.shown) or self._workspace.page

    def _title(self, name: str) -> str:
        group = self._workspace.document.groups.get(name)
        name = name if len(name) <= LONGEST else f"{name[: LONGEST - 1]}…"
        return name if group is None else f"{LOOP if group.loop else GROUP}{name}"

    def _choose(self, index: int) -> None:
        if 0 <= index < len(self._names):
            self._look_at(self._names[index])

    def _look_at(self, name: str) -> None:
        """Also the group in which one works, where it is shown open in another diagram."""
        if name != self._shown():
            self._workspace.look(place_of(self._workspace.document, name))

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
        button.setToolTip(tr("You are here; Escape leaves the group") if is_here else tr("Look at {name}", name=shown))
        button.setEnabled(not is_here)
        button.clicked.connect(partial(self._workspace.look, there))
        return button
