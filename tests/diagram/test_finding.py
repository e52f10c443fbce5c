"""Finding by what is written: on every kind of thing, in every diagram, best first."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.diagram import Document, Point, WeightChoice, frozen
from studio.diagram.builder import Builder
from studio.diagram.finding import Hit, find
from studio.diagram.groups import registry_of
from studio.diagram.model import Frame, Note, Sketch
from studio.spec import load_blocks


def drawing() -> Document:
    """A page with a group, a second page, and a sketch inside the group."""
    b = Builder("Found")
    with b.group("Encoder", width=16):
        b.output("y", b.Linear(b.input("x", "N D"), out_features="=width", id="att"))
    x = b.observed("x", "B 8")
    b.Linear(b.Encoder(x, id="enc"), out_features=10, id="head", name="logits")
    with b.on("probe"):
        b.Variable(b.Dropout(b.observed("x", "B 8"), p=0.25, id="drop"), id="seen")
    document = b.build()
    head = document.page().nodes["head"]
    head = replace(head, label="Classifier", weights=frozen({"weight": WeightChoice("orthogonal", frozen=True)}))
    page = replace(document.page(), nodes=frozen({**document.page().nodes, "head": head}))
    sketch = Sketch(
        frames=frozen({"f1": Frame("Queries and keys", Point(0, 0), 200, 100)}),
        notes=frozen({"n1": Note("# Why\n\nScaled by the *width*", Point(0, 0))}),
    )
    return replace(document.with_page("main", page), sketches=frozen({"Encoder": sketch}))


DOCUMENT = drawing()


def found(text: str, first: str = "main") -> list[Hit]:
    return list(find(DOCUMENT, registry_of(DOCUMENT, load_blocks()), text, first))


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("hea", Hit("main", "block", "head", "head")),
        ("classifier", Hit("main", "block", "head", "Classifier")),
        ("LOGITS", Hit("main", "block", "head", "logits", "output")),
        ("orthogonal", Hit("main", "block", "head", "weight = orthogonal frozen", "weight")),
        ("0.25", Hit("probe", "block", "drop", "p = 0.25", "setting")),
        ("att", Hit("Encoder", "block", "att", "att")),
        ("out_features width", Hit("Encoder", "block", "att", "out_features = width", "setting")),
        ("keys queries", Hit("Encoder", "frame", "f1", "Queries and keys")),
        ("scaled", Hit("Encoder", "note", "n1", "Scaled by the *width*")),
        ("encoder", Hit("main", "block", "enc", "Encoder", "block")),
    ],
)
def test_each_thing_is_found_by_each_text_on_it(text: str, hit: Hit):
    assert found(text)[0] == hit


def test_a_kind_of_block_is_found_in_all_diagrams_the_one_looked_at_first():
    assert [(hit.diagram, hit.name) for hit in found("linear")] == [("main", "head"), ("Encoder", "att")]
    assert [(hit.diagram, hit.name) for hit in found("linear", "Encoder")] == [("Encoder", "att"), ("main", "head")]


def test_words_may_stand_in_different_texts_of_one_thing_but_all_must_be_there():
    assert [hit.name for hit in found("head linear")] == ["head"]
    assert found("head dropout") == []


def test_names_come_before_what_is_set():
    names = [hit.name for hit in found("x") if hit.diagram == "main"]
    assert names[0] == "x"


@pytest.mark.parametrize("text", ["", "   ", "nowhere"])
def test_nothing_sought_or_nothing_there_finds_nothing(text: str):
    assert found(text) == []


@settings(max_examples=30)
@given(st.data())
def test_any_part_of_a_name_finds_its_block_once(data: st.DataObject):
    diagram = data.draw(st.sampled_from(DOCUMENT.diagrams))
    name = data.draw(st.sampled_from(sorted(DOCUMENT.diagram(diagram).nodes)))
    start = data.draw(st.integers(0, len(name) - 1))
    part = name[start : data.draw(st.integers(start + 1, len(name)))]
    assert [(hit.diagram, hit.name) for hit in found(part)].count((diagram, name)) == 1
