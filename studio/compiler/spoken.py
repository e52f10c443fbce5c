"""What there is to say of one block as it is drawn, for those who cannot see it: what feeds it, what leaves it, and
what is wrong with it. The facts alone; the window puts them into words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from studio.diagram.geometry_shape import NodeGeometry
from studio.diagram.model import Endpoint

if TYPE_CHECKING:
    from studio.compiler.check import Checked


@dataclass(frozen=True, slots=True)
class ToldPort:
    """A port: what is known of its value, as `B 64` (empty while unknown), and the blocks at the other end of wires."""

    name: str
    type: str
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """A block: what it is called, what it is, its ports as they are drawn, and the sentences of its problems."""

    name: str
    title: str
    ins: tuple[ToldPort, ...]
    outs: tuple[ToldPort, ...]
    problems: tuple[str, ...]


def told(checked: Checked, name: str, shape: NodeGeometry) -> Told:
    """What there is to say of a block, which is drawn as `shape`. Raises KeyError where the diagram has none such."""
    drawn = checked.drawn
    node = drawn.nodes[name]
    block = checked.registry.get(node.block)
    problems = [p.message for p in checked.problems if (p.where.page, p.where.node) == (checked.page, name)]
    return Told(
        name,
        node.label or (block.title if block is not None else node.block),
        tuple(told_input(checked, Endpoint(name, port)) for port in shape.inputs),
        tuple(told_output(checked, Endpoint(name, port)) for port in shape.outputs),
        tuple(problems),
    )


def told_input(checked: Checked, end: Endpoint) -> ToldPort:
    """What there is to say of an input."""
    source = checked.drawn.wires.get(end)
    return ToldPort(end.port, _type(checked, source), () if source is None else (source.node,))


def told_output(checked: Checked, end: Endpoint) -> ToldPort:
    """What there is to say of an output, or of a weight that is read."""
    fed = {target.node: None for target, source in checked.drawn.wires.items() if source == end}
    return ToldPort(end.port, _type(checked, end), tuple(fed))


def _type(checked: Checked, end: Endpoint | None) -> str:
    found = None if end is None else checked.type_of(end)
    return "" if found is None else str(found)
