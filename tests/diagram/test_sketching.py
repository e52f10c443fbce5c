"""Sketches: drawn, moved and taken away; they follow the blocks, and nothing stays drawn for what is gone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.diagram import Document, Endpoint, Point, edits, frozen, sketching
from studio.diagram.builder import Builder
from studio.diagram.edits import EditError
from studio.diagram.geometry_shape import Rect
from studio.diagram.grouping import make_group
from studio.diagram.model import NO_SKETCH, Bookmark, Frame, Note, Sketch
from studio.diagram.renaming import rename_node
from studio.diagram.unpacking import unpack
from tests.documents import POINTS, dangling, documents, networks, sketched, sketches, xor

FRAME = Frame("Hidden", Point(0, 0), 200, 100)
WIRE = Endpoint("hidden", "x")
BEND = (Point(40, 10), Point(40, 90))


def with_everything() -> Document:
    """XOR with one of each drawn on it."""
    document = sketching.set_frame(xor(), "main", FRAME)
    document = sketching.set_note(document, "main", Note("Eight *units*", Point(0, -50)))
    document = sketching.set_bookmark(document, "main", "here", Bookmark(Point(1, 2), 2.0))
    return sketching.bend(document, "main", WIRE, BEND)


def looped() -> Document:
    """A loop and a group used twice, one of them inside another group."""
    b = Builder()
    with b.loop("Settle"):
        x, h = b.input("x", "N D"), b.delay("h", "N D")
        state = b.Tanh(b.Add(x, h, id="sum"), id="state")
        b.wire(state, "h.x")
        b.output("y", state, role="last")
    with b.group("Net"):
        x = b.input("x", "N D")
        b.output("y", b.Settle(b.Linear(x, out_features="=D", id="fc"), id="inner", steps=2))
    hidden = b.Net(b.observed("x", "B 4"), id="net")
    b.Variable(b.Settle(hidden, id="loop", steps=3), id="result")
    return b.document


def test_what_is_drawn_changes_no_structure():
    document = with_everything()
    assert document.pages == xor().pages
    sketch = document.sketch("main")
    assert sketch.frames == {"frame": FRAME}
    assert sketch.notes["note"].text == "Eight *units*"
    assert sketch.bends == {WIRE: BEND}


def test_what_is_taken_away_again_leaves_nothing():
    document = sketching.remove_frame(with_everything(), "main", "frame")
    document = sketching.remove_note(document, "main", "note")
    document = sketching.remove_bookmark(document, "main", "here")
    assert sketching.straighten(document, "main", WIRE) == xor()


def test_new_frames_and_notes_get_free_names_and_old_ones_are_replaced():
    document = sketching.set_frame(with_everything(), "main", FRAME)
    assert list(document.sketch("main").frames) == ["frame", "frame2"]
    document = sketching.set_frame(document, "main", Frame("Other", Point(5, 5), 10, 10), "frame")
    assert document.sketch("main").frames["frame"].title == "Other"
    document = sketching.set_note(sketching.remove_frame(document, "main", "frame"), "main", Note("", Point(0, 0)))
    assert list(document.sketch("main").notes) == ["note", "note2"]
    assert list(sketching.set_frame(document, "main", FRAME).sketch("main").frames) == ["frame2", "frame"]


def test_frames_and_notes_are_moved_together():
    document = sketching.move_sketch(with_everything(), "main", {"frame": Point(7, 8)}, {"note": Point(9, 9)})
    assert document.sketch("main").frames["frame"] == Frame("Hidden", Point(7, 8), 200, 100)
    assert document.sketch("main").notes["note"].at == Point(9, 9)


@given(rects=st.dictionaries(st.sampled_from("abcdef"), st.builds(Rect, *[st.integers(1, 500)] * 4), min_size=1))
def test_a_frame_around_blocks_has_them_inside(rects):
    document = sketching.frame_around(xor(), "main", rects.values(), "All", "Costs")
    frame = document.sketch("main").frames["frame"]
    assert (frame.title, frame.colour) == ("All", "Costs")
    assert sketching.inside_frame(frame, rects) == set(rects)
    right = max(rect.right for rect in rects.values()) + 30
    assert sketching.inside_frame(frame, {**rects, "far": Rect(right, 0, 5, 5)}) == set(rects)


def test_groups_are_opened_for_one_step_and_loops_for_several():
    document = sketching.open_instance(looped(), "main", "loop", 4)
    document = sketching.open_instance(document, "main", "net")
    assert document.sketch("main").opened == {"loop": 4, "net": 1}
    document = sketching.close_instance(sketching.close_instance(document, "main", "loop"), "main", "net")
    assert document == looped()


@pytest.mark.parametrize(
    ("edit", "sentence"),
    [
        (lambda d: sketching.set_frame(d, "nowhere", FRAME), "no page or group 'nowhere'"),
        (lambda d: sketching.set_frame(d, "main", FRAME, "frame"), "no frame 'frame'"),
        (lambda d: sketching.set_frame(d, "main", Frame("", Point(0, 0), 0, 9)), "wider and higher"),
        (lambda d: sketching.set_frame(d, "main", Frame("", Point(0, 0), float("nan"), 9)), "so far out"),
        (lambda d: sketching.set_note(d, "main", Note("x" * 30_000, Point(0, 0))), "20,000 characters"),
        (lambda d: sketching.set_note(d, "main", Note("", Point(0, 1e9))), "so far out"),
        (lambda d: sketching.remove_frame(d, "main", "frame"), "no frame"),
        (lambda d: sketching.remove_note(d, "main", "note"), "no note"),
        (lambda d: sketching.move_sketch(d, "main", {"frame": Point(0, 0)}), "no frame"),
        (lambda d: sketching.frame_around(d, "main", []), "nothing to draw"),
        (lambda d: sketching.bend(d, "main", Endpoint("x", "y"), BEND), "no wire ends at x.y"),
        (lambda d: sketching.bend(d, "main", WIRE, [Point(float("inf"), 0)]), "so far out"),
        (lambda d: sketching.bend(d, "main", WIRE, [Point(0, 0)] * 2_000), "at most 1,000 bends"),
        (lambda d: sketching.straighten(d, "main", Endpoint("ghost", "x")), "no wire ends"),
        (lambda d: sketching.open_instance(d, "main", "fc1"), "is no group"),
        (lambda d: sketching.open_instance(looped(), "main", "net", 2), "it is no loop"),
        (lambda d: sketching.open_instance(looped(), "main", "loop", 0), "over 0 steps"),
        (lambda d: sketching.close_instance(d, "main", "fc1"), "is not open"),
        (lambda d: sketching.set_bookmark(d, "main", " ", Bookmark(Point(0, 0))), "needs a name"),
        (lambda d: sketching.set_bookmark(d, "main", "x", Bookmark(Point(0, 0), 0.0)), "zoom is above 0"),
        (lambda d: sketching.remove_bookmark(d, "main", "x"), "no bookmark"),
    ],
)
def test_what_cannot_be_done_is_refused(edit, sentence):
    with pytest.raises(EditError, match=sentence):
        edit(xor())


def test_a_wire_that_goes_or_comes_from_elsewhere_loses_its_bends():
    document = with_everything()
    assert not edits.remove_nodes(document, "main", ["hidden"]).sketch("main").bends
    assert not edits.remove_nodes(document, "main", ["fc1"]).sketch("main").bends
    assert not edits.disconnect(document, "main", WIRE).sketch("main").bends
    assert not edits.connect(document, "main", Endpoint("x", "y"), WIRE).sketch("main").bends
    assert edits.connect(document, "main", document.page().wires[WIRE], WIRE) == document
    assert edits.remove_nodes(document, "main", ["loss"]).sketch("main") == document.sketch("main")


def test_bends_inside_a_group_go_with_what_is_taken_from_its_definition():
    document = sketching.bend(looped(), "Net", Endpoint("inner", "x"), BEND)
    assert not edits.set_group(document, "Net", edits.remove_nodes(document, "Net", ["fc"]).groups["Net"]).sketches


def test_bends_go_along_where_both_ends_of_the_wire_go_the_same_way():
    document = with_everything()
    source = document.page().wires[WIRE].node
    places = {source: Point(10, 20), WIRE.node: Point(200, 20)}
    document = edits.move(document, "main", places)
    further = {name: Point(x + 30.1, y - 7.3) for name, (x, y) in places.items()}
    along = sketching.move_with_bends(document, "main", further)
    assert along.layout["main"][WIRE.node] == further[WIRE.node]
    for (x, y), there in zip(BEND, along.sketch("main").bends[WIRE], strict=True):
        assert there == pytest.approx((x + 30.1, y - 7.3))
    one = sketching.move_with_bends(document, "main", {WIRE.node: Point(5, 5)})
    apart = sketching.move_with_bends(document, "main", {**further, WIRE.node: Point(0, 0)})
    assert one.sketch("main").bends[WIRE] == apart.sketch("main").bends[WIRE] == BEND


def test_names_follow_in_bends_and_open_groups():
    document = sketching.open_instance(looped(), "main", "loop", 2)
    document = sketching.bend(document, "main", Endpoint("loop", "x"), BEND)
    renamed = rename_node(document, "main", "loop", "again")
    assert renamed.sketch("main").opened == {"again": 2}
    assert renamed.sketch("main").bends == {Endpoint("again", "x"): BEND}
    port = rename_node(renamed, "Settle", "x", "value")
    assert port.sketch("main").bends == {Endpoint("again", "value"): BEND}
    assert rename_node(rename_node(port, "Settle", "value", "x"), "main", "again", "loop") == document


def test_a_bent_wire_to_a_weight_inside_a_group_follows_when_the_block_there_is_renamed():
    b = Builder()
    with b.group("Net"):
        b.output("y", b.Linear(b.input("x", "N D"), out_features="=D", id="fc"))
    b.Net(b.observed("x", "B 4"), id="net", feeds={"fc.weight": b.Parameter(shape="4 4", id="w")})
    document = sketching.bend(b.document, "main", Endpoint("net", "fc.weight"), BEND)
    renamed = rename_node(document, "Net", "fc", "layer")
    assert renamed.sketch("main").bends == {Endpoint("net", "layer.weight"): BEND}


def test_a_group_is_drawn_inside_as_its_blocks_were_and_unpacked_so_again():
    document = sketching.open_instance(looped(), "main", "loop", 2)
    document = sketching.bend(document, "main", Endpoint("loop", "x"), BEND)
    document = sketching.set_frame(document, "main", FRAME)
    places = {"x": Point(0, 0), "net": Point(100, 0), "loop": Point(200, 0), "result": Point(300, 0)}
    document = edits.move(document, "main", places)
    made, _ = make_group(document, "main", ["net", "loop"], "Made")
    assert made.sketch("main") == Sketch(frames=frozen({"frame": FRAME}))
    assert made.sketch("Made") == Sketch(bends=frozen({Endpoint("loop", "x"): BEND}), opened=frozen({"loop": 2}))
    back, _ = unpack(made, "main", "made")
    assert back.sketch("main") == document.sketch("main")
    assert back.layout["main"] == document.layout["main"]
    moved, _ = unpack(edits.move(made, "main", {"made": Point(150, 70)}), "main", "made")
    assert moved.sketch("main").bends[Endpoint("loop", "x")] == (Point(40, 80), Point(40, 160))


@settings(max_examples=25)
@given(data=st.data(), document=networks())
def test_any_sketch_survives_grouping_and_unpacking_without_anything_left_behind(data, document):
    document = data.draw(sketched(document))
    chosen = data.draw(st.sets(st.sampled_from(sorted(document.page().nodes)), min_size=1))
    try:
        made, _ = make_group(document, "main", chosen, "Made")
    except EditError:
        return
    assert dangling(made) == []
    assert made.sketch("main").frames == document.sketch("main").frames
    inside, before = made.sketch("Made"), document.sketch("main")
    assert inside.opened.items() <= before.opened.items()
    assert inside.bends.items() <= before.bends.items()
    instance = next(name for name, node in made.page().nodes.items() if node.group == "Made")
    back, _ = unpack(made, "main", instance)
    assert dangling(back) == []
    assert back.sketch("main").opened == before.opened
    assert inside.bends.items() <= back.sketch("main").bends.items() <= before.bends.items()


@settings(max_examples=40)
@given(data=st.data(), document=documents())
def test_every_edit_leaves_nothing_drawn_for_what_is_gone(data, document):
    page = data.draw(st.sampled_from(document.diagrams))
    graph = document.diagram(page)
    document = document.with_sketch(page, data.draw(sketches(graph)))
    if not graph.nodes:
        return
    name = data.draw(st.sampled_from(sorted(graph.nodes)))
    assert dangling(edits.remove_nodes(document, page, [name])) == []
    renamed = rename_node(document, page, name, "brand_new")
    assert dangling(renamed) == []
    assert len(renamed.sketch(page).bends) == len(document.sketch(page).bends)
    assert rename_node(renamed, page, "brand_new", name) == document
    if graph.wires:
        target = data.draw(st.sampled_from(sorted(graph.wires)))
        assert dangling(edits.disconnect(document, page, target)) == []
        bent = sketching.bend(document, page, target, data.draw(st.lists(POINTS, max_size=3)))
        assert dangling(bent) == []


def test_an_empty_sketch_is_not_kept():
    document = xor()
    assert document.sketch("main") is NO_SKETCH
    assert document.with_sketch("main", Sketch()) is document
    assert not with_everything().with_sketch("main", Sketch()).sketches
