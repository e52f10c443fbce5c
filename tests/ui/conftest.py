"""The window under test: real widgets off screen, settings of its own, and nothing left behind."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.diagram import Document
from studio.diagram.builder import Builder
from studio.ui.icons import Icons
from studio.ui.style import Style
from studio.ui.window import Window
from tests.ui.driver import Driver

SIZE = (1400, 900)


def pytest_configure(config: pytest.Config) -> None:
    """What the off-screen platform says of every window is no fault of ours."""
    config.addinivalue_line(
        "qt_log_ignore", "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
    )


@pytest.fixture(autouse=True)
def settings(tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Settings, unsaved work and the working directory (runs are kept beside it) in a folder of the test."""
    qapp.setOrganizationName("Diagrad tests")
    qapp.setApplicationName("Diagrad tests")
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    QSettings().clear()
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    QSettings().setValue("theme", "light")
    yield
    QSettings().sync()


@pytest.fixture(scope="session")
def style(qapp: QApplication) -> Style:
    """The look of the windows of all tests: an application has one, and giving it one takes long."""
    return Style(qapp)


@pytest.fixture
def user(qtbot: QtBot, style: Style, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Driver]:
    """A user before a fresh window, the start page showing. Whatever the test leaves undone is undone."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("studio.ui.window.PLOTS_AFTER", 0)
    threads = set(threading.enumerate())
    style.set_mode("light")
    window = Window(style)
    window.resize(*SIZE)
    window.show()
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: bool(window.workspace.registry) and window.live.loaded, timeout=30_000)
    yield Driver(window, qtbot)
    window.workspace.close()
    assert window.close()
    window.deleteLater()
    qtbot.wait(10)
    assert [thread.name for thread in set(threading.enumerate()) - threads if thread.is_alive()] == []


@pytest.fixture
def tiny() -> Document:
    """A classifier of digits, small enough to train in a second."""
    b = Builder("Tiny digits")
    x, t = b.observed("x", "B 1 8 8", field="x"), b.observed("t", "B", kind="int", field="y")
    hidden = b.ReLU(b.Linear(b.Flatten(x, id="flat"), id="fc1", out_features=16), id="relu")
    y = b.Linear(hidden, id="fc2", out_features=10)
    loss = b.CrossEntropyLoss(y, t, id="loss")
    b.Accuracy(y, t, id="accuracy")
    return b.data("digits", validation=0.1).minimise(loss, "Adam", lr=0.01, epochs=3).build()


@pytest.fixture
def user_icons(qapp: QApplication) -> Icons:
    """Icons in black."""
    return Icons(lambda _role: QColor("black"))
