"""Room for new blocks: near where they are wanted, over nothing, and on the right side of a port."""

import math

from hypothesis import given, settings
from hypothesis import strategies as st

from studio.diagram import Endpoint, Graph, Node, Point, frozen
from studio.diagram.free_place import BESIDE, GAP, blocks_index, free_place, place_beside
from studio.diagram.geometry import GRID, Rect, page_geometry
from studio.diagram.geometry_wires import meet
from studio.diagram.spatial import Index
from studio.spec import load_blocks

BLOCKS = load_blocks()

small = st.integers(0, 40).map(lambda n: 10.0 * n)
rects = st.builds(
    Rect, small, small, st.integers(1, 12).map(lambda n: 10.0 * n), st.integers(1, 12).map(lambda n: 10.0 * n)
)


def index_of(rects: list[Rect]) -> Index[int]:
    index: Index[int] = Index()
    for number, rect in enumerate(rects):
        index.put(number, rect)
    return index


def is_free(place: Point, wanted: Rect, taken: list[Rect]) -> bool:
    return not any(meet(Rect(*place, wanted.width, wanted.height).grown(GAP), rect) for rect in taken)


def nearest_by_rings(wanted: Rect, taken: list[Rect]) -> float:
    """The distance of the nearest free place, by looking at every place of the grid, ring by ring."""
    best, ring = math.inf, 0
    while ring * GRID < best:
        edge = [-ring, ring]
        steps = {(a, b) for a in range(-ring, ring + 1) for b in edge} | {
            (a, b) for b in range(-ring, ring + 1) for a in edge
        }
        for across, down in steps:
            if is_free(Point(wanted.x + across * GRID, wanted.y + down * GRID), wanted, taken):
                best = min(best, math.hypot(across, down) * GRID)
        ring += 1
    return best


@settings(max_examples=60, deadline=None)
@given(st.lists(rects, max_size=12), rects)
def test_a_place_is_free_on_the_grid_and_no_other_is_nearer(taken, wanted):
    place = free_place(index_of(taken), wanted)
    assert place.x % GRID == 0 and place.y % GRID == 0
    assert is_free(place, wanted, taken)
    assert math.dist(place, (wanted.x, wanted.y)) <= nearest_by_rings(wanted, taken) + 1e-9


def test_what_is_wanted_is_had_where_it_is_free():
    assert free_place(index_of([]), Rect(103, 98, 50, 50)) == (100, 100)


def test_room_is_found_in_the_middle_of_ten_thousand_blocks():
    taken = [Rect(120.0 * (i % 100), 60.0 * (i // 100), 100, 40) for i in range(10_000) if i != 5252]
    place = free_place(index_of(taken), Rect(120.0 * 50, 60.0 * 50, 80, 40), gap=5)
    hole = Rect(120.0 * 52 - 20, 60.0 * 52 - 20, 140, 80)
    assert hole.x <= place.x and place.x + 80 <= hole.right and hole.y <= place.y and place.y + 40 <= hole.bottom


BESIDES = Graph(frozen({name: Node(name, "ReLU") for name in ("a", "b", "c")}))


@settings(max_examples=30)
@given(st.lists(st.tuples(small, small).map(lambda xy: Point(*xy)), min_size=3, max_size=3), st.booleans())
def test_a_block_added_from_a_port_stands_on_that_side(points, out):
    shapes, places = page_geometry(BESIDES, BLOCKS), dict(zip("abc", points, strict=True))
    taken, size = blocks_index(shapes, places), (60.0, 40.0)
    place = place_beside(taken, shapes, places, Endpoint("a", "y" if out else "x"), size, out=out)
    edge = places["a"].x + shapes["a"].width
    assert place.x >= edge + BESIDE if out else place.x + size[0] <= places["a"].x - BESIDE
    solid = [Rect(*places[name], shapes[name].width, shapes[name].height) for name in "abc"]
    assert is_free(place, Rect(0, 0, *size), solid)


def test_a_block_added_from_a_port_stands_level_with_it_and_the_next_below_or_above():
    shapes, places = page_geometry(BESIDES, BLOCKS), {"a": Point(0, 0), "b": Point(900, 900), "c": Point(900, 0)}
    taken, size = blocks_index(shapes, places), (shapes["a"].width, shapes["a"].height)
    first = place_beside(taken, shapes, places, Endpoint("a", "y"), size, out=True)
    assert first.y == 0
    taken.put("first", Rect(*first, *size))
    second = place_beside(taken, shapes, places, Endpoint("a", "y"), size, out=True)
    assert second.x == first.x and abs(second.y) == size[1] + GAP
