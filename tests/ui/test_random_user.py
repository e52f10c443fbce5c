"""A user who does anything at all, with the mouse and the keyboard: after each step the window shows what the document
says, what is saved is what is loaded, nothing goes wrong, and in the end nothing is left behind."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.exceptions import capture_exceptions

from studio.diagram import Document, Endpoint, load
from studio.diagram.builder import Builder
from studio.ui.canvas.marks import fold_centre
from tests.ui.agreement import disagreements
from tests.ui.census import QUIET, Census
from tests.ui.documents import grouped, recurrent
from tests.ui.driver import Driver

CTRL = Qt.KeyboardModifier.ControlModifier
NO_KEY = Qt.KeyboardModifier.NoModifier

EDITS = ("Del", "Ctrl+Del", "Ctrl+X", "Ctrl+V", "Ctrl+D", "Ctrl+G", "Ctrl+Shift+G", "Ctrl+L", "Ctrl+Shift+M", "Ctrl+M")
FOLDS = ("Ctrl+Shift+Return", "Ctrl+Shift+Backspace", "Ctrl+Alt+Right", "Ctrl+Alt+Left", "Ctrl+Return", "Esc")
LOOKS = ("Ctrl+A", "Ctrl+C", "Ctrl+PgDown", "Ctrl+9", "Ctrl+0", "Ctrl+-", "Ctrl+=", "Ctrl+Shift+D", "F2", "Ctrl+T", "A")
TEXTS = ("relu", "linear", "add", "12", "=2*3", "fc9", "two words", "0", "-1", "", "layer", "B 3", "seven seven")

UNDO = ("Ctrl+Z", "Ctrl+Shift+Z")
KEYS = (*EDITS, *EDITS, *FOLDS, *LOOKS, *UNDO, *UNDO, *UNDO)
GESTURES = (
    *("click_a_block", "click_a_block", "click_a_wire", "click_a_tab", "click_a_mark", "turn_the_wheel"),
    *("drag_a_block", "drag_a_block", "bend_a_wire", "drag_over_the_paper", "draw_a_wire", "draw_a_wire_to_nowhere"),
    *("double_click_a_block", "double_click_a_port", "double_click_a_wire", "double_click_the_paper"),
)

PANELS = ("type_in_the_inspector", "type_in_the_inspector", "tick_a_box", "add_from_the_palette", "save_and_open_again")

DEEDS = (*GESTURES, *GESTURES, *KEYS, *PANELS, *PANELS)

PICK = st.integers(0, 60)
SHIFT = st.integers(-150, 150)

KEPT = {"threads": 1, "widgets": 12, "objects": 30}
"""So much may be there that was not at first: the way into a group, a thread that computes in the background."""


def chain() -> Document:
    """A few layers and a cost."""
    b = Builder("chain")
    hidden = b.ReLU(b.Linear(b.observed("x", "B 4", field="x"), id="fc1", out_features=8), id="relu")
    b.MSELoss(b.Linear(hidden, id="fc2", out_features=1), b.observed("t", "B 1", field="y"), id="loss")
    return b.build()


DOCUMENTS = {"chain": chain, "groups": grouped, "loop": recurrent}


class Dialogs:
    """Answers whatever is asked, and keeps what was said."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
        self.said: list[str] = []
        self.path = folder / "one.diagrad"
        monkeypatch.setattr(QMessageBox, "exec", lambda box: self._answer(box))
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(self.path), ""))
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(self.path), ""))

    def _answer(self, box: QMessageBox) -> QMessageBox.StandardButton:
        self.said.append(f"{box.text()} {box.informativeText()}")
        buttons = QMessageBox.StandardButton
        return buttons.Discard if box.standardButtons() & buttons.Discard else buttons.Ok


