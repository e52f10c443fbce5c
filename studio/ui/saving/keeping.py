"""Everything that keeps work from being lost, put together for one window."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from studio.errors import StudioError
from studio.ui.files import Files
from studio.ui.icons import Icons
from studio.ui.live.training import Training
from studio.ui.saving.autosave import Autosave
from studio.ui.saving.notice import Notice
from studio.ui.saving.outside import Outside
from studio.ui.saving.swaps import Swap, discard, left_behind
from studio.ui.start.page import StartPage
from studio.ui.words import tr
from studio.ui.workspace import Workspace


class Keeping(QObject):
    """Autosave, the recovery of what a crash left, and the bar that tells of changes on disk."""

    def __init__(self, workspace: Workspace, files: Files, training: Training, start: StartPage, icons: Icons) -> None:
        super().__init__(workspace)
        self._workspace, self._files, self._start = workspace, files, start
        self.notice = Notice(icons)
        self.outside = Outside(workspace, files, self.notice)
        self.autosave = Autosave(workspace, files.watch)
        self.autosave.failed.connect(self._say_unkept)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self.autosave.now)  # the window is left for another,
            application.focusWindowChanged.connect(files.watch.look)  # which may have changed the file meanwhile
        training.started.connect(self.autosave.now)
        start.recovery_wanted.connect(self.recover)
        start.discard_wanted.connect(self.discard)

    def look(self) -> None:
        """Offer what dead sessions have left: on the start page, and where a document is open already, in the bar."""
        swaps = left_behind()
        self._start.show_recovered(swaps)
        if swaps and self._workspace.is_open:
            text = tr("Diagrad was closed unexpectedly. Unsaved work can be recovered.")
            self.notice.say(text, [(tr("Show it"), self._files.close)])

    def recover(self, swap: Swap) -> None:
        """Open it here; what was left is taken away once this session keeps it."""
        if self._files.recover(swap):
            self.autosave.adopt(swap)

    def discard(self, swap: Swap) -> None:
        """The user does not want it."""
        discard(swap)
        self.look()

    def close(self) -> None:
        """The window closes, and the user has decided about unsaved changes."""
        self.autosave.close()

    def _say_unkept(self, error: StudioError) -> None:
        text = tr("Unsaved work cannot be kept in case of a crash: {reason}", reason=error.message)
        self.notice.say(text, [(tr("Save"), self._files.save)])
