"""Groups shown open in place: room is made, nothing overlaps, loops unfold, and what is dragged lands where dropped."""

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.diagram import Document, Endpoint, Graph, Node, Point, frozen
from studio.diagram.builder import Builder
from studio.diagram.geometry import GRID, Rect, page_geometry
from studio.diagram.geometry_page import Page, lay_out
from studio.diagram.geometry_wires import is_free
from studio.diagram.groups import registry_of
from studio.diagram.layout import complete_layout
from studio.diagram.model import Frame, Group, Sketch
from studio.diagram.opened import Home, Opened, document_place, document_places, opened_page, shift
from studio.diagram.opened_space import Cut, Space
from studio.spec import load_blocks

BLOCKS = load_blocks()


def opened(document: Document, **instances: dict[str, int]) -> Document:
    """The document with instances open, by the diagram they stand in."""
    sketches = {name: replace(document.sketch(name), opened=frozen(steps)) for name, steps in instances.items()}
    return replace(document, sketches=frozen({**document.sketches, **sketches}))


def view(document: Document, page: str = "main") -> Opened:
    return opened_page(document, page, registry_of(document, BLOCKS))


def drawn(seen: Opened) -> Page:
    return lay_out(seen.graph, BLOCKS, seen.places, seen.shapes, seen.bends)


def encoder() -> Document:
    b = Builder()
    with b.group("Head"):
        b.output("y", b.ReLU(b.input("x", "*B D"), id="act"))
    with b.group("Encoder"):
        hidden = b.Linear(b.input("x", "*B D"), id="fc")
        b.output("y", b.Head(hidden, id="head"))
    x = b.observed("x", "B 4")
    code = b.Encoder(x, id="enc")
    b.MSELoss(b.Linear(code, id="after"), b.observed("t", "B 1"), id="loss")
    return b.build()


def recurrent(**chosen) -> Document:
    b = Builder()
    with b.loop("Rnn"):
        before = b.Delay(id="h", initial=b.input("start", "*B H"))
        new = b.Tanh(b.Add(b.input("x", "*B H", role="sequence"), before, id="sum"), id="new")
        b.wire(new, "h.x")
        b.output("last", new, role="last")
    b.ReLU(b.Rnn(b.observed("x", "B T 4"), start=b.observed("h0", "B 4"), id="rnn", **chosen), id="after")
    return b.build()


def rects(seen: Opened, names: list[str]) -> dict[str, Rect]:
    return {n: Rect(*seen.places[n], seen.shapes[n].width, seen.shapes[n].height) for n in names}


def overlap(a: Rect, b: Rect) -> bool:
    return a.x < b.right and b.x < a.right and a.y < b.bottom and b.y < a.bottom


def holds(outer: Rect, inner: Rect) -> bool:
    across = outer.x <= inner.x and inner.right <= outer.right
    return across and outer.y <= inner.y and inner.bottom <= outer.bottom


def test_where_nothing_is_open_the_page_is_as_it_was():
    document = encoder()
    graph, places = document.page(), document.layout["main"]
    shapes = page_geometry(graph, registry_of(document, BLOCKS))
    seen = opened_page(document, "main", BLOCKS, shapes=shapes, places=places)
    assert seen.graph is graph and seen.shapes is shapes and seen.places is places
    assert seen.homes["fc"] == Home("main", "fc") and seen.depth("fc") == 0
    assert document_place(seen, "enc", Point(3, 4)) == (3, 4)


def test_an_opened_group_holds_its_inside_behind_a_title():
    seen = view(opened(encoder(), main={"enc": 1}))
    inner = ["enc/x", "enc/fc", "enc/head", "enc/y"]
    assert seen.graph.nodes.keys() == {"x", "enc", "after", "t", "loss", *inner}
    assert seen.homes["enc/fc"] == Home("Encoder", "fc")
    assert [seen.depth(path) for path in ("enc", "enc/fc")] == [0, 1]
    shape, around = seen.shapes["enc"], rects(seen, ["enc"])["enc"]
    assert shape.opened and shape.outline == "box" and shape.kind == "group" and shape.formula == ""
    assert all(holds(around, rect) for rect in rects(seen, inner).values())
    title = next(text for text in shape.texts if text.role == "title")
    assert title.text == "Encoder" and title.align == "left"
    tops = [rect.y for rect in rects(seen, inner).values()]
    assert around.y + title.rect.bottom < min(tops)


