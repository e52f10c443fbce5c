"""Weights that are computed from other weights, as a normalised weight is, become plain weights in an exported file.

Whoever runs the file has no use for the way a weight came about, and would compute it anew for every batch. The
weights it was computed from stay in the file's metadata, so that Diagrad opens it as it was.
"""

import operator
from typing import Any

import torch
from torch import fx

from studio.compiler.check import Checked
from studio.compiler.lower import Program


def folded(program: Program, checked: Checked) -> Program:
    """The evaluation program with one weight, called by the block that gives it (`norm1.y`), in place of each
    computation that takes weights alone. Left as it is where such a weight is needed otherwise too: it would be in the
    file twice. Where gradients are taken on the way, nothing is changed.
    """
    ends = [] if program.differentiates else _ends(program, checked)
    if not ends:
        return program
    values = _values(program.module, _fixed(program.module.graph))
    graph, copies = fx.Graph(), dict[fx.Node, fx.Node]()
    graph.output(graph.graph_copy(program.module.graph, copies))
    kept, addresses = dict[str, Any](), dict(program.addresses)
    for node in ends:
        name = _name(program.addresses[node.name], node, checked, values[node], kept)
        kept[name] = torch.nn.Buffer(values[node])
        with graph.inserting_before(copies[node]):
            weight = graph.get_attr(name)
        copies[node].replace_all_uses_with(weight)
        addresses[weight.name] = program.addresses[node.name]
    graph.eliminate_dead_code(lambda node: node.op in ("placeholder", "output"))
    reader = fx.Interpreter(program.module)
    for node in graph.nodes:
        if node.op in ("get_attr", "call_module") and node.target not in kept:
            kept[str(node.target)] = reader.fetch_attr(str(node.target))
    module = fx.GraphModule(kept, graph).eval()
    return Program(module, program.inputs, program.outputs, program.training, addresses)


def _fixed(graph: fx.Graph) -> set[fx.Node]:
    """Weights, and what is computed from nothing else."""
    found: set[fx.Node] = set()
    for node in graph.nodes:
        computed = node.op == "call_function" and node.all_input_nodes and found.issuperset(node.all_input_nodes)
        if node.op == "get_attr" or computed:
            found.add(node)
    return found


def _ends(program: Program, checked: Checked) -> list[fx.Node]:
    """The last steps of such computations, where nothing besides them needs the weights they take."""
    fixed = _fixed(program.module.graph)
    ends = [
        node
        for node in fixed
        if node.op == "call_function"
        and not fixed.issuperset(node.users)
        and not any(user.op == "output" for user in node.users)
        and checked.flat.units[program.addresses[node.name]].block.kind != "parameter"
    ]
    count = -1
    while len(ends) != count:  # one that stays may need what another takes
        count, inside = len(ends), set[fx.Node]().union(*map(_before, ends))
        ends = [end for end in ends if inside.issuperset(_users(_before(end) - {end}))]
    return sorted(ends)


def _before(node: fx.Node) -> set[fx.Node]:
    """The node and all it is computed from."""
    return {node}.union(*map(_before, node.all_input_nodes))


def _users(nodes: set[fx.Node]) -> set[fx.Node]:
    return {user for node in nodes for user in node.users}


def _values(module: fx.GraphModule, nodes: set[fx.Node]) -> dict[fx.Node, Any]:
    """What the nodes come to."""
    interpreter = fx.Interpreter(module, garbage_collect_values=False)
    with torch.no_grad():
        for node in module.graph.nodes:
            if node in nodes:
                interpreter.env[node] = interpreter.run_node(node)
    return interpreter.env


def _name(path: str, node: fx.Node, checked: Checked, value: Any, kept: dict[str, Any]) -> str:
    """What the weight is called; where blocks share theirs, one stands for all that come to the same."""
    unit = checked.flat.units[path]
    outs = unit.block.output_names(unit.node.settings)
    port = outs[node.args[1]] if node.target is operator.getitem else outs[0]  # type: ignore[index]
    shared = f"{unit.store}.{port}"
    return shared if shared not in kept or torch.equal(kept[shared], value) else f"{path}.{port}"
