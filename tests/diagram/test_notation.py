"""How groups, loops, delays, ports of groups, noise and assignments are drawn, and the ways of wires that run back."""

from itertools import pairwise

import pytest

from studio.diagram import Endpoint, Graph, Node, Point, frozen
from studio.diagram.builder import Builder
from studio.diagram.geometry import GRID, NodeGeometry, node_geometry, page_geometry
from studio.diagram.geometry_crossings import Line, crossings
from studio.diagram.geometry_page import lay_out, solid
from studio.diagram.geometry_wires import is_free
from studio.diagram.groups import registry_of
from studio.diagram.layout import arrange
from studio.diagram.model import Document
from studio.spec import Registry, load_blocks


def recurrent() -> Document:
    """A drawn recurrent network: a loop with a delay, used once."""
    b = Builder("Recurrent")
    with b.loop("Cell", hidden=16):
        x = b.input("x", "N D", role="sequence")
        h = b.delay("h", "N hidden")
        joined = b.Add(b.Linear(x, out_features="=hidden", id="ih"), b.Linear(h, out_features="=hidden", id="hh"))
        state = b.Tanh(joined, id="state")
        b.wire(state, "h.x")
        b.output("y", state)
        b.output("last", state, role="last")
    b.Cell(b.observed("x", "B T 3"), id="rnn", steps=12)
    return b.build()


DOCUMENT = recurrent()
REGISTRY: Registry = registry_of(DOCUMENT, load_blocks())


def drawn(block: str, wired=(frozenset(), frozenset()), **settings) -> NodeGeometry:
    return node_geometry(Node("n", block, frozen(settings)), REGISTRY.get(block), wired)


def said(shape: NodeGeometry, role: str) -> list[str]:
    return [line.text for line in shape.texts if line.role == role]


def test_a_loop_has_a_double_edge_a_round_arrow_its_steps_and_its_ports():
    shape = drawn("@Cell", steps=12)
    assert (shape.kind, shape.outline) == ("loop", "box")
    assert shape.inner is not None
    assert shape.inner.x > shape.body.x and shape.inner.right < shape.body.right
    assert said(shape, "title") == ["Cell"]
    assert said(shape, "mark") == ["↻ 12 steps"]
    assert said(shape, "detail") == ["n"]
    assert said(drawn("@Cell", hidden="=hidden"), "detail") == ["n · hidden"]
    assert said(drawn("@Cell", reverse=True), "mark") == ["↺"]
    assert (list(shape.inputs), list(shape.outputs)) == (["x"], ["last", "y"]) or list(shape.outputs) == ["y", "last"]


@pytest.mark.parametrize(
    ("settings", "mark"),
    [
        ({}, []),
        ({"repeat": 6}, ["× 6"]),
        ({"repeat": "=2 * depth", "same_weights": True}, ["× 2·depth, same weights"]),
        ({"weights_of": "other"}, ["weights of other"]),
    ],
)
def test_a_group_says_how_often_it_repeats_and_whose_weights_it_uses(settings, mark):
    b = Builder()
    with b.group("Enc", width=8):
        b.output("y", b.ReLU(b.input("x")))
    registry = registry_of(b.document, load_blocks())
    shape = node_geometry(Node("n", "@Enc", frozen(settings)), registry["@Enc"])
    assert shape.kind == "group"
    assert said(shape, "mark") == mark


def test_a_delay_is_a_small_square_with_its_name_below_and_what_it_starts_from_on_top():
    shape = drawn("Delay", shape="N 16")
    assert (shape.outline, shape.body.width, shape.body.height) == ("square", 40, 40)
    assert said(shape, "mark") == ["z⁻¹"]
    (name,) = [line for line in shape.texts if line.role == "title"]
    assert name.rect.y >= shape.body.bottom
    assert shape.inputs["initial"].y < shape.inputs["x"].y
    assert all((port.y % GRID, port.x % GRID) == (0, 0) for port in (*shape.inputs.values(), *shape.outputs.values()))
    assert any(rect.x <= name.rect.x and rect.bottom >= name.rect.bottom for rect in solid(shape))


