"""What the menus do with libraries: files of groups that other documents can use."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from studio.diagram import Document, load
from studio.diagram.file import SUFFIX
from studio.diagram.library import holds_only_groups, save_groups, with_groups_of
from studio.errors import FileError, StudioError
from studio.ui.canvas.scene import Scene
from studio.ui.commands.entries import Entry
from studio.ui.files import Files, kinds
from studio.ui.libraries.dialog import AddGroups
from studio.ui.saving.recent import Recent
from studio.ui.words import tr
from studio.ui.workspace import Workspace

LARGEST = 2**20
"""Bytes of a dropped file that is looked into to see whether it is a library; what is larger is opened."""


class Libraries(QObject):
    """Saves groups to files and adds groups from them; `menu` lists the files used last."""

    said = Signal(str)
    """A sentence for the status bar."""

    def __init__(self, workspace: Workspace, scene: Scene, files: Files, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._scene, self._files, self._window = workspace, scene, files, window
        self.recent = Recent(self, "libraries")
        self.menu = QMenu(tr("Add groups from a recent file"), window)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._fill)
        workspace.opened.connect(self._switch)
        self.recent.changed.connect(self._switch)
        self._switch()

    def save(self, name: str = "") -> None:
        """Ask where, and save a group with those it uses: the one named, the one selected, or the one looked at."""
        workspace = self._workspace
        names = [name] if name else self._chosen()
        folder = workspace.path.parent if workspace.path is not None else self.recent.folder()
        suggested = str(folder / f"{names[0]}{SUFFIX}")
        title = tr("Save the group to a file")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, suggested, kinds())
        if not chosen:
            return
        path = Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(SUFFIX)
        try:
            self._write(names, path)
        except StudioError as error:
            self._files.say(error)

    def add(self) -> None:
        """Ask for a file, and for the groups of it to add."""
        title = tr("Add groups from a file")
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, str(self.recent.folder()), kinds())
        if chosen:
            self.add_from(Path(chosen))

    def add_from(self, path: Path) -> None:
        """Ask which groups of a file to add, and add them: one step."""
        try:
            library = load(path)
            if not library.groups:
                raise FileError(tr("there is no group in this document."), where=path.name)
        except StudioError as error:
            self._files.say(error)
            return
        dialog = AddGroups(self._window, self._workspace.document, library, path.name)
        if dialog.exec():
            self._take(path, library, dialog.chosen())
        dialog.deleteLater()

    def take(self, paths: Iterable[Path], *, as_library: bool) -> list[Path]:
        """Add from those of the dropped files that are libraries, or from all; the others are left to be opened."""
        left: list[Path] = []
        for path in paths:
            if self._workspace.is_open and (as_library or _is_library(path)):
                QTimer.singleShot(0, self, partial(self.add_from, path))  # not while the drag goes on
            else:
                left.append(path)
        return left

    def entries(self) -> list[Entry]:
        """The lines of the command palette."""
        if not self._workspace.is_open:
            return []
        return [
            Entry(f"library:{path}", tr("Add groups from {name}", name=path.name), partial(self.add_from, path), "")
            for path in self.recent.paths()
        ]

    def _chosen(self) -> list[str]:
        nodes = self._workspace.graph.nodes
        selected = sorted({nodes[name].group for name in self._scene.selection if nodes[name].group})
        return selected or [self._workspace.page]

    def _write(self, names: list[str], path: Path) -> None:
        if path == self._workspace.path:
            hint = tr("Choose another name: the document would be lost.")
            raise FileError(tr("this is the file of the document itself."), where=path.name, hint=hint)
        save_groups(self._workspace.document, names, path)
        self.recent.remember(path)
        self.said.emit(tr("Wrote {names} to {path}", names=", ".join(names), path=path))

    def _take(self, path: Path, library: Document, names: list[str]) -> None:
        title = tr("Add groups from {name}", name=path.name)
        before = self._workspace.document.groups.keys()
        if names and self._workspace.do(title, lambda document: with_groups_of(document, library, names)):
            self.recent.remember(path)
            new = [name for name in self._workspace.document.groups if name not in before]
            self.said.emit(
                tr("Added {names}: they are in the palette, under Groups", names=", ".join(new))
                if new
                else tr("The document has these groups already")
            )

    def _switch(self) -> None:
        self.menu.setEnabled(self._workspace.is_open and bool(self.recent.paths()))

    def _fill(self) -> None:
        self.menu.clear()
        for path in self.recent.paths():
            entry = self.menu.addAction(path.stem.replace("&", "&&"), partial(self.add_from, path))
            entry.setToolTip(str(path))


def _is_library(path: Path) -> bool:
    """A file that is bad is none: it says so when it is opened."""
    try:
        return path.stat().st_size <= LARGEST and holds_only_groups(load(path))
    except (OSError, StudioError):
        return False
