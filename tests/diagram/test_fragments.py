"""Copied blocks: what is pasted is what was copied, names follow, and what a text needs comes along."""

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.compiler.check import check
from studio.diagram import Document, Endpoint, Node, Point, WeightChoice, edits, frozen
from studio.diagram.builder import Builder
from studio.diagram.edits import EditError
from studio.diagram.fragment_paste import PAGE
from studio.diagram.fragments import copy_fragment, cut_out, duplicate, paste_fragment, read_fragment
from studio.diagram.geometry_page import lay_out
from studio.diagram.layout import complete_layout
from studio.diagram.model import Frame, Note
from studio.errors import FileError
from studio.spec import load_blocks
from tests.documents import documents, networks, xor


def everything(document: Document, page: str = "main") -> str:
    return copy_fragment(document, page, document.diagram(page).nodes)


def layered(width: int = 16, constant: int = 10) -> Document:
    """A group that uses a constant, used twice, the second sharing the weights of the first."""
    b = Builder()
    b.constants(classes=constant, unused=3)
    with b.group("Bend"):
        b.output("y", b.ReLU(b.input("x", "N D"), id="relu"))
    with b.group("Layer", width=width):
        b.output("y", b.Bend(b.Linear(b.input("x", "N D"), out_features="=width*classes", id="fc"), id="bend"))
    x = b.observed("x", "B 160")
    first = b.Layer(x, id="first")
    b.Linear(b.Layer(first, id="second", weights_of="first"), id="head", out_features="=classes", name="logits")
    return b.build()


@settings(max_examples=30, deadline=None)
@given(document=networks(), data=st.data())
def test_what_is_pasted_is_what_was_copied(document, data):
    names = data.draw(st.sets(st.sampled_from(sorted(document.page().nodes)), min_size=1))
    pasted, called = paste_fragment(document, "main", copy_fragment(document, "main", names))
    assert called.keys() == names
    assert not set(called.values()) & document.page().nodes.keys()
    before, after = document.page(), pasted.page()
    assert {name: before.nodes[name] for name in before.nodes} == {name: after.nodes[name] for name in before.nodes}
    for name in names:
        old, new = before.nodes[name], after.nodes[called[name]]
        shared = str(old.settings.get("weights_of", ""))
        settings_ = {**old.settings, **({"weights_of": called.get(shared, shared)} if shared else {})}
        assert replace(old, id=new.id, settings=frozen(settings_), names=new.names) == new
    inside = {to: source for to, source in before.wires.items() if to.node in names and source.node in names}
    new_wires = {to: source for to, source in after.wires.items() if to not in before.wires}
    assert new_wires == {
        Endpoint(called[to.node], to.port): Endpoint(called[source.node], source.port) for to, source in inside.items()
    }
    assert pasted.groups == document.groups


@settings(max_examples=30, deadline=None)
@given(document=networks())
def test_in_an_empty_document_everything_has_the_types_it_had(document):
    pasted, called = paste_fragment(Document(), "main", everything(document))
    assert all(old == new for old, new in called.items())
    assert pasted.page() == document.page()
    here, there = check(document), check(pasted)
    assert [str(each) for each in there.problems] == [str(each) for each in here.problems]
    assert dict(here.wire_types()) == dict(there.wire_types())


@settings(max_examples=30, deadline=None)
@given(document=networks(), data=st.data())
def test_cut_and_paste_keeps_the_shapes_and_the_places(document, data):
    library = load_blocks()
    places = complete_layout(document.page(), library, {})
    document = edits.move(document, "main", places)
    names = data.draw(st.sets(st.sampled_from(sorted(document.page().nodes)), min_size=1))
    text = copy_fragment(document, "main", names)
    pasted, called = paste_fragment(edits.remove_nodes(document, "main", names), "main", text)
    assert pasted.page().nodes == document.page().nodes
    assert pasted.layout == document.layout
    assert all(old == new for old, new in called.items())