def test_wires_inside_lead_between_paths_and_links_from_the_edge_inward():
    seen = view(opened(encoder(), main={"enc": 1}))
    assert seen.graph.wires[Endpoint("enc/fc", "x")] == Endpoint("enc/x", "y")
    assert seen.graph.wires[Endpoint("after", "x")] == Endpoint("enc", "y")
    (x, y), shape, at = seen.places["enc"], seen.shapes["enc"], seen.places["enc/x"]
    into, out = seen.links
    assert into[0] == (x, y + shape.inputs["x"].y)
    assert into[-1] == (at.x, at.y + seen.shapes["enc/x"].height / 2)
    assert out[-1] == (x + shape.width, y + shape.outputs["y"].y)
    assert into[0].y == into[-1].y, "a port stands level with what it leads to"


def test_what_a_group_shows_open_itself_is_open_wherever_it_is_shown():
    seen = view(opened(encoder(), main={"enc": 1}, Encoder={"head": 1}))
    assert seen.instances == ("enc", "enc/head")
    assert seen.homes["enc/head/act"] == Home("Head", "act") and seen.depth("enc/head/act") == 2
    around = rects(seen, ["enc", "enc/head", "enc/head/act"])
    assert holds(around["enc"], around["enc/head"]) and holds(around["enc/head"], around["enc/head/act"])


def test_a_group_that_contains_itself_is_opened_once():
    inside = Graph(frozen({"again": Node("again", "@G")}))
    document = Document(frozen({"main": Graph(frozen({"g": Node("g", "@G")}))}), frozen({"G": Group(inside)}))
    seen = view(opened(document, main={"g": 1}, G={"again": 1}))
    assert seen.graph.nodes.keys() == {"g", "g/again"} and not seen.shapes["g/again"].opened


def test_an_instance_of_a_group_there_is_not_stays_closed():
    document = Document(frozen({"main": Graph(frozen({"g": Node("g", "@Gone"), "a": Node("a", "ReLU")}))}))
    assert view(opened(document, main={"g": 1, "a": 1, "nobody": 3})).instances == ()


def test_a_weight_that_is_wired_leads_to_its_block_inside():
    document = encoder()
    wires = {**document.page().wires, Endpoint("enc", "fc.weight"): Endpoint("w", "y")}
    nodes = {**document.page().nodes, "w": Node("w", "Parameter")}
    seen = view(opened(document.with_page("main", Graph(frozen(nodes), frozen(wires))), main={"enc": 1}))
    port, at = seen.shapes["enc/fc"].inputs["weight"], seen.places["enc/fc"]
    assert Point(at.x + port.x, at.y + port.y) in [link[-1] for link in seen.links]


def test_wires_stay_on_their_side_of_the_edge_of_an_opened_group():
    seen = view(opened(encoder(), main={"enc": 1}, Encoder={"head": 1}))
    box = rects(seen, ["enc"])["enc"].grown(-1)
    for target, path in drawn(seen).wires.items():
        if target.node.startswith("enc/"):
            assert all(box.x < x < box.right and box.y < y < box.bottom for x, y in path)
        else:
            assert is_free(path, [box])


# Unfolded loops ------------------------------------------------------------------------------------------------------


def test_a_loop_is_unfolded_with_its_delays_in_the_first_step_only():
    seen = view(opened(recurrent(), main={"rnn": 3}))
    delays = [path for path, node in seen.graph.nodes.items() if node.block == "Delay"]
    assert delays == ["rnn/1/h"]
    assert list(seen.shapes["rnn/1/h"].inputs) == ["initial"]
    wires = seen.graph.wires
    assert Endpoint("rnn/1/h", "x") not in wires
    assert wires[Endpoint("rnn/1/h", "initial")] == Endpoint("rnn/1/start", "y")
    assert wires[Endpoint("rnn/1/sum", "x1")] == Endpoint("rnn/1/h", "y")
    assert wires[Endpoint("rnn/2/sum", "x1")] == Endpoint("rnn/1/new", "y")
    assert wires[Endpoint("rnn/3/sum", "x1")] == Endpoint("rnn/2/new", "y")
    assert "rnn/2/x" in seen.graph.nodes and "rnn/2/start" not in seen.graph.nodes, "an initial value is given once"
    assert seen.homes["rnn/2/new"] == Home("Rnn", "new", 2)
    assert seen.depth("rnn/2/new") == 1 and seen.spaces["rnn/2"].step == 2
    places = [seen.places[f"rnn/{step}/new"] for step in (1, 2, 3)]
    assert places[0].x < places[1].x < places[2].x and len({place.y for place in places}) == 1
    drawn(seen)


