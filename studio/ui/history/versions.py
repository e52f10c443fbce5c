"""The versions of the open document that were kept under a name: to keep one, compare, restore, open or delete it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDateTime, QEvent, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from studio.diagram import load
from studio.diagram.versions import Version, delete_version, keep_version, kept_versions
from studio.errors import StudioError
from studio.ui.history.model import PAGE
from studio.ui.history.rows import RIGHT, NameRow, plain
from studio.ui.style import Style
from studio.ui.words import tr
from studio.ui.workspace import Workspace

VERSION = Qt.ItemDataRole.UserRole + 9
Answer = QMessageBox.StandardButton


class Versions(QWidget):
    """The list below the history, with a button to keep what is shown."""

    compare_wanted = Signal(object)
    """(Path of a document): show how the open one differs from it."""
    open_wanted = Signal(object)
    """(Path of a document): open it beside the open one."""
    said = Signal(str)
    """A sentence for the status bar."""
    failed = Signal(object)
    """(StudioError): a version could not be written or deleted."""

    def __init__(self, workspace: Workspace, style: Style, save: Callable[[], bool]) -> None:
        super().__init__()
        self._workspace, self._save = workspace, save
        self._path: Path | None = None
        self._list = QListWidget()
        plain(self._list, "versions", tr("Kept versions"))
        self._list.setItemDelegate(NameRow(style, self._list))
        self._list.itemActivated.connect(lambda item: self.compare_wanted.emit(item.data(VERSION).path))
        self._list.customContextMenuRequested.connect(self._show_menu)
        delete = QShortcut(QKeySequence.StandardKey.Delete, self._list, self._delete_current)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._none = QLabel(tr("Keep a version under a name, to come back to it or to compare with it at any time."))
        self._none.setObjectName("muted")
        self._none.setWordWrap(True)
        self._none.setContentsMargins(RIGHT, 0, RIGHT, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._head())
        column.addWidget(self._none)
        column.addWidget(self._list, 1)
        column.addStretch()
        workspace.opened.connect(self.refresh)
        workspace.state_changed.connect(self._follow)
        style.changed.connect(self._list.viewport().update)
        self.refresh()

    def _head(self) -> QHBoxLayout:
        title = QLabel(tr("Kept versions"))
        title.setObjectName("section")
        self._keep = QPushButton(tr("Keep this version …"))
        self._keep.setObjectName("keep version")
        self._keep.clicked.connect(self.keep)
        row = QHBoxLayout()
        row.setContentsMargins(6, 0, 4, 0)
        row.addWidget(title, 1)
        row.addWidget(self._keep)
        return row

    # What it shows ---------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """List what lies in the folder now."""
        self._path = self._workspace.path
        versions = kept_versions(self._path) if self._path is not None else []
        self._list.clear()
        for version in versions:
            self._list.addItem(self._row(version))
        self._list.setVisible(bool(versions))
        self._none.setVisible(not versions)
        self._keep.setEnabled(self._workspace.is_open)

    def _row(self, version: Version) -> QListWidgetItem:
        when = QLocale().toString(
            QDateTime.fromSecsSinceEpoch(int(version.when.timestamp())), QLocale.FormatType.ShortFormat
        )
        row = QListWidgetItem(version.name)
        row.setData(PAGE, when)
        row.setData(VERSION, version)
        told = tr("{name}, kept {when}", name=version.name, when=when)
        row.setData(Qt.ItemDataRole.AccessibleTextRole, told)
        row.setToolTip(told)
        return row

    def _follow(self) -> None:
        if self._workspace.path != self._path:
            self.refresh()

    def event(self, event: QEvent) -> bool:
        """The window is come back to: meanwhile another may have kept a version."""
        if event.type() == QEvent.Type.WindowActivate and self.isVisible():
            self.refresh()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """It is looked at again."""
        super().showEvent(event)
        self.refresh()

    # What can be done ------------------------------------------------------------------------------------------------

    def keep(self) -> None:
        """Ask for a name, and keep the document as it is shown, saved or not."""
        path = self._workspace.path or self._saved_path()
        if path is None:
            return
        title, question = tr("Keep this version"), tr("A name for the document as it is now:")
        name, agreed = QInputDialog.getText(self, title, question)
        if agreed and name.strip():
            self._try(lambda: self._kept(path, name))

    def _saved_path(self) -> Path | None:
        """Versions lie beside the file, so there must be one."""
        box = QMessageBox(
            QMessageBox.Icon.Question, tr("Keep this version"), tr("Save the document first?"), parent=self
        )
        box.setInformativeText(tr("Its versions are kept beside its file."))
        box.setStandardButtons(Answer.Save | Answer.Cancel)
        if box.exec() != Answer.Save or not self._save():
            return None
        return self._workspace.path

    def _kept(self, path: Path, name: str) -> None:
        kept = keep_version(self._workspace.document, path, name, datetime.now())
        self.refresh()
        self.said.emit(tr("Kept as {path}", path=kept.path))

    def restore(self, version: Version) -> None:
        """Make the document what it was; an edit like any other, which can be undone."""
        self._workspace.do(tr("Restore {name}", name=version.name), lambda _: load(version.path))

    def delete(self, version: Version) -> None:
        """Ask, and delete its file."""
        text = tr("Delete the version {name}?", name=version.name)
        box = QMessageBox(QMessageBox.Icon.Warning, tr("Kept versions"), text, parent=self)
        box.setInformativeText(tr("This cannot be undone."))
        delete = box.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(Answer.Cancel))
        box.exec()
        if box.clickedButton() is delete:
            self._try(lambda: delete_version(version))
            self.refresh()

    def _delete_current(self) -> None:
        if (row := self._list.currentItem()) is not None:
            self.delete(row.data(VERSION))

    def _show_menu(self, at: QPoint) -> None:
        """What can be done with the version under the mouse."""
        row = self._list.itemAt(at)
        if row is None:
            return
        version: Version = row.data(VERSION)
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(tr("Compare with the present"), lambda: self.compare_wanted.emit(version.path))
        menu.addAction(tr("Restore"), lambda: self.restore(version))
        menu.addAction(tr("Open in a new window"), lambda: self.open_wanted.emit(version.path))
        menu.addSeparator()
        menu.addAction(tr("Delete …"), lambda: self.delete(version))
        menu.popup(self._list.viewport().mapToGlobal(at))

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except StudioError as error:
            self.failed.emit(error)
