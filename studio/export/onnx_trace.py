"""A program as an ONNX graph: torch.export, torch's translator, and a tidy up that leaves the weights as they are.

What torch cannot trace or translate becomes an ExportError that names the block. Loops become scans (`onnx_loop`), and
gradients are traced as the operators they consist of (`onnx_backward`). The tidy up folds constants but fuses nothing:
fusing a BatchNorm into a convolution, as torch's own optimiser does, would put other numbers under the name
`conv.weight`; runtimes fuse when they load the file.
"""

import contextlib
import io
import logging
import re
import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import onnx
import onnx_ir
import torch
from onnx_ir.passes.common import NameFixPass
from onnxscript import optimizer
from torch import fx, nn
from torch.export import Dim, ExportedProgram
from torch.export._trace import _export
from torch.fx.experimental.symbolic_shapes import is_concrete_int
from torch.fx.traceback import annotate, preserve_node_meta
from torch.nn.attention import SDPBackend, sdpa_kernel

from studio.compiler.check import Checked
from studio.compiler.loop import Loop
from studio.compiler.lower import Program
from studio.errors import ExportError
from studio.export.onnx_backward import TRANSLATIONS, decompositions
from studio.export.onnx_feed import open_sizes
from studio.export.onnx_loop import scan, step_by_step

CHATTY = (
    "onnxscript.optimizer",
    "torch.fx.experimental.symbolic_shapes",
    "torch.onnx._internal.exporter._registration",
)
"""Loggers that speak of the exporter's insides: operators of packages that are not installed, guards, folding."""


@torch.no_grad()
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
                custom_translation_table=TRANSLATIONS,
            )
        except torch.onnx.OnnxExporterError as error:
            raise _untranslatable(error, exported, checked) from error
        assert translated is not None
        _tidy(translated.model, weight_paths(program, checked))
        model = translated.model_proto
    _forget_origin(model.graph)
    return model


def _exported(
    program: Program, checked: Checked, example: Sequence[torch.Tensor], axes: list[dict[int, str]]
) -> ExportedProgram:
    notes = _Notes()
    try:
        # torch prints the graph it had so far when it fails.
        with preserve_node_meta(), contextlib.redirect_stderr(io.StringIO()):
            return _trace(program, _Traced(program, axes, notes), example, axes)
    except ExportError as error:
        raise ExportError(error.message, where=_where(checked, notes.running), hint=error.hint) from error
    except Exception as error:
        for size, block in notes.fixed.items():
            hint = "Give the size as a number in the observed variable, or take another block."
            message = f"the size {size} cannot stay open in ONNX: it becomes a fixed number here."
            raise ExportError(message, where=_where(checked, block), hint=hint) from error
        message = f"torch cannot trace it for ONNX: {_first_line(error)}"
        raise ExportError(message, where=_where(checked, notes.running)) from error


def _trace(
    program: Program, traced: nn.Module, example: Sequence[torch.Tensor], axes: list[dict[int, str]]
) -> ExportedProgram:
    # Not Dim("H"): torch would refuse a size that has to be large enough, as for a kernel. The names come later.
    shapes = (tuple(dict.fromkeys(names, Dim.DYNAMIC) for names in axes),) if axes else None
    if not program.differentiates:
        return torch.export.export(traced, tuple(example), dynamic_shapes=shapes)
    # Below autograd, where a gradient is operators like any other. The fused kinds of attention have no derivative that
    # could be taken apart.
    with sdpa_kernel(SDPBackend.MATH):
        exported = _export(traced, tuple(example), dynamic_shapes=shapes, strict=False, pre_dispatch=False)
    return exported.run_decompositions(decompositions())


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
        return tuple(_output(value) for value in result) if isinstance(result, tuple) else _output(result)


def _output(value: torch.Tensor) -> torch.Tensor:
    return value.detach().clone()


def _run(program: Program, axes: list[dict[int, str]], notes: _Notes, args: Sequence[torch.Tensor]) -> Any:
    pairs = zip(args, axes, strict=True)
    sizes = {name: value.shape[axis] for value, names in pairs for axis, name in names.items()}
    # Not set_grad_enabled: torch.export would make a part of its own of what is within.
    with torch.enable_grad() if program.differentiates else contextlib.nullcontext():
        return _Marker(program.module, program.addresses, sizes, notes).run(*args)


