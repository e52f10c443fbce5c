"""The run that goes on: a session in its worker process, drained at the screen's pace."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from studio.diagram import Document
from studio.errors import CompileError, StudioError
from studio.train.events import Event, Failed, Finished, Paused, Resumed, Started
from studio.ui.workspace import Workspace

if TYPE_CHECKING:
    from studio.train.worker import Session

RunState = Literal["idle", "starting", "running", "paused"]
INTERVAL = 33
"""Milliseconds between two looks at the session: thirty a second."""


PATIENCE = 3.0
"""Seconds a process gets to end by itself when the window closes."""


class Training(QObject):
    """Starts, steers and ends runs. One at a time; what it says comes as `events`."""

    started = Signal()
    """A new run: forget the last one's curves."""
    events = Signal(object)
    """(list of studio.train.events.Event), as they come in."""
    state_changed = Signal(str)
    failed = Signal(object)
    """(StudioError)"""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._session: Session | None = None
        self._leaving: list[Session] = []
        self.state: RunState = "idle"
        self.left_out: tuple[str, ...] = ()
        """The blocks that the last run does without, since they have problems."""
        self.trained: Path | None = None
        """The folder of the last run of this document that came to its end."""
        workspace.opened.connect(self._forget)
        self._timer = QTimer(self, interval=INTERVAL)
        self._timer.timeout.connect(self._drain)

    def train(self) -> None:
        """Start, or go on after a pause."""
        if self.state == "paused" and self._session is not None:
            self._session.resume()
        elif self.state == "idle":
            self._begin(paused=False)

    def pause(self) -> None:
        """Wait after the present batch."""
        if self._session is not None:
            self._session.pause()

    def step(self) -> None:
        """Train on one batch, then wait."""
        if self.state == "idle":
            self._begin(paused=True)
        if self._session is not None:
            self._session.step()

    def stop(self) -> None:
        """End the run; it stays in its folder."""
        if self._session is not None:
            self._session.stop()

    def let_go(self) -> None:
        """Another document is opened: end the run, and do not wait until its process has."""
        if self._session is not None:
            self._session.stop()
            self._leaving.append(self._session)
            self._session = None
            self._become("idle")

    def close(self) -> None:
        """The window closes: end every process, and wait a little for that."""
        self.let_go()
        self._timer.stop()
        while self._leaving:
            self._leaving.pop().close(PATIENCE)

    def _begin(self, *, paused: bool) -> None:
        from studio.train.worker import Session  # loads what training needs, which no window needs to be painted

        path = self._workspace.path
        folder = path.parent if path is not None else None
        runs = folder / "runs" if folder is not None else Path("runs")
        try:
            document, self.left_out = self._sound()
        except CompileError as error:
            self._refuse(error)
            return
        session = Session(document, folder, runs, name=self._workspace.title)
        try:
            session.start(paused=paused)
        except StudioError as error:
            self.failed.emit(error)
            return
        self._session = session
        self.started.emit()
        self._become("starting")
        self._timer.start()

    def _sound(self) -> tuple[Document, tuple[str, ...]]:
        """What can be trained of the document, and the blocks that it does without. Raises CompileError."""
        from studio.train.sound import trainable_part, trained_pages

        workspace = self._workspace
        pages = {page: workspace.checked_page(page) for page in trained_pages(workspace.document)}
        return trainable_part(workspace.document, workspace.library, pages)

    def _refuse(self, error: StudioError) -> None:
        """A run that ends before it begins."""
        self.left_out = ()
        self.started.emit()
        self.events.emit([Failed(error.message, error.where, error.hint)])

    def _forget(self) -> None:
        self.trained = None

    def _become(self, state: RunState) -> None:
        if state != self.state:
            self.state = state
            self.state_changed.emit(state)

    def _follow(self, events: list[Event]) -> None:
        """Running or paused, as the events say."""
        for event in events:
            match event:
                case Paused():
                    self._become("paused")
                case Started() | Resumed():
                    self._become("running")
                case Finished() if event.result.folder:
                    self.trained = Path(event.result.folder).resolve()

    def _drain(self) -> None:
        if self._session is not None:
            self._hear(self._session)
        for session in [session for session in self._leaving if not session.alive]:
            self._leaving.remove(session)
            session.close(PATIENCE)
        if self._session is None and not self._leaving:
            self._timer.stop()

    def _hear(self, session: Session) -> None:
        alive = session.alive  # asked first: what comes before the end must not be missed
        found = session.poll()
        if found:
            self._follow(found)
            self.events.emit(found)
        if not alive and session is self._session:
            self.let_go()
