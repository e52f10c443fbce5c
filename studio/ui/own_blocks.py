"""The user's own blocks, while the window is open: their files are watched and read again, and new ones are begun."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QInputDialog, QWidget

from studio.diagram.atomic import write_text
from studio.errors import BlockError, FileError, StudioError, UsageError
from studio.spec.registry import FOLDERS_VARIABLE, own_files, own_folder, reload_blocks, user_folders
from studio.spec.template import block_template, file_stem, is_block_name
from studio.ui.saving.notice import Notice
from studio.ui.saving.watching import SETTLE, digest_of
from studio.ui.words import tr
from studio.ui.workspace import Workspace


class OwnBlocks(QObject):
    """Gives the workspace other blocks when the files of the user's own change, and says which cannot be used."""

    said = Signal(str)
    """A sentence for the status bar."""
    failed = Signal(object)
    """(StudioError): what the user asked for could not be done."""

    def __init__(self, workspace: Workspace, notice: Notice, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._notice, self._window = workspace, notice, window
        self._seen: dict[Path, str] = {}
        self._watcher = QFileSystemWatcher(self)
        self._later = QTimer(self, singleShot=True, interval=SETTLE)
        self._later.timeout.connect(self._look)
        self._watcher.fileChanged.connect(self._later.start)
        self._watcher.directoryChanged.connect(self._later.start)
        self._told = ""
        """What the bar was made to say."""
        workspace.opened.connect(self._tell)

    def watch(self) -> None:
        """Begin, once the blocks are loaded."""
        self._follow()
        if self._workspace.library.troubles:
            self._say(self._workspace.library.troubles)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):  # a network drive tells nobody of changes
            application.focusWindowChanged.connect(self._later.start)

    # What the user asks for ------------------------------------------------------------------------------------------

    def new(self) -> None:
        """Ask for a name, write a file that declares a block of this name and works, and open it in an editor."""
        title, question = tr("New block of your own"), tr("Its name, one word such as LowRankLinear:")
        name, agreed = QInputDialog.getText(self._window, title, question)
        if agreed and name.strip():
            self._try(lambda: self._begin(name.strip()))

    def open_folder(self) -> None:
        """Show the folder of own blocks, which is made where there is none."""
        self._try(lambda: _open(_made_folder()))

    def reload(self) -> None:
        """Read all files again, whether they changed or not."""
        self._follow()
        self._read()

    def _begin(self, name: str) -> None:
        if not is_block_name(name):
            hint = tr("Take one word of letters and digits, such as LowRankLinear.")
            raise UsageError(tr("a block cannot be called “{name}”.", name=name), hint=hint)
        if name in self._workspace.library:
            raise UsageError(tr("there is a block {name} already.", name=name), hint=tr("Take another name."))
        path = _made_folder() / f"{file_stem(name)}.py"
        if path.exists():
            raise FileError(tr("is there already."), where=str(path), hint=tr("Take another name."))
        write_text(path, block_template(name))
        self.reload()
        _edit(path)

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except StudioError as error:
            self.failed.emit(error)

    # What happens to the files ---------------------------------------------------------------------------------------

    def _follow(self) -> bool:
        """Watch the folders and files there are now; whether any of them is another than before."""
        folders = user_folders()
        files = own_files(folders)
        watched = {*self._watcher.files(), *self._watcher.directories()}
        new = [str(path) for path in (*folders, *files) if str(path) not in watched]
        if new:
            self._watcher.addPaths(new)
        before, self._seen = self._seen, {path: digest_of(path) for path in files}
        return self._seen != before

    def _look(self) -> None:
        if self._follow():
            self._read()

    def _read(self) -> None:
        """Execute the files again. Where one cannot be used any more, all blocks stay as they were."""
        try:
            library = reload_blocks()
        except BlockError as error:
            self._say([error])
            return
        self._workspace.take_library(library)
        self._hush()
        self._tell()
        self.said.emit(tr("Your own blocks were read again."))

    def _tell(self) -> None:
        """Say which files are left out, as soon as a document is open and the bar is in sight."""
        if self._workspace.is_open and self._workspace.library.troubles:
            self._say(self._workspace.library.troubles)

    def _say(self, troubles: list[BlockError] | tuple[BlockError, ...]) -> None:
        first = troubles[0]
        path, others = Path(first.where), len(troubles) - 1
        text = tr("{file} cannot be used: {message} {hint}", file=path.name, message=first.message, hint=first.hint)
        if others:
            text += " " + tr("The same goes for {count} more of your files.", count=others)
        self._notice.say(text, [(tr("Open the file"), lambda: _edit(path))])
        self._told = text
        if not self._workspace.is_open:
            self.said.emit(text)

    def _hush(self) -> None:
        """What was said of a file holds no more."""
        if self._notice.accessibleName() == self._told:
            self._notice.hide()


def _made_folder() -> Path:
    """The folder for new files. Raises FileError and UsageError."""
    folder = own_folder()
    if folder is None:
        hint = tr("Let {variable} list a folder, or unset it.", variable=FOLDERS_VARIABLE)
        raise UsageError(tr("there is no folder for blocks of your own."), hint=hint)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileError(tr("cannot be made: {reason}.", reason=error.strerror), where=str(folder)) from error
    return folder


def _open(path: Path) -> None:
    """With the program the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _edit(path: Path) -> None:
    """With the system's editor; Windows would run a Python file rather than open it."""
    if sys.platform == "win32":
        import os

        os.startfile(path, "edit")
    else:
        _open(path)
