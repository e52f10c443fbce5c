"""Names in what is pasted: a free one where theirs is taken, and everything that speaks of them following."""

import itertools
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from studio.diagram.follow import FOLLOWS
from studio.diagram.frozen import frozen
from studio.diagram.group_names import sizes_of, unpacked
from studio.diagram.groups import group_of
from studio.diagram.model import GROUP_MARK, Document, Graph, Group, Node, Value
from studio.spec.expression import MARK
from studio.spec.registry import Registry

V = TypeVar("V")
LONGEST = 54
"""How much of a name is kept before its number: names of blocks have 64 letters at most."""


def numbered(name: str, after: int = 0) -> Iterator[str]:
    """The name, then with the numbers that follow its own and `after`: fc1, fc2, fc3; relu, relu2, relu3."""
    stem, number = _parts(name)
    yield name
    yield from (f"{stem}{following}" for following in itertools.count(max(number, after) + 1))


def free_names(wanted: Iterable[str], taken: Collection[str]) -> dict[str, str]:
    """A name for each that is not taken. Those that can keep theirs do, so that the others do not take it."""
    names = sorted(wanted, key=_parts)
    called = {name: name for name in names if name not in taken}
    used, last = {*taken, *called}, dict[str, int]()
    for name in names:
        if name not in called:
            stem, _ = _parts(name)
            called[name] = next(new for new in numbered(name, last.get(stem, 0)) if new not in used)
            used.add(called[name])
            last[stem] = _parts(called[name])[1]
    return called


def _parts(name: str) -> tuple[str, int]:
    """A name without its number, and that number; 1 where it has none."""
    stem, digits = re.fullmatch(r"(.*?)(\d{0,9})", name, re.DOTALL).groups()  # type: ignore[union-attr]
    return stem[:LONGEST], int(digits or 1)


def fitting_name(name: str, value: V, known: Mapping[str, V], taken: Collection[str]) -> str:
    """What a definition is to be called: as one that is known and equal, else by the first name that is free."""
    for new in numbered(name):
        if new not in known and new not in taken:
            return new
        if new in known and known[new] == value and type(known[new]) is type(value):
            return new
    raise AssertionError  # numbers do not end


def groups_below(document: Document, nodes: Iterable[Node]) -> list[str]:
    """The groups that blocks are instances of, and those that these are made of; what others use comes first."""
    found: dict[str, None] = {}

    def add(node: Node, within: tuple[str, ...]) -> None:
        group, name = group_of(document, node), node.block.removeprefix(GROUP_MARK)
        if group is None or name in found or name in within:
            return
        for inner in group.graph.nodes.values():
            add(inner, (*within, name))
        found[name] = None

    for node in nodes:
        add(node, ())
    return list(found)


def shadowing(document: Document, diagram: str) -> set[str]:
    """The names that mean something of a group's own inside it: its settings, and the sizes of its inputs."""
    group = document.groups.get(diagram)
    return set(group.settings) | sizes_of(group.graph) if group else set()


def with_constants_called(nodes: Mapping[str, Node], called: Mapping[str, str], registry: Registry) -> dict[str, Node]:
    """Blocks whose expressions and shapes use constants under other names."""
    given = {old: MARK + new for old, new in called.items() if old != new}
    return {key: unpacked(node, given, {}, registry) if given else node for key, node in nodes.items()}


def group_with_constants_called(group: Group, called: Mapping[str, str], registry: Registry) -> Group:
    """A group whose inside uses constants under other names; its own settings and sizes come before them."""
    own = set(group.settings) | sizes_of(group.graph)
    meant = {old: new for old, new in called.items() if old not in own}
    nodes = with_constants_called(group.graph.nodes, meant, registry)
    return replace(group, graph=Graph(frozen(nodes), group.graph.wires))


def with_blocks_called(node: Node, called: Mapping[str, str]) -> Node:
    """A block under its new name, which speaks of others by theirs: to share weights, or to follow them."""
    settings = {key: _spoken(node, key, value, called) for key, value in node.settings.items()}
    return replace(node, id=called[node.id], settings=frozen(settings))


def _spoken(node: Node, key: str, value: Value, called: Mapping[str, str]) -> Value:
    speaks = key == "weights_of" or (node.block == "MovingAverage" and key in FOLLOWS)
    if not speaks or not isinstance(value, str):
        return value
    head, dot, rest = value.partition(".")
    return f"{called.get(head, head)}{dot}{rest}"
