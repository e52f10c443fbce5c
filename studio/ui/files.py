"""Opening, saving and closing documents: the dialogs, the question about unsaved changes, and the recent documents."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from studio.diagram import Document, load
from studio.diagram.file import SUFFIX
from studio.errors import StudioError
from studio.ui.workspace import Workspace

KEPT = 10
FILTER = f"Diagrad documents (*{SUFFIX});;All files (*)"
Answer = QMessageBox.StandardButton


class Files(QObject):
    """What the File menu does."""

    recent_changed = Signal()

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._window = workspace, window

    def new(self) -> None:
        """An empty document."""
        if self.may_leave():
            self._workspace.start(Document())

    def ask_open(self) -> None:
        """Ask which document to open."""
        chosen, _ = QFileDialog.getOpenFileName(self._window, "Open", str(self._folder()), FILTER)
        if chosen:
            self.open(Path(chosen))

    def open(self, path: Path) -> bool:
        """Open a document; False where the user wants to stay, or where the file is bad, which is said."""
        if not self.may_leave():
            return False
        return self._try(lambda: self._opened(path))

    def open_example(self, path: Path) -> bool:
        """Open a copy of an example: the example itself stays as it is."""
        if not self.may_leave():
            return False
        return self._try(lambda: self._workspace.start(load(path)))

    def save(self) -> bool:
        """Save; False where the user does not say where, or where it cannot be written."""
        path = self._workspace.path
        return self.save_as() if path is None else self._try(lambda: self._saved(path))

    def save_as(self) -> bool:
        """Ask where, and save there."""
        name = self._workspace.path or self._folder() / f"{self._workspace.title}{SUFFIX}"
        chosen, _ = QFileDialog.getSaveFileName(self._window, "Save as", str(name), FILTER)
        if not chosen:
            return False
        path = Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(SUFFIX)
        return self._try(lambda: self._saved(path))

    def close(self) -> None:
        """Close the document; the start page comes back."""
        if self.may_leave():
            self._workspace.close()

    def may_leave(self) -> bool:
        """Whether the open document may be left: it has no unsaved changes, or the user has decided about them."""
        if not self._workspace.modified:
            return True
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(f"Save the changes to {self._workspace.title}?")
        box.setInformativeText("Otherwise they are lost.")
        box.setStandardButtons(Answer.Save | Answer.Discard | Answer.Cancel)
        box.setDefaultButton(Answer.Save)
        answer = box.exec()
        return self.save() if answer == Answer.Save else answer == Answer.Discard

    def recent(self) -> list[Path]:
        """The documents opened last that are still there, the newest first."""
        stored = QSettings().value("recent", [])
        names = [stored] if isinstance(stored, str) else stored if isinstance(stored, list) else []
        return [path for name in names if (path := Path(name)).is_file()]

    def say(self, error: StudioError) -> None:
        """Tell the user what went wrong, where, and what to do."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        message = error.message[:1].upper() + error.message[1:]
        box.setText(f"{error.where}: {error.message}" if error.where else message)
        box.setInformativeText(error.hint)
        box.exec()

    def _opened(self, path: Path) -> None:
        self._workspace.open(path)
        self._remember(path)

    def _saved(self, path: Path) -> None:
        self._workspace.save(path)
        self._remember(path)

    def _remember(self, path: Path) -> None:
        here = path.resolve()
        names = [str(here), *(str(other) for other in self.recent() if other != here)]
        QSettings().setValue("recent", names[:KEPT])
        self.recent_changed.emit()

    def _folder(self) -> Path:
        recent = self.recent()
        return recent[0].parent if recent else Path.home()

    def _try(self, act: Callable[[], None]) -> bool:
        try:
            act()
        except StudioError as error:
            self.say(error)
            return False
        return True
