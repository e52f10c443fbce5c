"""The verifier between lowering and running: a program that is not what the drawing says is a fault of Diagrad."""

import torch
from torch import fx

from studio.compiler.check import Checked
from studio.compiler.lower import Program
from studio.diagram.model import Endpoint


class CompilerFault(AssertionError):
    """The compiler made a program that breaks its own rules. Never the user's mistake."""


def verify(program: Program, checked: Checked) -> None:
    """Raises CompilerFault where the graph is not well formed, a node has no address, or a stored tensor is not of
    the type that was found while checking."""
    graph = program.module.graph
    graph.lint()
    names = [node.name for node in graph.nodes if node.op != "output"]
    _require(set(names) == set(program.addresses), "every node of the program has an address, and nothing else has")
    placeholders = tuple(program.addresses[node.name] for node in graph.nodes if node.op == "placeholder")
    _require(placeholders == program.inputs, f"the inputs are {program.inputs}, not {placeholders}")
    for node in graph.nodes:
        if node.op == "get_attr":
            _check_stored(program, node, checked)


def _check_stored(program: Program, node: fx.Node, checked: Checked) -> None:
    path = str(node.target)
    owner, _, name = path.rpartition(".")
    stored = getattr(program.module.get_submodule(owner), name)
    _require(isinstance(stored, torch.Tensor), f"{path} is a tensor")
    declared = checked.flat.type_of(Endpoint(program.addresses[node.name], name))
    if declared is not None:
        _require(tuple(stored.shape) == declared.shape, f"{path} has the shape {declared.shape}")


def _require(holds: bool, rule: str) -> None:
    if not holds:
        raise CompilerFault(f"broken rule: {rule}")
