"""Blocks taken out of wires and put into them: what fed them feeds what they fed."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.compiler.check import check
from studio.diagram import Document, Endpoint, Node, Point, edits, frozen
from studio.diagram.builder import Builder
from studio.diagram.edits import EditError
from studio.diagram.groups import registry_of
from studio.diagram.healing import can_insert, insert_on_wire, remove_and_heal
from studio.spec import load_blocks
from tests.documents import chain, networks, xor

LIBRARY = load_blocks()


def end(text: str) -> Endpoint:
    return Endpoint.parse(text)


@settings(max_examples=30, deadline=None)
@given(length=st.integers(1, 12), data=st.data())
def test_a_chain_closes_over_whatever_goes(length, data):
    document = chain(length)
    gone = data.draw(st.sets(st.sampled_from([f"n{index}" for index in range(length)])))
    healed = remove_and_heal(document, "main", gone, LIBRARY).page()
    left = ["x", *(f"n{index}" for index in range(length) if f"n{index}" not in gone)]
    assert set(healed.nodes) == set(left)
    assert healed.wires == {Endpoint(to, "x"): Endpoint(source, "y") for source, to in pairwise(left)}


@settings(max_examples=30, deadline=None)
@given(document=networks(), data=st.data())
def test_whatever_heals_only_wires_what_stays(document, data):
    gone = data.draw(st.sets(st.sampled_from(sorted(document.page().nodes))))
    registry = registry_of(document, LIBRARY)
    checked = check(document)
    healed = remove_and_heal(document, "main", gone, registry, checked.type_of).page()
    assert healed.nodes.keys() == document.page().nodes.keys() - gone
    for to, source in healed.wires.items():
        assert {to.node, source.node} <= healed.nodes.keys()
        assert to in document.page().wires
    untouched = {to: source for to, source in document.page().wires.items() if not {to.node, source.node} & gone}
    assert untouched.items() <= healed.wires.items()


def test_every_wire_behind_a_block_heals():
    b = Builder()
    x = b.observed("x", "B 4")
    bend = b.Tanh(x, id="bend")
    b.Add(b.ReLU(bend, id="one"), bend, id="two")
    healed = remove_and_heal(b.build(), "main", ["bend"], LIBRARY).page()
    assert healed.wires[end("one.x")] == healed.wires[end("two.x1")] == end("x.y")


def test_a_cost_and_what_a_weight_gives_do_not_heal():
    b = Builder()
    x, t = b.observed("x", "B 4"), b.observed("t", "B 4")
    b.Linear(x, id="fc", out_features=4)
    penalty = b.L2Penalty(end("fc.weight"), id="penalty")
    b.Add(b.MSELoss(x, t, id="loss"), penalty, id="sum")
    healed = remove_and_heal(b.build(), "main", ["loss", "fc"], LIBRARY).page()
    assert end("sum.x0") not in healed.wires
    assert end("penalty.w") not in healed.wires


def test_of_several_inputs_the_first_goes_through_or_the_one_of_the_same_type():
    b = Builder()
    x, mask = b.observed("x", "B 4"), b.observed("mask", "B 4", kind="bool")
    chosen = b.add("Where", mask, x, b.observed("other", "B 4"), id="choice")
    b.ReLU(chosen, id="relu")
    document = b.build()
    by_port = remove_and_heal(document, "main", ["choice"], LIBRARY).page()
    assert by_port.wires[end("relu.x")] == end("mask.y")
    by_type = remove_and_heal(document, "main", ["choice"], LIBRARY, check(document).type_of).page()
    assert by_type.wires[end("relu.x")] == end("x.y")


def test_an_unknown_block_heals_by_what_is_wired():
    document = chain(2)
    odd = replace(document.page().nodes["n0"], block="NobodyKnowsThis")
    document = edits.replace_node(document, "main", odd)
    assert remove_and_heal(document, "main", ["n0"], LIBRARY).page().wires == {end("n1.x"): end("x.y")}


def test_a_circle_that_goes_as_a_whole_heals_to_nothing():
    document = edits.connect(chain(3), "main", end("n1.y"), end("n0.x"))
    healed = remove_and_heal(document, "main", ["n0", "n1"], LIBRARY).page()
    assert healed.wires == {}


def test_a_block_that_is_not_there():
    with pytest.raises(EditError, match="no block 'nobody'"):
        remove_and_heal(xor(), "main", ["nobody"], LIBRARY)


@settings(max_examples=30, deadline=None)
@given(document=networks(), data=st.data())
def test_a_block_put_into_a_wire_and_taken_out_leaves_the_wire(document, data):
    target = data.draw(st.sampled_from(sorted(document.page().wires)))
    registry = registry_of(document, LIBRARY)
    node = Node("inserted", data.draw(st.sampled_from(["ReLU", "Add", "Linear", "LayerNorm", "Delay"])))
    inserted = insert_on_wire(document, "main", target, node, Point(5, 5), registry)
    wires = inserted.page().wires
    assert wires[target].node == "inserted"
    assert [source for to, source in wires.items() if to.node == "inserted"] == [document.page().wires[target]]
    assert inserted.place("main", "inserted") == Point(5, 5)
    assert remove_and_heal(inserted, "main", ["inserted"], registry).page() == document.page()


def test_a_block_that_stands_there_is_moved_into_the_wire():
    document = edits.add_node(xor(), "main", Node("drop", "Dropout"), Point(0, 500))
    assert can_insert(document.page(), end("fc2.x"), document.page().nodes["drop"], LIBRARY)
    done = insert_on_wire(document, "main", end("fc2.x"), document.page().nodes["drop"], Point(7, 8), LIBRARY)
    assert done.page().wires[end("drop.x")] == end("hidden.y")
    assert done.page().wires[end("fc2.x")] == end("drop.y")
    assert done.place("main", "drop") == Point(7, 8)


def test_what_cannot_be_put_into_a_wire():
    page = xor().page()
    assert not can_insert(page, end("fc2.x"), page.nodes["fc1"], LIBRARY)  # wired elsewhere
    assert not can_insert(page, end("fc2.x"), Node("m", "MSELoss"), LIBRARY)
    assert not can_insert(page, end("fc2.x"), Node("o", "Observed"), LIBRARY)
    assert not can_insert(page, end("x.y"), Node("r", "ReLU"), LIBRARY)
    for target, node, said in [
        ("x.x", Node("r", "ReLU"), "no wire ends at x.x"),
        ("fc2.x", Node("o", "Observed"), "no free input"),
        ("fc2.x", page.nodes["hidden"], "no free input"),
        ("fc2.x", Node("odd", "NobodyKnowsThis"), "no free input"),
    ]:
        with pytest.raises(EditError, match=said):
            insert_on_wire(xor(), "main", end(target), node, Point(0, 0), LIBRARY)


def test_the_bends_of_the_wire_stay_on_their_side():
    document = xor()
    bends = (Point(10, 0), Point(20, 50), Point(80, 50), Point(90, 0))
    document = document.with_sketch("main", replace(document.sketch("main"), bends=frozen({end("fc2.x"): bends})))
    done = insert_on_wire(document, "main", end("fc2.x"), Node("r", "ReLU"), Point(40, 50), LIBRARY)
    assert done.sketch("main").bends == {end("r.x"): bends[:2], end("fc2.x"): bends[2:]}


def test_nothing_is_left_of_an_empty_page():
    assert remove_and_heal(Document(), "main", [], LIBRARY) == Document()
