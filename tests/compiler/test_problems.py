"""What is wrong with groups, loops, expressions and gradients: in words, at its place, and never an exception."""

import pytest

from studio.compiler.check import check, check_all
from studio.compiler.pages import shared_problems
from studio.diagram import Document, Endpoint, Graph, Node, frozen
from studio.diagram.builder import Builder
from studio.diagram.model import Group
from tests.compiler.drawn import named, problems, rnn


def told(document: Document, *parts: str) -> None:
    """One of the problems holds all these words."""
    found = problems(document)
    assert any(all(part in text for part in parts) for text in found), found


def loop_of(body) -> Document:
    """A loop whose inside `body` draws, given its sequence x (N D); it must have an output y."""
    b = Builder()
    with b.loop("Cell"):
        body(b, b.input("x", "N D", role="sequence"))
    return named(b, y=b.Cell(b.observed("x", "N T 3"), id="cell"))


def test_an_algebraic_loop_names_its_blocks():
    def body(b, x):
        one = b.Neg(x, id="one")
        b.Neg(one, id="two")
        b.wire(Endpoint("two", "y"), "one.x")
        b.output("y", one)

    told(loop_of(body), "page Cell", "in a circle: one -> two -> one", "put a Delay in the circle")


def test_a_delay_whose_value_changes_its_shape():
    def body(b, x):
        h = b.delay("h", "N 4")
        wider = b.Concat(h, x, dim=-1)
        b.wire(wider, "h.x")
        b.output("y", h)

    told(loop_of(body), "h, page Cell", "starts as N 4, and a step later it is")


def test_a_delay_that_knows_no_start():
    def body(b, x):
        h = b.delay("h")
        b.wire(b.Neg(x), "h.x")
        b.output("y", h)

    told(loop_of(body), "the delay h does not know what it starts from", "Give it a shape")


def test_a_delay_outside_a_loop():
    b = Builder()
    x = b.observed("x", "N 3")
    b.delay("h", "N 3")
    b.wire(x, "h.x")
    told(named(b, y=Endpoint("h", "y")), "h, page main", "a delay works inside a loop, and here is none")
    b = Builder()
    with b.group("Plain"):
        b.input("x", "N D")
        b.delay("h", "N D")
        b.wire(Endpoint("x", "y"), "h.x")
        b.output("y", Endpoint("h", "y"))
    told(named(b, y=b.Plain(b.observed("x", "N 3"), id="plain")), "h, page Plain", "a delay works inside a loop")


def test_an_initial_value_that_changes_from_step_to_step():
    def body(b, x):
        h = b.delay("h", initial=b.Neg(x, id="turned"))
        b.wire(b.Add(h, x), "h.x")
        b.output("y", h)

    told(loop_of(body), "h.initial, page Cell", "the delay h starts from turned, which changes from step to step")


def test_zeros_of_a_size_that_nothing_outside_has():
    def body(b, x):
        h = b.delay("h", "M 3")
        b.wire(b.Tanh(h), "h.x")
        b.output("y", b.Add(b.Sum(h, dims=(0,)), x))

    told(loop_of(body), "h, page Cell", "zeros of size M, which nothing outside the loop has")


def test_a_loop_that_nothing_ends():
    b = Builder()
    with b.loop("Cell"):
        x = b.input("x", "N D")
        h = b.delay("h", initial=x)
        b.wire(b.Tanh(h), "h.x")
        b.output("y", h, role="last")
    x = b.observed("x", "N 3")
    told(
        named(b, y=b.Cell(x, id="cell")), "cell, page main", "does not know how many steps to make", "Give it a number"
    )
    ended = named(b, ended=b.Cell(x, id="other", steps=3))
    assert [text for text in problems(ended) if "other" in text] == []


@pytest.mark.parametrize(
    ("one", "two", "settings", "parts"),
    [
        ("N T 3", "N S 3", {}, ("not equally long: x has T, z has S",)),
        ("N 5 3", "N 4 3", {}, ("not equally long: x has 5, z has 4",)),
        ("N 5 3", "N 4 3", {"steps": 5}, ("cell makes 5 steps, but z has only 4",)),
        ("N 3", "N T 3", {}, ("cell.x", "x expects 2 dimensions (N D), but N arrives")),
        ("N", "N T 3", {}, ("cell.x", "x is cut along dimension 1, but N has none")),
        ("N T 3", "N T 4", {}, ("cell.z", "z expects D = 3 in 'N D'")),
    ],
)
def test_sequences_that_do_not_go_together(one, two, settings, parts):
    b = Builder()
    with b.loop("Cell"):
        x, z = (b.input(name, "N D", role="sequence") for name in ("x", "z"))
        b.output("y", b.Add(x, z))
    told(named(b, y=b.Cell(b.observed("x", one), b.observed("z", two), id="cell", **settings)), *parts)


def test_a_port_that_takes_another_kind_names_itself():
    b = Builder()
    with b.group("Words"):
        b.output("y", b.Embedding(b.input("tokens", "N T", kind="int")))
    told(named(b, y=b.Words(b.observed("x", "B 3"), id="words")), "words.tokens", "tokens takes int, but float arrives")


