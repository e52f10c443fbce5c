"""Documents and hypothesis strategies that many tests use."""

from hypothesis import strategies as st

from studio.diagram import Document, Endpoint, Graph, Node, Point, frozen
from studio.diagram.builder import Builder


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


@st.composite
def nodes(draw: st.DrawFn, node_id: str) -> Node:
    """A block of some kind, known or not, with any settings."""
    return Node(
        node_id,
        draw(st.sampled_from(["Linear", "ReLU", "Observed", "Add", "MSELoss", "NobodyKnowsThis"])),
        frozen(draw(st.dictionaries(st.text(min_size=1, max_size=8), SETTING_VALUES, max_size=3))),
        frozen(draw(st.dictionaries(st.sampled_from(["y", "z"]), st.text(min_size=1, max_size=8), max_size=1))),
        label=draw(st.text(max_size=12)),
    )


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    """Any page: wires may cross types, make circles or meet unknown ports."""
    ids = draw(st.lists(IDS, unique=True, max_size=8))
    made = {node_id: draw(nodes(node_id)) for node_id in ids}
    if not ids:
        return Graph()
    ends = st.builds(Endpoint, st.sampled_from(ids), st.sampled_from(["x", "y", "x0", "input", "target", "weight"]))
    return Graph(frozen(made), frozen(draw(st.dictionaries(ends, ends, max_size=10))))


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Any document of one or two pages, with places for some of the blocks."""
    pages = {
        name: draw(graphs()) for name in draw(st.lists(st.sampled_from(["main", "probe"]), min_size=1, unique=True))
    }
    coordinate = st.floats(-1e4, 1e4)
    layout = {
        name: frozen({node: Point(draw(coordinate), draw(coordinate)) for node in page.nodes})
        for name, page in pages.items()
        if page.nodes
    }
    return Document(pages=frozen(pages), layout=frozen(layout))


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
