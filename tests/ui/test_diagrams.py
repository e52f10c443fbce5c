"""Pages and groups: tabs, the way into a group and back, and editing inside."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QToolButton,
    QTreeWidget,
    QWidget,
)

from studio.compiler.looking import Place
from studio.diagram import Document, Endpoint, save
from studio.ui.diagrams import Diagrams
from tests.ui.documents import grouped, recurrent
from tests.ui.driver import Driver


@pytest.fixture
def drawing(user: Driver) -> Driver:
    user.show(grouped())
    return user


def tabs(user: Driver) -> QTabBar:
    return user.window.findChild(QTabBar, "diagram tabs")


def index_of(bar: QTabBar, name: str) -> int:
    return next(index for index in range(bar.count()) if bar.tabText(index).endswith(name))


def choose_tab(user: Driver, name: str) -> None:
    bar = tabs(user)
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(index_of(bar, name)).center())
    user.qtbot.wait(20)


def open_group(user: Driver, name: str) -> None:
    at = user.centre(name)
    QTest.mouseClick(user.viewport, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(user.viewport, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseRelease(user.viewport, Qt.MouseButton.LeftButton, pos=at)
    user.qtbot.wait(20)


def shown(user: Driver) -> str:
    """The diagram on the canvas, held against the document."""
    page = user.window.workspace.page
    graph = user.document.diagram(page)
    assert user.blocks() == graph.nodes.keys()
    assert user.wires() == graph.wires.keys()
    bar = tabs(user)
    assert bar.tabText(bar.currentIndex()).split()[-1] == page
    return page


def trail(user: Driver) -> list[str]:
    widget = user.window.findChild(Diagrams)
    steps = widget.findChild(QWidget, "trail").findChildren(QToolButton)
    return [button.text() for button in steps if button.isVisible()]


def right_click(user: Driver, name: str) -> None:
    """The menu of a tab opens."""
    bar = tabs(user)
    at = bar.tabRect(index_of(bar, name)).center()
    QTest.mouseClick(bar, Qt.MouseButton.RightButton, pos=at)
    QApplication.sendEvent(bar, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, bar.mapToGlobal(at)))


def pick(user: Driver, title: str) -> None:
    """Click an entry of the menu that is open."""
    menu = QApplication.activePopupWidget()
    entry = next(action for action in menu.actions() if action.text() == title)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(entry).center())
    come_back(user)


def offered(user: Driver) -> dict[str, bool]:
    """The entries of the menu that is open, and whether each is possible; the menu is closed."""
    menu = QApplication.activePopupWidget()
    found = {action.text(): action.isEnabled() for action in menu.actions() if action.text()}
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    come_back(user)
    return found


def come_back(user: Driver) -> None:
    """The window gets the keys again after a menu, which the off-screen platform does not see to."""
    user.window.activateWindow()
    user.qtbot.waitUntil(user.window.isActiveWindow)
    user.qtbot.wait(20)


def name_field(user: Driver) -> QLineEdit | None:
    fields = [field for field in user.window.findChildren(QLineEdit, "diagram name") if field.isVisible()]
    return fields[0] if fields else None


def write(user: Driver, name: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Type a name over what is selected on the tab."""
    field = name_field(user)
    assert field is not None
    user.qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, name)
    QTest.keyClick(field, key)
    user.qtbot.wait(20)


def names(user: Driver) -> list[str]:
    """What stands on the tabs."""
    return [tabs(user).tabText(index).split(" ", 1)[-1] for index in range(tabs(user).count())]


def test_a_new_page_is_added_beside_the_tabs_and_named_at_once(user: Driver, tiny: Document):
    user.show(tiny)
    assert names(user) == ["main"]
    bar = user.window.findChild(Diagrams)
    button = next(each for each in bar.findChildren(QToolButton) if each.accessibleName() == "New page")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    write(user, "probe")
    assert names(user) == ["main", "probe"]
    assert shown(user) == "probe"
    assert user.window.canvas.hasFocus()
    assert user.document.page("probe").nodes == {}
    assert user.window.workspace.history.can_undo == "Add page probe"
    user.press("Ctrl+Z")
    assert user.document == tiny
    assert shown(user) == "main"