@settings(max_examples=30, deadline=None)
@given(document=documents(), data=st.data())
def test_any_drawing_can_be_copied_and_read_again(document, data):
    """Wrong ones too: unknown blocks, groups that contain themselves, expressions without a value."""
    page = data.draw(st.sampled_from(document.diagrams))
    text = everything(document, page)
    piece = read_fragment(text)
    assert piece == cut_out(document, page, document.diagram(page).nodes)
    try:
        pasted, called = paste_fragment(document, page, text)
    except EditError as error:
        assert "contain itself" in str(error)
        return
    assert len(pasted.diagram(page).nodes) == 2 * len(document.diagram(page).nodes)
    assert len(set(called.values())) == len(called)


def test_a_fragment_brings_its_groups_and_the_constants_it_uses():
    pasted, _ = paste_fragment(Document(), "main", copy_fragment(layered(), "main", ["first"]))
    assert set(pasted.groups) == {"Bend", "Layer"}
    assert pasted.constants == {"classes": 10}
    assert pasted.layout["Layer"] == layered().layout["Layer"]


def test_equal_groups_and_constants_are_used_and_different_ones_get_a_name():
    text = everything(layered())
    same, _ = paste_fragment(layered(), "main", text)
    assert same.groups == layered().groups
    assert same.constants == layered().constants
    other, called = paste_fragment(layered(width=8), "main", text)
    assert set(other.groups) == {"Bend", "Layer", "Layer2"}
    assert other.page().nodes[called["first"]].block == "@Layer2"
    assert other.groups["Layer2"].settings == {"width": 16}
    again, called = paste_fragment(other, "main", text)
    assert set(again.groups) == {"Bend", "Layer", "Layer2"}
    assert again.page().nodes[called["first"]].block == "@Layer2"


def test_a_constant_of_another_value_gets_a_name_that_its_expressions_follow():
    pasted, called = paste_fragment(layered(constant=4), "main", everything(layered()))
    assert pasted.constants == {"classes": 4, "unused": 3, "classes2": 10}
    assert pasted.page().nodes[called["head"]].settings["out_features"] == "=classes2"
    assert pasted.groups["Layer2"].graph.nodes["fc"].settings["out_features"] == "=width * classes2"
    assert pasted.groups["Layer2"].graph.nodes["bend"].block == "@Bend"
    assert check(pasted).type_of(Endpoint(called["head"], "y")) == check(layered()).type_of(Endpoint("head", "y"))


def test_a_constant_takes_no_name_that_a_shape_leaves_open():
    b = Builder()
    b.observed("x", "B classes")
    pasted, _ = paste_fragment(b.build(), "main", everything(layered()))
    assert pasted.constants == {"classes2": 10}
    assert str(check(pasted).type_of(Endpoint("x", "y"))).endswith("B classes")


def test_what_a_group_calls_its_own_is_no_constant():
    b = Builder()
    b.constants(width=3)
    with b.group("Layer", width=5):
        b.output("y", b.Linear(b.input("x", "N D"), out_features="=width", id="fc"))
    text = copy_fragment(b.build(), "Layer", ["fc"])
    assert read_fragment(text).constants == {}
    pasted, _ = paste_fragment(Document(), "main", text)
    assert pasted.page().nodes["fc"].settings["out_features"] == "=width"
    assert any("width" in str(problem) for problem in check(pasted).problems)


def test_a_constant_is_not_mistaken_for_a_groups_own_setting():
    b = Builder()
    b.constants(width=3)
    b.Linear(b.observed("x", "B 2"), id="fc", out_features="=width")
    inner = Builder()
    inner.constants(width=3)
    with inner.group("Layer", width=5):
        inner.output("y", inner.Linear(inner.input("x", "N D"), out_features="=width", id="fc"))
    pasted, called = paste_fragment(inner.build(), "Layer", copy_fragment(b.build(), "main", ["fc"]))
    new = pasted.groups["Layer"].graph.nodes[called["fc"]]
    assert pasted.constants[new.settings["out_features"].removeprefix("=")] == 3


