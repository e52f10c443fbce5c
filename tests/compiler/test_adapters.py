"""Adapters: what is offered makes the wire fit, and what one would expect is offered."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.compiler.advice.adapters import adapters
from studio.compiler.check import check
from studio.diagram import Document, Endpoint, Point, edits
from studio.diagram.builder import Builder
from studio.diagram.geometry import GRID
from studio.diagram.problems import errors
from tests.documents import xor


def drawn() -> Document:
    b = Builder()
    b.observed("image", "B 3 8 8")
    b.observed("last", "B 8 8 3")
    b.observed("row", "B 64")
    b.observed("label", "B", kind="int")
    b.observed("tokens", "B T", kind="int")
    b.observed("steps", "B T 16")
    b.observed("one", "B 1")
    b.observed("mask", "B 10", kind="bool")
    with b.group("Layer", width=12):
        b.output("y", b.ReLU(b.input("x", "N 16"), id="bend"))
    b.add("@Layer", id="layer")
    b.add("Conv2d", b.observed("four", "B 4 8 8"), id="conv")
    b.add("MSELoss", b.observed("ten", "B 10"), id="loss")
    b.add("CrossEntropyLoss", b.observed("logits", "B 10"), id="classes")
    b.add("Accuracy", id="accuracy")
    b.add("Linear", id="linear")
    b.add("LSTM", id="lstm", hidden_size=32)
    b.add("Sub", b.observed("picture", "B 4 8 8"), id="sub")
    return b.document


@pytest.mark.parametrize(
    ("source", "target", "titles"),
    [
        ("row.y", "loss.target", ["Linear to 10"]),
        ("image.y", "loss.target", ["Flatten and Linear to 10"]),
        ("label.y", "loss.target", ["One-hot of 10", "Embedding to 10"]),
        ("mask.y", "loss.target", ["Cast to float"]),
        ("ten.y", "classes.target", ["Arg max"]),
        ("one.y", "classes.target", ["Squeeze dimension 1 and Cast to int"]),
        ("last.y", "sub.b", ["Transpose dimensions 1 and 3 and 1x1 convolution to 4 channels"]),
        ("image.y", "sub.b", ["1x1 convolution to 4 channels"]),
        ("label.y", "linear.x", ["One-hot"]),
        ("steps.y", "layer.x", ["Mean over dimension 1", "Last step"]),
        ("tokens.y", "lstm.x", ["Embedding"]),
        ("row.y", "layer.x", ["Linear to 16"]),
        ("row.y", "sub.b", ["Linear to 256 and Reshape to B 4 8 8"]),
        ("ten.y", "loss.target", []),
    ],
)
def test_the_adapter_one_would_draw_is_offered(source, target, titles):
    found = [each.title for each in adapters(check(drawn()), Endpoint.parse(source), Endpoint.parse(target))]
    assert set(titles) <= set(found), found
    assert len(found) <= 3
    if source == "ten.y" and target == "loss.target":
        assert found == []


def test_it_stands_half_way_on_the_grid():
    document = edits.move(xor(), "main", {"x": Point(0, 0), "loss": Point(400, 0)})
    document = edits.set_setting(document, "main", "x", "shape", "B 1 2")
    (adapter, *_) = adapters(check(document), Endpoint("x", "y"), Endpoint("loss", "target"))
    after = adapter.edit(document)
    place = after.place("main", adapter.nodes[0].id)
    assert place is not None
    assert 50 < place.x < 350
    assert place.x % GRID == place.y % GRID == 0
    assert after.page().wires[Endpoint("loss", "target")].node == adapter.nodes[-1].id


def test_a_wire_that_closes_a_circle_has_none():
    assert adapters(check(xor()), Endpoint("fc2", "y"), Endpoint("fc1", "x")) == []


ENDS = [Endpoint(node, "y") for node in ("image", "last", "row", "label", "tokens", "steps", "one", "mask", "conv")]
TARGETS = ["layer.x", "conv.x", "loss.input", "loss.target", "classes.input", "classes.target", "accuracy.input"]
TARGETS += ["linear.x", "linear.weight", "lstm.x", "lstm.h0", "sub.b", "sub.a"]


@settings(max_examples=40)
@given(source=st.sampled_from(ENDS), target=st.sampled_from(TARGETS))
def test_whatever_is_offered_works(source, target):
    """The whole check finds nothing wrong at the new blocks, and nothing new at the one they lead to."""
    document, end = drawn(), Endpoint.parse(target)
    if end in document.page().wires:
        document = edits.disconnect(document, "main", end)
    before = check(document)
    for adapter in adapters(before, source, end):
        after = check(adapter.edit(document))
        places = {end.node, *(node.id for node in adapter.nodes)}
        assert not [p for p in set(errors(after.problems)) - set(before.problems) if p.where.node in places]
        assert end in after.drawn.wires
