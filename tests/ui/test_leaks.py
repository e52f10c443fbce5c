"""What is opened, looked at and edited again and again leaves nothing behind: no timers, threads, widgets, objects."""

import gc
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from studio.diagram import Document, save
from studio.ui.canvas.scene import Scene
from studio.ui.style import Style
from studio.ui.window import Window
from tests.ui.census import Census
from tests.ui.documents import grouped, recurrent
from tests.ui.driver import Driver

CTRL = Qt.KeyboardModifier.ControlModifier


def session(user: Driver, document: Document) -> None:
    """Every part of the window is used: the inspector, in-place fields, popups, menus, groups, tabs, undo."""
    user.show(document)
    user.press("Ctrl+0")
    for name in sorted(user.document.page().nodes)[:2]:
        user.press("Ctrl+9")
        user.click(user.centre(name))
        user.press("F2")
        user.press("Ctrl+D")
        user.press("Ctrl+Z")
    user.click(user.centre(next(node.id for node in user.document.page().nodes.values() if node.group)))
    for keys in ("Ctrl+Shift+Return", "Ctrl+Shift+Backspace", "Ctrl+Return", "Esc", "Ctrl+PgDown", "Ctrl+PgUp"):
        user.press(keys)
        user.qtbot.wait(5)
    QTest.mouseDClick(user.viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, user.at(-400, -200))
    if isinstance(field := QApplication.focusWidget(), QLineEdit):
        QTest.keyClicks(field, "relu")
        QTest.keyClick(field, Qt.Key.Key_Return)
    for keys in ("Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+Shift+M", "Ctrl+M", "Esc", "Ctrl+L", "Ctrl+Shift+P", "Esc"):
        user.press(keys)
    for _ in range(4):
        user.press("Ctrl+Z")
    if isinstance(popup := QApplication.activePopupWidget(), QMenu):
        popup.close()


def test_sessions_leave_nothing_behind(user: Driver, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    path = tmp_path / "one.diagrad"
    save(grouped(), path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    found: list[Census] = []
    for _ in range(3):
        for document in (grouped(), recurrent()):
            session(user, document)
        user.window.workspace.close()
        QGuiApplication.clipboard().clear()
        found.append(Census.of(user.window, user.qtbot))
    assert found[-1].growth(found[0]) == {}


def test_a_window_that_is_closed_takes_its_scene_along(qtbot: QtBot, qapp: QApplication):
    style = Style(qapp)
    scenes = []
    for _ in range(2):
        window = Window(style)
        window.show()
        qtbot.waitUntil(lambda window=window: window.live.loaded, timeout=30_000)
        window.workspace.start(grouped())
        qtbot.wait(20)
        scenes.append(window.scene)
        window.workspace.close()
        assert window.close()
        window.deleteLater()
        qtbot.wait(20)
    assert not any(shiboken6.isValid(scene) for scene in scenes)
    del scenes, window
    gc.collect()
    assert [scene for scene in gc.get_objects() if isinstance(scene, Scene) and shiboken6.isValid(scene)] == []
    style.deleteLater()
