"""Adding blocks where one draws: at the mouse, behind a block, at the end of a wire, into a wire, from the palette."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QTreeWidget

from studio.diagram import Document, Endpoint, Node, Point, edits
from studio.diagram.sketching import open_instance
from studio.ui.canvas.view import BLOCK_MIME
from tests.ui.documents import end, grouped
from tests.ui.driver import Driver


@pytest.fixture
def drawing(user: Driver, tiny: Document) -> Driver:
    """A small classifier on the canvas."""
    user.show(tiny)
    return user


class Popup:
    """The quick-add popup as one sees it."""

    def __init__(self, user: Driver) -> None:
        self.widget = user.window.adding.quick
        field, rows = self.widget.findChild(QLineEdit), self.widget.findChild(QListView)
        assert field is not None
        assert rows is not None
        self.field, self.rows = field, rows

    @property
    def is_open(self) -> bool:
        return self.widget.isVisible()

    def titles(self) -> list[str]:
        model = self.rows.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def type(self, text: str) -> None:
        assert QApplication.focusWidget() is self.field
        QTest.keyClicks(self.field, text)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.field, key)


def paper(user: Driver) -> QPoint:
    """An empty place of the canvas."""
    at = QPoint(90, user.viewport.height() - 50)
    assert user.window.scene.hit(user.window.canvas.mapToScene(at)).block is None
    return at


def double_click(user: Driver, at: QPoint) -> Popup:
    QTest.mouseMove(user.viewport, at)
    QTest.mouseClick(user.viewport, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(user.viewport, Qt.MouseButton.LeftButton, pos=at)
    return Popup(user)


def new(user: Driver, before: Document) -> Node:
    """The only block that was not there before."""
    graph = user.document.page()
    (name,) = graph.nodes.keys() - before.page().nodes.keys()
    return graph.nodes[name]


def test_a_double_click_on_the_paper_asks_what_to_add(drawing: Driver) -> None:
    before, at = drawing.document, paper(drawing)
    popup = double_click(drawing, at)
    assert popup.is_open
    assert len(popup.titles()) > 200
    popup.type("conv2d")
    assert popup.titles()[0] == "Conv2d"
    popup.press(Qt.Key.Key_Return)
    assert not popup.is_open
    node = new(drawing, before)
    assert node.block == "Conv2d"
    assert drawing.window.scene.selection == {node.id}
    middle = drawing.centre(node.id) - at
    assert abs(middle.x()) < 20
    assert abs(middle.y()) < 20
    assert drawing.window.workspace.history.can_undo == "Add Conv2d"
    assert drawing.window.canvas.hasFocus()
    drawing.press("Ctrl+Z")
    assert drawing.document == before


def test_the_popup_is_left_by_escape_and_by_a_click_elsewhere(drawing: Driver) -> None:
    before = drawing.document
    popup = double_click(drawing, paper(drawing))
    popup.press(Qt.Key.Key_Escape)
    assert not popup.is_open
    popup = double_click(drawing, paper(drawing))
    drawing.click(QPoint(20, 20))
    assert not popup.is_open
    popup = double_click(drawing, paper(drawing))
    popup.type("there is nothing like that")
    assert popup.titles() == []
    popup.press(Qt.Key.Key_Return)
    assert drawing.document == before
    assert popup.is_open


def test_arrows_choose_and_what_was_added_comes_first_next_time(drawing: Driver) -> None:
    before, beside = drawing.document, paper(drawing) + QPoint(300, 0)
    popup = double_click(drawing, paper(drawing))
    popup.type("tanh")
    found = popup.titles()
    popup.press(Qt.Key.Key_Down)
    popup.press(Qt.Key.Key_Up)
    popup.press(Qt.Key.Key_Return)
    assert new(drawing, before).block == "Tanh"
    popup = double_click(drawing, beside)
    assert popup.titles()[0] == found[0] == "Tanh"


def test_groups_of_the_document_are_offered_first(user: Driver) -> None:
    user.show(grouped())
    user.window.canvas.fit()
    popup = double_click(user, paper(user))
    assert popup.titles()[0] == "Layer"


def test_a_wire_dropped_on_the_paper_asks_what_it_leads_to(drawing: Driver) -> None:
    before = drawing.document
    drop = paper(drawing) + QPoint(300, -40)
    drawing.drag(drawing.port(end("relu.y"), out=True), drop)
    popup = Popup(drawing)
    assert popup.is_open
    assert "LSTM" not in popup.titles()  # it wants sequences
    popup.type("linear")
    assert popup.titles()[0] == "Linear"
    popup.press(Qt.Key.Key_Return)
    node = new(drawing, before)
    assert drawing.document.page().wires[Endpoint(node.id, "x")] == end("relu.y")
    distance = drawing.port(Endpoint(node.id, "x"), out=False) - drop
    assert abs(distance.x()) < 20
    assert abs(distance.y()) < 20
    assert drawing.window.workspace.history.can_undo == "Add Linear"
    drawing.press("Ctrl+Z")
    assert drawing.document == before


def test_an_open_input_dropped_on_the_paper_asks_what_feeds_it(drawing: Driver, tiny: Document) -> None:
    drawing.show(edits.disconnect(tiny, "main", end("fc2.x")))
    before = drawing.document
    drop = paper(drawing) + QPoint(300, -40)
    drawing.drag(drawing.port(end("fc2.x"), out=False), drop)
    popup = Popup(drawing)
    popup.type("sigmoid")
    popup.press(Qt.Key.Key_Return)
    assert drawing.document.page().wires[end("fc2.x")] == Endpoint(new(drawing, before).id, "y")


def test_a_click_on_a_port_asks_nothing(drawing: Driver) -> None:
    drawing.click(drawing.port(end("relu.y"), out=True))
    assert not Popup(drawing).is_open


def test_a_key_adds_a_block_behind_the_selected_one(drawing: Driver, tiny: Document) -> None:
    drawing.show(edits.remove_nodes(tiny, "main", ["fc2"]))
    before = drawing.document
    drawing.click(drawing.centre("relu"))
    drawing.press("A")
    popup = Popup(drawing)
    assert popup.is_open
    popup.type("dropout")
    popup.press(Qt.Key.Key_Return)
    node = new(drawing, before)
    assert drawing.document.page().wires[Endpoint(node.id, "x")] == end("relu.y")
    places = drawing.window.scene.places
    assert places[node.id].x > places["relu"].x
    drawing.press("Ins")
    popup = Popup(drawing)
    popup.type("LSTM")
    popup.press(Qt.Key.Key_Return)
    assert not any(source.node == node.id for source in drawing.document.page().wires.values())
    assert len(drawing.document.page().nodes) == len(before.page().nodes) + 2


def test_a_key_adds_at_the_mouse_where_nothing_is_selected(drawing: Driver) -> None:
    before, at = drawing.document, paper(drawing)
    drawing.click(at)
    drawing.press("A")
    popup = Popup(drawing)
    popup.type("relu")
    popup.press(Qt.Key.Key_Return)
    assert abs((drawing.centre(new(drawing, before).id) - at).manhattanLength()) < 40


def test_a_double_click_on_a_wire_puts_a_block_into_it(drawing: Driver) -> None:
    before = drawing.document
    start, stop = drawing.port(end("relu.y"), out=True), drawing.port(end("fc2.x"), out=False)
    popup = double_click(drawing, (start + stop) / 2)
    assert popup.is_open
    assert "Observed" not in popup.titles()
    popup.type("dropout")
    popup.press(Qt.Key.Key_Return)
    node, wires = new(drawing, before), drawing.document.page().wires
    assert wires[Endpoint(node.id, "x")] == end("relu.y")
    assert wires[end("fc2.x")] == Endpoint(node.id, "y")
    assert drawing.window.workspace.history.can_undo == "Insert Dropout"
    drawing.press("Ctrl+Z")
    assert drawing.document == before


def test_a_key_puts_a_block_into_the_selected_wire(drawing: Driver) -> None:
    before = drawing.document
    start, stop = drawing.port(end("relu.y"), out=True), drawing.port(end("fc2.x"), out=False)
    drawing.click((start + stop) / 2)
    drawing.press("A")
    popup = Popup(drawing)
    popup.type("tanh")
    popup.press(Qt.Key.Key_Return)
    assert drawing.document.page().wires[end("fc2.x")] == Endpoint(new(drawing, before).id, "y")


def carried(block: str) -> QMimeData:
    data = QMimeData()
    data.setData(BLOCK_MIME, block.encode())
    return data


def carry(user: Driver, block: str, at: QPoint) -> QMimeData:
    """A block of the palette is held over the canvas."""
    data, copy = carried(block), Qt.DropAction.CopyAction
    enter = QDragEnterEvent(at, copy, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(user.viewport, enter)
    event = QDragMoveEvent(at, copy, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(user.viewport, event)
    assert event.isAccepted()
    return data


def let_go(user: Driver, block: str, at: QPoint) -> None:
    """And dropped there."""
    data, copy = carry(user, block, at), Qt.DropAction.CopyAction
    event = QDropEvent(QPointF(at), copy, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(user.viewport, event)


def greens(user: Driver) -> int:
    """Pixels in the colour of what is well."""
    picture, ok = user.picture(), user.window.style_.colour("ok")
    return sum(picture.pixelColor(x, y) == ok for x in range(picture.width()) for y in range(picture.height()))


def test_a_block_of_the_palette_dropped_on_a_wire_goes_into_it(drawing: Driver) -> None:
    before, none = drawing.document, greens(drawing)
    start, stop = drawing.port(end("relu.y"), out=True), drawing.port(end("fc2.x"), out=False)
    carry(drawing, "Dropout", (start + stop) / 2)
    assert greens(drawing) > none + 20
    carry(drawing, "Observed", (start + stop) / 2)
    assert greens(drawing) == none  # nothing goes through it
    carry(drawing, "Dropout", (start + stop) / 2)
    QApplication.sendEvent(drawing.viewport, QDragLeaveEvent())
    assert greens(drawing) == none
    let_go(drawing, "Dropout", (start + stop) / 2)
    node, wires = new(drawing, before), drawing.document.page().wires
    assert wires[Endpoint(node.id, "x")] == end("relu.y")
    assert wires[end("fc2.x")] == Endpoint(node.id, "y")
    assert greens(drawing) == none
    drawing.press("Ctrl+Z")
    assert drawing.document == before


def test_the_view_scrolls_while_a_block_of_the_palette_is_held_at_its_edge(drawing: Driver) -> None:
    canvas = drawing.window.canvas
    seen, room = canvas.seen(), drawing.viewport.rect()
    carry(drawing, "Dropout", QPoint(room.width() - 4, room.center().y()))
    drawing.qtbot.waitUntil(lambda: canvas.seen().left() > seen.left() + 60)
    QApplication.sendEvent(drawing.viewport, QDragLeaveEvent())
    rest = canvas.seen()
    drawing.qtbot.wait(80)
    assert canvas.seen() == rest


def test_a_block_of_the_palette_dropped_on_the_paper_stands_there_and_over_no_other(drawing: Driver) -> None:
    before = drawing.document
    let_go(drawing, "Tanh", drawing.centre("fc1"))
    node, scene = new(drawing, before), drawing.window.scene
    assert not scene.body(node.id).intersects(scene.body("fc1"))


def test_in_a_group_that_is_shown_open_a_block_lands_under_the_mouse(user: Driver) -> None:
    user.show(open_instance(grouped(), "main", "first"))
    user.window.canvas.fit()
    drawing = user.window.scene.drawing
    start, stop = (
        drawing.port_place(Endpoint("first/fc", "y"), True),
        drawing.port_place(Endpoint("first/bend", "x"), False),
    )
    at = user.at((start.x + stop.x) / 2, (start.y + stop.y) / 2)
    let_go(user, "Dropout", at)
    graph = user.document.diagram("Layer")
    assert graph.wires[end("bend.x")].node in graph.nodes.keys() - {"fc"}
    seen = drawing.body(f"first/{graph.wires[end('bend.x')].node}")
    assert abs((user.at(seen.x + seen.width / 2, seen.y + seen.height / 2) - at).manhattanLength()) < 60


def test_a_block_dropped_into_a_group_that_is_shown_open_stands_in_the_group(user: Driver) -> None:
    user.show(open_instance(grouped(), "main", "first"))
    user.window.canvas.fit()
    before, body = user.document, user.window.scene.drawing.body("first")
    let_go(user, "Tanh", user.at(body.x + body.width / 2, body.bottom - 12))
    assert user.document.page() == before.page()
    assert user.document.diagram("Layer").nodes["tanh"].block == "Tanh"
    let_go(user, "Tanh", paper(user))
    assert user.document.page().nodes.keys() - before.page().nodes.keys() == {"tanh"}


def test_a_block_that_stands_alone_is_dragged_into_a_wire(drawing: Driver, tiny: Document) -> None:
    drawing.show(edits.add_node(tiny, "main", Node("tanh", "Tanh"), Point(0, 200)))
    before = drawing.document
    start, stop = drawing.port(end("relu.y"), out=True), drawing.port(end("fc2.x"), out=False)
    drawing.drag(drawing.centre("tanh"), (start + stop) / 2)
    wires = drawing.document.page().wires
    assert wires[end("tanh.x")] == end("relu.y")
    assert wires[end("fc2.x")] == end("tanh.y")
    assert drawing.window.workspace.history.can_undo == "Insert tanh"
    drawing.press("Ctrl+Z")
    assert drawing.document == before
    drawing.drag(drawing.centre("flat"), (start + stop) / 2)
    assert drawing.document.page().wires == before.page().wires  # it is wired: it is only moved


def test_the_palette_shows_the_block_itself_while_it_is_dragged(drawing: Driver) -> None:
    from studio.ui.palette.dragged import block_picture

    tree = drawing.window.blocks.findChild(QTreeWidget)
    assert tree is not None
    style, registry = drawing.window.style_, drawing.window.workspace.registry
    picture = block_picture(registry["Linear"], style, 2.0)
    image = picture.toImage()
    fill, edge = style.family(registry["Linear"].group)
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert {fill.name(), edge.name()} <= colours
    assert picture.devicePixelRatio() == 2.0
    assert image.pixelColor(0, 0).alpha() == 0
