"""Where everything of a block and of a wire is."""

from pathlib import Path as File

import pytest
from hypothesis import given
from hypothesis import strategies as st
from matplotlib import get_data_path
from matplotlib.ft2font import FT2Font, LoadFlags

from studio.diagram import Endpoint, Graph, Node, Point, frozen
from studio.diagram.geometry import GRID, PORT_RADIUS, NodeGeometry, Rect, node_geometry, page_geometry
from studio.diagram.geometry_page import lay_out
from studio.diagram.geometry_text import ADVANCES, UNITS, fitted, text_width, wrapped
from studio.diagram.geometry_wires import bezier, bounds, is_free, wire_path
from studio.diagram.geometry_words import summary
from studio.diagram.theme import load_theme, theme_names
from studio.errors import FileError
from studio.spec import load_blocks

BLOCKS = load_blocks()


def shape(block: str, label: str = "", names: dict | None = None, wired=(frozenset(), frozenset()), **settings):
    node = Node("n", block, frozen(settings), frozen(names or {}), label=label)
    return node_geometry(node, BLOCKS.get(block), wired)


def measured_advances() -> dict[int, set[str]]:
    """The table of `geometry_text` made anew from the font that matplotlib ships."""
    font = FT2Font(str(File(get_data_path()) / "fonts/ttf/DejaVuSans.ttf"))
    assert font.units_per_EM == UNITS
    found: dict[int, set[str]] = {}
    for character in (c for characters in ADVANCES.values() for c in characters):
        assert ord(character) in font.get_charmap()
        found.setdefault(font.load_char(ord(character), flags=LoadFlags.NO_SCALE).horiAdvance, set()).add(character)
    return found


def test_the_width_table_is_the_fonts():
    assert measured_advances() == {width: set(characters) for width, characters in ADVANCES.items()}
    assert set(map(chr, range(0x20, 0x7F))) <= set("".join(ADVANCES.values()))


@given(st.text(max_size=300), st.floats(20, 200))
def test_fitted_text_fits_and_short_text_is_whole(text, width):
    assert text_width(fitted(text, 10, width), 10) <= max(width, text_width("…", 10))
    assert fitted(text, 10, text_width(text, 10)) == text


def test_titles_wrap_where_words_and_humps_end():
    assert wrapped("Cross-entropy", 10, 50) == ("Cross-", "entropy")
    assert wrapped("AdaptiveAvgPool2d", 10, 70) == ("AdaptiveAvg", "Pool2d")
    assert wrapped("a\nb\t c", 10, 200) == ("a b c",)
    assert wrapped("one two three four five six", 10, 40)[-1].endswith("…")


@pytest.mark.parametrize(
    ("block", "outline", "kind"),
    [
        ("Observed", "circle", "observed"),
        ("Variable", "circle", "computed"),
        ("Parameter", "circle", "parameter"),
        ("Linear", "box", "function"),
        ("MSELoss", "square", "cost"),
        ("Accuracy", "square", "metric"),
        ("NoSuchBlock", "box", "unknown"),
    ],
)
def test_the_notation(block, outline, kind):
    drawn = shape(block)
    assert (drawn.outline, drawn.kind) == (outline, kind)
    if outline == "square":
        assert drawn.width == drawn.height


def texts(drawn: NodeGeometry, role: str) -> list[str]:
    return [line.text for line in drawn.texts if line.role == role]


def test_port_names_show_only_where_there_are_several():
    assert texts(shape("Linear"), "port") == []
    assert texts(shape("MSELoss"), "port") == ["input", "target"]
    assert texts(shape("Split", parts=3), "port") == ["y0", "y1", "y2"]


def test_ports_are_evenly_spaced_inputs_left_outputs_right():
    drawn = shape("Where")
    assert [place.y for place in drawn.inputs.values()] == [10, 30, 50]
    assert {place.x for place in drawn.inputs.values()} == {0}
    assert [(place.x, place.y) for place in drawn.outputs.values()] == [(drawn.width, drawn.height / 2)]


def test_a_wire_reveals_a_weight_and_gives_an_unknown_block_its_ports():
    wired = (frozenset({"x", "weight"}), frozenset({"weight"}))
    drawn = shape("Linear", wired=wired)
    assert {name: place.kind for name, place in drawn.inputs.items()} == {"x": "port", "weight": "weight"}
    assert list(drawn.outputs) == ["y", "weight"]
    assert list(shape("NoSuchBlock", wired=wired).inputs) == ["weight", "x"]
    gone = shape("Split", parts=2, wired=(frozenset({"x"}), frozenset({"y2"})))
    assert gone.outputs["y2"].kind == "unknown"


def test_a_named_output_is_filled_and_its_wire_runs_past_the_name():
    drawn = shape("Linear", names={"y": "scores"})
    (name,) = [line for line in drawn.texts if line.role == "name"]
    assert name.text == drawn.outputs["y"].named == "scores"
    assert drawn.width + drawn.outputs["y"].stem >= name.rect.right
    assert drawn.overhang == pytest.approx(name.rect.right - drawn.width)


def test_the_line_of_settings():
    def words(block, label="", **settings):
        return summary(Node("n", block, frozen(settings), label=label), BLOCKS[block])

    assert words("Conv2d", out_channels=32, padding=1) == "32, 3×3, padding 1"
    assert words("Conv2d", out_channels=32, stride=(1, 2)) == "32, 3×3, stride 1×2"
    assert words("Linear", out_features=10, bias=False) == "10, no bias"
    assert words("Dropout", p=0.5) == ""  # the default
    assert words("Linear", label="head", out_features=10) == "Linear 10"


