"""The picture that is kept in tiles, and painted anew only where an edit touched it, is pixel by pixel the one that is
painted from nothing."""

from collections.abc import Callable, Iterator, Set
from dataclasses import dataclass, field

import pytest
import shiboken6
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QImage, QPainterPath
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.diagram import Document, Endpoint, Node, Point, edits
from studio.diagram.builder import Builder
from studio.diagram.model import Frame, Note
from studio.diagram.sketching import bend, close_instance, move_sketch, open_instance, remove_frame, set_frame, set_note
from studio.ui.canvas.scene import Scene
from studio.ui.canvas.view import View
from studio.ui.formula import Typesetter, typeset
from studio.ui.style import Style
from studio.ui.workspace import Edit, Workspace

SIZE = (700, 500)
ZOOMS = (0.12, 0.3, 0.55, 0.8, 1.0, 1.7)
KINDS = ("ReLU", "Linear", "Add", "MSELoss", "Softmax", "Variable")


def small() -> Document:
    """A few blocks, a group used twice, a loop."""
    b = Builder("small")
    with b.group("Layer", width=16):
        b.output("y", b.ReLU(b.Linear(b.input("x", "N D"), out_features="=width", id="fc"), id="bend"))
    with b.loop("Rnn", hidden=4):
        h = b.delay("h", "N hidden")
        joined = b.Linear(b.input("x", "N D", role="sequence"), out_features="=hidden", id="ih")
        state = b.Tanh(b.Add(joined, h, id="sum"), id="state")
        b.wire(state, "h.x")
        b.output("y", state)
    x = b.observed("x", "B 8")
    hidden = b.Layer(b.Layer(x, id="first"), id="second")
    b.MSELoss(b.Add(b.Linear(hidden, id="fc", out_features=16), hidden, id="sum"), hidden, id="loss")
    b.Rnn(b.observed("s", "B T 3"), id="rnn")
    return b.build()


@dataclass
class Canvas:
    """A view on a scene of its own, without the window; by their paths, what is not dimmed and what is tinted there."""

    workspace: Workspace
    style: Style
    scene: Scene
    view: View
    dragged: Point | None = None
    focused: Set[str] | None = None
    spoken_of: frozenset[str] = field(default_factory=frozenset)

    @classmethod
    def of(cls, workspace: Workspace, style: Style) -> "Canvas":
        scene = Scene(workspace, style)
        view = View(scene, style)
        view.resize(*SIZE)
        view.show()
        QApplication.processEvents()
        return cls(workspace, style, scene, view)

    def afresh(self) -> "Canvas":
        """Another canvas that shows the same, with nothing painted yet."""
        other = Canvas.of(self.workspace, self.style)
        other.scene.rebuild()
        other.scene.focus(self.focused)
        other.scene.highlight(self.spoken_of)
        other.scene.prefix = self.scene.prefix
        other.scene.select(self.scene.selection, self.scene.selected_wire)
        if self.scene.selected_sketch is not None:
            other.scene.select_sketch(self.scene.selected_sketch)
        if self.dragged is not None:
            other.scene.previews.drag(other.scene.paths(self.scene.selection), self.dragged)
        other.view.setTransform(self.view.transform())
        other.view.horizontalScrollBar().setValue(self.view.horizontalScrollBar().value())
        other.view.verticalScrollBar().setValue(self.view.verticalScrollBar().value())
        return other

    def picture(self) -> QImage:
        self.view.settle()
        return self.view.grab().toImage()

    def close(self) -> None:
        self.view.close()
        shiboken6.delete(self.view)
        shiboken6.delete(self.scene)

    def do(self, edit: Edit) -> None:
        """What is refused changes nothing."""
        self.workspace.do("edit", edit)

    def name(self, pick: int) -> str | None:
        """One of the blocks of the page."""
        names = sorted(self.workspace.graph.nodes)
        return names[pick % len(names)] if names else None

    def port(self, pick: int, *, out: bool) -> Endpoint | None:
        """One of the ports of the blocks of the page."""
        ends = [
            Endpoint(name, port)
            for name, shape in sorted(self.scene.shapes.items())
            for port in sorted(shape.outputs if out else shape.inputs)
        ]
        return ends[pick % len(ends)] if ends else None

    def wire(self, pick: int) -> Endpoint | None:
        """One of the wires of the page."""
        wires = sorted(self.workspace.graph.wires)
        return wires[pick % len(wires)] if wires else None


Step = Callable[[Canvas, int, int, int], None]


def move(canvas: Canvas, pick: int, x: int, y: int) -> None:
    chosen = canvas.scene.selection or {name for name in [canvas.name(pick)] if name}
    canvas.scene.move_blocks(chosen, Point(x, y), "move")


def add(canvas: Canvas, pick: int, x: int, y: int) -> None:
    kind = KINDS[pick % len(KINDS)]
    name = edits.free_id(canvas.workspace.graph, kind.lower())
    canvas.do(lambda document: edits.add_node(document, canvas.workspace.page, Node(name, kind), Point(x, y)))


