"""The inspector's section on the group whose inside is looked at, and the one on the document's named constants."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QLabel

from studio.diagram import Document, edits
from studio.diagram.edits import EditError
from studio.diagram.frozen import freeze
from studio.ui.inspector.document import Sentence
from studio.ui.inspector.section import Section, heading, note
from studio.ui.words import tr
from studio.ui.workspace import Workspace


class Definitions(Sentence):
    """Names and values, one a line: `width = 64`."""

    def __init__(self, name: str, title: str, placeholder: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setPlaceholderText(placeholder)

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show these, unless the same are shown already."""
        if _read_quietly(self.toPlainText()) != dict(values):
            self.setPlainText("\n".join(f"{name} = {_written(value)}" for name, value in values.items()))

    def values(self) -> dict[str, Any]:
        """What is written. Raises EditError for a line that is none."""
        return _read(self.toPlainText())


class GroupSection(Section):
    """What the group is for, and settings of its own, which its inside uses in expressions."""

    def __init__(self, workspace: Workspace, name: str) -> None:
        super().__init__()
        self._workspace, self._name = workspace, name
        group = workspace.document.groups[name]
        title = QLabel(name)
        title.setObjectName("heading")
        self._help = Sentence()
        self._help.setObjectName("group help")
        self._help.setPlaceholderText(tr("What it does, in a sentence"))
        self._help.setAccessibleName(tr("Help"))
        self._settings = Definitions("group settings", tr("Settings of its own"), "width = 64")
        self._help.finished.connect(self._set)
        self._settings.finished.connect(self._set)
        self.column.addWidget(title)
        self.column.addWidget(note(tr("A loop: its inside runs once for each step.") if group.loop else tr("A group")))
        self.column.addWidget(self._help)
        self.column.addWidget(heading(tr("Settings of its own")))
        self.column.addWidget(self._settings)
        self.column.addWidget(note(tr("One a line with its default. The blocks inside use them: =4*width")))

    def refresh(self) -> None:
        """Show what the document says now."""
        group = self._workspace.document.groups.get(self._name)
        if group is None:
            return
        if self._help.toPlainText() != group.help:
            self._help.setPlainText(group.help)
        self._settings.show_values(group.settings)

    def _set(self) -> None:
        name = self._name

        def edit(document: Document) -> Document:
            settings = freeze(self._settings.values())
            group = replace(document.groups[name], help=self._help.toPlainText(), settings=settings)
            return edits.set_group(document, name, group)

        if name in self._workspace.document.groups:
            self._workspace.do(tr("Describe the group {name}", name=name), edit)


class ConstantsSection(Section):
    """Numbers with a name, which settings anywhere in the document use in expressions."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(tr("Constants"))
        self._workspace = workspace
        self._text = Definitions("constants", tr("Constants"), "d_model = 64")
        self._text.finished.connect(self._set)
        self.column.addWidget(self._text)
        self.column.addWidget(note(tr("One a line. Settings use them when they begin with =, as in =4*d_model")))

    def refresh(self) -> None:
        """Show what the document says now."""
        self._text.show_values(self._workspace.document.constants)

    def _set(self) -> None:
        self._workspace.do(tr("Set the constants"), lambda doc: edits.set_constants(doc, self._text.values()))


def _read_quietly(text: str) -> dict[str, Any] | None:
    try:
        return _read(text)
    except EditError:
        return None


def _read(text: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for line in filter(None, map(str.strip, text.splitlines())):
        name, sign, value = (part.strip() for part in line.partition("="))
        if not sign or not name.isidentifier() or not value:
            raise EditError(
                tr("'{line}' names no value.", line=line[:60]), hint=tr("Write one a line, such as width = 64.")
            )
        found[name] = _value(value)
    return found


def _value(text: str) -> Any:
    if text in ("true", "false"):
        return text == "true"
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return text


def _written(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
