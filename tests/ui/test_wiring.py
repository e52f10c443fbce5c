"""Drawing wires with the mouse: ports that fit are lit, the wire jumps to them, and what does not fit is mended."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from studio.diagram import Document, Endpoint, Node, Point, edits
from studio.diagram.builder import Builder
from studio.diagram.sketching import open_instance
from tests.ui.documents import end, grouped
from tests.ui.driver import Driver


@pytest.fixture
def drawing(user: Driver, tiny: Document) -> Driver:
    """A small classifier on the canvas, with a block that nothing is wired to."""
    document = edits.add_node(tiny, "main", Node("tanh", "Tanh"), Point(300, 300))
    user.show(document)
    return user


def lit(user: Driver) -> dict[str, bool]:
    """The ports that are marked, and whether as fitting: read off the picture."""
    ok, muted = user.window.style_.colour("ok"), user.window.style_.colour("muted")
    picture = user.picture()
    found = {}
    for name, shape in user.window.scene.shapes.items():
        for port in shape.inputs:
            at = user.port(Endpoint(name, port), out=False)
            near = [picture.pixelColor(at + QPoint(x, y)) for x in range(-8, 9) for y in range(-8, 9)]
            if any(_alike(colour, ok) for colour in near):
                found[f"{name}.{port}"] = True
            elif any(_alike(colour, muted) for colour in near):
                found[f"{name}.{port}"] = False
    return found


def _alike(one, other) -> bool:
    parts = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)
    return all(abs(a - b) < 24 for a, b in parts)


@contextmanager
def dragging(user: Driver, start: QPoint, to: QPoint) -> Iterator[None]:
    """A drag that is still going on; Escape ends it."""
    QTest.mousePress(user.viewport, Qt.MouseButton.LeftButton, pos=start)
    for step in (0.3, 0.6, 1.0):
        QTest.mouseMove(user.viewport, start + (to - start) * step)
    yield
    QTest.keyClick(user.window.canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(user.viewport, Qt.MouseButton.LeftButton, pos=to)


def menu(user: Driver) -> QMenu:
    """The menu of adapters, once it is open."""
    found: list[QMenu] = []

    def is_open() -> bool:
        found[:] = [each for each in user.window.canvas.findChildren(QMenu, "adapters") if each.isVisible()]
        return bool(found)

    user.qtbot.waitUntil(is_open)
    return found[0]


def titles(found: QMenu) -> list[str]:
    return [action.text() for action in found.actions() if not action.isSeparator()]


def close(user: Driver, found: QMenu, key: Qt.Key) -> None:
    """Press a key that closes the menu; off screen nobody makes the window active again then."""
    QTest.keyClick(found, key)
    user.window.activateWindow()
    user.qtbot.waitUntil(lambda: QApplication.activeWindow() is user.window)


def choose(user: Driver, title: str) -> None:
    """Go down to an entry of the menu and press Enter."""
    found = menu(user)
    for _ in range(titles(found).index(title)):
        QTest.keyClick(found, Qt.Key.Key_Down)
    close(user, found, Qt.Key.Key_Return)


def steps(user: Driver) -> int:
    return user.window.workspace.history.position


def test_ports_that_fit_are_lit_while_a_wire_is_drawn_and_others_crossed(drawing: Driver) -> None:
    free = drawing.at(200, 400)
    before = lit(drawing)
    with dragging(drawing, drawing.port(end("relu.y"), out=True), free):
        marked = lit(drawing)
    assert not any(before.values())
    assert marked["fc2.x"] is True
    assert marked["tanh.x"] is True
    assert marked["fc1.x"] is False  # it would close a circle
    assert marked["loss.target"] is False  # it wants whole numbers
    assert lit(drawing) == before


def test_outputs_are_lit_for_a_wire_begun_at_an_input(drawing: Driver) -> None:
    scene, at = drawing.window.scene, drawing.port(end("flat.y"), out=True)
    with dragging(drawing, drawing.port(end("tanh.x"), out=False), drawing.at(200, 400)):
        picture = drawing.picture()
        ok = drawing.window.style_.colour("ok")
        near = [picture.pixelColor(at + QPoint(x, y)) for x in range(-8, 9) for y in range(-8, 9)]
        assert any(_alike(colour, ok) for colour in near)
    assert scene.selection == frozenset()


def test_the_wire_jumps_to_a_fitting_port_near_by_and_not_to_others(drawing: Driver) -> None:
    start = drawing.port(end("relu.y"), out=True)
    drawing.drag(start, drawing.port(end("tanh.x"), out=False) + QPoint(-17, -12))
    assert drawing.document.page().wires[end("tanh.x")] == end("relu.y")
    drawing.press("Ctrl+Z")
    before = drawing.document
    drawing.drag(start, drawing.port(end("fc1.x"), out=False) + QPoint(-12, -40))
    QTest.keyClick(drawing.window.focusWidget(), Qt.Key.Key_Escape)
    assert drawing.document == before


def test_a_wire_dropped_on_a_block_goes_to_its_only_free_input(drawing: Driver) -> None:
    drawing.drag(drawing.port(end("fc1.y"), out=True), drawing.centre("tanh"))
    assert drawing.document.page().wires[end("tanh.x")] == end("fc1.y")
    before = drawing.document
    drawing.drag(drawing.port(end("fc1.y"), out=True), drawing.centre("fc2"))
    assert drawing.document == before  # its input is taken


def test_a_wire_drawn_where_one_is_already_is_no_step_of_the_history(drawing: Driver) -> None:
    drawing.drag(drawing.port(end("relu.y"), out=True), drawing.port(end("fc2.x"), out=False))
    drawing.drag(drawing.port(end("fc2.x"), out=False), drawing.port(end("fc2.x"), out=False) + QPoint(-8, 0))
    assert steps(drawing) == 0


def test_the_view_scrolls_while_a_wire_is_held_at_its_edge(drawing: Driver) -> None:
    canvas = drawing.window.canvas
    seen = canvas.seen()
    right = QPoint(drawing.viewport.width() - 5, drawing.viewport.height() // 2)
    with dragging(drawing, drawing.port(end("fc1.y"), out=True), right):
        drawing.qtbot.waitUntil(lambda: canvas.seen().left() > seen.left() + 60)
        QTest.mouseMove(drawing.viewport, drawing.viewport.rect().center())
        rest = canvas.seen()
        drawing.qtbot.wait(80)
        assert canvas.seen() == rest


def test_the_view_scrolls_while_a_box_or_a_block_is_held_at_its_edge(drawing: Driver) -> None:
    canvas, scene = drawing.window.canvas, drawing.window.scene
    bottom = QPoint(drawing.viewport.width() // 2, drawing.viewport.height() - 4)
    for start in (QPoint(15, 15), drawing.centre("tanh")):
        seen = canvas.seen()
        with dragging(drawing, start, bottom):
            drawing.qtbot.waitUntil(lambda seen=seen: canvas.seen().top() > seen.top() + 60)
        rest = canvas.seen()
        drawing.qtbot.wait(80)
        assert canvas.seen() == rest
        canvas.fit()
    assert scene.places["tanh"] == Point(300, 300)


@pytest.fixture
def pictures(user: Driver) -> Driver:
    """Pictures, a layer that wants rows, and a layer for an attribute."""
    b = Builder()
    x = b.observed("x", "B 1 8 8")
    b.Conv2d(x, id="conv", out_channels=4, kernel_size=3)
    document = edits.add_node(b.build(), "main", Node("loss", "CrossEntropyLoss"), Point(420, 120))
    t = edits.add_node(document, "main", Node("t", "Observed", {"shape": "B", "kind": "int"}), Point(200, 220))
    user.show(edits.connect(t, "main", end("t.y"), end("loss.target")))
    return user


def test_at_a_port_it_does_not_fit_a_wire_offers_what_makes_it_fit(pictures: Driver) -> None:
    before, position = pictures.document, steps(pictures)
    drop = pictures.port(end("loss.input"), out=False)
    pictures.drag(pictures.port(end("conv.y"), out=True), drop)
    offered = titles(menu(pictures))
    assert offered[-1] == "Connect anyway"
    assert len(offered) > 1
    close(pictures, menu(pictures), Qt.Key.Key_Escape)
    assert pictures.document == before

    pictures.drag(pictures.port(end("conv.y"), out=True), drop)
    choose(pictures, offered[0])
    graph = pictures.document.page()
    assert end("loss.input") in graph.wires
    assert graph.wires[end("loss.input")].node not in before.page().nodes
    assert steps(pictures) == position + 1
    assert pictures.window.scene.selection == graph.nodes.keys() - before.page().nodes.keys()
    assert pictures.window.workspace.checked.errors == []
    pictures.press("Ctrl+Z")
    assert pictures.document == before


def test_a_wire_may_be_drawn_although_it_does_not_fit(pictures: Driver) -> None:
    pictures.drag(pictures.port(end("conv.y"), out=True), pictures.port(end("loss.input"), out=False))
    choose(pictures, "Connect anyway")
    assert pictures.document.page().wires[end("loss.input")] == end("conv.y")
    assert pictures.window.workspace.checked.errors != []


def test_a_loose_wire_led_to_a_port_it_does_not_fit_leaves_where_it_was(pictures: Driver) -> None:
    pictures.drag(pictures.port(end("conv.x"), out=False), pictures.port(end("loss.input"), out=False))
    choose(pictures, titles(menu(pictures))[0])
    wires = pictures.document.page().wires
    assert end("conv.x") not in wires
    assert end("loss.input") in wires
    pictures.press("Ctrl+Z")
    assert pictures.document.page().wires[end("conv.x")] == end("x.y")


def test_wires_are_drawn_inside_a_group_that_is_shown_open(user: Driver) -> None:
    user.show(open_instance(grouped(), "main", "first"))
    scene = user.window.scene

    def port(path: str, name: str, *, out: bool) -> QPoint:
        return user.at(*scene.drawing.port_place(Endpoint(path, name), out))

    user.drag(port("first/x", "y", out=True), port("first/bend", "x", out=False))
    assert user.document.diagram("Layer").wires[end("bend.x")] == end("x.y")
