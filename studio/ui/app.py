"""The program with a window: `run` shows it, and returns when it is closed."""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from studio.ui.style import Style
from studio.ui.translating import speak, spoken
from studio.ui.window import Window


def run(paths: Sequence[Path | str] = ()) -> int:
    """Open the window with the first of the documents, and each other in its own window; the program's exit code."""
    application = make_application()
    speak(application, spoken())
    window = Window(Style(application))
    window.open_later(*(Path(path) for path in paths))
    window.show()
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal ends the program at once
    return application.exec()


def make_application() -> QApplication:
    """The application object: names under which settings are kept."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setOrganizationName("Diagrad")
    application.setApplicationName("Diagrad")
    application.setApplicationDisplayName("Diagrad")
    return application
