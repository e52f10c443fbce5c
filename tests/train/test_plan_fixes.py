"""Quick fixes for the plan, the data, the claims, and for what two pages make of one weight."""

from dataclasses import replace

import pytest

from studio import api
from studio.compiler.check import check_all
from studio.compiler.pages import drawing_problems
from studio.diagram import Choice, Claim, DataSource, Document, EarlyStopping, Endpoint, Stage, edits, frozen
from studio.diagram.builder import Builder
from studio.diagram.model import Phase
from studio.diagram.problems import errors
from studio.errors import CompileError
from studio.spec import load_blocks
from studio.train.loop import train
from studio.train.plan import plan_problems
from studio.train.plan_fixes import plan_fixes
from tests.documents import xor


def staged(**changed: object) -> Document:
    plan = xor().plan
    return edits.set_plan(xor(), replace(plan, stages=(replace(plan.stages[0], **changed),)))


def phased(**changed: object) -> Document:
    return staged(phases=(replace(xor().plan.stages[0].phases[0], **changed),))


def offers(document: Document) -> list[str]:
    """Every fix of every problem; each takes its problem away and makes no other error."""
    registry, pages, titles = load_blocks(), check_all(document), []
    before = [*drawing_problems(pages), *plan_problems(document, pages)]
    for problem in before:
        for fix in plan_fixes(document, problem, pages, registry):
            after = check_all(fixed := fix.edit(document))
            left = [*drawing_problems(after), *plan_problems(fixed, after)]
            assert problem not in left
            assert set(errors(left)) <= set(before)
            titles.append(fix.title)
    return titles


@pytest.mark.parametrize(
    ("document", "title"),
    [
        (phased(cost=Endpoint("lost", "")), "Minimise loss"),
        (phased(cost=Endpoint("fc2", "")), "Minimise loss"),
        (phased(change=("fc3",)), "Change fc1"),
        (phased(change=("nothing", "fc2")), "Change fc2 alone"),
        (phased(change=("hidden",)), "Change all weights"),
        (phased(assign=("nothing",)), "Forget the assignment nothing"),
        (phased(optimizer=Choice("Adamm")), "Use Adam"),
        (phased(optimizer=Choice("Adam", frozen({"lr": -1}))), "Reset lr"),
        (phased(schedule=Choice("Nothing")), "Do without a schedule"),
        (phased(clip_norm=-1.0), "Do without clip norm"),
        (phased(steps=0), "Set steps to 1"),
        (staged(page="mian"), "Train the page main"),
        (staged(phases=()), "Minimise loss"),
        (staged(epochs=None), "Train 10 epochs"),
        (staged(batch_size=0), "Set batch size to 1"),
        (staged(early_stopping=EarlyStopping("lose")), "Stop early by loss"),
        (staged(early_stopping=EarlyStopping("loss", "valid")), "Look at the validation split"),
        (staged(early_stopping=EarlyStopping("loss", patience=-1)), "Set patience to 0"),
        (edits.set_claims(xor(), Claim("los", 1.0)), "Claim it of loss"),
        (edits.set_claims(xor(), Claim("nothing", 1.0)), "Remove the claim on nothing"),
        (edits.set_claims(xor(), Claim("loss", 1.0, split="all")), "Claim it of the test split"),
        (edits.set_claims(xor(), Claim("loss", 1.0, page="mian")), "Claim it of the page main"),
        (edits.set_setting(xor(), "main", "t", "field", None), "Feed it from y"),
        (edits.set_data(xor(), DataSource("gaet", frozen({"gate": "xor"}))), "Use Logic gate"),
        (edits.set_data(xor(), DataSource("gate", frozen({"gate": "xor", "colour": 3}))), "Reset colour"),
        (edits.set_plan(xor(), replace(xor().plan, weights=frozen({"fc3": "a.safetensors"}))), "Give them to fc1"),
    ],
)
def test_what_one_would_do_is_offered(document, title):
    assert title in offers(document), offers(document)


def two_sizes() -> Document:
    """One block name on two pages, with two sizes; the plan trains both."""
    b = Builder()
    loss = b.MSELoss(
        b.Linear(b.observed("x", "B 4", field="x"), id="fc", out_features=3), b.observed("t", "B 3", field="y")
    )
    with b.on("other"):
        other = b.MSELoss(
            b.Linear(b.observed("x", "B 4", field="x"), id="fc", out_features=2), b.observed("t", "B 2", field="y")
        )
    document = b.data("gate", gate="xor").minimise(loss, epochs=1).build()
    second = Stage((Phase(Endpoint(other.node, "")),), page="other", name="again", epochs=1)
    return edits.set_plan(document, replace(document.plan, stages=(*document.plan.stages, second)))


def test_a_weight_of_two_shapes_can_be_called_otherwise():
    assert "Call it fc_2" in offers(two_sizes())


def test_a_weight_of_two_shapes_is_refused_before_training():
    """As `diagrad check` refuses it."""
    assert any("would be the same weight" in problem.message for problem in api.check(two_sizes()))
    with pytest.raises(CompileError, match="would be the same weight"):
        train(two_sizes(), runs_dir=None)


def test_a_right_document_has_nothing_to_mend():
    assert offers(xor()) == []
