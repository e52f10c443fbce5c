"""Pictures of the real window for the documentation: `python -m studio.ui.screenshots FOLDER`.

They are made in an arrangement and with settings of their own; nothing of the user's is read or changed. The training
that is shown is a real one.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSettings, QTimer

from studio import places
from studio.diagram import Endpoint, edits, load
from studio.ui.app import make_application
from studio.ui.style import Mode, Style
from studio.ui.window import Window

SIZE = (1680, 980)
EXAMPLE = "digits-cnn"
STRUCTURES = (("lstm-recall", "loop"), ("gan-ring", "phases"), ("transformer", "group"))
"""Part of an example's file name, and what its picture is called: of its page, and of the inside of its first group."""

PATIENCE = 120_000
"""Milliseconds a training may take before its picture is given up."""

TWICE = {"QT_SCALE_FACTOR": "2"}


class Studio:
    """A window to be pictured."""

    def __init__(self, theme: Mode, folder: Path, suffix: str = "") -> None:
        style = Style(make_application())
        style.set_mode(theme)
        self._folder, self._suffix = folder, suffix
        self.window = Window(style)
        self.window.resize(*SIZE)
        self.window.show()
        self.wait(until=lambda: self.window.live.loaded)

    def wait(self, milliseconds: int = 400, until: Callable[[], bool] | None = None) -> None:
        """Let the window work, for a while or until something holds."""
        loop, look = QEventLoop(), QTimer(interval=20)
        look.timeout.connect(lambda: until is not None and until() and loop.quit())
        look.start()
        QTimer.singleShot(milliseconds if until is None else PATIENCE, loop.quit)
        loop.exec()

    def picture(self, name: str) -> None:
        """Save what the window shows."""
        self.wait()
        self.window.canvas.settle()
        path = self._folder / f"{name}{self._suffix}.png"
        self.window.grab().save(str(path))
        print(path)

    def close(self) -> None:
        """Leave nothing behind."""
        self.window.workspace.close()
        self.window.close()


def take(folder: Path, theme: Mode, suffix: str = "") -> None:
    """All pictures in one theme."""
    studio = Studio(theme, folder, suffix)
    window = studio.window
    studio.picture("start")
    document = load(example(EXAMPLE))
    window.workspace.start(document)
    studio.picture("document")
    window.scene.select(
        frozenset({min(name for name, node in document.page().nodes.items() if node.block == "Conv2d")})
    )
    studio.wait(1500)
    studio.picture("block")
    window.scene.select(frozenset())
    window.training.train()
    studio.wait(until=lambda: window.training.state == "idle")
    studio.picture("training")
    last = max(window.scene.drawing.graph.wires, key=lambda end: window.scene.places[end.node].x)
    window.workspace.do("Connect", lambda doc: edits.connect(doc, "main", _first_source(window), last))
    studio.picture("problems")
    for name, called in STRUCTURES:
        _take_structure(studio, name, called)
    studio.close()


def _take_structure(studio: Studio, name: str, called: str) -> None:
    """A page with groups, and the inside of one. An example that is not there has no picture."""
    found = sorted(places.examples().glob(f"*/*{name}*.diagrad"))
    if not found:
        return
    document = load(found[0])
    workspace = studio.window.workspace
    workspace.start(document)
    studio.picture(called)
    if document.groups:
        workspace.look_at(next(iter(document.groups)))
        studio.picture(f"{called}-inside")


def _first_source(window: Window) -> Endpoint:
    return window.scene.drawing.graph.wires[
        min(window.scene.drawing.graph.wires, key=lambda end: window.scene.places[end.node].x)
    ]


def example(name: str) -> Path:
    """The file of an example."""
    return next(places.examples().glob(f"*/*{name}*.diagrad"))


def main(arguments: list[str]) -> int:
    """The whole set: light, dark, and light at twice the size, each in a process of its own."""
    folder = Path(arguments[0]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    if len(arguments) == 1:
        runs = (("light", "", {}), ("dark", "-dark", {}), ("light", "-200", TWICE))
        command = [sys.executable, "-m", "studio.ui.screenshots", str(folder)]
        return max(
            subprocess.run([*command, theme, suffix], env={**os.environ, **more}, check=False).returncode
            for theme, suffix, more in runs
        )
    with tempfile.TemporaryDirectory() as elsewhere:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        os.environ["XDG_STATE_HOME"] = elsewhere
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, elsewhere)
        os.chdir(elsewhere)
        take(folder, "dark" if arguments[1] == "dark" else "light", arguments[2])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
