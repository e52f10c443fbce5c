"""Autosave: soon after every edit the unsaved document is in its swap file, without the window waiting for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from studio.diagram import Document
from studio.errors import StudioError
from studio.ui.beside import beside_the_window
from studio.ui.saving.swaps import Origin, Session, Swap, discard
from studio.ui.saving.watching import Watch
from studio.ui.workspace import Workspace

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

DELAY = 500
"""Milliseconds of quiet after an edit before it is written, so that a burst of edits is written once."""

LATEST = 3_000
"""Milliseconds after which it is written although the edits go on."""


class Autosave(QObject):
    """Keeps the swap of one window up to date. The document is a value: a thread writes it while the user goes on."""

    failed = Signal(object)
    """(StudioError): the swap cannot be written; said once, until it works again."""
    written = Signal(object)
    """(Document): it is in the swap."""

    def __init__(self, workspace: Workspace, watch: Watch, folder: Path | None = None) -> None:
        super().__init__(workspace)
        self._workspace, self._watch = workspace, watch
        self._session = Session(folder)
        self._writer: ThreadPoolExecutor | None = None
        self._generation = 0
        self._kept: Document | None = None
        self._works, self._closed = True, False
        self._quiet = QTimer(self, singleShot=True, interval=DELAY)
        self._deadline = QTimer(self, singleShot=True, interval=LATEST)
        for timer in (self._quiet, self._deadline):
            timer.timeout.connect(self.now)
        workspace.changed.connect(self._soon)
        workspace.state_changed.connect(self._look)
        workspace.opened.connect(self.now)

    def now(self, *_: object) -> None:
        """Write what is unsaved, or take the swap away where nothing is."""
        self._quiet.stop()
        self._deadline.stop()
        workspace = self._workspace
        document = workspace.document if workspace.is_open and workspace.modified else None
        if document is self._kept or self._closed:
            return
        self._kept = document
        self._generation += 1
        if document is None:
            self._submit(self._session.forget)
        else:
            origin = Origin(workspace.title, workspace.path, self._watch.digest)
            self._submit(partial(self._write, self._generation, document, origin))

    def adopt(self, swap: Swap) -> None:
        """This window has opened that work: its own swap is written before the other is taken away."""
        self.now()
        self._submit(partial(self._take_over, swap))

    def close(self) -> None:
        """The window is closed and nothing is unsaved: the swap goes, and so does the thread."""
        self._quiet.stop()
        self._deadline.stop()
        self._closed = True
        if self._writer is not None:
            self._writer.shutdown(wait=True, cancel_futures=True)
        self._session.close()

    def _submit(self, act: Callable[[], None]) -> None:
        """One after the other, in the order in which they were asked for."""
        if self._writer is None:
            from concurrent.futures import ThreadPoolExecutor  # not needed to paint the window

            self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="autosave")
        self._writer.submit(act)

    def _soon(self, *_: object) -> None:
        self._quiet.start()
        if not self._deadline.isActive():
            self._deadline.start()

    def _look(self) -> None:
        """Saved, or undone back to what is saved: the swap goes at once. Unsaved by other means: it is written soon."""
        if self._workspace.is_open and self._workspace.modified:
            if self._workspace.document is not self._kept:
                self._soon()
        else:
            self.now()

    # In the writer's thread ------------------------------------------------------------------------------------------

    def _write(self, generation: int, document: Document, origin: Origin) -> None:
        if generation != self._generation:  # a later version waits already
            return
        try:
            beside_the_window(lambda: self._session.write(document, origin))
        except StudioError as error:
            if self._works:
                self.failed.emit(error)
            self._works = False
        else:
            self._works = True
            self.written.emit(document)

    def _take_over(self, swap: Swap) -> None:
        if self._session.file.exists():
            discard(swap)
