"""Working on the canvas with the keyboard alone: one block is the current one, and keys lead from it to others."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from studio.diagram.spatial import touch
from studio.diagram.walking import Way, first, last, step
from studio.ui.canvas.scene import Scene
from studio.ui.canvas.shown import inside
from studio.ui.canvas.view import View
from studio.ui.editing import Editing
from studio.ui.walking.connecting import Connecting
from studio.ui.walking.ground import Worked
from studio.ui.walking.voice import Voice
from studio.ui.words import tr
from studio.ui.workspace import Workspace

STEPS: dict[str, tuple[int, int]] = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}

AROUND = 60
"""So many pixels around the current block are kept in sight."""


class Walking:
    """What the keys of the canvas do. `fields` are shown, and gone to, where a block is to be edited."""

    def __init__(
        self,
        workspace: Workspace,
        scene: Scene,
        canvas: View,
        editing: Editing,
        fields: Callable[[], QScrollArea],
    ) -> None:
        self._workspace, self._scene, self._canvas = workspace, scene, canvas
        self._editing, self._fields = editing, fields
        self.voice = Voice(workspace, scene, canvas)
        self.connecting = Connecting(workspace, scene, canvas, self.voice)
        self._trail: list[str] = []
        """The blocks the selection was extended by, the current one last, by path."""

    @property
    def current(self) -> str | None:
        """The path of the current block: the one selected, or of several the one that was come to last."""
        chosen = self._scene.paths(self._scene.selection)
        if len(chosen) == 1:
            return next(iter(chosen))
        here = self._trail[-1] if self._trail else None
        return here if here in chosen else None

    # Walking ---------------------------------------------------------------------------------------------------------

    def go(self, way: Way) -> None:
        """To the next block that way; at first, to where one was, or to what is in the middle of what is seen."""
        here = self.current
        if here is None:
            self._take(self._start())
        elif there := step(self._ground, here, way):
            self._take(there)
        else:
            self.voice.say(tr("Nothing lies that way."))

    def extend(self, way: Way) -> None:
        """The same, and select it with what is selected; back again, to select it no longer."""
        here = self.current
        there = None if here is None else step(self._ground, here, way)
        if here is None or there is None:
            self.go(way)
            return
        if not self._trail or self._trail[-1] != here:
            self._trail = [here]
        chosen = self._scene.paths(self._scene.selection)
        if there in self._trail[-2:-1]:
            self._trail.pop()
            chosen -= {here}
        else:
            self._trail.append(there)
            chosen |= {there}
        self._scene.select(frozenset(self._id(path) for path in chosen))
        self._show(there)

    def first(self) -> None:
        """To the block where reading begins."""
        self._take(first(self._ground))

    def last(self) -> None:
        """To the one where it ends."""
        self._take(last(self._ground))

    def nudge(self, way: Way) -> None:
        """Move the selected blocks by a step of the grid."""
        self._nudge(way, fine=False)

    def nudge_fine(self, way: Way) -> None:
        """Move them by one point."""
        self._nudge(way, fine=True)

    def open(self) -> None:
        """Into a group, in place where it is shown open; of another block, or of the page, to its first field."""
        here = self.current
        if here in self._scene.drawing.opened:
            inner = [name for name in self._scene.drawing.graph.nodes if inside(name).startswith(f"{here}/")]
            self._scene.attend(inner[0])
            self.first()
        elif here is not None and self._workspace.graph.nodes[self._id(here)].group:
            self._workspace.enter(self._id(here))
        else:
            # Fields made just now are shown only when the event loop comes round.
            QTimer.singleShot(0, self._canvas, partial(self._edit, self._fields()))

    def to_canvas(self) -> None:
        """Let the keys go to the canvas again."""
        self._canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.voice.say(self.voice.selection())

    # Ports -----------------------------------------------------------------------------------------------------------

    def next_port(self) -> None:
        """To the next port of the current block; after the last, on to what stands beside the canvas."""
        self._step_port(1)

    def previous_port(self) -> None:
        """To the one before."""
        self._step_port(-1)

    def connect(self) -> None:
        """Begin a wire at the port one is at, or at the first output of the current block."""
        if (here := self.current) is not None:
            self.connecting.begin(here)

    def _step_port(self, by: int) -> None:
        here = self.current
        if here is None or not self.connecting.step(here, by):
            self._canvas.focusNextPrevChild(by > 0)

    # How -------------------------------------------------------------------------------------------------------------

    @property
    def _ground(self) -> Worked:
        return Worked(self._scene.drawing, self._scene.prefix)

    def _start(self) -> str | None:
        """Where one was before; else the block nearest to the middle of what is seen; else the first."""
        drawing, (seen, _) = self._scene.drawing, self._scene.sight()
        was = self._trail[-1] if self._trail else ""
        if was in drawing.blocks and inside(was) == self._scene.prefix and touch(drawing.body(was), seen):
            return was
        x, y = seen.x + seen.width / 2, seen.y + seen.height / 2

        def far(name: str) -> float:
            body = drawing.body(name)
            return abs(body.x + body.width / 2 - x) + abs(body.y + body.height / 2 - y)

        return min(self._ground.near(seen), key=far, default=first(self._ground))

    def _take(self, path: str | None) -> None:
        if path is None:
            self.voice.say(self.voice.page())
            return
        self._trail = [path]
        self._scene.select(frozenset({self._id(path)}))
        self._show(path)

    def _show(self, path: str) -> None:
        """Keep it in sight, and say what it is."""
        self._canvas.ensureVisible(self._scene.body(self._id(path)), AROUND, AROUND)
        self.voice.say_block(self._id(path))

    def _nudge(self, way: Way, *, fine: bool) -> None:
        columns, rows = STEPS[way]
        self._editing.nudge(columns, rows, fine=fine)
        if (here := self.current) is not None:
            self._canvas.ensureVisible(self._scene.body(self._id(here)), AROUND, AROUND)

    def _edit(self, area: QScrollArea) -> None:
        """To the first field that can be typed into."""
        content = area.widget()
        found = (child for child in _in_order(content) if _takes_keys(child)) if content is not None else iter(())
        field = next(found, None)
        if field is not None:
            field.setFocus(Qt.FocusReason.TabFocusReason)
            area.ensureWidgetVisible(field)

    def _id(self, path: str) -> str:
        return path[len(self._scene.prefix) :]


def _in_order(content: QWidget) -> list[QWidget]:
    """The widgets within, in the order that Tab goes through them."""
    found: list[QWidget] = []
    widget = content.nextInFocusChain()
    while widget is not None and widget is not content:
        if content.isAncestorOf(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def _takes_keys(widget: QWidget) -> bool:
    tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tabbed and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