def remove(canvas: Canvas, pick: int, x: int, y: int) -> None:
    if name := canvas.name(pick):
        canvas.do(lambda document: edits.remove_nodes(document, canvas.workspace.page, {name}))


def connect(canvas: Canvas, pick: int, x: int, y: int) -> None:
    source, target = canvas.port(pick, out=True), canvas.port(x, out=False)
    if source and target:
        canvas.do(lambda document: edits.connect(document, canvas.workspace.page, source, target))


def disconnect(canvas: Canvas, pick: int, x: int, y: int) -> None:
    if wire := canvas.wire(pick):
        canvas.do(lambda document: edits.disconnect(document, canvas.workspace.page, wire))


def title(canvas: Canvas, pick: int, x: int, y: int) -> None:
    if name := canvas.name(pick):
        canvas.do(lambda document: edits.set_label(document, canvas.workspace.page, name, "long title " * (x % 4)))


def bend_wire(canvas: Canvas, pick: int, x: int, y: int) -> None:
    if wire := canvas.wire(pick):
        points = [Point(x, y), Point(y, x)][: pick % 3]
        canvas.do(lambda document: bend(document, canvas.workspace.page, wire, points))


def add_frame(canvas: Canvas, pick: int, x: int, y: int) -> None:
    frame = Frame(f"Frame {pick}", Point(x, y), 120 + abs(y), 90 + abs(x))
    canvas.do(lambda document: set_frame(document, canvas.workspace.page, frame))


def move_frames(canvas: Canvas, pick: int, x: int, y: int) -> None:
    page = canvas.workspace.page
    frames = canvas.workspace.document.sketch(page).frames
    if frames and pick % 3 == 0:
        canvas.do(lambda document: remove_frame(document, page, min(frames)))
    elif frames:
        canvas.do(lambda document: move_sketch(document, page, {key: Point(x, y) for key in frames}, {}))


def add_note(canvas: Canvas, pick: int, x: int, y: int) -> None:
    note = Note("# Why\n*one* and **two**\n- three" if pick % 2 else "short", Point(x, y), 120 + abs(x) % 100)
    canvas.do(lambda document: set_note(document, canvas.workspace.page, note))


def fold(canvas: Canvas, pick: int, x: int, y: int) -> None:
    """Open or close a group, or unfold a loop further."""
    page, nodes = canvas.workspace.page, canvas.workspace.graph.nodes
    groups = sorted(name for name, node in nodes.items() if node.group)
    if not groups:
        return
    name = groups[pick % len(groups)]
    steps = canvas.workspace.document.sketch(page).opened.get(name, 0)
    if steps and x % 2:
        canvas.do(lambda document: close_instance(document, page, name))
    else:
        more = steps + 1 if nodes[name].group == "Rnn" else 1
        canvas.do(lambda document: open_instance(document, page, name, min(more, 3)))


def attend(canvas: Canvas, pick: int, x: int, y: int) -> None:
    """Work inside a group that is shown open."""
    paths = sorted(canvas.scene.drawing.graph.nodes)
    if paths:
        canvas.scene.select(frozenset({canvas.scene.attend(paths[pick % len(paths)])}))


def select(canvas: Canvas, pick: int, x: int, y: int) -> None:
    names = [name for name in (canvas.name(pick), canvas.name(x)) if name]
    canvas.scene.select(frozenset(names))


def select_wire(canvas: Canvas, pick: int, x: int, y: int) -> None:
    canvas.scene.select(frozenset(), canvas.wire(pick))


def focus(canvas: Canvas, pick: int, x: int, y: int) -> None:
    canvas.scene.focus(None if canvas.focused is not None else canvas.scene.selection)
    canvas.focused = canvas.scene.picture.focus


def highlight(canvas: Canvas, pick: int, x: int, y: int) -> None:
    canvas.spoken_of = canvas.scene.paths(canvas.scene.selection)
    canvas.scene.highlight(canvas.scene.selection)


def reveal(canvas: Canvas, pick: int, x: int, y: int) -> None:
    name = canvas.name(pick)
    if name and canvas.workspace.graph.nodes[name].block == "Linear":
        canvas.workspace.reveal(Endpoint(name, "weight"), shown=x > 0)


def drag(canvas: Canvas, pick: int, x: int, y: int) -> None:
    """Begin to drag what is selected; the next step ends it."""
    if canvas.scene.selection:
        canvas.dragged = Point(x, y)
        canvas.scene.previews.drag(canvas.scene.paths(canvas.scene.selection), canvas.dragged)


def undo(canvas: Canvas, pick: int, x: int, y: int) -> None:
    if canvas.workspace.history.can_undo:
        canvas.workspace.undo()


def redo(canvas: Canvas, pick: int, x: int, y: int) -> None:
    if canvas.workspace.history.can_redo:
        canvas.workspace.redo()


def zoom(canvas: Canvas, pick: int, x: int, y: int) -> None:
    canvas.view.look(QPointF(200 + x, y), ZOOMS[pick % len(ZOOMS)])


def pan(canvas: Canvas, pick: int, x: int, y: int) -> None:
    bar = canvas.view.horizontalScrollBar() if pick % 2 else canvas.view.verticalScrollBar()
    bar.setValue(bar.value() + x)


