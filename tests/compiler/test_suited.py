"""Which blocks of the library are offered for a port."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.compiler.advice.suited import suited
from studio.compiler.check import check
from studio.diagram import Document, Endpoint, Node, edits
from studio.diagram.builder import Builder
from studio.diagram.problems import errors


def drawn() -> Document:
    b = Builder()
    with b.group("Layer"):
        b.output("y", b.ReLU(b.input("x", "N 64"), id="bend"))
    b.observed("image", "B 3 8 8")
    b.observed("row", "B 64")
    b.observed("steps", "B 5 16")
    b.observed("label", "B", kind="int")
    b.add("CrossEntropyLoss", id="loss")
    b.add("Conv2d", id="conv")
    b.Layer(b.observed("seen", "B 64"), id="layer")
    return b.document


def names(port: str, *, out: bool) -> list[str]:
    checked = check(drawn())
    return [name for name, _ in suited(checked, Endpoint.parse(port), checked.registry, out=out)]


@pytest.mark.parametrize(
    ("port", "first", "not_there"),
    [
        ("image.y", "Conv2d", "Embedding"),
        ("row.y", "Linear", "Conv2d"),
        ("steps.y", "LSTM", "Conv2d"),
        ("label.y", "Embedding", "Linear"),
    ],
)
def test_blocks_that_take_a_value(port, first, not_there):
    found = names(port, out=True)
    assert first in found[:8]
    assert not_there not in found


def test_blocks_that_could_feed_an_input():
    assert "Linear" in names("loss.input", out=False)[:6]
    assert "ReLU" not in names("loss.target", out=False)
    assert "Conv2d" in names("conv.x", out=False)
    assert "Flatten" in names("loss.input", out=False)


def test_groups_are_offered_where_they_fit():
    assert "@Layer" in names("row.y", out=True)
    assert "@Layer" not in names("image.y", out=True)
    inner = check(drawn()).nodes["layer"].inner[0]
    inside = [name for name, _ in suited(inner, Endpoint("bend", "y"), inner.registry, out=True)]
    assert "@Layer" not in inside
    assert "Output" in inside
    assert "Output" not in names("row.y", out=True)


def test_without_a_port_everything_that_may_stand_there():
    checked = check(drawn())
    assert {"Linear", "@Layer"} <= {name for name, _ in suited(checked, None, checked.registry, out=True)}


@settings(max_examples=30)
@given(data=st.data(), port=st.sampled_from(["image", "row", "steps", "label"]))
def test_the_whole_check_agrees(data, port):
    """A block that is offered, put there and wired, has no error but inputs that are still open; another has."""
    document, checked = drawn(), check(drawn())
    offered = dict(suited(checked, Endpoint(port, "y"), checked.registry, out=True))
    name = data.draw(st.sampled_from(sorted(offered)))
    document = edits.add_node(document, "main", Node("new", name))
    document = edits.connect(document, "main", Endpoint(port, "y"), Endpoint("new", offered[name]))
    wrong = [p for p in errors(check(document).problems) if p.where.node == "new" and p.code != "open"]
    assert wrong == []
