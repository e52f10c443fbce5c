"""A wrong plan gives problems that say what is wrong; a right one resolves to the weights it means."""

from dataclasses import replace

import pytest

from studio.compiler.check import check
from studio.compiler.compile import compile_page
from studio.diagram import Choice, Claim, DataSource, Document, EarlyStopping, Endpoint, Phase, WeightChoice, frozen
from studio.train.plan import changed_weights, default_plan, plan_problems
from studio.train.scope import quantities
from tests.train.conftest import draw, minimise, plan, regression, with_node


def told(document):
    return [str(problem) for problem in plan_problems(document)]


def test_a_right_plan_has_no_problem():
    assert told(regression(plan=plan(minimise()))) == []
    assert told(regression()) == []


@pytest.mark.parametrize(
    ("phase", "stage", "sentence"),
    [
        (minimise("lost"), {}, "there is no block 'lost' to minimise"),
        (minimise("loss.y"), {}, "'loss' has no output 'y'"),
        (minimise("fc2"), {}, "not one number but B 1"),
        (minimise("mae"), {}, "has no gradient"),
        (minimise(change=["fc3"]), {}, "there is no weight 'fc3' to change. Did you mean"),
        (minimise(change=["middle"]), {}, "the block middle has no weights"),
        (minimise(change=[]), {}, "no weight is named"),
        (minimise(optimizer="Sgd"), {}, "there is no optimizer 'Sgd'. Did you mean SGD?"),
        (minimise(lr=-1.0), {}, "lr must be at least 0"),
        (minimise(rate=1.0), {}, "no setting 'rate'"),
        (replace(minimise(), schedule=Choice("Step")), {}, "there is no schedule 'Step'"),
        (replace(minimise(), schedule=Choice("StepLR", frozen({"gamma": "x"}))), {}, "gamma must be a number"),
        (replace(minimise(), clip_norm=-1.0), {}, "clip_norm must be greater than 0"),
        (replace(minimise(), steps=0), {}, "steps must be greater than 0"),
        (minimise(), {"page": "other"}, "the page 'other', which there is not"),
        (minimise(), {"batch_size": 0}, "batch_size must be at least 1"),
        (minimise(), {"epochs": None}, "has no end"),
        (minimise(), {"early_stopping": EarlyStopping("los")}, "no cost or metric 'los'"),
        (minimise(), {"early_stopping": EarlyStopping("loss", "dev")}, "'dev', which is no split"),
    ],
)
def test_a_wrong_plan_is_told(phase, stage, sentence):
    (message,) = told(regression(plan=plan(phase, **stage)))
    assert sentence in message


def test_a_step_function_in_between_is_named():
    document = regression(plan=plan(minimise(change=["fc1"])))
    document = with_node(document, "middle", block="StopGradient")
    (problem,) = plan_problems(document)
    assert problem.where.node == "middle"
    assert "no gradient of loss reaches a weight" in problem.message
    assert told(replace(document, plan=plan(minimise(change=["fc1", "fc2"])))) == []


def test_a_cost_that_does_not_depend_on_the_weights():
    document = regression(plan=plan(minimise(change=["other"])))
    page = document.pages["main"]
    other = replace(page.nodes["fc2"], id="other")
    wires = {**page.wires, Endpoint("other", "x"): Endpoint("middle", "y")}
    document = document.with_page(
        "main", replace(page, nodes=frozen({**page.nodes, "other": other}), wires=frozen(wires))
    )
    (message,) = told(document)
    assert "loss does not depend on any weight that may change" in message
    assert "fc1.weight" in message


def test_a_weight_that_is_read_elsewhere_is_reached_there():
    blocks = {
        "x": ("Observed", {"shape": "B 1", "field": "x"}),
        "fc": ("Linear", {"out_features": 2}),
        "penalty": ("L2Penalty", {}),
    }
    document = draw(blocks, {"fc.x": "x.y", "penalty.w": "fc.weight"}, data=DataSource("line"))
    assert told(replace(document, plan=plan(minimise("penalty")))) == []
    (message,) = told(replace(document, plan=plan(minimise("penalty", change=["fc.bias"]))))
    assert "It depends on: fc.weight." in message


def test_a_document_without_cost_or_data():
    (message,) = told(Document())
    assert "nothing to minimise" in message
    document = replace(regression(), data=None)
    assert "no data" in told(document)[0]
    assert "no data source 'lines'. Did you mean line?" in told(replace(document, data=DataSource("lines")))[0]
    assert "count" in told(replace(document, data=DataSource("line", frozen({"count": -1}))))[0]


def test_a_variable_that_nothing_feeds():
    document = with_node(regression(), "x", settings=frozen({"shape": "B 1"}))
    assert "x is not fed from a field" in told(document)[0]


def test_a_claim_on_nothing():
    (message,) = told(regression(claims=(Claim("accuracy", 0.9),)))
    assert "the claim: there is no cost or metric 'accuracy'. There are" in message


def test_what_a_pattern_means():
    model = compile_page(regression())
    names = {pattern: list(changed_weights(Phase(Endpoint("loss", ""), (pattern,)), model)) for pattern in ("*", "fc1")}
    assert names == {"*": ["fc1.weight", "fc1.bias", "fc2.weight", "fc2.bias"], "fc1": ["fc1.weight", "fc1.bias"]}
    assert list(changed_weights(Phase(Endpoint("loss", ""), ("fc1.bias", "fc2.bias")), model)) == [
        "fc1.bias",
        "fc2.bias",
    ]


def test_weights_that_are_frozen_in_the_diagram_stay_out():
    document = with_node(regression(), "fc1", weights=frozen({"weight": WeightChoice(frozen=True)}))
    model = compile_page(document)
    assert list(changed_weights(minimise(), model)) == ["fc1.bias", "fc2.weight", "fc2.bias"]
    (message,) = told(replace(document, plan=plan(minimise(change=["fc1.weight"]))))
    assert "are frozen: fc1.weight" in message


def test_the_default_plan_minimises_the_last_cost():
    checked = check(regression(), "main")
    (stage,) = default_plan(regression(), checked).stages
    assert stage.phases[0].cost.node == "loss"
    assert stage.phases[0].optimizer.name == "Adam"
    assert set(quantities(checked)) == {"loss", "mae"}
