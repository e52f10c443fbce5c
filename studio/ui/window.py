"""The main window: the canvas in the middle, the palette left, the inspector right, training and problems below."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from studio.diagram import Change, Document
from studio.diagram.file import SUFFIX
from studio.ui.adding.adding import Adding
from studio.ui.arranging import Arranging
from studio.ui.busy import Busy
from studio.ui.canvas.scene import Scene
from studio.ui.canvas.view import View
from studio.ui.clipboard import Clipboard
from studio.ui.commands.menus import Actions
from studio.ui.commands.offers import Offers
from studio.ui.commands.palette import CommandPalette
from studio.ui.commands.shortcut_dialog import Keyboard
from studio.ui.comparing.comparing import Comparing
from studio.ui.diagrams import Diagrams
from studio.ui.editing import Editing
from studio.ui.exporting import Exporting
from studio.ui.files import Files
from studio.ui.finding.bookmarks import Bookmarks
from studio.ui.finding.find import Find
from studio.ui.finding.places import Places
from studio.ui.formula import Typesetter
from studio.ui.history.panel import History
from studio.ui.icons import Icons
from studio.ui.inspector.loading import Loader
from studio.ui.inspector.panel import Inspector
from studio.ui.libraries.libraries import Libraries
from studio.ui.live.panel import Live
from studio.ui.live.training import Training
from studio.ui.look import Look
from studio.ui.overview.overview import Overview
from studio.ui.own_blocks import OwnBlocks
from studio.ui.palette.panel import Palette
from studio.ui.panels import DOCKS, Panels
from studio.ui.problems.panel import Problems
from studio.ui.saving.keeping import Keeping
from studio.ui.situation_of import situation_of
from studio.ui.start.page import StartPage
from studio.ui.start.recent_menu import RecentMenu
from studio.ui.status import Status
from studio.ui.style import Style
from studio.ui.tools.tools import Tools
from studio.ui.translating import Language
from studio.ui.walking import accessible
from studio.ui.walking.walking import Walking
from studio.ui.workspace import Workspace

SIZE = (1360, 860)

PLOTS_AFTER = 200
"""Milliseconds from when the blocks are there until the plotting library is loaded, which nobody waits for."""


class Window(QMainWindow):
    """Puts the parts together; what they do is theirs."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self.setObjectName("window")
        self.style_ = style
        self.workspace = Workspace(self)
        self.icons = Icons(style.colour)
        self._make_canvas(style)
        self._make_panels(style)
        self._make_ways(style)
        self.keeping = Keeping(self.workspace, self.files, self.training, self.start, self.icons)
        self.own_blocks = OwnBlocks(self.workspace, self.keeping.notice, self)
        self.comparing = Comparing(self.workspace, self.files, self.busy, style, self.icons, self)
        self._awake, self._waiting = False, tuple[Path, ...]()
        accessible.install()
        self._lay_out()
        self._connect()
        self._restore()
        self._show_open()

    # Making it -------------------------------------------------------------------------------------------------------

    def _make_canvas(self, style: Style) -> None:
        """The canvas, and what is done on it."""
        self.busy = Busy()
        self.files = Files(self.workspace, self.busy, self)
        self.training = Training(self.workspace)
        self.actions_ = Actions(self, self.icons)
        self.panels = Panels(self)
        self.look = Look(style, self._refresh)
        self.language = Language(self.workspace, self.files, self)
        self.scene = Scene(self.workspace, style)
        self.editing = Editing(self.workspace, self.scene)
        self.canvas = View(self.scene, style)
        self.tools = Tools(self, self.workspace, self.scene, self.canvas, self.actions_)
        self.adding = Adding(self.workspace, self.scene, self.canvas, style)
        self.clipboard = Clipboard(self.workspace, self.scene, self.canvas)
        self.arranging = Arranging(self.workspace, self.scene, self.busy)
        self.walking = Walking(self.workspace, self.scene, self.canvas, self.editing, self._fields)
        self.overview = Overview(self.scene, self.canvas, self.icons)
        self.actions_.serve(self.canvas)

    def _make_panels(self, style: Style) -> None:
        """The start page, and what stands around the canvas."""
        self.diagrams = Diagrams(self.workspace)
        self.exporting = Exporting(self.workspace, self.training, style, self.busy, self)
        self.start = StartPage(style, self.icons)
        self.blocks = Palette(style)
        self.inspector = Inspector(self.workspace, self.scene, style, self.icons)
        self.live = Live(self.workspace, self.training, self.actions_, style)
        self.problems = Problems(self.workspace, style, self.icons)
        self.history = History(self.workspace, style, self.files.save)
        self.status = Status(self.statusBar(), self.busy)

    def _make_ways(self, style: Style) -> None:
        """The ways to find a thing or an action."""
        offers = Offers(self.actions_, self.workspace, style, self.blocks.chosen.emit, self.files)
        self.commands = CommandPalette(self, offers.all, style)
        self.places = Places(self.workspace, self.canvas)
        self.finder = Find(self.scene, self.canvas, self.places, style, self.icons)
        self.bookmarks = Bookmarks(self.workspace, self.canvas, self.places, self)
        self.libraries = Libraries(self.workspace, self.scene, self.files, self)
        offers.more += [self.bookmarks.entries, self.libraries.entries]
        self.keyboard = Keyboard(self.actions_.shortcuts, self.icons, style, self)

    def _lay_out(self) -> None:
        self.setAcceptDrops(True)
        self.setDockNestingEnabled(True)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.start)
        self._desk = QWidget()
        column = QVBoxLayout(self._desk)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.keeping.notice)
        column.addWidget(self.diagrams)
        column.addWidget(self.canvas, 1)
        self._middle.addWidget(self._desk)
        self.setCentralWidget(self._middle)
        self.panels.place({dock.name: getattr(self, dock.name) for dock in DOCKS})
        self._bar = QToolBar("Tools")
        self._bar.setObjectName("tools")
        self._bar.setMovable(False)
        self.addToolBar(self._bar)
        self.actions_.fill_bar(self._bar)
        self._recent = RecentMenu(self.files, self)
        more = {"open": self._recent, "bookmark": self.bookmarks.menu, "add_groups": self.libraries.menu}
        self.actions_.fill_menus(self.menuBar(), more)

    def _connect(self) -> None:
        workspace, files = self.workspace, self.files
        self._connect_said()
        workspace.opened.connect(self.training.let_go)
        workspace.opened.connect(self._show_open)
        workspace.looked.connect(self._show_looked)
        workspace.changed.connect(self._take)
        workspace.state_changed.connect(self._refresh)
        self.diagrams.save_wanted.connect(self.libraries.save)
        self.keeping.outside.compare_wanted.connect(self.comparing.file)
        self.history.compare_wanted.connect(self.comparing.step)
        self.history.versions.compare_wanted.connect(self.comparing.file)
        self.history.versions.open_wanted.connect(files.open_elsewhere)
        workspace.library_changed.connect(lambda: self.blocks.fill(workspace.registry))
        self.training.state_changed.connect(self._refresh)
        self.scene.selected.connect(self._refresh)
        self.scene.selected.connect(self.problems.point_to)
        self.panels.changed.connect(self._refresh)
        self.overview.changed.connect(self._refresh)
        self.places.changed.connect(self._refresh)
        self.canvas.zoomed.connect(self.status.show_zoom)
        self.blocks.chosen.connect(lambda block: self.adding.add(block, self.canvas.middle()))
        self.problems.wanted.connect(self._go_to)
        self.problems.counted.connect(self.status.show_count)
        self.problems.counted.connect(self.panels.show_count)
        self.start.example_wanted.connect(files.open_example)
        self.start.document_wanted.connect(files.open)
        self.start.new_wanted.connect(files.new)
        self.start.open_wanted.connect(files.ask_open)
        self.start.run_wanted.connect(lambda path: files.open_example(path) and self.training.train())
        files.recent.changed.connect(self._show_recent)
        self.style_.changed.connect(self._recolour)
        self.language.changed.connect(self._refresh)

    def _connect_said(self) -> None:
        """Sentences of all parts stand in the status bar; what went wrong, in a dialog."""
        versions = self.history.versions
        for part in (self.files, self.exporting, self.libraries, self.own_blocks, self.walking.voice, versions):
            part.said.connect(self.status.say)
        for part in (self.workspace, self.training, self.exporting, self.own_blocks, versions):
            part.failed.connect(self.files.say)

    # After it is painted ---------------------------------------------------------------------------------------------

    def open_later(self, *paths: Path) -> None:
        """Open this document as soon as the window is painted."""
        self._waiting = paths

    def paintEvent(self, event: QPaintEvent) -> None:
        """The first time, see to everything that did not have to be there before."""
        super().paintEvent(event)
        if not self._awake:
            self._awake = True
            QTimer.singleShot(0, self, self._wake)

    def _wake(self) -> None:
        """Load the blocks, show the gallery, open what is waiting; the plotting library comes last."""
        self.blocks.fill(self.workspace.registry)
        self.workspace.opened.connect(lambda: self.blocks.show_groups(self.workspace.registry))
        if self._waiting:
            self.files.open_all(list(self._waiting))
        if not self.workspace.is_open:
            self._show_gallery()
        self.keeping.look()
        self.own_blocks.watch()
        QTimer.singleShot(PLOTS_AFTER, self.live, self.live.load)

    def _show_gallery(self) -> None:
        from studio.ui.start.gallery import examples

        self._show_recent()
        self.start.show_examples(examples())

    def _show_recent(self) -> None:
        self._recent.refresh()
        self.start.show_recent(self.files.recent.paths())

    # What the parts say ----------------------------------------------------------------------------------------------

    def _show_open(self) -> None:
        """The canvas with its panels, or the start page alone."""
        is_open = self.workspace.is_open
        was_open = self._middle.currentWidget() is self._desk
        if was_open and not is_open:
            self._arrangement = self.saveState()
            self._show_gallery()
            self.keeping.look()
        self._middle.setCurrentWidget(self._desk if is_open else self.start)
        if is_open and not was_open:
            self.restoreState(self._arrangement)
            if self._is_new:
                QTimer.singleShot(0, self.panels, self.panels.size)
                self._is_new = False
        self.panels.enable(is_open)
        if is_open:
            QTimer.singleShot(10, self.canvas, self.canvas.fit)
            self.canvas.setFocus()
        self.status.show(is_open)

    def _refresh(self, *_: object) -> None:
        workspace = self.workspace
        self.actions_.refresh(situation_of(self))
        self.setWindowTitle(f"{workspace.title}[*] – Diagrad" if workspace.is_open else "Diagrad")
        self.setWindowModified(workspace.modified)

    def _show_looked(self) -> None:
        """Another page or group: all of it, and the keys go to it."""
        QTimer.singleShot(0, self.canvas, self.canvas.fit)
        self.canvas.setFocus()
        self._refresh()

    def _take(self, document: Document, change: Change) -> None:
        if change.definitions:
            self.blocks.show_groups(self.workspace.registry)

    def _fields(self) -> Inspector:
        """The inspector, brought to the front and up to date."""
        self.panels.reveal("inspector")
        self.inspector.settle()
        return self.inspector

    def _go_to(self, page: str, name: str) -> None:
        self.places.mark()
        self.workspace.look_at(page)
        self.scene.select(frozenset({name}))
        QTimer.singleShot(0, self.canvas, partial(self.canvas.show_block, name))

    def _recolour(self) -> None:
        self.icons.forget()
        self.actions_.recolour()

    # Arrangement, files dropped, closing -----------------------------------------------------------------------------

    def _restore(self) -> None:
        settings = QSettings()
        self._arrangement = self.saveState()
        geometry, state = settings.value("window/geometry"), settings.value("window/state")
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            self._resize_at_first()
        self._is_new = not isinstance(state, QByteArray) or state.isEmpty()
        if isinstance(state, QByteArray) and not state.isEmpty():
            self._arrangement = state
        self._refresh()

    def _resize_at_first(self) -> None:
        room = QApplication.primaryScreen().availableGeometry()
        self.resize(min(SIZE[0], room.width()), min(SIZE[1], room.height()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take documents."""
        event.setAccepted(any(url.toLocalFile().endswith(SUFFIX) for url in event.mimeData().urls()))

    def dropEvent(self, event: QDropEvent) -> None:
        """Take groups from libraries, and from whatever is dropped on the palette; open the other documents."""
        paths = [path for url in event.mimeData().urls() if (path := Path(url.toLocalFile())).suffix == SUFFIX]
        event.acceptProposedAction()
        on_palette = self.blocks.isVisible() and self.blocks.rect().contains(
            self.blocks.mapFrom(self, event.position().toPoint())
        )
        self.files.open_all(self.libraries.take(paths, as_library=on_palette))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes, end the run, and remember the arrangement."""
        if not self.files.may_leave():
            event.ignore()
            return
        self.training.close()
        self.exporting.close()
        self.busy.close_all()
        self.keeping.close()
        Typesetter.instance().finish()
        Loader.instance().finish()
        settings = QSettings()
        settings.setValue("window/geometry", self.saveGeometry())
        settings.setValue("window/state", self.saveState() if self.workspace.is_open else self._arrangement)
        event.accept()
