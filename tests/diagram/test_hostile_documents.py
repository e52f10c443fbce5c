"""Documents made to hurt: they are opened or refused in words, and checking them raises nothing and ends."""

import json

import pytest
from hypothesis import given, settings

from studio.compiler.check import check, check_all
from studio.diagram import Document, dumps, loads
from studio.errors import FileError
from tests.documents import documents


def raw(groups: dict, main: dict | None = None, **more) -> str:
    page = main or {"nodes": [{"id": "x", "block": "Observed"}, {"id": "g", "block": "@A"}], "wires": [["x.y", "g.x"]]}
    return json.dumps({"format": 2, "pages": {"main": page}, "groups": groups, **more})


def group(inner: str, repeat: object = 1, **port: object) -> dict:
    """An input that leads through an instance of another group to the output."""
    node = {"id": "inner", "block": inner, "settings": {"repeat": repeat}}
    ports = [{"id": "x", "block": "Input", "settings": port}, {"id": "y", "block": "Output"}]
    return {"nodes": [*ports, node], "wires": [["x.y", "inner.x"], ["inner.y", "y.x"]]}


CIRCLE = {"A": group("@B"), "B": group("@C"), "C": group("@A")}
DEEP = {"A": group("@A1", 1000), **{f"A{index}": group(f"@A{index + 1}", 1000) for index in range(1, 25)}}
DEEP["A25"] = {"nodes": [{"id": "x", "block": "Input"}]}


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (raw({"A": group("@A")}), "contains itself: A -> A"),
        (raw(CIRCLE), "contains itself: A -> B -> C -> A"),
        (raw(DEEP), "at most 100,000 can be"),
        (raw({"A": group("@B", 10_000), "B": {"nodes": []}}), "repeat must be at most 1000"),
        (raw({"A": group("Tanh", shape="N ?")}), "the shape 'N ?' of x cannot be read"),
        (raw({"A": group("Tanh", shape="2*N M")}), "the shape '2*N M' of x cannot be read"),
        (raw({"A": group("Tanh", shape="* *")}), "cannot be read"),
        (raw({"A": group("Tanh", shape=["N"])}), "shape must be text"),
        (raw({"A": group("Tanh", axis="=n", role="sequence")}), "axis must be a whole number"),
        (raw({"A": group("@B", "=1000**9"), "B": {"nodes": []}}), "repeat must be at most 1000"),
        (raw({"A": group("@B", "=" + "(" * 5000), "B": {"nodes": []}}), "is not an expression"),
        (raw({"A": group("@B", "=" + "-" * 5000 + "1"), "B": {"nodes": []}}), "repeat"),
        (raw({"A": group("@B", "=9**9**9"), "B": {"nodes": []}}), "a power may be at most"),
        (raw({"A": {**group("Tanh"), "loop": True}}), "does not know how many steps"),
    ],
)
def test_what_is_wrong_inside_is_a_problem(text, sentence):
    found = [str(problem) for checked in check_all(loads(text)).values() for problem in checked.problems]
    assert any(sentence in each for each in found), found


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (raw({"main": {"nodes": []}}), "'main' cannot name a group"),
        (raw({"forward": {"nodes": []}}), "'forward' cannot name a group"),
        (raw({"a b": {"nodes": []}}), "'a b' cannot name a group"),
        (raw({"A": {"nodes": [], "settings": {"repeat": 3}}}), "'repeat' cannot name a group's setting"),
        (raw({"A": {"nodes": [], "settings": {"n": [1]}}}), "groups"),
        (raw({"A": {"nodes": [], "settings": {"a b": 1}}}), "settings"),
        (raw({"A": {"nodes": [], "loop": "yes"}}), "loop"),
        (raw({"A": {"nodes": [{"id": "a", "block": "Tanh"}] * 2}}), "two blocks are called 'a'"),
        (raw({"A": {"nodes": [], "wires": [["a.y", "b.x"]]}}), "leads to nowhere"),
        (raw({}, constants={"n": [1]}), "constants"),
        (raw({}, constants={"9": 1}), "constants"),
        (raw({}, data={"kind": "csv", "parts": {"a b": {"kind": "csv"}}}), "parts"),
        (raw({}, claims=[{"quantity": "loss"}]), "threshold"),
        (raw({}, claim={"quantity": "loss", "threshold": 1}), "claim"),
        (raw({}, plan={"stages": [{"phases": [{"every": 0}]}]}), "every"),
        (raw({}, plan={"weights": {"fc": 1}}), "weights"),
        (raw({}, layout={"Ghost": {}}), "page 'Ghost'"),
    ],
)
def test_what_cannot_be_a_document_is_refused(text, sentence):
    with pytest.raises(FileError, match=sentence):
        loads(text)


def test_data_nested_without_end_is_refused():
    data = '{"kind": "a", "parts": {"a": ' * 3000 + "1" + "}}" * 3000
    with pytest.raises(FileError, match="nested too deeply"):
        loads('{"format": 2, "pages": {"main": {}}, "data": ' + data + "}")


@settings(max_examples=60)
@given(document=documents())
def test_any_document_is_checked_and_written(document: Document):
    """Groups in a circle, ports that fit nothing, expressions without a value: problems, never an exception."""
    assert loads(dumps(document)) == document
    for page in document.pages:
        checked = check(document, page)
        assert all(str(problem) for problem in checked.problems)
        if not checked.errors:
            assert set(checked.flat.inputs) == set(checked.flat.units)
