"""Where shapes are written beside wires, and formulas in blocks."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.diagram import Endpoint, Graph, Node, Point, frozen
from studio.diagram.geometry import NodeGeometry, Rect, TextLine, node_geometry
from studio.diagram.geometry_formula import formula_place
from studio.diagram.geometry_labels import LABEL_SIZES, MANY, place_labels
from studio.diagram.geometry_page import Page, lay_out, solid
from studio.diagram.geometry_wires import bezier, meet
from studio.spec import load_blocks

BLOCKS = load_blocks()


def chain(places: list[Point]) -> Page:
    """A row of blocks, each fed by the one before."""
    nodes = {
        f"n{i}": Node(f"n{i}", "Linear", names=frozen({"y": "ŷ"} if i % 3 == 2 else {})) for i in range(len(places))
    }
    wires = {Endpoint(f"n{i + 1}", "x"): Endpoint(f"n{i}", "y") for i in range(len(places) - 1)}
    return lay_out(Graph(frozen(nodes), frozen(wires)), BLOCKS, {f"n{i}": place for i, place in enumerate(places)})


def covered(page: Page, line: TextLine) -> list[str]:
    """What a line lies over: blocks, texts beside them and wires."""
    solids = [(name, rect.moved(*page.places[name])) for name, shape in page.shapes.items() for rect in solid(shape)]
    found = [name for name, rect in solids if meet(rect, line.rect)]
    for target, path in page.wires.items():
        for first in range(0, len(path) - 1, 3):
            points = [bezier(path[first : first + 4], step / 50) for step in range(51)]
            if any(meet(Rect(x - 0.01, y - 0.01, 0.02, 0.02), line.rect.grown(-0.5)) for x, y in points):
                found.append(str(target))
    return found


spots = st.builds(Point, st.integers(0, 60).map(lambda n: 10.0 * n), st.integers(0, 30).map(lambda n: 10.0 * n))


@given(st.lists(spots, min_size=2, max_size=7), st.text("B 0123456789·", min_size=1, max_size=40))
def test_a_label_covers_nothing_and_stands_by_its_output(places: list[Point], text: str):
    page = chain(places)
    texts = dict.fromkeys((Endpoint(f"n{i}", "y") for i in range(len(places) - 1)), text)
    lines = place_labels(page, texts)
    for source, line in lines.items():
        port, place = page.shapes[source.node].outputs["y"], page.places[source.node]
        assert 0 < line.x - place.x - port.x <= 30 and abs(line.y - place.y - port.y) <= 13
        assert line.text == text and line.size in LABEL_SIZES
        assert covered(page, line) == []
    assert not any(meet(a.rect, b.rect) for a, b in itertools.combinations(lines.values(), 2))


def test_a_label_stands_under_its_wire_and_is_left_out_where_there_is_no_room():
    page, source = chain([Point(0, 0), Point(140, 0)]), Endpoint("n0", "y")
    start = page.wires[Endpoint("n1", "x")][0]
    (line,) = place_labels(page, {source: "B 10"}).values()
    assert (line.x, line.y, line.size) == (start.x + 6, start.y + 7, LABEL_SIZES[0])
    assert place_labels(page, {source: "B 10" * 20}) == {}
    assert place_labels(page, {source: "B 10"}, sizes=(60.0,)) == {}


def test_kept_labels_stay_and_the_others_keep_clear_of_them():
    page, source = chain([Point(0, 0), Point(200, 0)]), Endpoint("n0", "y")
    (best,) = place_labels(page, {source: "B 10"}).values()
    elsewhere = Endpoint("n1", "y")
    lines = place_labels(page, {source: "B 10"}, {elsewhere: best})
    assert lines[elsewhere] == best
    assert not meet(lines[source].rect, best.rect)


def test_a_few_labels_are_placed_as_among_many():
    """Few are placed by looking round their outputs only, which must find the same."""
    page = chain([Point(120.0 * (i % 20), 45.0 * (i // 20)) for i in range(2 * MANY)])
    texts = {Endpoint(f"n{i}", "y"): f"B {i} 1234567" for i in range(2 * MANY - 1)}
    whole = place_labels(page, texts)
    assert len(whole) > MANY
    before: dict[Endpoint, TextLine] = {}
    for source, line in whole.items():
        assert place_labels(page, {source: texts[source]}, before)[source] == line
        before[source] = line


@given(st.sampled_from(sorted(BLOCKS)), st.floats(1, 200), st.floats(1, 60), st.text(max_size=20))
def test_a_formula_stands_under_the_title_inside_the_block_and_apart_from_its_texts(name, width, height, label):
    shape = node_geometry(Node("n", name, label=label), BLOCKS[name])
    place = formula_place(shape, width, height)
    if place is None:
        return
    assert shape.outline != "circle"
    formula = Rect(place.x - width / 2, place.y - height / 2, width, height)
    assert formula.x > 0 and formula.right < shape.width and formula.y > 0 and formula.bottom < shape.height
    assert not any(meet(line.rect, formula.grown(-0.01)) for line in place.texts)
    assert sorted(line.text for line in place.texts) == sorted(line.text for line in shape.texts)
    assert all(line.rect.y > 0 and line.rect.bottom < shape.height for line in place.texts if line.role != "name")
    titles = [line for line in place.texts if line.role == "title"]
    details = [line for line in place.texts if line.role == "detail"]
    assert all(line.y < place.y for line in titles) and all(line.y > place.y for line in details)


@pytest.mark.parametrize(("width", "height", "fits"), [(20, 8, True), (500, 8, False), (20, 100, False)])
def test_a_formula_is_left_out_where_it_does_not_fit(width: float, height: float, fits: bool):
    assert (formula_place(node_geometry(Node("n", "ReLU"), BLOCKS["ReLU"]), width, height) is not None) is fits


def test_a_block_without_a_title_has_no_room_for_a_formula():
    bare = NodeGeometry(60, 60, "box", "function", "", Rect(0, 0, 60, 60), {}, {}, ())
    assert formula_place(bare, 10, 8) is None
