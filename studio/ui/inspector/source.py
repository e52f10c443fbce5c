"""The inspector's section on the data: which source, its settings, its parts where it has some, and samples of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.data import COMMON, SOURCES, Source
from studio.diagram import DataSource, edits
from studio.diagram.frozen import frozen
from studio.spec import Text
from studio.ui.icons import Icons
from studio.ui.inspector.chooser import Chooser, combo
from studio.ui.inspector.form import Form, form_grid
from studio.ui.inspector.picker import changed
from studio.ui.inspector.samples import Samples
from studio.ui.inspector.section import Expander, Section, clear, heading, note
from studio.ui.style import Style
from studio.ui.words import called, paragraphs, tr, tr_library
from studio.ui.workspace import Workspace

NAME = (Text("name", "", max_length=64, help="Its field x becomes the field name.x."),)
FIRST_PART = "moons"
"""What a new part is at first."""


class SourceForm(QWidget):
    """One source: which, and its settings. It changes nothing itself: `edited` brings what is wanted."""

    edited = Signal(object, str)
    """(DataSource or None, what was changed)."""

    def __init__(self, icons: Icons, name: str, *, part: bool = False) -> None:
        """A `part` of several can neither be nothing, nor have parts itself, nor come of acting."""
        super().__init__()
        self._icons = icons
        self._shown: str | None = None
        self._source: DataSource | None = None
        self._forms: list[Form] = []
        self.kind = combo(name)
        self.kind.setAccessibleName(tr("Data source"))
        self._fill(part=part)
        self.kind.activated.connect(self._choose)
        self._help = note()
        self._below = QVBoxLayout()
        self._below.setSpacing(6)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.kind)
        self._column.addWidget(self._help)
        self._column.addLayout(self._below)

    def _fill(self, *, part: bool) -> None:
        if not part:
            self.kind.addItem(tr("No data"), "")
        for group, sources in groupby(_offered(part=part), key=lambda source: source.group):
            if self.kind.count():
                self.kind.insertSeparator(self.kind.count())
            for source in sources:
                self.kind.addItem(tr_library(source.title), source.name)
                tip = "\n\n".join([f"{tr_library(group)}.", *paragraphs(source.help)])
                self.kind.setItemData(self.kind.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)

    def put_above_settings(self, *widgets: QWidget) -> None:
        """Make room for these between the help and the settings."""
        for index, widget in enumerate(widgets, 2):
            self._column.insertWidget(index, widget)

    def show_source(self, source: DataSource | None) -> None:
        """Show this one."""
        self._source = source
        kind = source.kind if source else ""
        if kind != self._shown:
            self._show_kind(kind)
        for form in self._forms:
            form.show_values(source.settings if source else {})

    def _show_kind(self, kind: str) -> None:
        self._shown = kind
        source = SOURCES.get(kind)
        with QSignalBlocker(self.kind):
            self.kind.setCurrentIndex(self.kind.findData(kind))
        first = paragraphs(source.help)[:1] if source else []
        unknown = tr("There is no data source '{kind}'.", kind=kind) if kind and not source else ""
        self._help.setText("".join(first) or unknown)
        self._help.setVisible(bool(self._help.text()))
        clear(self._below)
        common = {setting.name for setting in COMMON}
        settings = source.settings if source else ()
        own = Form([setting for setting in settings if setting.name not in common], self._icons)
        shared = Form([setting for setting in settings if setting.name in common], self._icons)
        self._forms = [form for form in (own, shared) if form.rows]
        for form in self._forms:
            form.edited.connect(self._set)
        if own.rows:
            self._below.addWidget(own)
        if shared.rows:
            expander = Expander(tr("Splits, scaling and batches"), open_=True)
            expander.inner.addWidget(shared)
            self._below.addWidget(expander)

    def _choose(self, index: int) -> None:
        kind = self.kind.itemData(index)
        if kind != (self._source.kind if self._source else ""):
            title = tr("Data: {source}", source=tr_library(SOURCES[kind].title) if kind else tr("No data"))
            self.edited.emit(DataSource(kind) if kind else None, title)

    def _set(self, name: str, value: Any) -> None:
        if self._source is not None:
            title = tr("Set {setting} of the data", setting=called(name))
            self.edited.emit(replace(self._source, settings=changed(self._source.settings, name, value)), title)


class PartsForm(QWidget):
    """The parts of several sources side by side, one shown at a time. `edited` brings the DataSource wanted."""

    edited = Signal(object, str)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._source = DataSource("")
        self._at = 0
        self._parts = Chooser("part")
        self._name, self._form = Form(NAME, icons), SourceForm(icons, "part source", part=True)
        self._name.rows["name"].editor.setObjectName("part name")
        grid = form_grid(self)
        grid.addWidget(heading(tr("Parts")), 0, 0, 1, 2)
        grid.addWidget(self._parts, 1, 0, 1, 2)
        grid.addWidget(self._name, 2, 0, 1, 2)
        grid.addWidget(self._form, 3, 0, 1, 2)
        self._parts.chosen.connect(self._choose)
        self._parts.added.connect(self._add)
        self._parts.removed.connect(self._remove)
        self._name.edited.connect(self._rename)
        self._form.edited.connect(self._set)

    def show_source(self, source: DataSource) -> None:
        """Show the parts of this one."""
        self._source = source
        names = [*source.parts]
        self._at = max(0, min(self._at, len(names) - 1))
        self._parts.show_items(names, self._at if names else -1)
        for form in (self._name, self._form):
            form.setVisible(bool(names))
        if names:
            self._name.show_values({"name": names[self._at]})
            self._name.rows["name"].reset.hide()
            self._form.show_source(source.parts[names[self._at]])

    def _choose(self, index: int) -> None:
        self._at = index
        self.show_source(self._source)

    def _add(self) -> None:
        name = next(name for n in range(1, 10_000) if (name := f"part{n}") not in self._source.parts)
        self._at = len(self._source.parts)
        self._ask((*self._source.parts.items(), (name, DataSource(FIRST_PART))), tr("Add a part to the data"))

    def _remove(self) -> None:
        parts = tuple(self._source.parts.items())
        self._ask(parts[: self._at] + parts[self._at + 1 :], tr("Remove a part of the data"))

    def _rename(self, _: str, name: str | None) -> None:
        """A name that is none, or that another part has, is refused in a sentence."""
        parts = tuple(self._source.parts.items())
        others = {each for index, (each, _) in enumerate(parts) if index != self._at}
        if not name or not name.isidentifier() or name in others:
            self._name.rows["name"].say(tr("A part needs a name of its own, of letters, digits and _."))
            return
        named = (name, parts[self._at][1])
        self._ask((*parts[: self._at], named, *parts[self._at + 1 :]), tr("Rename a part of the data"))

    def _set(self, part: DataSource | None, title: str) -> None:
        parts = tuple(self._source.parts.items())
        if part is not None:
            named = (parts[self._at][0], part)
            self._ask((*parts[: self._at], named, *parts[self._at + 1 :]), title)

    def _ask(self, parts: tuple[tuple[str, DataSource], ...], title: str) -> None:
        self.edited.emit(replace(self._source, parts=frozen(dict(parts))), title)


class DataSection(Section):
    """The source of the document's data."""

    def __init__(self, workspace: Workspace, icons: Icons, style: Style) -> None:
        super().__init__(tr("Data"))
        self._workspace = workspace
        self._form, self._parts = SourceForm(icons, "data source"), PartsForm(icons)
        self._samples_title, self._samples = heading(tr("Samples")), Samples(style)
        self._form.put_above_settings(self._samples_title, self._samples)
        for widget in (self._form, self._parts):
            self.column.addWidget(widget)
        for form in (self._form, self._parts):
            form.edited.connect(self._set)

    def refresh(self) -> None:
        """Show what the document says now."""
        data, path = self._workspace.document.data, self._workspace.path
        self._form.show_source(data)
        source = SOURCES.get(data.kind) if data else None
        has_parts = data is not None and source is not None and source.load is None
        self._parts.setVisible(has_parts)
        if data is not None and has_parts:
            self._parts.show_source(data)
        for widget in (self._samples_title, self._samples):
            widget.setVisible(source is not None)
        self._samples.show_source(data if source else None, path.parent if path else None)

    def finish(self) -> None:
        """Nothing more is loaded."""
        self._samples.finish()

    def _set(self, data: DataSource | None, title: str) -> None:
        self._workspace.do(title, lambda document: edits.set_data(document, data))


def _offered(*, part: bool) -> Iterator[Source]:
    """The sources there are, or those that can be a part of several."""
    return (source for source in SOURCES.values() if not part or (source.load is not None and not source.acts))
