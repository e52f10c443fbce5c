"""The inspector's section on several blocks at once: how many of which kind, and the settings they have in common."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from studio.diagram import Document, Node, edits
from studio.spec import Block, Setting
from studio.spec.expression import is_expression
from studio.ui.icons import Icons
from studio.ui.inspector.form import Form
from studio.ui.inspector.node import names_here
from studio.ui.inspector.section import Section, heading, note
from studio.ui.words import called, in_words, tr
from studio.ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Shared:
    """A setting that all the blocks have, as each of them declares it; the first stands for all in the form."""

    settings: tuple[Setting, ...]

    @property
    def name(self) -> str:
        return self.settings[0].name

    def values(self, nodes: Sequence[Node]) -> list[Any]:
        """The value of each block, its default where none is chosen."""
        return [node.settings.get(self.name, own.default) for node, own in zip(nodes, self.settings, strict=True)]

    def choices(self, value: Any) -> list[Any]:
        """What to choose for each block, None where the default says it; with `value` None all go to their default."""
        wanted = self.settings[0].default if value is None else value
        alike = all(own.default == self.settings[0].default for own in self.settings)
        if value is None and not alike:
            return [None] * len(self.settings)
        return [None if wanted == own.default else wanted for own in self.settings]

    def problem(self, value: Any, names: Sequence[str]) -> str | None:
        """The first objection of a block, with its name."""
        for own, name in zip(self.settings, names, strict=True):
            if value is not None and not is_expression(value) and (problem := own.problem(value)):
                return f"{name}: {problem}"
        return None


def shared_settings(blocks: Sequence[Block]) -> list[Shared]:
    """The settings that all have under one name and of one type; choices need the same options too."""
    found = []
    for setting in blocks[0].settings if blocks else ():
        own = [block.setting(setting.name) for block in blocks]
        same = [each for each in own if each is not None and _alike(each, setting)]
        if len(same) == len(blocks):
            found.append(Shared(tuple(same)))
    return found


def _alike(one: Setting, other: Setting) -> bool:
    options = [getattr(each, "options", ()) for each in (one, other)]
    return type(one) is type(other) and one.optional == other.optional and options[0] == options[1]


def counted(titles: Sequence[str]) -> str:
    """`3 Linear, 2 ReLU`, the most frequent first."""
    return ", ".join(f"{count} {title}" for title, count in Counter(titles).most_common())


def _forms(blocks: Mapping[str, Block]) -> list[list[str]]:
    """The names of the blocks that get a form together: all, or else those of each kind of which there are several."""
    if shared_settings([*blocks.values()]):
        return [[*blocks]]
    kinds: dict[str, list[str]] = {}
    for name, block in blocks.items():
        kinds.setdefault(block.name, []).append(name)
    return [names for names in kinds.values() if len(names) > 1 and blocks[names[0]].settings]


class SeveralSection(Section):
    """Several blocks: how many of which kind, and a form of what they have in common. An edit is one step for all."""

    def __init__(self, workspace: Workspace, icons: Icons, names: Sequence[str]) -> None:
        super().__init__()
        kinds = [workspace.graph.nodes[name].block for name in names]
        blocks = [workspace.registry.get(kind) for kind in kinds]
        title = QLabel(tr("{count} blocks", count=len(names)))
        title.setObjectName("heading")
        self.column.addWidget(title)
        titles = [in_words(block).title if block else kind for block, kind in zip(blocks, kinds, strict=True)]
        self.column.addWidget(note(counted(titles)))
        known = {name: block for name, block in zip(names, blocks, strict=True) if block is not None}
        self._forms = [SharedForm(workspace, icons, {name: known[name] for name in alike}) for alike in _forms(known)]
        for form in self._forms:
            of_all = len(form.names) == len(names)
            self.column.addWidget(heading(tr("Settings of all of them") if of_all else form.title))
            self.column.addWidget(form)
        if not self._forms:
            self.column.addWidget(note(tr("They have no setting in common.")))

    def refresh(self) -> None:
        """Show what the document says now."""
        for form in self._forms:
            form.refresh()


class SharedForm(QWidget):
    """The settings that some blocks have in common, in one form."""

    def __init__(self, workspace: Workspace, icons: Icons, blocks: Mapping[str, Block]) -> None:
        super().__init__()
        self._workspace, self.names = workspace, list(blocks)
        self.title = counted([in_words(block).title for block in blocks.values()])
        self._shared = {each.name: each for each in shared_settings([*blocks.values()])}
        first = [each.settings[0] for each in self._shared.values()]
        self._form = Form(first, icons, names=names_here(workspace))
        self._form.edited.connect(self._set)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._form)

    def refresh(self) -> None:
        """Show what the document says now: a dash where the blocks differ."""
        nodes = [self._workspace.graph.nodes.get(name) for name in self.names]
        there = [node for node in nodes if node is not None]
        if len(there) < len(nodes):
            return
        given: dict[str, Any] = {}
        mixed = set()
        for name, shared in self._shared.items():
            values = shared.values(there)
            if any(value != values[0] for value in values):
                mixed.add(name)
            else:
                given[name] = values[0]
        self._form.show_values(given, mixed)

    def _set(self, setting: str, value: Any) -> None:
        shared, page = self._shared[setting], self._workspace.page
        if problem := shared.problem(value, self.names):
            self._form.rows[setting].say(problem)
            return
        choices = dict(zip(self.names, shared.choices(value), strict=True))

        def edit(document: Document) -> Document:
            for name, choice in choices.items():
                document = edits.set_setting(document, page, name, setting, choice)
            return document

        title = tr("Set {setting} of {count} blocks", setting=called(setting), count=len(choices))
        self._workspace.do(title, edit)
