"""Exporting a page as an ONNX file: translated, checked, and compared with torch before it is put in its place."""

import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import onnx
import torch

from studio.compiler.lower import Program
from studio.compiler.model import Model
from studio.compiler.outputs import output_name
from studio.diagram import Document
from studio.diagram.atomic import write_atomically
from studio.errors import ExportError, UsageError
from studio.export.onnx_compare import largest_difference
from studio.export.onnx_feed import Feed, failure, random_feeds, sample_feed, unfit
from studio.export.onnx_fold import folded
from studio.export.onnx_metadata import Contents, put
from studio.export.onnx_trace import onnx_model, weight_paths

MAX_BYTES = 2**31 - 2**24
"""What the weights of one file may take: a protobuf message has at most 2 GiB, and the graph needs some of it."""


@dataclass(frozen=True, slots=True)
class ExportReport:
    """A verified file: its inputs and outputs, the opset it is written in, and how far onnxruntime is from torch."""

    path: Path
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    opset: int
    largest_difference: float
    compared_on: tuple[str, ...]
    seconds: float


def export_onnx(
    document: Document,
    model: Model,
    path: Path | str,
    *,
    page: str = "main",
    samples: Mapping[str, Any] | None = None,
    normaliser: Mapping[str, Any] | None = None,
    tolerance: float = 1e-4,
) -> ExportReport:
    """Write the evaluation program of a page, with its weights and the drawing, as an ONNX file.

    `samples` are arrays by input name (shapes as declared), which are compared besides random values; `normaliser`
    says how the data was scaled and travels along. The file appears at `path` only when the ONNX checker accepts it
    and onnxruntime agrees with torch within `tolerance` (absolute below 1, relative above); whatever was there stays
    otherwise. Raises ExportError, UsageError, FileError.
    """
    started, path = time.monotonic(), Path(path)
    if model.checked.page != page or model.checked.drawn != document.pages.get(page):
        raise UsageError(f"the model is not that of page '{page}' of this document.", hint="Compile it again.")
    program = model.program(model.outputs, training=False)
    names = _output_names(model, program)
    weights = _used_weights(model, program)
    _require_room(weights.values())
    feeds, example = _feeds(model, program, samples)
    proto = onnx_model(folded(program, model.checked), model.checked, example.values, names)
    put(proto, Contents(document, page, weights, normaliser or {}))
    content = proto.SerializeToString(deterministic=True)
    _check(content)
    difference = largest_difference(content, program, feeds, names, tolerance)
    write_atomically(path, lambda temporary: _write(temporary, content))
    opset = next(entry.version for entry in proto.opset_import if not entry.domain)
    compared = tuple(feed.title for feed in feeds)
    return ExportReport(path, program.inputs, names, opset, difference, compared, time.monotonic() - started)


def _feeds(model: Model, program: Program, samples: Mapping[str, Any] | None) -> tuple[list[Feed], Feed]:
    """What torch and onnxruntime are compared on, and which of it the program is traced with."""
    device = next(iter(model.state_dict().values()), torch.empty(0)).device
    random = random_feeds(model.checked, program, device)
    if samples is None:
        return random, random[0]
    real = sample_feed(model.checked, program, samples, device)
    if failure(program, real) is not None:
        raise unfit(model.checked, program, real)
    return [real, *random], random[0]


def _output_names(model: Model, program: Program) -> tuple[str, ...]:
    names = tuple(output_name(model.checked, end) for end in program.outputs)
    for name in names:
        if names.count(name) > 1 or name in program.inputs:
            message = f"'{name}' would name two inputs or outputs of the ONNX file."
            raise ExportError(message, where=f"output {name}", hint="Give every output a name of its own.")
    if not names:
        raise ExportError("the page computes nothing that could be exported.", hint="Add a function or name a value.")
    return names


def _used_weights(model: Model, program: Program) -> dict[str, torch.Tensor]:
    """Weights and states of the blocks that the program uses; what only a cost learns stays behind."""
    used = {path.rpartition(".")[0] for path in weight_paths(program, model.checked).values()}
    return {path: value for path, value in model.state_dict().items() if path.rpartition(".")[0] in used}


def _require_room(weights: Iterable[torch.Tensor]) -> None:
    size = sum(weight.nbytes for weight in weights)
    if size > MAX_BYTES:
        message = f"the weights take {size / 2**30:.1f} GiB, and one ONNX file holds at most 2 GiB."
        raise ExportError(message, hint="Keep the weights as a checkpoint instead.")


def _write(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def _check(content: bytes) -> None:
    try:
        onnx.checker.check_model(content, full_check=True)
    except (onnx.checker.ValidationError, onnx.shape_inference.InferenceError) as error:
        raise ExportError(f"the ONNX checker refuses it: {error}", hint="No file was written.") from error
