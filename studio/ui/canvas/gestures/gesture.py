"""What the mouse can do on the canvas: each gesture is an object with a start, moves, an end and a cancel.

While one goes on, the scene may show a preview; the document changes once, when it ends, and not at all when cancelled.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPointF


class Gesture(Protocol):
    """One press, drag and release. Places are in the scene's coordinates, in points."""

    def start(self, at: QPointF) -> None:
        """The button went down."""
        ...

    def move(self, at: QPointF) -> None:
        """The mouse moved with the button down."""
        ...

    def end(self, at: QPointF) -> None:
        """The button went up: do it."""
        ...

    def cancel(self) -> None:
        """Escape, or something else came in between: leave no trace."""
        ...