def test_a_page_is_added_with_the_keyboard_under_the_name_that_is_offered_and_not_on_escape(drawing: Driver):
    drawing.press("Ctrl+T")
    write(drawing, "other", Qt.Key.Key_Escape)
    assert drawing.document == grouped()
    assert names(drawing) == ["main", "probe", "Layer"]
    assert shown(drawing) == "main"
    assert name_field(drawing) is None
    drawing.press("Ctrl+T")
    write(drawing, "")
    assert list(drawing.document.pages) == ["main", "probe", "page"]
    assert shown(drawing) == "page"
    drawing.press("Ctrl+T")
    write(drawing, "")
    assert list(drawing.document.pages) == ["main", "probe", "page", "page2"]


def test_a_new_page_is_not_called_like_another_one(drawing: Driver):
    drawing.press("Ctrl+T")
    write(drawing, "Layer")
    field = name_field(drawing)
    assert field is not None
    assert "already a page or group called 'Layer'" in drawing.window.statusBar().currentMessage()
    drawing.click(QPoint(15, 15))
    drawing.qtbot.wait(20)
    assert name_field(drawing) is None
    assert drawing.document == grouped()
    assert names(drawing) == ["main", "probe", "Layer"]


def test_the_tabs_stand_after_reopening_as_before(drawing: Driver, tmp_path: Path):
    for name in ("zoo", "ant"):
        drawing.press("Ctrl+T")
        write(drawing, name)
    before = names(drawing)
    assert before == ["main", "ant", "probe", "zoo", "Layer"]
    save(drawing.document, tmp_path / "pages.diagrad")
    drawing.window.workspace.open(tmp_path / "pages.diagrad")
    assert names(drawing) == before


def test_a_double_click_on_a_tab_renames_the_page_and_the_plan_follows(drawing: Driver):
    bar = tabs(drawing)
    QTest.mouseDClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(0).center())
    write(drawing, "learn")
    assert shown(drawing) == "learn"
    assert drawing.document.plan.stages[0].page == "learn"
    assert drawing.window.workspace.history.can_undo == "Rename main to learn"
    assert drawing.problems() == ["Nothing is wrong with this drawing."]
    drawing.press("Ctrl+Z")
    assert drawing.document == grouped()


def test_a_name_that_cannot_be_is_marked_and_not_taken(drawing: Driver):
    bar = tabs(drawing)
    QTest.mouseDClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(2).center())
    write(drawing, "two words")
    field = name_field(drawing)
    assert field is not None
    assert field.property("wrong") is True
    assert "cannot name a group" in drawing.window.statusBar().currentMessage()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, "probe")
    assert "cannot name a group" in field.toolTip()
    drawing.window.canvas.setFocus()
    drawing.qtbot.wait(20)
    assert name_field(drawing) is None
    assert drawing.document == grouped()


def test_a_name_is_taken_when_one_goes_on_elsewhere(drawing: Driver):
    open_group(drawing, "second")
    QTest.mouseDClick(tabs(drawing), Qt.MouseButton.LeftButton, pos=tabs(drawing).tabRect(2).center())
    QTest.keyClicks(name_field(drawing), "Dense")
    drawing.click(QPoint(15, 15))
    drawing.qtbot.wait(20)
    assert list(drawing.document.groups) == ["Dense"]
    assert drawing.document.page().nodes["first"].block == "@Dense"
    assert shown(drawing) == "Dense"
    assert drawing.window.workspace.place == Place("main", ("second",))


