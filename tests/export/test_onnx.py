"""ONNX files against torch: names, open sizes, states, several outputs, and the way back to the drawing."""

import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
import torch

from studio.compiler.compile import compile_page
from studio.compiler.model import Model
from studio.diagram import Document
from studio.diagram.builder import Builder
from studio.export.onnx_in import open_onnx, read_onnx
from studio.export.onnx_out import export_onnx


def convolutional() -> Document:
    """BatchNorm and Dropout, which differ in training; a cost with a weight of its own, which is no part of the net."""
    b = Builder()
    x, t = b.observed("x", "N 1 8 8"), b.observed("t", "N", kind="int")
    h = b.ReLU(b.BatchNorm2d(b.Conv2d(x, out_channels=4, kernel_size=3, padding=1, id="conv"), id="bn"))
    y = b.Linear(b.Dropout(b.Flatten(h)), out_features=10, id="fc1", name="logits")
    b.CrossEntropyLoss(b.Linear(y, out_features=10, id="unused"), t, id="loss")
    return b.build()


def words() -> Document:
    b = Builder()
    x = b.observed("words", "B T", kind="int")
    y = b.Linear(
        b.Mean(b.Embedding(x, num_embeddings=11, embedding_dim=6, id="embed"), dims=1), out_features=3, id="fc"
    )
    b.Softmax(y, id="out")
    return b.build()


def autoencoder() -> Document:
    """Three outputs: the code, what it is decoded to, and the same once more under another name."""
    b = Builder()
    x = b.observed("x", "B 16")
    code = b.Tanh(b.Linear(x, out_features=3, id="encoder"), name="code")
    decoded = b.Linear(code, out_features=16, id="decoder", name="decoded")
    b.Variable(decoded, id="again")
    b.MSELoss(decoded, x, id="loss")
    return b.build()


def trained(document: Document) -> Model:
    """A model whose weights and running statistics are not those it starts with."""
    model = compile_page(document)
    generator = torch.Generator().manual_seed(1)
    for value in model.state_dict().values():
        value.copy_(torch.rand(value.shape, generator=generator) + 0.5 if value.is_floating_point() else value + 7)
    return model


def run(path: Path, inputs: dict[str, np.ndarray]) -> list[np.ndarray]:
    return [np.asarray(value) for value in onnxruntime.InferenceSession(str(path)).run(None, inputs)]


