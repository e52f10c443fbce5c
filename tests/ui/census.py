"""Counting what a window keeps alive: timers that run, threads, widgets, objects, scenes."""

import gc
import threading
import time
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.window import Window

QUIET = 600
"""Milliseconds after which what was put off (autosave, the plots) is done."""

PATIENCE = 5.0
"""Seconds after which a timer that still runs is one that does not end."""


@dataclass(frozen=True)
class Census:
    """How many of each there are."""

    timers: int
    threads: int
    windows: int
    widgets: int
    objects: int

    @classmethod
    def of(cls, window: Window, qtbot: QtBot) -> "Census":
        """After everything that goes later has gone."""
        qtbot.wait(QUIET)
        deadline = time.monotonic() + PATIENCE
        while _running(window) and time.monotonic() < deadline:
            qtbot.wait(50)
        for _ in range(3):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QApplication.processEvents()
            gc.collect()
        return cls(
            timers=_running(window),
            threads=sum(thread.is_alive() for thread in threading.enumerate()),
            windows=len(QApplication.topLevelWidgets()),
            widgets=len(window.findChildren(QWidget)),
            objects=len(window.findChildren(QObject)),
        )

    def growth(self, before: "Census") -> dict[str, int]:
        """What there is more of than before."""
        pairs = {name: getattr(self, name) - getattr(before, name) for name in self.__dataclass_fields__}
        return {name: more for name, more in pairs.items() if more > 0}


def _running(window: Window) -> int:
    return sum(timer.isActive() for timer in window.findChildren(QTimer))
