"""Blocks that pass a value on as it is and another gradient back."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from tests.blocks.helpers.call import call
from tests.goldens.drawing import Drawing, Step

X = torch.tensor([[-3.5, -0.2], [0.5, 2.5]])
ARRIVING = torch.tensor([[3.0, -4.0], [0.1, 0.0]])


def gradient(name: str, *, training: bool = True, **settings: object) -> torch.Tensor:
    """What comes back to x where ARRIVING comes back to the block's output."""
    x = X.clone().requires_grad_()
    return torch.autograd.grad(call(name, x, training=training, **settings), x, ARRIVING)[0]


@pytest.mark.parametrize("name", ["GradientScale", "GradientReversal", "GradientClip"])
@given(st.floats(-(2.0**100), 2.0**100, width=32), st.floats(0.125, 1e6))
def test_the_value_passes_exactly(name: str, value: float, number: float):
    setting = {"GradientScale": "factor", "GradientReversal": "strength", "GradientClip": "limit"}[name]
    x = torch.tensor([value], requires_grad=True)
    assert torch.equal(call(name, x, training=True, **{setting: number}), x)


def test_scaled_and_reversed_gradients():
    assert torch.equal(gradient("GradientScale", factor=0.25), 0.25 * ARRIVING)
    assert not gradient("GradientScale", factor=0.0).any()
    assert torch.equal(gradient("GradientReversal", strength=2.0), -2.0 * ARRIVING)


def test_a_clipped_gradient():
    expected = torch.tensor([[1.0, -1.0], [0.1, 0.0]])
    assert torch.equal(gradient("GradientClip"), expected)
    assert torch.equal(gradient("GradientClip", limit=10.0), ARRIVING)
    short = gradient("GradientClip", by="norm", limit=0.5)
    torch.testing.assert_close(short, ARRIVING * 0.5 / ARRIVING.norm())
    torch.testing.assert_close(gradient("GradientClip", by="norm", limit=10.0), ARRIVING)


def test_a_gradient_is_clipped_in_training_only():
    assert torch.equal(gradient("GradientClip", training=False), ARRIVING)


def test_a_compiled_program_clips_as_well():
    steps = [Step("clip", "GradientClip", ["x"], {"limit": 1.0}), Step("y", "Scale", ["clip"], {"factor": -7.0})]
    drawing = Drawing(steps, {"x": [1.0, 2.0]})
    for training, slope in ((True, -1.0), (False, -7.0)):
        values = drawing.run(training=training)
        assert torch.autograd.grad(values["y"].sum(), values["x"])[0].tolist() == [slope, slope]


def test_straight_through_gives_the_one_and_trains_the_other():
    hard, soft = X.sign().requires_grad_(), X.clone().requires_grad_()
    y = call("StraightThrough", hard, soft)
    assert torch.equal(y, X.sign())
    to_hard, to_soft = torch.autograd.grad(y, [hard, soft], ARRIVING, allow_unused=True)
    assert to_hard is None
    assert torch.equal(to_soft, ARRIVING)


def test_rounding_rounds_and_lets_the_gradient_through():
    assert call("RoundStraightThrough", X).tolist() == [[-4.0, 0.0], [0.0, 2.0]]
    assert torch.equal(gradient("RoundStraightThrough"), ARRIVING)