def test_a_page_is_duplicated_and_deleted_from_its_menu(drawing: Driver):
    right_click(drawing, "probe")
    pick(drawing, "Duplicate, sharing the weights")
    write(drawing, "")
    assert shown(drawing) == "probe2"
    assert drawing.window.workspace.history.can_undo == "Duplicate page probe"
    assert drawing.document.page("probe2") == drawing.document.page("probe")
    right_click(drawing, "probe2")
    pick(drawing, "Delete")
    assert drawing.document == grouped()
    assert shown(drawing) == "probe"
    right_click(drawing, "main")
    pick(drawing, "Rename …")
    write(drawing, "learn")
    assert names(drawing)[0] == "learn"
    assert shown(drawing) == "probe"
    right_click(drawing, "learn")
    pick(drawing, "Delete")
    assert any("trains the page 'learn'" in text for text in drawing.problems())
    right_click(drawing, "probe")
    assert offered(drawing) == {"Rename …": True, "Duplicate, sharing the weights": True, "Delete": False}


def test_a_group_is_deleted_once_nothing_uses_it(drawing: Driver):
    right_click(drawing, "Layer")
    assert offered(drawing) == {
        "Edit the definition": True,
        "Rename …": True,
        "Save to a file …": True,
        "Delete": False,
    }
    right_click(drawing, "Layer")
    pick(drawing, "Edit the definition")
    assert shown(drawing) == "Layer"
    choose_tab(drawing, "main")
    drawing.window.scene.select(frozenset({"first", "second"}))
    drawing.press("Del")
    right_click(drawing, "probe")
    pick(drawing, "Delete")
    right_click(drawing, "Layer")
    pick(drawing, "Delete")
    assert names(drawing) == ["main"]
    assert not drawing.document.groups


def test_the_menu_opens_with_the_keyboard_for_what_is_looked_at(drawing: Driver):
    bar = tabs(drawing)
    bar.setFocus()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), bar.mapToGlobal(QPoint(0, 0)))
    QApplication.sendEvent(bar, event)
    menu = QApplication.activePopupWidget()
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    come_back(drawing)
    write(drawing, "again")
    assert names(drawing)[0] == "again"


def test_pages_are_among_the_actions(drawing: Driver):
    on = {name: drawing.window.actions_.by_id[name].isEnabled() for name in ("duplicate_page", "delete_page")}
    assert on == {"duplicate_page": True, "delete_page": True}
    drawing.window.actions_.by_id["duplicate_page"].trigger()
    write(drawing, "copy")
    assert names(drawing)[:3] == ["main", "copy", "probe"]
    drawing.window.actions_.by_id["delete_page"].trigger()
    assert names(drawing)[:2] == ["main", "probe"]
    choose_tab(drawing, "Layer")
    assert not drawing.window.actions_.by_id["delete_page"].isEnabled()
    drawing.window.actions_.by_id["rename_page"].trigger()
    write(drawing, "Dense")
    assert shown(drawing) == "Dense"


def test_every_page_and_group_has_a_tab_that_shows_it(drawing: Driver):
    assert [tabs(drawing).tabText(index) for index in range(3)] == ["main", "probe", "▣ Layer"]
    assert shown(drawing) == "main"
    choose_tab(drawing, "probe")
    assert shown(drawing) == "probe"
    choose_tab(drawing, "Layer")
    assert shown(drawing) == "Layer"
    drawing.press("Ctrl+PgDown")
    assert shown(drawing) == "main"
    drawing.press("Ctrl+PgUp")
    assert shown(drawing) == "Layer"


def test_a_double_click_opens_the_inside_of_an_instance_with_its_types_and_escape_leads_back(drawing: Driver):
    open_group(drawing, "second")
    assert shown(drawing) == "Layer"
    assert drawing.window.workspace.place == Place("main", ("second",))
    assert trail(drawing) == ["main", "second : Layer"]
    assert str(drawing.window.workspace.checked.type_of(Endpoint("fc", "y"))) == "B 16"
    assert str(drawing.window.workspace.checked.type_of(Endpoint("fc", "weight"))) == "16 24"
    drawing.press("Esc")
    assert shown(drawing) == "main"
    open_group(drawing, "first")
    assert str(drawing.window.workspace.checked.type_of(Endpoint("fc", "weight"))) == "24 64"
    step = next(
        button for button in drawing.window.findChild(Diagrams).findChildren(QToolButton) if button.text() == "main"
    )
    QTest.mouseClick(step, Qt.MouseButton.LeftButton)
    assert shown(drawing) == "main"


