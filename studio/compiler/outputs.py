"""What a page computes for its user: its named computed variables, or else what only costs and metrics look at."""

from studio.compiler.check import Checked
from studio.diagram.model import Endpoint

JUDGES = ("cost", "metric")
"""Kinds of blocks that judge a value: what they look at can still be the end of the page."""


def page_outputs(checked: Checked) -> tuple[Endpoint, ...]:
    """The outputs of a page, by block name: values that were given a name and standalone variables; where there are
    none, every value of a function that no other function uses."""
    nodes = checked.graph.nodes
    named = [
        end for name in nodes if nodes[name].names for end in _outs(checked, name) if end.port in nodes[name].names
    ]
    standing = [Endpoint(name, "y") for name in checked.graph.nodes if _kind(checked, name) == "computed"]
    return tuple(sorted(set(named + standing))) or tuple(sorted(_ends(checked)))


def output_name(checked: Checked, end: Endpoint) -> str:
    """What an output is called outside: its given name, or the block's."""
    node = checked.graph.nodes[end.node]
    several = len(checked.registry[node.block].output_names(node.settings)) > 1
    return node.names.get(end.port) or (f"{end.node}_{end.port}" if several else end.node)


def scalars(checked: Checked, *kinds: str) -> list[Endpoint]:
    """The outputs of costs or metrics, by block name."""
    return [
        end for name in sorted(checked.graph.nodes) if _kind(checked, name) in kinds for end in _outs(checked, name)
    ]


def _ends(checked: Checked) -> list[Endpoint]:
    looked_at = {source for target, source in checked.graph.wires.items() if _kind(checked, target.node) not in JUDGES}
    computing = ("function", "parameter", "group", "loop")
    functions = [name for name in checked.graph.nodes if _kind(checked, name) in computing]
    return [end for name in functions for end in _outs(checked, name) if end not in looked_at]


def _outs(checked: Checked, name: str) -> list[Endpoint]:
    node = checked.graph.nodes[name]
    block = checked.registry.get(node.block)
    return [Endpoint(name, port) for port in block.output_names(node.settings)] if block else []


def _kind(checked: Checked, name: str) -> str:
    block = checked.registry.get(checked.graph.nodes[name].block)
    return block.kind if block else ""
