"""Every example, opened from the start page with a click and trained with the key, reaches its result in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from studio.diagram import load
from studio.places import examples
from studio.ui.start.page import Card
from tests.ui.driver import Driver

PATHS = sorted(examples().rglob("*.diagrad"))
WAIT = 120_000
"""Milliseconds a busy machine may take to load torch and to train."""


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_it_reaches_its_result(user: Driver, path):
    title = load(path).about.title
    card = next(card for card in user.window.start.findChildren(Card) if card.accessibleName() == f"Open {title}")
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert user.document.about.title == title
    assert user.problems() == ["Nothing is wrong with this drawing."]
    user.press("F5")
    status = user.window.live.findChild(QLabel, "status")
    user.qtbot.waitUntil(lambda: status.text().startswith(("Finished", "Failed", "Stopped")), timeout=WAIT)
    user.qtbot.waitUntil(lambda: user.window.training.state == "idle", timeout=WAIT)
    assert status.text().endswith("is reached."), status.text()
    assert user.window.live.curves.points()
