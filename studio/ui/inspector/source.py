"""The inspector's section on the data: which source, and its settings."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QVBoxLayout

from studio.data import COMMON, SOURCES
from studio.diagram import DataSource, edits
from studio.ui.icons import Icons
from studio.ui.inspector.form import Form
from studio.ui.inspector.section import Section, clear, heading, note
from studio.ui.inspector.weights import changed
from studio.ui.workspace import Workspace

NONE = "No data"


class DataSection(Section):
    """The source of the document's data."""

    def __init__(self, workspace: Workspace, icons: Icons) -> None:
        super().__init__("Data")
        self._workspace, self._icons = workspace, icons
        self._shown: str | None = None
        self._forms: list[Form] = []
        self._kind = QComboBox()
        self._kind.setObjectName("data source")
        self._kind.setAccessibleName("Data source")
        self._kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._kind.addItem(NONE, "")
        for group, sources in groupby(SOURCES.values(), key=lambda source: source.group):
            self._kind.insertSeparator(self._kind.count())
            for source in sources:
                self._kind.addItem(source.title, source.name)
                self._kind.setItemData(self._kind.count() - 1, f"{group}. {source.help}", Qt.ItemDataRole.ToolTipRole)
        self._kind.activated.connect(self._choose)
        self._help = note()
        self._below = QVBoxLayout()
        self._below.setSpacing(6)
        self.column.addWidget(self._kind)
        self.column.addWidget(self._help)
        self.column.addLayout(self._below)

    def refresh(self) -> None:
        """Show what the document says now."""
        data = self._workspace.document.data
        kind = data.kind if data else ""
        if kind != self._shown:
            self._show_kind(kind)
        for form in self._forms:
            form.show_values(data.settings if data else {})

    def _show_kind(self, kind: str) -> None:
        self._shown = kind
        source = SOURCES.get(kind)
        with QSignalBlocker(self._kind):
            self._kind.setCurrentIndex(self._kind.findData(kind))
        paragraph = source.help.partition("\n\n")[0] if source else ""
        unknown = f"There is no data source '{kind}'." if kind and not source else ""
        self._help.setText(" ".join(paragraph.split()) or unknown)
        self._help.setVisible(bool(self._help.text()))
        clear(self._below)
        common = {setting.name for setting in COMMON}
        settings = source.settings if source else ()
        own = [setting for setting in settings if setting.name not in common]
        shared = [setting for setting in settings if setting.name in common]
        self._forms = [Form(each, self._icons) for each in (own, shared) if each]
        for form in self._forms:
            if form is self._forms[-1] and shared:
                self._below.addWidget(heading("Splits and batches"))
            form.edited.connect(self._set)
            self._below.addWidget(form)

    def _choose(self, index: int) -> None:
        kind = self._kind.itemData(index)
        data = DataSource(kind) if kind else None
        title = SOURCES[kind].title if kind else NONE
        self._workspace.do(f"Data: {title}", lambda document: edits.set_data(document, data))

    def _set(self, name: str, value: Any) -> None:
        data = self._workspace.document.data
        if data is not None:
            settings = changed(data.settings, name, value)
            shown = name.replace("_", " ")
            self._workspace.do(
                f"Set {shown} of the data",
                lambda document: edits.set_data(document, DataSource(data.kind, settings)),
            )
