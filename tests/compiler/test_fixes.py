"""Quick fixes: what one would do is offered, and whatever is offered takes the problem away and brings no other."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.compiler.advice.fixes import fixes
from studio.compiler.check import Checked, check
from studio.diagram import Document, Endpoint, Node, Point, WeightChoice, edits, frozen
from studio.diagram.builder import Builder
from studio.diagram.model import Choice
from studio.diagram.problems import Problem
from tests.documents import documents, xor


def offers(document: Document) -> list[str]:
    """Every fix of every problem of the first page, by its title."""
    checked = check(document)
    return [fix.title for problem in checked.problems for fix in fixes(checked, problem)]


def setting(name: str, value: object, node: str = "fc1") -> Document:
    return edits.set_setting(xor(), "main", node, name, value)


def chosen(weight: str, choice: WeightChoice) -> Document:
    return edits.set_weight(xor(), "main", "fc1", weight, choice)


@pytest.mark.parametrize(
    ("document", "title"),
    [
        (edits.disconnect(xor(), "main", Endpoint("fc2", "x")), "Connect hidden"),
        (edits.replace_node(xor(), "main", Node("hidden", "Tahn")), "Use Tanh"),
        (setting("out_features", 0), "Set out_features to 1"),
        (setting("out_features", "12"), "Set out_features to 12"),
        (setting("out_features", 7.6), "Set out_features to 8"),
        (setting("bias", "yes"), "Reset bias to true"),
        (setting("out_featurs", 3), "Remove out_featurs"),
        (setting("kind", "flaot", "x"), "Set kind to float"),
        (setting("bais", True), "Call it bias"),
        (setting("kind", "int", "x"), "Let x be float"),
        (setting("kind", "int", "x"), "Insert Cast to float"),
        (setting("shape", "B 3", "t"), "Set out_features of fc2 to 3"),
        (setting("shape", "B 3", "t"), "Insert Linear to 1"),
        (
            edits.connect(xor(), "main", Endpoint("hidden", "out"), Endpoint("fc2", "x")),
            "Draw it from hidden.y",
        ),
        (edits.connect(xor(), "main", Endpoint("x", "z"), Endpoint("hidden", "sideways")), "Take the wire away"),
        (chosen("wieght", WeightChoice(frozen=True)), "Forget wieght"),
        (chosen("weight", WeightChoice("zeroes")), "Initialise by zeros"),
        (chosen("weight", WeightChoice("zeroes")), "Initialise as usual"),
        (chosen("weight", WeightChoice(constraint=Choice("nothing"))), "Take the constraint away"),
        (
            edits.add_node(xor(), "main", Node("port", "Input", frozen({"shape": "N 4"}))),
            "Make it an observed variable",
        ),
        (edits.add_node(xor(), "main", Node("port", "Delay", frozen({"shape": "N 4"}))), "Remove port"),
    ],
)
def test_what_one_would_do_is_offered(document, title):
    assert title in offers(document), offers(document)


def test_the_wire_that_leads_back_is_taken_away_first():
    b = Builder()
    total = b.add("Add", b.observed("x", "B 4"), id="total")
    b.add("ReLU", total, id="relu")
    document = edits.connect(b.document, "main", Endpoint("relu", "y"), Endpoint("total", "x1"))
    document = edits.move(document, "main", {"total": Point(0, 0), "relu": Point(200, 0)})
    checked = check(document)
    (first, *_) = fixes(checked, checked.problems[0])
    assert first.title == "Take the wire from relu to total away"


def test_a_delay_makes_its_group_a_loop():
    b = Builder()
    with b.group("Count"):
        x, h = b.input("x", "N 4"), b.delay("h", "N 4")
        total = b.Add(x, h, id="sum")
        b.wire(total, "h.x")
        b.output("y", total, role="last")
    b.Count(b.observed("x", "B 4"), id="count")
    checked = check(b.document)
    problem = next(problem for problem in checked.problems if problem.code == "not a loop")
    (first, *_) = fixes(checked, problem)
    assert first.title == "Make Count a loop"
    asked = check(first.edit(b.document))
    assert [fix.title for fix in fixes(asked, asked.problems[0])] == ["Make 10 steps"]


def test_a_problem_inside_a_group_is_mended_there():
    b = Builder()
    with b.group("Layer"):
        b.output("y", b.Linear(b.input("x", "N D"), id="fc"))
    b.Layer(b.observed("x", "B 4"), id="first")
    checked = check(edits.set_setting(b.document, "Layer", "fc", "out_features", 0))
    problem = next(problem for problem in checked.problems if problem.where.page == "Layer")
    mended = fixes(checked, problem)[0].edit(checked.document)
    assert mended.groups["Layer"].graph.nodes["fc"].settings["out_features"] == 1
    assert check(mended).problems == ()


def test_a_problem_of_which_nothing_is_known_has_no_fix():
    assert fixes(check(xor()), Problem("something is wrong.")) == []


def test_what_a_mistake_hid_is_no_fault_of_the_fix():
    """Two mistakes: the first keeps the second from being seen."""
    document = edits.set_setting(setting("nothing", 1), "main", "t", "shape", "B 3")
    assert "Remove nothing" in offers(document)


def sound(checked: Checked, problem: Problem) -> None:
    for fix in fixes(checked, problem):
        after = check(fix.edit(checked.document), checked.page)
        assert problem not in after.problems, fix.title
        new = [each for each in after.errors if each not in checked.problems]
        excused = {"inside"} | {"circle": {"circle"}, "not a loop": {"steps"}}.get(problem.code, set())
        for each in new:
            opened = each.code == "open" and (each.where.node, each.where.port) == fix.opens
            hidden = each.code == "mismatch" and any(
                checked.type_of(source) is None for source in checked.wiring.inputs[each.where.node].values()
            )
            own = (each.where.node == problem.where.node) and problem.code in ("block", "setting")
            assert opened or hidden or (own and each.code in ("open", "mismatch")) or each.code in excused, (
                fix.title,
                each,
            )


@settings(max_examples=40)
@given(data=st.data(), document=documents())
def test_whatever_is_offered_works(data, document):
    checked = check(document, data.draw(st.sampled_from(sorted(document.pages))))
    for problem in checked.problems[:6]:
        sound(checked, problem)


BROKEN = st.sampled_from(
    [
        ("x", "shape", "B 3 2 2"), ("x", "kind", "int"), ("t", "shape", "B 7"), ("fc2", "out_features", 4),
        ("fc1", "out_features", -3), ("fc1", "nothing", 2), ("t", "kind", "bool"), ("fc2", "bias", 1),
    ]
)  # fmt: skip


@settings(max_examples=30)
@given(broken=st.lists(BROKEN, min_size=1, max_size=3))
def test_a_right_document_with_mistakes_is_mended(broken):
    document = xor()
    for node, name, value in broken:
        document = edits.set_setting(document, "main", node, name, value)
    checked = check(document)
    for problem in checked.problems:
        sound(checked, problem)
