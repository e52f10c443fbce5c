"""Exports from the menu: pictures of pages and groups, and ONNX with the weights that were trained."""

from dataclasses import replace
from pathlib import Path

import onnx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QToolButton, QWidget

from studio.diagram import Document, edits
from tests.ui.documents import grouped
from tests.ui.driver import Driver, answer

WAIT = 60_000
"""Milliseconds a busy machine may take to load torch."""


@pytest.fixture
def to(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    """Answers the dialog with this name."""

    def choose(name: str) -> Path:
        path = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
        return path

    return choose


def said(user: Driver) -> str:
    return user.window.statusBar().currentMessage()


def test_a_picture_shows_the_group_that_is_looked_at(user: Driver, to):
    user.show(grouped())
    page, group = to("page.svg"), to("group.svg")
    user.press("Ctrl+PgUp")
    user.press("Ctrl+P")
    user.qtbot.waitUntil(lambda: said(user) == f"Wrote {group}", timeout=WAIT)
    to("page.svg")
    user.press("Ctrl+PgDown")
    user.press("Ctrl+P")
    user.qtbot.waitUntil(lambda: said(user) == f"Wrote {page}", timeout=WAIT)
    assert page.read_bytes() != group.read_bytes()
    assert b"<svg" in group.read_bytes()


def test_the_page_is_exported_as_onnx_with_the_weights_trained_last(user: Driver, to):
    document: Document = grouped()
    stage = replace(document.plan.stages[0], epochs=None, steps=4)
    user.show(edits.set_plan(document, replace(document.plan, stages=(stage,))))
    user.press("F5")
    user.qtbot.waitUntil(lambda: user.window.training.trained is not None, timeout=WAIT)
    user.qtbot.waitUntil(lambda: user.window.training.state == "idle", timeout=WAIT)
    path = to("digits.onnx")
    user.press("Ctrl+Shift+E")
    user.qtbot.waitUntil(lambda: "largest difference" in said(user), timeout=WAIT)
    assert "with the trained weights" in said(user)
    model = onnx.load(path)
    assert [value.name for value in model.graph.input] == ["x"]
    assert [value.name for value in model.graph.output] == ["logits"]


def test_an_export_is_seen_and_can_be_cancelled(user: Driver, to):
    user.show(grouped())
    path = to("digits.onnx")
    user.press("Ctrl+Shift+E")
    assert user.window.busy.isVisible()
    assert "digits.onnx" in user.window.busy.findChild(QLabel).text()
    QTest.mouseClick(user.window.busy.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert not user.window.busy.isVisible()
    assert said(user) == "The export was cancelled."
    user.qtbot.wait(100)
    assert not path.exists()


def test_an_export_that_fails_says_why(user: Driver, to):
    user.show(edits.remove_nodes(grouped(), "main", ["flat"]))
    to("digits.onnx")
    told: list[str] = []

    def read(dialog: QWidget) -> None:
        told.append(dialog.text())
        dialog.close()

    answer(read)
    user.press("Ctrl+Shift+E")
    user.qtbot.waitUntil(lambda: bool(told), timeout=WAIT)
    assert "first" in told[0]
