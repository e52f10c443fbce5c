"""Cut, copy, paste, duplicate, heal, align and nudge, by keyboard and menu."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from studio.diagram import Document, Point, edits, frozen
from studio.diagram.model import Frame, Note, Sketch
from studio.ui.clipboard import FORMAT
from tests.ui.documents import end, grouped
from tests.ui.driver import Driver

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def clipboard(qapp: QApplication) -> Iterator[None]:
    """Nothing is left on the clipboard."""
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()


def choose(user: Driver, *names: str) -> None:
    """Click blocks, with Ctrl from the second on."""
    for index, name in enumerate(names):
        user.click(user.centre(name), CTRL if index else Qt.KeyboardModifier.NoModifier)
    assert user.window.scene.selection == set(names)


def menu(user: Driver, *titles: str) -> None:
    """Choose from the menu bar, menu within menu."""
    actions = user.window.menuBar().actions()
    for title in titles[:-1]:
        (action,) = [each for each in actions if each.text().replace("&", "") == title]
        inner = action.menu()
        assert isinstance(inner, QMenu)
        inner.aboutToShow.emit()
        actions = inner.actions()
    (action,) = [each for each in actions if each.text().replace("&", "") == titles[-1]]
    assert action.isEnabled()
    action.trigger()


def off_the_canvas(user: Driver) -> None:
    """The mouse is over the menu bar."""
    QTest.mouseMove(user.window.menuBar(), user.window.menuBar().rect().center())
    user.qtbot.wait(5)


def test_copy_and_paste_at_the_mouse(user: Driver, tiny: Document) -> None:
    user.show(tiny)
    choose(user, "fc1", "relu")
    user.press("Ctrl+C")
    here = user.viewport.rect().center()
    QTest.mouseMove(user.viewport, here)
    user.press("Ctrl+V")
    new = user.document.page().nodes.keys() - tiny.page().nodes.keys()
    assert new == {"fc3", "relu2"} == set(user.window.scene.selection)
    assert user.document.page().wires[end("relu2.x")] == end("fc3.y")
    assert end("fc3.x") not in user.document.page().wires
    assert user.window.workspace.history.can_undo == "Paste 2 blocks"
    middle = user.window.scene.extent(frozenset(new))
    at = user.window.canvas.mapToScene(here)
    assert abs(middle.x + middle.width / 2 - at.x()) < 20
    assert abs(middle.y + middle.height / 2 - at.y()) < 20
    user.press("Ctrl+Z")
    assert user.document == tiny


def test_away_from_the_canvas_a_paste_stands_beside_what_was_copied(user: Driver, tiny: Document) -> None:
    user.show(tiny)
    choose(user, "fc1")
    off_the_canvas(user)
    user.press("Ctrl+C")
    user.press("Ctrl+V")
    user.press("Ctrl+V")
    x, y = tiny.place("main", "fc1")
    assert user.document.place("main", "fc3") == Point(x + 20, y + 20)
    assert user.document.place("main", "fc4") == Point(x + 40, y + 40)


def test_cut_takes_away_and_paste_brings_back(user: Driver, tiny: Document) -> None:
    user.show(tiny)
    choose(user, "fc1", "relu")
    off_the_canvas(user)
    user.press("Ctrl+X")
    assert not {"fc1", "relu"} & user.document.page().nodes.keys()
    assert user.window.workspace.history.can_undo == "Cut 2 blocks"
    user.press("Ctrl+V")
    assert user.document.page().nodes == tiny.page().nodes
    assert user.document.layout == tiny.layout


def test_the_whole_page_goes_with_its_frames_and_notes(user: Driver, tiny: Document) -> None:
    sketch = Sketch(frozen({"f": Frame("Net", Point(0, 0), 300, 200)}), frozen({"n": Note("*why*", Point(9, 9))}))
    document = tiny.with_sketch("main", sketch)
    user.show(document)
    off_the_canvas(user)
    choose(user, "fc1")
    off_the_canvas(user)
    user.press("Ctrl+X")
    assert user.document.sketch("main") == sketch
    user.press("Ctrl+Z")
    user.press("Ctrl+A")
    user.press("Ctrl+X")
    assert user.document.page().nodes == {}
    assert user.document.sketch("main") == Sketch()
    user.press("Ctrl+V")
    assert (user.document.page(), user.document.sketch("main")) == (document.page(), sketch)


def test_a_frame_goes_with_the_blocks_it_holds_and_what_is_written_in_it(user: Driver, tiny: Document) -> None:
    user.show(tiny)
    choose(user, "fc1", "relu")
    user.press("Ctrl+Shift+M")
    user.press("Esc")
    ((key, frame),) = user.document.sketch("main").frames.items()
    notes = {
        "in": Note("inside", Point(frame.at.x + 5, frame.at.y + 30), 60),
        "out": Note("outside", Point(-500, 0), 60),
    }
    sketched = replace(user.document.sketch("main"), notes=frozen(notes))
    user.show(user.document.with_sketch("main", sketched))
    for names, framed in ((("fc1", "relu", "flat"), True), (("fc1",), False)):
        before = user.document
        choose(user, *names)
        user.press("Ctrl+D")
        sketch = user.document.sketch("main")
        new = [each for name, each in sketch.frames.items() if name != key]
        assert [(each.title, each.width, each.height) for each in new] == [
            (frame.title, frame.width, frame.height)
        ] * framed
        assert Counter(note.text for note in sketch.notes.values()) == {"inside": 1 + framed, "outside": 1}
        user.press("Ctrl+Z")
        assert user.document == before


def test_a_paste_into_a_group_shown_open_stands_at_the_mouse(user: Driver) -> None:
    user.show(grouped())
    choose(user, "first")
    user.press("Ctrl+Shift+Return")
    user.qtbot.wait(20)
    user.click(user.centre("first/fc"))
    assert user.window.workspace.page == "Layer"
    user.press("Ctrl+C")
    here = user.centre("bend") + QPoint(0, 60)
    QTest.mouseMove(user.viewport, here)
    user.press("Ctrl+V")
    (name,) = user.window.scene.selection
    middle, at = user.window.scene.body(name).center(), user.window.canvas.mapToScene(here)
    assert abs(middle.x() - at.x()) < 20
    assert abs(middle.y() - at.y()) < 20


def test_blocks_go_to_another_document_with_the_groups_they_need(user: Driver) -> None:
    user.show(grouped())
    choose(user, "first", "head")
    user.press("Ctrl+C")
    user.press("Ctrl+N")
    user.qtbot.wait(50)
    off_the_canvas(user)
    user.press("Ctrl+V")
    assert user.document.page().nodes.keys() == {"first", "head"}
    assert user.document.groups == grouped().groups
    assert user.document.constants == grouped().constants
    seen = user.window.canvas.seen()
    place = user.document.place("main", "first")
    assert seen.contains(place.x, place.y)


def test_the_clipboard_holds_text_that_an_email_can_carry(user: Driver, tiny: Document) -> None:
    user.show(tiny)
    choose(user, "fc1")
    user.press("Ctrl+C")
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasFormat(FORMAT)
    text = data.text()
    assert '"id": "fc1"' in text
    mailed = QMimeData()
    mailed.setText(f"\n {text} \n")
    QGuiApplication.clipboard().setMimeData(mailed)
    user.press("Ctrl+V")
    assert "fc3" in user.document.page().nodes


def test_what_is_no_block_cannot_be_pasted_and_is_said(user: Driver, tiny: Document) -> None:
    user.show(tiny)
    said: list[str] = []
    user.window.workspace.failed.disconnect()
    user.window.workspace.failed.connect(lambda error: said.append(str(error)))
    QGuiApplication.clipboard().setText("Dear Anna")
    user.press("Ctrl+V")
    QGuiApplication.clipboard().clear()
    user.press("Ctrl+V")
    assert [text.startswith("the clipboard: holds no blocks") for text in said] == [True, True]
    assert user.document == tiny


def test_a_group_cannot_be_pasted_into_itself(user: Driver) -> None:
    user.show(grouped())
    said: list[str] = []
    user.window.workspace.failed.disconnect()
    user.window.workspace.failed.connect(lambda error: said.append(str(error)))
    choose(user, "first")
    user.press("Ctrl+C")
    user.press("Ctrl+Return")
    user.qtbot.wait(20)
    user.press("Ctrl+V")
    assert user.document == grouped()
    assert "would contain itself" in said[0]


def test_a_duplicate_is_fed_by_what_feeds_the_block(user: Driver, tiny: Document) -> None:
    user.show(tiny)
    choose(user, "relu")
    user.press("Ctrl+D")
    assert user.document.page().wires[end("relu2.x")] == end("fc1.y")
    assert user.window.scene.selection == {"relu2"}
    assert user.window.workspace.history.can_undo == "Duplicate relu"
    user.press("Ctrl+D")
    assert user.document.page().wires[end("relu3.x")] == end("fc1.y")


@pytest.mark.parametrize("keys", ["Ctrl+Del", "Alt+Del"])
def test_delete_and_heal(user: Driver, tiny: Document, keys: str) -> None:
    user.show(tiny)
    choose(user, "fc1", "relu")
    user.press(keys)
    assert not {"fc1", "relu"} & user.document.page().nodes.keys()
    assert user.document.page().wires[end("fc2.x")] == end("flat.y")
    assert user.window.workspace.history.can_undo == "Delete and heal 2 blocks"
    user.press("Ctrl+Z")
    choose(user, "relu")
    user.press("Del")
    assert end("fc2.x") not in user.document.page().wires


def test_keys_belong_to_the_text_one_is_writing(user: Driver, tiny: Document) -> None:
    user.show(tiny)
    choose(user, "fc1")
    field = user.field("out_features")
    editor = field if isinstance(field, QLineEdit) else field.findChild(QLineEdit)
    editor.setFocus()
    editor.selectAll()
    before = user.document
    for key in (Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_V, Qt.Key.Key_D):
        QTest.keyClick(editor, key, CTRL)
    QTest.keyClick(editor, Qt.Key.Key_Delete, CTRL)
    assert user.document.page().nodes.keys() == before.page().nodes.keys()
    assert not QGuiApplication.clipboard().mimeData().hasFormat(FORMAT)
    assert QGuiApplication.clipboard().text() == "16"


@pytest.mark.parametrize(
    ("title", "edge"),
    [
        ("Align left", lambda body: body.left()),
        ("Align centres", lambda body: body.center().x()),
        ("Align right", lambda body: body.right()),
        ("Align top", lambda body: body.top()),
        ("Align middles", lambda body: body.center().y()),
        ("Align bottom", lambda body: body.bottom()),
    ],
)
def test_aligned_from_the_menu(user: Driver, tiny: Document, title: str, edge) -> None:
    user.show(edits.move(tiny, "main", {"x": Point(0, 0), "fc1": Point(130, 170), "loss": Point(310, 60)}))
    user.press("Ctrl+9")
    user.window.scene.select(frozenset({"x", "fc1", "loss"}))
    menu(user, "Arrange", "Align", title)
    assert len({round(edge(user.window.scene.body(name)), 6) for name in ("x", "fc1", "loss")}) == 1
    user.press("Ctrl+Z")
    assert user.document.place("main", "fc1") == Point(130, 170)


def test_distributed_from_the_menu(user: Driver, tiny: Document) -> None:
    user.show(edits.move(tiny, "main", {"x": Point(0, 0), "fc1": Point(80, 170), "loss": Point(400, 60)}))
    user.window.scene.select(frozenset({"x", "fc1", "loss"}))
    menu(user, "Arrange", "Distribute", "Distribute horizontally")
    bodies = [user.window.scene.body(name) for name in ("x", "fc1", "loss")]
    assert bodies[1].left() - bodies[0].right() == pytest.approx(bodies[2].left() - bodies[1].right())
    assert user.document.place("main", "loss") == Point(400, 60)


def test_what_needs_several_blocks_is_off_for_fewer(user: Driver, tiny: Document) -> None:
    user.show(tiny)
    on = {name: user.window.actions_.by_id[name].isEnabled for name in ("copy", "align_left", "distribute_vertically")}
    assert [is_on() for is_on in on.values()] == [False, False, False]
    choose(user, "fc1")
    assert [is_on() for is_on in on.values()] == [True, False, False]
    choose(user, "fc1", "relu")
    assert [is_on() for is_on in on.values()] == [True, True, False]
    choose(user, "fc1", "relu", "loss")
    assert [is_on() for is_on in on.values()] == [True, True, True]


def test_a_nudge_moves_the_selection_by_a_step(user: Driver, tiny: Document) -> None:
    user.show(tiny)
    choose(user, "fc1")
    x, y = tiny.place("main", "fc1")
    user.window.editing.nudge(1, 0)
    user.window.editing.nudge(0, -1, fine=True)
    assert user.document.place("main", "fc1") == Point(x + 10, y - 1)
    assert user.window.workspace.history.can_undo == "Nudge fc1"
