"""The right part of a wrong drawing: nothing wrong is in it, and nothing is left out without a reason."""

import networkx as nx
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.compiler.check import check, check_all
from studio.compiler.graph import Wiring
from studio.compiler.pages import drawing_problems
from studio.compiler.sound import sound_part
from studio.diagram import Document, Endpoint, edits
from studio.diagram.builder import Builder
from studio.diagram.model import Node
from studio.diagram.paging import duplicate_page
from studio.diagram.problems import errors
from tests.documents import documents, networks


def page_with(b: Builder) -> Document:
    """A layer, and a cost of it."""
    x, t = b.observed("x", "B 4", field="x"), b.observed("t", "B 2", field="y")
    b.MSELoss(b.Linear(x, out_features=2, id="fc"), t, id="loss")
    return b.document


def test_a_right_drawing_stays_as_it_is():
    document = page_with(Builder())
    assert sound_part(document, ["main"]) == (document, ())


def test_a_wrong_block_is_left_out_with_all_it_feeds():
    document = page_with(Builder())
    document = edits.add_node(document, "main", Node("bad", "Nothing of this name"))
    document = edits.add_node(document, "main", Node("after", "Tanh"))
    document = edits.add_node(document, "main", Node("sum", "Add"))
    for source, target in [("bad.y", "after.x"), ("after.y", "sum.x1"), ("fc.y", "sum.x0"), ("fc.y", "bad.x")]:
        document = edits.connect(document, "main", Endpoint.parse(source), Endpoint.parse(target))
    sound, left_out = sound_part(document, ["main"])
    assert left_out == ("bad", "after", "sum")
    assert sound.page() == page_with(Builder()).page()


def test_a_circle_is_left_out_whole():
    document = page_with(Builder())
    for name in ("one", "two", "after"):
        document = edits.add_node(document, "main", Node(name, "Tanh"))
    for source, target in [("one.y", "two.x"), ("two.y", "one.x"), ("two.y", "after.x")]:
        document = edits.connect(document, "main", Endpoint.parse(source), Endpoint.parse(target))
    assert sound_part(document, ["main"])[1] == ("one", "two", "after")


def test_an_instance_with_an_error_inside_is_left_out_and_a_right_one_of_the_same_group_is_not():
    b = Builder()
    with b.group("Layer"):
        x = b.input("x", "N 4")
        b.output("y", b.Linear(x, out_features=3, id="fc"))
    good = b.Layer(b.observed("x", "B 4"), id="good")
    b.Layer(good, id="bad")
    sound, left_out = sound_part(b.document, ["main"])
    assert left_out == ("bad",)
    assert set(sound.page().nodes) == {"x", "good"}
    assert sound.groups == b.document.groups


def test_what_only_the_whole_page_shows_is_found_inside_groups():
    b = Builder()
    with b.loop("Count"):
        x = b.input("x", "*", role="sequence")
        h = b.delay("h", "K")
        b.wire(h, "h.x")
        b.output("y", b.Add(x, h, id="sum"))
    x = b.observed("x", "T")
    b.Count(x, id="steps")
    b.Tanh(x, id="other")
    document = b.document
    assert errors(check(document).problems)
    sound, left_out = sound_part(document, ["main"])
    assert left_out == ("steps",)
    assert not check(sound).errors


def test_weights_of_one_path_and_two_shapes_are_left_out_on_the_later_page():
    b = Builder()
    y = b.Linear(b.observed("x", "B 4"), out_features=2, id="fc")
    b.Tanh(y, id="after")
    document = duplicate_page(b.document, "main", "probe")
    document = edits.set_setting(document, "probe", "fc", "out_features", 3)
    assert errors(drawing_problems(check_all(document)))
    sound, left_out = sound_part(document, ["main", "probe"])
    assert left_out == ("fc", "after")
    assert set(sound.page("probe").nodes) == {"x"}
    assert sound.page() is document.page()


@given(documents())
@settings(max_examples=40)
def test_the_sound_part_of_any_document_has_no_errors_and_is_as_large_as_can_be(document: Document):
    before = check_all(document)
    sound, left_out = sound_part(document, document.pages)
    assert errors(drawing_problems(check_all(sound))) == []
    assert sound.groups is document.groups
    for page in document.pages:
        _left_out_with_reason(document, sound, page, left_out, before)


def _left_out_with_reason(document, sound, page, left_out, before):
    kept, graph = sound.page(page), document.page(page)
    gone = graph.nodes.keys() - kept.nodes.keys()
    assert gone <= set(left_out)
    assert all(kept.nodes[name] is graph.nodes[name] for name in kept.nodes)
    assert kept.wires == {to: source for to, source in graph.wires.items() if to.node in kept.nodes}
    inside = [each for each in errors(before[page].problems) if each.where.page in document.groups]
    wrong = {each.where.node for each in errors(drawing_problems(before)) if each.where.page == page}
    wrong |= before[page].wiring.looped
    wrong |= {node.id for node in graph.nodes.values() if node.group and inside and not wrong}
    feeds = Wiring.of(graph).graph
    assert gone <= wrong | {fed for name in wrong for fed in nx.descendants(feeds, name)}


@given(networks(), st.data())
@settings(max_examples=30)
def test_what_is_broken_in_a_right_network_takes_along_what_it_feeds(document: Document, data: st.DataObject):
    broken = data.draw(st.sampled_from(sorted(document.page().nodes)))
    wrong = edits.set_setting(document, "main", broken, "no such setting", 1)
    feeds = Wiring.of(document.page()).graph
    sound, left_out = sound_part(wrong, ["main"])
    expected = {broken, *nx.descendants(feeds, broken)}
    assert expected <= set(left_out)
    also_wrong = {problem.where.node for problem in check(wrong).errors if problem.where.page == "main"}
    assert set(left_out) - expected <= also_wrong | {fed for name in also_wrong for fed in nx.descendants(feeds, name)}
    assert errors(check(sound).problems) == []
