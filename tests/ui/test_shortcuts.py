"""The editor of shortcuts: keys pressed into a field work at once, conflicts are asked about, and it lasts."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QKeySequenceEdit,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QTreeWidget,
    QWidget,
)

from studio.diagram import Document
from studio.ui.actions import ACTIONS, Action
from studio.ui.commands.shortcuts import Shortcuts, keys_in
from tests.ui.driver import Driver, answer

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


class Editor:
    """A user of the dialog."""

    def __init__(self, dialog: QWidget) -> None:
        self.dialog = dialog
        self.tree = dialog.findChild(QTreeWidget, "shortcut table")

    def field(self, action: str) -> QKeySequenceEdit:
        return self.dialog.findChild(QKeySequenceEdit, f"keys {action}")

    def press(self, action: str, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        """Click the field, press the keys, and wait until they are taken."""
        field = self.field(action)
        field.setFocus()
        inner = field.findChild(QLineEdit)
        QTest.keyClick(field, key, modifiers)
        assert inner is not None
        QTest.qWait(1300)

    def note(self, action: str) -> str:
        """What stands beside the field."""
        item = next(item for item in self.items() if self.tree.itemWidget(item, 1).isAncestorOf(self.field(action)))
        return item.text(2)

    def items(self):
        for index in range(self.tree.topLevelItemCount()):
            menu = self.tree.topLevelItem(index)
            yield from (menu.child(child) for child in range(menu.childCount()))

    def shown(self) -> list[str]:
        return [item.text(0) for item in self.items() if not item.isHidden() and not item.parent().isHidden()]

    def close(self) -> None:
        assert isinstance(self.dialog, QDialog)
        self.dialog.reject()


def edit(user: Driver, act) -> None:
    """Open the editor from the command palette, and do something in it."""
    failed: list[AssertionError] = []

    def run(dialog: QWidget) -> None:
        try:
            act(Editor(dialog))
        except AssertionError as error:
            failed.append(error)
        finally:
            dialog.reject()

    answer(run)
    user.press("Ctrl+Shift+P")
    QTest.keyClicks(user.window.findChild(QLineEdit, "command"), "keyboard short")
    QTest.keyClick(user.window.findChild(QLineEdit, "command"), Qt.Key.Key_Return)
    user.window.activateWindow()
    user.qtbot.waitUntil(user.window.isActiveWindow)
    if failed:
        raise failed[0]


def say(button: QMessageBox.StandardButton) -> None:
    """Answer the question that is about to be asked."""

    def wait() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox) or not box.isVisible():
            QTimer.singleShot(20, wait)
        else:
            QTest.mouseClick(box.button(button), Qt.MouseButton.LeftButton)
            QTimer.singleShot(100, again)

    def again() -> None:
        """A click at the very moment the box shows is lost."""
        if isinstance(QApplication.activeModalWidget(), QMessageBox):
            wait()

    QTimer.singleShot(20, wait)


@pytest.fixture
def drawing(user: Driver, tiny: Document) -> Driver:
    user.show(tiny)
    return user


def test_keys_pressed_into_a_field_work_at_once_and_the_next_time(drawing: Driver):
    edit(drawing, lambda editor: editor.press("select_all", Qt.Key.Key_K, CTRL))
    drawing.press("Ctrl+A")
    assert drawing.window.scene.selection == frozenset()
    drawing.press("Ctrl+K")
    assert drawing.window.scene.selection == drawing.document.page().nodes.keys()
    select_all = next(action for action in ACTIONS if action.id == "select_all")
    assert Shortcuts().of(select_all) == keys_in("Ctrl+K")
    assert "Ctrl+K" in drawing.window.actions_.by_id["select_all"].toolTip()


def test_a_key_of_another_action_is_taken_only_when_the_user_says_so(drawing: Driver):
    def refuse(editor: Editor) -> None:
        say(QMessageBox.StandardButton.No)
        editor.press("arrange", Qt.Key.Key_A, CTRL)
        assert editor.field("arrange").keySequence() == QKeySequence("Ctrl+L")

    def agree(editor: Editor) -> None:
        say(QMessageBox.StandardButton.Yes)
        editor.press("arrange", Qt.Key.Key_A, CTRL)
        assert editor.field("arrange").keySequence() == QKeySequence("Ctrl+A")
        assert editor.field("select_all").keySequence().isEmpty()

    edit(drawing, refuse)
    by_id = drawing.window.actions_.by_id
    assert by_id["select_all"].shortcut() == QKeySequence("Ctrl+A")
    edit(drawing, agree)
    assert by_id["arrange"].shortcut() == QKeySequence("Ctrl+A")
    assert by_id["select_all"].shortcuts() == []


def test_a_conflict_is_shown_while_the_keys_are_pressed(drawing: Driver):
    def press(editor: Editor) -> None:
        field = editor.field("arrange")
        field.setFocus()
        field.setKeySequence(QKeySequence("Ctrl+A"))
        assert editor.note("arrange") == "also: Select all"

    edit(drawing, press)


def test_keys_that_are_shared_in_the_table_are_no_conflict(drawing: Driver):
    notes: list[str] = []
    edit(drawing, lambda editor: notes.append(editor.note("select_none")))
    assert notes == [""]


def test_one_is_reset_and_all_are(drawing: Driver):
    def change(editor: Editor) -> None:
        editor.press("fit", Qt.Key.Key_K, CTRL)
        editor.press("arrange", Qt.Key.Key_J, CTRL)
        reset = next(box for box in editor.field("fit").parentWidget().children() if box.objectName() == "flat")
        assert reset.isVisible()
        QTest.mouseClick(reset, Qt.MouseButton.LeftButton)
        assert editor.field("fit").keySequence() == QKeySequence("Ctrl+9")
        assert editor.field("arrange").keySequence() == QKeySequence("Ctrl+J")
        QTest.mouseClick(editor.dialog.findChild(QPushButton, "reset all"), Qt.MouseButton.LeftButton)
        assert editor.field("arrange").keySequence() == QKeySequence("Ctrl+L")

    edit(drawing, change)
    assert drawing.window.actions_.by_id["arrange"].shortcut() == QKeySequence("Ctrl+L")


def test_an_action_can_be_left_without_keys(drawing: Driver):
    def clear(editor: Editor) -> None:
        field = editor.field("fit")
        field.setFocus()
        field.clear()
        QTest.qWait(20)
        editor.field("arrange").setFocus()
        QTest.qWait(20)

    edit(drawing, clear)
    fit = next(action for action in ACTIONS if action.id == "fit")
    assert drawing.window.actions_.shortcuts.of(fit) == ()
    assert Shortcuts().of(fit) == ()


def test_the_filter_finds_by_name_by_menu_and_by_keys(drawing: Driver):
    def look(editor: Editor) -> None:
        field = editor.dialog.findChild(QLineEdit, "shortcut filter")
        assert len(editor.shown()) == len(ACTIONS)
        for text, title in (("zoom in", "Zoom in"), ("ctrl+g", "Group the selection"), ("view dark", "Theme › Dark")):
            field.clear()
            QTest.keyClicks(field, text)
            assert title in editor.shown()
            assert len(editor.shown()) < len(ACTIONS) / 2

    edit(drawing, look)


def test_the_table_has_no_conflicts():
    keys = {action.id: keys_in(action.shortcut) for action in ACTIONS}
    by_key: dict[str, list[str]] = {}
    for name, sequences in keys.items():
        for key in sequences:
            by_key.setdefault(key.toString(), []).append(name)
    shared = {key: names for key, names in by_key.items() if len(names) > 1}
    assert shared == {"Esc": ["select_none", "leave"]}, "these are never possible at the same time"


def test_every_key_of_the_table_can_be_read():
    for action in ACTIONS:
        assert len(keys_in(action.shortcut)) == len([part for part in action.shortcut.split(";") if part]), action.id


@settings(max_examples=30)
@given(st.lists(st.tuples(st.sampled_from(ACTIONS), st.sampled_from(["Ctrl+K", "F9", "Ctrl+A", ""])), max_size=8))
def test_however_keys_are_given_no_two_actions_come_to_share_one_and_it_all_lasts(changes: list[tuple[Action, str]]):
    shortcuts = Shortcuts()
    shortcuts.reset_all()
    for action, key in changes:
        if key:
            shortcuts.take(action, QKeySequence(key))
        else:
            shortcuts.set(action, ())
    assert all(not list(shortcuts.rivals(action, key)) for action in ACTIONS for key in shortcuts.of(action))
    again = Shortcuts()
    assert all(again.of(action) == shortcuts.of(action) for action in ACTIONS)
