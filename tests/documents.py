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
