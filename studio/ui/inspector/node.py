"""The inspector's first section for a block: what it is, its names, what is wrong with it, and its settings."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLabel

from studio.diagram import edits
from studio.diagram.renaming import rename_node
from studio.spec import Block, Text
from studio.ui.icons import Icons
from studio.ui.inspector.form import Form
from studio.ui.inspector.inner_weights import SHARING
from studio.ui.inspector.section import Section, note
from studio.ui.inspector.typed import Names
from studio.ui.words import called, in_words, tr
from studio.ui.workspace import Workspace

NAMES = (
    Text("name", "", max_length=64, help="What the program, the plan and the weights' file call this block."),
    Text("label", "", max_length=80, help="What is written on it instead of its kind."),
)


def names_here(workspace: Workspace) -> Names:
    """The names that expressions on the diagram looked at may use."""
    return lambda: workspace.checked.inside.names


class NodeSection(Section):
    """One block."""

    def __init__(self, workspace: Workspace, icons: Icons, name: str) -> None:
        super().__init__()
        self._workspace, self._name = workspace, name
        node = workspace.graph.nodes[name]
        block = workspace.registry.get(node.block)
        title = QLabel(in_words(block).title if block else node.block)
        title.setObjectName("heading")
        title.setWordWrap(True)
        self.column.addWidget(title)
        self.column.addWidget(note(_kind(block)))
        self._problems = note(name="wrong")
        self._names = Form(NAMES, icons)
        settings = [each for each in block.settings if each.name != SHARING] if block else []
        self._settings = Form(settings, icons, names=names_here(workspace))
        self._names.edited.connect(self._rename)
        self._settings.edited.connect(self._set)
        for widget in (self._problems, self._names, self._settings):
            self.column.addWidget(widget)

    def refresh(self) -> None:
        """Show what the document says now."""
        node = self._workspace.graph.nodes.get(self._name)
        if node is None:
            return
        here = (self._workspace.page, self._name)
        problems = self._workspace.checked.problems
        found = [each for each in problems if (each.where.page, each.where.node) == here]
        self._problems.setText("\n".join(f"{problem.message} {problem.hint}".strip() for problem in found))
        self._problems.setVisible(bool(found))
        label = {"label": node.label} if node.label else {}
        self._names.show_values({"name": node.id, **label})
        self._names.rows["name"].reset.hide()
        self._settings.show_values(node.settings)

    def _set(self, setting: str, value: Any) -> None:
        page, name = self._workspace.page, self._name
        title = tr("Set {setting} of {block}", setting=called(setting), block=name)
        self._workspace.do(title, lambda document: edits.set_setting(document, page, name, setting, value))

    def _rename(self, which: str, value: Any) -> None:
        page, name = self._workspace.page, self._name
        if which == "label":
            text, title = value or "", tr("Label {block}", block=name)
            self._workspace.do(title, lambda document: edits.set_label(document, page, name, text))
        elif not self._workspace.do(
            tr("Rename {block}", block=name), lambda document: rename_node(document, page, name, value or name)
        ):
            self.refresh()


def _kind(block: Block | None) -> str:
    """What stands below the title: the group, and what drawings call the block where the language has another name."""
    if block is None:
        return tr("This block is not known here; it is kept as it is.")
    said = in_words(block)
    return said.group if said.title == block.title else f"{block.title} · {said.group}"
