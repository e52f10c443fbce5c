"""Edits: each does its part and nothing else; one that cannot be done leaves everything as it was."""

import inspect

import pytest
from torch import nn

from studio.diagram import Document, Endpoint, Node, Point, WeightChoice, difference, edits
from studio.diagram.edits import EditError
from studio.diagram.renaming import rename_node
from tests.documents import xor


def test_adding_a_block_places_it():
    document = edits.add_node(Document(), "main", Node("fc", "Linear"), Point(10, 20))
    assert document.page().nodes["fc"].block == "Linear"
    assert document.place("main", "fc") == Point(10, 20)


@pytest.mark.parametrize("name", ["", "9a", "a b", "a.b", "class", "forward", "x" * 65, "é"])
def test_a_name_that_cannot_be_is_refused(name):
    with pytest.raises(EditError, match="cannot name a block"):
        edits.add_node(Document(), "main", Node(name, "Linear"))


def test_the_reserved_names_are_torch_s():
    taken = {name for name, _ in inspect.getmembers(nn.Module()) if not name.startswith("_")}
    assert taken <= edits.MODULE_NAMES


def test_removing_a_block_takes_its_wires_and_place():
    document = edits.remove_nodes(xor(), "main", ["hidden"])
    assert "hidden" not in document.page().nodes
    assert all("hidden" not in (to.node, source.node) for to, source in document.page().wires.items())
    assert document.place("main", "hidden") is None


def test_renaming_follows_everywhere():
    document = rename_node(xor(), "main", "loss", "cost")
    assert (
        document.plan.stages[0].phases[0].cost == Endpoint("cost", "y")
        or document.plan.stages[0].phases[0].cost.node == "cost"
    )
    assert document.place("main", "cost") == xor().place("main", "loss")
    assert rename_node(document, "main", "cost", "loss") == xor()


def test_an_input_has_one_wire():
    document = edits.connect(xor(), "main", Endpoint("x", "y"), Endpoint("fc2", "x"))
    assert document.page().wires[Endpoint("fc2", "x")] == Endpoint("x", "y")
    assert len(document.page().wires) == len(xor().page().wires)


def test_taking_a_choice_back():
    document = edits.set_setting(xor(), "main", "fc1", "out_features", None)
    assert "out_features" not in document.page().nodes["fc1"].settings
    frozen_weight = edits.set_weight(xor(), "main", "fc1", "weight", WeightChoice(frozen=True))
    assert edits.set_weight(frozen_weight, "main", "fc1", "weight", WeightChoice()) == xor()


def test_naming_an_output():
    named = edits.name_output(xor(), "main", "hidden", "y", "features")
    assert named.page().nodes["hidden"].names == {"y": "features"}
    assert edits.name_output(named, "main", "hidden", "y", "") == xor()


@pytest.mark.parametrize(
    "edit",
    [
        lambda d: edits.set_setting(d, "main", "ghost", "n", 1),
        lambda d: edits.set_setting(d, "nowhere", "fc1", "n", 1),
        lambda d: edits.connect(d, "main", Endpoint("ghost", "y"), Endpoint("fc1", "x")),
        lambda d: edits.disconnect(d, "main", Endpoint("ghost", "x")),
        lambda d: edits.add_node(d, "main", Node("fc1", "Linear")),
        lambda d: rename_node(d, "main", "fc1", "fc2"),
        lambda d: edits.move(d, "main", {"ghost": Point(0, 0)}),
    ],
)
def test_what_cannot_be_done_is_refused(edit):
    with pytest.raises(EditError):
        edit(xor())


def test_a_value_cannot_be_changed_in_place():
    document = xor()
    with pytest.raises(TypeError, match="make a new document"):
        document.page().nodes["fc1"].settings["out_features"] = 9
    with pytest.raises(AttributeError):
        document.plan = None


def test_free_names():
    page = xor().page()
    assert edits.free_id(page, "fc1") == "fc12"
    assert edits.free_id(page, "relu") == "relu"
    assert edits.valid_id(edits.free_id(page, "lambda"))
    assert edits.valid_id(edits.free_id(page, "2d conv!"))


def test_the_difference_names_what_changed():
    document = xor()
    change = difference(document, edits.set_setting(document, "main", "fc1", "out_features", 9))
    assert change.pages["main"].changed == {"fc1"}
    assert change.pages["main"].structural
    moved = difference(document, edits.move(document, "main", {"fc1": Point(1, 2)}))
    assert moved.pages["main"].moved == {"fc1"}
    assert not moved.pages["main"].structural
    rewired = difference(document, edits.connect(document, "main", Endpoint("x", "y"), Endpoint("fc2", "x")))
    assert rewired.pages["main"].wires_added == rewired.pages["main"].wires_removed == {Endpoint("fc2", "x")}
    removed = difference(document, edits.remove_nodes(document, "main", ["loss"]))
    assert removed.pages["main"].removed == {"loss"}
    assert not difference(document, document)
