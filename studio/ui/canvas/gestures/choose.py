"""Which gesture begins where the mouse goes down."""

from __future__ import annotations

from PySide6.QtCore import Qt

from studio.ui.canvas.gestures.gesture import Gesture
from studio.ui.canvas.gestures.move import Move
from studio.ui.canvas.gestures.select import Select
from studio.ui.canvas.gestures.wire import DrawWire
from studio.ui.canvas.hit import Hit
from studio.ui.canvas.scene import Scene

ADD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def gesture_for(scene: Scene, hit: Hit, keys: Qt.KeyboardModifier) -> Gesture:
    """What dragging from here does."""
    add = bool(keys & ADD)
    if hit.port is not None:
        return DrawWire(scene, hit.port)
    if hit.block is not None:
        return Move(scene, scene.attend(hit.block), toggle=add)
    return Select(scene, add=add)
