"""Two versions side by side: nothing where they mean the same, exactly what was done where something was."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from studio.diagram import Claim, Document, Endpoint, Node, Point, edits, frozen
from studio.diagram.builder import Builder
from studio.diagram.compare import compare
from studio.diagram.compare_values import Difference
from studio.diagram.grouping import make_group
from studio.diagram.model import Note
from studio.diagram.paging import rename_group, rename_page
from studio.diagram.renaming import rename_node
from tests.documents import documents, networks, xor


def grouped() -> Document:
    return make_group(xor(), "main", ["fc1", "hidden"], "Hidden")[0]


@settings(max_examples=30, deadline=None)
@given(document=documents())
def test_a_document_is_no_different_from_itself(document):
    assert not compare(document, document)


@settings(max_examples=30, deadline=None)
@given(document=networks(), data=st.data())
def test_where_things_are_drawn_makes_no_difference(document, data):
    places = {name: Point(data.draw(st.integers(-99, 99)), 0) for name in document.page().nodes}
    moved = edits.move(document, "main", places)
    noted = moved.with_sketch("main", replace(moved.sketch("main"), notes=frozen({"n": Note("why", Point(0, 0))})))
    assert not compare(document, noted)


@settings(max_examples=40, deadline=None)
@given(document=networks(), data=st.data())
def test_what_was_edited_is_what_is_listed(document, data):
    """Some blocks get settings, some wires go, some blocks come and one goes: just that is found, both ways round."""
    old, ids = document, sorted(document.page().nodes)
    chosen = data.draw(st.sets(st.sampled_from(ids)))
    cut = data.draw(st.sets(st.sampled_from(sorted(document.page().wires))))
    come = data.draw(st.sets(st.sampled_from(["new1", "new2", "new3"])))
    gone = data.draw(st.sets(st.sampled_from(ids), max_size=1))
    new = document
    for name in chosen:
        new = edits.set_label(new, "main", name, f"My {name}")
    for target in cut:
        new = edits.disconnect(new, "main", target)
    for name in come:
        new = edits.add_node(new, "main", Node(name, "Dropout", frozen({"p": 0.1})))
    new = edits.remove_nodes(new, "main", gone)
    there, back = compare(old, new), compare(new, old)
    if not (chosen or cut or come or gone):
        assert not there
        return
    (change,), (undone,) = there.diagrams, back.diagrams
    assert {node.id for node in change.added} == {node.id for node in undone.removed} == come
    assert {node.id for node in change.removed} == {node.id for node in undone.added} == gone
    assert {each.node.id for each in change.changed} == chosen - gone
    for each in change.changed:
        (said,) = each.differences
        assert (said.what, said.new) == ("label text", f"My {each.node.id}")
    lost = {(source, to) for to, source in old.page().wires.items() if to in cut or {to.node, source.node} & gone}
    assert set(change.wires_removed) == set(undone.wires_added) == lost
    assert change.wires_added == ()
    assert not any(entries for _, entries in there.sections)


@settings(max_examples=40, deadline=None)
@given(document=networks(), data=st.data())
def test_a_new_name_alone_is_only_a_new_name(document, data):
    name = data.draw(st.sampled_from(sorted(document.page().nodes)))
    (change,) = compare(document, rename_node(document, "main", name, "other")).diagrams
    others = (change.added, change.removed, change.wires_added, change.wires_removed)
    assert others == ((), (), (), ())
    ((each),) = change.changed
    assert (each.was, each.node.id, each.differences) == (name, "other", ())
    assert change.called == {name: "other"}


def test_a_chain_of_new_names_is_recognised_with_what_was_set_on_it():
    new = xor()
    for old, name in [("fc1", "first"), ("hidden", "bend"), ("fc2", "second"), ("loss", "cost")]:
        new = rename_node(new, "main", old, name)
    new = edits.set_settings(new, "main", "first", {"out_features": 16})
    found = compare(xor(), new)
    (change,) = found.diagrams
    assert {each.was: each.node.id for each in change.changed} == {
        "fc1": "first",
        "fc2": "second",
        "hidden": "bend",
        "loss": "cost",
    }
    assert [each.differences for each in change.changed if each.differences] == [(Difference("out_features", 8, 16),)]
    assert (change.added, change.removed, change.wires_added, change.wires_removed) == ((), (), (), ())
    assert found.plan == ()  # what is minimised has the new name, and is the same


def test_a_block_of_another_kind_is_another_block():
    new = edits.remove_nodes(xor(), "main", ["hidden"])
    new = edits.add_node(new, "main", Node("bend", "ReLU"))
    new = edits.connect(new, "main", Endpoint("fc1", "y"), Endpoint("bend", "x"))
    new = edits.connect(new, "main", Endpoint("bend", "y"), Endpoint("fc2", "x"))
    (change,) = compare(xor(), new).diagrams
    assert ([node.id for node in change.removed], [node.id for node in change.added]) == (["hidden"], ["bend"])
    assert change.wires_removed == (
        (Endpoint("fc1", "y"), Endpoint("hidden", "x")),
        (Endpoint("hidden", "y"), Endpoint("fc2", "x")),
    )


def test_a_wire_that_comes_from_elsewhere_went_and_came():
    new = edits.connect(xor(), "main", Endpoint("fc1", "y"), Endpoint("fc2", "x"))
    (change,) = compare(xor(), new).diagrams
    assert change.wires_removed == ((Endpoint("hidden", "y"), Endpoint("fc2", "x")),)
    assert change.wires_added == ((Endpoint("fc1", "y"), Endpoint("fc2", "x")),)


def test_groups_pages_and_their_names():
    old = grouped()
    renamed = rename_page(rename_group(old, "Hidden", "Bent"), "main", "train")
    found = compare(old, renamed)
    assert [(each.name, each.was, each.changed) for each in found.diagrams] == [
        ("train", "main", ()),
        ("Bent", "Hidden", ()),
    ]
    assert found.plan == ()
    changed = edits.set_group(old, "Hidden", replace(old.groups["Hidden"], settings=frozen({"n": 3}), loop=True))
    (group,) = compare(old, changed).diagrams
    assert group.settings == (Difference("loop", None, True), Difference("setting n", None, 3))
    (added, main) = sorted(compare(xor(), old).diagrams, key=lambda each: each.name)
    assert (added.name, added.kind, added.fate) == ("Hidden", "group", "added")
    assert [node.block for node in main.added] == ["@Hidden"]
    assert compare(old, xor()).diagram("Hidden").fate == "removed"


def test_a_port_of_a_group_under_another_name_is_the_same_port():
    b = Builder()
    with b.group("Layer"):
        b.output("y", b.Linear(b.input("x", "N D"), out_features=4, id="fc"))
    b.ReLU(b.Layer(b.observed("x", "B 4"), id="layer"), id="relu")
    old = b.build()
    (change,) = compare(old, rename_node(old, "Layer", "x", "value")).diagrams
    assert (change.name, [(each.was, each.node.id) for each in change.changed]) == ("Layer", [("x", "value")])


def test_constants_data_plan_claims_and_what_is_said_of_it():
    old = xor()
    new = edits.set_constants(old, {"d": 8})
    new = edits.set_data(new, replace(old.data, settings=frozen({"gate": "and"})))
    stage = old.plan.stages[0]
    phase = replace(stage.phases[0], change=("fc1",))
    new = edits.set_plan(new, replace(old.plan, seed=4, stages=(replace(stage, phases=(phase,), epochs=7),)))
    new = edits.set_claims(new, Claim("accuracy", 0.9))
    new = replace(new, about=replace(new.about, title="AND"))
    found = compare(old, new)
    assert found.diagrams == ()
    assert dict(found.sections) == {
        "constants": (Difference("d", None, 8),),
        "data": (Difference("gate", "xor", "and"),),
        "plan": (
            Difference("seed", 0, 4),
            Difference("stage 1, epochs", 200, 7),
            Difference("stage 1, phase 1, change", ("*",), ("fc1",)),
        ),
        "claims": (
            Difference("test accuracy, quantity", None, "accuracy"),
            Difference("test accuracy, relation", None, "at least"),
            Difference("test accuracy, split", None, "test"),
            Difference("test accuracy, threshold", None, 0.9),
        ),
        "about": (Difference("title", "XOR", "AND"),),
    }


def test_true_is_another_value_than_one():
    one, true = (edits.set_constants(Document(), {"n": value}) for value in (1, True))
    assert compare(one, true).constants == (Difference("n", 1, True),)
