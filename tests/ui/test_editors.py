"""Editors of single settings: sliders, bounds that refuse, shapes in words, help and the order of the Tab key."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QSlider, QWidget
from pytestqt.qtbot import QtBot

from studio.data import SOURCES
from studio.diagram import Document
from studio.diagram.builder import Builder
from studio.spec import Float, load_blocks
from studio.train.optimizers import OPTIMIZERS
from studio.train.schedules import SCHEDULES
from studio.ui.icons import Icons
from studio.ui.inspector.editors import has_slider
from studio.ui.inspector.form import Form
from studio.ui.inspector.help import HelpSection
from studio.ui.inspector.row import described, title_of
from studio.ui.inspector.shape import meaning
from tests.ui.driver import Driver
from tests.ui.forms import row, select

DECLARED = {
    f"{kind} {name}": each.settings
    for kind, declared in (
        ("block", load_blocks()),
        ("source", SOURCES),
        ("optimizer", OPTIMIZERS),
        ("schedule", SCHEDULES),
    )
    for name, each in declared.items()
    if each.settings
}


@pytest.fixture
def drawing(user: Driver) -> Driver:
    b = Builder("A layer with dropout")
    x = b.observed("x", "B 1 8 8", field="x")
    b.Linear(b.Dropout(b.Flatten(x, id="flat"), id="drop", p=0.25), id="fc")
    user.show(b.build())
    return user


def dropout(user: Driver) -> float:
    return user.document.page().nodes["drop"].settings.get("p", 0.5)


def test_a_slider_is_one_edit_when_it_is_let_go(drawing: Driver):
    select(drawing, "drop")
    before = drawing.document
    slider = drawing.inspector.findChild(QSlider, "slider p")
    assert slider.value() == 25
    at = QPoint(round(slider.width() * 0.25), slider.height() // 2)
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=at)
    for step in range(1, 6):
        QTest.mouseMove(slider, at + QPoint(step * slider.width() // 10, 0))
        QTest.qWait(5)
    assert drawing.document is before
    assert float(drawing.field("p").text()) > 0.5
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=at + QPoint(slider.width() // 2, 0))
    assert dropout(drawing) == slider.value() / 100 > 0.6
    drawing.press("Ctrl+Z")
    assert drawing.document == before


def test_a_slider_follows_the_keys_and_the_number(drawing: Driver):
    select(drawing, "drop")
    slider = drawing.inspector.findChild(QSlider, "slider p")
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert dropout(drawing) == 0.26
    drawing.type("p", "0.9")
    assert slider.value() == 90
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_End)
    assert dropout(drawing) == (1.0 if load_blocks()["Dropout"].setting("p").problem(1.0) is None else 0.99)


def test_a_value_out_of_bounds_is_refused_in_a_sentence_and_not_bent(drawing: Driver):
    select(drawing, "fc")
    before = drawing.document
    drawing.type("out_features", "-3")
    shown = row(drawing, "out_features")
    assert drawing.document is before
    assert shown.message.text() == "out_features must be at least 1, not -3."
    assert shown.editor.field.property("wrong")
    QTest.keyClick(drawing.field("out_features"), Qt.Key.Key_Escape)
    assert drawing.field("out_features").text() == "128"
    assert not shown.message.isVisible()


def test_the_arrows_of_a_number_stop_at_its_bounds(drawing: Driver):
    select(drawing, "drop")
    drawing.type("p", "0.05")
    field = drawing.field("p")
    for _ in range(30):
        QTest.keyClick(field, Qt.Key.Key_Down)
    assert dropout(drawing) == 0.0
    assert not row(drawing, "p").message.isVisible()


def test_a_shape_is_read_in_words_and_taken_from_the_usual_ones(drawing: Driver):
    select(drawing, "x")
    assert row(drawing, "shape").meaning.text() == "B examples of 1 channel, 8 high, 8 wide"
    drawing.type("shape", "B T 16")
    assert row(drawing, "shape").meaning.text() == "B examples of T steps of 16 numbers"


@pytest.mark.parametrize(
    ("shape", "words"),
    [
        ("B", "B examples of one number"),
        ("B 3 32 32", "B examples of 3 channels, 32 high, 32 wide"),
        ("B 10", "B examples of 10 numbers"),
        ("64 10", "64 × 10 = 640 numbers"),
        ("B -1", ""),
        ("", "one number"),
        (None, ""),
    ],
)
def test_shapes_in_words(shape: str | None, words: str):
    assert meaning(shape) == words


def test_f1_shows_the_help_of_the_field_and_the_page_of_the_block(drawing: Driver):
    select(drawing, "fc")
    field = drawing.field("out_features")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_F1)
    shown = row(drawing, "out_features").help
    assert shown.isVisible()
    assert "At least 1." in shown.text()
    assert "Default: 128." in shown.text()
    QTest.keyClick(field, Qt.Key.Key_F1)
    assert not shown.isVisible()
    page = drawing.inspector.findChild(HelpSection)
    assert not page.more.body.isVisible()
    drawing.field("initialiser weight").setFocus()
    QTest.keyClick(drawing.field("initialiser weight"), Qt.Key.Key_F1)
    assert page.more.body.isVisible()


def test_the_tab_key_goes_through_the_fields_in_their_order(drawing: Driver):
    select(drawing, "fc")
    field: QWidget = drawing.field("name")
    field.setFocus()
    seen = [field.accessibleName()]
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget().accessibleName())
    assert seen == ["name", "label", "out features", "bias"]


@pytest.mark.parametrize("name", DECLARED)
def test_every_form_there_is_has_names_help_and_no_complaint(qtbot: QtBot, user_icons: Icons, name: str):
    settings = DECLARED[name]
    form = Form(settings, user_icons, names=dict)
    qtbot.addWidget(form)
    form.show_values({})
    for setting in settings:
        shown = form.rows[setting.name]
        assert shown.editor.field.accessibleName() == title_of(setting)
        assert shown.message.text() == ""
        assert not shown.reset.isVisibleTo(form)
        assert shown.editor.field.toolTip() == described(setting)
        if isinstance(setting, Float) and has_slider(setting):
            assert form.findChild(QSlider, f"slider {setting.name}") is not None
    assert form.minimumSizeHint().width() <= 288


def test_the_inspector_is_never_wider_than_its_panel(user: Driver, tiny: Document):
    user.show(tiny)
    inspector = user.window.inspector
    assert inspector.widget().minimumSizeHint().width() <= inspector.viewport().width()
    for name in tiny.page().nodes:
        select(user, name)
        assert inspector.widget().minimumSizeHint().width() <= inspector.viewport().width(), name
    assert inspector.findChild(QLabel, "heading") is not None
