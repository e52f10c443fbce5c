"""Sequences of any length in ONNX: recurrent layers and attention against torch, of lengths it was not made with."""

from pathlib import Path
from typing import Any

import onnx
import pytest

from studio.compiler.compile import compile_page
from studio.diagram.builder import Builder
from studio.export.onnx_out import ExportReport, export_onnx


def exported(path: Path, block: str, shape: str, lengths: bool = False, **settings: Any) -> ExportReport:
    b = Builder()
    x = b.observed("x", shape)
    ports = {"lengths": b.observed("lengths", "B", kind="int")} if lengths else {}
    sources = [x, x, x] if block == "MultiheadAttention" else [x]
    getattr(b, block)(*sources, **ports, **settings)
    document = b.build()
    return export_onnx(document, compile_page(document), path)


def operators(path: Path) -> set[str]:
    return {node.op_type for node in onnx.load(path).graph.node}


@pytest.mark.slow
@pytest.mark.parametrize(("block", "lengths"), [("RNN", False), ("GRU", False), ("LSTM", True)])
def test_a_recurrent_layer_takes_sequences_of_any_length(block: str, lengths: bool, tmp_path: Path):
    path = tmp_path / "layer.onnx"
    report = exported(path, block, "B T 5", lengths, hidden_size=4, bidirectional=lengths)
    assert report.largest_difference < 1e-5
    assert len({text.partition("T = ")[2] for text in report.compared_on}) > 1, "compared on one length alone"
    assert "Scan" in operators(path)
    assert onnx.load(path).graph.input[0].type.tensor_type.shape.dim[1].dim_param == "T"


@pytest.mark.slow
@pytest.mark.parametrize("block", ["GRU", "LSTM"])
def test_where_the_length_is_fixed_it_is_one_operator(block: str, tmp_path: Path):
    path = tmp_path / "layer.onnx"
    assert exported(path, block, "B 7 5", hidden_size=4).largest_difference < 1e-5
    assert block in operators(path)


@pytest.mark.slow
@pytest.mark.parametrize("settings", [{"is_causal": True}, {"need_weights": False, "is_causal": True}])
def test_attention_takes_sequences_of_any_length(settings: dict[str, bool], tmp_path: Path):
    report = exported(tmp_path / "heads.onnx", "MultiheadAttention", "B T 8", num_heads=2, **settings)
    assert report.largest_difference < 1e-5
    assert len({text.partition("T = ")[2] for text in report.compared_on}) > 1, "compared on one length alone"