def test_the_selected_group_is_opened_with_the_keyboard(drawing: Driver):
    drawing.click(drawing.centre("first"))
    drawing.press("Ctrl+Return")
    assert drawing.window.workspace.place == Place("main", ("first",))
    drawing.qtbot.wait(20)
    drawing.click(drawing.centre("fc"))
    drawing.press("Esc")
    assert shown(drawing) == "Layer"
    drawing.press("Esc")
    assert shown(drawing) == "main"


def test_a_double_click_on_any_other_block_selects_it(drawing: Driver):
    open_group(drawing, "head")
    assert shown(drawing) == "main"
    assert drawing.window.scene.selection == {"head"}


def test_an_edit_inside_a_group_changes_all_its_instances_and_undo_comes_back_to_it(drawing: Driver):
    open_group(drawing, "first")
    before = drawing.document
    drawing.click(drawing.centre("bend"))
    drawing.press("Del")
    assert "bend" not in drawing.document.groups["Layer"].graph.nodes
    assert any("not connected" in text for text in drawing.problems())
    drawing.press("Esc")
    assert drawing.window.scene.find.tip_at(drawing.window.scene.body("second").center()) != ""
    drawing.press("Ctrl+Z")
    assert shown(drawing) == "Layer"
    assert drawing.document == before
    assert drawing.problems() == ["Nothing is wrong with this drawing."]


def test_blocks_are_moved_wired_and_added_inside_a_group(drawing: Driver):
    choose_tab(drawing, "Layer")
    page = drawing.document.place("Layer", "fc")
    drawing.drag(drawing.centre("fc"), drawing.centre("fc") + QPoint(0, 60))
    assert drawing.document.place("Layer", "fc") != page
    assert drawing.document.layout["main"] == grouped().layout["main"]
    drawing.drag(drawing.port(Endpoint("x", "y"), out=True), drawing.port(Endpoint("bend", "x"), out=False))
    assert drawing.document.groups["Layer"].graph.wires[Endpoint("bend", "x")] == Endpoint("x", "y")
    drawing.press("Ctrl+Shift+F")
    search = drawing.window.focusWidget()
    QTest.keyClicks(search, "input of a group")
    QTest.keyClick(search, Qt.Key.Key_Return)
    drawing.press("Ctrl+PgDown")
    assert list(drawing.window.scene.shapes["first"].inputs) == ["x", "input"]


def test_the_palette_offers_the_groups_of_the_document(drawing: Driver, tiny: Document):
    tree = drawing.window.blocks.findChild(QTreeWidget, "palette tree")
    assert tree.topLevelItem(0).text(0) == "Groups"
    leaf = tree.topLevelItem(0).child(0)
    tree.scrollToItem(leaf)
    at = tree.visualItemRect(leaf).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert drawing.document.page().nodes["layer"].block == "@Layer"
    drawing.press("Ctrl+Z")
    drawing.show(tiny)
    assert tree.topLevelItem(0).text(0) == "Variables"


def test_a_problem_inside_a_group_is_listed_with_its_group_and_a_click_goes_there(drawing: Driver):
    choose_tab(drawing, "Layer")
    drawing.click(drawing.centre("fc"))
    drawing.type("expression out_features", "=wide")
    drawing.press("Ctrl+PgDown")
    found = drawing.problems()
    row = next(index for index, text in enumerate(found) if text.startswith("Layer › fc"))
    rows = drawing.window.problems.findChild(type(drawing.window.problems._list), "problems")
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualItemRect(rows.item(row)).center())
    drawing.qtbot.wait(20)
    assert shown(drawing) == "Layer"
    assert drawing.window.scene.selection == {"fc"}


def test_rows_are_led_by_their_page_as_soon_as_another_is_looked_at(drawing: Driver):
    choose_tab(drawing, "Layer")
    drawing.click(drawing.centre("fc"))
    drawing.type("expression out_features", "=wide")
    assert any(text.startswith("fc:") for text in drawing.problems())
    drawing.press("Ctrl+PgDown")
    assert not any(text.startswith("fc:") for text in drawing.problems())


