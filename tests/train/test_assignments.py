"""Assignments after a step: by a wire, and as a moving average of other weights; phases that do nothing else."""

import pytest
import torch

from studio import api
from studio.diagram import Endpoint
from studio.diagram.builder import Builder
from studio.errors import CompileError


def counting(every: int = 1, **phase) -> api.Document:
    """A weight that an Assign adds 1 to, whenever its phase comes round."""
    b = Builder().data("counter", count=4)
    kept = b.Parameter(shape="1", id="w", init={"value": "zeros"})
    b.Assign(Endpoint("w", "value"), b.Add(kept, b.Constant(value=1.0)), id="count")
    b.stage(b.phase(assign=("count",), every=every, **phase), epochs=None, steps=6, batch_size=4)
    return b.build()


def weight(document: api.Document, path: str) -> torch.Tensor:
    return api.train(document, runs_dir=None).model.state_dict()[path]


def test_an_assignment_is_carried_out_after_each_step():
    assert weight(counting(), "w.value").item() == 6


def test_a_phase_comes_round_every_so_often():
    assert weight(counting(every=3), "w.value").item() == 2


def test_a_phase_may_do_several_steps():
    assert weight(counting(steps=2), "w.value").item() == 12


def teacher(decay: float) -> api.Document:
    b = Builder().data("counter", count=4)
    with b.group("Net"):
        x = b.input("x", "N D")
        b.output("y", b.Linear(x, out_features=1, id="fc", init={"weight": "ones", "bias": "ones"}))
    zero = b.Noise(id="z", shape="B 2")
    b.Net(zero, id="student")
    b.Net(zero, id="teacher")
    b.MovingAverage(id="follow", target="teacher", source="student", decay=decay)
    cost = b.Mean(Endpoint("student", "y"), id="cost", dims=[0, 1])
    b.stage(b.phase(cost, change=("student",), assign=("follow",)), epochs=None, steps=1, batch_size=4)
    return b.build()


@pytest.mark.parametrize("decay", [0.0, 0.9, 1.0])
def test_a_moving_average_goes_part_of_the_way(decay):
    state = api.train(teacher(decay), runs_dir=None).model.state_dict()
    expected = decay + (1 - decay) * state["student.fc.bias"]
    torch.testing.assert_close(state["teacher.fc.bias"], expected)
    assert state["student.fc.bias"].item() != 1.0


def problems(document: api.Document) -> list[str]:
    with pytest.raises(CompileError) as raised:
        api.train(document, runs_dir=None)
    return [problem.message for problem in raised.value.problems]


def test_what_is_computed_cannot_be_assigned_to():
    b = Builder().data("counter", count=4)
    kept = b.Parameter(shape="1", id="w")
    b.Assign(b.Neg(kept, id="negative"), kept, id="wrong")
    b.stage(b.phase(assign=("wrong",)), epochs=1)
    (message,) = problems(b.build())
    assert message == "wrong can only give a value to a weight, and negative.y is computed."


def test_an_assignment_that_there_is_not():
    b = Builder().data("counter", count=4)
    b.Parameter(shape="1", id="w")
    b.stage(b.phase(assign=("nothing",)), epochs=1)
    (message,) = problems(b.build())
    assert "there is no assignment 'nothing'" in message


def test_a_phase_that_does_nothing():
    b = Builder().data("counter", count=4)
    b.Parameter(shape="1", id="w")
    b.stage(b.phase(), epochs=1)
    (message,) = problems(b.build())
    assert message.endswith("does nothing.")


def test_an_average_of_what_has_no_weights():
    b = Builder().data("counter", count=4)
    b.Parameter(shape="1", id="w")
    b.MovingAverage(id="follow", target="w", source="nobody")
    b.stage(b.phase(assign=("follow",)), epochs=1)
    (message,) = problems(b.build())
    assert message == "the source of follow, 'nobody', has no weights."
