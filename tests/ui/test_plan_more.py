"""The rest of the plan's form: order, early stopping, claims, weights from files, and what it tints on the canvas."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeWidget, QTreeWidgetItem, QWidget

from studio.diagram import Endpoint
from studio.diagram.model import Claim, EarlyStopping
from studio.ui.inspector.chooser import moved
from studio.ui.inspector.claims import ClaimsSection
from studio.ui.inspector.names import fewest
from studio.ui.inspector.speaking import spoken_blocks
from tests.ui.documents import adversarial, grouped
from tests.ui.driver import Driver
from tests.ui.forms import box, choose, entries, press


@pytest.fixture
def drawing(user: Driver) -> Driver:
    user.show(adversarial())
    return user


@pytest.fixture
def tinted(drawing: Driver, monkeypatch: pytest.MonkeyPatch) -> list[frozenset[str]]:
    """What the canvas was asked to tint, one after another."""
    asked: list[frozenset[str]] = []
    monkeypatch.setattr(drawing.window.scene, "highlight", asked.append)
    return asked


def hover(field: QWidget, *, on: bool) -> None:
    """The mouse comes into a field, or leaves it."""
    middle = field.rect().center().toPointF()
    QApplication.sendEvent(field, QEnterEvent(middle, middle, middle) if on else QEvent(QEvent.Type.Leave))


def item(tree: QTreeWidget, path: str) -> QTreeWidgetItem:
    found, *rest = tree.findItems(path.split(".")[0], Qt.MatchFlag.MatchExactly)
    assert not rest
    for name in path.split(".")[1:]:
        found = next(found.child(n) for n in range(found.childCount()) if found.child(n).text(0) == name)
    return found


def test_stages_and_phases_change_places(drawing: Driver):
    before = drawing.document.plan
    press(drawing, "Do this phase later")
    assert drawing.document.plan.stages[0].phases == before.stages[0].phases[::-1]
    assert box(drawing, "phase").currentIndex() == 1
    press(drawing, "Do this phase earlier")
    assert drawing.document.plan == before
    press(drawing, "Do this stage later")
    assert drawing.document.plan.stages == before.stages[::-1]
    assert box(drawing, "stage").currentText() == "2: fight"


def test_what_changes_is_ticked_in_a_tree_of_blocks_groups_and_weights(drawing: Driver):
    press(drawing, "change: choose from those there are")
    tree = drawing.inspector.findChild(QTreeWidget, "change tree")
    assert tree.isVisible()
    assert [tree.topLevelItem(n).text(0) for n in range(tree.topLevelItemCount())] == ["gen", "gen_slow", "critic"]
    assert item(tree, "critic").checkState(0) is Qt.CheckState.Checked
    tree.setFocus()
    tree.setCurrentItem(item(tree, "gen"))
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert drawing.document.plan.stages[0].phases[0].change == ("gen", "critic")
    tree.setCurrentItem(item(tree, "critic.fc1.weight"))
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert drawing.document.plan.stages[0].phases[0].change == ("gen", "critic.fc1.bias", "critic.fc2")
    assert item(tree, "critic").checkState(0) is Qt.CheckState.PartiallyChecked
    drawing.press("Ctrl+Z")
    assert item(tree, "critic").checkState(0) is Qt.CheckState.Checked


def test_a_field_tints_the_blocks_it_speaks_of(drawing: Driver, tinted: list[frozenset[str]]):
    change, cost = drawing.inspector.findChild(QWidget, "change"), box(drawing, "cost")
    hover(change, on=True)
    assert tinted == [frozenset({"critic"})]
    hover(change, on=False)
    assert tinted[-1] == frozenset()
    cost.setFocus()
    assert tinted[-1] == frozenset({"critic_loss"})
    choose(drawing, "phase", "fooled")
    drawing.field("assign").setFocus()
    assert tinted[-1] == frozenset({"average"})
    drawing.window.canvas.setFocus()
    assert tinted[-1] == frozenset()


def test_a_phase_tints_all_its_blocks_while_the_mouse_is_in_it(drawing: Driver, tinted: list[frozenset[str]]):
    hover(drawing.inspector.findChild(QWidget, "change").parentWidget(), on=True)
    assert tinted == [frozenset({"critic_loss", "critic"})]


def test_inside_a_group_the_blocks_that_change_are_tinted(user: Driver):
    user.show(grouped())
    user.window.workspace.enter("first")
    assert spoken_blocks(user.window.workspace, "main", ("first",)) == {"fc"}
    assert spoken_blocks(user.window.workspace, "main", ("second", "head")) == frozenset()
    assert spoken_blocks(user.window.workspace, "probe", ("first",)) == frozenset()


def test_a_stage_stops_early(drawing: Driver):
    choose(drawing, "stop early", "critic_loss")
    stopping = drawing.document.plan.stages[0].early_stopping
    assert stopping == EarlyStopping(box(drawing, "stop early").currentText())
    drawing.type("patience", "2")
    choose(drawing, "best", "highest")
    assert drawing.document.plan.stages[0].early_stopping == replace(stopping, patience=2, best="highest")
    choose(drawing, "stop early", "nothing")
    assert drawing.document.plan.stages[0].early_stopping is None


def test_claims_are_added_edited_and_removed(user: Driver):
    user.show(grouped())
    assert entries(box(user, "claim")) == [
        "validation accuracy at least 0.1",
        "validation loss at most 100",
    ]
    threshold = user.field("threshold", user.inspector.findChild(ClaimsSection))
    threshold.setFocus()
    threshold.selectAll()
    QTest.keyClicks(threshold, "0.3")
    QTest.keyClick(threshold, Qt.Key.Key_Return)
    choose(user, "relation", "at most")
    assert user.document.claims[0] == Claim("accuracy", 0.3, "at most", "validation")
    choose(user, "quantity", "loss")
    choose(user, "claim page", "main")
    assert user.document.claims[0] == Claim("loss", 0.3, "at most", "validation", "main")
    press(user, "Move this claim down")
    press(user, "Remove this claim")
    assert user.document.claims == (Claim("loss", 100, "at most", "validation"),)
    press(user, "Add a claim")
    assert len(user.document.claims) == 2
    assert box(user, "claim").currentIndex() == 1


def test_weights_come_from_files(drawing: Driver):
    press(drawing, "Add a weights file")
    assert drawing.document.plan.weights == {"": ""}
    field = box(drawing, "weights of file")
    field.setFocus()
    assert {"all", "gen", "gen.fc1", "critic.fc2"} <= {*entries(field)}
    choose(drawing, "weights of file", "critic.fc2")
    drawing.type("file", "critic.safetensors")
    assert drawing.document.plan.weights == {"critic.fc2": "critic.safetensors"}
    press(drawing, "Remove this weights file")
    assert drawing.document.plan.weights == {}


def test_the_fewest_names_for_some_paths():
    paths = ["a.w", "a.b", "g.l.w", "g.l.b", "g.m.w"]
    assert fewest(paths, set(paths)) == ("*",)
    assert fewest(paths, {"a.w", "g.l.w", "g.l.b"}) == ("a.w", "g.l")
    assert fewest(paths, {"a.w", "a.b"}) == ("a",)
    assert fewest(paths, set()) == ()


def test_moving_one_of_several():
    assert moved((1, 2, 3), 0, 1) == (2, 1, 3)
    assert moved((1, 2, 3), 2, -1) == (1, 3, 2)


def test_the_cost_is_chosen_from_the_scalars(drawing: Driver):
    choose(drawing, "cost", "gap")
    assert drawing.document.plan.stages[0].phases[0].cost == Endpoint("gap", "y")
