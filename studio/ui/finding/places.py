"""Back and forward: where one has looked, remembered whenever one jumps, not while one moves about."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent

from studio.compiler.looking import Place, diagram_at
from studio.ui.canvas.view import View
from studio.ui.workspace import Workspace

KEPT = 100


class Visit(NamedTuple):
    """A page or group, what was in the middle of the view, in points, and how many pixels a point took."""

    place: Place
    x: float
    y: float
    zoom: float


class Places(QObject):
    """The way one came. Whoever jumps within a page says so before, with `mark`; other pages are noticed."""

    changed = Signal()
    """One can go back or forward where one could not, or the other way round."""

    def __init__(self, workspace: Workspace, canvas: View) -> None:
        super().__init__(canvas)
        self._workspace, self._canvas = workspace, canvas
        self._behind, self._ahead = list[Visit](), list[Visit]()
        self._here: Visit | None = None
        self._going = False
        canvas.moved.connect(self._see)
        canvas.viewport().installEventFilter(self)
        workspace.looked.connect(self._arrive)
        workspace.opened.connect(self._forget)

    @property
    def can_go_back(self) -> bool:
        return bool(self._behind)

    @property
    def can_go_forward(self) -> bool:
        return bool(self._ahead)

    def mark(self) -> None:
        """Remember where one looks: a jump follows."""
        if self._here is not None and self._behind[-1:] != [self._here]:
            self._behind = [*self._behind, self._here][-KEPT:]
        self._ahead.clear()
        self.changed.emit()

    def back(self) -> None:
        """Look again at where one came from."""
        self._go(self._behind, self._ahead)

    def forward(self) -> None:
        """Look again at where one was before going back."""
        self._go(self._ahead, self._behind)

    def jump(self, diagram: str, at: QPointF, zoom: float) -> None:
        """Look at a place of a page or group, and remember where one was."""
        self.mark()
        self._workspace.look_at(diagram)
        self._look(at, zoom)

    def _go(self, source: list[Visit], other: list[Visit]) -> None:
        """To the last of one list that is still there, while the other remembers where one is."""
        while source:
            visit = source.pop()
            if diagram_at(self._workspace.document, visit.place) is not None and visit != self._here:
                if self._here is not None:
                    other.append(self._here)
                self._going = True
                self._workspace.look(visit.place)
                self._going = False
                self._look(QPointF(visit.x, visit.y), visit.zoom)
                break
        self.changed.emit()

    def _look(self, at: QPointF, zoom: float) -> None:
        """After the whole of another page was shown, which is done when the events of now are."""
        QTimer.singleShot(0, self._canvas, partial(self._canvas.look, at, zoom))

    def _see(self) -> None:
        """The view moved: what is seen now is where one is, unless another page is just about to be shown."""
        if self._here is not None and self._workspace.is_open and self._here.place == self._workspace.shown:
            self._here = self._now()

    def _now(self) -> Visit:
        at, zoom = self._canvas.looking()
        return Visit(self._workspace.shown, at.x(), at.y(), zoom)

    def _arrive(self) -> None:
        if not self._going:
            self.mark()
        self._here = self._now()

    def _forget(self) -> None:
        self._behind.clear()
        self._ahead.clear()
        self._here = self._now() if self._workspace.is_open else None
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The side buttons of the mouse."""
        pressed = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
        if isinstance(event, QMouseEvent) and event.type() in pressed and self._workspace.is_open:
            if event.button() is Qt.MouseButton.BackButton:
                self.back()
                return True
            if event.button() is Qt.MouseButton.ForwardButton:
                self.forward()
                return True
        return False
