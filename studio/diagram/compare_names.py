"""Blocks, pages and groups that another version calls otherwise, recognised by what they are and are wired to."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeAlias, TypeVar

from studio.diagram.edits import EditError
from studio.diagram.frozen import EMPTY
from studio.diagram.model import Document, Endpoint, Graph, Node
from studio.diagram.paging import rename_group, rename_page
from studio.diagram.renaming import rename_node

K = TypeVar("K")
NO_ONE = ""

Touching: TypeAlias = Mapping[str, Sequence[tuple[str, str, Endpoint]]]
"""Block -> its wires: "<" for one that comes in and ">" for one that goes out, its own port, the other end."""


@dataclass(frozen=True, slots=True)
class Renaming:
    """The old document with the new names. `blocks` leads, for each diagram, from the old names of blocks to the new
    ones, `diagrams` from the new names of diagrams to the old ones."""

    document: Document
    blocks: Mapping[str, Mapping[str, str]] = EMPTY
    diagrams: Mapping[str, str] = EMPTY


def renamed(old: Document, new: Document) -> Renaming:
    """The old version with everything called as in the new one that is the same thing there."""
    old, diagrams = _with_diagrams_called(old, new)
    blocks: dict[str, dict[str, str]] = {}
    for name in [*sorted(old.groups.keys() & new.groups), *sorted(old.pages.keys() & new.pages)]:
        for before, after in same_blocks(old.diagram(name), new.diagram(name)).items():
            try:
                old = rename_node(old, name, before, after)
            except EditError:  # a name that no file could hold
                continue
            blocks.setdefault(name, {})[before] = after
    return Renaming(old, blocks, diagrams)


def _with_diagrams_called(old: Document, new: Document) -> tuple[Document, dict[str, str]]:
    """Pages and groups with the same inside under a name that the other version has not."""
    found: dict[str, str] = {}
    while pairs := _free(old, _pairs(_only(old.groups, new.groups), _only(new.groups, old.groups))):
        for before, after in pairs:  # a group made of renamed ones is only then seen to be the same
            old, found[after] = rename_group(old, before, after), before
    for before, after in _free(old, _pairs(_only(old.pages, new.pages), _only(new.pages, old.pages))):
        old, found[after] = rename_page(old, before, after), before
    return old, found


def _free(document: Document, pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Those whose new name no diagram of the old version has: pages and groups share their names."""
    return [(before, after) for before, after in pairs if after not in document.diagrams]


def _only(some: Mapping[str, Any], others: Mapping[str, Any]) -> dict[str, Any]:
    """Diagrams that the other version has not, those that hold nothing left out."""
    return {name: each for name, each in some.items() if name not in others and getattr(each, "graph", each) != Graph()}


def same_blocks(old: Graph, new: Graph) -> dict[str, str]:
    """Old name -> new name of blocks that are in one graph each, of one kind, and wired to the same neighbours.

    Neighbours that are themselves unknown count by their kind; each block found makes its neighbours known. Where no
    more are found so, it is enough that the same neighbours feed them. Of several that are alike, those with the same
    settings are the same. A block without known neighbours is only the same where everything of it is.
    """
    same: dict[str, str] = {}
    before, after = _touching(old), _touching(new)
    while found := _found(old, new, before, after, same):
        same |= found
    return same


def _found(old: Graph, new: Graph, before: Touching, after: Touching, same: Mapping[str, str]) -> dict[str, str]:
    """Further pairs, now that some are known to be the same."""
    gone = {name: node for name, node in old.nodes.items() if name not in new.nodes and name not in same}
    come = {name: node for name, node in new.nodes.items() if name not in old.nodes and name not in same.values()}
    if not gone or not come:
        return {}
    called = {**{name: name for name in old.nodes if name in new.nodes}, **same}
    there = {name: name for name in called.values()}
    for ways in ("<>", "<"):
        marks = _marks(gone, before, old, called, ways), _marks(come, after, new, there, ways)
        if found := _matched(*marks, gone, come):
            return found
    return {}


def _matched(
    gone: Mapping[str, Any], come: Mapping[str, Any], old: Mapping[str, Node], new: Mapping[str, Node]
) -> dict[str, str]:
    """Pairs that fit each other and nobody else: by their neighbours, then also by all that is chosen of them."""
    known = {name: mark for name, mark in gone.items() if _is_known(mark)}
    found = dict(_pairs(known, come))
    left = {name: (mark, _content(old[name])) for name, mark in gone.items() if name not in found}
    return found or dict(_pairs(left, {name: (mark, _content(new[name])) for name, mark in come.items()}))


def _content(node: Node) -> Node:
    return replace(node, id=NO_ONE)


def _pairs(some: Mapping[K, Any], others: Mapping[K, Any]) -> list[tuple[K, K]]:
    """Those with an equal value, where there is one on either side."""
    here, there = _by_value(some), _by_value(others)
    return [
        (names[0], there[value][0]) for value, names in here.items() if len(names) == 1 == len(there.get(value, ()))
    ]


def _by_value(entries: Mapping[K, Any]) -> dict[Any, list[K]]:
    found: dict[Any, list[K]] = {}
    for name, value in entries.items():
        found.setdefault(value, []).append(name)
    return found


def _touching(graph: Graph) -> Touching:
    """The wires of every block, seen from it."""
    found: dict[str, list[tuple[str, str, Endpoint]]] = {}
    for to, source in graph.wires.items():
        found.setdefault(to.node, []).append(("<", to.port, source))
        found.setdefault(source.node, []).append((">", source.port, to))
    return found


def _marks(
    names: Iterable[str], touching: Touching, graph: Graph, called: Mapping[str, str], ways: str
) -> dict[str, tuple[Any, ...]]:
    """What a block is known by: its kind, and for each wire its port and the neighbour, or the neighbour's kind."""
    found = {}
    for name in names:
        ends = []
        for way, port, (node, far) in touching.get(name, ()):
            if way in ways:
                kind = graph.nodes[node].block if node in graph.nodes and node not in called else NO_ONE
                ends.append((way, port, called.get(node, NO_ONE), kind, far))
        found[name] = (graph.nodes[name].block, tuple(sorted(ends)))
    return found


def _is_known(mark: tuple[Any, ...]) -> bool:
    """Whether it is wired to a block that both versions have."""
    return any(name for _, _, name, _, _ in mark[1])
