"""Opening, saving and closing documents: the dialogs, and the questions asked before anything could be lost."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from studio.diagram import Document, load
from studio.diagram.file import SUFFIX
from studio.diagram.file import save as write
from studio.errors import FileError, StudioError
from studio.ui.busy import Busy
from studio.ui.saving.recent import Recent
from studio.ui.saving.swaps import Swap
from studio.ui.saving.watching import Watch, digest_of
from studio.ui.words import tr
from studio.ui.workspace import Workspace

LARGE = 2**20
"""Bytes from which a document is read in a thread, the window saying so."""

Answer = QMessageBox.StandardButton


class Files(QObject):
    """What the File menu does."""

    saved = Signal()
    """The document is in its file."""
    said = Signal(str)
    """A sentence for the status bar."""

    def __init__(self, workspace: Workspace, busy: Busy, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._busy, self._window = workspace, busy, window
        self.recent, self.watch = Recent(self), Watch(self)
        workspace.opened.connect(self._follow)

    # Opening ---------------------------------------------------------------------------------------------------------

    def new(self) -> None:
        """An empty document."""
        if self.may_leave():
            self._workspace.start(Document())

    def ask_open(self) -> None:
        """Ask which document to open."""
        chosen, _ = QFileDialog.getOpenFileName(self._window, tr("Open"), str(self.recent.folder()), kinds())
        if chosen:
            self.open(Path(chosen))

    def open(self, path: Path) -> bool:
        """Open a document; False where the user wants to stay, or where the file is bad, which is said.

        A large one is read in a thread: it is on its way then.
        """
        if not self.may_leave():
            return False
        digest = digest_of(path)  # before it is read: what changes in between is seen as a change
        if _size(path) < LARGE:
            return self._try(lambda: self._opened(path, digest, load(path)))
        left = self._workspace.history if self._workspace.is_open else None

        def show(document: Document) -> None:
            now = self._workspace.history if self._workspace.is_open else None
            if now is left or self.may_leave():
                self._opened(path, digest, document)

        self._busy.work(tr("Opening {name}", name=path.name), lambda: load(path), show, self.say)
        return True

    def open_all(self, paths: list[Path]) -> None:
        """Open the first here, and each other one in a window of its own."""
        for path in paths[1:]:
            self.open_elsewhere(path)
        if paths:
            self.open(paths[0])

    def open_elsewhere(self, path: Path | None = None) -> None:
        """Open a document, or none, in another window: a program of its own, which lives on without this one."""
        names = [] if path is None else [str(path.resolve())]
        QProcess.startDetached(sys.executable, ["-m", "studio", *names], str(Path.cwd()))

    def open_example(self, path: Path) -> bool:
        """Open a copy of an example: the example itself stays as it is."""
        if not self.may_leave():
            return False
        return self._try(lambda: self._workspace.start(load(path)))

    def recover(self, swap: Swap) -> bool:
        """Open what was left unsaved: as modified, with the file it belongs to."""
        if not self.may_leave():
            return False
        return self._try(lambda: self._recovered(swap))

    # Saving ----------------------------------------------------------------------------------------------------------

    def save(self) -> bool:
        """Save; False where the user does not say where or would not write over it, or where it cannot be written."""
        path = self._workspace.path
        if path is None:
            return self.save_as()
        return self._may_write_over(path) and self._try(lambda: self._saved(path))

    def save_as(self) -> bool:
        """Ask where, and save there."""
        path = self._ask_where(tr("Save as"), self._workspace.title)
        return path is not None and self._try(lambda: self._saved(path))

    def save_copy(self) -> bool:
        """Ask where, and write a copy there; the document goes on belonging to its own file."""
        path = self._ask_where(tr("Save a copy"), tr("{name} copy", name=self._workspace.title))
        if path is None:
            return False
        if path == self._workspace.path:
            return self.save()
        return self._try(lambda: self._copied(path))

    def revert(self) -> bool:
        """Go back to what the file holds; an edit like any other, which can be undone."""
        return self._try(lambda: self._take_from_file(tr("Revert to saved")))

    def reload(self) -> bool:
        """Take over what another program has written; this, too, can be undone."""
        return self._try(lambda: self._take_from_file(tr("Reload")))

    def keep(self) -> None:
        """What another program has written may be written over."""
        self.watch.accept()
        self._workspace.take_as_unsaved()

    # Leaving ---------------------------------------------------------------------------------------------------------

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
        box.setText(tr("Save the changes to {name}?", name=self._workspace.title))
        box.setInformativeText(tr("Otherwise they are lost."))
        box.setStandardButtons(Answer.Save | Answer.Discard | Answer.Cancel)
        box.setDefaultButton(Answer.Save)
        answer = box.exec()
        box.deleteLater()
        return self.save() if answer == Answer.Save else answer == Answer.Discard

    def say(self, error: StudioError) -> None:
        """Tell the user what went wrong, where, and what to do."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        message = error.message[:1].upper() + error.message[1:]
        box.setText(f"{error.where}: {error.message}" if error.where else message)
        box.setInformativeText(error.hint)
        box.exec()
        box.deleteLater()

    # Doing it --------------------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        """A document without a file, or none: no file is watched."""
        if self._workspace.path is None:
            self.watch.follow(None)

    def _opened(self, path: Path, digest: str, document: Document) -> None:
        self.watch.follow(path, digest)
        self._workspace.start(document, path)
        self.recent.remember(path)

    def _recovered(self, swap: Swap) -> None:
        document = swap.document()
        self.watch.follow(swap.origin.path, swap.origin.digest)
        self._workspace.start(document, swap.origin.path, saved=False)

    def _saved(self, path: Path) -> None:
        self._workspace.save(path)
        self.watch.follow(path)
        self.recent.remember(path)
        self.saved.emit()

    def _copied(self, path: Path) -> None:
        write(self._workspace.document, path)
        self.said.emit(tr("Wrote a copy to {path}", path=path))

    def _take_from_file(self, name: str) -> None:
        path = self._workspace.path
        if path is None:
            raise FileError(tr("this document is in no file yet."), hint=tr("Save it first."))
        digest, document = digest_of(path), load(path)
        self._workspace.do(name, lambda _: document)
        self.watch.follow(path, digest)
        self._workspace.take_as_saved()
        self.saved.emit()

    def _may_write_over(self, path: Path) -> bool:
        if not self.watch.is_changed():
            return True
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(tr("{name} was changed on disk by another program.", name=path.name))
        box.setInformativeText(tr("Saving writes over that change."))
        over = box.addButton(tr("Write over it"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(Answer.Cancel))
        box.exec()
        box.deleteLater()
        return box.clickedButton() is over

    def _ask_where(self, question: str, name: str) -> Path | None:
        folder = self._workspace.path.parent if self._workspace.path is not None else self.recent.folder()
        suggested = str(folder / f"{name}{SUFFIX}")
        chosen, _ = QFileDialog.getSaveFileName(self._window, question, suggested, kinds())
        if not chosen:
            return None
        return Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(SUFFIX)

    def _try(self, act: Callable[[], None]) -> bool:
        try:
            act()
        except StudioError as error:
            self.say(error)
            return False
        return True


def kinds() -> str:
    """What a dialog that asks for a document offers."""
    return tr("Diagrad documents ({pattern});;All files ({all})", pattern=f"*{SUFFIX}", all="*")


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
