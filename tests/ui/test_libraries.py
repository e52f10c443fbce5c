"""Groups saved to files and added from files: by menu, from a tab, and dropped on the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QMessageBox, QPushButton, QTreeWidget, QWidget

from studio.diagram import Document, edits, load, save
from studio.diagram.builder import Builder
from studio.ui.libraries.dialog import AddGroups
from tests.ui.documents import grouped
from tests.ui.driver import Driver, answer


def stored(path: Path, width: int = 16) -> Path:
    """A file with a group, one made of it, and a constant."""
    b = Builder()
    b.constants(classes=12)
    with b.group("Layer", width=width, help="A linear layer and what bends it."):
        b.output("y", b.ReLU(b.Linear(b.input("x", "N D"), out_features="=width", id="fc"), id="bend"))
    with b.group("Net"):
        b.output("y", b.Linear(b.Layer(b.input("x", "N D"), id="hidden"), id="head", out_features="=classes"))
    save(b.build(), path)
    return path


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """That file, its Layer another one than the document's."""
    return stored(tmp_path / "layers.diagrad", width=20)


def saving_to(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def opening(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))


def rows(dialog: QWidget) -> dict[str, tuple[str, bool, bool]]:
    """What stands in the list: by group what becomes of it, whether it is ticked, and whether it can be."""
    tree = dialog.findChild(QTreeWidget, "library groups")
    items = [tree.topLevelItem(index) for index in range(tree.topLevelItemCount())]
    on = Qt.CheckState.Checked
    return {item.text(0): (item.text(1), item.checkState(0) is on, not item.isDisabled()) for item in items}


def press(dialog: QWidget, text: str) -> None:
    button = next(each for each in dialog.findChildren(QPushButton) if each.text().replace("&", "") == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def untick(dialog: QWidget, name: str) -> None:
    tree = dialog.findChild(QTreeWidget, "library groups")
    (row,) = tree.findItems(name, Qt.MatchFlag.MatchExactly)
    rect = tree.visualItemRect(row)
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.left() + 12, rect.center().y()))


