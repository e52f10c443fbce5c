"""Checking: types on the wires, problems in words, and the same answer incrementally as from nothing."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.compiler import check as check_module
from studio.compiler.check import check
from studio.diagram import Document, Endpoint, Node, edits, frozen
from studio.diagram.builder import Builder
from studio.spec import TensorType, parse_shape
from tests.documents import chain, documents, nodes, xor


def types(document: Document) -> dict[str, str]:
    return {str(target): str(type_) for target, type_ in check(document).wire_types()}


def sentences(document: Document) -> list[str]:
    return [str(problem) for problem in check(document).problems]


def test_every_wire_has_its_type():
    assert types(xor()) == {
        "fc1.x": "B 2",
        "hidden.x": "B 8",
        "fc2.x": "B 8",
        "loss.input": "B 1",
        "loss.target": "B 1",
    }
    assert check(xor()).type_of(Endpoint("fc1", "weight")) == TensorType((8, 2))
    assert check(xor()).problems == ()


def test_the_right_part_of_a_wrong_drawing_keeps_its_types():
    broken = edits.disconnect(xor(), "main", Endpoint("fc2", "x"))
    assert sentences(broken) == ["fc2.x, page main: x of Linear is not connected. Draw a wire to it."]
    assert types(broken)["hidden.x"] == "B 8"


def test_a_shape_that_does_not_fit_is_told_once_and_where():
    wrong = edits.set_setting(xor(), "main", "t", "shape", "B 3")
    (problem,) = check(wrong).problems
    assert problem.where.node == "loss"
    assert "B 1" in problem.message
    assert "B 3" in problem.message


@pytest.mark.parametrize(
    ("edit", "sentence"),
    [
        (lambda d: edits.set_setting(d, "main", "fc1", "out_features", 0), "out_features must be at least 1, not 0."),
        (lambda d: edits.set_setting(d, "main", "fc1", "out_featurs", 3), "Did you mean out_features?"),
        (lambda d: edits.set_setting(d, "main", "fc1", "bias", "yes"), "bias must be true or false, not 'yes'."),
        (lambda d: edits.add_node(d, "main", Node("n", "Novel")), "no block called 'Novel' is known here."),
        (
            lambda d: edits.connect(d, "main", Endpoint("x", "nowhere"), Endpoint("fc2", "x")),
            "the wire to x comes from x.nowhere, which there is not.",
        ),
        (
            lambda d: edits.connect(d, "main", Endpoint("x", "y"), Endpoint("hidden", "sideways")),
            "Tanh has no input 'sideways'.",
        ),
        (
            lambda d: edits.connect(d, "main", Endpoint("fc2", "y"), Endpoint("fc1", "x")),
            "feed each other in a circle: fc1 -> hidden -> fc2 -> fc1",
        ),
        (
            lambda d: edits.connect(d, "main", Endpoint("hidden", "y"), Endpoint("hidden", "x")),
            "feed each other in a circle: hidden -> hidden",
        ),
        (lambda d: edits.set_setting(d, "main", "x", "kind", "int"), "x takes real numbers (float), but int arrives."),
        (lambda d: edits.set_setting(d, "main", "x", "shape", "B L"), "needs a size known in advance, but L is open"),
    ],
)
def test_a_wrong_drawing_is_a_sentence(edit, sentence):
    assert any(sentence in text for text in sentences(edit(xor()))), sentences(edit(xor()))


def test_weights_are_ports():
    tied = edits.add_node(xor(), "main", Node("fc3", "Linear", frozen({"out_features": 8})))
    tied = edits.connect(tied, "main", Endpoint("x", "y"), Endpoint("fc3", "x"))
    tied = edits.connect(tied, "main", Endpoint("fc1", "weight"), Endpoint("fc3", "weight"))
    assert sentences(tied) == []
    wider = edits.set_setting(tied, "main", "fc3", "out_features", 9)
    assert any("weight expects O = 9" in text for text in sentences(wider))


def test_symbolic_sizes_go_through():
    document = edits.set_setting(xor(), "main", "x", "shape", "B T 2")
    assert types(document)["fc2.x"] == "B T 8"
    assert parse_shape("B T 8") == check(document).type_of(Endpoint("hidden", "y")).shape


def test_only_what_is_downstream_and_changed_is_looked_at(monkeypatch):
    document = chain(50)
    before = check(document)
    seen = []
    inspect_node = check_module.inspect_node
    monkeypatch.setattr(
        check_module, "inspect_node", lambda node, *rest: seen.append(node.id) or inspect_node(node, *rest)
    )
    check(edits.set_setting(document, "main", "n20", "bias", False), previous=before)
    assert seen == ["n20"]
    seen.clear()
    check(edits.set_setting(document, "main", "n20", "out_features", 7), previous=before)
    assert seen == ["n20", "n21", "n22"]
    seen.clear()
    check(edits.move(document, "main", {}), previous=before)
    assert seen == []


@settings(max_examples=30)
@given(first=documents(), second=documents())
def test_incremental_equals_from_nothing(first, second):
    """Whatever two documents are, checking the second from the first gives what checking it alone gives."""
    page = next(iter(first.pages))
    second = second if page in second.pages else first
    whole = check(second, page)
    step = check(second, page, previous=check(first, page))
    assert step.problems == whole.problems
    assert dict(step.wire_types()) == dict(whole.wire_types())


def test_a_delay_that_becomes_another_block():
    """The wires are the same objects, yet what they mean is not."""
    b = Builder("Circle")
    x = b.observed("x", "B 4")
    b.Delay(b.ReLU(x, id="relu"), id="delay")
    wires = frozen({Endpoint("relu", "x"): Endpoint("delay", "y"), Endpoint("delay", "x"): Endpoint("relu", "y")})
    document = b.build()
    document = document.with_page("main", replace(document.page(), wires=wires))
    other = edits.replace_node(document, "main", Node("delay", "Tanh"))
    assert check(other, previous=check(document)).problems == check(other).problems


@settings(max_examples=40)
@given(data=st.data(), document=documents())
def test_one_edit_at_a_time(data, document):
    page = next(iter(document.pages))
    checked = check(document, page)
    for _ in range(3):
        ids = sorted(document.pages[page].nodes)
        if not ids:
            return
        name = data.draw(st.sampled_from(ids))
        edit = data.draw(st.sampled_from(["replace", "remove", "rewire"]))
        if edit == "replace":
            document = edits.replace_node(document, page, data.draw(nodes(name)))
        elif edit == "remove":
            document = edits.remove_nodes(document, page, [name])
        else:
            other = data.draw(st.sampled_from(ids))
            document = edits.connect(document, page, Endpoint(other, "y"), Endpoint(name, "x"))
        checked = check(document, page, previous=checked)
        assert checked.problems == check(document, page).problems