class _Marker(fx.Interpreter):
    """Runs a program, or the body of a loop, node by node, marks its operations, and takes notes."""

    def __init__(
        self, module: fx.GraphModule, addresses: Mapping[str, str], sizes: dict[str, Any], notes: _Notes
    ) -> None:
        super().__init__(module)
        self.addresses, self.sizes, self.notes = addresses, sizes, notes

    def run_node(self, n: fx.Node) -> Any:
        """Run it. What failed stays `running`."""
        around, block = self.notes.running, self.addresses.get(n.name, "")
        self.notes.running = block
        with annotate({"block": block}):
            value = super().run_node(n)
        self.notes.running = around
        for name, size in self.sizes.items():
            if is_concrete_int(size):
                self.notes.fixed.setdefault(name, block)
        return value

    def call_module(self, target: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Run a loop, the one kind of module there is in a program."""
        loop = self.fetch_attr(target)
        assert isinstance(loop, Loop) and not kwargs, f"{target} is no loop"
        body = _Marker(loop.body, loop.body.addresses, self.sizes, self.notes)  # type: ignore[arg-type]
        if step_by_step(loop.spec):
            return loop.run(body.run, *args)
        return scan(body.run, loop.spec, *args)


def _untranslatable(error: Exception, exported: ExportedProgram, checked: Checked) -> ExportError:
    """torch's chain of causes as one sentence: the operation it has no translation for, and the block that uses it."""
    causes = list(_causes(error))
    text = "\n".join(str(cause) for cause in causes)
    missing = re.search(r"No ONNX function found for <OpOverload\(op='([\w.]+)'", text)
    node = re.search(r"Error when translating node %(\w+)", text)
    if node is None and (hidden := _linear_algebra(exported)) is not None:
        return _no_operation(str(hidden.target).removesuffix(".default"), _block(hidden), checked)
    block = _block_of(node[1], exported) if node else ""
    if missing:
        return _no_operation(missing[1], block, checked)
    return ExportError(f"cannot be exported: {_first_line(causes[-1])}", where=_where(checked, block))


def _no_operation(name: str, block: str, checked: Checked) -> ExportError:
    return ExportError(f"cannot be exported: ONNX has no operation for {name}.", where=_where(checked, block))


def _linear_algebra(exported: ExportedProgram) -> fx.Node | None:
    """An inverse, or the like, that stands in a loop: torch fails before it gets to say that ONNX has none, for it
    first takes it apart, and loses a constant on the way."""
    return next((each for each in _operations(exported) if "linalg" in str(each.target)), None)


def _block_of(node: str, exported: ExportedProgram) -> str:
    """The block an operation was marked with, after the decomposition in which the translator met it."""
    with preserve_node_meta():
        decomposed = exported.run_decompositions()
    return next((_block(each) for each in _operations(decomposed) if each.name == node), "")


def _operations(exported: ExportedProgram) -> Iterator[fx.Node]:
    """Every operation, of the loops' steps too."""
    for module in exported.graph_module.modules():
        if isinstance(module, fx.GraphModule):
            yield from module.graph.nodes


def _block(operation: fx.Node) -> str:
    return operation.meta.get("custom", {}).get("block", "")


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__


def _where(checked: Checked, path: str) -> str:
    unit = checked.flat.units.get(path)
    if unit is not None:
        return f"block {path} ({unit.node.block})"
    return f"loop {path}" if path in checked.flat.loops else ""


def _first_line(error: BaseException) -> str:
    line = str(error).strip().partition("\n")[0] or type(error).__name__
    return line if line.endswith(".") else f"{line}."


def weight_paths(program: Program, checked: Checked) -> dict[str, str]:
    """Where the weights are kept that a program uses, by their names in there, which are others where torch asks."""
    reads = program.module.graph.find_nodes(op="get_attr")
    homes = [(str(node.target), checked.flat.units[program.addresses[node.name]].store) for node in reads]
    return {target: f"{store}.{target.rpartition('.')[2]}" for target, store in homes}


def _tidy(model: onnx_ir.Model, weights: Mapping[str, str]) -> None:
    """Take functions apart, fold constants other than weights and outputs, drop what nobody needs, put names right."""
    optimizer.inline(model)
    # A value in between may be called like an input, an output or a weight, and then has to give way.
    NameFixPass()(model)
    optimizer.fold_constants(model, should_fold=lambda node: False if _stays(node, weights) else None)
    optimizer.remove_unused_nodes(model)
    _rename_initialisers(model.graph, weights)
    NameFixPass()(model)


def _stays(node: onnx_ir.Node, weights: Mapping[str, str]) -> bool:
    """Whether a node uses a weight, or gives an output: an output that were a constant would lose its name."""
    uses = any(value is not None and value.name in weights for value in node.inputs)
    return uses or any(value.is_graph_output() for value in node.outputs)


def _rename_initialisers(graph: onnx_ir.Graph, weights: Mapping[str, str]) -> None:
    """Call weights by their paths, and constants by names that nothing else has; torch may call those anything."""
    for index, (name, value) in enumerate(list(graph.initializers.items())):
        value.name = weights.get(name, f"constant.{index}")


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
