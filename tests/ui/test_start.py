"""The window comes at once: nothing heavy is loaded before it shows, and an example opens with one click."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from studio import places
from studio.ui.start.page import Card
from tests.ui.driver import Driver

CHECKOUT = Path(__file__).resolve().parent.parent.parent

SHOWN = """
import sys
from PySide6.QtCore import QTimer
from studio.ui.app import make_application
from studio.ui.style import Style
from studio.ui.window import Window

application = make_application()
window = Window(Style(application))
shown = []
wake = window._wake
window._wake = lambda: (shown.append(set(sys.modules)), wake(), QTimer.singleShot(600, application.quit))
window.show()
application.exec()
heavy = {"torch", "sklearn", "scipy", "onnx", "onnxruntime", "matplotlib", "pandas", "pyarrow"}
print(sorted((heavy | {"numpy", "networkx", "pyqtgraph"}) & shown[0]))
print(sorted(heavy & sys.modules.keys()))
window.close()
"""


def test_nothing_heavy_is_loaded_before_the_window_is_painted_nor_torch_after_it(tmp_path: Path):
    environment = {**os.environ, "PYTHONPATH": str(CHECKOUT), "XDG_CONFIG_HOME": str(tmp_path)}
    command = [sys.executable, "-c", SHOWN]
    result = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    assert result.stdout.split("\n")[:2] == ["[]", "[]"]


def test_the_gallery_shows_every_example_with_its_sentence(user: Driver):
    files = places.example_files()
    cards = user.window.start.findChildren(Card)
    assert len(cards) == len(files) > 0
    assert all(any(len(label.text()) > 20 for label in card.findChildren(QLabel)) for card in cards)


def test_a_click_opens_an_example_as_a_copy(user: Driver):
    card = user.window.start.findChildren(Card)[0]
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert user.window.workspace.is_open
    assert user.window.workspace.path is None
    assert user.window.canvas.isVisible()
    assert user.blocks() == set(user.document.page().nodes)
    assert user.wires() == set(user.document.page().wires)


def test_the_window_opens_the_document_it_was_given(user: Driver, tmp_path: Path):
    example = places.example_files()[0]
    user.window.files.open(example)
    assert user.window.windowTitle().startswith(example.stem)
    assert not user.window.isWindowModified()
