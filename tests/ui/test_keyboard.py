"""The canvas with the keyboard alone: walking, selecting, moving, connecting, adding, opening."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from studio.diagram import Document, Endpoint
from studio.diagram.geometry import GRID
from tests.ui.documents import grouped
from tests.ui.driver import Driver


@pytest.fixture
def drawing(user: Driver, tiny: Document) -> Driver:
    user.show(tiny)
    user.window.canvas.setFocus()
    return user


def keys(user: Driver, *pressed: str) -> None:
    """Press keys on the canvas, one after the other."""
    for each in pressed:
        user.press(each)


def chosen(user: Driver) -> set[str]:
    return set(user.window.scene.selection)


def place(user: Driver, name: str):
    return user.window.scene.places[name]


def steps(user: Driver) -> list[str]:
    return [step.name for step in user.window.workspace.history.steps]


def test_arrows_walk_along_the_wires(drawing: Driver):
    keys(drawing, "Home", "Right")
    assert chosen(drawing) == {"flat"}
    keys(drawing, "Right", "Right", "Right")
    assert chosen(drawing) == {"fc2"}
    keys(drawing, "Left", "Left", "Left", "Left")
    assert chosen(drawing) == {"x"}
    assert "x" in drawing.window.statusBar().currentMessage()


def test_the_first_arrow_begins_at_what_is_in_the_middle_and_at_once_again_where_one_was(drawing: Driver):
    keys(drawing, "Right")
    (first,) = chosen(drawing)
    middle = drawing.window.canvas.middle()
    bodies = {name: drawing.window.scene.body(name).center() for name in drawing.document.page().nodes}
    assert first == min(bodies, key=lambda name: (bodies[name] - middle).manhattanLength())
    keys(drawing, "Home", "Esc")
    assert chosen(drawing) == set()
    keys(drawing, "Right")
    assert chosen(drawing) == {"x"} or chosen(drawing) == {"t"}


def test_shift_extends_the_selection_and_takes_it_back(drawing: Driver):
    drawing.click(drawing.centre("flat"))
    keys(drawing, "Shift+Right", "Shift+Right")
    assert chosen(drawing) == {"flat", "fc1", "relu"}
    keys(drawing, "Shift+Left")
    assert chosen(drawing) == {"flat", "fc1"}
    keys(drawing, "Right")
    assert chosen(drawing) == {"relu"} or len(chosen(drawing)) == 1


def test_a_burst_of_nudges_is_one_step(drawing: Driver):
    drawing.click(drawing.centre("relu"))
    x, y = place(drawing, "relu")
    keys(drawing, "Ctrl+Right", "Ctrl+Right", "Ctrl+Down")
    assert place(drawing, "relu") == (x + 2 * GRID, y + GRID)
    assert len(steps(drawing)) == 2
    keys(drawing, "Ctrl+Shift+Left", "Ctrl+Shift+Up")
    assert place(drawing, "relu") == (x + 2 * GRID - 1, y + GRID - 1)
    keys(drawing, "Ctrl+Z")
    assert place(drawing, "relu") == (x, y)


def test_nudges_of_another_block_are_another_step(drawing: Driver):
    drawing.click(drawing.centre("relu"))
    keys(drawing, "Ctrl+Right", "Right", "Ctrl+Right")
    assert len(steps(drawing)) == 3


def test_what_one_walks_to_is_brought_into_sight(drawing: Driver):
    canvas = drawing.window.canvas
    for _ in range(8):
        canvas.zoom_in()
    keys(drawing, "Home")
    for _ in range(5):
        keys(drawing, "Right")
        (name,) = chosen(drawing)
        assert canvas.seen().intersects(drawing.window.scene.body(name))


def test_tab_walks_the_ports_and_then_leaves_the_canvas(drawing: Driver):
    drawing.click(drawing.centre("fc1"))
    connecting = drawing.window.walking.connecting
    ports = []
    for _ in range(3):
        keys(drawing, "Tab")
        ports.append(connecting.port and (connecting.port.end.port, connecting.port.out))
    assert ports == [("x", False), ("y", True), None]
    assert not drawing.window.canvas.hasFocus()
    drawing.window.canvas.setFocus()
    QTest.keyClick(drawing.window.canvas, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert connecting.port is not None and connecting.port.out
    QTest.keyClick(drawing.window.canvas, Qt.Key.Key_Escape)
    assert connecting.port is None and chosen(drawing) == {"fc1"}


def test_the_ring_is_seen(drawing: Driver):
    drawing.click(drawing.centre("fc1"))
    at = drawing.port(Endpoint("fc1", "y"), out=True)
    before = drawing.picture().copy(at.x() - 12, at.y() - 12, 24, 24)
    keys(drawing, "Tab", "Tab")
    assert drawing.picture().copy(at.x() - 12, at.y() - 12, 24, 24) != before


def test_a_fed_input_is_let_go_with_delete(drawing: Driver):
    drawing.click(drawing.centre("relu"))
    keys(drawing, "Tab")
    QTest.keyClick(drawing.window.canvas, Qt.Key.Key_Delete)
    assert Endpoint("relu", "x") not in drawing.document.page().wires
    assert "relu" in drawing.document.page().nodes


def test_a_wire_is_drawn_with_keys(drawing: Driver):
    test_a_fed_input_is_let_go_with_delete(drawing)
    drawing.click(drawing.centre("fc1"))
    keys(drawing, "C")
    target = drawing.window.walking.connecting.target
    assert target is not None and target.end == Endpoint("relu", "x"), "the free port that is nearest comes first"
    QTest.keyClick(drawing.window.canvas, Qt.Key.Key_Return)
    assert drawing.document.page().wires[Endpoint("relu", "x")] == Endpoint("fc1", "y")
    assert drawing.window.walking.connecting.target is None


def test_a_wire_is_drawn_from_an_input_to_what_feeds_it(drawing: Driver):
    test_a_fed_input_is_let_go_with_delete(drawing)
    drawing.click(drawing.centre("relu"))
    keys(drawing, "Tab")
    QTest.keyClick(drawing.window.canvas, Qt.Key.Key_Return)
    QTest.keyClicks(drawing.window.canvas, "fc1")
    QTest.keyClick(drawing.window.canvas, Qt.Key.Key_Return)
    assert drawing.document.page().wires[Endpoint("relu", "x")] == Endpoint("fc1", "y")


def test_down_goes_to_the_next_port_that_fits_and_escape_gives_up(drawing: Driver):
    before = drawing.document
    drawing.click(drawing.centre("fc1"))
    keys(drawing, "C")
    connecting = drawing.window.walking.connecting
    first = connecting.target
    QTest.keyClick(drawing.window.canvas, Qt.Key.Key_Down)
    assert connecting.target not in (None, first)
    QTest.keyClick(drawing.window.canvas, Qt.Key.Key_Up)
    assert connecting.target == first
    QTest.keyClick(drawing.window.canvas, Qt.Key.Key_Escape)
    assert connecting.target is None and connecting.port is not None
    QTest.keyClick(drawing.window.canvas, Qt.Key.Key_Escape)
    assert connecting.port is None and chosen(drawing) == {"fc1"}
    assert drawing.document is before


def test_a_at_a_port_adds_what_fits_there(drawing: Driver):
    drawing.click(drawing.centre("fc2"))
    keys(drawing, "Tab", "Tab")
    QTest.keyClick(drawing.window.canvas, Qt.Key.Key_A)
    field = QApplication.focusWidget()
    assert field is not None and field.objectName() == "quick add text"
    QTest.keyClicks(field, "softmax")
    QTest.keyClick(field, Qt.Key.Key_Return)
    (added,) = chosen(drawing)
    assert drawing.document.page().wires[Endpoint(added, "x")] == Endpoint("fc2", "y")


def test_a_mouse_press_ends_what_the_keys_had_begun(drawing: Driver):
    drawing.click(drawing.centre("fc1"))
    keys(drawing, "C")
    drawing.click(drawing.centre("relu"))
    assert drawing.window.walking.connecting.port is None
    keys(drawing, "Right")
    assert chosen(drawing) == {"fc2"}


def test_enter_goes_to_the_first_field_and_f4_back(drawing: Driver):
    drawing.click(drawing.centre("fc1"))
    keys(drawing, "Return")
    drawing.qtbot.wait(30)
    field = QApplication.focusWidget()
    assert field is not None and drawing.inspector.isAncestorOf(field)
    QTest.keySequence(field, "F4")
    assert drawing.window.canvas.hasFocus()
    assert chosen(drawing) == {"fc1"}


def test_enter_goes_into_a_group_and_into_one_shown_open(user: Driver):
    user.show(grouped())
    user.click(user.centre("first"))
    keys(user, "Return")
    assert user.window.workspace.page == "Layer"
    user.qtbot.wait(20)
    keys(user, "Home", "Right")
    assert chosen(user) == {"fc"}
    keys(user, "Esc", "Esc")
    assert user.window.workspace.page == "main"
    user.qtbot.wait(20)
    user.click(user.centre("second"))
    keys(user, "Ctrl+Shift+Return", "Return")
    assert user.window.scene.prefix == "second/" and len(chosen(user)) == 1
    keys(user, "Right")
    assert chosen(user) == {"fc"}


def test_the_menu_key_opens_the_menu_of_what_is_selected(drawing: Driver):
    drawing.click(drawing.centre("relu"))
    window = drawing.window
    places: list[QPoint] = []
    window.canvas.menu_wanted.connect(lambda _hit, at: places.append(at))
    corner = window.canvas.rect().topLeft()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, corner, window.canvas.mapToGlobal(corner))
    QApplication.sendEvent(window.canvas, event)
    menu = next(menu for menu in window.findChildren(QMenu) if menu.objectName() == "context menu")
    below = window.canvas.viewport().mapToGlobal(drawing.centre("relu"))
    assert (places[0] - below).manhattanLength() < 60
    assert menu.isVisible() and window.actions_.by_id["rename"] in menu.actions()
    menu.close()


def test_keys_typed_into_a_field_stay_there(drawing: Driver):
    """Arrows, Home and letters are the canvas' only while it has the focus."""
    drawing.click(drawing.centre("fc1"))
    field = drawing.field("out_features")
    field.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_C, Qt.Key.Key_Up):
        QTest.keyClick(field, key)
    assert chosen(drawing) == {"fc1"}
    assert drawing.window.walking.connecting.target is None


def test_an_empty_page_has_nothing_to_walk_on(user: Driver):
    user.show(Document())
    keys(user, "Right", "Home", "End", "Shift+Up", "Tab", "C", "Ctrl+Right")
    assert chosen(user) == set()
