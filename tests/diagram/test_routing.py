"""Wires led by hand, wires led a few at a time, and the index of what stands in their way."""

import math
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.diagram import Endpoint, Graph, Node, Point, frozen
from studio.diagram.geometry import Rect, page_geometry
from studio.diagram.geometry_bends import bent_path, nearest_segment
from studio.diagram.geometry_obstacles import Obstacles, obstacles_of
from studio.diagram.geometry_page import lay_out, route_some
from studio.diagram.geometry_wires import bezier, is_free, meet, wire_path
from studio.diagram.layout import arrange
from studio.spec import load_blocks

BLOCKS = load_blocks()

coordinates = st.integers(-1000, 1000).map(float)
points = st.builds(Point, coordinates, coordinates)
rects = st.builds(Rect, coordinates, coordinates, st.integers(1, 900).map(float), st.integers(1, 400).map(float))


@given(points, points, st.lists(points, min_size=1, max_size=6))
def test_a_bent_wire_passes_its_bends_smoothly(source, target, bends):
    path = bent_path(source, target, bends)
    assert path[::3] == (source, *bends, target)
    for before, at, after in zip(path[2::3], path[3::3], path[4::3], strict=False):
        assert (at.x - before.x, at.y - before.y) == pytest.approx((after.x - at.x, after.y - at.y)), "C1"
    assert path[1].x > source.x and path[1].y == source.y, "out to the right"
    assert path[-2].x < target.x and path[-2].y == target.y, "in from the left"


@given(st.lists(points, min_size=2, max_size=7, unique=True), st.data())
def test_a_new_bend_comes_between_those_it_lies_between(ends, data):
    source, *bends, target = ends
    path = bent_path(source, target, bends)
    index = data.draw(st.integers(0, len(bends)))
    at = bezier(path[3 * index : 3 * index + 4], 0.5)
    found = nearest_segment(path, bends, at)
    nearest = min(math.dist(bezier(path[3 * found : 3 * found + 4], step / 12), at) for step in range(13))
    assert nearest == pytest.approx(0, abs=1e-6), "some curve passes there, and it is that one"
    stem = (source, source, Point(*source), *path)
    assert nearest_segment(stem, bends, at) == found, "what runs before the bends does not count"


def test_the_first_bend_of_a_wire_that_goes_round_a_block_is_its_only_one():
    path = wire_path(Point(0, 0), Point(400, 0), [Rect(150, -30, 80, 60)])
    assert len(path) > 4
    assert {nearest_segment(path, (), at) for at in path} == {0}


def test_a_page_leads_its_wires_through_their_bends():
    nodes = frozen({name: Node(name, "ReLU") for name in "abc"})
    wires = frozen({Endpoint("b", "x"): Endpoint("a", "y"), Endpoint("c", "x"): Endpoint("a", "y")})
    places, bend = {"a": Point(0, 0), "b": Point(300, 0), "c": Point(300, 100)}, Point(170, -80)
    page = lay_out(Graph(nodes, wires), BLOCKS, places, bends={Endpoint("b", "x"): (bend,)})
    (fork,) = page.forks.values()
    path = page.wires[Endpoint("b", "x")]
    assert path.index(fork) < path.index(bend)
    assert bend not in page.wires[Endpoint("c", "x")]


steps = st.lists(st.tuples(st.sampled_from("abc"), st.lists(rects, max_size=3)), max_size=12)


@given(steps, st.lists(rects, min_size=1, max_size=4))
def test_the_index_finds_what_a_search_through_everything_finds(steps, areas):
    obstacles, plain = Obstacles(), {}
    for owner, own in steps:
        obstacles.put(owner, own)
        plain[owner] = own
    for area in areas:
        expected = [(owner, rect) for owner, own in plain.items() for rect in own if meet(rect, area)]
        assert sorted(obstacles.near(area)) == sorted(expected)


@given(steps, rects)
def test_what_is_removed_is_found_no_more(steps, area):
    obstacles = Obstacles()
    for owner, own in steps:
        obstacles.put(owner, own)
    for owner in "abc":
        obstacles.remove(owner)
    obstacles.remove("nobody")
    assert obstacles.near(area) == []


def network(layers: int) -> Graph:
    """Chains side by side, with a wire from each block to one two columns further on."""
    names = {(column, row): f"n{column}_{row}" for column in range(layers) for row in range(4)}
    nodes = {name: Node(name, "Add") for name in names.values()}
    wires = {}
    for (column, row), name in names.items():
        for port, back in (("x0", 1), ("x1", 2)):
            if column >= back:
                wires[Endpoint(name, port)] = Endpoint(names[column - back, (row + back) % 4], "y")
    return Graph(frozen(nodes), frozen(wires))


def test_a_few_wires_go_round_blocks_as_all_of_them_do():
    graph = network(6)
    places = arrange(graph, BLOCKS)
    shapes = page_geometry(graph, BLOCKS)
    blocks = obstacles_of(shapes, places)
    whole = lay_out(graph, BLOCKS, places)
    assert route_some(graph, shapes, places, graph.wires, blocks) == whole.wires
    for target in sorted(graph.wires):
        source = graph.wires[target]
        (path,) = route_some(graph, shapes, places, [target], blocks).values()
        assert (path[0], path[-1]) == (whole.wires[target][0], whole.wires[target][-1])
        own = {source.node, target.node}
        others = [shapes[name].body.moved(*places[name]) for name in shapes if name not in own]
        assert is_free(path, others)


@settings(max_examples=30)
@given(points, points, st.lists(rects, max_size=8))
def test_a_curve_is_free_exactly_where_a_fine_search_finds_nothing(source, target, blocks):
    path = wire_path(source, target)
    for first in range(0, len(path) - 1, 3):
        curve = path[first : first + 4]
        found = [bezier(curve, step / 500) for step in range(501)]
        within = [any(r.x + 3 < x < r.right - 3 and r.y + 3 < y < r.bottom - 3 for x, y in found) for r in blocks]
        if is_free(curve, blocks):
            assert not any(within)
        elif len({point.y for point in curve}) > 1:
            assert any(meet(Rect(*_box(a, b)), r) for a, b in pairwise(found) for r in blocks)


def _box(a: Point, b: Point) -> tuple[float, float, float, float]:
    return min(a.x, b.x) - 0.01, min(a.y, b.y) - 0.01, abs(a.x - b.x) + 0.02, abs(a.y - b.y) + 0.02
