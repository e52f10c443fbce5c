"""A view that scrolls by itself while a gesture holds the mouse near its edge."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QWidget

EDGE = 28
"""How near to the edge, in pixels."""

FASTEST, STEP = 24, 0.4
"""Pixels a frame at most, and how many for each pixel nearer to the edge or beyond it."""

DWELL, FRAME = 220, 16
"""Milliseconds the mouse must stay there before anything moves, and from one step to the next."""


class EdgePan(QTimer):
    """Calls `pan` with how the picture moves and where the mouse is, frame by frame; both in pixels of the view."""

    def __init__(self, viewport: QWidget, pan: Callable[[QPoint, QPoint], None]) -> None:
        super().__init__(viewport)
        self._viewport, self._pan = viewport, pan
        self._here, self._by = QPoint(), QPoint()
        self.timeout.connect(self._step)

    def follow(self, here: QPoint) -> None:
        """The mouse, held down, is here now."""
        room = self._viewport.rect()
        across, down = _push(here.x(), room.width()), _push(here.y(), room.height())
        self._here, self._by = here, QPoint(across, down)
        if self._by.isNull():
            self.stop()
        elif not self.isActive():
            self.start(DWELL)

    def _step(self) -> None:
        self.setInterval(FRAME)
        self._pan(self._by, self._here)


def _push(value: int, size: int) -> int:
    """Along one axis: how fast the picture moves the other way."""
    before, beyond = EDGE - value, value - (size - EDGE)
    if before > 0:
        return min(FASTEST, round(before * STEP) + 1)
    return -min(FASTEST, round(beyond * STEP) + 1) if beyond > 0 else 0