def test_groups_within_each_other_without_end():
    graph = Graph(frozen({"again": Node("again", "@One")}))
    document = Document(
        frozen({"main": Graph(frozen({"first": Node("first", "@One")}))}), groups=frozen({"One": Group(graph)})
    )
    told(document, "again, page One", "the group One contains itself: One -> One")


def test_weights_of_a_group_there_is_not():
    b = Builder()
    rnn(b)
    y, _ = b.Rnn(b.observed("x", "N T 3"), id="cell", weights_of="sell")
    told(named(b, y=y), "cell.weights_of", "no other instance is called 'sell'")


@pytest.mark.parametrize(
    ("value", "parts"),
    [
        ("=4*hidde", ("there is no 'hidde' here", "There are D, N, hidden")),
        ("=hidden*", ("'hidden*' is not an expression",)),
        ("=hidden/0", ("has no value: ",)),
        ("=hidden/2", ("must be a whole number, not 2.5",)),
        ("=__import__('os')", ("is not allowed in an expression",)),
        ("=N", ("'N' is a size that is not known in advance (B)",)),
        ("=2**hidden**3", ("a power may be at most 64",)),
        ("=", ("is not an expression",)),
    ],
)
def test_an_expression_that_has_no_value(value, parts):
    b = Builder()
    with b.group("Net", hidden=5):
        b.output("y", b.Linear(b.input("x", "N D"), out_features=value, id="fc"))
    told(named(b, y=b.Net(b.observed("x", "B 3"), id="net")), "fc.out_features, page Net", *parts)


def test_a_gradient_of_nothing():
    b = Builder()
    x, z = b.observed("x", "B 3"), b.observed("z", "B 3")
    cost = b.Sum(b.Square(x))
    b.Linear(z, out_features=2, id="fc")
    by_z, by_w = b.Gradient(cost, z, Endpoint("fc", "weight"), id="slope")
    document = named(b, by_z=by_z, by_w=by_w)
    told(document, "slope.v0, page main", "the cost of slope does not depend on z")
    told(document, "slope.v1, page main", "the cost of slope does not depend on fc")


def test_a_gradient_of_several_numbers():
    b = Builder()
    x = b.observed("x", "B 3")
    told(named(b, y=b.Gradient(b.Square(x), x, id="slope")), "slope.cost", "expects 0 dimensions (scalar), but B 3")


def test_weights_of_one_path_and_two_shapes_on_two_pages():
    b = Builder()
    named(b, y=b.Linear(b.observed("x", "B 3"), out_features=2, id="fc"))
    with b.on("other"):
        named(b, y2=b.Linear(b.observed("x", "B 4"), out_features=2, id="fc"))
    (problem,) = shared_problems(check_all(b.build()))
    assert str(problem) == (
        "fc.weight, page other: fc.weight is 2 4 here and 2 3 on page main, and they would be the same weight. "
        "Call one of the blocks otherwise, or let both have one shape."
    )


def nested(depth: int, repeat: int) -> Document:
    """Groups one in another, each repeated."""
    b = Builder()
    with b.group("Level0"):
        b.output("y", b.Tanh(b.input("x", "*")))
    for level in range(1, depth):
        with b.group(f"Level{level}"):
            b.output("y", b.add(f"@Level{level - 1}", b.input("x", "*"), repeat=repeat))
    return named(b, y=b.add(f"@Level{depth - 1}", b.observed("x", "B 3"), id="all", repeat=repeat))


@pytest.mark.parametrize(("depth", "repeat"), [(2, 1000), (3, 1000), (20, 2), (12, 1000)])
def test_a_page_that_would_be_too_large_is_told_at_once(depth, repeat):
    """Taking them apart would take years, so that a test that ends has passed."""
    told(nested(depth, repeat), "more blocks on", "at most 100,000 can be", "Repeat it less often, or use a loop")


def test_groups_that_are_deep_but_small_are_taken_apart():
    assert problems(nested(30, 1)) == []
    told(nested(40, 1), "stands 32 groups deep")


def test_many_instances_that_are_too_many_together():
    b = Builder()
    with b.group("Layer"):
        b.output("y", b.Tanh(b.input("x", "*")))
    with b.group("Block"):
        b.output("y", b.Layer(b.input("x", "*"), repeat=1000))
    x = b.observed("x", "B 3")
    document = named(b, **{f"y{index}": b.Block(x, id=f"block{index}", repeat=20) for index in range(3)})
    told(document, "more blocks on main than at most 100,000")
    assert len(check(document).flat.units) < 100


def test_a_hundred_thousand_repetitions_are_no_setting():
    b = Builder()
    with b.group("Layer"):
        b.output("y", b.Tanh(b.input("x", "*")))
    b.document = b.document.with_page(
        "main",
        Graph(
            frozen({"x": Node("x", "Observed"), "many": Node("many", "@Layer", frozen({"repeat": 100_000}))}),
            frozen({Endpoint("many", "x"): Endpoint("x", "y")}),
        ),
    )
    told(b.document, "many.repeat", "repeat must be at most 1000")
