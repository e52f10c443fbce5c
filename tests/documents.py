"""Documents and hypothesis strategies that many tests use."""

from hypothesis import strategies as st

from studio.diagram import Document, Endpoint, Graph, Node, Point, frozen
from studio.diagram.builder import Builder
from studio.diagram.model import Bookmark, Frame, Group, Note, Sketch


def xor() -> Document:
    """Two inputs, eight hidden units, one logit."""
    b = Builder("XOR")
    x, t = b.observed("x", "B 2", field="x"), b.observed("t", "B 1", field="y")
    hidden = b.Tanh(b.Linear(x, out_features=8, id="fc1"), id="hidden")
    y = b.Linear(hidden, out_features=1, id="fc2", name="logit")
    cost = b.BCEWithLogitsLoss(y, t, id="loss")
    return b.data("gate", gate="xor").minimise(cost, "Adam", lr=0.05, epochs=200, batch_size=4).build()


def chain(length: int) -> Document:
    """Linear and ReLU in turn, `length` blocks in a row."""
    nodes = {"x": Node("x", "Observed", frozen({"shape": "B 16"}))}
    wires: dict[Endpoint, Endpoint] = {}
    before = Endpoint("x", "y")
    for index in range(length):
        name = f"n{index}"
        linear = index % 2 == 0
        nodes[name] = Node(name, "Linear" if linear else "ReLU", frozen({"out_features": 16} if linear else {}))
        wires[Endpoint(name, "x")] = before
        before = Endpoint(name, "y")
    return Document().with_page("main", Graph(frozen(nodes), frozen(wires)))


IDS = st.sampled_from([f"b{index}" for index in range(12)])
SETTING_VALUES = st.one_of(
    st.booleans(),
    st.integers(-(2**53), 2**53),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=20),
    st.lists(st.integers(-9, 9), max_size=4).map(tuple),
)
BLOCKS = [
    "Linear",
    "ReLU",
    "Observed",
    "Add",
    "MSELoss",
    "Input",
    "Output",
    "Delay",
    "Gradient",
    "NobodyKnowsThis",
    "@One",
    "@Two",
    "@Nobody",
]
PORTS = [
    "x",
    "y",
    "x0",
    "input",
    "target",
    "weight",
    "cost",
    "v0",
    "y0",
    "initial",
    "b0",
    "b0.weight",
    "0.b1.b0.weight",
]
FORMULAS = ("=n", "=2*n", "=N", "=n/0", "=", "=f(1)", "=n.n", "=(", "=1 if n > 1 else 'a'", "==", "N 4")
KNOWN_VALUES = {
    "shape": ("", "*", "N D", "N 4", "N n", "2*N 4", "4", "?", "N N"),
    "role": ("value", "sequence", "lengths", "stacked", "last", "stop"),
    "kind": ("float", "int", "bool", "any"),
    "repeat": (1, 2, 1000, 0, "=n", True),
    "steps": (1, 3, "=n", 0),
    "weights_of": ("b0", "b1", "other", 7),
    "out_features": (1, 4, *FORMULAS),
    "place": (0, 3, *FORMULAS),
    "axis": (0, 1, 5, -1, "=n"),
    "count": (1, 2, "=n"),
    "n": (0, 4, *FORMULAS),
}
PAIRS = [(name, value) for name, values in KNOWN_VALUES.items() for value in values]
KNOWN = st.lists(st.sampled_from(PAIRS), max_size=3).map(dict)
"""Settings that blocks have, with values that fit some of them."""


@st.composite
def nodes(draw: st.DrawFn, node_id: str) -> Node:
    """A block of some kind, known or not, with any settings."""
    return Node(
        node_id,
        draw(st.sampled_from(BLOCKS)),
        frozen(draw(st.one_of(st.dictionaries(st.text(min_size=1, max_size=8), SETTING_VALUES, max_size=3), KNOWN))),
        frozen(draw(st.dictionaries(st.sampled_from(["y", "z"]), st.text(min_size=1, max_size=8), max_size=1))),
        label=draw(st.text(max_size=12)),
    )


SCALARS = st.one_of(st.integers(0, 5), st.booleans(), st.floats(0, 1), st.sampled_from(FORMULAS))


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    """Any page: wires may cross types, make circles or meet unknown ports."""
    ids = draw(st.lists(IDS, unique=True, max_size=8))
    made = {node_id: draw(nodes(node_id)) for node_id in ids}
    if not ids:
        return Graph()
    ends = st.builds(Endpoint, st.sampled_from(ids), st.sampled_from(PORTS))
    return Graph(frozen(made), frozen(draw(st.dictionaries(ends, ends, max_size=10))))


COORDINATES = st.floats(-1e6, 1e6)
POINTS = st.builds(Point, COORDINATES, COORDINATES)
SIZES = st.floats(1, 1e6)
FRAMES = st.builds(Frame, st.text(max_size=12), POINTS, SIZES, SIZES, st.sampled_from(["", "Layers", "Costs"]))
NOTES = st.builds(Note, st.text(max_size=40), POINTS, SIZES)
MARKS = st.builds(Bookmark, POINTS, st.floats(0.01, 100))