class Anyone(RuleBasedStateMachine):
    """What a user can do. Numbers pick one of what there is to be clicked."""

    def __init__(self, user: Driver, dialogs: Dialogs, errors: list[Any]) -> None:
        super().__init__()
        self.user, self.dialogs, self.errors = user, dialogs, errors
        self.window, self.scene = user.window, user.window.scene

    @initialize(document=st.sampled_from(sorted(DOCUMENTS)))
    def begin(self, document: str) -> None:
        QGuiApplication.clipboard().clear()
        self.user.show(DOCUMENTS[document]())

    # The mouse -------------------------------------------------------------------------------------------------------

    @rule(deed=st.sampled_from(DEEDS), pick=PICK, other=PICK, by=st.tuples(SHIFT, SHIFT), way=st.booleans())
    def act(self, deed: str, pick: int, other: int, by: tuple[int, int], way: bool) -> None:
        """One rule for all, so that hypothesis, which leaves rules out by turns, leaves none of them out."""
        if deed in KEYS:
            for _ in range(1 + other % 4 if deed in UNDO else 1):
                self.user.press(deed)
        else:
            getattr(self, f"_{deed}")(pick, other, QPoint(*by), way)

    def _click_a_block(self, pick: int, other: int, by: QPoint, way: bool) -> None:
        if at := self._block(pick):
            self.user.click(at, CTRL if way else NO_KEY)

    def _click_a_wire(self, pick: int, other: int, by: QPoint, way: bool) -> None:
        if at := self._wire(pick):
            self.user.click(at)

    def _click_a_tab(self, pick: int, other: int, by: QPoint, way: bool) -> None:
        tabs = self.window.diagrams.findChild(QWidget, "diagram tabs")
        QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, NO_KEY, tabs.tabRect(pick % tabs.count()).center())

    def _click_a_mark(self, pick: int, other: int, by: QPoint, way: bool) -> None:
        """The mark by which a group is shown open or closed."""
        drawing = self.scene.drawing
        groups = sorted(name for name, shape in drawing.shapes.items() if shape.kind in ("group", "loop"))
        if groups:
            name = groups[pick % len(groups)]
            at = fold_centre(drawing.shapes[name]) + QPointF(*drawing.places[name])
            if place := self._seen(at.x(), at.y()):
                self.user.click(place)

    def _drag_a_block(self, pick: int, other: int, by: QPoint, way: bool) -> None:
        if at := self._block(pick):
            self._drag(at, at + by, cancelled=other % 5 == 0)

    def _bend_a_wire(self, pick: int, other: int, by: QPoint, way: bool) -> None:
        if at := self._wire(pick):
            self.user.click(at)
            self._drag(at, at + by, cancelled=other % 5 == 0)

    def _drag_over_the_paper(self, pick: int, other: int, by: QPoint, way: bool) -> None:
        start = self.user.viewport.rect().topLeft() + QPoint(20 * pick, 12 * other)
        self._drag(start, start + 3 * by, cancelled=False)

    def _draw_a_wire(self, pick: int, other: int, by: QPoint, way: bool) -> None:
        """From an output to an input or the other way round; it may fit or not."""
        ends = self._port(pick, out=way), self._port(other, out=not way)
        if ends[0] and ends[1]:
            self._drag(ends[0], ends[1], cancelled=by.x() % 5 == 0)

    def _draw_a_wire_to_nowhere(self, pick: int, other: int, by: QPoint, way: bool) -> None:
        if at := self._port(pick, out=way):
            self._drag(at, at + by, cancelled=False)

    def _double_click_a_block(self, pick: int, other: int, by: QPoint, way: bool) -> None:
        self._double_click(self._block(pick), other)

    def _double_click_a_port(self, pick: int, other: int, by: QPoint, way: bool) -> None:
        self._double_click(self._port(pick, out=True), other)

    def _double_click_a_wire(self, pick: int, other: int, by: QPoint, way: bool) -> None:
        self._double_click(self._wire(pick), other)

    def _double_click_the_paper(self, pick: int, other: int, by: QPoint, way: bool) -> None:
        self._double_click(self.user.viewport.rect().topLeft() + QPoint(20 + 9 * pick, 30), other)

    def _turn_the_wheel(self, pick: int, other: int, by: QPoint, way: bool) -> None:
        viewport, at = self.user.viewport, self._block(pick) or self.user.viewport.rect().center()
        wheel = QWheelEvent(
            QPointF(at), QPointF(viewport.mapToGlobal(at)), QPoint(), QPoint(0, by.y()),
            Qt.MouseButton.NoButton, NO_KEY, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(viewport, wheel)

    @precondition(lambda self: self._field() is not None)
    @rule(text=st.sampled_from(TEXTS))
    def write(self, text: str) -> None:
        """In the field that is open over the canvas."""
        self._write(text)

    @precondition(lambda self: isinstance(QApplication.activePopupWidget(), QMenu))
    @rule(pick=PICK)
    def choose_from_the_menu(self, pick: int) -> None:
        menu = QApplication.activePopupWidget()
        for _ in range(pick % 4):
            QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)

    # The panels ------------------------------------------------------------------------------------------------------

    def _type_in_the_inspector(self, pick: int, other: int, by: QPoint, way: bool) -> None:
        fields = [field for field in self._shown(QLineEdit) if not field.isReadOnly()]
        if fields:
            field = fields[pick % len(fields)]
            field.setFocus()
            QTest.keyClick(field, Qt.Key.Key_A, CTRL)
            QTest.keyClicks(field, TEXTS[other % len(TEXTS)])
            QTest.keyClick(field, Qt.Key.Key_Return)

    def _tick_a_box(self, pick: int, other: int, by: QPoint, way: bool) -> None:
        if boxes := self._shown(QCheckBox):
            QTest.mouseClick(boxes[pick % len(boxes)], Qt.MouseButton.LeftButton)

    def _add_from_the_palette(self, pick: int, other: int, by: QPoint, way: bool) -> None:
        self.user.press("Ctrl+Shift+F")
        field = self.window.blocks.findChild(QLineEdit, "palette search")
        QTest.keyClick(field, Qt.Key.Key_A, CTRL)
        QTest.keyClicks(field, TEXTS[other % len(TEXTS)])
        QTest.keyClick(field, Qt.Key.Key_Return)

    def _save_and_open_again(self, pick: int, other: int, by: QPoint, way: bool) -> None:
        self.user.press("Ctrl+S")
        assert load(self.dialogs.path) == self.user.document
        self.user.press("Ctrl+O")
        assert not self.window.workspace.modified

    # What holds after each -------------------------------------------------------------------------------------------

    @invariant()
    def nothing_went_wrong(self) -> None:
        QApplication.processEvents()
        QApplication.processEvents()
        assert [str(error[1]) for error in self.errors] == [], self.errors
        assert not [text for text in self.dialogs.said if "Traceback" in text or "object at 0x" in text]

    @invariant()
    def the_window_shows_the_document(self) -> None:
        assert disagreements(self.window) == []

    def teardown(self) -> None:
        leave(self.user, self.dialogs)
        assert not self.errors, self.errors

    # Hands -----------------------------------------------------------------------------------------------------------

    def _seen(self, x: float, y: float) -> QPoint | None:
        """A place of the scene in pixels of the view; where it is out of sight, the page is fitted first."""
        if popup := QApplication.activePopupWidget():
            popup.close()
        if not self.user.viewport.rect().contains(self.user.at(x, y)):
            self.user.press("Ctrl+9")
        at = self.user.at(x, y)
        return at if self.user.viewport.rect().contains(at) else None

    def _block(self, pick: int) -> QPoint | None:
        names = sorted(self.scene.drawing.graph.nodes)
        if not names:
            return None
        body = self.scene.drawing.body(names[pick % len(names)])
        return self._seen(body.x + min(body.width / 2, 12), body.y + body.height / 2)

    def _port(self, pick: int, *, out: bool) -> QPoint | None:
        drawing = self.scene.drawing
        ends = [
            Endpoint(name, port)
            for name, shape in sorted(drawing.shapes.items())
            for port in sorted(shape.outputs if out else shape.inputs)
        ]
        return self._seen(*drawing.port_place(ends[pick % len(ends)], out)) if ends else None

    def _wire(self, pick: int) -> QPoint | None:
        ways = self.scene.drawing.ways
        wires = sorted(ways)
        if not wires:
            return None
        path = ways[wires[pick % len(wires)]]
        curve = path[len(path) // 2 // 3 * 3]
        return self._seen(curve.x, curve.y)

    def _double_click(self, at: QPoint | None, pick: int) -> None:
        if at is not None:
            self.user.click(at)
            QTest.mouseDClick(self.user.viewport, Qt.MouseButton.LeftButton, NO_KEY, at)
            if pick % 4:
                self._write(TEXTS[pick % len(TEXTS)])

    def _drag(self, start: QPoint, end: QPoint, cancelled: bool) -> None:
        if not cancelled:
            self.user.drag(start, end)
            return
        viewport = self.user.viewport
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, NO_KEY, start)
        QTest.mouseMove(viewport, (start + end) / 2)
        QTest.mouseMove(viewport, end)
        QTest.keyClick(self.window.canvas, Qt.Key.Key_Escape)
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, NO_KEY, end)

    def _field(self) -> QLineEdit | QPlainTextEdit | None:
        """What is open over the canvas or the tabs, and has the keys."""
        focus = QApplication.focusWidget()
        named = focus is not None and focus.objectName() in ("in place", "quick add text", "diagram name")
        return focus if named and isinstance(focus, QLineEdit | QPlainTextEdit) else None

    def _write(self, text: str) -> None:
        QApplication.processEvents()
        field = self._field()
        if field is not None:
            QTest.keyClick(field, Qt.Key.Key_A, CTRL)
            QTest.keyClicks(field, text)
            QTest.keyClick(field, Qt.Key.Key_Return, CTRL if isinstance(field, QPlainTextEdit) else NO_KEY)

    def _shown(self, kind: type[Any]) -> list[Any]:
        """The fields of the inspector that can be used."""
        return [field for field in self.user.inspector.findChildren(kind) if field.isVisible() and field.isEnabled()]


