"""Blocks in line: aligned, with equal gaps, nudged, and snapped while they are dragged."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.diagram import Point
from studio.diagram.aligning import Guide, Lines, aligned, distributed, nudged, snapped
from studio.diagram.geometry_shape import GRID, Rect

SIDES = st.integers(10, 200)
RECTS = st.builds(Rect, st.integers(-500, 500), st.integers(-500, 500), SIDES, SIDES)
SEVERAL = st.dictionaries(st.sampled_from("abcdefgh"), RECTS, min_size=1)
EDGES = {
    "left": lambda rect: rect.x,
    "right": lambda rect: rect.right,
    "centre": lambda rect: rect.x + rect.width / 2,
    "top": lambda rect: rect.y,
    "bottom": lambda rect: rect.bottom,
    "middle": lambda rect: rect.y + rect.height / 2,
}


def put(rects, places):
    return {name: Rect(*places[name], rect.width, rect.height) for name, rect in rects.items()}


@pytest.mark.parametrize("edge", EDGES)
@settings(max_examples=30, deadline=None)
@given(rects=SEVERAL)
def test_one_edge_of_all_is_in_line_and_the_other_axis_stays(edge, rects):
    done = put(rects, aligned(rects, edge))
    assert len({round(EDGES[edge](rect), 6) for rect in done.values()}) == 1
    across = edge in ("left", "right", "centre")
    assert all((done[name].y == rect.y) if across else (done[name].x == rect.x) for name, rect in rects.items())
    for name, place in aligned(done, edge).items():
        assert place == pytest.approx(done[name][:2])
    outermost = {"left": min, "right": max, "top": min, "bottom": max}.get(edge)
    if outermost:
        assert EDGES[edge](next(iter(done.values()))) == outermost(map(EDGES[edge], rects.values()))


@pytest.mark.parametrize("axis", ["horizontal", "vertical"])
@settings(max_examples=30, deadline=None)
@given(rects=SEVERAL)
def test_the_gaps_are_equal_and_the_ends_stay(axis, rects):
    done = put(rects, distributed(rects, axis))
    across = axis == "horizontal"
    if len(rects) < 3:
        assert done == rects
        return

    def span(rect: Rect) -> tuple[float, float]:
        return (rect.x, rect.right) if across else (rect.y, rect.bottom)

    order = sorted(rects, key=lambda name: (sum(span(rects[name])), name))
    gaps = [span(done[after])[0] - span(done[before])[1] for before, after in pairwise(order)]
    assert gaps == pytest.approx([gaps[0]] * len(gaps))
    assert [done[name] for name in (order[0], order[-1])] == [rects[name] for name in (order[0], order[-1])]
    assert all((done[name].y == rect.y) if across else (done[name].x == rect.x) for name, rect in rects.items())


def test_equal_gaps_of_three():
    rects = {"a": Rect(0, 0, 10, 10), "b": Rect(12, 7, 30, 10), "c": Rect(100, 3, 20, 10)}
    assert distributed(rects, "horizontal") == {"a": Point(0, 0), "b": Point(40, 7), "c": Point(100, 3)}


def test_nothing_to_align():
    assert aligned({}, "left") == distributed({}, "vertical") == {}


def test_a_nudge_is_a_step_of_the_grid_or_one_point():
    assert nudged({"a": Point(3, 4)}, 1, -2) == {"a": Point(3 + GRID, 4 - 2 * GRID)}
    assert nudged({"a": Point(3, 4)}, -1, 0, 1.0) == {"a": Point(2, 4)}


def test_an_edge_near_another_snaps_to_it_with_a_line_over_both():
    snap = snapped(Rect(103, 200, 50, 30), [Rect(100, 0, 80, 40)], reach=5)
    assert (snap.dx, snap.dy) == (-3, 0)
    assert snap.guides == (Guide("vertical", 100, 0, 230),)


def test_centres_snap_and_both_axes_at_once():
    snap = snapped(Rect(1, 98, 40, 20), [Rect(-10, 0, 60, 20), Rect(300, 100, 20, 20)], reach=4)
    assert (snap.dx, snap.dy) == (-1, 2)
    assert set(snap.guides) == {
        Guide("vertical", 20, 0, 120),
        Guide("horizontal", 100, 0, 320),
        Guide("horizontal", 110, 0, 320),
        Guide("horizontal", 120, 0, 320),
    }


def test_out_of_reach_nothing_snaps():
    assert snapped(Rect(0, 0, 10, 10), [Rect(100, 100, 10, 10)]) == (0, 0, ())
    assert snapped(Rect(0, 0, 10, 10), []) == (0, 0, ())


@settings(max_examples=50, deadline=None)
@given(moving=RECTS, others=st.lists(RECTS, max_size=20), reach=st.integers(0, 30))
def test_it_snaps_to_the_nearest_line_there_is(moving, others, reach):
    snap = Lines.of(others).snapped(moving, reach)

    def stops(rect):
        return [EDGES[edge](rect) for edge in ("left", "centre", "right")]

    ways = [line - stop for rect in others for line in stops(rect) for stop in stops(moving)]
    nearest = min(map(abs, ways), default=reach + 1)
    assert abs(snap.dx) == (nearest if nearest <= reach else 0)
    met = moving.moved(snap.dx, snap.dy)
    for guide in snap.guides:
        edges = ("left", "centre", "right") if guide.axis == "vertical" else ("top", "middle", "bottom")
        assert any(EDGES[edge](met) == pytest.approx(guide.at) for edge in edges)
        assert guide.start <= (met.y if guide.axis == "vertical" else met.x)
        assert guide.end >= (met.bottom if guide.axis == "vertical" else met.right)
