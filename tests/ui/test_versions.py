"""Kept versions: named in the History panel, listed there, compared, restored as a step, opened beside, deleted."""

from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QListWidget,
    QMenu,
    QMessageBox,
    QPushButton,
    QWidget,
)

from studio.diagram import Document, load, save
from studio.ui.comparing.window import ComparisonWindow
from tests.ui.driver import Driver, answer


@pytest.fixture
def path(tmp_path: Path, user: Driver, tiny: Document) -> Path:
    """A saved document, open, with its history in sight."""
    path = tmp_path / "digits.diagrad"
    save(tiny, path)
    assert user.window.files.open(path)
    user.window.actions_.by_id["panel_history"].trigger()
    user.qtbot.wait(50)
    return path


def versions(user: Driver) -> QListWidget:
    found = user.window.history.findChild(QListWidget, "versions")
    assert isinstance(found, QListWidget)
    return found


def names(user: Driver) -> list[str]:
    rows = versions(user)
    return [rows.item(row).text() for row in range(rows.count())] if rows.isVisible() else []


def ask(user: Driver) -> None:
    """Press the button."""
    QTest.mouseClick(user.window.history.findChild(QPushButton, "keep version"), Qt.MouseButton.LeftButton)
    come_back(user)


def come_back(user: Driver) -> None:
    """From a dialog, to the window."""
    user.window.activateWindow()
    user.qtbot.waitUntil(user.window.isActiveWindow)


def type_name(name: str):
    def fill(dialog: QWidget) -> None:
        assert isinstance(dialog, QInputDialog)
        QTest.keyClicks(dialog.findChild(QLineEdit), name)
        QTest.keyClick(dialog.findChild(QLineEdit), Qt.Key.Key_Return)

    return fill


def keep(user: Driver, name: str) -> None:
    answer(type_name(name))
    ask(user)


def choose(user: Driver, row: int, title: str) -> None:
    """From the menu of a row."""
    rows = versions(user)
    rows.customContextMenuRequested.emit(rows.visualItemRect(rows.item(row)).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(action for action in menu.actions() if action.text() == title)
    menu.hide()
    action.trigger()


def press(button: str):
    """Answers a question with the button of this text."""

    def act(dialog: QWidget) -> None:
        assert isinstance(dialog, QMessageBox)
        buttons = {each.text().replace("&", ""): each for each in dialog.buttons()}
        assert button in buttons, (button, list(buttons), dialog.text())
        buttons[button].click()

    return act


def test_a_version_is_kept_listed_and_restored_as_one_step(user: Driver, path: Path, tiny: Document):
    assert names(user) == []
    keep(user, "the whole")
    assert names(user) == ["the whole"]
    (file,) = (path.parent / "digits.versions").iterdir()
    assert load(file) == tiny
    user.click(user.centre("accuracy"))
    user.press("Del")
    shorter = user.document
    keep(user, "no accuracy")
    assert set(names(user)) == {"the whole", "no accuracy"}
    choose(user, names(user).index("the whole"), "Restore")
    assert user.document == tiny
    assert user.window.workspace.history.steps[-1].name == "Restore the whole"
    user.press("Ctrl+Z")
    assert user.document == shorter
    assert "accuracy" not in user.blocks()


def test_a_version_is_compared_with_the_present(user: Driver, path: Path):
    keep(user, "before")
    user.click(user.centre("accuracy"))
    user.press("Del")
    choose(user, 0, "Compare with the present")
    user.qtbot.waitUntil(lambda: bool(user.window.findChildren(ComparisonWindow)))
    window = user.window.findChild(ComparisonWindow)
    assert "before" in window.windowTitle()
    assert [entry.old.block for entry in window.listing.entries if entry.old.block] == ["accuracy"]
    window.close()
    user.qtbot.wait(20)


def test_a_version_is_opened_in_a_window_of_its_own(user: Driver, path: Path, monkeypatch: pytest.MonkeyPatch):
    started: list[list[str]] = []
    monkeypatch.setattr(QProcess, "startDetached", lambda _program, arguments, _folder: started.append(arguments))
    keep(user, "before")
    choose(user, 0, "Open in a new window")
    (file,) = (path.parent / "digits.versions").iterdir()
    assert started == [["-m", "studio", str(file)]]


def test_deleting_asks(user: Driver, path: Path):
    keep(user, "old")
    answer(press("Cancel"))
    choose(user, 0, "Delete …")
    assert names(user) == ["old"]
    come_back(user)
    versions(user).setFocus()
    versions(user).setCurrentRow(0)
    answer(press("Delete"))
    QTest.keyClick(versions(user), Qt.Key.Key_Delete)
    assert names(user) == []
    assert not (path.parent / "digits.versions").exists()


def test_a_document_without_a_file_is_saved_first(
    user: Driver, tiny: Document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    user.show(tiny)
    user.window.actions_.by_id["panel_history"].trigger()
    answer(press("Cancel"))
    ask(user)
    assert list(tmp_path.glob("*.versions")) == []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "new.diagrad"), ""))

    def agree(dialog: QWidget) -> None:
        answer(type_name("first"))
        press("Save")(dialog)

    answer(agree)
    ask(user)
    assert names(user) == ["first"]
    assert (tmp_path / "new.diagrad").exists()


def test_what_another_window_keeps_or_spoils_is_seen(user: Driver, path: Path):
    keep(user, "mine")
    (file,) = (path.parent / "digits.versions").iterdir()
    (file.parent / "2026-01-02 0304 theirs.diagrad").write_text("no document")
    other = QDialog()
    other.show()
    other.activateWindow()
    user.qtbot.waitUntil(other.isActiveWindow)
    other.close()
    user.window.activateWindow()
    user.qtbot.waitUntil(lambda: names(user) == ["mine", "theirs"])
    told: list[str] = []

    def read(dialog: QWidget) -> None:
        assert isinstance(dialog, QMessageBox)
        told.append(dialog.text())
        dialog.accept()

    before = user.document
    answer(read)
    choose(user, 1, "Restore")
    assert "theirs" in told[0]
    assert user.document is before
    other.deleteLater()