def test_a_convolutional_network_at_every_batch_size(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    document, path = convolutional(), tmp_path / "model.onnx"
    model = trained(document)
    images = np.random.default_rng(0).normal(size=(50, 1, 8, 8)).astype(np.float32)
    report = export_onnx(
        document, model, path, samples={"x": images, "t": np.zeros(50)}, normaliser={"x": {"offset": 2}}
    )
    assert capfd.readouterr() == ("", "")
    assert (report.inputs, report.outputs) == (("x",), ("logits",))
    assert 0 < report.largest_difference < 1e-5
    assert report.compared_on[0] == "50 samples"
    assert {"random values, N = 3", "random values, N = 7"} <= set(report.compared_on)
    for size in (1, 2, 7):
        wanted = model.eval()(torch.from_numpy(images[:size])).detach().numpy()
        np.testing.assert_allclose(run(path, {"x": images[:size]})[0], wanted, rtol=1e-5, atol=1e-5)
    _runs_as_the_page_says(tmp_path, capfd)
    _initialisers_have_torchs_names(onnx.load(path), model)
    _comes_back(path, document, model)
    assert read_onnx(path).normaliser == {"x": {"offset": 2}}


def _runs_as_the_page_says(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """The lines of docs/export.md, in a folder that holds the file."""
    page = (Path(__file__).parents[2] / "docs" / "export.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    subprocess.run([sys.executable, "-c", code], cwd=folder, check=True)
    assert capfd.readouterr().out == "(5, 10)\n"


def _initialisers_have_torchs_names(proto: onnx.ModelProto, model: Model) -> None:
    stored = {item.name: onnx.numpy_helper.to_array(item) for item in proto.graph.initializer}
    for name in ("conv.weight", "bn.running_var", "fc1.bias"):
        np.testing.assert_array_equal(stored[name], model.state_dict()[name])
    assert not [name for name in stored if name.startswith("unused")]
    assert proto.graph.input[0].type.tensor_type.shape.dim[0].dim_param == "N"
    assert b"site-packages" not in proto.SerializeToString()


def _comes_back(path: Path, document: Document, model: Model) -> None:
    opened, weights = open_onnx(path)
    wanted = {name: value for name, value in model.state_dict().items() if not name.startswith("unused")}
    assert opened == document
    assert weights.keys() == wanted.keys()
    assert all(torch.equal(weights[name], value) for name, value in wanted.items())
    assert weights["bn.num_batches_tracked"] == 7


def test_word_numbers_stay_in_range_and_both_sizes_are_open(tmp_path: Path) -> None:
    document, path = words(), tmp_path / "model.onnx"
    model = trained(document)
    report = export_onnx(document, model, path)
    assert report.largest_difference < 1e-5
    sentences = np.array([[10, 0, 3, 4, 10]])
    wanted = model.eval()(torch.from_numpy(sentences)).detach().numpy()
    np.testing.assert_allclose(run(path, {"words": sentences})[0], wanted, rtol=1e-5)


def test_several_outputs_in_order_and_by_name(tmp_path: Path) -> None:
    document, path = autoencoder(), tmp_path / "model.onnx"
    model = trained(document)
    report = export_onnx(document, model, path)
    assert report.outputs == ("again", "decoded", "code")
    assert [output.name for output in onnx.load(path).graph.output] == list(report.outputs)
    x = np.linspace(-1, 1, 32, dtype=np.float32).reshape(2, 16)
    for found, wanted in zip(run(path, {"x": x}), model.eval()(torch.from_numpy(x)), strict=True):
        np.testing.assert_allclose(found, wanted.detach().numpy(), rtol=1e-5, atol=1e-6)
    opened, weights = open_onnx(path)
    assert opened == document
    assert all(torch.equal(weights[name], value) for name, value in model.state_dict().items())


def test_outputs_that_are_an_input_a_weight_or_named_like_a_value_in_between(tmp_path: Path) -> None:
    b = Builder()
    x = b.observed("x", "B 4")
    b.Variable(x, id="same")
    b.Variable(b.Parameter(shape="2 3", id="p"), id="weight")
    b.Variable(b.Constant(value=[1.0, 2.0], id="c"), id="constant")
    b.ReLU(b.Linear(x, out_features=4, id="fc"), name="linear")
    document, path = b.build(), tmp_path / "model.onnx"
    model = trained(document)
    report = export_onnx(document, model, path)
    assert report.outputs == ("constant", "linear", "same", "weight")
    _, weights = open_onnx(path)
    assert weights.keys() == {"fc.weight", "fc.bias", "p.value"}
    assert torch.equal(weights["p.value"], model.state_dict()["p.value"])


def test_images_of_any_size_large_enough_for_the_kernels(tmp_path: Path) -> None:
    b = Builder()
    x = b.observed("x", "B 1 H W")
    h = b.MaxPool2d(b.ReLU(b.Conv2d(x, out_channels=2, kernel_size=9, id="conv")), kernel_size=2)
    b.Linear(b.GlobalAvgPool2d(h), out_features=2, id="fc", name="scores")
    document, path = b.build(), tmp_path / "model.onnx"
    model = trained(document)
    report = export_onnx(document, model, path)
    assert report.largest_difference < 1e-5
    image = np.random.default_rng(0).normal(size=(1, 1, 20, 33)).astype(np.float32)
    wanted = model.eval()(torch.from_numpy(image)).detach().numpy()
    np.testing.assert_allclose(run(path, {"x": image})[0], wanted, rtol=1e-5)
    assert [d.dim_param for d in onnx.load(path).graph.input[0].type.tensor_type.shape.dim] == ["B", "", "H", "W"]


def test_a_size_that_two_inputs_share_has_one_name(tmp_path: Path) -> None:
    b = Builder()
    b.Add(b.observed("left", "B 4"), b.observed("right", "B 4"), id="total")
    document, path = b.build(), tmp_path / "model.onnx"
    assert export_onnx(document, compile_page(document), path).largest_difference == 0
    graph = onnx.load(path).graph
    sizes = [value.type.tensor_type.shape.dim[0].dim_param for value in (*graph.input, *graph.output)]
    assert sizes == ["B", "B", "B"]
