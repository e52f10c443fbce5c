"""Exporting a drawn page and running the file with onnxruntime, for the tests."""

from collections.abc import Mapping
from pathlib import Path

import onnx
import onnxruntime
import torch
from torch import Tensor

from studio.compiler.compile import compile_page
from studio.compiler.lower import outputs_of
from studio.compiler.model import Model
from studio.diagram import Document
from studio.export.onnx_in import open_onnx
from studio.export.onnx_out import ExportReport, export_onnx


def agrees(
    document: Document, path: Path, *inputs: Mapping[str, Tensor], page: str = "main", atol: float = 1e-5
) -> tuple[Model, ExportReport]:
    """Export a page with weights of its own, and hold the file to torch on these inputs, whatever their sizes.

    The drawing and the weights that the page uses come back from the file.
    """
    model = compile_page(document, page, seed=3)
    report = export_onnx(document, model, path, page=page)
    program = model.program(model.outputs, training=False)
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    assert {each.name for each in session.get_inputs()} == set(program.inputs)
    for values in inputs:
        with torch.no_grad():
            wanted = outputs_of(program, program(**values)).values()
        found = session.run(list(report.outputs), {name: values[name].numpy() for name in program.inputs})
        for one, other in zip(found, wanted, strict=True):
            torch.testing.assert_close(torch.as_tensor(one), other, atol=atol, rtol=1e-4)
    _comes_back(document, model, path)
    return model, report


def _comes_back(document: Document, model: Model, path: Path) -> None:
    opened, weights = open_onnx(path)
    assert opened == document
    assert weights.keys() >= initialisers(path) & model.state_dict().keys()
    assert all(torch.equal(value, model.state_dict()[name]) for name, value in weights.items())


def operators(path: Path) -> list[str]:
    """The operators of a file, those within others too."""
    return [node.op_type for node in _nodes(onnx.load(path).graph)]


def initialisers(path: Path) -> set[str]:
    """The names of the weights in a file."""
    return {item.name for item in onnx.load(path).graph.initializer if not item.name.startswith("constant.")}


def _nodes(graph: onnx.GraphProto) -> list[onnx.NodeProto]:
    inner = [attribute.g for node in graph.node for attribute in node.attribute if attribute.HasField("g")]
    return [*graph.node, *(node for each in inner for node in _nodes(each))]
