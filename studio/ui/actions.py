"""The one table of everything a user can ask for. Menus, tool bar and shortcuts are made from it, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from operator import attrgetter
from typing import TypeAlias

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar

from studio.ui.icons import Icons


@dataclass(frozen=True, slots=True)
class Situation:
    """What decides which actions are possible: `undo` and `redo` name the edits, `run` is the state of the training.

    `group` says that one group is selected, `inside` that the inside of one is looked at.
    """

    open: bool = False
    undo: str = ""
    redo: str = ""
    selected: int = 0
    group: bool = False
    inside: bool = False
    diagrams: int = 1
    run: str = "idle"
    theme: str = "system"


When: TypeAlias = Callable[[Situation], bool]


def theme_is(mode: str) -> When:
    """The theme is this one."""
    return lambda now: now.theme == mode


def always(_: Situation) -> bool:
    """Nothing is needed."""
    return True


def is_open(now: Situation) -> bool:
    """A document is open."""
    return now.open


def is_selected(now: Situation) -> bool:
    """Blocks are selected."""
    return now.selected > 0


def is_group_selected(now: Situation) -> bool:
    """One group is selected, so that its inside can be looked at."""
    return now.group


def can_leave(now: Situation) -> bool:
    """The inside of a group is looked at; Escape is not needed to select nothing."""
    return now.inside and not now.selected


def has_diagrams(now: Situation) -> bool:
    """There are several pages and groups."""
    return now.diagrams > 1


def can_undo(now: Situation) -> bool:
    """There is an edit to take back."""
    return bool(now.undo)


def can_redo(now: Situation) -> bool:
    """There is an edit to make again."""
    return bool(now.redo)


def can_train(now: Situation) -> bool:
    """No run is going on, or one waits."""
    return now.open and now.run in ("idle", "paused")


def is_training(now: Situation) -> bool:
    """A run is computing."""
    return now.run == "running"


def has_run(now: Situation) -> bool:
    """There is a run to end."""
    return now.run in ("starting", "running", "paused")


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do. `call` is where the window keeps it, as `canvas.fit`; `shortcut` may name several, with `;`."""

    id: str
    title: str
    menu: str
    call: str
    shortcut: str = ""
    icon: str = ""
    when: When = always
    checked: When | None = None
    """For an action that is on or off: when it is on."""
    bar: bool = False
    gap: bool = False
    """A gap stands before it, in the menu and on the tool bar."""
    tip: str = ""


ACTIONS: tuple[Action, ...] = (
    Action("new", "&New", "&File", "files.new", "Ctrl+N", "new", bar=True, tip="Start an empty document"),
    Action("open", "&Open …", "&File", "files.ask_open", "Ctrl+O", "open", bar=True, tip="Open a document"),
    Action("save", "&Save", "&File", "files.save", "Ctrl+S", "save", is_open, bar=True, tip="Save the document"),
    Action("save_as", "Save &as …", "&File", "files.save_as", "Ctrl+Shift+S", when=is_open),
    Action("export_picture", "Export a &picture …", "&File", "exporting.picture", "Ctrl+P", when=is_open, gap=True,
           tip="Draw what is looked at as SVG, PNG or PDF"),
    Action("export_onnx", "Export &ONNX …", "&File", "exporting.onnx", "Ctrl+Shift+E", when=is_open,
           tip="Write the page as ONNX, with the weights trained last, and compare it with PyTorch"),
    Action("home", "&Examples", "&File", "files.close", "Ctrl+W", "home", is_open, gap=True,
           tip="Close the document and show the examples"),
    Action("quit", "&Quit", "&File", "close", "Ctrl+Q", gap=True),
    Action("undo", "&Undo", "&Edit", "workspace.undo", "Ctrl+Z", "undo", can_undo, bar=True, gap=True),
    Action("redo", "&Redo", "&Edit", "workspace.redo", "Ctrl+Shift+Z;Ctrl+Y", "redo", can_redo, bar=True),
    Action("delete", "&Delete", "&Edit", "editing.delete", "Del;Backspace", "delete", is_selected, gap=True),
    Action("group", "&Group the selection", "&Edit", "editing.group", "Ctrl+G", when=is_selected, gap=True,
           tip="Make a block of the selected blocks, which can be used many times"),
    Action("unpack", "Un&pack the group", "&Edit", "editing.unpack", "Ctrl+Shift+G", when=is_group_selected,
           tip="Put the blocks of the group in its place"),
    Action("select_all", "Select &all", "&Edit", "editing.select_all", "Ctrl+A", when=is_open),
    Action("select_none", "Select n&one", "&Edit", "editing.select_none", "Esc", when=is_selected),
    Action("arrange", "A&rrange", "&Edit", "editing.arrange", "Ctrl+L", "arrange", is_open, bar=True, gap=True,
           tip="Lay the page out from left to right"),
    Action("find_block", "&Find a block …", "&Edit", "blocks.search", "Ctrl+F", "search", is_open, gap=True),
    Action("zoom_in", "Zoom &in", "&View", "canvas.zoom_in", "Ctrl++;Ctrl+=", "zoom_in", is_open),
    Action("zoom_out", "Zoom &out", "&View", "canvas.zoom_out", "Ctrl+-", "zoom_out", is_open),
    Action("actual_size", "&Actual size", "&View", "canvas.actual_size", "Ctrl+0", when=is_open),
    Action("fit", "&Fit the page", "&View", "canvas.fit", "Ctrl+9", "fit", is_open, bar=True, gap=True),
    Action("enter", "&Open the group", "&View", "editing.enter", "Ctrl+Return", when=is_group_selected, gap=True,
           tip="Look at the inside of the selected group"),
    Action("leave", "L&eave the group", "&View", "workspace.leave", "Esc", when=can_leave),
    Action("next_diagram", "&Next page or group", "&View", "diagrams.next", "Ctrl+PgDown", when=has_diagrams),
    Action("previous_diagram", "&Previous page or group", "&View", "diagrams.previous", "Ctrl+PgUp",
           when=has_diagrams),
    Action("light", "&Light theme", "&View", "look.light", checked=theme_is("light"), gap=True),
    Action("dark", "&Dark theme", "&View", "look.dark", checked=theme_is("dark")),
    Action("system", "Theme of the &system", "&View", "look.system", checked=theme_is("system")),
    Action("train", "&Train", "&Train", "training.train", "F5", "train", can_train, bar=True, gap=True,
           tip="Train the document, or go on where it was paused"),
    Action("pause", "&Pause", "&Train", "training.pause", "F6", "pause", is_training, bar=True),
    Action("step", "One &step", "&Train", "training.step", "F7", "step", can_train, bar=True,
           tip="Train on one batch, then wait"),
    Action("stop", "St&op", "&Train", "training.stop", "F8", "stop", has_run, bar=True, tip="End the run"),
)  # fmt: skip


