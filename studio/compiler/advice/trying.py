"""What the checker would say of one block if something else came to it; the rest of the diagram is not looked at."""

from dataclasses import replace

from studio.compiler.arriving import Arriving
from studio.compiler.check import Checked, arriving_at, inspect_alone
from studio.compiler.inspect import NodeTypes
from studio.diagram.frozen import EMPTY
from studio.diagram.model import Endpoint, Node
from studio.diagram.problems import Problem, errors
from studio.spec.types import TensorType


def with_wire(checked: Checked, source: Endpoint, target: Endpoint) -> NodeTypes:
    """The block a wire would lead to, as it would be with the wire, which replaces one that is there."""
    inputs = {**checked.wiring.inputs[target.node], target.port: source}
    arriving = arriving_at(checked, target.node, inputs, checked.nodes)
    return inspect_alone(checked, checked.drawn.nodes[target.node], arriving)


def with_value(checked: Checked, target: Endpoint, type_: TensorType) -> NodeTypes:
    """The block of an input as it would be if a value of this type came to the input."""
    arriving = _without(checked, target)
    given = replace(arriving, types={**arriving.types, target.port: type_})
    return inspect_alone(checked, checked.drawn.nodes[target.node], given)


def tolerated(checked: Checked, target: Endpoint) -> set[Problem]:
    """The errors of the block of an input that are there even while nothing comes to it."""
    found = inspect_alone(checked, checked.drawn.nodes[target.node], _without(checked, target))
    return set(errors(found.problems))


def alone(checked: Checked, node: Node, types: dict[str, TensorType | None]) -> NodeTypes:
    """A block that is not on the diagram, as it would be there if these types came to its inputs."""
    inside = checked.inside
    return inspect_alone(checked, node, Arriving(types, EMPTY, None, bool(inside.groups), inside.loop))


def new_error(found: NodeTypes, known: set[Problem]) -> Problem | None:
    """The first error that was not there before."""
    return next((problem for problem in errors(found.problems) if problem not in known), None)


def _without(checked: Checked, target: Endpoint) -> Arriving:
    inputs = {port: source for port, source in checked.wiring.inputs[target.node].items() if port != target.port}
    return arriving_at(checked, target.node, inputs, checked.nodes)
