"""Drawing with the mouse: select, move, zoom, pan, wire, add, delete; every edit can be undone."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QMenu, QTreeWidget

from studio.diagram import Document, Endpoint
from studio.diagram.geometry import GRID
from studio.ui.canvas.view import BLOCK_MIME
from tests.ui.driver import Driver

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def drawing(user: Driver, tiny: Document) -> Driver:
    user.show(tiny)
    return user


def agrees(user: Driver) -> bool:
    """Whether the canvas shows the document: the same blocks in the same places, and the same wires."""
    graph, scene = user.document.page(), user.window.scene
    layout = user.document.layout["main"]
    placed = {name: scene.drawing.body(name) for name in graph.nodes}
    found = {scene.find.block_at(QRectF(*body).center()) for body in placed.values()}
    shown = scene.picture.lifted == frozenset() and user.blocks() == found == graph.nodes.keys()
    return shown and dict(scene.places) == dict(layout) and user.wires() == graph.wires.keys()


def test_a_block_is_moved_on_the_grid_in_one_step_that_can_be_undone(drawing: Driver):
    before, steps = drawing.document, len(drawing.window.workspace.history.steps)
    drawing.drag(drawing.centre("fc1"), drawing.centre("fc1") + QPoint(60, 90))
    moved, old = drawing.document.place("main", "fc1"), before.place("main", "fc1")
    assert moved != old
    assert moved.x % GRID == moved.y % GRID == 0
    assert drawing.document.page() is before.page()
    assert len(drawing.window.workspace.history.steps) == steps + 1
    assert agrees(drawing)
    drawing.press("Ctrl+Z")
    assert drawing.document == before
    assert agrees(drawing)
    drawing.press("Ctrl+Shift+Z")
    assert drawing.document.place("main", "fc1") == moved
    assert agrees(drawing)


def test_escape_cancels_a_move(drawing: Driver):
    before, start = drawing.document, drawing.centre("fc1")
    QTest.mousePress(drawing.viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(drawing.viewport, start + QPoint(80, 80))
    assert not agrees(drawing)
    QTest.keyClick(drawing.window.canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(drawing.viewport, Qt.MouseButton.LeftButton, pos=start + QPoint(80, 80))
    assert drawing.document is before
    assert agrees(drawing)


def test_a_box_selects_what_it_touches_and_all_of_it_moves_together(drawing: Driver):
    first, last = drawing.centre("flat"), drawing.centre("relu")
    drawing.drag(first + QPoint(-50, -70), last + QPoint(10, 10))
    assert drawing.window.scene.selection == {"flat", "fc1", "relu"}
    before = drawing.document.layout["main"]
    drawing.drag(drawing.centre("fc1"), drawing.centre("fc1") + QPoint(0, 120))
    after = drawing.document.layout["main"]
    shifts = {name: (after[name].x - before[name].x, after[name].y - before[name].y) for name in before}
    assert shifts["flat"] == shifts["fc1"] == shifts["relu"] != (0, 0)
    assert shifts["x"] == shifts["loss"] == (0, 0)


def test_ctrl_adds_to_the_selection_and_takes_away_from_it(drawing: Driver):
    drawing.click(drawing.centre("fc1"))
    drawing.click(drawing.centre("relu"), CTRL)
    assert drawing.window.scene.selection == {"fc1", "relu"}
    drawing.click(drawing.centre("fc1"), CTRL)
    assert drawing.window.scene.selection == {"relu"}
    drawing.click(drawing.at(-300, -300))
    assert drawing.window.scene.selection == frozenset()


def test_the_wheel_zooms_about_the_mouse(drawing: Driver):
    canvas, at = drawing.window.canvas, drawing.centre("fc1")
    zoom, place = canvas.zoom, canvas.mapToScene(at)
    wheel = QWheelEvent(
        QPointF(at), QPointF(canvas.viewport().mapToGlobal(at)), QPoint(), QPoint(0, 120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas.viewport(), wheel)
    assert canvas.zoom == pytest.approx(1.25 * zoom)
    moved = canvas.mapToScene(at) - place
    assert abs(moved.x()) < 2
    assert abs(moved.y()) < 2


def test_keys_zoom_and_fit(drawing: Driver):
    canvas = drawing.window.canvas
    drawing.press("Ctrl+0")
    assert canvas.zoom == pytest.approx(1.0)
    drawing.press("Ctrl++")
    assert canvas.zoom == pytest.approx(1.25)
    drawing.press("Ctrl+-")
    assert canvas.zoom == pytest.approx(1.0)
    for _ in range(12):
        drawing.press("Ctrl++")
    drawing.press("Ctrl+9")
    seen = canvas.mapToScene(canvas.viewport().rect()).boundingRect()
    assert all(seen.contains(drawing.window.scene.body(name)) for name in drawing.document.page().nodes)


@pytest.mark.parametrize("space", [False, True], ids=["middle button", "space"])
def test_the_paper_is_moved(drawing: Driver, space: bool):
    canvas = drawing.window.canvas
    before = canvas.mapToScene(QPoint(100, 100))
    if space:
        canvas.setFocus()
        QTest.keyPress(canvas, Qt.Key.Key_Space)
    button = Qt.MouseButton.LeftButton if space else Qt.MouseButton.MiddleButton
    drawing.drag(drawing.centre("fc1"), drawing.centre("fc1") + QPoint(50, 30), button)
    if space:
        QTest.keyRelease(canvas, Qt.Key.Key_Space)
    moved = before - canvas.mapToScene(QPoint(100, 100))
    assert moved.x() * canvas.zoom == pytest.approx(50, abs=1)
    assert moved.y() * canvas.zoom == pytest.approx(30, abs=1)
    assert agrees(drawing)


def test_a_wire_is_drawn_and_replaces_the_one_that_was_there(drawing: Driver):
    source, target = Endpoint("fc1", "y"), Endpoint("fc2", "x")
    drawing.drag(drawing.port(source, out=True), drawing.port(target, out=False))
    assert drawing.document.page().wires[target] == source
    assert agrees(drawing)


def test_a_wire_may_be_drawn_from_the_input_to_the_output(drawing: Driver):
    target, source = Endpoint("fc2", "x"), Endpoint("relu", "y")
    drawing.drag(drawing.port(target, out=False), drawing.at(0, 400))
    assert target not in drawing.document.page().wires
    drawing.drag(drawing.port(target, out=False), drawing.port(source, out=True))
    assert drawing.document.page().wires[target] == source
    assert agrees(drawing)


def test_a_wire_that_does_not_fit_is_a_problem_in_the_list_and_a_click_goes_there(drawing: Driver):
    assert drawing.problems() == ["Nothing is wrong with this drawing."]
    drawing.drag(drawing.port(Endpoint("t", "y"), out=True), drawing.port(Endpoint("fc1", "x"), out=False))
    menu = drawing.window.canvas.findChild(QMenu, "adapters")
    QTest.keyClick(menu, Qt.Key.Key_Up)  # from the first entry to the last, which connects anyway
    QTest.keyClick(menu, Qt.Key.Key_Return)
    drawing.window.activateWindow()
    drawing.qtbot.waitUntil(lambda: QApplication.activeWindow() is drawing.window)
    found = drawing.problems()
    assert any("fc1" in text and "real numbers" in text for text in found), found
    rows = drawing.window.problems.findChild(QListWidget, "problems")
    row = next(index for index, text in enumerate(found) if text.startswith("fc1"))
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualItemRect(rows.item(row)).center())
    assert drawing.window.scene.selection == {"fc1"}
    assert drawing.window.scene.find.tip_at(drawing.window.scene.body("fc1").center()) != ""
    drawing.press("Ctrl+Z")
    assert drawing.problems() == ["Nothing is wrong with this drawing."]
    assert drawing.window.scene.find.tip_at(drawing.window.scene.body("fc1").center()) == ""


def test_delete_removes_the_selected_blocks_with_their_wires(drawing: Driver):
    before = drawing.document
    drawing.click(drawing.centre("relu"))
    drawing.press("Del")
    assert "relu" not in drawing.document.page().nodes
    assert not any("relu" in (target.node, source.node) for target, source in drawing.document.page().wires.items())
    assert agrees(drawing)
    drawing.press("Ctrl+Z")
    assert drawing.document == before
    assert agrees(drawing)


def test_while_a_wire_is_drawn_a_port_says_why_it_would_not_fit(drawing: Driver):
    canvas, start = drawing.window.canvas, drawing.port(Endpoint("t", "y"), out=True)
    fits, wrong = drawing.port(Endpoint("loss", "target"), out=False), drawing.port(Endpoint("fc1", "x"), out=False)
    red = drawing.window.style_.colour("error")
    QTest.mousePress(drawing.viewport, Qt.MouseButton.LeftButton, pos=start)

    def redness(at: QPoint) -> int:
        QTest.mouseMove(drawing.viewport, at)
        picture = drawing.picture()
        return sum(
            picture.pixelColor(x, y) == red for x in range(0, picture.width(), 2) for y in range(0, picture.height(), 2)
        )

    assert redness(fits) == 0
    assert redness(wrong) > 50
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(drawing.viewport, Qt.MouseButton.LeftButton, pos=wrong)
    assert agrees(drawing)


def test_a_wire_is_selected_by_a_click_and_deleted(drawing: Driver):
    target = Endpoint("fc2", "x")
    start, end = drawing.port(drawing.document.page().wires[target], out=True), drawing.port(target, out=False)
    drawing.click((start + end) / 2)
    assert drawing.window.scene.selected_wire == target
    drawing.press("Del")
    assert target not in drawing.document.page().wires
    assert agrees(drawing)


def test_an_undo_in_the_middle_of_a_drag_ends_the_drag(drawing: Driver):
    drawing.drag(drawing.centre("fc1"), drawing.centre("fc1") + QPoint(0, 120))
    start = drawing.centre("fc1")
    QTest.mousePress(drawing.viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(drawing.viewport, start + QPoint(80, 80))
    drawing.press("Ctrl+Z")
    before = drawing.document
    QTest.mouseMove(drawing.viewport, start + QPoint(120, 80))
    QTest.mouseRelease(drawing.viewport, Qt.MouseButton.LeftButton, pos=start + QPoint(120, 80))
    assert drawing.document is before
    assert agrees(drawing)


def test_opening_and_closing_again_and_again_leaves_nothing_behind(drawing: Driver, tiny: Document):
    def parts() -> tuple[int, int]:
        drawing.qtbot.wait(5)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return len(drawing.window.scene.items()), len(drawing.window.findChildren(QObject))

    counts = []
    for _ in range(4):
        drawing.press("Ctrl+W")
        drawing.show(tiny)
        drawing.click(drawing.centre("fc1"))
        counts.append(parts())
    assert len(set(counts[1:])) == 1, counts


def test_a_double_click_in_the_palette_adds_a_block_where_there_is_room(drawing: Driver):
    tree = drawing.window.blocks.findChild(QTreeWidget, "palette tree")
    group = next(
        tree.topLevelItem(row)
        for row in range(tree.topLevelItemCount())
        if tree.topLevelItem(row).text(0) == "Activations"
    )
    leaf = next(group.child(row) for row in range(group.childCount()) if group.child(row).text(0) == "Tanh")
    tree.scrollToItem(leaf)
    at = tree.visualItemRect(leaf).center()
    for _ in range(2):
        QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert {"tanh", "tanh2"} <= drawing.document.page().nodes.keys()
    bodies = [drawing.window.scene.body(name) for name in drawing.blocks()]
    assert not any(a.intersects(b) for index, a in enumerate(bodies) for b in bodies[:index])
    assert drawing.window.scene.selection == {"tanh2"}
    assert agrees(drawing)


def test_typing_into_the_search_and_enter_adds_the_first_block_found(drawing: Driver):
    drawing.press("Ctrl+Shift+F")
    search = QApplication.focusWidget()
    QTest.keyClicks(search, "sigm")
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert drawing.document.page().nodes["sigmoid"].block == "Sigmoid"


def test_a_block_dropped_from_the_palette_stands_where_it_was_dropped(drawing: Driver):
    data = QMimeData()
    data.setData(BLOCK_MIME, b"Dropout")
    at = drawing.at(300, 400)
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, action, data, button, none)
    QApplication.sendEvent(drawing.viewport, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(drawing.viewport, QDropEvent(QPointF(at), action, data, button, none))
    middle = drawing.window.scene.body("dropout").center()
    assert abs(middle.x() - 300) <= GRID
    assert abs(middle.y() - 400) <= GRID


def test_a_page_is_arranged_in_one_step(drawing: Driver):
    drawing.drag(drawing.centre("fc1"), drawing.centre("fc1") + QPoint(0, 150))
    arranged = drawing.window.workspace.history.undo().document
    drawing.press("Ctrl+L")
    assert drawing.document.layout == arranged.layout
    assert agrees(drawing)


def test_shapes_are_written_beside_wires_as_long_as_they_can_be_read(drawing: Driver):
    canvas, scene = drawing.window.canvas, drawing.window.scene
    path = scene.drawing.ways[Endpoint("fc1", "x")]
    start, end = path[0], path[-1]

    def height_of_writing() -> int:
        """Of what is darker than the grid under the wire, in pixels."""
        corners = drawing.at(start.x + 6, start.y + 1), drawing.at(end.x - 7, start.y + 14)
        canvas.settle()
        picture = canvas.viewport().grab(QRect(*corners)).toImage()
        rows = [
            y
            for y in range(2, picture.height())  # the wire is above
            if any(picture.pixelColor(x, y).lightness() < 190 for x in range(picture.width()))
        ]
        return max(rows) - min(rows) + 1 if rows else 0

    drawing.press("Ctrl+0")
    near = height_of_writing()
    drawing.press("Ctrl+-")
    drawing.press("Ctrl+-")
    assert canvas.zoom == pytest.approx(0.64)
    assert height_of_writing() >= 0.6 * near > 0
    drawing.press("Ctrl+-")
    assert height_of_writing() == 0
