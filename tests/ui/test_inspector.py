"""The inspector: forms from the declarations, for whatever is selected, and for the document where nothing is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QToolButton

from studio.diagram import Document, Endpoint
from studio.spec import Block, load_blocks
from studio.ui.inspector.form import Form
from tests.ui.driver import Driver


@pytest.fixture
def drawing(user: Driver, tiny: Document) -> Driver:
    user.show(tiny)
    return user


def select(user: Driver, name: str) -> None:
    user.click(user.centre(name))
    user.qtbot.wait(5)


def choose(box: QComboBox, text: str) -> None:
    """Open the list and take an entry with the keyboard."""
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.count()):
        if box.currentText() == text:
            break
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == text


def test_a_number_typed_is_in_the_document_and_shapes_follow(drawing: Driver):
    select(drawing, "fc1")
    drawing.type("out_features", "24")
    assert drawing.document.page().nodes["fc1"].settings["out_features"] == 24
    assert str(drawing.window.workspace.checked.type_of(Endpoint("relu", "y"))) == "B 24"
    drawing.press("Ctrl+Z")
    assert drawing.document.page().nodes["fc1"].settings["out_features"] == 16
    assert drawing.field("out_features").text() == "16"


def test_the_default_comes_back(drawing: Driver):
    select(drawing, "fc1")
    row = drawing.inspector.findChildren(Form)[1].rows["out_features"]
    assert row.reset.isVisible()
    QTest.mouseClick(row.reset, Qt.MouseButton.LeftButton)
    drawing.catch_up()
    assert "out_features" not in drawing.document.page().nodes["fc1"].settings
    assert not row.reset.isVisible()
    assert isinstance(row.reset, QToolButton)


def test_a_check_box_changes_a_flag_and_the_weights_that_depend_on_it(drawing: Driver):
    select(drawing, "fc1")
    assert drawing.inspector.findChild(QCheckBox, "freeze bias").isVisible()
    box = drawing.field("bias")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert drawing.document.page().nodes["fc1"].settings["bias"] is False
    assert not drawing.inspector.findChild(QCheckBox, "freeze bias").isVisible()


def test_a_wrong_value_is_said_under_the_field_and_leaves_the_document_alone(drawing: Driver):
    select(drawing, "x")
    before = drawing.document
    drawing.type("shape", "B -3 8")
    assert drawing.document is before
    row = next(form.rows["shape"] for form in drawing.inspector.findChildren(Form) if "shape" in form.rows)
    assert row.message.isVisible()
    assert "-3" in row.message.text()
    drawing.type("shape", "B 1 8 8")
    assert not row.message.isVisible()


def test_a_block_is_renamed_everywhere(drawing: Driver):
    select(drawing, "loss")
    drawing.type("name", "cost")
    assert drawing.document.plan.stages[0].phases[0].cost.node == "cost"
    assert "cost" in drawing.blocks()
    assert "loss" not in drawing.blocks()


def test_an_output_is_named_and_a_weight_is_frozen_and_initialised(drawing: Driver):
    select(drawing, "fc2")
    drawing.type("output y", "logits")
    assert drawing.document.page().nodes["fc2"].names["y"] == "logits"
    frozen = drawing.inspector.findChild(QCheckBox, "freeze weight")
    frozen.setFocus()
    QTest.keyClick(frozen, Qt.Key.Key_Space)
    box = drawing.inspector.findChild(QComboBox, "initialiser weight")
    box.setFocus()
    QTest.keyClicks(box, "Orth")
    choice = drawing.document.page().nodes["fc2"].weights["weight"]
    assert choice.frozen
    assert choice.init == "orthogonal"
    drawing.type("gain", "2.5")
    assert drawing.document.page().nodes["fc2"].weights["weight"].settings == {"gain": 2.5}


def test_data_and_plan_are_edited_where_nothing_is_selected(drawing: Driver):
    drawing.type("title", "My digits")
    assert drawing.document.about.title == "My digits"
    drawing.type("validation", "0.25")
    assert drawing.document.data.settings["validation"] == 0.25
    drawing.type("lr", "1e-3")
    assert drawing.document.plan.stages[0].phases[0].optimizer.settings.get("lr", 1e-3) == 1e-3
    drawing.type("lr", "3e-4")
    assert drawing.document.plan.stages[0].phases[0].optimizer.settings["lr"] == 3e-4
    drawing.type("epochs", "7")
    drawing.type("batch_size", "64")
    drawing.type("seed", "5")
    assert (drawing.document.plan.stages[0].epochs, drawing.document.plan.stages[0].batch_size) == (7, 64)
    assert drawing.document.plan.seed == 5
    choose(drawing.inspector.findChild(QComboBox, "optimizer"), "SGD")
    assert drawing.document.plan.stages[0].phases[0].optimizer.name == "SGD"
    drawing.type("momentum", "0.9")
    assert drawing.document.plan.stages[0].phases[0].optimizer.settings == {"momentum": 0.9}


def test_another_data_source_brings_its_own_form(drawing: Driver, tiny: Document):
    box = drawing.inspector.findChild(QComboBox, "data source")
    box.setFocus()
    QTest.keyClicks(box, "Logic")
    assert drawing.document.data.kind == "gate"
    drawing.type("copies", "8")
    assert drawing.document.data.settings == {"copies": 8}
    while drawing.window.workspace.history.can_undo:
        drawing.press("Ctrl+Z")
    assert drawing.document == tiny


def test_several_blocks_are_counted(drawing: Driver):
    drawing.press("Ctrl+A")
    drawing.qtbot.wait(5)
    titles = [label.text() for label in drawing.inspector.findChildren(QLabel, "heading")]
    assert titles == [f"{len(drawing.document.page().nodes)} blocks"]


@pytest.mark.parametrize("block", load_blocks().values(), ids=lambda block: block.name)
def test_every_block_gets_a_form_that_shows_its_defaults_without_complaint(qtbot, user_icons, block: Block):
    form = Form(block.settings, user_icons)
    qtbot.addWidget(form)
    form.show_values({})
    assert list(form.rows) == [setting.name for setting in block.settings]
    assert [row.message.text() for row in form.rows.values() if row.message.text()] == []