@st.composite
def sketches(draw: st.DrawFn, graph: Graph) -> Sketch:
    """Anything that can be drawn on a diagram: bends of its wires, some of its blocks open."""
    wires, blocks = sorted(graph.wires), sorted(graph.nodes)
    bent = draw(st.lists(st.sampled_from(wires), max_size=3, unique=True)) if wires else []
    opened = draw(st.lists(st.sampled_from(blocks), max_size=2, unique=True)) if blocks else []
    return Sketch(
        frozen(draw(st.dictionaries(IDS, FRAMES, max_size=2))),
        frozen(draw(st.dictionaries(IDS, NOTES, max_size=2))),
        frozen({wire: tuple(draw(st.lists(POINTS, min_size=1, max_size=3))) for wire in bent}),
        frozen({name: draw(st.integers(1, 9)) for name in opened}),
        frozen(draw(st.dictionaries(st.text(min_size=1, max_size=8), MARKS, max_size=2))),
    )


@st.composite
def sketched(draw: st.DrawFn, document: Document) -> Document:
    """The document with something drawn on its diagrams."""
    for name in document.diagrams:
        document = document.with_sketch(name, draw(sketches(document.diagram(name))))
    return document


def dangling(document: Document) -> list[str]:
    """What is drawn for wires, blocks and diagrams that there are not, and sketches of nothing: always empty."""
    found = [name for name, sketch in document.sketches.items() if name not in document.diagrams or sketch == Sketch()]
    for name in document.diagrams:
        graph, sketch = document.diagram(name), document.sketch(name)
        found += [f"{name}: {target}" for target in sketch.bends.keys() - graph.wires.keys()]
        found += [f"{name}: {block}" for block in sketch.opened.keys() - graph.nodes.keys()]
    return found


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Any document of one or two pages and up to two groups, which may contain each other, with places for the
    blocks of pages, and perhaps with sketches."""
    pages = {
        name: draw(graphs()) for name in draw(st.lists(st.sampled_from(["main", "probe"]), min_size=1, unique=True))
    }
    coordinate = st.floats(-1e4, 1e4)
    layout = {
        name: frozen({node: Point(draw(coordinate), draw(coordinate)) for node in page.nodes})
        for name, page in pages.items()
        if page.nodes
    }
    groups = {
        name: Group(draw(graphs()), frozen(draw(st.dictionaries(st.just("n"), SCALARS))), draw(st.booleans()))
        for name in draw(st.lists(st.sampled_from(["One", "Two"]), unique=True))
    }
    constants = frozen(draw(st.dictionaries(st.sampled_from(["n", "N", "D"]), SCALARS, max_size=2)))
    document = Document(pages=frozen(pages), groups=frozen(groups), constants=constants, layout=frozen(layout))
    return draw(sketched(document)) if draw(st.booleans()) else document


def parts(b: Builder) -> None:
    """Groups that keep the shape of what goes through them: a layer, two layers side by side, and a loop."""
    with b.group("Layer", factor=0.5):
        x = b.input("x", "N D")
        b.output("y", b.Scale(b.Tanh(b.Linear(x, out_features="=D", id="fc")), factor="=factor*2"))
    with b.group("Pair"):
        x = b.input("x", "N D")
        left, right = b.Layer(x, id="left", factor=0.25), b.Layer(b.Neg(x), id="right", weights_of="left")
        b.output("y", b.Add(left, right))
    with b.loop("Settle"):
        x, h = b.input("x", "N D"), b.delay("h", "N D")
        state = b.Layer(b.Add(x, h, b.Sigmoid(x, id="gate")), id="layer")
        b.wire(state, "h.x")
        b.output("y", state, role="last")


@st.composite
def networks(draw: st.DrawFn) -> Document:
    """A right document: one input of four numbers, and blocks, groups, loops and shared weights drawn at random, each
    fed from some before it."""
    b = Builder()
    parts(b)
    values, weights = [b.observed("x", "B 4")], []
    for index in range(draw(st.integers(1, 7))):
        name, kind = f"n{index}", draw(st.sampled_from(["Tanh", "Add", "Linear", "Layer", "Pair", "Settle"]))
        source = draw(st.sampled_from(values))
        if kind == "Add":
            values.append(b.Add(source, draw(st.sampled_from(values)), id=name))
        elif kind == "Tanh":
            values.append(b.Tanh(source, id=name))
        else:
            values.append(draw(weighted(b, name, kind, source, weights)))
    b.Variable(values[-1], id="result")
    return b.document


@st.composite
def weighted(draw: st.DrawFn, b: Builder, name: str, kind: str, source: Endpoint, weights: list[Endpoint]) -> Endpoint:
    """A block or group with weights: its own, those of an instance before it, or one weight fed from another's."""
    alike = [each.id for each in b.document.page().nodes.values() if each.block == f"@{kind}"]
    options: dict[str, object] = {}
    if kind == "Settle":
        options["steps"] = draw(st.integers(1, 3))
    elif kind != "Linear":
        options |= {"repeat": draw(st.integers(1, 3)), "same_weights": draw(st.booleans())}
    if alike and draw(st.booleans()):
        other = b.document.page().nodes[draw(st.sampled_from(alike))]
        again = {key: other.settings[key] for key in ("repeat", "same_weights") if key in other.settings}
        options = {**{key: value for key, value in options.items() if key == "steps"}, **again, "weights_of": other.id}
    path = {"Linear": "weight", "Layer": "fc.weight", "Pair": "left.fc.weight", "Settle": "layer.fc.weight"}[kind]
    several = isinstance(repeat := options.get("repeat", 1), int) and repeat > 1 and not options.get("same_weights")
    path = f"0.{path}" if several else path
    if weights and "weights_of" not in options and draw(st.booleans()):
        options["feeds"] = {path: draw(st.sampled_from(weights))}
    elif "weights_of" not in options:
        weights.append(Endpoint(name, path))
    sizes = {"out_features": 4} if kind == "Linear" else {}
    return b.add(kind if kind == "Linear" else f"@{kind}", source, id=name, **sizes, **options)
