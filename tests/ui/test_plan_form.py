"""The form of the training plan: every stage and phase can be chosen and edited, and what is not edited stays."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from studio.diagram import Choice, Endpoint, Plan
from studio.ui.inspector.chooser import Combo
from studio.ui.style import Style
from tests.ui.documents import adversarial
from tests.ui.driver import Driver


@pytest.fixture
def drawing(user: Driver) -> Driver:
    user.show(adversarial())
    return user


def box(user: Driver, name: str) -> QComboBox:
    return user.inspector.findChild(QComboBox, name)


def choose(user: Driver, name: str, text: str) -> None:
    """Take an entry with the keyboard."""
    field = box(user, name)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Home)
    for _ in range(field.count()):
        if text in field.currentText():
            break
        QTest.keyClick(field, Qt.Key.Key_Down)
    assert text in field.currentText()


def press(user: Driver, title: str) -> None:
    button = next(each for each in user.inspector.findChildren(QToolButton) if each.accessibleName() == title)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def entries(field: QComboBox) -> list[str]:
    return [field.itemText(index) for index in range(field.count())]


def test_all_stages_and_phases_are_listed(drawing: Driver):
    assert drawing.problems() == ["Nothing is wrong with this drawing."]
    assert entries(box(drawing, "stage")) == ["1: fight", "2: polish"]
    assert entries(box(drawing, "phase")) == ["1: minimise critic_loss", "2: maximise fooled"]
    choose(drawing, "stage", "polish")
    assert entries(box(drawing, "phase")) == ["1: minimise fooled"]


def test_only_the_chosen_phase_is_edited(drawing: Driver):
    before: Plan = drawing.document.plan
    choose(drawing, "phase", "fooled")
    assert box(drawing, "goal").currentText() == "maximise"
    assert box(drawing, "optimizer").currentText() == "RMSprop"
    drawing.type("change", "gen.fc2, gen.fc1.bias")
    drawing.type("every", "3")
    drawing.type("steps_each", "2")
    choose(drawing, "optimizer", "SGD")
    changed = replace(
        before.stages[0].phases[1],
        change=("gen.fc2", "gen.fc1.bias"),
        every=3,
        steps=2,
        optimizer=Choice("SGD"),
    )
    stage = replace(before.stages[0], phases=(before.stages[0].phases[0], changed))
    assert drawing.document.plan == replace(before, stages=(stage, before.stages[1]))
    assert box(drawing, "phase").currentIndex() == 1
    while drawing.window.workspace.history.can_undo:
        drawing.press("Ctrl+Z")
    assert drawing.document.plan == before


def test_only_the_chosen_stage_is_edited(drawing: Driver):
    before = drawing.document.plan
    choose(drawing, "stage", "polish")
    drawing.type("epochs", "7")
    drawing.type("name", "last")
    expected = replace(before.stages[1], epochs=7, name="last")
    assert drawing.document.plan.stages == (before.stages[0], expected)


def test_what_is_minimised_and_what_is_assigned_are_chosen(drawing: Driver):
    choose(drawing, "phase", "critic_loss")
    choose(drawing, "cost", "gap")
    assert drawing.document.plan.stages[0].phases[0].cost == Endpoint("gap", "y")
    drawing.type("assign", "*")
    choose(drawing, "goal", "only assign")
    phase = drawing.document.plan.stages[0].phases[0]
    assert (phase.cost, phase.assign, phase.change) == (None, ("*",), ("critic",))
    assert not box(drawing, "cost").isEnabled()
    assert entries(box(drawing, "phase"))[0] == "1: assign *"
    choose(drawing, "goal", "maximise")
    phase = drawing.document.plan.stages[0].phases[0]
    assert phase.cost is not None
    assert phase.maximise


def test_phases_and_stages_are_added_and_removed(drawing: Driver):
    before = drawing.document.plan
    press(drawing, "Add a phase")
    phases = before.stages[0].phases
    assert drawing.document.plan.stages[0].phases == (phases[0], phases[0], phases[1])
    assert box(drawing, "phase").currentIndex() == 1
    press(drawing, "Remove this phase")
    assert drawing.document.plan == before
    press(drawing, "Add a stage")
    assert len(drawing.document.plan.stages) == 3
    assert box(drawing, "stage").currentText() == "2: stage 3"
    for _ in range(3):
        press(drawing, "Remove this stage")
    assert drawing.document.plan.stages == ()
    assert drawing.inspector.findChild(QWidget, "add plan").isVisible()


def test_an_entry_wider_than_its_field_is_not_cut_off(qtbot: QtBot, style: Style):
    box_ = Combo("wide")
    qtbot.addWidget(box_)
    box_.addItem("M" * 40)
    box_.resize(140, 30)
    picture = box_.grab().toImage()
    rows, middle = range(8, 22), picture.height() // 2
    inked = [x for x in range(10, 112) if any(picture.pixelColor(x, y).lightness() < 120 for y in rows)]
    assert len(inked) > 30
    last = inked[-1]
    assert all(picture.pixelColor(last, y).lightness() > 200 for y in rows if y < middle)  # a dot, and no letter
