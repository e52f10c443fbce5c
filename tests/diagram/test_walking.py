"""Walking over a drawing: along wires where they lead, to the nearest block where they do not."""

from collections.abc import Iterable, Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from studio.diagram.geometry import Rect
from studio.diagram.spatial import Index
from studio.diagram.walking import first, last, step

SIDE = 40.0


class Plain:
    """Squares in places, and what feeds what."""

    def __init__(self, places: dict[str, tuple[float, float]], wires: Iterable[str] = ()) -> None:
        self.index: Index[str] = Index()
        for name, (x, y) in places.items():
            self.index.put(name, Rect(x, y, SIDE, SIDE))
        self.wires = [tuple(wire.split(">")) for wire in wires]

    def body(self, name: str) -> Rect:
        return self.index[name]

    def feeders(self, name: str) -> Iterator[str]:
        return (source for source, target in self.wires if target == name)

    def followers(self, name: str) -> Iterator[str]:
        return (target for source, target in self.wires if source == name)

    def near(self, area: Rect) -> set[str]:
        return self.index.near(area)

    def extent(self) -> Rect:
        return self.index.extent()


FORK = {"x": (0, 100), "a": (100, 0), "b": (100, 90), "c": (100, 200), "y": (200, 100), "note": (0, 300)}


def test_right_and_left_follow_wires_to_what_lies_straight_ahead():
    ground = Plain(FORK, ["x>a", "x>b", "x>c", "a>y", "c>y"])
    assert step(ground, "x", "right") == "b"
    assert step(ground, "a", "right") == "y"
    assert step(ground, "y", "left") in ("a", "c")
    assert step(ground, "b", "left") == "x"


def test_up_and_down_go_through_what_the_same_block_feeds():
    ground = Plain(FORK, ["x>a", "x>b", "x>c"])
    assert step(ground, "b", "up") == "a"
    assert step(ground, "b", "down") == "c"
    assert step(ground, "a", "up") is None


def test_kin_are_chosen_before_strangers_that_are_a_little_nearer():
    ground = Plain({"x": (0, 0), "a": (100, 0), "stranger": (100, 60), "b": (100, 120)}, ["x>a", "x>b"])
    assert step(ground, "a", "down") == "b"
    assert step(ground, "b", "up") == "a"
    assert step(ground, "stranger", "up") == "a"


def test_a_wire_is_followed_however_near_other_blocks_are():
    ground = Plain({"a": (0, 0), "beside": (60, 0), "far": (900, 400)}, ["a>far"])
    assert step(ground, "a", "right") == "far"
    assert step(ground, "far", "left") == "a"


def test_where_no_wire_leads_the_nearest_block_is_next():
    ground = Plain(FORK)
    assert step(ground, "x", "right") == "b"
    assert step(ground, "x", "down") == "note"
    assert step(ground, "note", "up") == "x"
    assert step(ground, "x", "left") is None


def test_a_wire_forward_is_preferred_to_one_that_leads_back():
    ground = Plain({"a": (0, 0), "b": (100, 0), "c": (200, 150)}, ["b>a", "b>c"])
    assert step(ground, "b", "right") == "c"


def test_a_block_that_feeds_only_itself_is_not_stuck():
    ground = Plain({"a": (0, 0), "b": (100, 0)}, ["a>a"])
    assert step(ground, "a", "right") == "b"


def test_home_and_end():
    ground = Plain(FORK)
    assert (first(ground), last(ground)) == ("x", "y")
    assert (first(Plain({})), last(Plain({}))) == (None, None)


PLACES = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 60)).map(lambda cell: (cell[0] * 170.0, cell[1] * 90.0)),
    min_size=1,
    max_size=25,
    unique=True,
)


@settings(max_examples=40, deadline=None)
@given(places=PLACES, way=st.sampled_from(["left", "right", "up", "down"]))
def test_without_wires_one_always_gets_on_while_anything_lies_that_way(places, way):
    """However far it is, and never back."""
    ground = Plain({f"b{index}": place for index, place in enumerate(places)})
    axis, sign = (0, 1) if way in ("left", "right") else (1, 1)
    sign = -1 if way in ("left", "up") else sign
    for name in ground.index:
        here = ground.body(name)[axis] * sign
        there = step(ground, name, way)
        beyond = [other for other in ground.index if ground.body(other)[axis] * sign > here]
        assert (there in beyond) if beyond else there is None
