"""Settings as expressions: begun with = or the fx button, with the value they have now, and a sentence when wrong."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.documents import grouped
from tests.ui.driver import Driver
from tests.ui.forms import press, row, select


@pytest.fixture
def drawing(user: Driver) -> Driver:
    user.show(grouped())
    return user


def test_the_value_is_shown_while_the_expression_is_typed(drawing: Driver):
    select(drawing, "head")
    line = drawing.field("expression out_features")
    assert line.text() == "=classes"
    assert row(drawing, "out_features").meaning.text() == "= 10"
    line.setFocus()
    QTest.keyClicks(line, "*2")
    assert row(drawing, "out_features").meaning.text() == "= 20"
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert drawing.document.page().nodes["head"].settings["out_features"] == "=classes*2"


def test_a_wrong_expression_says_why(drawing: Driver):
    select(drawing, "head")
    line = drawing.field("expression out_features")
    line.setFocus()
    QTest.keyClicks(line, "*nothing")
    shown = row(drawing, "out_features")
    assert shown.message.text().startswith("There is no 'nothing' here.")
    assert shown.message.isVisible()
    assert line.property("wrong")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == "=classes"
    assert not shown.message.isVisible()


def test_the_fx_button_begins_an_expression_and_takes_its_value(drawing: Driver):
    drawing.window.workspace.look_at("Layer")
    drawing.qtbot.wait(20)
    select(drawing, "fc")
    press(drawing, "Compute out features")
    assert drawing.document.groups["Layer"].graph.nodes["fc"].settings["out_features"] == 24
    field = drawing.field("out_features")
    assert field.isVisible()
    press(drawing, "Compute out features")
    line = drawing.field("expression out_features")
    assert line.hasFocus()
    assert line.text() == "=24"
    QTest.keyClicks(line, "+width")
    assert row(drawing, "out_features").meaning.text() == "= 48"
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert drawing.document.groups["Layer"].graph.nodes["fc"].settings["out_features"] == "=24+width"


def test_the_equals_key_begins_one_in_a_number_field(drawing: Driver):
    select(drawing, "first")
    field = drawing.field("width")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Equal)
    line = drawing.field("expression width")
    QTest.keyClicks(line, "2*classes")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert drawing.document.page().nodes["first"].settings["width"] == "=2*classes"
    assert row(drawing, "width").meaning.text() == "= 20"
    line.setFocus()
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert "width" not in drawing.document.page().nodes["first"].settings


def test_a_value_that_does_not_fit_the_setting_is_said(drawing: Driver):
    select(drawing, "head")
    line = drawing.field("expression out_features")
    line.setFocus()
    QTest.keyClicks(line, "/4")
    assert "whole number" in row(drawing, "out_features").message.text()
