"""Weights as ports: shown on a block by a tick, read and fed by wires drawn with the mouse, inside groups too."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QListWidget

from studio.diagram import Endpoint
from studio.diagram.builder import Builder
from tests.ui.documents import grouped
from tests.ui.driver import Driver


def tick(box: QCheckBox) -> None:
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)


@pytest.fixture
def twins(user: Driver) -> Driver:
    """Two linear layers of the same size, and a transpose."""
    b = Builder("Twins")
    x = b.observed("x", "B 8")
    first = b.Linear(x, out_features=8, id="first")
    b.Linear(first, out_features=8, id="second")
    user.show(b.build())
    return user


def test_a_weight_is_shown_as_a_port_and_shared_by_a_wire(twins: Driver):
    before = twins.document
    for name in ("first", "second"):
        twins.click(twins.centre(name))
        twins.qtbot.wait(10)
        tick(twins.inspector.findChild(QCheckBox, "port weight"))
        assert {"weight"} <= twins.window.scene.shapes[name].inputs.keys() & twins.window.scene.shapes[
            name
        ].outputs.keys()
    assert twins.document is before
    source, target = Endpoint("first", "weight"), Endpoint("second", "weight")
    twins.drag(twins.port(source, out=True), twins.port(target, out=False))
    assert twins.document.page().wires[target] == source
    assert twins.problems() == ["Nothing is wrong with this drawing."]
    labels = [line.text for line in twins.window.scene.shapes["second"].texts if line.role == "port"]
    assert "weight" in labels
    path = twins.window.scene.drawing.ways[target]
    place, port = twins.window.scene.places["first"], twins.window.scene.shapes["first"].outputs["weight"]
    assert path[0] == (place.x + port.x, place.y + port.y)


def test_a_tick_taken_off_hides_a_port_that_no_wire_touches(twins: Driver):
    twins.click(twins.centre("first"))
    twins.qtbot.wait(10)
    box = twins.inspector.findChild(QCheckBox, "port weight")
    tick(box)
    tick(box)
    assert "weight" not in twins.window.scene.shapes["first"].outputs


def test_a_weight_inside_a_group_becomes_a_port_of_the_instance(user: Driver):
    user.show(grouped())
    user.click(user.centre("first"))
    user.qtbot.wait(10)
    rows = user.inspector.findChild(QListWidget, "inner weights")
    row = next(index for index in range(rows.count()) if rows.item(index).text().startswith("fc.weight"))
    assert rows.item(row).text().endswith("24 64")
    rows.setFocus()
    rows.setCurrentRow(row)
    QTest.keyClick(rows, Qt.Key.Key_Space)
    assert user.window.scene.shapes["first"].outputs["fc.weight"].kind == "weight"
