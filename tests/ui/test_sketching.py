"""Frames, notes, names and groups opened in place, with mouse and keyboard."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit

from studio.diagram import Document, Endpoint
from studio.diagram.builder import Builder
from tests.ui.driver import Driver


@pytest.fixture
def drawing(user: Driver, tiny: Document) -> Driver:
    user.show(tiny)
    return user


def write(user: Driver, text: str) -> None:
    """Type into the field that is open on the canvas, and press Enter."""
    field = user.viewport.findChild(QLineEdit, "in place")
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    user.qtbot.wait(5)


def double_click(user: Driver, at: QPoint) -> None:
    QTest.mouseClick(user.viewport, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(user.viewport, Qt.MouseButton.LeftButton, pos=at)
    user.qtbot.wait(5)


def grouped() -> Document:
    """A group with two blocks, used once, and a block after it."""
    b = Builder("Grouped")
    with b.group("Enc"):
        x = b.input("x", "N D")
        b.output("y", b.ReLU(b.Linear(x, id="fc", out_features=8), id="act"))
    x = b.observed("x", "B 4")
    b.Linear(b.Enc(x, id="enc"), id="after", out_features=2)
    return b.build()


def recurrent() -> Document:
    """A loop with one delay."""
    b = Builder("Loop")
    with b.loop("Rnn"):
        x, h = b.input("x", "N D", role="sequence"), b.delay("h", "N 4")
        state = b.Tanh(b.Add(b.Linear(x, id="ih", out_features=4), h, id="sum"), id="state")
        b.wire(state, "h.x")
        b.output("last", state, role="last")
    x = b.observed("x", "B 5 3")
    b.Linear(b.Rnn(x, id="rnn"), id="after", out_features=2)
    return b.build()


def test_a_frame_is_drawn_around_blocks_named_and_moves_what_stands_in_it(drawing: Driver):
    drawing.drag(drawing.centre("fc1") + QPoint(-90, -70), drawing.centre("relu") + QPoint(10, 10))
    chosen = drawing.window.scene.selection
    assert "fc1" in chosen
    drawing.press("Ctrl+Shift+M")
    write(drawing, "Hidden layer")
    (key,) = drawing.document.sketch("main").frames
    frame = drawing.document.sketch("main").frames[key]
    assert frame.title == "Hidden layer"
    before = dict(drawing.document.layout["main"])
    title = drawing.at(frame.at.x + 30, frame.at.y + 10)
    drawing.drag(title, title + QPoint(0, 90))
    after, moved = drawing.document.layout["main"], drawing.document.sketch("main").frames[key]
    shift = moved.at.y - frame.at.y
    assert shift > 0
    assert {name for name in before if after[name] != before[name]} == chosen
    assert after["fc1"].y - before["fc1"].y == shift
    drawing.press("Ctrl+Z")
    assert drawing.document.layout["main"] == before


def test_a_frame_is_resized_by_its_corner_and_deleted(drawing: Driver):
    drawing.click(drawing.centre("fc1"))
    drawing.press("Ctrl+Shift+M")
    write(drawing, "One")
    (key,) = drawing.document.sketch("main").frames
    frame = drawing.document.sketch("main").frames[key]
    corner = drawing.at(frame.at.x + frame.width - 2, frame.at.y + frame.height - 2)
    drawing.drag(corner, corner + QPoint(60, 80))
    larger = drawing.document.sketch("main").frames[key]
    assert larger.width > frame.width
    assert larger.height > frame.height
    assert larger.at == frame.at
    drawing.press("Del")
    assert not drawing.document.sketches


def test_a_note_is_written_moved_and_goes_when_it_is_emptied(drawing: Driver):
    drawing.press("Ctrl+M")
    field = drawing.viewport.findChild(QPlainTextEdit, "in place")
    field.selectAll()
    QTest.keyClicks(field, "Look at the **loss**")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (key,) = drawing.document.sketch("main").notes
    note = drawing.document.sketch("main").notes[key]
    assert note.text == "Look at the **loss**"
    at = drawing.at(note.at.x + 20, note.at.y + 10)
    drawing.drag(at, at + QPoint(40, 60))
    moved = drawing.document.sketch("main").notes[key]
    assert (moved.at.x, moved.at.y) > (note.at.x, note.at.y)
    double_click(drawing, drawing.at(moved.at.x + 20, moved.at.y + 10))
    field = drawing.viewport.findChild(QPlainTextEdit, "in place")
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not drawing.document.sketches


def test_a_computed_variable_is_named_at_its_circle(drawing: Driver):
    double_click(drawing, drawing.port(Endpoint("fc1", "y"), out=True))
    write(drawing, "z")
    assert drawing.document.page().nodes["fc1"].names == {"y": "z"}
    double_click(drawing, drawing.port(Endpoint("fc1", "y"), out=True))
    QTest.keyClick(drawing.viewport.findChild(QLineEdit, "in place"), Qt.Key.Key_Escape)
    assert drawing.document.page().nodes["fc1"].names == {"y": "z"}


def test_a_variable_is_renamed_and_a_function_titled_by_a_double_click(drawing: Driver):
    double_click(drawing, drawing.centre("x"))
    write(drawing, "image")
    assert "image" in drawing.document.page().nodes
    double_click(drawing, drawing.centre("fc1"))
    write(drawing, "Hidden")
    assert drawing.document.page().nodes["fc1"].label == "Hidden"


def test_a_group_is_shown_open_by_its_mark_and_worked_on_in_its_place(user: Driver):
    user.show(grouped())
    shape, place = user.window.scene.shapes["enc"], user.window.scene.places["enc"]
    user.click(user.at(place.x + shape.body.width / 2, place.y + shape.body.bottom))
    assert user.document.sketch("main").opened == {"enc": 1}
    assert {"enc/fc", "enc/act"} <= user.blocks()
    user.window.canvas.fit()
    user.click(user.at(*middle(user, "enc/fc")))
    assert user.window.workspace.page == "Enc"
    assert user.window.scene.selection == {"fc"}
    before = user.document.layout.get("Enc", {}).get("fc")
    at = user.at(*middle(user, "enc/fc"))
    user.drag(at, at + QPoint(0, 50))
    assert user.document.layout["Enc"]["fc"] != before
    user.press("Del")
    assert "fc" not in user.document.groups["Enc"].graph.nodes
    assert "enc/fc" not in user.blocks()
    user.press("Ctrl+Shift+Backspace")
    assert not user.document.sketches
    assert user.window.workspace.page == "main"


def test_a_loop_unfolds_over_its_steps(user: Driver):
    user.show(recurrent())
    user.click(user.centre("rnn"))
    user.press("Ctrl+Alt+Right")
    user.press("Ctrl+Alt+Right")
    user.press("Ctrl+Alt+Right")
    assert user.document.sketch("main").opened == {"rnn": 3}
    assert {"rnn/1/h", "rnn/2/sum", "rnn/3/sum"} <= user.blocks()
    assert "rnn/2/h" not in user.blocks()
    led = user.window.scene.drawing.graph.wires
    assert Endpoint("rnn/1/state", "y") in {source for to, source in led.items() if to.node == "rnn/2/sum"}
    user.press("Ctrl+Alt+Left")
    assert user.document.sketch("main").opened == {"rnn": 2}


def middle(user: Driver, path: str) -> tuple[float, float]:
    body = user.window.scene.drawing.body(path)
    return body.x + body.width / 2, body.y + body.height / 2


def test_the_menu_of_a_block_acts_on_it(drawing: Driver):
    canvas = drawing.window.canvas
    canvas.menu_wanted.emit(drawing.window.scene.hit(canvas.mapToScene(drawing.centre("relu"))), QPoint(10, 10))
    menu = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMenu) and widget.isVisible())
    assert drawing.window.scene.selection == {"relu"}
    delete = next(action for action in menu.actions() if action.objectName() == "delete")
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(delete).center())
    assert "relu" not in drawing.document.page().nodes


def test_only_the_path_through_the_selection_is_left_bright(drawing: Driver):
    drawing.click(drawing.centre("t"))
    dark = darkness(drawing, "relu")
    drawing.press("Ctrl+Shift+D")
    assert darkness(drawing, "relu") < 0.5 * dark
    drawing.click(drawing.centre("fc1"))
    assert darkness(drawing, "relu") > 0.8 * dark
    drawing.press("Ctrl+Shift+D")


def test_it_is_left_bright_from_afar_too(drawing: Driver):
    canvas = drawing.window.canvas
    drawing.click(drawing.centre("t"))
    canvas.look(drawing.window.scene.body("relu").center(), 0.25)
    dark, bright = darkness(drawing, "relu", 3), darkness(drawing, "loss", 3)
    drawing.press("Ctrl+Shift+D")
    assert darkness(drawing, "relu", 3) < 0.5 * dark
    assert darkness(drawing, "loss", 3) == bright
    drawing.press("Ctrl+Shift+D")


def darkness(user: Driver, name: str, reach: int = 12) -> float:
    """How dark the picture of a block is, about its middle."""
    picture, middle_, wide = user.picture(), user.centre(name), range(-2 * reach, 2 * reach + 1)
    around = [middle_ + QPoint(dx, dy) for dx in wide for dy in range(-reach, reach + 1)]
    return sum(255 - picture.pixelColor(at).lightness() for at in around)
