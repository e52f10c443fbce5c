"""Where a wire fits, and why not elsewhere: the same as the checker says once the wire is drawn."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.compiler.advice.fitting import fits
from studio.compiler.check import Checked, check
from studio.diagram import Document, Endpoint, edits
from studio.diagram.builder import Builder
from studio.diagram.problems import errors
from tests.documents import PORTS, documents, networks, xor


def why(document: Document, source: str, target: str) -> str:
    """What is said of one wire, which is the same from either end."""
    checked, ends = check(document), (Endpoint.parse(source), Endpoint.parse(target))
    forth = fits(checked, ends[0], [ends[1]], out=True)[ends[1]]
    back = fits(checked, ends[1], [ends[0]], out=False)[ends[0]]
    assert bool(forth) == bool(back)
    return forth


def pictures() -> Document:
    b = Builder()
    b.observed("image", "B 1 8 8")
    b.observed("row", "B 64")
    b.observed("label", "B", kind="int")
    b.add("Conv2d", id="conv")
    b.add("MSELoss", b.observed("ten", "B 10"), id="loss")
    b.add("Embedding", id="embed")
    return b.document


@pytest.mark.parametrize(
    ("source", "target", "sentence"),
    [
        ("image.y", "conv.x", ""),
        ("row.y", "conv.x", "needs N C H W, this is B 64."),
        ("row.y", "embed.indices", "needs whole numbers (int), this is B 64."),
        ("label.y", "embed.indices", ""),
        ("ten.y", "loss.target", ""),
        ("row.y", "loss.target", "B 10"),
        ("image.nowhere", "conv.x", "the wire to x comes from image.nowhere, which there is not."),
        ("image.y", "conv.sideways", "has no input 'sideways'"),
    ],
)
def test_a_wire_says_why_it_would_not_fit(source, target, sentence):
    said = why(pictures(), source, target)
    assert (sentence in said) if sentence else not said


def test_a_circle_is_named_from_either_end():
    checked = check(xor())
    forth = fits(checked, Endpoint("fc2", "y"), [Endpoint("fc1", "x")], out=True)
    back = fits(checked, Endpoint("fc1", "x"), [Endpoint("fc2", "y")], out=False)
    assert set(forth.values()) | set(back.values()) == {
        "this would close a circle: fc1 -> hidden -> fc2 -> fc1.",
    }


def test_a_delay_closes_no_circle():
    b = Builder()
    with b.loop("Count"):
        x, h = b.input("x", "N D", role="sequence"), b.delay("h", "N D")
        b.output("y", b.Add(x, h, id="sum"))
    b.Count(b.observed("x", "B 5 3"))
    inner = check(b.document).nodes["count"].inner[0]
    found = fits(inner, Endpoint("sum", "y"), [Endpoint("h", "x"), Endpoint("sum", "x0")], out=True)
    assert found[Endpoint("h", "x")] == ""
    assert "circle" in found[Endpoint("sum", "x0")]


def expected(checked: Checked, source: Endpoint, target: Endpoint) -> bool:
    """Whether the whole check finds nothing new at the block the wire leads to, and no circle through the wire."""
    then = check(edits.connect(checked.document, checked.page, source, target), checked.page)
    is_at_once = checked.drawn.nodes[target.node].block != "Delay" or target.port == "initial"
    if is_at_once and any({source.node, target.node} <= set(knot) for knot in then.wiring.knots):
        return False
    before = set(checked.nodes[target.node].problems)
    return not set(errors(then.nodes[target.node].problems)) - before


@settings(max_examples=60)
@given(data=st.data(), document=st.one_of(documents(), networks()))
def test_one_block_looked_at_agrees_with_the_whole_check(data, document):
    page = data.draw(st.sampled_from(sorted(document.pages)))
    checked = check(document, page)
    ids = sorted(checked.drawn.nodes)
    if not ids:
        return
    ends = st.builds(Endpoint, st.sampled_from(ids), st.sampled_from(PORTS))
    fixed, candidates = data.draw(ends), data.draw(st.lists(ends, unique=True, max_size=5))
    for out in (True, False):
        for end, sentence in fits(checked, fixed, candidates, out=out).items():
            source, target = (fixed, end) if out else (end, fixed)
            assert (not sentence) == expected(checked, source, target), (source, target, sentence)