STEPS: tuple[Step, ...] = (
    *(move, add, remove, connect, disconnect, title, bend_wire, add_frame, move_frames, add_note, fold, fold),
    *(attend, select, select_wire, focus, highlight, reveal, drag, undo, redo, zoom, pan),
)
WALKS = st.lists(
    st.tuples(st.sampled_from(STEPS), st.integers(0, 50), st.integers(-200, 400), st.integers(-200, 400)),
    min_size=3,
    max_size=9,
)


@pytest.fixture
def style(qapp: QApplication) -> Iterator[Style]:
    style = Style(qapp)
    yield style
    shiboken6.delete(style)


def typeset_all(qtbot: QtBot) -> None:
    """Every formula that is asked for is there."""
    Typesetter.instance()._pool.waitForDone()
    qtbot.wait(1)


class Late(Typesetter):
    """Sets formulas when it is told to."""

    def path(self, formula: str) -> QPainterPath | None:
        self._asked.add(formula)
        return self._made.get(formula)

    def release(self) -> None:
        for formula in sorted(self._asked - self._made.keys()):
            self.keep(formula, typeset(formula))


def assert_same(kept: QImage, fresh: QImage) -> None:
    if kept == fresh:
        return
    width, height = kept.width(), kept.height()
    wrong = [(x, y) for y in range(height) for x in range(width) if kept.pixel(x, y) != fresh.pixel(x, y)]
    across, down = [x for x, _ in wrong], [y for _, y in wrong]
    area = QRect(min(across), min(down), max(across) - min(across) + 1, max(down) - min(down) + 1)
    raise AssertionError(f"{len(wrong)} pixels differ, within {area}")


@given(st.sampled_from(ZOOMS), WALKS)
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_kept_in_tiles_is_what_would_be_painted_now(
    qtbot: QtBot, style: Style, first: float, walk: list[tuple[Step, int, int, int]]
):
    workspace = Workspace()
    canvas = Canvas.of(workspace, style)
    try:
        workspace.start(small())
        canvas.view.look(QPointF(300, 100), first)
        canvas.picture()
        for step, pick, x, y in walk:
            if canvas.dragged is not None:
                canvas.scene.previews.drag(frozenset())
                canvas.dragged = None
            step(canvas, pick, x, y)
            canvas.picture()
            typeset_all(qtbot)
            assert_as_painted_now(canvas)
    finally:
        canvas.close()
        shiboken6.delete(workspace)


def test_formulas_that_come_later_are_in_the_picture(style: Style, monkeypatch: pytest.MonkeyPatch):
    slow = Late()
    monkeypatch.setattr(Typesetter, "_only", slow)
    workspace = Workspace()
    canvas = Canvas.of(workspace, style)
    try:
        workspace.start(small())
        canvas.view.look(QPointF(300, 100), 1.0)
        before = canvas.picture()
        slow.release()
        assert canvas.picture() != before
        assert_as_painted_now(canvas)
    finally:
        canvas.close()
        shiboken6.delete(workspace)


def assert_as_painted_now(canvas: Canvas) -> None:
    """The picture is that of a canvas on which nothing was painted before."""
    kept, fresh = canvas.picture(), canvas.afresh()
    try:
        assert_same(kept, fresh.picture())
    finally:
        fresh.close()


def parted(*, at: str) -> Document:
    """Two wires of one output of a layer that has several; `at` says of which."""
    b = Builder("Two of one")
    b.LSTM(b.observed("x", "B T 4", field="x"), id="lstm", hidden_size=4)
    b.ReLU(Endpoint("lstm", at), id="r")
    b.Tanh(Endpoint("lstm", at), id="s")
    return b.build()


@pytest.mark.parametrize("few", [0, 150])
def test_nothing_is_left_of_wires_that_come_from_elsewhere(style: Style, monkeypatch: pytest.MonkeyPatch, few: int):
    monkeypatch.setattr("studio.ui.canvas.ways.FEW", few)
    workspace = Workspace()
    canvas = Canvas.of(workspace, style)
    try:
        workspace.start(parted(at="y"))
        canvas.view.look(QPointF(300, 100), 1.0)
        canvas.picture()
        ways = canvas.scene.drawing.ways
        assert ways.forks.keys() == {Endpoint("lstm", "y")}
        workspace.do("Lead it elsewhere", lambda document: parted(at="h_n"))
        canvas.picture()
        assert ways.forks.keys() == {Endpoint("lstm", "h_n")}
        there = canvas.scene.drawing.port_place(Endpoint("lstm", "h_n"), out=True)
        assert {ways[Endpoint(name, "x")][0] for name in "rs"} == {there}
        assert_as_painted_now(canvas)
        lone = edits.disconnect(
            edits.disconnect(parted(at="y"), "main", Endpoint("r", "x")), "main", Endpoint("s", "x")
        )
        workspace.start(lone)
        canvas.picture()
        assert ways.forks == {}
        assert_as_painted_now(canvas)
    finally:
        canvas.close()
        shiboken6.delete(workspace)
