"""Pictures: every format, both themes, all kinds of blocks, without a warning and always the same bytes."""

import xml.etree.ElementTree as ElementTree
from dataclasses import replace

import pytest
from PIL import Image

from studio.diagram import Document, Endpoint, Graph, Node, Point, frozen
from studio.diagram.builder import Builder
from studio.diagram.model import Frame, Note, Sketch
from studio.diagram.theme import load_theme
from studio.errors import FileError, UsageError
from studio.export.picture import curves, render
from studio.export.picture_blocks import formula_size
from studio.export.picture_canvas import LARGEST_PNG, printable
from studio.export.picture_sketch import _lines
from studio.spec import TensorType, symbol

STARTS = {".svg": b"<?xml", ".png": b"\x89PNG", ".pdf": b"%PDF"}


def png_size(path) -> tuple[int, int]:
    with Image.open(path) as image:
        return image.size


def document() -> Document:
    """One of every kind, a label no font has, a shared weight, an unknown block and a port there is not."""
    blocks = {
        "x": "Observed", "w": "Parameter", "fc": "Linear", "h": "Variable", "loss": "MSELoss", "acc": "Accuracy",
        "old": "FancyAttention", "cut": "Split", "lonely": "Conv2d",
    }  # fmt: skip
    labels = {"fc": "漢字 and $x$ \n line", "lonely": "${", "loss": " \n"}
    nodes = {n: Node(n, block, names=frozen({"y": "ŷ"}), label=labels.get(n, "")) for n, block in blocks.items()}
    wires = (
        "x.y>fc.x w.y>fc.weight fc.y>h.x h.y>loss.input x.y>loss.target h.y>acc.scores loss.loss>old.q old.k>acc.target"
    )
    pairs = [wire.split(">") for wire in [*wires.split(), "h.y>cut.gone"]]
    graph = Graph(frozen(nodes), frozen({Endpoint.parse(to): Endpoint.parse(source) for source, to in pairs}))
    return Document(pages=frozen({"main": graph}))


@pytest.mark.parametrize("suffix", STARTS)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_format_in_both_themes(tmp_path, suffix, theme):
    path = tmp_path / f"picture{suffix}"
    render(document(), path, theme=theme, types={Endpoint("x", "y"): TensorType((symbol("B"), 64))})
    first = path.read_bytes()
    assert first.startswith(STARTS[suffix])
    render(document(), path, theme=theme, types={Endpoint("x", "y"): TensorType((symbol("B"), 64))})
    assert path.read_bytes() == first
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


def svg_size(path) -> tuple[float, float]:
    root = ElementTree.parse(path).getroot()
    return float(root.attrib["width"].removesuffix("pt")), float(root.attrib["height"].removesuffix("pt"))


def test_scale_multiplies_the_size(tmp_path):
    render(document(), tmp_path / "one.svg")
    render(document(), tmp_path / "two.svg", scale=2)
    once, twice = svg_size(tmp_path / "one.svg"), svg_size(tmp_path / "two.svg")
    assert twice == pytest.approx((2 * once[0], 2 * once[1]))
    render(document(), tmp_path / "one.png")
    assert png_size(tmp_path / "one.png") == pytest.approx((2 * once[0], 2 * once[1]), abs=1)


