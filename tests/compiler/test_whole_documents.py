"""Any document of groups, repetitions, shared and fed weights and loops means what a second reading of it says."""

import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.compiler.check import check
from studio.diagram import Document, dumps, loads
from tests.compiler.drawn import doubles, model_of, values
from tests.compiler.interpreter import interpret
from tests.documents import networks


@settings(max_examples=60)
@given(document=networks())
def test_any_document_equals_its_second_reading_in_value_and_gradient(document: Document):
    assert not check(document).problems
    model = model_of(document)
    state, x = dict(model.named_parameters()), doubles(3, 4).requires_grad_()
    found = values(model, "result", x=x)["result"]
    wanted = interpret(document, state, x)
    torch.testing.assert_close(found, wanted)
    pull, variables = torch.randn_like(wanted), [x, *state.values()]
    ours, theirs = (
        torch.autograd.grad((value * pull).sum(), variables, allow_unused=True, materialize_grads=True)
        if value.requires_grad
        else ()
        for value in (found, wanted)
    )
    torch.testing.assert_close(ours, theirs)


@settings(max_examples=30)
@given(document=networks(), training=st.booleans())
def test_reading_the_file_again_changes_nothing(document: Document, training):
    again = loads(dumps(document))
    assert again == document
    x = doubles(2, 4)
    torch.testing.assert_close(
        values(model_of(document), "result", training=training, x=x),
        values(model_of(again), "result", training=training, x=x),
    )
