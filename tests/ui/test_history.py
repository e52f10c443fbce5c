"""The history panel: every step by name, gone to with a click or with the keyboard, brought up to date by little."""

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView

from studio.diagram import Document, Point, edits
from studio.diagram.history import LIMIT
from studio.ui.history.model import CURRENT, LATER, PAGE
from tests.ui.documents import grouped
from tests.ui.driver import Driver


@pytest.fixture
def steps(user: Driver, tiny: Document) -> QListView:
    """The panel, shown, of a document in which three things were done."""
    user.show(tiny)
    user.window.actions_.by_id["panel_history"].trigger()
    user.drag(user.centre("fc1"), user.centre("fc1") + QPoint(40, 100))
    for name in ("relu", "accuracy"):
        user.click(user.centre(name))
        user.press("Del")
    user.qtbot.wait(20)
    found = user.window.history.findChild(QListView, "history")
    assert isinstance(found, QListView)
    assert found.isVisible()
    return found


def rows(steps: QListView, role: int = Qt.ItemDataRole.DisplayRole) -> list[object]:
    model = steps.model()
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def click(steps: QListView, row: int) -> None:
    at = steps.visualRect(steps.model().index(row, 0)).center()
    QTest.mouseClick(steps.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_every_step_stands_there_by_name_with_its_page(user: Driver, steps: QListView):
    names = [step.name for step in user.window.workspace.history.steps]
    assert rows(steps) == names
    assert len(names) == 4
    assert rows(steps, PAGE) == ["", "main", "main", "main"]
    assert rows(steps, CURRENT) == [False, False, False, True]
    assert rows(steps, LATER) == [False] * 4


def test_a_click_goes_to_a_step_and_back_again(user: Driver, steps: QListView, tiny: Document):
    last = user.document
    click(steps, 0)
    assert user.document == tiny
    assert not user.window.isWindowModified()
    assert rows(steps, CURRENT) == [True, False, False, False]
    assert rows(steps, LATER) == [False, True, True, True]
    click(steps, 3)
    assert user.document == last
    user.press("Ctrl+Z")
    assert rows(steps, CURRENT).index(True) == 2


def test_the_arrow_keys_and_enter_go_to_a_step(user: Driver, steps: QListView):
    steps.setFocus()
    QTest.keyClick(steps, Qt.Key.Key_Up)
    QTest.keyClick(steps, Qt.Key.Key_Up)
    assert rows(steps, CURRENT).index(True) == 3
    QTest.keyClick(steps, Qt.Key.Key_Return)
    assert rows(steps, CURRENT).index(True) == 1
    assert "relu" in user.document.page().nodes


def test_an_edit_after_going_back_takes_the_later_steps_away(user: Driver, steps: QListView):
    click(steps, 1)
    user.click(user.centre("fc2"))
    user.press("Del")
    history = user.window.workspace.history
    assert rows(steps) == [step.name for step in history.steps]
    assert len(history.steps) == 3


def test_going_to_a_step_looks_at_where_it_happened(user: Driver):
    user.show(grouped())
    inside = next(iter(user.document.groups))
    user.window.workspace.do("Inside", lambda document: edits.remove_nodes(document, inside, inner(document, inside)))
    user.window.actions_.by_id["panel_history"].trigger()
    steps = user.window.history.findChild(QListView, "history")
    assert isinstance(steps, QListView)
    user.qtbot.wait(20)
    click(steps, 0)
    assert user.window.workspace.page == inside
    assert rows(steps, PAGE)[1] == inside


def inner(document: Document, group: str) -> list[str]:
    return [min(name for name, node in document.diagram(group).nodes.items() if node.block not in ("Input", "Output"))]


def test_a_step_more_changes_only_its_own_row(user: Driver, steps: QListView):
    """Also at the limit of the history, where the first step goes with each new one."""
    workspace, model = user.window.workspace, steps.model()
    for count in range(LIMIT):
        workspace.do(f"Move {count}", lambda document, x=count: edits.move(document, "main", {"fc1": Point(x, 500.0)}))
    inserted: list[tuple[int, int]] = []
    removed: list[tuple[int, int]] = []
    resets: list[int] = []

    def note(into: list[tuple[int, int]]):
        return lambda _parent, first, last: into.append((first, last))

    model.rowsInserted.connect(note(inserted))
    model.rowsRemoved.connect(note(removed))
    model.modelReset.connect(lambda: resets.append(1))
    workspace.do("The last", lambda document: edits.move(document, "main", {"fc1": Point(-1.0, 500.0)}))
    assert (inserted, removed, resets) == ([(LIMIT - 1, LIMIT - 1)], [(0, 0)], [])
    assert model.rowCount(QModelIndex()) == LIMIT
    assert rows(steps)[-2:] == [f"Move {LIMIT - 1}", "The last"]
    assert rows(steps, CURRENT).index(True) == LIMIT - 1
