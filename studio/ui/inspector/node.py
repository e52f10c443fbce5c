"""The inspector's first section for a block: what it is, its names, what is wrong with it, and its settings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QLabel

from studio.diagram import edits
from studio.diagram.renaming import rename_node
from studio.spec import Text
from studio.ui.icons import Icons
from studio.ui.inspector.form import Form
from studio.ui.inspector.section import Section, note
from studio.ui.workspace import Workspace

NAMES = (
    Text("name", "", max_length=64, help="What the program, the plan and the weights' file call this block."),
    Text("label", "", max_length=80, help="What is written on it instead of its kind."),
)


class NodeSection(Section):
    """One block."""

    def __init__(self, workspace: Workspace, icons: Icons, name: str) -> None:
        super().__init__()
        self._workspace, self._name = workspace, name
        node = workspace.graph.nodes[name]
        block = workspace.registry.get(node.block)
        title = QLabel(block.title if block else node.block)
        title.setObjectName("heading")
        self.column.addWidget(title)
        self.column.addWidget(note(block.group if block else "This block is not known here; it is kept as it is."))
        self._problems = note(name="wrong")
        self._names, self._settings = Form(NAMES, icons), Form(block.settings if block else (), icons, expressions=True)
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
        shown = setting.replace("_", " ")
        self._workspace.do(
            f"Set {shown} of {name}", lambda document: edits.set_setting(document, page, name, setting, value)
        )

    def _rename(self, which: str, value: Any) -> None:
        page, name = self._workspace.page, self._name
        if which == "label":
            text = value or ""
            self._workspace.do(f"Label {name}", lambda document: edits.set_label(document, page, name, text))
        elif not self._workspace.do(
            f"Rename {name}", lambda document: rename_node(document, page, name, value or name)
        ):
            self.refresh()


class SeveralSection(Section):
    """Several blocks: how many, and which."""

    def __init__(self, workspace: Workspace, names: Sequence[str]) -> None:
        super().__init__()
        self._workspace = workspace
        title = QLabel(f"{len(names)} blocks")
        title.setObjectName("heading")
        self.column.addWidget(title)
        self.column.addWidget(note(", ".join(names)))

    def refresh(self) -> None:
        """Nothing of it changes while the same blocks are selected."""