def test_values_that_wait_for_two_steps_come_from_two_steps_before():
    b = Builder()
    with b.loop("Two"):
        older = b.Delay(id="older", shape="4")
        b.wire(b.Delay(id="old", shape="4"), "older.x")
        b.wire(b.input("x", "*B 4", role="sequence"), "old.x")
        b.output("y", b.ReLU(older, id="act"))
    b.Two(b.observed("x", "B T 4"), id="two")
    wires = view(opened(b.build(), main={"two": 3})).graph.wires
    found = [wires[Endpoint(f"two/{step}/act", "x")] for step in (1, 2, 3)]
    assert found == [Endpoint("two/1/older", "y"), Endpoint("two/1/old", "y"), Endpoint("two/1/x", "y")]


def labels(document: Document, steps: int) -> list[str]:
    texts = view(opened(document, main={"rnn": steps})).shapes["rnn"].texts
    return [text.text for text in texts if text.role == "mark" and (text.text.startswith("t =") or text.text == "…")]


def test_every_step_says_which_it_is():
    assert labels(recurrent(), 3) == ["t = 1", "t = 2", "t = 3", "…"]
    assert labels(recurrent(steps=2), 5) == ["t = 1", "t = 2"]
    assert labels(recurrent(steps=9, reverse=True), 2) == ["t = 9", "t = 8", "…"]
    assert labels(recurrent(reverse=True), 2) == ["t = T", "t = T − 1", "…"]


def test_a_loop_of_one_step_is_shown_folded():
    seen = view(opened(recurrent(), main={"rnn": 1}))
    assert seen.graph.wires[Endpoint("rnn/h", "x")] == Endpoint("rnn/new", "y")
    assert labels(recurrent(), 1) == []
    box = rects(seen, ["rnn"])["rnn"]
    assert all(holds(box, Rect(*point, 0, 0)) for point in drawn(seen).wires[Endpoint("rnn/h", "x")])


def test_a_million_steps_are_not_all_drawn():
    assert len(view(opened(recurrent(), main={"rnn": 1_000_000})).graph.nodes) < 500


# Room, and the way back ----------------------------------------------------------------------------------------------

GROUPED = encoder()
NAMES = ["a", "b", "c", "d", "e", "f"]
spots = st.builds(Point, st.integers(0, 120).map(lambda n: n * 5.0), st.integers(0, 60).map(lambda n: n * 5.0))


def scattered(blocks: list[str], places: list[Point], open_ones: set[str]) -> Document:
    """A page of blocks in places, some of its groups open."""
    nodes = {name: Node(name, block) for name, block in zip(NAMES, blocks, strict=False)}
    layout = frozen({"main": frozen(dict(zip(NAMES, places, strict=False)))})
    document = GROUPED.with_page("main", Graph(frozen(nodes)))
    document = replace(document, layout=layout, sketches=frozen({}))
    return opened(document, main=dict.fromkeys(open_ones & nodes.keys(), 1), Encoder={"head": 1})


pages = st.builds(
    scattered,
    st.lists(st.sampled_from(["@Encoder", "@Head", "ReLU", "MSELoss"]), min_size=6, max_size=6),
    st.lists(spots, min_size=6, max_size=6),
    st.sets(st.sampled_from(NAMES)),
)


@settings(max_examples=60, deadline=None)
@given(pages)
def test_what_did_not_overlap_does_not_when_groups_are_opened(document):
    seen = view(document)
    shapes = page_geometry(document.page(), registry_of(document, BLOCKS))
    before = {name: Rect(*document.layout["main"][name], shapes[name].width, shapes[name].height) for name in NAMES}
    after = rects(seen, NAMES)
    for a, b in combinations(NAMES, 2):
        if not overlap(before[a], before[b]):
            assert not overlap(after[a], after[b])


@settings(max_examples=60, deadline=None)
@given(pages, st.data())
def test_a_block_lands_where_it_is_dropped(document, data):
    seen = view(document)
    drops = data.draw(st.dictionaries(st.sampled_from(NAMES), spots, min_size=1, max_size=4))
    places = document_places(seen, drops)
    layout = frozen({**document.layout["main"], **places})
    after = view(replace(document, layout=frozen({**document.layout, "main": layout})))
    for path, drop in drops.items():
        assert after.places[path] == pytest.approx(drop, abs=1e-4)


