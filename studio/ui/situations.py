"""What decides which actions are possible: the situation of the window, and the conditions the table is made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Situation:
    """What decides which actions are possible: `undo` and `redo` name the edits, `run` is the state of the training.

    `group` says that one group is selected, `inside` that the inside of one is looked at.
    """

    open: bool = False
    undo: str = ""
    redo: str = ""
    selected: int = 0
    blocks: int = 0
    """How many things are selected, a wire among them, and how many of them are blocks."""
    sketch: bool = False
    """A frame or a note is selected."""
    focus: bool = False
    """All but the path through the selection is dimmed."""
    group: bool = False
    inside: bool = False
    diagrams: int = 1
    page: bool = False
    """A page is looked at, no group."""
    pages: int = 1
    run: str = "idle"
    theme: str = "system"
    language: str = "system"
    back: bool = False
    forward: bool = False
    """There is somewhere to go back to, or to go on to again."""
    revert: bool = False
    """The document differs from its file."""
    bookmarks: int = 0
    panels: frozenset[str] = frozenset()
    """The panels that are shown."""


When: TypeAlias = Callable[[Situation], bool]


def theme_is(mode: str) -> When:
    """The theme is this one."""
    return lambda now: now.theme == mode


def language_is(code: str) -> When:
    """The language is this one."""
    return lambda now: now.language == code


def always(_: Situation) -> bool:
    """Nothing is needed."""
    return True


def is_open(now: Situation) -> bool:
    """A document is open."""
    return now.open


def is_selected(now: Situation) -> bool:
    """Blocks, a wire, a frame or a note are selected."""
    return now.selected > 0 or now.sketch


def is_sketch_selected(now: Situation) -> bool:
    """A frame or a note is selected."""
    return now.sketch


def can_rename(now: Situation) -> bool:
    """One thing with a name is selected."""
    return now.blocks == 1 or now.sketch


def is_focused(now: Situation) -> bool:
    """All but the path through the selection is dimmed."""
    return now.focus


def is_wire_selected(now: Situation) -> bool:
    """A wire is selected."""
    return now.selected > 0 and not now.blocks


def has_blocks(now: Situation) -> bool:
    """Blocks are selected, not a wire."""
    return now.blocks > 0


def are_several(now: Situation) -> bool:
    """Two blocks or more are selected."""
    return now.blocks > 1


def are_many(now: Situation) -> bool:
    """Three blocks or more are selected, so that there are gaps between them."""
    return now.blocks > 2


def is_group_selected(now: Situation) -> bool:
    """One group is selected, so that its inside can be looked at."""
    return now.group


def can_leave(now: Situation) -> bool:
    """The inside of a group is looked at; Escape is not needed to select nothing."""
    return now.inside and not now.selected


def has_diagrams(now: Situation) -> bool:
    """There are several pages and groups."""
    return now.diagrams > 1


def is_on_page(now: Situation) -> bool:
    """A page is looked at."""
    return now.open and now.page


def can_delete_page(now: Situation) -> bool:
    """A page is looked at, and it is not the only one."""
    return is_on_page(now) and now.pages > 1


def can_revert(now: Situation) -> bool:
    """The document has a file, and differs from it."""
    return now.revert


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


def can_go_back(now: Situation) -> bool:
    """One has come from elsewhere."""
    return now.open and now.back


def can_go_forward(now: Situation) -> bool:
    """One has gone back."""
    return now.open and now.forward


def shows_panel(name: str) -> When:
    """The panel is shown."""
    return lambda now: name in now.panels


def has_group(now: Situation) -> bool:
    """A group is selected, or one is looked at."""
    return now.open and (now.group or not now.page)


def has_bookmarks(now: Situation) -> bool:
    """The document has bookmarks."""
    return now.bookmarks > 0


WHY_NOT: Mapping[When, str] = {
    is_open: "No document is open",
    is_selected: "Nothing is selected",
    has_blocks: "No block is selected",
    is_wire_selected: "No wire is selected",
    can_rename: "Nothing with a name is selected, or several things are",
    is_sketch_selected: "No frame or note is selected",
    are_several: "Select two blocks or more",
    are_many: "Select three blocks or more",
    is_group_selected: "No group is selected",
    has_group: "No group is selected or looked at",
    can_leave: "This is no inside of a group",
    has_diagrams: "There is but one page",
    is_on_page: "No page is looked at",
    can_delete_page: "The only page of a document stays",
    can_undo: "There is nothing to undo",
    can_redo: "There is nothing to redo",
    can_revert: "There are no changes that a file does not hold",
    can_train: "No document is open, or it is being trained",
    is_training: "Nothing is being trained",
    has_run: "There is no run",
    has_bookmarks: "There are no bookmarks",
    can_go_back: "There is nowhere to go back to",
    can_go_forward: "There is nowhere to go on to",
}
"""What the command palette says of an action that is not possible."""
