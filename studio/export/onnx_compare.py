"""An ONNX file against torch: the same inputs through both, and the largest difference between the outputs."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import onnxruntime
import torch

from studio.compiler.lower import Program
from studio.errors import ExportError
from studio.export.onnx_feed import Feed

Array = np.ndarray[Any, Any]


def largest_difference(
    content: bytes, program: Program, feeds: Sequence[Feed], output_names: Sequence[str], tolerance: float
) -> float:
    """The largest difference over all outputs and feeds (see `difference`); `content` is that of the file.

    Raises ExportError, which names the output, where it is above `tolerance`, or onnxruntime cannot run the file.
    """
    largest = 0.0
    session = _session(content)
    for feed in feeds:
        with torch.no_grad():
            wanted = program(*feed.values)
        wanted = wanted if len(output_names) > 1 else (wanted,)
        inputs = {name: value.cpu().numpy() for name, value in zip(program.inputs, feed.values, strict=True)}
        for name, expected, found in zip(output_names, wanted, run(session, output_names, inputs), strict=True):
            values = expected.detach().cpu().numpy()
            if not np.isfinite(values).any():
                message = f"torch itself gives no finite number on {feed.title}, so nothing can be compared."
                raise ExportError(
                    message, where=f"output {name}", hint="Are the weights those of a run that went well?"
                )
            apart = difference(values, found)
            if not apart <= tolerance:
                message = f"onnxruntime is {apart:.2g} away from torch on {feed.title}; {tolerance:.2g} is allowed."
                raise ExportError(message, where=f"output {name}", hint="No file was written.")
            largest = max(largest, apart)
    return largest


def difference(expected: Array, found: Array) -> float:
    """max |expected - found|, divided by the largest |expected| where that is above 1. Infinite where shapes, kinds
    or the places of NaN and infinity differ."""
    if expected.shape != found.shape or expected.dtype != found.dtype:
        return float("inf")
    a, b = expected.astype(np.float64), found.astype(np.float64)
    finite = np.isfinite(a)
    if not np.array_equal(a[~finite], b[~finite], equal_nan=True) or not np.isfinite(b[finite]).all():
        return float("inf")
    scale = max(1.0, float(np.abs(a[finite]).max(initial=0.0)))
    return float(np.abs(a[finite] - b[finite]).max(initial=0.0)) / scale


def run(session: onnxruntime.InferenceSession, names: Sequence[str], inputs: dict[str, Array]) -> list[Array]:
    """The outputs as onnxruntime computes them. Raises ExportError where it fails."""
    try:
        return [np.asarray(value) for value in session.run(list(names), inputs)]
    except Exception as error:
        raise _refused(error) from error


def _session(content: bytes) -> onnxruntime.InferenceSession:
    """On the processor, with one thread, and silent: failures raise."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.log_severity_level = 4
    try:
        return onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
    except Exception as error:
        raise _refused(error) from error


def _refused(error: Exception) -> ExportError:
    """onnxruntime has no common class for its errors, and tells the reason in the first line."""
    reason = str(error).strip().partition("\n")[0]
    return ExportError(f"onnxruntime refuses it: {reason}", hint="No file was written.")
