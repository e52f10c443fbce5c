"""The command palette, as a user has it: typing, choosing, running; and the menus made from the one table."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget, QLineEdit, QListView, QMenu, QWidget

from studio.diagram import Document
from studio.ui.actions import ACTIONS
from studio.ui.commands.fuzzy import match
from studio.ui.commands.lines import FOUND
from studio.ui.situations import WHY_NOT
from tests.ui.documents import grouped
from tests.ui.driver import Driver


class Commander:
    """A user of the palette."""

    def __init__(self, user: Driver) -> None:
        self.user, self.palette = user, user.window.findChild(QWidget, "commands")
        self.field = self.palette.findChild(QLineEdit, "command")
        self.list = self.palette.findChild(QListView, "command list")

    def open(self, text: str = "") -> list[str]:
        self.user.press("Ctrl+Shift+P")
        assert self.palette.isVisible()
        assert self.field.hasFocus()
        return self.type(text)

    def type(self, text: str) -> list[str]:
        QTest.keyClicks(self.field, text)
        return self.titles

    @property
    def titles(self) -> list[str]:
        model = self.list.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.field, key)

    @property
    def current(self) -> str:
        return self.list.currentIndex().data()


@pytest.fixture
def commander(user: Driver, tiny: Document) -> Commander:
    user.show(tiny)
    return Commander(user)


def test_a_few_letters_and_enter_run_an_action(commander: Commander):
    user = commander.user
    user.press("Ctrl+A")
    assert user.window.scene.selection
    assert commander.open("selno")[0] == "Select none"
    commander.key(Qt.Key.Key_Return)
    assert not commander.palette.isVisible()
    assert user.window.scene.selection == frozenset()
    assert user.window.canvas.hasFocus()


def test_escape_closes_it_and_leaves_the_selection(commander: Commander):
    commander.user.press("Ctrl+A")
    chosen = commander.user.window.scene.selection
    commander.open("undo")
    commander.key(Qt.Key.Key_Escape)
    assert not commander.palette.isVisible()
    assert commander.user.window.scene.selection == chosen


def test_the_arrows_walk_through_the_lines_and_round(commander: Commander):
    titles = commander.open("zoom")
    assert commander.current == titles[0]
    commander.key(Qt.Key.Key_Down)
    assert commander.current == titles[1]
    commander.key(Qt.Key.Key_Up)
    commander.key(Qt.Key.Key_Up)
    assert commander.current == titles[-1]


def test_a_click_runs_the_line_under_it(commander: Commander):
    before = commander.user.window.canvas.zoom
    titles = commander.open("zoom in")
    assert titles[0] == "Zoom in"
    at = commander.list.visualRect(commander.list.model().index(0, 0)).center()
    QTest.mouseClick(commander.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert commander.user.window.canvas.zoom > before


def test_the_focus_elsewhere_closes_it(commander: Commander):
    commander.open()
    QTest.mouseClick(commander.user.viewport, Qt.MouseButton.LeftButton, pos=QPoint(5, 300))
    commander.user.window.canvas.setFocus()
    assert not commander.palette.isVisible()


def test_what_is_not_possible_stands_at_the_end_says_why_and_does_not_run(commander: Commander):
    titles = commander.open()
    model = commander.list.model()
    entries = [model.index(row, 0).data(FOUND).entry for row in range(model.rowCount())]
    on = [entry.on for entry in entries]
    assert on == sorted(on, reverse=True)
    stop = entries[titles.index("Stop")]
    assert not stop.on
    assert stop.why_not == "There is no run"
    commander.type("Stop")
    assert "Stop" in commander.titles
    commander.list.setCurrentIndex(model.index(commander.titles.index("Stop"), 0))
    commander.key(Qt.Key.Key_Return)
    assert commander.palette.isVisible()
    commander.key(Qt.Key.Key_Escape)


def test_what_was_run_last_comes_first(commander: Commander):
    commander.open("actual")
    commander.key(Qt.Key.Key_Return)
    assert commander.open()[0] == "Actual size"
    commander.key(Qt.Key.Key_Escape)


def test_blocks_are_added_by_name(commander: Commander):
    assert commander.open("add dropout")[0] == "Add Dropout"
    commander.key(Qt.Key.Key_Return)
    assert "Dropout" in {node.block for node in commander.user.document.page().nodes.values()}


def test_pages_and_groups_are_gone_to(user: Driver):
    user.show(grouped())
    commander = Commander(user)
    assert commander.open("go layer")[0] == "Go to Layer"
    commander.key(Qt.Key.Key_Return)
    assert user.window.workspace.page == "Layer"


def test_examples_are_opened_from_the_start_page(user: Driver):
    commander = Commander(user)
    QTest.keySequence(user.window, "Ctrl+Shift+P")
    assert any("XOR" in title for title in commander.type("example xor"))
    commander.key(Qt.Key.Key_Return)
    user.qtbot.waitUntil(lambda: user.window.workspace.is_open)


def test_every_line_says_to_a_screen_reader_what_it_is(commander: Commander):
    commander.open("undo")
    index = commander.list.model().index(0, 0)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Undo" in said
    assert "Ctrl+Z" in said
    assert "nothing to undo" in said
    commander.key(Qt.Key.Key_Escape)


@pytest.mark.parametrize("text", ["zzqx", "!?"])
def test_nothing_found_is_said(commander: Commander, text: str):
    assert commander.open(text) == []
    commander.key(Qt.Key.Key_Return)
    assert commander.palette.isVisible()
    commander.key(Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("typed", "better", "worse"),
    [
        ("sa", "Save as", "Close all"),
        ("lin", "Add Linear", "Add Bilinear"),
        ("gts", "Group the selection", "Gradients"),
        ("zi", "Zoom in", "Size"),
        ("fit", "Fit the page", "Filters at"),
    ],
)
def test_beginnings_of_words_count_most(typed: str, better: str, worse: str):
    first, second = match(typed, better), match(typed, worse)
    assert first is not None
    assert second is None or first.score > second.score


def test_a_fit_says_which_letters_were_typed():
    found = match("zin", "Zoom in")
    assert found is not None
    assert found.letters == {0, 5, 6}
    assert match("zx", "Zoom in") is None


# Menus ---------------------------------------------------------------------------------------------------------------


def test_the_table_has_no_two_actions_of_one_name():
    names = [action.id for action in ACTIONS]
    assert len(names) == len(set(names))


def test_every_condition_of_the_table_says_why_not():
    unsaid = {action.when.__name__ for action in ACTIONS if action.when not in WHY_NOT} - {"always"}
    assert unsaid == set()


def test_every_action_stands_in_its_menu(user: Driver):
    shown = {action.objectName() for menu in user.window.menuBar().findChildren(QMenu) for action in menu.actions()}
    assert {action.id for action in ACTIONS} <= shown


def test_every_panel_is_hidden_and_shown_from_the_palette_and_the_arrangement_comes_back(commander: Commander):
    user = commander.user
    docks = user.window.findChildren(QDockWidget)
    assert {f"dock {action.argument}" for action in ACTIONS if action.call == "panels.toggle"} == {
        dock.objectName() for dock in docks
    }
    inspector = next(dock for dock in docks if dock.objectName() == "dock inspector")
    assert commander.open("inspector")[0] == "Inspector"
    commander.key(Qt.Key.Key_Return)
    assert not inspector.isVisible()
    assert not user.window.actions_.by_id["panel_inspector"].isChecked()
    user.window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, inspector)
    commander.open("reset the arr")
    commander.key(Qt.Key.Key_Return)
    assert inspector.isVisible()
    assert user.window.dockWidgetArea(inspector) == Qt.DockWidgetArea.RightDockWidgetArea


def test_the_keys_of_the_canvas_are_left_to_text_fields(commander: Commander):
    user = commander.user
    user.press("Ctrl+A")
    before = user.document
    field = user.window.findChild(QLineEdit, "palette search")
    field.setFocus()
    QTest.keyClicks(field, "relu")
    QTest.keyClick(field, Qt.Key.Key_Home)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert field.text() == "elu"
    tree = user.window.findChild(QWidget, "palette tree")
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_Delete)
    assert user.document is before
    user.press("Del")
    assert user.document.page().nodes == {}
