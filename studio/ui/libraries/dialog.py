"""The question which groups of a file to add, saying what would become of each."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from studio.diagram import Document
from studio.diagram.library import names_in_document, unlike_constants
from studio.ui.words import tr

SIZE = (560, 380)
ROOM = 34
"""Pixels between the longest name and what becomes of it."""


class AddGroups(QDialog):
    """A row for each group, with a box to tick; those they use come along by themselves."""

    def __init__(self, parent: QWidget, document: Document, library: Document, file: str) -> None:
        """`file` is what the library is called."""
        super().__init__(parent)
        self._document, self._library = document, library
        self.setWindowTitle(tr("Add groups from {name}", name=file))
        self._rows = QTreeWidget()
        self._rows.setObjectName("library groups")
        self._rows.setAccessibleName(tr("Groups of the file"))
        self._rows.setColumnCount(2)
        self._rows.setHeaderHidden(True)
        self._rows.setRootIsDecorated(False)
        self._rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._constants = QLabel()
        self._constants.setObjectName("muted")
        self._constants.setWordWrap(True)
        self._constants.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._add = self._buttons.addButton(tr("Add"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._add.setObjectName("primary")
        self._add.setDefault(True)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for widget in (
            QLabel(tr("Tick the groups to add. Those that they use come along.")),
            self._rows,
            self._constants,
            self._buttons,
        ):
            column.addWidget(widget)
        for name in library.groups:
            self._fill_row(name)
        self._rows.ensurePolished()
        self._rows.doItemsLayout()
        self._rows.setColumnWidth(0, self._rows.sizeHintForColumn(0) + ROOM)
        self._rows.itemChanged.connect(self._refresh)
        self._refresh()
        self.resize(*SIZE)

    def chosen(self) -> list[str]:
        """The groups that are ticked."""
        rows = [self._rows.topLevelItem(index) for index in range(self._rows.topLevelItemCount())]
        return [row.text(0) for row in rows if row is not None and row.checkState(0) is Qt.CheckState.Checked]

    def _fill_row(self, name: str) -> None:
        """Ticked, but where the document has the group already."""
        called = names_in_document(self._document, self._library, [name])
        is_there = called[name] in self._document.groups
        row = QTreeWidgetItem(
            self._rows, [name, tr("already in the document") if is_there else self._fate(name, called)]
        )
        row.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        row.setCheckState(0, Qt.CheckState.Unchecked if is_there else Qt.CheckState.Checked)
        for side in (0, 1):
            row.setToolTip(side, self._library.groups[name].help or row.text(side))
        if is_there:
            row.setDisabled(True)

    def _fate(self, name: str, called: dict[str, str]) -> str:
        used = [new for old, new in called.items() if old != name and new not in self._document.groups]
        along = tr(", with {names}", names=", ".join(used)) if used else ""
        if called[name] != name:
            return tr("another {name} is there: added as {new}", name=name, new=called[name]) + along
        return tr("added") + along

    def _refresh(self, *_: object) -> None:
        names = self.chosen()
        self._add.setEnabled(bool(names))
        unlike = unlike_constants(self._document, self._library, names)
        told = [f"{name} = {self._document.constants[name]} ({self._library.constants[name]})" for name in unlike]
        self._constants.setVisible(bool(told))
        said = tr(
            "The document keeps its own constants, which the file has otherwise: {values}", values=", ".join(told)
        )
        self._constants.setText(said if told else "")
