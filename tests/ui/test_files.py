"""Opening and saving: what is reopened is what was drawn, nothing is lost without a question, errors are sentences."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMessageBox, QPushButton, QWidget

from studio.diagram import Document, load, save
from tests.ui.driver import Driver, answer


@pytest.fixture
def saved(user: Driver, tiny: Document, tmp_path: Path) -> Path:
    path = tmp_path / "tiny.diagrad"
    save(tiny, path)
    assert user.window.files.open(path)
    user.qtbot.wait(50)
    return path


def press_button(kind: QMessageBox.StandardButton):
    def act(dialog: QWidget) -> None:
        assert isinstance(dialog, QMessageBox)
        QTest.mouseClick(dialog.button(kind), Qt.MouseButton.LeftButton)

    return act


def test_what_is_saved_and_opened_again_is_the_same(user: Driver, saved: Path):
    user.drag(user.centre("fc1"), user.centre("fc1") + QPoint(40, 100))
    user.click(user.centre("fc2"))
    user.type("label", "logits")
    drawn = user.document
    assert user.window.isWindowModified()
    user.press("Ctrl+S")
    assert not user.window.isWindowModified()
    user.press("Ctrl+W")
    assert not user.window.workspace.is_open
    assert user.window.files.open(saved)
    assert user.document == drawn == load(saved)


def test_the_title_shows_the_document_and_whether_it_is_modified(user: Driver, saved: Path):
    assert user.window.windowTitle() == "tiny[*] – Diagrad"
    user.click(user.centre("relu"))
    user.press("Del")
    assert user.window.isWindowModified()
    user.press("Ctrl+Z")
    assert not user.window.isWindowModified()


def test_save_as_asks_where_and_is_remembered(user: Driver, tiny: Document, tmp_path: Path, monkeypatch):
    target = tmp_path / "new.diagrad"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target.with_suffix("")), ""))
    user.show(tiny)
    user.press("Ctrl+S")
    assert load(target) == tiny
    assert user.window.files.recent() == [target]
    assert user.window.windowTitle().startswith("new")


@pytest.mark.parametrize("kind", ["Cancel", "Discard", "Save"])
def test_unsaved_changes_are_asked_about(user: Driver, saved: Path, kind: str):
    before = load(saved)
    user.click(user.centre("relu"))
    user.press("Del")
    drawn = user.document
    answer(press_button(QMessageBox.StandardButton[kind]))
    user.press("Ctrl+N")
    left = kind != "Cancel"
    assert user.document == (Document() if left else drawn)
    assert load(saved) == (drawn if kind == "Save" else before)
    if not left:
        user.press("Ctrl+Z")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("not a document", "JSON"),
        ('{"format": 99}', "format"),
        ('{"format": 1, "pages": {"main": {"nodes": 3}}}', "nodes"),
    ],
)
def test_a_bad_file_is_said_in_a_sentence_and_leaves_the_open_document(user: Driver, saved: Path, text: str, word: str):
    bad = saved.with_name("bad.diagrad")
    bad.write_text(text)
    before, said = user.document, []

    def read(dialog: QWidget) -> None:
        said.append(dialog.text())
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    answer(read)
    assert not user.window.files.open(bad)
    assert str(bad) in said[0]
    assert word in said[0]
    assert user.document is before


def test_the_arrangement_of_the_panels_is_remembered(user: Driver, tiny: Document):
    user.show(tiny)
    dock = user.window._docks["problems"]
    dock.close()
    user.press("Ctrl+W")
    user.show(tiny)
    assert dock.isHidden()
    assert not user.window._docks["live"].isHidden()


def test_every_theme_paints_the_window_in_its_colours(user: Driver, tiny: Document):
    user.show(tiny)
    for theme in ("dark", "light"):
        user.window.actions_.by_id[theme].trigger()
        user.qtbot.wait(5)
        paper = user.window.canvas.grab().toImage().pixelColor(3, 3)
        assert paper == user.window.style_.colour("canvas")
        assert user.window.actions_.by_id[theme].isChecked()
    assert user.window.findChildren(QPushButton)
    assert user.window.findChildren(QLineEdit)
