"""`python -m studio.ui.screenshots FOLDER`: the whole set, light, dark, and light at twice the size, each in a process
of its own. The training that is shown is a real one."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QSettings

from studio.ui.screenshots import scenes
from studio.ui.screenshots.studio import Studio
from studio.ui.style import Mode

TWICE = {"QT_SCALE_FACTOR": "2"}
USUAL = (scenes.start_page, scenes.documents, scenes.structures, scenes.canvas)
ONCE = (scenes.newcomer, scenes.examples, scenes.thousands)
"""Pictured in one theme only."""


def take(folder: Path, theme: Mode, suffix: str = "") -> None:
    """All pictures in one theme."""
    studio = Studio(theme, folder, suffix)
    for scene in USUAL if suffix else (*USUAL, *ONCE):
        scene(studio)
    studio.close()


def main(arguments: list[str]) -> int:
    """Without a theme, each set in a process of its own."""
    folder = Path(arguments[0]).resolve()
    if len(arguments) == 1:
        runs = (("light", "", {}), ("dark", "-dark", {}), ("light", "-200", TWICE))
        command = [sys.executable, "-m", "studio.ui.screenshots", str(folder)]
        return max(
            subprocess.run([*command, theme, suffix], env={**os.environ, **more}, check=False).returncode
            for theme, suffix, more in runs
        )
    with tempfile.TemporaryDirectory() as elsewhere:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, elsewhere)
        os.environ["XDG_STATE_HOME"] = elsewhere
        os.chdir(elsewhere)
        take(folder, "dark" if arguments[1] == "dark" else "light", arguments[2])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