class Actions(QObject):
    """The actions of one window, alive: QActions that call it, switched on and off by the situation."""

    def __init__(self, window: QObject, icons: Icons) -> None:
        super().__init__(window)
        self._icons = icons
        self.by_id = {action.id: self._make(action, window) for action in ACTIONS}
        self.refresh(Situation())

    def refresh(self, now: Situation) -> None:
        """Switch each action on or off, and let undo and redo say what they would do."""
        for action in ACTIONS:
            self.by_id[action.id].setEnabled(action.when(now))
            if action.checked is not None:
                self.by_id[action.id].setChecked(action.checked(now))
        self.by_id["undo"].setText(f"&Undo {now.undo}".rstrip())
        self.by_id["redo"].setText(f"&Redo {now.redo}".rstrip())

    def recolour(self) -> None:
        """Draw the icons again, after a change of theme."""
        for action in ACTIONS:
            if action.icon:
                self.by_id[action.id].setIcon(self._icons[action.icon])

    def fill_menus(self, bar: QMenuBar, extra: Mapping[str, QMenu]) -> dict[str, QMenu]:
        """The menus by title, in the order of the table. `extra` are submenus, by the action they stand behind."""
        menus: dict[str, QMenu] = {}
        for action in ACTIONS:
            if action.menu not in menus:
                menus[action.menu] = bar.addMenu(action.menu)
            elif action.gap:
                menus[action.menu].addSeparator()
            menus[action.menu].addAction(self.by_id[action.id])
            if action.id in extra:
                menus[action.menu].addMenu(extra[action.id])
        return menus

    def fill_bar(self, bar: QToolBar) -> None:
        for action in ACTIONS:
            if action.bar:
                if action.gap:
                    bar.addSeparator()
                bar.addAction(self.by_id[action.id])

    def _make(self, action: Action, window: QObject) -> QAction:
        made = QAction(action.title, window)
        made.setObjectName(action.id)
        made.setCheckable(action.checked is not None)
        keys = [QKeySequence(key) for key in action.shortcut.split(";") if key]
        made.setShortcuts(keys)
        shown = f" ({keys[0].toString(QKeySequence.SequenceFormat.NativeText)})" if keys else ""
        made.setToolTip((action.tip or action.title.replace("&", "").rstrip(" …")) + shown)
        if action.icon:
            made.setIcon(self._icons[action.icon])
        made.triggered.connect(lambda _checked=False: attrgetter(action.call)(window)())
        return made
