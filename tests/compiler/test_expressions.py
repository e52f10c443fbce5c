"""Expressions in settings: constants, settings of groups and sizes of what arrives, at every level of a drawing."""

import pytest

from studio.compiler.check import check
from studio.diagram import Document, Endpoint, edits
from studio.diagram.builder import Builder
from tests.compiler.drawn import model_of, named, problems


def type_of(document: Document, end: str) -> str:
    return str(check(document).type_of(Endpoint.parse(end)))


@pytest.mark.parametrize(
    ("expression", "size"),
    [
        ("=n", 6),
        ("=2*n+1", 13),
        ("=n//4", 1),
        ("=n%4", 2),
        ("=-n+8", 2),
        ("=n**2", 36),
        ("=max(n, 9)", 9),
        ("=int(n*0.5)", 3),
        ("=ceil(sqrt(n))", 3),
        ("=5 if n > 5 else 7", 5),
        ("=5 if not n == 6 else 7", 7),
        ("=round(rate*100)", 10),
        ("= n ", 6),
    ],
)
def test_arithmetic_over_constants(expression, size):
    b = Builder()
    b.constants(n=6, rate=0.1)
    y = b.Linear(b.observed("x", "B 3"), out_features=expression, id="fc")
    document = named(b, y=y)
    assert problems(document) == []
    assert type_of(document, "fc.y") == f"B {size}"
    assert model_of(document).get_parameter("fc.weight").shape == (size, 3)


def test_a_constant_that_changes_changes_what_is_drawn():
    b = Builder()
    b.constants(n=6)
    y = b.Linear(b.observed("x", "B n"), out_features="=2*n", id="fc")
    document = named(b, y=y)
    before = check(document)
    assert type_of(document, "fc.weight") == "12 6"
    changed = edits.set_constants(document, {"n": 4})
    after = check(changed, previous=before)
    assert str(after.type_of(Endpoint("fc", "weight"))) == "8 4"
    assert after.problems == check(changed).problems == ()


def test_a_constant_goes_and_what_used_it_says_so():
    b = Builder()
    b.constants(n=6)
    document = named(b, y=b.Linear(b.observed("x", "B 3"), out_features="=n", id="fc"))
    gone = edits.set_constants(document, {})
    (problem, *_) = check(gone, previous=check(document)).problems
    assert str(problem).startswith("fc.out_features, page main: out_features: there is no 'n' here.")


def test_every_kind_of_setting_may_be_an_expression():
    """A number, a flag, a choice, and one among several numbers."""
    b = Builder()
    b.constants(rate=0.25, deep=True, how="sum", n=2)
    x, t = b.observed("x", "B 3"), b.observed("t", "B 3")
    y = b.Dropout(b.Linear(x, out_features=3, bias="=not deep", id="fc"), p="=rate*2", id="drop")
    b.MSELoss(y, t, reduction="=how", id="loss")
    b.Constant(value=("=n", 1.0, "=n*n"), id="numbers")
    checked = check(b.build())
    assert checked.problems == ()
    nodes = checked.graph.nodes
    assert nodes["fc"].settings["bias"] is False
    assert nodes["drop"].settings["p"] == 0.5
    assert nodes["loss"].settings["reduction"] == "sum"
    assert nodes["numbers"].settings["value"] == (2, 1.0, 4)
    assert list(model_of(b.document).state_dict()) == ["fc.weight"]


def test_settings_are_handed_down_through_groups():
    b = Builder()
    b.constants(d_model=8)
    with b.group("Inner", width=1):
        b.output("y", b.Linear(b.input("x", "N D"), out_features="=width", id="fc"))
    with b.group("Outer", heads=2):
        x = b.input("x", "N E")
        b.output("y", b.Inner(b.Inner(x, width="=4*d_model//heads", id="up"), width="=E", id="down"))
    document = named(b, y=b.Outer(b.observed("x", "B 3"), heads="=d_model//2", id="block"))
    assert problems(document) == []
    shapes = {path: tuple(value.shape) for path, value in model_of(document).state_dict().items() if "weight" in path}
    assert shapes == {"block.up.fc.weight": (8, 3), "block.down.fc.weight": (3, 8)}


def test_a_group_s_own_name_hides_the_constant_of_that_name_inside_alone():
    b = Builder()
    b.constants(n=6)
    with b.group("Net", n=2):
        b.output("y", b.Linear(b.input("x", "N D"), out_features="=n", id="fc"))
    x = b.observed("x", "B 3")
    document = named(b, y1=b.Net(x, n="=n+1", id="net"), y2=b.Linear(x, out_features="=n", id="fc"))
    assert type_of(document, "net.y") == "B 7"
    assert type_of(document, "fc.y") == "B 6"


def test_a_name_of_an_input_must_be_what_the_setting_says():
    b = Builder()
    with b.group("Net", width=4):
        b.output("y", b.Tanh(b.input("x", "N width")))
    x = b.observed("x", "B 3")
    good = b.Net(x, width=3, id="good")
    b.Net(x, id="bad")
    (problem,) = check(named(b, y=good)).problems
    assert str(problem).startswith("bad.x, page main: Net: x expects width = 4")


def test_sizes_of_symbols_keep_open_shapes_open():
    b = Builder()
    with b.loop("Sums", width=5):
        x, h = b.input("x", "N D", role="sequence"), b.delay("h", "N width")
        total = b.Add(h, b.Linear(x, out_features="=width", id="fc"))
        b.wire(total, "h.x")
        b.output("y", total)
    document = named(b, y=b.Sums(b.observed("x", "batch time 3"), width=7, id="sums"))
    assert problems(document) == []
    assert type_of(document, "sums.y") == "batch time 7"


def test_the_comparison_of_a_block_is_no_expression():
    b = Builder()
    b.constants(n=1)
    x = b.observed("x", "B")
    document = named(b, y=b.Compare(x, b.Constant(value=0.0), comparison="=="))
    assert problems(document) == []