def leave(user: Driver, dialogs: Dialogs) -> None:
    """Close the document, whatever is open over it."""
    if popup := QApplication.activePopupWidget():
        popup.close()
    user.window.canvas.setFocus()
    user.window.workspace.close()
    dialogs.path.unlink(missing_ok=True)


@pytest.fixture
def dialogs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Dialogs]:
    yield Dialogs(monkeypatch, tmp_path)
    QGuiApplication.clipboard().clear()


def test_anyone_may_do_anything(user: Driver, dialogs: Dialogs):
    warm_up(user, dialogs)
    before = Census.of(user.window, user.qtbot)
    with capture_exceptions() as errors:
        run_state_machine_as_test(
            lambda: Anyone(user, dialogs, errors),
            settings=settings(
                max_examples=8, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
            ),
        )
    after = Census.of(user.window, user.qtbot)
    assert {what: more for what, more in after.growth(before).items() if more > KEPT.get(what, 0)} == {}


def warm_up(user: Driver, dialogs: Dialogs) -> None:
    """What is made once, when it is first needed, is made: the threads that save and load, the recent document."""
    user.show(chain())
    user.click(user.centre("fc1"))
    user.press("Del")
    user.qtbot.wait(QUIET)
    user.press("Ctrl+S")
    user.press("Ctrl+O")
    leave(user, dialogs)
