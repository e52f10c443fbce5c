"""Selecting: a click on the paper or a wire, and the box that is dragged open over empty canvas."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

from studio.diagram import Endpoint
from studio.ui.canvas.scene import Scene


class Select:
    """Drag over empty canvas: select the blocks the box touches, added to those selected before where `add`."""

    def __init__(self, scene: Scene, *, add: bool) -> None:
        self._scene, self._add = scene, add
        self._origin, self._before, self._now = QPointF(), frozenset[str](), frozenset[str]()

    def start(self, at: QPointF) -> None:
        """Forget the selection, unless it is added to; a click on a wire selects that."""
        wire = self._scene.find.wire_at(at)
        if wire is not None:
            wire = Endpoint(self._scene.attend(wire.node), wire.port)
        elif not self._add:
            self._scene.attend("")
        self._origin, self._before = at, self._scene.selection
        self._now = self._before if self._add else frozenset()
        self._scene.select(self._now, wire)

    def move(self, at: QPointF) -> None:
        """Draw the box and mark what it touches; nobody else is told yet."""
        box = QRectF(self._origin, at).normalized()
        self._scene.previews.box(box)
        kept = self._before if self._add else frozenset[str]()
        self._now = kept | self._scene.touched(box)
        self._scene.show_chosen(self._now)

    def end(self, at: QPointF) -> None:
        """Take the box away and select."""
        self._scene.previews.box(None)
        self._scene.select(self._now, None if self._now else self._scene.selected_wire)

    def cancel(self) -> None:
        """As it was before."""
        self._scene.previews.box(None)
        self._scene.select(self._before)
        self._scene.show_chosen(self._before)