def test_a_group_that_is_taken_away_is_not_looked_at_any_longer(drawing: Driver):
    drawing.press("Ctrl+PgDown")
    drawing.click(drawing.centre("flat"))
    drawing.press("Del")
    drawing.press("Ctrl+PgUp")
    open_group(drawing, "first")
    drawing.window.workspace.do("Delete first", lambda doc: without(doc, "first"))
    assert shown(drawing) == "Layer"
    assert drawing.window.workspace.place == Place("main", ("second",))


def without(document: Document, name: str) -> Document:
    from studio.diagram import edits

    return edits.remove_nodes(document, "main", [name])


def test_the_settings_of_a_group_are_declared_and_used(drawing: Driver):
    choose_tab(drawing, "Layer")
    text = drawing.window.inspector.findChild(QPlainTextEdit, "group settings")
    assert text.toPlainText() == "width = 16"
    text.setFocus()
    text.moveCursor(text.textCursor().MoveOperation.End)
    QTest.keyClick(text, Qt.Key.Key_Return)
    QTest.keyClicks(text, "leak = 0.1")
    drawing.window.canvas.setFocus()
    assert drawing.document.groups["Layer"].settings == {"width": 16, "leak": 0.1}
    choose_tab(drawing, "main")
    drawing.click(drawing.centre("second"))
    drawing.type("width", "20")
    assert str(drawing.window.workspace.checked.type_of(Endpoint("second", "y"))) == "B 20"


def test_constants_are_named_and_an_expression_is_typed_behind_an_equals_sign(drawing: Driver):
    text = drawing.window.inspector.findChild(QPlainTextEdit, "constants")
    text.setFocus()
    text.moveCursor(text.textCursor().MoveOperation.End)
    QTest.keyClick(text, Qt.Key.Key_Return)
    QTest.keyClicks(text, "wide = 40")
    drawing.window.canvas.setFocus()
    assert drawing.document.constants == {"classes": 10, "wide": 40}
    drawing.click(drawing.centre("second"))
    drawing.qtbot.wait(10)
    field = drawing.field("width")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Equal, Qt.KeyboardModifier.NoModifier)
    line = drawing.field("expression width")
    assert line.isVisible()
    QTest.keyClicks(line, "2*wide")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert drawing.document.page().nodes["second"].settings["width"] == "=2*wide"
    assert str(drawing.window.workspace.checked.type_of(Endpoint("second", "y"))) == "B 80"
    texts = [line.text for line in drawing.window.scene.shapes["second"].texts]
    assert "second · width 2·wide" in texts
    drawing.type("expression width", "")
    assert not line.isVisible()
    assert "width" not in drawing.document.page().nodes["second"].settings


def test_a_loop_is_looked_into_with_the_types_of_one_step(user: Driver):
    user.show(recurrent())
    assert user.problems() == ["Nothing is wrong with this drawing."]
    open_group(user, "rnn")
    assert str(user.window.workspace.checked.type_of(Endpoint("ih", "y"))) == "B 64"
    assert user.window.scene.shapes["h"].kind == "delay"
    body = user.window.scene.body("h")
    assert body.width() == body.height() == 40
    assert [label.text() for label in user.window.inspector.findChildren(QLabel, "heading")] == ["Lstm"]
    user.window.canvas.viewport().grab()


def test_a_selection_becomes_a_group_and_its_blocks_again(user: Driver, tiny: Document):
    user.show(tiny)
    before = user.document
    functions = sorted(name for name, node in before.page().nodes.items() if node.block in ("Linear", "ReLU"))
    user.window.scene.select(frozenset(functions))
    QTest.keyClick(user.window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    (name,) = user.document.groups
    (instance,) = user.window.scene.selection
    assert user.document.page().nodes[instance].block == f"@{name}"
    assert functions and not set(functions) & user.document.page().nodes.keys()
    assert shown(user) == "main"
    assert user.window.workspace.checked.errors == []
    QTest.keyClick(user.window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert user.document.page().nodes.keys() == before.page().nodes.keys()
    assert user.document.page().wires == before.page().wires
    assert user.window.scene.selection == frozenset(functions)
