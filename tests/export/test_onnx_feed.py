"""What a page is tried with before it is exported: sizes, bounds of whole numbers, noise of its own distribution."""

import pytest
import torch

from studio.compiler.compile import compile_page
from studio.diagram import Document
from studio.diagram.builder import Builder
from studio.export.onnx_feed import random_feeds
from tests.compiler.drawn import gru, lstm, named


def feeds(document: Document) -> list[dict[str, torch.Tensor]]:
    """The random inputs, by name, of every size."""
    model = compile_page(document)
    program = model.program(model.outputs, training=False)
    tried = random_feeds(model.checked, program, torch.device("cpu"))
    return [dict(zip(program.inputs, feed.values, strict=True)) for feed in tried]


def test_several_lengths_and_batches_are_tried() -> None:
    b = Builder()
    gru(b)
    y, _ = b.Gru(b.observed("x", "B T 3"), id="rnn")
    batches, steps = zip(*(each["x"].shape[:2] for each in feeds(named(b, y=y))), strict=True)
    assert len(set(batches)) == len(set(steps)) == 3


def test_the_lengths_of_a_loop_are_from_one_step_to_all() -> None:
    b = Builder()
    lstm(b, lengths=True)
    y, _, _ = b.Lstm(b.observed("x", "B T 3"), b.observed("lengths", "B", kind="int"), id="rnn")
    for each in feeds(named(b, y=y)):
        assert each["lengths"].min() >= 1
        assert each["lengths"].max() <= each["x"].shape[1]


def test_the_lengths_of_a_layer_are_from_one_step_to_all() -> None:
    b = Builder()
    x, lengths = b.observed("x", "N T 3"), b.observed("lengths", "N", kind="int")
    made = b.GRU(x, lengths=lengths, hidden_size=2, id="gru")
    found = feeds(named(b, y=made[0]))
    assert len(found) == 3
    for each in found:
        assert each["lengths"].min() >= 1
        assert each["lengths"].max() <= each["x"].shape[1]


def test_the_step_of_a_diffusion_stays_within_its_schedule() -> None:
    """Its upper bound is an expression, one more than a setting."""
    b = Builder()
    x, t = b.observed("x", "B 2"), b.observed("t", "B", kind="int")
    noisy = b.ForwardDiffusion(x, t, b.Noise(shape="B 2", id="noise"), steps=4, id="noisy")
    tried = torch.cat([each["t"] for each in feeds(named(b, noisy_x=noisy))])
    assert tried.min() >= 1
    assert tried.max() <= 4


@pytest.mark.parametrize(("distribution", "low", "high"), [("uniform", 2.0, 3.0), ("integer", 4.0, 6.0)])
def test_noise_is_of_its_own_distribution(distribution: str, low: float, high: float) -> None:
    b = Builder()
    z = b.Noise(shape="B 50", distribution=distribution, low=low, high=high, id="z")
    for each in feeds(named(b, y=b.Neg(z))):
        assert low <= each["z"].min()
        assert each["z"].max() <= high


def test_time_in_front_is_as_long_as_the_loop_needs() -> None:
    b = Builder()
    with b.loop("Sum"):
        x, h = b.input("x", "N D", role="sequence", axis=0), b.delay("h", "N D")
        total = b.Add(x, h)
        b.wire(total, "h.x")
        b.output("last", total, role="last")
    last = b.Sum(b.Noise(shape="T B 2", id="noise"), id="sum", steps=500)
    found = feeds(named(b, last=last))
    assert len({each["noise"].shape[0] for each in found}) == 3
    assert min(each["noise"].shape[0] for each in found) >= 500
    assert max(each["noise"].shape[1] for each in found) < 100