def drop(user: Driver, path: Path, at: QPoint) -> None:
    """A file let go over a place of the window."""
    data, none = QMimeData(), Qt.KeyboardModifier.NoModifier
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(at, copy, data, left, none)
    QApplication.sendEvent(user.window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(user.window, QDropEvent(QPointF(at), copy, data, left, none))


def undo(user: Driver) -> None:
    """After a dialog the off-screen platform has to be told that the window has the keys again."""
    user.window.activateWindow()
    user.qtbot.waitUntil(user.window.isActiveWindow)
    user.press("Ctrl+Z")


def test_the_selected_group_is_saved_and_used_in_another_document(
    user: Driver, tiny: Document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    user.show(grouped())
    save_action = user.window.actions_.by_id["save_groups"]
    assert not save_action.isEnabled()
    user.click(user.centre("first"))
    saving_to(monkeypatch, tmp_path / "layer")
    save_action.trigger()
    assert load(tmp_path / "layer.diagrad").groups == grouped().groups
    user.show(tiny)
    opening(monkeypatch, tmp_path / "layer.diagrad")
    seen = {}
    answer(lambda dialog: (seen.update(rows(dialog)), press(dialog, "Add")))
    user.window.actions_.by_id["add_groups"].trigger()
    assert seen == {"Layer": ("added", True, True)}
    assert user.document.groups == grouped().groups
    assert user.window.workspace.history.can_undo == "Add groups from layer.diagrad"
    tree = user.window.blocks.findChild(QTreeWidget, "palette tree")
    assert tree.topLevelItem(0).child(0).text(0) == "Layer"
    undo(user)
    assert user.document == tiny


def test_what_becomes_of_each_group_is_said_before(user: Driver, library: Path, monkeypatch: pytest.MonkeyPatch):
    user.show(grouped())
    opening(monkeypatch, library)
    seen, told = {}, []

    def look(dialog: QWidget) -> None:
        seen.update(rows(dialog))
        told.extend(label.text() for label in dialog.findChildren(QLabel, "muted"))
        dialog.grab()
        untick(dialog, "Layer")
        assert isinstance(dialog, AddGroups)
        assert dialog.chosen() == ["Net"]
        press(dialog, "Add")

    answer(look)
    user.window.actions_.by_id["add_groups"].trigger()
    assert seen == {
        "Layer": ("another Layer is there: added as Layer2", True, True),
        "Net": ("added, with Layer2", True, True),
    }
    assert told == ["The document keeps its own constants, which the file has otherwise: classes = 10 (12)"]
    assert set(user.document.groups) == {"Layer", "Layer2", "Net"}
    assert user.document.constants["classes"] == 10
    seen.clear()
    answer(lambda dialog: (seen.update(rows(dialog)), QTest.keyClick(dialog, Qt.Key.Key_Escape)))
    user.window.actions_.by_id["add_groups"].trigger()
    assert seen["Net"][0] == "another Net is there: added as Net2, with Layer3"


def test_a_library_dropped_on_the_window_adds_to_the_document(user: Driver, library: Path, tiny: Document):
    user.show(tiny)
    answer(lambda dialog: press(dialog, "Add"))
    drop(user, library, user.window.rect().center())
    user.qtbot.waitUntil(lambda: set(user.document.groups) == {"Layer", "Net"}, timeout=5_000)
    undo(user)
    assert user.document == tiny


def test_a_drawing_dropped_on_the_palette_gives_its_groups_and_elsewhere_it_is_opened(
    user: Driver, tiny: Document, tmp_path: Path
):
    path = tmp_path / "drawing.diagrad"
    save(grouped(), path)
    user.show(tiny)
    palette = user.window.blocks
    answer(lambda dialog: press(dialog, "Add"))
    drop(user, path, palette.mapTo(user.window, palette.rect().center()))
    user.qtbot.waitUntil(lambda: set(user.document.groups) == {"Layer"}, timeout=5_000)
    assert user.document.page() == tiny.page()
    undo(user)
    drop(user, path, user.window.rect().center())
    assert user.document == grouped()


def test_files_used_last_are_offered_again(
    user: Driver, library: Path, tiny: Document, monkeypatch: pytest.MonkeyPatch
):
    menu = user.window.libraries.menu
    assert not menu.isEnabled()
    user.show(tiny)
    opening(monkeypatch, library)
    answer(lambda dialog: press(dialog, "Add"))
    user.window.actions_.by_id["add_groups"].trigger()
    undo(user)
    assert menu.isEnabled()
    answer(lambda dialog: press(dialog, "Add"))
    menu.popup(QPoint(10, 10))
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    user.qtbot.waitUntil(lambda: set(user.document.groups) == {"Layer", "Net"}, timeout=5_000)
    assert any(entry.title == "Add groups from layers.diagrad" for entry in user.window.libraries.entries())


def test_a_group_is_not_written_over_the_document_and_a_bad_file_is_said(
    user: Driver, tiny: Document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "mine.diagrad"
    save(grouped(), path)
    user.window.files.open(path)
    user.qtbot.wait(50)
    user.click(user.centre("first"))
    said = []
    answer(lambda box: (said.append(shown(box)), QTest.keyClick(box, Qt.Key.Key_Escape)))
    saving_to(monkeypatch, path)
    user.window.actions_.by_id["save_groups"].trigger()
    assert "the file of the document itself" in said[0]
    assert load(path) == grouped()
    save(tiny, tmp_path / "tiny.diagrad")
    opening(monkeypatch, tmp_path / "tiny.diagrad")
    answer(lambda box: (said.append(shown(box)), QTest.keyClick(box, Qt.Key.Key_Escape)))
    user.window.actions_.by_id["add_groups"].trigger()
    assert "no group in this document" in said[1]
    assert user.document == grouped()


def shown(box: QWidget) -> str:
    assert isinstance(box, QMessageBox)
    return box.text()


def test_a_group_that_is_there_already_cannot_be_ticked(user: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    save(edits.remove_nodes(grouped(), "main", ["head"]), tmp_path / "same.diagrad")
    user.show(grouped())
    opening(monkeypatch, tmp_path / "same.diagrad")
    seen = {}

    def look(dialog: QWidget) -> None:
        seen.update(rows(dialog))
        untick(dialog, "Layer")
        assert isinstance(dialog, QDialog)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    answer(look)
    user.window.actions_.by_id["add_groups"].trigger()
    assert seen == {"Layer": ("already in the document", False, False)}