def test_those_who_share_weights_or_follow_them_speak_of_the_copies():
    b = Builder()
    with b.group("Layer"):
        b.output("y", b.Linear(b.input("x", "N D"), out_features=4, id="fc"))
    x = b.observed("x", "B 4")
    b.Layer(x, id="student")
    b.Layer(x, id="twin", weights_of="student", name="twin")
    b.add("MovingAverage", id="average", target="teacher.fc", source="student.fc")
    document = b.build()
    pasted, called = paste_fragment(document, "main", copy_fragment(document, "main", ["student", "twin", "average"]))
    nodes = pasted.page().nodes
    assert called == {"student": "student2", "twin": "twin2", "average": "average2"}
    assert nodes["twin2"].settings["weights_of"] == "student2"
    assert (nodes["average2"].settings["source"], nodes["average2"].settings["target"]) == ("student2.fc", "teacher.fc")
    assert nodes["twin2"].names == {"y": "twin2"}


def test_a_copy_is_called_by_the_next_number():
    document, called = duplicate(xor(), "main", ["fc1", "hidden", "fc2"])
    assert called == {"fc1": "fc3", "fc2": "fc4", "hidden": "hidden2"}
    assert document.page().nodes["fc4"].names == {"y": "logit2"}


def test_the_inputs_of_a_duplicate_stay_connected_and_those_of_a_paste_do_not():
    document, called = duplicate(xor(), "main", ["hidden"])
    assert document.page().wires[Endpoint(called["hidden"], "x")] == Endpoint("fc1", "y")
    pasted, called = paste_fragment(xor(), "main", copy_fragment(xor(), "main", ["hidden"]))
    assert Endpoint(called["hidden"], "x") not in pasted.page().wires
    assert xor().page().wires.items() <= document.page().wires.items()


def test_a_duplicate_shares_the_weight_that_the_block_is_fed():
    b = Builder()
    x = b.observed("x", "B 4")
    b.Linear(x, id="a", out_features=4)
    b.Linear(x, id="b", out_features=4, feeds={"weight": Endpoint("a", "weight")}, init={"bias": WeightChoice("zeros")})
    document, called = duplicate(b.build(), "main", ["b"])
    assert document.page().wires[Endpoint(called["b"], "weight")] == Endpoint("a", "weight")
    assert document.page().nodes[called["b"]].weights == {"bias": WeightChoice("zeros")}


def test_pasted_where_it_is_wanted_or_beside_what_is_there():
    document = xor()
    text = copy_fragment(document, "main", ["fc1", "hidden"])
    pasted, called = paste_fragment(document, "main", text, Point(500, 700))
    places = [pasted.place("main", name) for name in called.values()]
    assert (min(x for x, _ in places), min(y for _, y in places)) == (500, 700)
    before = [document.place("main", name) for name in called]
    assert places[0].x - places[1].x == before[0].x - before[1].x
    taken = set(document.layout["main"].values())
    for _ in range(3):
        document, called = paste_fragment(document, "main", text)
        new = {document.place("main", name) for name in called.values()}
        assert not new & taken
        taken |= new


def test_bends_frames_notes_and_open_groups_come_along():
    document = layered()
    sketch = replace(
        document.sketch("main"),
        frames=frozen({"f": Frame("Deep", Point(0, 0), 100, 50), "other": Frame("", Point(9, 9), 5, 5)}),
        notes=frozen({"n": Note("**why**", Point(10, 20))}),
        bends=frozen({Endpoint("second", "x"): (Point(3, 4),), Endpoint("head", "x"): (Point(5, 6),)}),
        opened=frozen({"first": 1}),
    )
    document = document.with_sketch("main", sketch)
    text = copy_fragment(document, "main", ["first", "second"], frames=["f"], notes=["n"])
    pasted, called = paste_fragment(document, "main", text)
    new = pasted.sketch("main")
    by = pasted.place("main", called["first"]).x - document.place("main", "first").x
    assert new.frames["f2"] == Frame("Deep", Point(by, by), 100, 50)
    assert new.notes["n2"].at == Point(10 + by, 20 + by)
    assert new.bends[Endpoint(called["second"], "x")] == (Point(3 + by, 4 + by),)
    assert new.opened == {"first": 1, called["first"]: 1}
    assert set(new.frames) == {"f", "other", "f2"}
    assert len(new.bends) == 3


