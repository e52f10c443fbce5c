"""Gradients inside an exported network: as an output, in each step of a sampler, through a loop, of other layers."""

from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from studio.diagram import Document, Endpoint
from studio.diagram.builder import Builder
from tests.compiler.drawn import gru, named
from tests.export.exported import agrees, initialisers, operators


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "model.onnx"


def saliency(layers: Callable[[Builder, Endpoint], Endpoint], shape: str) -> Document:
    """How much each entry of the input matters for the cost of a class."""
    b = Builder()
    x, t = b.observed("x", shape), b.observed("t", "B", kind="int")
    scores = b.Linear(layers(b, x), out_features=3, id="head")
    loss = b.CrossEntropyLoss(scores, t, id="loss")
    return named(b, saliency=b.Abs(b.Gradient(loss, x, id="g")), scores=scores)


def images(b: Builder, x: Endpoint) -> Endpoint:
    h = b.AvgPool2d(b.SiLU(b.Conv2d(x, out_channels=4, kernel_size=3, padding=1, stride=2, id="conv")), kernel_size=2)
    return b.GlobalAvgPool2d(b.MaxPool2d(b.GELU(h), kernel_size=2))


def attention(b: Builder, x: Endpoint) -> Endpoint:
    looked = b.MultiheadAttention(x, x, x, num_heads=2, id="attention")
    looked = looked[0] if isinstance(looked, tuple) else looked
    return b.Mean(b.LayerNorm(looked, id="norm"), dims=1)


def test_the_saliency_of_images_of_any_size(path: Path) -> None:
    inputs = [{"x": torch.randn(n, 2, h, w), "t": torch.randint(3, (n,))} for n, h, w in [(2, 20, 24), (5, 33, 19)]]
    agrees(saliency(images, "B 2 H W"), path, *inputs)
    assert initialisers(path) == {f"{block}.{kind}" for block in ("conv", "head") for kind in ("weight", "bias")}


def test_the_saliency_of_words_through_attention(path: Path) -> None:
    inputs = [{"x": torch.randn(n, t, 4), "t": torch.randint(3, (n,))} for n, t in [(2, 5), (4, 11)]]
    agrees(saliency(attention, "B T 4"), path, *inputs)


def test_the_gradient_through_a_loop(path: Path) -> None:
    """Back-propagation through time, as a part of the file: one loop forth and one back."""
    b = Builder()
    gru(b)
    x = b.observed("x", "B T 3")
    y, last = b.Gru(x, id="rnn")
    gradient = b.Gradient(b.Sum(b.Square(last)), x, id="g")
    agrees(named(b, gradient=gradient, all=y), path, *({"x": torch.randn(n, t, 3)} for n, t in [(2, 5), (4, 23)]))
    assert operators(path).count("Scan") == 2


def test_langevin_dynamics(path: Path) -> None:
    """Down the gradient of an energy, with noise in each step: a page that has nothing but noise as its inputs."""
    b = Builder()
    with b.loop("Chain"):
        x = b.delay("x", initial=b.input("start", "N D"))
        energy = b.Sum(b.Linear(b.Tanh(b.Linear(x, out_features=8, id="fc1")), out_features=1, id="fc2"))
        downhill = b.Sub(x, b.Scale(b.Gradient(energy, x, id="g"), factor=0.1))
        new = b.Add(downhill, b.Scale(b.input("noise", "N D", role="sequence", axis=0), factor=0.3))
        b.wire(new, "x.x")
        b.output("last", new, role="last")
    last = b.Chain(b.Noise(shape="B 2", id="z"), b.Noise(shape="T B 2", id="noise"), id="chain")
    inputs = [{"z": torch.randn(n, 2), "noise": torch.randn(t, n, 2)} for n, t in [(2, 5), (4, 23)]]
    agrees(named(b, last=last), path, *inputs)
    assert {"chain.fc1.weight", "chain.fc1.bias", "chain.fc2.weight"} <= initialisers(path)


def test_classifier_guidance_within_a_sampling_loop(path: Path) -> None:
    b = Builder()
    with b.group("Classifier"):
        h = b.ReLU(b.Conv2d(b.input("x", "N 1 H W"), out_channels=4, kernel_size=3, padding=1, id="conv"))
        b.output("y", b.Linear(b.GlobalAvgPool2d(h), out_features=3, id="fc"))
    with b.loop("Sample"):
        x = b.delay("x", initial=b.input("start", "N C H W"))
        label = b.input("label", "N", kind="int")
        loss = b.CrossEntropyLoss(b.Classifier(x, id="classifier"), label, id="loss")
        cleaner = b.Conv2d(x, out_channels=1, kernel_size=3, padding=1, id="denoise")
        new = b.Sub(cleaner, b.Gradient(loss, x, id="guide"))
        b.wire(new, "x.x")
        b.output("last", new, role="last")
    start, label = b.Noise(shape="B 1 H W", id="z"), b.observed("label", "B", kind="int")
    document = named(b, last=b.Sample(start, label, id="sample", steps=4))
    inputs = [{"z": torch.randn(n, 1, h, w), "label": torch.randint(3, (n,))} for n, h, w in [(2, 8, 8), (5, 12, 9)]]
    agrees(document, path, *inputs)
    assert "sample.classifier.conv.weight" in initialisers(path)


def test_learning_within_the_network(path: Path) -> None:
    """Five steps of gradient descent on a weight, from few examples; the queries are answered with what it became."""
    b = Builder()
    x, t, queries = b.observed("x", "S 3"), b.observed("t", "S 1"), b.observed("q", "Q 3")
    with b.loop("Adapt"):
        inputs, targets = b.input("inputs", "S D"), b.input("targets", "S K")
        weight = b.delay("weight", initial=b.input("first", "K D"))
        y = b.Linear(inputs, out_features=1, bias=False, weight=weight, id="fc")
        gradient = b.Gradient(b.MSELoss(y, targets, id="loss"), weight, id="g")
        new = b.Sub(weight, b.Scale(gradient, factor=0.1))
        b.wire(new, "weight.x")
        b.output("adapted", new, role="last")
    adapted = b.Adapt(x, t, b.Parameter(shape="1 3", id="first"), id="adapt", steps=5)
    document = named(b, y=b.Linear(queries, out_features=1, bias=False, weight=adapted, id="answer"))
    given = [{"x": torch.randn(s, 3), "t": torch.randn(s, 1), "q": torch.randn(q, 3)} for s, q in [(2, 5), (6, 1)]]
    agrees(document, path, *given)
    assert initialisers(path) == {"first.value"}


def test_a_page_that_only_trains_with_a_gradient_is_exported_too(path: Path) -> None:
    """The penalty on a critic's gradient; what the evaluation gives is the critic's score and the penalty."""
    b = Builder()
    x = b.observed("x", "B 4")
    score = b.Linear(b.LeakyReLU(b.Linear(x, out_features=8, id="fc1")), out_features=1, id="fc2")
    gradient = b.Gradient(b.Sum(score), x, id="g")
    penalty = b.Mean(b.Square(b.Sub(b.Norm(gradient, dims=1), b.Constant(value=1.0))))
    agrees(named(b, score=score, penalty=penalty), path, {"x": torch.randn(2, 4)}, {"x": torch.randn(6, 4)})