@pytest.mark.parametrize(("block", "side"), [("Input", "outputs"), ("Output", "inputs")])
def test_a_port_of_a_group_is_a_flag_with_its_name(block: str, side: str):
    shape = drawn(block, role="last" if block == "Output" else "sequence", place=3)
    assert shape.outline == "flag"
    assert said(shape, "title") == ["n"]
    assert said(shape, "detail") == ["last" if block == "Output" else "sequence"]
    (port,) = getattr(shape, side).values()
    assert (port.x, port.y) in ((0, shape.height / 2), (shape.width, shape.height / 2))
    tip = max(shape.corners)
    assert tip == (shape.width, shape.height / 2)


def test_noise_wears_a_tilde_and_an_assignment_an_arrow():
    noise = drawn("Noise")
    assert noise.outline == "circle"
    assert said(noise, "mark") == ["~"]
    assert said(drawn("Observed"), "mark") == []
    assert said(drawn("Assign"), "mark") == ["←"]
    assert said(drawn("MovingAverage", target="teacher", source="student"), "mark") == ["teacher ← student"]
    assert drawn("Assign").kind == "assignment"


def test_expressions_are_written_as_they_are_and_ports_they_may_give_are_no_mistake():
    shape = drawn("Linear", out_features="=4*hidden")
    assert said(shape, "detail") == ["4·hidden"]
    parts = drawn("Split", (frozenset({"x"}), frozenset({"y4"})), parts="=heads")
    assert parts.outputs["y4"].kind == "port"


def test_weights_inside_a_group_are_ports_where_wires_reveal_them():
    shape = drawn("@Cell", (frozenset({"x", "hh.bias"}), frozenset({"ih.weight"})))
    assert shape.inputs["hh.bias"].kind == shape.outputs["ih.weight"].kind == "weight"
    assert {"hh.bias", "ih.weight"} <= set(said(shape, "port"))


def page_of(document: Document, name: str):
    graph = document.diagram(name)
    return graph, lay_out(graph, REGISTRY, arrange(graph, REGISTRY))


def test_a_delay_stands_at_the_beginning_and_its_wire_comes_round_the_blocks():
    graph, page = page_of(DOCUMENT, "Cell")
    assert page.places["h"].x < page.places["hh"].x < page.places["add"].x < page.places["state"].x
    back = page.wires[Endpoint("h", "x")]
    others = graph.nodes.keys() - {"h", "state"}
    assert is_free(back, [rect.moved(*page.places[name]) for name in others for rect in solid(page.shapes[name])])
    assert crossings(back, [Line.of(page.wires[end]) for end in graph.wires if graph.wires[end].node != "state"]) == 0


def test_crossings_are_counted():
    level = (Point(0, 0), Point(10, 0), Point(20, 0), Point(30, 0))
    across = (Point(15, -20), Point(15, -10), Point(15, 10), Point(15, 20))
    beside = tuple(Point(x, y + 5) for x, y in level)
    assert crossings(level, [Line.of(path) for path in (across, beside, across)]) == 2
    assert crossings(level, [Line.of(level)]) == 0


def test_a_long_chain_is_broken_into_rows_and_a_short_one_is_not():
    def chain(count: int) -> dict[str, Point]:
        nodes = {f"n{i}": Node(f"n{i}", "Linear") for i in range(count)}
        wires = {Endpoint(f"n{i + 1}", "x"): Endpoint(f"n{i}", "y") for i in range(count - 1)}
        return arrange(Graph(frozen(nodes), frozen(wires)), REGISTRY)

    assert len({place.y for place in chain(15).values()}) == 1
    places = chain(60)
    rows = sorted({place.y for place in places.values()})
    assert len(rows) > 2
    right = max(place.x for place in places.values())
    assert right < 4 * (rows[-1] - rows[0])
    order = [places[f"n{i}"] for i in range(60)]
    assert all(b.x > a.x if a.y == b.y else b.x == 0 for a, b in pairwise(order))


def test_every_block_of_the_library_and_every_group_keeps_its_texts_apart():
    for name, block in REGISTRY.items():
        shape = node_geometry(Node("n", name), block)
        lines = [line.rect for line in shape.texts if line.role in ("title", "mark", "detail")]
        overlaps = [
            (a, b) for i, a in enumerate(lines) for b in lines[:i] if a.y + 0.5 < b.bottom and b.y + 0.5 < a.bottom
        ]
        assert overlaps == [], name
    assert page_geometry(DOCUMENT.page(), REGISTRY)["rnn"].kind == "loop"
