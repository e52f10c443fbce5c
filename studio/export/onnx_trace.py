"""A program as an ONNX graph: torch.export, torch's translator, and a tidy up that leaves the weights as they are.

What torch cannot trace or translate becomes an ExportError that names the block. The tidy up folds constants but fuses
nothing: fusing a BatchNorm into a convolution, as torch's own optimiser does, would put other numbers under the name
`conv.weight`; runtimes fuse when they load the file.
"""

import contextlib
import io
import logging
import re
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import onnx
import torch
from onnx_ir.passes.common import NameFixPass
from onnxscript import optimizer
from torch import fx, nn
from torch.export import Dim, ExportedProgram
from torch.fx.experimental.symbolic_shapes import is_concrete_int
from torch.fx.traceback import annotate, preserve_node_meta

from studio.compiler.check import Checked
from studio.compiler.lower import Program
from studio.errors import ExportError
from studio.export.onnx_feed import open_sizes

CHATTY = (
    "onnxscript.optimizer",
    "torch.fx.experimental.symbolic_shapes",
    "torch.onnx._internal.exporter._registration",
)
"""Loggers that speak of the exporter's insides: operators of packages that are not installed, guards, folding."""


def onnx_model(
    program: Program, checked: Checked, example: Sequence[torch.Tensor], output_names: Sequence[str]
) -> onnx.ModelProto:
    """The evaluation program as an ONNX model; the symbolic sizes of its inputs stay open.

    Raises ExportError, which names the block where it can, for what cannot be traced or has no counterpart in ONNX.
    """
    axes = open_sizes(checked, program.inputs)
    with _quiet():
        exported = _exported(program, checked, example, axes)
        try:
            translated = torch.onnx.export(
                exported,
                dynamo=True,
                optimize=False,
                verbose=False,
                input_names=list(program.inputs),
                output_names=list(output_names),
                dynamic_shapes=tuple(axes),
            )
        except torch.onnx.OnnxExporterError as error:
            raise _untranslatable(error, exported, checked) from error
        assert translated is not None
        optimizer.inline(translated.model)
        optimizer.fold_constants(translated.model)
        optimizer.remove_unused_nodes(translated.model)
        # An output may be called like a value in between, which then has to give way.
        NameFixPass()(translated.model)
        model = translated.model_proto
    _forget_origin(model.graph)
    return model


def _exported(
    program: Program, checked: Checked, example: Sequence[torch.Tensor], axes: list[dict[int, str]]
) -> ExportedProgram:
    # Not Dim("H"): torch would refuse a size that has to be large enough, as for a kernel. The names come later.
    shapes = tuple(dict.fromkeys(names, Dim.DYNAMIC) for names in axes)
    notes = _Notes()
    try:
        # torch prints the graph it had so far when it fails.
        with preserve_node_meta(), contextlib.redirect_stderr(io.StringIO()):
            return torch.export.export(_Traced(program, axes, notes), tuple(example), dynamic_shapes=(shapes,))
    except Exception as error:
        for size, block in notes.fixed.items():
            hint = "Give the size as a number in the observed variable, or take another block."
            message = f"the size {size} cannot stay open in ONNX: it becomes a fixed number here."
            raise ExportError(message, where=_where(checked, block), hint=hint) from error
        message = f"torch cannot trace it for ONNX: {_first_line(error)}"
        raise ExportError(message, where=_where(checked, notes.running)) from error


@dataclass
class _Notes:
    """What is learned while tracing: the block being run, and the block at which an open size became a number.

    Kept outside the module, for torch.export takes back whatever a module writes into itself.
    """

    running: str = ""
    fixed: dict[str, str] = field(default_factory=dict)


class _Traced(nn.Module):
    """The program as torch traces it: every operation is marked with the block it comes from.

    Outputs are copied, so that each is a value of its own: two may show the same one, or show an input.
    """

    def __init__(self, program: Program, axes: list[dict[int, str]], notes: _Notes) -> None:
        super().__init__()
        for name, holder in program.module.named_children():
            self.add_module(name, holder)
        self.training = False
        # Called, not held: as a submodule the program would bring every weight a second time.
        self.run = partial(_run, program, axes, notes)

    def forward(self, *args: torch.Tensor) -> Any:
        result = self.run(args)
        return tuple(value.clone() for value in result) if isinstance(result, tuple) else result.clone()


def _run(program: Program, axes: list[dict[int, str]], notes: _Notes, args: Sequence[torch.Tensor]) -> Any:
    pairs = zip(args, axes, strict=True)
    sizes = {name: value.shape[axis] for value, names in pairs for axis, name in names.items()}
    return _Marker(program, sizes, notes).run(*args)


class _Marker(fx.Interpreter):
    """Runs the program node by node, marks its operations, and takes notes."""

    def __init__(self, program: Program, sizes: dict[str, Any], notes: _Notes) -> None:
        super().__init__(program.module)
        self.addresses, self.sizes, self.notes = program.addresses, sizes, notes

    def run_node(self, n: fx.Node) -> Any:
        self.notes.running = block = self.addresses.get(n.name, "")
        with annotate({"block": block}):
            value = super().run_node(n)
        self.notes.running = ""
        for name, size in self.sizes.items():
            if is_concrete_int(size):
                self.notes.fixed.setdefault(name, block)
        return value


def _untranslatable(error: Exception, exported: ExportedProgram, checked: Checked) -> ExportError:
    """torch's chain of causes as one sentence: the operation it has no translation for, and the block that uses it."""
    causes = list(_causes(error))
    text = "\n".join(str(cause) for cause in causes)
    missing = re.search(r"No ONNX function found for <OpOverload\(op='([\w.]+)'", text)
    node = re.search(r"Error when translating node %(\w+)", text)
    reason = f"ONNX has no operation for {missing[1]}." if missing else _first_line(causes[-1])
    return ExportError(
        f"cannot be exported: {reason}", where=_where(checked, _block_of(node[1], exported) if node else "")
    )


def _block_of(node: str, exported: ExportedProgram) -> str:
    """The block an operation was marked with, after the decomposition in which the translator met it."""
    with preserve_node_meta():
        graph = exported.run_decompositions().graph
    return next((found.meta.get("custom", {}).get("block", "") for found in graph.nodes if found.name == node), "")


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__


def _where(checked: Checked, block: str) -> str:
    return f"block {block} ({checked.flat.units[block].node.block})" if block in checked.flat.units else ""


def _first_line(error: BaseException) -> str:
    line = str(error).strip().partition("\n")[0] or type(error).__name__
    return line if line.endswith(".") else f"{line}."


def _forget_origin(graph: onnx.GraphProto) -> None:
    """Take out torch's notes on each node: they are longer than the graph and name files of this machine."""
    for part in (graph, *graph.node, *graph.input, *graph.output, *graph.value_info, *graph.initializer):
        part.ClearField("metadata_props")
        part.ClearField("doc_string")
    for node in graph.node:
        for attribute in node.attribute:
            if attribute.HasField("g"):
                _forget_origin(attribute.g)


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Keep torch's notes to its own developers from the user; failures still raise."""
    loggers = [logging.getLogger(name) for name in CHATTY]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.CRITICAL)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
