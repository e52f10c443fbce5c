"""Graphs, tasks and images whose sizes stay open: numbers of nodes, of edges, of graphs, of classes' examples."""

from collections.abc import Callable
from pathlib import Path

import onnxruntime
import pytest
import torch

from studio.compiler.compile import compile_page
from studio.compiler.lower import outputs_of
from studio.diagram import Document
from studio.diagram.builder import Builder
from studio.errors import ExportError
from studio.export.onnx_out import export_onnx

Page = tuple[Document, dict[str, torch.Tensor]]


def _messages() -> Page:
    """Attention over edges, then a pool for each graph."""
    b = Builder()
    x, edges = b.observed("x", "V 3"), b.observed("edges", "2 E", kind="int")
    graph, labels = b.observed("graph", "V", kind="int"), b.observed("labels", "G", kind="int")
    source, target = b.GatherEdges(x, edges)
    message = b.ReLU(b.Linear(b.Concat(source, target), out_features=4))
    share = b.EdgeSoftmax(b.Linear(message, out_features=1), edges, x)
    b.GraphPool(b.AggregateEdges(b.Mul(message, share), edges, x, reduce="max"), graph, labels, reduce="mean")
    nodes = {"x": torch.randn(7, 3), "graph": torch.tensor([0, 0, 0, 1, 1, 2, 2])}
    return b.build(), {**nodes, "edges": torch.randint(0, 7, (2, 11)), "labels": torch.zeros(3, dtype=torch.int64)}


def _listed() -> Page:
    b = Builder()
    x, edges = b.observed("x", "V 3"), b.observed("edges", "2 E", kind="int")
    b.GCNConv(x, b.NormalizedAdjacency(b.AdjacencyFromEdges(edges, x)), out_features=4)
    return b.build(), {"x": torch.randn(6, 3), "edges": torch.randint(0, 6, (2, 9))}


def _dense() -> Page:
    b = Builder()
    x, adjacency, mask = b.observed("x", "B V 3"), b.observed("a", "B V V"), b.observed("mask", "B V", kind="bool")
    hidden = b.ReLU(b.GCNConv(x, b.NormalizedAdjacency(adjacency), out_features=4))
    looked, _ = b.GATConv(hidden, adjacency, out_features=4, heads=2)
    b.MaskedPool(looked, mask, reduce="mean", name="y")
    there = torch.rand(2, 5) < 0.7
    return b.build(), {"x": torch.randn(2, 5, 3), "a": (torch.rand(2, 5, 5) < 0.5).float(), "mask": there}


def _few_examples() -> Page:
    b = Builder()
    support, labels, query = b.observed("s", "S 3"), b.observed("l", "S", kind="int"), b.observed("q", "Q 3")
    b.Neg(b.PairwiseDistanceMatrix(query, b.Prototypes(support, labels, n_way=3)))
    return b.build(), {"s": torch.randn(6, 3), "l": torch.tensor([0, 1, 2, 0, 1, 2]), "q": torch.randn(4, 3)}


def _episodes() -> Page:
    b = Builder()
    rewards, terminal = b.observed("r", "B T"), b.observed("end", "B T", kind="bool")
    b.Add(b.DiscountedReturn(rewards, terminal), b.CumulativeProduct(rewards))
    return b.build(), {"r": torch.randn(3, 6), "end": torch.rand(3, 6) < 0.3}


def _augmented() -> Page:
    b = Builder()
    x = b.observed("x", "N 3 H W")
    changed = b.RandomAffine(b.Cutout(b.RandomShift(b.RandomHorizontalFlip(b.ColorJitter(x)))))
    b.RandomCrop(changed, size=(5, 5))
    return b.build(), {"x": torch.randn(2, 3, 9, 8)}


def _volumes() -> Page:
    b = Builder()
    b.LogDet(b.observed("a", "B 3 3"))
    return b.build(), {"a": torch.randn(4, 3, 3)}


@pytest.mark.slow
@pytest.mark.parametrize("page", [_messages, _listed, _dense, _few_examples, _episodes, _augmented, _volumes])
def test_sizes_stay_open(page: Callable[[], Page], tmp_path: Path):
    """The file takes other sizes than it was traced and compared with."""
    torch.manual_seed(0)
    document, inputs = page()
    model = compile_page(document)
    path = tmp_path / "model.onnx"
    export_onnx(document, model, path)
    program = model.program(model.outputs, training=False)
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    (computed,) = session.run(None, {name: inputs[name].numpy() for name in program.inputs})
    (expected,) = outputs_of(program, program(**{name: inputs[name] for name in program.inputs})).values()
    torch.testing.assert_close(torch.as_tensor(computed), expected, rtol=1e-4, atol=1e-5)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["Inverse", "Eigen"])
def test_what_onnx_does_not_know_is_refused_with_the_block(name: str, tmp_path: Path):
    b = Builder()
    b.add(name, b.observed("a", "B 3 3"), id="block")
    document = b.build()
    with pytest.raises(ExportError, match=f"block block \\({name}\\)") as raised:
        export_onnx(document, compile_page(document), tmp_path / "model.onnx")
    assert "ONNX" in str(raised.value) or "torch fails" in str(raised.value)
    assert list(tmp_path.iterdir()) == []
