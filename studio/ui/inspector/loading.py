"""Loads data sources for the inspector in a thread, one at a time, while the window goes on."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from studio.data import Dataset
from studio.diagram import DataSource
from studio.ui.inspector.examples import load

Asked: TypeAlias = tuple[DataSource, Path | None]
"""A source, and the folder that its paths are relative to."""

PATIENCE = 10.0
"""Seconds that the end of the program waits for a source that is being read."""


class Loader(QObject):
    """The last source that was loaded is kept; a newer wish replaces one that has not been begun."""

    loaded = Signal(object, object)
    """(Asked, Dataset or a sentence on why there is none)."""

    _done = Signal(object, object)
    _only: Loader | None = None

    def __init__(self) -> None:
        super().__init__()
        self._thread: threading.Thread | None = None
        self._next: Asked | None = None
        self._kept: tuple[Asked, Dataset] | None = None
        self._done.connect(self._take)

    @classmethod
    def instance(cls) -> Loader:
        """The one of this process."""
        if cls._only is None:
            cls._only = cls()
        return cls._only

    def ask(self, asked: Asked) -> None:
        """Load this, unless it is here; `loaded` says when."""
        if self._kept is not None and self._kept[0] == asked:
            self.loaded.emit(asked, self._kept[1])
        elif self._thread is not None:
            self._next = asked
        else:
            self._thread = threading.Thread(target=self._work, args=(asked,), name="samples", daemon=True)
            self._thread.start()

    def known(self, asked: Asked) -> Dataset | None:
        """What was loaded, where it is the last one."""
        return self._kept[1] if self._kept is not None and self._kept[0] == asked else None

    def forget(self) -> None:
        """Nothing more is wanted, and what is kept may go."""
        self._next = self._kept = None

    def finish(self) -> None:
        """Wait for the thread, before the program ends."""
        self.forget()
        if self._thread is not None:
            self._thread.join(PATIENCE)

    def _work(self, asked: Asked) -> None:
        """In the thread; the signal crosses to the window's."""
        self._done.emit(asked, load(*asked))

    def _take(self, asked: Asked, found: Dataset | str) -> None:
        self._thread = None
        self._kept = None if isinstance(found, str) else (asked, found)
        self.loaded.emit(asked, found)
        if self._next is not None:
            following, self._next = self._next, None
            self.ask(following)