def test_a_wrong_setting_or_text_never_stops_the_drawing():
    assert shape("Split", parts="many").outputs.keys() == shape("Split").outputs.keys()
    assert shape("Linear", out_features=-1, nothing=3).width > 0
    assert shape("Linear", label="w" * 20_000).width <= 200


def inside(inner: Rect, outer: Rect) -> bool:
    return inner.x >= outer.x and inner.right <= outer.right and inner.y >= outer.y and inner.bottom <= outer.bottom


@given(st.sampled_from(sorted(BLOCKS)), st.text(max_size=60))
def test_texts_stay_inside_and_apart_and_ports_on_the_grid(name, label):
    drawn = shape(name, label=label)
    rects = [line.rect for line in drawn.texts]
    whole = Rect(0, 0, drawn.width, drawn.height)
    assert all(inside(rect.grown(-0.5), whole) for rect in rects)
    for index, a in enumerate(rects):
        for b in rects[:index]:
            assert a.right <= b.x or b.right <= a.x or a.bottom <= b.y + 2.1 or b.bottom <= a.y + 2.1, drawn.texts
    assert all(place.y % GRID == 0 for place in (*drawn.inputs.values(), *drawn.outputs.values()))
    assert drawn.width % GRID == drawn.height % GRID == 0


def test_a_wire_leaves_right_and_enters_left():
    for target in (Point(200, 0), Point(60, 400), Point(-300, 50), Point(0, 0)):
        path = wire_path(Point(0, 0), target)
        assert path[0] == Point(0, 0)
        assert path[-1] == target
        assert path[1].x >= path[0].x and path[1].y == path[0].y
        assert path[-2].x <= path[-1].x and path[-2].y == path[-1].y
        assert (len(path) - 1) % 3 == 0


def test_a_wire_goes_round_a_block_in_its_way():
    block = Rect(150, -30, 80, 60)
    path = wire_path(Point(0, 0), Point(400, 0), [block])
    assert is_free(path, [block])
    assert not is_free(wire_path(Point(0, 0), Point(400, 0)), [block])


def test_a_wire_that_runs_back_goes_round_its_own_blocks():
    blocks = [Rect(0, 0, 80, 40), Rect(300, 0, 80, 40)]
    path = wire_path(Point(380, 20), Point(0, 20), blocks)
    assert is_free(path, blocks)
    assert bounds(path).x < 0


coordinates = st.floats(-2000, 2000)
points = st.builds(Point, coordinates, coordinates)
rects = st.builds(Rect, coordinates, coordinates, st.floats(1, 300), st.floats(1, 300))


@given(points, points, st.lists(rects, max_size=12))
def test_every_wire_has_a_path_from_end_to_end(source, target, obstacles):
    path = wire_path(source, target, obstacles)
    assert (path[0], path[-1]) == (source, target)
    assert bezier(path[:4], 0.0) == source


def test_wires_of_one_output_part_at_a_dot():
    nodes = frozen({"x": Node("x", "Observed"), "a": Node("a", "ReLU"), "b": Node("b", "ReLU")})
    wires = frozen({Endpoint("a", "x"): Endpoint("x", "y"), Endpoint("b", "x"): Endpoint("x", "y")})
    places = {"x": Point(0, 0), "a": Point(100, 0), "b": Point(100, 80)}
    page = lay_out(Graph(nodes, wires), BLOCKS, places)
    (fork,) = page.forks.values()
    assert all(fork in path for path in page.wires.values())


def test_a_wire_ends_at_the_rim_of_a_revealed_weight():
    nodes = frozen({"w": Node("w", "Parameter"), "fc": Node("fc", "Linear")})
    graph = Graph(nodes, frozen({Endpoint("fc", "weight"): Endpoint("w", "y")}))
    page = lay_out(graph, BLOCKS, {"w": Point(0, 0), "fc": Point(120, 0)})
    weight = page_geometry(graph, BLOCKS)["fc"].inputs["weight"]
    assert page.wires[Endpoint("fc", "weight")][-1] == Point(120 - PORT_RADIUS, weight.y)


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(a: str, b: str) -> float:
    low, high = sorted((luminance(a), luminance(b)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", theme_names())
def test_themes_are_readable(name):
    theme = load_theme(name)
    families = [*theme.families.values(), theme.other, theme.unknown]
    for family in families:
        assert contrast(theme.text, family.fill) >= 7
        assert contrast(theme.muted, family.fill) >= 4.5
        assert contrast(family.edge, family.fill) >= 3
        assert contrast(family.edge, theme.canvas) >= 3
    for colour in (theme.text, theme.muted, theme.error, theme.warning, theme.ok, theme.selection):
        assert contrast(colour, theme.canvas) >= 4.5


def test_families_are_found_by_group():
    light, dark = load_theme("light"), load_theme("dark")
    assert light.families.keys() == dark.families.keys()
    assert light.family("Costs: something new") == light.families["Costs"]
    assert light.family("Somebody's own") == light.other


def test_there_are_a_light_and_a_dark_theme_and_no_other():
    assert theme_names() == ["dark", "light"]
    with pytest.raises(FileError, match="no theme 'neon'"):
        load_theme("neon")
