"""What the window says when someone else changes or takes away the file of the open document."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMetaMethod, QObject, Signal

from studio.ui.files import Files
from studio.ui.saving.notice import Choice, Notice
from studio.ui.words import tr
from studio.ui.workspace import Workspace


class Outside(QObject):
    """Offers what can be done about it, in the bar above the canvas."""

    compare_wanted = Signal(object)
    """(Path): show how the open document differs from this file. The button is there once somebody listens."""

    def __init__(self, workspace: Workspace, files: Files, notice: Notice) -> None:
        super().__init__(notice)
        self._workspace, self._files, self._notice = workspace, files, notice
        files.watch.changed.connect(self._changed)
        files.watch.gone.connect(self._gone)
        files.watch.settled.connect(notice.hide)
        files.saved.connect(notice.hide)
        workspace.opened.connect(notice.hide)

    def _changed(self, path: Path) -> None:
        choices: list[Choice] = [(tr("Reload"), self._files.reload), (tr("Keep mine"), self._files.keep)]
        if self.isSignalConnected(QMetaMethod.fromSignal(self.compare_wanted)):
            choices.append((tr("Compare"), lambda: self.compare_wanted.emit(path)))
        self._notice.say(tr("{name} was changed on disk by another program.", name=path.name), choices)

    def _gone(self, path: Path) -> None:
        self._workspace.take_as_unsaved()
        text = tr("{name} was deleted or moved. What you see is not lost: save it to keep it.", name=path.name)
        self._notice.say(text, [(tr("Save it there again"), self._files.save), (tr("Save as …"), self._files.save_as)])