def test_a_group_never_comes_to_contain_itself():
    document = layered()
    with pytest.raises(EditError, match="contain itself"):
        paste_fragment(document, "Layer", copy_fragment(document, "main", ["first"]))
    with pytest.raises(EditError, match="contain itself"):
        paste_fragment(document, "Bend", copy_fragment(document, "main", ["first"]))
    pasted, _ = paste_fragment(document, "Layer", copy_fragment(document, "Layer", ["bend"]))
    assert set(pasted.groups["Layer"].graph.nodes) == {"x", "y", "fc", "bend", "bend2"}


def test_ports_that_come_into_a_group_stand_behind_those_it_has():
    document = layered()
    pasted, called = paste_fragment(document, "Layer", copy_fragment(document, "Bend", ["x", "relu", "y"]))
    nodes = pasted.groups["Layer"].graph.nodes
    assert nodes[called["x"]].settings["place"] == nodes[called["y"]].settings["place"] == 1
    shown = lay_out(pasted.page(), load_blocks(), pasted.layout["main"])  # instances have a port more
    assert set(shown.shapes) == set(pasted.page().nodes)


def test_a_group_called_as_a_page_there_gets_another_name():
    b = Builder(page="Layer")
    b.observed("x", "B 2")
    pasted, called = paste_fragment(b.build(), "Layer", copy_fragment(layered(), "main", ["first"]))
    assert pasted.page("Layer").nodes[called["first"]].block == "@Layer2"


def test_an_unknown_block_is_copied_as_it_is():
    document = edits.add_node(
        Document(), "main", Node("odd", "NobodyKnowsThis", frozen({"size": (1, 2)}), label="Odd"), Point(1, 2)
    )
    pasted, _ = paste_fragment(document, "main", everything(document))
    assert pasted.page().nodes["odd2"] == replace(document.page().nodes["odd"], id="odd2")


def test_a_block_that_is_not_there_cannot_be_copied():
    with pytest.raises(EditError, match="no block 'nobody'"):
        copy_fragment(xor(), "main", ["nobody"])


def other_text(change) -> str:
    raw = json.loads(everything(xor()))
    change(raw)
    return json.dumps(raw)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "holds no blocks"),
        ("Dear Anna, see you at noon.", "holds no blocks"),
        ('{"format": 2, "pages": {"main": {}}}', "holds no blocks"),
        ('["fragment"]', "holds no blocks"),
        (everything(xor())[:200], "is not JSON at line"),
        (other_text(lambda raw: raw.update(fragment=2)), "newer Diagrad"),
        (other_text(lambda raw: raw.update(fragment=True)), "holds no blocks"),
        (other_text(lambda raw: raw.update(format=99)), "newer"),
        (other_text(lambda raw: raw.update(more=1)), "more"),
        (other_text(lambda raw: raw["pages"].update(main={})), "only page"),
        (other_text(lambda raw: raw["pages"][PAGE]["wires"].append(["x.y", "gone.x"])), "leads to nowhere"),
        (other_text(lambda raw: raw["pages"][PAGE]["nodes"].append({"id": "import", "block": "ReLU"})), "import"),
    ],
)
def test_a_foreign_or_damaged_text_says_where_and_why(text, said):
    with pytest.raises(FileError, match=said) as caught:
        paste_fragment(xor(), "main", text)
    assert caught.value.where.startswith("the clipboard")
