"""The lines of the command palette, gathered from the window whenever it is opened."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtGui import QIcon

from studio.diagram.groups import is_group
from studio.ui.actions import ACTIONS, Action
from studio.ui.commands.entries import Entry
from studio.ui.commands.menus import Actions, plain
from studio.ui.commands.shortcuts import shown
from studio.ui.files import Files
from studio.ui.palette.swatch import swatch
from studio.ui.situations import WHY_NOT
from studio.ui.style import Style
from studio.ui.words import in_words, tr, tr_library
from studio.ui.workspace import Workspace


class Offers:
    """Everything that can be asked for by typing. `add` places a block by its name."""

    def __init__(
        self,
        actions: Actions,
        workspace: Workspace,
        style: Style,
        add: Callable[[str], object],
        files: Files,
    ) -> None:
        self._actions, self._workspace, self._style = actions, workspace, style
        self._add, self._files = add, files
        self.more: list[Callable[[], list[Entry]]] = []
        """Others who have lines to offer."""

    def all(self) -> list[Entry]:
        """The lines, actions first."""
        entries = [self._action(action) for action in ACTIONS if action.id != "commands"]
        for more in self.more:
            entries += more()
        if self._workspace.is_open:
            entries += [*self._diagrams(), *self._blocks()]
        return [*entries, *self._recent(), *self._examples()]

    def _action(self, action: Action) -> Entry:
        made = self._actions.by_id[action.id]
        keys = made.shortcuts()
        return Entry(
            action.id,
            plain(action.title),
            made.trigger,
            " › ".join(plain(title) for title in (action.menu, action.submenu) if title),
            tr(action.tip) if action.tip else "",
            shown(keys[0]) if keys else "",
            made.isEnabled(),
            tr(WHY_NOT[action.when]) if action.when in WHY_NOT else tr("Not possible now"),
            checked=made.isChecked(),
            icon=made.icon if action.icon else None,
        )

    def _diagrams(self) -> Iterator[Entry]:
        workspace = self._workspace
        for name in workspace.document.diagrams:
            if name != workspace.page:
                group = workspace.document.groups.get(name)
                kind = tr("Page") if group is None else tr("Loop") if group.loop else tr("Group")
                go = partial(workspace.look_at, name)
                yield Entry(f"go:{name}", tr("Go to {name}", name=name), go, kind, always=False)

    def _blocks(self) -> Iterator[Entry]:
        for declared in self._workspace.registry.values():
            block = in_words(declared)
            where = tr("Block") if is_group(block) else block.group
            tip = block.help.partition("\n\n")[0]
            icon: Callable[[], QIcon] = partial(swatch, declared, self._style)
            title = tr("Add {block}", block=block.title)
            yield Entry(f"add:{block.name}", title, partial(self._add, block.name), where, tip, always=False, icon=icon)

    def _recent(self) -> Iterator[Entry]:
        for path in self._files.recent.paths():
            title, run = tr("Open {name}", name=path.name), partial(self._files.open, path)
            yield Entry(f"open:{path}", title, run, tr("Recent"), str(path), always=False)

    def _examples(self) -> Iterator[Entry]:
        from studio.ui.start.gallery import examples

        for example in examples():
            title = tr("Open the example {title}", title=tr_library(example.title))
            run = partial(self._files.open_example, example.path)
            chapter, sentence = tr_library(example.chapter), tr_library(example.sentence)
            yield Entry(f"example:{example.path.stem}", title, run, chapter, sentence, always=False)