def test_a_block_inside_lands_where_it_is_dropped_too():
    document = opened(encoder(), main={"enc": 1}, Encoder={"head": 1})
    seen = view(document)
    at = seen.places["enc/fc"]
    drop = Point(at.x + 10, at.y + 20)
    known = complete_layout(document.diagram("Encoder"), registry_of(document, BLOCKS), document.layout["Encoder"])
    inner = frozen({**known, "fc": document_place(seen, "enc/fc", drop)})
    after = view(replace(document, layout=frozen({**document.layout, "Encoder": inner})))
    moved = Point(
        after.places["enc/fc"].x - after.places["enc/x"].x, after.places["enc/fc"].y - after.places["enc/x"].y
    )
    before = seen.places["enc/x"]
    assert moved == pytest.approx((drop.x - before.x, drop.y - before.y))


def test_right_of_an_opened_group_and_below_it_everything_makes_room():
    document = scattered(
        ["@Head", "ReLU", "ReLU", "ReLU"], [Point(0, 0), Point(300, 0), Point(0, 200), Point(0, -100)], {"a"}
    )
    closed = page_geometry(document.page(), registry_of(document, BLOCKS))["a"]
    seen = view(document)
    wider, higher = seen.shapes["a"].width - closed.width, seen.shapes["a"].height - closed.height
    assert wider > 0 and higher > 0
    assert [seen.places[name] for name in "abcd"] == [(0, 0), (300 + wider, 0), (0, 200 + higher), (0, -100)]


cuts = st.dictionaries(
    st.sampled_from("abc"),
    st.builds(lambda x, w, by: Cut(x, x + w, by), st.integers(0, 500), st.integers(20, 200), st.floats(0, 900)),
)


@given(cuts, cuts, st.tuples(st.floats(-2000, 3000), st.floats(-2000, 3000)).map(lambda xy: Point(*xy)))
def test_every_place_of_the_view_is_one_of_the_diagram(across, down, point):
    space = Space("main", 0, Point(70, -30), across, down)
    assert space.unshift(space.shift(point)) == pytest.approx(point, abs=1e-5)
    assert space.shift(space.unshift(point)) == pytest.approx(point, abs=1e-5)


def test_frames_and_bends_move_along():
    document = scattered(["@Head", "ReLU"], [Point(0, 0), Point(300, 0)], {"a"})
    wires = frozen({Endpoint("b", "x"): Endpoint("a", "y")})
    document = document.with_page("main", replace(document.page(), wires=wires))
    bent = replace(document.sketch("main"), bends=frozen({Endpoint("b", "x"): (Point(250, 100),)}))
    inside = Sketch(frames=frozen({"f": Frame("wide", Point(-500, 0), 2000, 40)}))
    seen = view(replace(document, sketches=frozen({"main": bent, "Head": inside})))
    assert seen.bends == {Endpoint("b", "x"): (shift(seen, "", Point(250, 100)),)}
    assert seen.bends[Endpoint("b", "x")][0] in drawn(seen).wires[Endpoint("b", "x")]
    assert seen.shapes["a"].width > 2000, "an instance holds the frames drawn inside"
    assert seen.spaces["a"].diagram == "Head" and seen.places["a"].x + GRID < shift(seen, "a", Point(-500, 0)).x


def test_a_block_inside_that_shows_a_weight_makes_room_for_it_too():
    b = Builder()
    with b.group("Scaled"):
        b.output("y", b.Mul(b.input("x", "*B D"), b.Parameter(id="w", shape="D"), id="mul"))
    b.Scaled(b.observed("x", "B 4"), id="scaled")
    document = b.build()
    wires = {**document.page().wires, Endpoint("seen", "x"): Endpoint("scaled", "w.value")}
    nodes = {**document.page().nodes, "seen": Node("seen", "ReLU")}
    seen = view(opened(document.with_page("main", Graph(frozen(nodes), frozen(wires))), main={"scaled": 1}))
    assert seen.shapes["scaled/w"].outline == "box", "a parameter with two outputs is no circle"
    inner = rects(seen, ["scaled/x", "scaled/w", "scaled/mul", "scaled/y"])
    assert [pair for pair in combinations(inner, 2) if overlap(inner[pair[0]], inner[pair[1]])] == []
