"""Training what is right of a drawing: whatever the plan does not need may be wrong."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from studio import api
from studio.compiler.check import check
from studio.compiler.pages import drawing_problems
from studio.diagram import Document, Endpoint, edits
from studio.diagram.model import Claim, Node
from studio.diagram.problems import errors
from studio.errors import CompileError
from studio.train.plan import plan_problems
from studio.train.sound import named, trainable_part, trained_pages
from tests.documents import documents, xor


def with_wrong_metric() -> Document:
    """Exclusive or, with a metric that lacks an input and a layer that feeds nothing and is fed by nothing."""
    document = edits.add_node(xor(), "main", Node("acc", "Accuracy"))
    document = edits.connect(document, "main", Endpoint("fc2", "y"), Endpoint("acc", "x"))
    return edits.add_node(document, "main", Node("extra", "Linear"))


def test_a_right_document_stays_as_it_is():
    document = xor()
    assert trainable_part(document)[0] is document
    assert trainable_part(document)[1] == ()


def test_what_the_plan_does_not_need_is_left_out(tmp_path):
    part, left_out = trainable_part(with_wrong_metric())
    assert left_out == ("acc", "extra")
    assert part.page() == xor().page()
    trained, alone = (api.train(each, runs_dir=None, seed=3) for each in (part, xor()))
    assert trained.result.final == alone.result.final


@pytest.mark.parametrize(
    ("block", "setting", "value"),
    [("Parameter", "shape", "3 $$"), ("Observed", "shape", "$"), ("Linear", "out_features", "=1/0")],
)
def test_settings_that_cannot_be_read_are_left_out_too(block: str, setting: str, value: str):
    document = edits.set_setting(edits.add_node(xor(), "main", Node("odd", block)), "main", "odd", setting, value)
    assert trainable_part(document)[1] == ("odd",)
    assert plan_problems(document) == []


def test_a_shape_that_cannot_be_read_where_it_is_needed_is_a_sentence():
    with pytest.raises(CompileError, match="is not a size"):
        trainable_part(edits.set_setting(xor(), "main", "x", "shape", "B $$"))


def test_a_cost_that_is_wrong_must_be_mended_first():
    document = edits.disconnect(xor(), "main", Endpoint("fc2", "x"))
    with pytest.raises(CompileError, match=r"cannot be trained alone: stage 1.*no block 'loss' to minimise") as caught:
        trainable_part(document)
    assert {problem.where.node for problem in caught.value.problems} >= {"fc2"}


def test_a_claim_about_what_is_wrong_must_be_mended_first():
    document = replace(with_wrong_metric(), claims=(Claim("acc", 0.9, split="train"),))
    with pytest.raises(CompileError, match=r"cannot be trained alone: the claim.*'acc'"):
        trainable_part(document)


@pytest.mark.parametrize("fed", [[("fc1", "fc2"), ("fc2", "fc1")], [("fc1", "fc1")]])
def test_weights_that_feed_each_other_are_no_part_to_train(fed: list[tuple[str, str]]):
    document = xor()
    for source, target in fed:
        document = edits.connect(document, "main", Endpoint(source, "weight"), Endpoint(target, "weight"))
    with pytest.raises(CompileError, match="cannot be trained alone"):
        trainable_part(document)


def test_what_else_is_wrong_with_the_plan_is_left_to_the_training():
    document = replace(with_wrong_metric(), data=None)
    assert trainable_part(document)[1] == ("acc", "extra")


def test_a_page_that_is_not_trained_may_be_wrong():
    document = replace(xor(), pages={**xor().pages, "probe": with_wrong_metric().page()})
    assert trainable_part(document)[0] is document


def test_without_a_plan_no_other_cost_takes_the_place_of_a_wrong_one():
    document = replace(with_wrong_metric(), plan=replace(xor().plan, stages=()))
    assert trainable_part(document)[1] == ("acc", "extra")
    document = edits.add_node(document, "main", Node("other", "MSELoss"))
    with pytest.raises(CompileError, match="other, a cost"):
        trainable_part(document)


@pytest.mark.parametrize(
    ("count", "sentence"),
    [(1, "a"), (2, "a and b"), (3, "a, b and c"), (5, "a, b, c, d and e"), (9, "a, b, c, d and 5 more")],
)
def test_names_in_a_sentence(count: int, sentence: str):
    assert named("abcdefghi"[:count]) == sentence


@given(documents(), st.booleans())
@hypothesis_settings(max_examples=30, deadline=None)
def test_any_document_is_trained_in_part_or_refused_in_a_sentence(document: Document, planned: bool):
    document = replace(document, plan=xor().plan if planned else document.plan)
    try:
        part, left_out = trainable_part(document)
    except CompileError as error:
        assert error.problems
    else:
        assert errors(drawing_problems({page: check(part, page) for page in trained_pages(part)})) == []
        assert bool(left_out) == (part is not document)
