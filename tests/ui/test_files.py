"""Opening and saving: what is reopened is what was drawn, nothing is lost without a question, errors are sentences."""

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QProcess, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QToolButton,
    QWidget,
)

from studio.diagram import Document, edits, load, save
from studio.ui import files
from studio.ui.saving.notice import Notice
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
    assert user.window.files.recent.paths() == [target]
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
    dock = user.window.findChild(QDockWidget, "dock problems")
    dock.close()
    user.press("Ctrl+W")
    user.show(tiny)
    assert dock.isHidden()
    assert not user.window.findChild(QDockWidget, "dock live").isHidden()


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


# Someone else ---------------------------------------------------------------------------------------------------------


def other(document: Document) -> Document:
    """The document as another program would have changed it."""
    return edits.remove_nodes(document, "main", ["accuracy"])


def notice(user: Driver) -> Notice:
    found = user.window.findChild(Notice)
    assert isinstance(found, Notice)
    return found


def choose(within: QWidget, text: str) -> None:
    button = next(button for button in within.findChildren(QPushButton) if button.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def choices(within: QWidget) -> list[str]:
    return [button.text() for button in within.findChildren(QPushButton)]


@pytest.mark.parametrize("how", ["in place", "by another file"])
def test_a_document_changed_on_disk_is_reloaded_when_asked_and_that_is_undone(
    user: Driver, saved: Path, tiny: Document, how: str
):
    if how == "in place":
        text = saved.with_name("text")
        save(other(tiny), text)
        saved.write_text(text.read_text())
    else:
        save(other(tiny), saved)
    user.qtbot.waitUntil(notice(user).isVisible)
    assert user.document == tiny
    assert choices(notice(user)) == ["Reload", "Keep mine", "Compare"]
    choose(notice(user), "Reload")
    assert not notice(user).isVisible()
    assert user.document == other(tiny)
    assert not user.window.isWindowModified()
    user.press("Ctrl+Z")
    assert user.document == tiny
    assert user.window.isWindowModified()
    user.press("Ctrl+Y")


def test_compare_is_offered_once_somebody_can_compare(user: Driver, saved: Path, tiny: Document):
    wanted: list[Path] = []
    user.window.keeping.outside.compare_wanted.connect(wanted.append)
    save(other(tiny), saved)
    user.qtbot.waitUntil(notice(user).isVisible)
    choose(notice(user), "Compare")
    assert wanted == [saved]


def test_what_was_kept_may_be_written_over(user: Driver, saved: Path, tiny: Document):
    save(other(tiny), saved)
    user.qtbot.waitUntil(notice(user).isVisible)
    choose(notice(user), "Keep mine")
    assert user.window.isWindowModified()
    user.press("Ctrl+S")
    assert load(saved) == tiny
    assert not user.window.isWindowModified()


@pytest.mark.parametrize("over", [True, False])
def test_saving_over_a_change_of_someone_else_asks_first(user: Driver, saved: Path, tiny: Document, over: bool):
    user.click(user.centre("relu"))
    user.press("Del")
    mine = user.document
    save(other(tiny), saved)
    asked: list[str] = []

    def act(dialog: QWidget) -> None:
        assert isinstance(dialog, QMessageBox)
        asked.append(dialog.text())
        choose(dialog, "Write over it" if over else "Cancel")

    answer(act)
    user.press("Ctrl+S")
    assert len(asked) == 1
    assert load(saved) == (mine if over else other(tiny))
    assert user.window.isWindowModified() is not over


def test_saving_oneself_is_no_change_of_someone_else(user: Driver, saved: Path):
    for name in ("relu", "accuracy"):
        user.click(user.centre(name))
        user.press("Del")
        user.press("Ctrl+S")
    user.qtbot.wait(400)
    assert not notice(user).isVisible()


def test_a_file_that_is_touched_but_the_same_is_no_change(user: Driver, saved: Path):
    saved.write_bytes(saved.read_bytes())
    saved.with_name("neighbour").write_text("new in the folder")
    user.qtbot.wait(400)
    assert not notice(user).isVisible()


def test_a_deleted_file_is_noticed_and_can_be_saved_again(user: Driver, saved: Path, tiny: Document):
    saved.unlink()
    user.qtbot.waitUntil(notice(user).isVisible)
    assert user.window.isWindowModified()
    choose(notice(user), "Save it there again")
    assert load(saved) == tiny
    assert not user.window.isWindowModified()


def test_the_notice_can_be_hidden(user: Driver, saved: Path, tiny: Document):
    save(other(tiny), saved)
    user.qtbot.waitUntil(notice(user).isVisible)
    QTest.mouseClick(notice(user).findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert not notice(user).isVisible()


# The rest of the File menu --------------------------------------------------------------------------------------------


def test_a_copy_is_written_and_the_document_stays_with_its_file(user: Driver, saved: Path, monkeypatch):
    copy = saved.with_name("copy.diagrad")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    user.click(user.centre("relu"))
    user.press("Del")
    user.window.actions_.by_id["save_copy"].trigger()
    assert load(copy) == user.document != load(saved)
    assert user.window.workspace.path == saved
    assert user.window.isWindowModified()
    user.press("Ctrl+Z")


def test_revert_goes_back_to_the_file_as_a_step_that_can_be_undone(user: Driver, saved: Path, tiny: Document):
    revert = user.window.actions_.by_id["revert"]
    assert not revert.isEnabled()
    for name in ("relu", "accuracy"):
        user.click(user.centre(name))
        user.press("Del")
    drawn = user.document
    revert.trigger()
    assert user.document == tiny
    assert not user.window.isWindowModified()
    assert user.window.workspace.history.can_undo == "Revert to saved"
    user.press("Ctrl+Z")
    assert user.document == drawn
    user.press("Ctrl+Y")


def test_the_list_of_documents_opened_last_can_be_cleared(user: Driver, saved: Path):
    menu = user.window._recent
    assert [action.text() for action in menu.actions() if action.text()] == [saved.name, "&Clear the list"]
    menu.actions()[-1].trigger()
    assert user.window.files.recent.paths() == []
    assert not menu.isEnabled()


def test_of_several_files_dropped_the_first_opens_here_and_the_others_beside_it(
    user: Driver, tiny: Document, tmp_path: Path, monkeypatch
):
    started: list[list[str]] = []
    monkeypatch.setattr(QProcess, "startDetached", lambda _program, arguments, _folder: started.append(arguments))
    paths = [tmp_path / name for name in ("a.diagrad", "b.diagrad")]
    for path in paths:
        save(tiny, path)
    drop(user, [tmp_path / "picture.png", *paths])
    assert user.window.workspace.path == paths[0]
    assert started == [["-m", "studio", str(paths[1])]]
    user.press("Ctrl+Shift+N")
    assert started[1:] == [["-m", "studio"]]


def drop(user: Driver, paths: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy, at = Qt.DropAction.CopyAction, QPoint(5, 5)
    entered = QDragEnterEvent(at, copy, data, buttons, keys)
    QApplication.sendEvent(user.window, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(user.window, QDropEvent(QPointF(at), copy, data, buttons, keys))


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, tiny: Document) -> Path:
    """A document that counts as large."""
    monkeypatch.setattr(files, "LARGE", 100)
    path = tmp_path / "large.diagrad"
    save(tiny, path)
    return path


def test_a_large_document_is_opened_while_the_window_goes_on(user: Driver, large: Path, tiny: Document):
    assert user.window.files.open(large)
    assert user.window.busy.isVisible()
    assert not user.window.workspace.is_open
    user.qtbot.waitUntil(lambda: user.window.workspace.is_open)
    assert user.document == tiny
    assert not user.window.busy.isVisible()


def test_opening_a_large_document_can_be_cancelled(user: Driver, large: Path, monkeypatch):
    go = threading.Event()
    monkeypatch.setattr(files, "load", lambda path: go.wait() and load(path))
    user.window.files.open(large)
    QTest.mouseClick(user.window.busy.findChild(QToolButton), Qt.MouseButton.LeftButton)
    go.set()
    user.qtbot.wait(100)
    assert not user.window.busy.isVisible()
    assert not user.window.workspace.is_open


def test_a_large_file_that_is_bad_is_said_in_a_sentence(user: Driver, large: Path):
    large.write_text("x" * 1000)
    said: list[str] = []

    def read(dialog: QWidget) -> None:
        assert isinstance(dialog, QMessageBox)
        said.append(dialog.text())
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    answer(read)
    user.window.files.open(large)
    user.qtbot.waitUntil(lambda: bool(said))
    assert "JSON" in said[0]


def test_an_edit_made_while_a_large_document_is_read_is_asked_about(user: Driver, large: Path, tiny: Document):
    user.show(tiny)
    user.window.files.open(large)
    user.window.workspace.do("Rename", lambda document: replace(document, about=replace(document.about, title="New")))
    asked: list[Callable[[], None]] = []

    def act(dialog: QWidget) -> None:
        asked.append(dialog.close)
        press_button(QMessageBox.StandardButton.Cancel)(dialog)

    answer(act)
    user.qtbot.waitUntil(lambda: bool(asked))
    user.qtbot.wait(50)
    assert user.document.about.title == "New"
    user.press("Ctrl+Z")
