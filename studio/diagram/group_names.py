"""The names that expressions and shapes use: which a new group needs, and what they become when a group is unpacked."""

import ast
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from studio.diagram.edits import EditError
from studio.diagram.frozen import frozen
from studio.diagram.groups import INPUT
from studio.diagram.model import Document, Endpoint, Graph, Node
from studio.spec.dims import Symbolic, names_in
from studio.spec.expression import FUNCTIONS, MARK, ExpressionError, compute, is_expression
from studio.spec.registry import Registry
from studio.spec.settings import Shape


def settings_needed(
    document: Document,
    page: str,
    nodes: Mapping[str, Node],
    sources: Sequence[Endpoint],
    registry: Registry,
) -> tuple[dict[str, Any], dict[Endpoint, str]]:
    """What blocks taken out of a group still need from it: settings by name with a default, and the shapes of Inputs.

    Raises EditError where they need a size that cannot be handed on.
    """
    if page in document.pages:
        return {}, {}
    group = document.groups[page]
    ports = {
        key: str(node.settings.get("shape", "*")) for key, node in group.graph.nodes.items() if node.block == INPUT
    }
    patterns = {end: ports[end.node] for end in sources if ports.get(end.node, "*") != "*"}
    bound = set().union(*(names_in(pattern) for pattern in patterns.values()))
    sizes = set().union(*(names_in(pattern) for pattern in ports.values())) - group.settings.keys()
    expressions, shapes = names_used(nodes, registry)
    if lost := (shapes & sizes) - bound:
        hint = "Choose the blocks that this input of the group feeds as well."
        raise EditError(f"a shape uses the size {min(lost)} of the group {page}.", where=f"group {page}", hint=hint)
    own = {key: default for key, default in group.settings.items() if key in expressions | shapes | bound}
    return {**own, **dict.fromkeys(sorted((expressions & sizes) - bound), 1)}, patterns


def unpacked(node: Node, given: Mapping[str, Any], sizes: Mapping[str, Any], registry: Registry) -> Node:
    """A block with the names of its group put in: settings by what the instance gives them, sizes by their numbers.

    An expression in which no name is left is computed. Raises EditError for a size that is not among `sizes`.
    """
    settings = {
        key: _without(value, {**sizes, **given}, shape=_is_shape(node, key, registry))
        for key, value in node.settings.items()
    }
    return node if settings == node.settings else replace(node, settings=frozen(settings))


def sizes_of(graph: Graph) -> set[str]:
    """The sizes that the ports of a group give names to."""
    ports = [str(node.settings.get("shape", "*")) for node in graph.nodes.values() if node.block == INPUT]
    return set().union(*(names_in(pattern) for pattern in ports))


class Unknown:
    """Stands for a size that nobody has told."""


def _without(value: Any, known: Mapping[str, Any], *, shape: bool) -> Any:
    if is_expression(value):
        return _put_in(value, known)
    if isinstance(value, tuple):
        return tuple(_without(item, known, shape=False) for item in value)
    return re.sub(r"[A-Za-z_]\w*", lambda found: _size(found[0], known), value) if shape and value else value


def _size(name: str, known: Mapping[str, Any]) -> str:
    """A name within a shape, or what it stands for."""
    if name not in known:
        return name
    value = known[name]
    if value is Unknown:
        raise _unknown(name)
    text = str(value).removeprefix(MARK).replace(" ", "")
    return text if re.fullmatch(r"\w+", text) else f"({text})"


def _put_in(expression: str, known: Mapping[str, Any]) -> Any:
    text = expression.removeprefix(MARK).strip()
    try:
        before = ast.parse(text, mode="eval")
        tree = _PutIn(known).visit(ast.parse(text, mode="eval"))
        if ast.dump(before) == ast.dump(tree):
            return expression
        left = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)} - FUNCTIONS.keys()
        return MARK + ast.unparse(tree) if left else compute(ast.unparse(tree), {})
    except (SyntaxError, RecursionError, MemoryError, ExpressionError):
        return expression  # it was wrong before, and stays so


class _PutIn(ast.NodeTransformer):
    """Puts values in the place of names; the names of functions stay."""

    def __init__(self, known: Mapping[str, Any]) -> None:
        self.known = known

    def visit_Call(self, node: ast.Call) -> ast.Call:
        """Its arguments alone."""
        node.args = [self.visit(argument) for argument in node.args]
        return node

    def visit_Name(self, node: ast.Name) -> ast.expr:
        """What the name stands for."""
        if node.id not in self.known:
            return node
        value = self.known[node.id]
        if value is Unknown or isinstance(value, Symbolic):
            raise _unknown(node.id)
        return ast.parse(value.removeprefix(MARK), mode="eval").body if is_expression(value) else ast.Constant(value)


def _unknown(name: str) -> EditError:
    hint = "Write the number in its place first."
    return EditError(f"the group uses the size {name} of what arrives, which is not known.", hint=hint)


def names_used(nodes: Mapping[str, Node], registry: Registry) -> tuple[set[str], set[str]]:
    """The names that blocks use in expressions, and in shapes."""
    expressions: set[str] = set()
    shapes: set[str] = set()
    for node in nodes.values():
        for key, value in node.settings.items():
            if _is_shape(node, key, registry) and isinstance(value, str) and not is_expression(value):
                shapes |= names_in(value)
            for item in value if isinstance(value, tuple) else (value,):
                expressions |= names_in(item) if is_expression(item) else set()
    return expressions, shapes


def _is_shape(node: Node, setting: str, registry: Registry) -> bool:
    block = registry.get(node.block)
    return block is not None and isinstance(block.setting(setting), Shape)
