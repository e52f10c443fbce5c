"""Automatic layout: no overlaps whatever the graph, deterministic, chains straight, long wires round the blocks."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.diagram import Endpoint, Graph, Node, Point, frozen
from studio.diagram.geometry import GRID, Rect, page_geometry
from studio.diagram.geometry_page import lay_out, solid
from studio.diagram.geometry_wires import is_free
from studio.diagram.layout import arrange, complete_layout
from studio.diagram.layout_order import Layering, crossings, order_columns
from studio.diagram.layout_ranks import acyclic, ranks
from studio.diagram.layout_some import arrange_some
from studio.spec import load_blocks

BLOCKS = load_blocks()
KINDS = ["Observed", "Linear", "Add", "MSELoss", "Accuracy", "Parameter", "NoSuchBlock", "Split"]


def graph_of(blocks: dict[str, str], wires: list[str]) -> Graph:
    """`wires` are such as "fc.y > loss.input"."""
    nodes = {name: Node(name, block) for name, block in blocks.items()}
    pairs = [wire.split(" > ") for wire in wires]
    return Graph(frozen(nodes), frozen({Endpoint.parse(to): Endpoint.parse(source) for source, to in pairs}))


@st.composite
def graphs(draw, cyclic: bool) -> Graph:
    kinds = draw(st.lists(st.sampled_from(KINDS), max_size=14))
    nodes = {f"n{i}": Node(f"n{i}", kind) for i, kind in enumerate(kinds)}
    numbers = st.integers(0, max(0, len(kinds) - 1))
    wires = {}
    for a, b, port in draw(
        st.lists(st.tuples(numbers, numbers, st.sampled_from(["x", "x0", "y", "weight"])), max_size=25)
    ):
        if kinds and (cyclic or a < b):
            wires[Endpoint(f"n{b}", port)] = Endpoint(f"n{a}", "y")
    return Graph(frozen(nodes), frozen(wires))


def overlaps(graph: Graph, places: dict[str, Point]) -> list[tuple[str, str]]:
    shapes = page_geometry(graph, BLOCKS)
    rects = {n: Rect(places[n].x, places[n].y, shapes[n].width, shapes[n].height) for n in graph.nodes}
    return [
        (a, b)
        for a in rects
        for b in rects
        if a < b
        and rects[a].x < rects[b].right
        and rects[b].x < rects[a].right
        and rects[a].y < rects[b].bottom
        and rects[b].y < rects[a].bottom
    ]


@pytest.mark.parametrize("cyclic", [False, True])
@settings(max_examples=60)
@given(data=st.data())
def test_blocks_never_overlap_and_stand_on_the_grid(cyclic, data):
    graph = data.draw(graphs(cyclic))
    places = arrange(graph, BLOCKS)
    assert places.keys() == graph.nodes.keys()
    assert overlaps(graph, places) == []
    assert all(x % GRID == 0 and y % GRID == 0 and x >= 0 and y >= 0 for x, y in places.values())
    lay_out(graph, BLOCKS, places)


@given(graphs(cyclic=True))
def test_equal_graphs_get_equal_places(graph):
    turned = Graph(frozen(dict(reversed(graph.nodes.items()))), frozen(dict(reversed(graph.wires.items()))))
    assert arrange(graph, BLOCKS) == arrange(turned, BLOCKS)


@given(graphs(cyclic=False))
def test_wires_lead_to_the_right(graph):
    places = arrange(graph, BLOCKS)
    assert all(places[source.node].x < places[target.node].x for target, source in graph.wires.items())


def test_a_chain_is_straight():
    blocks = {"x": "Observed", "a": "Linear", "b": "ReLU", "c": "Linear", "d": "Softmax"}
    graph = graph_of(blocks, ["x.y > a.x", "a.y > b.x", "b.y > c.x", "c.y > d.x"])
    page = lay_out(graph, BLOCKS, arrange(graph, BLOCKS))
    assert {point.y for path in page.wires.values() for point in path} == {20.0}


def test_a_target_stands_next_to_its_cost():
    blocks = {"x": "Observed", "a": "Linear", "b": "ReLU", "y": "Observed", "loss": "MSELoss"}
    graph = graph_of(blocks, ["x.y > a.x", "a.y > b.x", "b.y > loss.input", "y.y > loss.target"])
    places = arrange(graph, BLOCKS)
    assert places["a"].x < places["y"].x < places["loss"].x


def test_a_residual_chain_stays_straight_and_the_skip_bows():
    blocks = {"x": "Observed", "a": "Linear", "b": "ReLU", "c": "Linear", "sum": "Add"}
    graph = graph_of(blocks, ["x.y > a.x", "a.y > b.x", "b.y > c.x", "c.y > sum.x0", "x.y > sum.x1"])
    page = lay_out(graph, BLOCKS, arrange(graph, BLOCKS))
    chain = [Endpoint("a", "x"), Endpoint("b", "x"), Endpoint("c", "x"), Endpoint("sum", "x0")]
    assert len({point.y for wire in chain for point in page.wires[wire]}) == 1
    passed = [rect.moved(*page.places[name]) for name in "abc" for rect in solid(page.shapes[name])]
    assert is_free(page.wires[Endpoint("sum", "x1")], passed)


def test_a_loop_is_opened_and_drawn():
    edges = acyclic(3, [(0, 1), (1, 2), (2, 0), (1, 1), (0, 1)])
    assert edges == [(0, 1), (1, 2), (0, 2)]
    assert ranks(3, edges) == [0, 1, 2]


def test_thousands_of_blocks_in_a_row_need_no_recursion():
    count = 3000
    edges = [(index, index + 1) for index in range(count - 1)]
    assert ranks(count, acyclic(count, edges)) == list(range(count))


def test_crossings_are_counted_and_undone():
    layering = Layering()
    a, b, c, d = (layering.vertex(column, 40.0) for column in (0, 0, 1, 1))
    layering.link(a, d, 20, 20, 1)
    layering.link(b, c, 20, 20, 1)
    assert crossings(layering) == 1
    order_columns(layering)
    assert crossings(layering) == 0


def test_known_places_stay_and_new_blocks_come_below():
    graph = graph_of({"x": "Observed", "a": "Linear", "b": "ReLU"}, ["x.y > a.x", "a.y > b.x"])
    known = {"x": Point(0, 0), "a": Point(100, 5)}
    places = complete_layout(graph, BLOCKS, {**known, "gone": Point(9, 9)})
    assert {name: places[name] for name in known} == known
    assert places.keys() == graph.nodes.keys()
    assert overlaps(graph, places) == []


@settings(max_examples=60)
@given(graphs(cyclic=True), st.data())
def test_a_selection_is_laid_out_alone_over_no_other_block(graph, data):
    places = arrange(graph, BLOCKS)
    names = data.draw(st.sets(st.sampled_from(sorted(graph.nodes)))) if graph.nodes else set()
    for name in sorted(names):  # as a user has scattered them
        places[name] = Point(data.draw(st.integers(-50, 50)) * GRID, data.draw(st.integers(-50, 50)) * GRID)
    moved = arrange_some(graph, BLOCKS, places, names)
    assert moved.keys() == names
    found = overlaps(graph, {**places, **moved})
    assert [pair for pair in found if names & set(pair)] == []
    assert all(x % GRID == 0 and y % GRID == 0 for x, y in moved.values())


def test_a_selection_with_room_keeps_its_corner():
    graph = graph_of({"x": "Observed", "a": "Linear", "b": "ReLU"}, ["x.y > a.x", "a.y > b.x"])
    places = {"x": Point(0, 0), "a": Point(500, 300), "b": Point(400, 500)}
    moved = arrange_some(graph, BLOCKS, places, ["a", "b"])
    assert moved["a"] == (400, 300) and moved["b"].x > moved["a"].x and moved["b"].y == moved["a"].y
    assert arrange_some(graph, BLOCKS, places, ["nobody"]) == {}
