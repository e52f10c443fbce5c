"""What a screen reader is told: the blocks on the canvas, and a name for everything that takes input."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from studio.diagram import Document, Endpoint, edits
from tests.ui.documents import grouped
from tests.ui.driver import Driver, answer

TEXT = QAccessible.Text


def canvas(user: Driver) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(user.window.canvas)


def children(user: Driver) -> dict[str, QAccessibleInterface]:
    """The blocks, by the name they are told by."""
    parent = canvas(user)
    found = (parent.child(index) for index in range(parent.childCount()))
    return {child.text(TEXT.Name): child for child in found if child.role() == QAccessible.Role.ListItem}


@pytest.fixture
def drawing(user: Driver, tiny: Document) -> Driver:
    user.show(tiny)
    return user


def test_the_canvas_is_a_list_of_its_blocks_in_the_order_of_reading(drawing: Driver):
    parent, blocks = canvas(drawing), children(drawing)
    assert parent.role() == QAccessible.Role.Canvas and parent.text(TEXT.Name) == "Diagram"
    assert "Linear fc1, 1 input, out B 16" in blocks
    assert len(blocks) == len(drawing.document.page().nodes)
    lefts = [child.rect().left() for child in blocks.values()]
    assert lefts == sorted(lefts)
    for index in range(parent.childCount()):
        child = parent.child(index)
        assert child.isValid() and parent.indexOfChild(child) == index
        assert child.parent() == parent or child.object() is not None


def test_a_block_says_how_it_is_connected_and_what_is_wrong(drawing: Driver):
    block = children(drawing)["Linear fc1, 1 input, out B 16"]
    assert block.text(TEXT.Description) == "Linear, fc1. In: x from flat, B 64. Out: y, B 16, to relu."
    drawing.window.workspace.do("Cut", lambda doc: edits.disconnect(doc, "main", Endpoint("fc1", "x")))
    said = block.text(TEXT.Description)
    assert said.startswith("Linear, fc1. In: x, not connected.") and "One problem: " in said


def test_a_block_is_where_it_is_drawn_and_found_there(drawing: Driver):
    parent, window = canvas(drawing), drawing.window
    at = window.canvas.viewport().mapToGlobal(drawing.centre("relu"))
    found = parent.childAt(at.x(), at.y())
    assert found.text(TEXT.Name).startswith("ReLU relu")
    assert found.rect().contains(at)
    assert parent.childAt(at.x(), at.y() - 250) is None


def test_the_selection_and_the_focus_are_told(drawing: Driver):
    blocks = children(drawing)
    drawing.click(drawing.centre("relu"))
    drawing.window.canvas.setFocus()
    told = {name: (block.state().selected, block.state().focused) for name, block in blocks.items()}
    assert [name for name, state in told.items() if state == (True, True)] == ["ReLU relu, 1 input, out B 16"]
    assert set(told.values()) == {(True, True), (False, False)}
    assert canvas(drawing).focusChild().text(TEXT.Name) == "ReLU relu, 1 input, out B 16"
    assert canvas(drawing).text(TEXT.Description).startswith("ReLU, relu. In: x from fc1")


def test_blocks_that_are_gone_are_told_no_longer(drawing: Driver):
    QAccessible.setActive(True)
    try:
        before = children(drawing)
        drawing.click(drawing.centre("relu"))
        drawing.press("Del")
        assert len(children(drawing)) == len(before) - 1
        drawing.press("Ctrl+Z")
        assert children(drawing).keys() == before.keys()
        drawing.show(grouped())
        assert "Layer first, 1 input, out B 24" in children(drawing)
        for _ in range(3):
            drawing.press("Home")
            drawing.press("Right")
        drawing.window.workspace.close()
        assert children(drawing) == {}
    finally:
        QAccessible.setActive(False)


def test_keys_are_answered_in_words(drawing: Driver):
    said: list[str] = []
    drawing.window.walking.voice.said.connect(said.append)
    for key in ("Home", "Right", "Right", "Tab", "Tab"):
        drawing.press(key)
    assert said[2:] == [
        "Linear, fc1. In: x from flat, B 64. Out: y, B 16, to relu.",
        "fc1, input x from flat, B 64",
        "fc1, output y, B 16, to relu",
    ]
    assert drawing.window.statusBar().currentMessage() == said[-1]
    QTest.keyClick(drawing.window.canvas, Qt.Key.Key_Return)
    assert re.match(r"\d+ ports fit\. |One port fits\. ", said[-1])


# Everything has a name -----------------------------------------------------------------------------------------------

TAKES_INPUT = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
PARTS = ("qt_", "ScrollLeftButton", "ScrollRightButton")


def _of_user(widget: QWidget) -> bool:
    """Whether a user could go to a widget, and it is not a part that Qt made for another."""
    parent: QObject | None = widget
    while parent is not None:
        if isinstance(parent, QScrollBar) or parent.objectName().startswith(PARTS):
            return False
        parent = parent.parent()
    # Qt's own bar of panels that are tabs of each other: its tabs have names.
    inner = isinstance(widget.parent(), (QComboBox, QAbstractSpinBox, QMainWindow))
    return not inner and (widget.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(widget, QAbstractButton))


def unnamed(within: QWidget) -> Iterator[str]:
    """Widgets that take input, and of which a screen reader would know only the kind."""
    for widget in within.findChildren(QWidget):
        if isinstance(widget, TAKES_INPUT) and _of_user(widget) and widget.isVisibleTo(within):
            said = QAccessible.queryAccessibleInterface(widget)
            if not (said.text(TEXT.Name) or "").strip():
                way = [widget]
                while isinstance(parent := way[-1].parent(), QWidget):
                    way.append(parent)
                yield " < ".join(f"{type(each).__name__} '{each.objectName()}'" for each in way[:3])


def test_everything_on_the_start_page_has_a_name(user: Driver):
    user.qtbot.wait(50)
    assert list(unnamed(user.window)) == []


@pytest.mark.parametrize("block", ["", "x", "flat", "fc1", "loss", "accuracy"])
def test_everything_around_the_canvas_has_a_name(drawing: Driver, block: str):
    if block:
        drawing.click(drawing.centre(block))
    drawing.qtbot.wait(30)
    assert list(unnamed(drawing.window)) == []


@pytest.mark.parametrize("name", ["first", "head", ""])
def test_everything_about_groups_has_a_name(user: Driver, name: str):
    user.show(grouped())
    if name:
        user.click(user.centre(name))
    else:
        user.press("Ctrl+A")
    user.qtbot.wait(30)
    assert list(unnamed(user.window)) == []


def test_everything_over_the_canvas_has_a_name(drawing: Driver):
    for key in ("Ctrl+F", "Ctrl+Shift+P", "A"):
        drawing.press(key)
        drawing.qtbot.wait(20)
        assert list(unnamed(drawing.window)) == [], key
        QTest.keyClick(drawing.window.focusWidget() or drawing.window, Qt.Key.Key_Escape)


@pytest.mark.parametrize("action", ["shortcuts", "export_onnx", "bookmark"])
def test_everything_in_dialogs_has_a_name(drawing: Driver, action: str):
    found: list[str] = []

    def look(dialog: QWidget) -> None:
        found.extend([type(dialog).__name__, *unnamed(dialog)])
        dialog.close()

    answer(look)
    drawing.window.actions_.by_id[action].trigger()
    drawing.qtbot.waitUntil(lambda: bool(found), timeout=5_000)
    assert found[1:] == []


def test_a_point_beside_all_blocks_is_no_block(drawing: Driver):
    corner = drawing.window.canvas.viewport().mapToGlobal(QPoint(2, 2))
    assert canvas(drawing).childAt(corner.x(), corner.y()) is None
