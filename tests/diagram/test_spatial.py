"""The grid index finds exactly what looking at every rectangle finds, whatever was put, moved and removed before."""

from hypothesis import given, settings
from hypothesis import strategies as st

from studio.diagram.geometry import Rect
from studio.diagram.spatial import CELL, Index, touch

NEARBY = st.floats(-1000, 1000, width=32)
ON_THE_LINES = st.integers(-4, 4).map(lambda count: count * CELL)
FAR = st.floats(-1e6, 1e6, width=32)
SIDES = st.one_of(st.just(0.0), st.floats(0, 500, width=32), st.just(CELL), st.floats(0, 1e5, width=32))

rects = st.builds(Rect, st.one_of(NEARBY, ON_THE_LINES, FAR), st.one_of(NEARBY, ON_THE_LINES, FAR), SIDES, SIDES)
keys = st.integers(0, 12)
steps = st.lists(st.tuples(keys, st.one_of(st.none(), rects)), max_size=40)


def brute_force(known: dict[int, Rect], area: Rect) -> set[int]:
    return {key for key, rect in known.items() if touch(rect, area)}


@given(steps, st.lists(rects, min_size=1, max_size=8))
@settings(max_examples=60)
def test_near_finds_what_brute_force_finds(steps: list[tuple[int, Rect | None]], areas: list[Rect]):
    index: Index[int] = Index()
    known: dict[int, Rect] = {}
    for key, rect in steps:
        if rect is None:
            index.remove(key)
            known.pop(key, None)
        else:
            index.put(key, rect)
            known[key] = rect
    for area in [*areas, *known.values()]:
        assert index.near(area) == brute_force(known, area)
    assert set(index) == known.keys()
    assert all(index[key] == rect for key, rect in known.items())


@given(steps)
@settings(max_examples=30)
def test_the_extent_holds_all_and_touches_some_on_every_side(steps: list[tuple[int, Rect | None]]):
    index: Index[int] = Index()
    for key, rect in steps:
        if rect is not None:
            index.put(key, rect)
    extent, held = index.extent(), [index[key] for key in index]
    if not held:
        assert extent == Rect(0, 0, 0, 0)
        return
    assert (extent.x, extent.y) == (min(rect.x for rect in held), min(rect.y for rect in held))
    far = max(rect.right for rect in held), max(rect.bottom for rect in held)
    assert (extent.x + extent.width, extent.y + extent.height) == tuple(
        edge - start + start for edge, start in zip(far, (extent.x, extent.y), strict=True)
    )


def test_what_was_put_and_removed_leaves_nothing():
    index: Index[str] = Index()
    for column in range(200):
        index.put("block", Rect(column * CELL, 0, 10, 10))
    assert index.near(Rect(-1e6, -1e6, 2e6, 2e6)) == {"block"}
    assert index.near(Rect(0, 0, CELL, CELL)) == set()
    index.remove("block")
    index.remove("block")
    assert len(index) == 0
    assert index.near(Rect(-1e6, -1e6, 2e6, 2e6)) == set()
