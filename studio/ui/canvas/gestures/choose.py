"""Which gesture begins where the mouse goes down."""

from __future__ import annotations

from PySide6.QtCore import Qt

from studio.ui.canvas.gestures.bend import BendWire, can_bend
from studio.ui.canvas.gestures.gesture import Gesture
from studio.ui.canvas.gestures.move import Move
from studio.ui.canvas.gestures.select import Select
from studio.ui.canvas.gestures.sketch import MoveSketch, ResizeSketch
from studio.ui.canvas.gestures.wire import DrawWire
from studio.ui.canvas.hit import Hit
from studio.ui.canvas.scene import Scene

ADD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def gesture_for(scene: Scene, hit: Hit, keys: Qt.KeyboardModifier) -> Gesture:
    """What dragging from here does."""
    add = bool(keys & ADD)
    if hit.port is not None:
        return DrawWire(scene, hit.port)
    if hit.wire is not None and not add and can_bend(scene, hit):
        return BendWire(scene, hit.wire, hit.bend)
    if hit.block is not None:
        return Move(scene, scene.attend(hit.block), toggle=add)
    if hit.sketch is not None:
        return ResizeSketch(scene, hit.sketch) if hit.corner else MoveSketch(scene, hit.sketch)
    return Select(scene, add=add)
