"""The list of problems: a click goes there, a button mends it, the keyboard does both."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QMenu, QToolButton

from studio.diagram import Document, Endpoint, Node, edits
from studio.diagram.builder import Builder
from studio.ui.problems.menu import fix_menu
from tests.documents import xor
from tests.train.test_plan_fixes import two_sizes
from tests.ui.driver import Driver

NOTHING = ["Nothing is wrong with this drawing."]


def rows(user: Driver) -> QListWidget:
    found = user.window.problems.findChild(QListWidget, "problems")
    assert isinstance(found, QListWidget)
    return found


def button(user: Driver, row: int) -> QToolButton:
    """The button of a row, once there is one."""
    shown = rows(user)
    user.qtbot.waitUntil(lambda: shown.itemWidget(shown.item(row)) is not None)
    found = shown.itemWidget(shown.item(row)).findChild(QToolButton, "fix")
    assert isinstance(found, QToolButton)
    return found


def open_menu(user: Driver) -> QMenu:
    menus = [menu for menu in user.window.findChildren(QMenu) if menu.isVisible()]
    assert len(menus) == 1
    return menus[0]


def unwired() -> Document:
    return edits.disconnect(xor(), "main", Endpoint("fc2", "x"))


def wide() -> Document:
    """The target has three numbers, the logit one."""
    return edits.set_setting(xor(), "main", "t", "shape", "B 3")


def test_a_click_on_the_fix_is_one_step_named_after_it(user):
    user.show(unwired())
    assert user.problems() == ["fc2:  x of Linear is not connected. Draw a wire to it."]
    fix = button(user, 0)
    assert fix.text() == "Connect hidden"
    QTest.mouseClick(fix, Qt.MouseButton.LeftButton)
    user.qtbot.waitUntil(lambda: user.problems() == NOTHING)
    assert user.window.workspace.history.can_undo == "Connect hidden"
    user.press("Ctrl+Z")
    assert Endpoint("fc2", "x") not in user.document.page().wires


def test_the_arrow_opens_all_fixes(user):
    user.show(wide())
    fix = button(user, 0)
    menu = fix.menu()
    menu.popup(user.window.mapToGlobal(user.window.rect().center()))
    titles = [action.text() for action in menu.actions()]
    assert {"Set out_features of fc2 to 3", "Insert Linear to 1"} <= set(titles)
    QTest.mouseClick(
        menu,
        Qt.MouseButton.LeftButton,
        pos=menu.actionGeometry(menu.actions()[titles.index("Insert Linear to 1")]).center(),
    )
    user.qtbot.waitUntil(lambda: user.problems() == NOTHING)
    assert user.document.page().wires[Endpoint("loss", "target")].node == "linear"


def test_a_click_and_enter_go_to_the_block(user):
    user.show(unwired())
    user.problems()
    shown = rows(user)
    left = shown.visualItemRect(shown.item(0)).topLeft() + QPoint(60, 12)
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=left)
    assert user.window.scene.selection == {"fc2"}
    user.press("Esc")
    assert user.window.scene.selection == frozenset()
    shown.setFocus()
    shown.setCurrentRow(0)
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert user.window.scene.selection == {"fc2"}


def test_the_only_fix_is_made_with_the_keyboard(user):
    document = edits.set_setting(xor(), "main", "fc1", "out_featurs", 3)
    user.show(document)
    user.problems()
    user.press("Ctrl+.")
    user.qtbot.waitUntil(lambda: user.problems() == NOTHING)
    assert user.window.workspace.history.can_undo == "Remove out_featurs"


def test_of_several_fixes_the_keyboard_chooses(user):
    user.show(wide())
    user.problems()
    user.click(user.centre("loss"))
    user.press("Ctrl+.")
    menu = open_menu(user)
    assert menu.activeAction() is menu.actions()[0]
    QTest.keyClick(menu, Qt.Key.Key_Return)
    user.qtbot.waitUntil(lambda: user.problems() == NOTHING)


def test_a_selected_block_makes_its_problem_the_current_row(user):
    document = edits.disconnect(unwired(), "main", Endpoint("fc1", "x"))
    user.show(document)
    user.problems()
    user.click(user.centre("fc2"))
    shown = rows(user)
    assert shown.currentItem().text().startswith("fc2:")


def test_a_problem_between_pages_is_listed_and_mended(user):
    """A weight of one path and two shapes: `diagrad check` says so, and so does the window."""
    user.show(two_sizes())
    assert any("they would be the same weight" in text for text in user.problems())
    row = next(row for row, text in enumerate(user.problems()) if "same weight" in text)
    assert user.problems()[row].startswith("other › fc:")
    QTest.mouseClick(button(user, row), Qt.MouseButton.LeftButton)
    user.qtbot.waitUntil(lambda: not any("same weight" in text for text in user.problems()))


def test_errors_and_warnings_can_be_shown_alone(user):
    b = Builder()
    with b.group("Layer"):
        b.output("y", b.Linear(b.input("x", "N D"), id="fc"))
    b.Layer(b.observed("x", "B 4"), id="first", weights_of="nobody")
    user.show(b.document)
    user.problems()
    switch = user.window.problems.findChild(QToolButton, "show error")
    assert not switch.isVisible()
    user.window.workspace.do("Break it", lambda d: edits.set_setting(d, "main", "first", "repeat", 0))
    user.window.workspace.do("Break it", lambda d: edits.set_setting(d, "main", "first", "repeat", None))
    user.window.workspace.do("Break it", lambda d: edits.disconnect(d, "main", Endpoint("first", "x")))
    both = user.problems()
    assert len(both) == 2
    assert switch.isVisible()
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert user.problems() == [text for text in both if "nobody" in text]


def test_the_menu_of_a_block_has_its_fixes(user):
    user.show(unwired())
    menu = fix_menu(user.window, user.window.workspace, "fc2")
    texts = [(action.text(), action.isEnabled()) for action in menu.actions()]
    assert texts[:2] == [("x of Linear is not connected.", False), ("Connect hidden", True)]
    menu.popup(user.window.mapToGlobal(user.window.rect().center()))
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(menu.actions()[1]).center())
    user.qtbot.waitUntil(lambda: user.problems() == NOTHING)
    menu.deleteLater()


def test_a_fix_keeps_what_was_changed_since(user):
    """A fix is worked out anew when it is made."""
    user.show(edits.set_setting(xor(), "main", "fc1", "nothing", 3))
    fix = button(user, 0)
    user.window.workspace.do("Widen", lambda d: edits.set_setting(d, "main", "fc1", "out_features", 5))
    fix = button(user, 0)
    QTest.mouseClick(fix, Qt.MouseButton.LeftButton)
    user.qtbot.waitUntil(lambda: user.problems() == NOTHING)
    assert user.document.page().nodes["fc1"].settings == {"out_features": 5}


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_buttons_stand_beside_the_sentences(user, theme):
    """Never over them, in either theme and in a narrow panel."""
    document = edits.set_setting(wide(), "main", "fc1", "nothing", 1)
    user.show(edits.add_node(document, "main", Node("other", "Lineer")))
    user.window.style_.set_mode(theme)
    user.problems()
    shown = rows(user)
    for row in range(shown.count()):
        fix = button(user, row)
        place = shown.visualItemRect(shown.item(row))
        assert shown.visualItemRect(shown.item(row)).height() >= fix.height()
        assert place.contains(QRect(fix.mapTo(shown.viewport(), QPoint(0, 0)), fix.size()), proper=False)
