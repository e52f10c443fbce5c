"""A claim is verified by training from scratch."""

from dataclasses import replace

import pytest

from studio.diagram import Claim, DataSource, frozen
from studio.diagram.builder import Builder
from studio.errors import PlanError, RunError
from studio.train.events import Finished
from studio.train.verify import verify_claims
from tests.train.conftest import minimise, plan, regression, the, with_node

DOCUMENT = regression(plan=plan(minimise(lr=0.1), epochs=20, batch_size=10))


@pytest.mark.parametrize(("relation", "threshold", "reached"), [("at most", 1.0, True), ("at least", 1.0, False)])
def test_a_claim_is_judged_by_the_number(relation, threshold, reached, tmp_path):
    events = []
    claim = Claim("mae", threshold, relation)
    verdict = verify_claims(replace(DOCUMENT, claims=(claim,)), watch=events.append, runs_dir=tmp_path)
    result = the(events, Finished).result
    assert verdict.reached is reached
    assert verdict.judged[0].value == result.final["test"]["mae"]
    assert verdict.folder == result.folder
    assert verdict.to_dict()["steps"] == 80
    assert str(verdict).startswith("reached: test mae at most 1" if reached else "NOT reached: test mae at least 1")


def test_a_document_without_claim():
    with pytest.raises(PlanError, match="no claim"):
        verify_claims(DOCUMENT, runs_dir=None)


def test_a_claim_on_a_split_that_is_not_there():
    data = DataSource("line", frozen({"count": 20, "test": 0}))
    with pytest.raises(PlanError, match="no mae on the test split"):
        verify_claims(replace(DOCUMENT, data=data, claims=(Claim("mae", 1.0),)), runs_dir=None)


def test_a_training_that_fails():
    document = with_node(replace(DOCUMENT, claims=(Claim("mae", 1.0),)), "middle", block="Log")
    with pytest.raises(RunError) as caught:
        verify_claims(document, runs_dir=None)
    assert caught.value.where == "block middle"


def test_a_quantity_that_depends_on_noise_and_on_the_second_field_alone():
    b = Builder().data("line", count=20)
    x, y = b.observed("x", "B 1", field="x"), b.observed("y", "B 1", field="y")
    cost = b.MSELoss(b.Linear(x, out_features=1), y, id="loss")
    with b.on("probe"):
        b.observed("x", "B 1", field="x")
        y, noise = b.observed("y", "B 1", field="y"), b.Noise(shape="3 B 1", id="noise")
        b.Variable(b.Max(b.Sub(b.Add(y, noise), noise)), id="largest")
    document = b.minimise(cost, epochs=1).claim("largest", at_most=1e6, page="probe").build()
    assert verify_claims(document, runs_dir=None).reached