def test_kinds_can_be_told_without_colour(tmp_path):
    """An observed circle is shaded, a parameter has its dot, a function is plain: read off the pixels."""
    nodes = frozen({"a": Node("a", "Observed"), "b": Node("b", "Parameter"), "c": Node("c", "Variable")})
    places = frozen({"a": Point(0, 0), "b": Point(100, 0), "c": Point(200, 0)})
    render(Document(pages=frozen({"main": Graph(nodes)}), layout=frozen({"main": places})), tmp_path / "a.png")
    with Image.open(tmp_path / "a.png") as picture:
        image = picture.convert("RGB")
    left = min(x for x in range(image.width) if image.getpixel((x, image.height // 3)) != (255, 255, 255))
    top = min(y for y in range(image.height) if image.getpixel((left + 30, y)) != (255, 255, 255))
    centres = [image.getpixel((left + 32 + 200 * index, top + 32)) for index in range(3)]
    theme = load_theme()
    expected = [theme.observed, theme.family("Variables").edge, theme.family("Variables").fill]
    assert ["#{:02x}{:02x}{:02x}".format(*colour) for colour in centres] == expected


def test_a_shape_is_written_beside_its_wire(tmp_path):
    render(document(), tmp_path / "without.svg")
    render(document(), tmp_path / "with.svg", types={Endpoint("x", "y"): TensorType((symbol("B"), 64))})
    before, after = (tmp_path / name for name in ("without.svg", "with.svg"))
    assert "<!-- B 64 -->" not in before.read_text()
    assert "<!-- B 64 -->" in after.read_text()


def test_an_empty_page_and_a_very_long_one(tmp_path):
    render(Document(), tmp_path / "empty.png")
    nodes = {f"n{i}": Node(f"n{i}", "ReLU") for i in range(200)}
    wires = {Endpoint(f"n{i + 1}", "x"): Endpoint(f"n{i}", "y") for i in range(199)}
    page = Document(pages=frozen({"main": Graph(frozen(nodes), frozen(wires))}))
    render(page, tmp_path / "long.png")
    assert max(png_size(tmp_path / "long.png")) <= LARGEST_PNG


def test_what_cannot_be_drawn_says_why(tmp_path):
    with pytest.raises(UsageError, match="no page 'second'"):
        render(Document(), tmp_path / "a.svg", page="second")
    with pytest.raises(UsageError, match="no format for pictures"):
        render(Document(), tmp_path / "a.gif")
    with pytest.raises(UsageError, match="scale"):
        render(Document(), tmp_path / "a.svg", scale=float("nan"))
    with pytest.raises(FileError, match="No such file"):
        render(Document(), tmp_path / "missing" / "a.svg")
    with pytest.raises(FileError, match="no theme"):
        render(Document(), tmp_path / "a.svg", theme="neon")
    assert list(tmp_path.iterdir()) == []


def test_characters_without_a_glyph_become_boxes():
    assert printable("α→漢\n") == "α→□□"


def test_a_formula_has_a_size_where_it_is_one():
    """That those of the library are, the tests of every block say."""
    width, height = formula_size(r"\frac{a}{b}", 7.0)
    assert height > width > 0
    assert formula_size(r"\frac{a}{b}", 14.0) == pytest.approx((2 * width, 2 * height), rel=0.05)
    assert formula_size(r"\frac{a", 7.0) is None
    assert formula_size("", 7.0) is None


@pytest.mark.parametrize("suffix", STARTS)
def test_curves(tmp_path, suffix):
    history = {
        "train loss": [(step, 2.0 / (step + 1)) for step in range(500)],
        "validation/loss": [(0, 1.0), (250, float("nan")), (499, 0.1)],
        "accuracy": [(0, 0.1), (499, 0.9)],
        "test error": [(0, float("inf"))],
        "empty": [],
    }
    path = tmp_path / f"curves{suffix}"
    curves(history, path, title="A run that costs $5 漢")
    assert path.read_bytes().startswith(STARTS[suffix])


def test_training_and_validation_share_a_panel_and_losses_a_logarithm(tmp_path):
    history = {"train loss": [(0, 10.0), (9, 0.01)], "validation loss": [(0, 11.0), (9, 0.02)]}
    curves(history, tmp_path / "a.svg")
    text = (tmp_path / "a.svg").read_text()
    assert text.count("<!-- loss -->") == 1
    assert "<!-- train -->" in text
    assert "<!-- validation -->" in text
    assert "10^{-1}" in text


def test_what_is_sketched_and_opened_is_drawn(tmp_path):
    b = Builder()
    with b.group("Mid"):
        b.output("y", b.ReLU(b.input("x", "*B D"), id="act"))
    b.Mid(b.observed("x", "B 4"), id="mid")
    plain = b.build()
    render(plain, tmp_path / "plain.svg")
    frames = frozen({"f": Frame("The middle", Point(-40, -60), 600, 400, "Costs")})
    notes = frozen({"n": Note("# Why\nSo **that** it `is` [seen](x)\n- once\n\n- twice", Point(600, 0), 120)})
    sketches = {
        "framed": Sketch(frames=frames),
        "noted": Sketch(notes=notes),
        "bent": Sketch(bends=frozen({Endpoint("mid", "x"): (Point(60, 300),)})),
        "opened": Sketch(opened=frozen({"mid": 1})),
    }
    sizes = {"plain": svg_size(tmp_path / "plain.svg")}
    for name, sketch in sketches.items():
        render(replace(plain, sketches=frozen({"main": sketch, "Mid": sketches["framed"]})), tmp_path / f"{name}.svg")
        sizes[name] = svg_size(tmp_path / f"{name}.svg")
    assert sizes["framed"] == (624, 424)
    assert sizes["noted"][0] > 600 and sizes["bent"][1] > 300
    assert sizes["opened"][0] > 600, "the frame inside is seen with the inside"
    assert [text for text, _ in _lines(notes["n"])] == ["Why", "So that it is seen", "• once", "", "• twice"]
