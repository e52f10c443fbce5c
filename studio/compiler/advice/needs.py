"""What an input takes, in few words: `N C H W`, `whole numbers (int)`."""

from studio.compiler.check import Checked
from studio.diagram.groups import INPUT, boundary, group_of
from studio.diagram.model import Endpoint, Node
from studio.spec.block import Block
from studio.spec.infer import accepted_kinds
from studio.spec.pattern import Mismatch, Sizes, match
from studio.spec.ports import expand
from studio.spec.types import TensorType

KIND_WORDS = {"float": "real numbers", "int": "whole numbers", "bool": "true/false", "number": "numbers"}


def needs(checked: Checked, target: Endpoint, type_: TensorType) -> str:
    """What the input takes that this type is not, as far as the input alone decides; empty where it does not."""
    wanted = wanted_at(checked, target)
    if wanted is None:
        return ""
    pattern, kind = wanted
    if type_.kind not in accepted_kinds(kind):
        return f"{KIND_WORDS[kind]} ({kind})"
    try:
        match(pattern, type_.shape, Sizes())
    except Mismatch:
        return pattern or "one number"
    except (KeyError, SyntaxError, ValueError, TypeError, ArithmeticError, RecursionError):
        return ""  # a pattern of the user's own that cannot be read: the checker says so
    return ""


def wanted_at(checked: Checked, target: Endpoint) -> tuple[str, str] | None:
    """The shape pattern and the kind that an input or weight declares; None where nothing is known of it."""
    node = checked.graph.nodes[target.node]
    block = checked.registry.get(node.block)
    if block is None:
        return None
    group = group_of(checked.document, node)
    if group is not None:
        ports = {port.id: port.settings for port in boundary(group.graph, INPUT)}
        found = ports.get(target.port)
        return None if found is None else (str(found.get("shape", "*")), str(found.get("kind", "any")))
    return _declared(node, block, target.port)


def _declared(node: Node, block: Block, port: str) -> tuple[str, str] | None:
    values = block.parsed(node.settings)
    for each in block.ins:
        if port == each.name or port in expand(each, values):
            return each.pattern, each.kind
    return next(((weight.pattern, "float") for weight in block.weights if weight.name == port), None)
