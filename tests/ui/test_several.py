"""Several blocks at once: counted by kind, and what they have in common edited together in one step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from studio.diagram.builder import Builder
from studio.spec import load_blocks
from studio.ui.inspector.several import Shared, counted, shared_settings
from tests.ui.driver import Driver
from tests.ui.forms import notes, row, select, tick


@pytest.fixture
def drawing(user: Driver) -> Driver:
    b = Builder("Three layers")
    x = b.observed("x", "B 64")
    h = b.ReLU(b.Linear(x, id="fc1", out_features=16), id="relu1")
    h = b.ReLU(b.Linear(h, id="fc2", out_features=16), id="relu2")
    b.Dropout(b.Linear(h, id="fc3", out_features=10, bias=False), id="drop", p=0.1)
    b.Conv2d(b.observed("image", "B 1 8 8"), id="conv", bias=False)
    user.show(b.build())
    return user


def settings(user: Driver, name: str) -> dict:
    return dict(user.document.page().nodes[name].settings)


def test_blocks_of_one_kind_are_edited_together_as_one_step(drawing: Driver):
    select(drawing, "fc1", "fc2", "fc3")
    before = drawing.document
    assert "3 Linear" in notes(drawing)
    line = drawing.field("expression out_features")
    assert line.isVisible()
    assert (line.text(), line.placeholderText()) == ("", "—")
    line.setFocus()
    QTest.keyClicks(line, "32")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert [settings(drawing, name)["out_features"] for name in ("fc1", "fc2", "fc3")] == [32, 32, 32]
    assert drawing.field("out_features").text() == "32"
    drawing.press("Ctrl+Z")
    assert drawing.document == before
    assert drawing.field("expression out_features").placeholderText() == "—"


def test_a_flag_that_differs_is_half_ticked_until_it_is_chosen(drawing: Driver):
    select(drawing, "fc1", "fc3")
    box = drawing.field("bias")
    assert box.checkState() is Qt.CheckState.PartiallyChecked
    tick(box)
    assert "bias" not in settings(drawing, "fc1")
    assert "bias" not in settings(drawing, "fc3")
    assert box.checkState() is Qt.CheckState.Checked
    tick(box)
    assert settings(drawing, "fc1")["bias"] is settings(drawing, "fc3")["bias"] is False


def test_settings_of_one_name_and_type_are_shared_by_other_kinds(drawing: Driver):
    select(drawing, "fc1", "conv")
    assert "1 Conv2d, 1 Linear" in notes(drawing)
    box = drawing.field("bias")
    assert box.checkState() is Qt.CheckState.PartiallyChecked
    tick(box)
    assert "bias" not in settings(drawing, "conv")


def test_a_value_that_one_block_refuses_is_not_set_for_any(drawing: Driver):
    select(drawing, "fc1", "fc2")
    before = drawing.document
    drawing.type("out_features", "0")
    assert drawing.document is before
    assert "at least 1" in row(drawing, "out_features").message.text()


def test_an_expression_is_set_for_all(drawing: Driver):
    select(drawing, "fc1", "fc2")
    field = drawing.field("out_features")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Equal)
    line = drawing.field("expression out_features")
    QTest.keyClicks(line, "2*8")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert settings(drawing, "fc1")["out_features"] == settings(drawing, "fc2")["out_features"] == "=2*8"
    assert row(drawing, "out_features").meaning.text() == "= 16"


def test_where_nothing_is_common_each_kind_has_a_form(drawing: Driver):
    drawing.press("Ctrl+A")
    drawing.qtbot.wait(5)
    assert "3 Linear" in notes(drawing)
    assert any(text.startswith("3 Linear, 2 ") for text in notes(drawing))
    assert drawing.field("expression out_features").isVisible()


def test_choices_that_differ_show_a_dash_and_are_chosen_for_all(user: Driver):
    b = Builder("Two costs")
    x, t = b.observed("x", "B 3"), b.observed("t", "B 3")
    b.MSELoss(x, t, id="a", reduction="sum")
    b.MSELoss(x, t, id="b")
    user.show(b.build())
    select(user, "a", "b")
    field = user.field("reduction")
    assert (field.currentIndex(), field.placeholderText()) == (-1, "—")
    field.setFocus()
    QTest.keyClicks(field, "sum")
    assert settings(user, "a")["reduction"] == settings(user, "b")["reduction"] == "sum"


def test_kinds_are_counted_the_most_frequent_first():
    assert counted(["ReLU", "Linear", "Linear"]) == "2 Linear, 1 ReLU"


def test_what_is_default_for_a_block_is_not_stored():
    blocks = load_blocks()
    shared = {each.name: each for each in shared_settings([blocks["Linear"], blocks["Conv2d"]])}
    assert "bias" in shared
    assert shared["bias"].choices(True) == [None, None]
    assert shared["bias"].choices(False) == [False, False]
    assert shared["bias"].choices(None) == [None, None]
    assert isinstance(shared["bias"], Shared)
