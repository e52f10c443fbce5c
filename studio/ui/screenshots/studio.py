"""A window to be pictured: in an arrangement and with settings of its own; nothing of the user's is read or changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QProgressBar

from studio import places
from studio.diagram import Document, load
from studio.ui.app import make_application
from studio.ui.style import Mode, Style
from studio.ui.window import Window

SIZE = (1680, 980)
COLOURS = 256
PATIENCE = 120_000
"""Milliseconds that something may take before its picture is given up."""


class Studio:
    """Opens documents and takes pictures, which come into a folder."""

    def __init__(self, theme: Mode, folder: Path, suffix: str = "") -> None:
        style = Style(make_application())
        style.set_mode(theme)
        self._folder, self._suffix = folder, suffix
        self.window = Window(style)
        self.window.resize(*SIZE)
        self.window.show()
        self.until(lambda: self.window.live.loaded)

    def wait(self, milliseconds: int = 400) -> None:
        """Let the window work."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def until(self, holds: Callable[[], bool]) -> None:
        """Let it work until something holds. Raises TimeoutError where that never comes."""
        for _ in range(PATIENCE // 20):
            if holds():
                return
            self.wait(20)
        raise TimeoutError("the window did not come to the state that was to be pictured")

    def show(self, document: Document) -> None:
        """Open a document."""
        self.window.workspace.start(document)
        self.wait(100)
        self.until(lambda: not any(bar.isVisible() for bar in self.window.inspector.findChildren(QProgressBar)))

    def picture(self, name: str, *, canvas: bool = False) -> None:
        """Save what the window shows, or the canvas alone. Formulas are set in the background, hence the wait."""
        self.wait(700)
        widget = self.window.canvas if canvas else self.window
        self.window.canvas.settle()
        path = self._folder / f"{name}{self._suffix}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        widget.grab().save(str(path))
        _shrink(path)
        print(path)

    def close(self) -> None:
        """Leave nothing behind."""
        self.window.workspace.close()
        self.window.close()


def _shrink(path: Path) -> None:
    """The few colours of a window need no more than a byte a pixel."""
    with Image.open(path) as picture:
        few = picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(path, optimize=True)


def example(name: str) -> Path:
    """The file of an example, by a part of its name."""
    return next(places.examples().glob(f"*/*{name}*.diagrad"))


def example_document(name: str) -> Document:
    """An example."""
    return load(example(name))
