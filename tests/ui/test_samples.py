"""Samples of the data are loaded while the window goes on, and shown as pictures, points, curves or a table."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from studio.data import Field, open_data
from studio.diagram import DataSource, Document
from studio.diagram.builder import Builder
from studio.ui.inspector.examples import ROWS, TILES, described, examples, load, look
from studio.ui.inspector.samples import Samples
from studio.ui.inspector.strip import Strip, spoken
from tests.ui.driver import Driver
from tests.ui.forms import press, row


def strip(user: Driver) -> Strip:
    return user.inspector.findChild(Strip)


def wait_for_samples(user: Driver) -> Strip:
    user.qtbot.waitUntil(lambda: strip(user).isVisible(), timeout=30_000)
    return strip(user)


def with_data(kind: str, **settings: object) -> Document:
    b = Builder("Data")
    b.observed("x", "B 1 8 8", field="x")
    return b.data(kind, **settings).build()


def test_pictures_are_shown_with_their_classes_and_the_next_ones_on_demand(user: Driver, tiny: Document):
    user.show(tiny)
    first = wait_for_samples(user).accessibleDescription()
    assert first.count("y: ") == TILES
    picture = strip(user).grab().toImage()
    assert len({picture.pixelColor(x, 20).lightness() for x in range(picture.width())}) > 3
    press(user, "Next")
    assert strip(user).accessibleDescription() != first


def test_points_are_drawn_in_the_plane(user: Driver):
    user.show(with_data("moons", count=200))
    shown = wait_for_samples(user).grab().toImage()
    colours = {shown.pixelColor(x, y).name() for x in range(shown.width()) for y in range(10, 120)}
    series = user.window.style_.theme.series
    assert {series[0], series[1]} <= colours


def test_what_is_missing_is_said_in_a_sentence(user: Driver, tmp_path: Path):
    user.show(with_data("csv", file=str(tmp_path / "nowhere.csv")))
    samples = user.inspector.findChild(Samples)
    user.qtbot.waitUntil(lambda: samples._wrong.isVisible(), timeout=30_000)
    assert "nowhere.csv" in samples._wrong.text()
    assert not samples._busy.isVisible()


def test_another_setting_brings_other_samples(user: Driver):
    user.show(with_data("digits"))
    wait_for_samples(user)
    box_ = user.field("binary")
    box_.setFocus()
    samples = user.inspector.findChild(Samples)
    assert not samples._busy.isVisible()
    QTest.keyClick(box_, Qt.Key.Key_Space)
    user.window.inspector.settle()  # to see it before it is done
    assert samples._busy.isVisible()
    wait_for_samples(user)


def test_parts_side_by_side_are_added_named_chosen_and_removed(user: Driver):
    user.show(with_data("side_by_side"))
    press(user, "Add a part")
    press(user, "Add a part")
    assert [*user.document.data.parts] == ["part1", "part2"]
    user.type("part name", "left")
    assert [*user.document.data.parts] == ["part1", "left"]
    user.type("count", "80")
    assert user.document.data.parts["left"].settings == {"count": 80}
    user.type("part name", "part1")
    assert [*user.document.data.parts] == ["part1", "left"]
    assert "name of its own" in row(user, "name").message.text()
    shown = wait_for_samples(user)
    assert "left.y" in shown.accessibleDescription()
    press(user, "Remove this part")
    assert [*user.document.data.parts] == ["part1"]
    while user.window.workspace.history.can_undo:
        user.press("Ctrl+Z")
    assert user.document.data == DataSource("side_by_side")


@pytest.mark.parametrize("kind", ["digits", "moons", "gate", "markov_text", "recall", "reviews", "pairs", "grid_world"])
def test_every_kind_of_field_has_a_look_and_words(kind: str):
    dataset = load(DataSource(kind), None)
    assert not isinstance(dataset, str), dataset
    shown = examples(dataset, 0)
    if dataset.experience is not None:
        assert shown.note
        return
    assert shown.shown == min(len(dataset.splits["train"]), shown.shown)
    assert spoken(shown)
    assert described(dataset)
    after = examples(dataset, 10**9)
    assert after.first == 0


def test_what_cannot_be_loaded_is_a_sentence():
    assert "no data source 'nothing'" in load(DataSource("nothing"), None)
    assert isinstance(load(DataSource("digits", {"test": -1}), None), str)


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        (Field((1, 8, 8), "float"), "picture"),
        (Field((3, 32, 32), "float"), "picture"),
        (Field((2,), "float"), "points"),
        (Field((40,), "float"), "curve"),
        (Field((40,), "int", ("a", "b")), "text"),
        (Field((), "float"), "text"),
        (Field((3,), "float"), "text"),
    ],
)
def test_the_look_of_a_field(field: Field, expected: str):
    assert look(field) == expected


def test_the_table_says_words_not_numbers():
    dataset = open_data(DataSource("gate"))
    shown = examples(dataset, 0)
    assert shown.shown <= ROWS or "points" in shown.looks.values()
    assert np.isfinite(np.asarray(shown.columns["x"], dtype=object).shape[0])
