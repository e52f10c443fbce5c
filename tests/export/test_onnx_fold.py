"""Weights that are computed from weights: plain ones in the exported file, and as they were when it is opened again."""

from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
import torch

from studio.compiler.compile import compile_page
from studio.diagram import Document
from studio.diagram.builder import Builder
from studio.export.onnx_in import open_onnx
from studio.export.onnx_out import export_onnx


def normalised() -> Document:
    """A layer whose weight is spectrally normalised, and one whose weight has lengths of its own."""
    b = Builder()
    x = b.observed("x", "N 3")
    first = b.SpectralNorm(b.Parameter(shape="4 3", id="W1"), id="norm1")
    second = b.WeightNorm(b.Scale(b.Parameter(shape="2 4", id="W2"), factor=3.0), id="norm2")
    b.Linear(b.Tanh(b.Linear(x, out_features=4, weight=first, id="fc1")), out_features=2, weight=second, id="fc2")
    return b.build()


def within_a_group() -> Document:
    """The normalised weight stands inside a group that is used twice."""
    b = Builder()
    with b.group("Layer"):
        weight = b.SpectralNorm(b.Parameter(shape="3 3", id="W"), id="norm")
        b.output("y", b.Linear(b.input("x", "N 3"), out_features=3, weight=weight, id="fc"))
    once = b.Layer(b.observed("x", "N 3"), id="one")
    b.Layer(once, id="two", weights_of="one")
    return b.build()


def in_a_loop() -> Document:
    """The normalised weight is that of a recurrent step."""
    b = Builder()
    weight = b.SpectralNorm(b.Parameter(shape="4 4", id="W"), id="norm")
    with b.loop("Rnn"):
        before = b.delay("h", "N 4")
        after = b.Tanh(b.Add(b.input("x", "N 4", role="sequence"), b.Linear(before, out_features=4, id="fc")))
        b.wire(after, "h.x")
        b.output("y", after, role="last")
    b.Rnn(b.observed("x", "N T 4"), id="rnn", feeds={"fc.weight": weight})
    return b.build()


def tied() -> Document:
    """A weight and its transpose: computed from a weight that another layer needs as it is."""
    b = Builder()
    x = b.observed("x", "N 3")
    weight = b.Parameter(shape="4 3", id="W")
    code = b.Linear(x, out_features=4, weight=weight, id="encoder")
    b.Linear(code, out_features=3, weight=b.Transpose(weight, dim0=0, dim1=1, id="turned"), id="decoder")
    return b.build()


def shown() -> Document:
    """The normalised weight is itself an output of the page."""
    b = Builder()
    weight = b.SpectralNorm(b.Parameter(shape="4 3", id="W"), id="norm", name="normal")
    b.Variable(b.Linear(b.observed("x", "N 3"), out_features=4, weight=weight, id="fc"), id="y")
    return b.build()


def exported(document: Document, path: Path) -> tuple[set[str], set[str]]:
    """The names of the file's weights and its operators, once it was compared with torch and opened again."""
    model = compile_page(document, seed=3).eval()
    assert export_onnx(document, model, path).largest_difference < 1e-5
    opened, again = open_onnx(path)
    assert opened == document
    for name, value in model.state_dict().items():
        torch.testing.assert_close(again[name], value, rtol=0, atol=0)
    graph = onnx.load(path).graph
    return {each.name for each in graph.initializer}, {node.op_type for node in graph.node}


def test_a_normalised_weight_is_a_plain_one(tmp_path: Path) -> None:
    weights, operators = exported(normalised(), tmp_path / "model.onnx")
    assert weights == {"norm1.y", "norm2.y", "fc1.bias", "fc2.bias"}
    assert operators == {"Gemm", "Tanh"}


def test_it_has_the_number_that_the_block_gives(tmp_path: Path) -> None:
    path = tmp_path / "model.onnx"
    exported(normalised(), path)
    (stored,) = (each for each in onnx.load(path).graph.initializer if each.name == "norm1.y")
    model = compile_page(normalised(), seed=3)
    weight, u, v = (model.state_dict()[name] for name in ("W1.value", "norm1.u", "norm1.v"))
    left, right = (torch.nn.functional.normalize(each, dim=0) for each in (u, v))
    np.testing.assert_allclose(onnx.numpy_helper.to_array(stored), weight / (left @ weight @ right), rtol=1e-5)


def test_in_a_group_and_in_a_loop(tmp_path: Path) -> None:
    weights, operators = exported(within_a_group(), tmp_path / "group.onnx")
    assert "one.W.value" not in weights
    assert operators == {"Gemm"}
    weights, operators = exported(in_a_loop(), tmp_path / "loop.onnx")
    assert "W.value" not in weights
    assert "Div" not in operators


@pytest.mark.parametrize("document", [tied(), shown()], ids=["tied", "shown"])
def test_what_is_needed_otherwise_too_stays_as_it_is(document: Document, tmp_path: Path) -> None:
    weights, _ = exported(document, tmp_path / "model.onnx")
    assert "W.value" in weights


def test_the_model_itself_is_left_alone(tmp_path: Path) -> None:
    document = normalised()
    model = compile_page(document, seed=3)
    before, path = model.program(model.outputs, training=False).code, tmp_path / "model.onnx"
    export_onnx(document, model, path)
    assert model.program(model.outputs, training=False).code == before
    x = np.random.default_rng(0).normal(size=(5, 3)).astype(np.float32)
    with torch.no_grad():
        model.get_parameter("W1.value").mul_(2.0)  # divided away again, but not in a file written before
        wanted = model.eval()(torch.from_numpy(x)).numpy()
    found = onnxruntime.InferenceSession(str(path)).run(None, {"x": x})[0]
    np.testing.assert_allclose(found, wanted, rtol=1e-4, atol=1e-5)
