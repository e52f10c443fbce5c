"""The form of a block's weights: sizes, initialiser, constraint, freezing, and sharing with another block."""

import pytest
from PySide6.QtWidgets import QCheckBox

from studio.diagram import Choice, Endpoint
from studio.diagram.builder import Builder
from studio.ui.formula import Formula
from tests.ui.documents import adversarial
from tests.ui.driver import Driver
from tests.ui.forms import box, choose, entries, notes, select, tick


@pytest.fixture
def twins(user: Driver) -> Driver:
    b = Builder("Twins")
    x = b.observed("x", "B 8")
    first = b.Linear(x, out_features=8, id="first")
    b.Linear(b.Linear(first, out_features=8, id="second"), out_features=3, id="third")
    user.show(b.build())
    return user


def test_a_weight_says_how_large_it_is(twins: Driver):
    select(twins, "third")
    assert {"3 8: 24 numbers", "3 numbers", "27 numbers in all"} <= set(notes(twins))


def test_a_weight_is_shared_with_another_of_its_shape_and_no_longer(twins: Driver):
    before = twins.document
    select(twins, "second")
    field = box(twins, "shared weight")
    field.setFocus()
    assert entries(field) == ["nothing", "first.weight"]
    choose(twins, "shared weight", "first.weight")
    assert twins.document.page().wires[Endpoint("second", "weight")] == Endpoint("first", "weight")
    assert not twins.inspector.findChild(QCheckBox, "freeze weight").isVisible()
    assert not box(twins, "initialiser weight").isVisible()
    choose(twins, "shared weight", "nothing")
    assert twins.document == before
    assert box(twins, "initialiser weight").isVisible()


def test_a_weight_is_constrained_and_frozen(twins: Driver):
    select(twins, "first")
    choose(twins, "constraint weight", "In a ball")
    twins.type("radius", "2.5")
    tick(twins.inspector.findChild(QCheckBox, "freeze weight"))
    choice = twins.document.page().nodes["first"].weights["weight"]
    assert choice.constraint == Choice("ball", {"radius": 2.5})
    assert choice.frozen
    choose(twins, "constraint weight", "free")
    assert twins.document.page().nodes["first"].weights["weight"].constraint is None


def test_the_formula_of_the_initialiser_is_shown(twins: Driver):
    select(twins, "first")
    choose(twins, "initialiser weight", "LeCun")
    twins.qtbot.wait(20)
    formulas = [each.accessibleName() for each in twins.inspector.findChildren(Formula) if each.isVisible()]
    assert r"\mathcal{N}(0, 1/n_\mathrm{in})" in formulas


def test_an_instance_takes_the_weights_of_another(user: Driver):
    user.show(adversarial())
    select(user, "gen_slow")
    assert entries(box(user, "weights_of")) == ["its own", "gen"]
    choose(user, "weights_of", "gen")
    assert user.document.page().nodes["gen_slow"].settings["weights_of"] == "gen"
    choose(user, "weights_of", "its own")
    assert "weights_of" not in user.document.page().nodes["gen_slow"].settings
