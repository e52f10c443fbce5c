"""The part of a drawing that is right: a document without the blocks that have errors and all that depends on them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import networkx as nx

from studio.compiler.check import Checked, check
from studio.compiler.pages import drawing_problems
from studio.diagram.edits import remove_nodes
from studio.diagram.model import Document
from studio.diagram.problems import Problem, errors
from studio.spec.registry import Registry

Names = dict[str, set[str]]
"""Blocks by the page they stand on."""


def sound_part(
    document: Document, pages: Iterable[str], registry: Registry | None = None
) -> tuple[Document, tuple[str, ...]]:
    """The document with nothing wrong on these pages, and the names of the blocks that were left out of them for that.

    Left out is a block with an error, an instance with an error inside, a circle, and whatever these feed. All else
    stays as it is: no block loses what feeds it, so every type stays what it was.
    """
    pages, known, left_out = tuple(pages), dict[str, Checked](), list[str]()
    while True:
        known = {page: check(document, page, registry, known.get(page)) for page in pages}
        wrong = _wrong(known)
        if not any(wrong.values()):
            return document, tuple(dict.fromkeys(left_out))
        for page, names in wrong.items():
            if not names:
                continue
            fed = {other for name in names for other in nx.descendants(known[page].wiring.graph, name)}
            left_out += [*sorted(names), *sorted(fed - names, key=known[page].wiring.place)]
            document = remove_nodes(document, page, names | fed)


def _wrong(pages: Mapping[str, Checked]) -> Names:
    """The blocks that errors speak of. Taking them away may bring to light what is wrong with a page as a whole."""
    found = errors(drawing_problems(pages))
    wrong = {page: set(checked.wiring.looped) for page, checked in pages.items()}
    for problem in found:
        if problem.where.page in pages:
            nodes = pages[problem.where.page].drawn.nodes
            wrong[problem.where.page] |= {problem.where.node} & nodes.keys()
    if found and not any(wrong.values()):
        return {page: _around(checked, checked.errors) for page, checked in pages.items()}
    return wrong


def _around(checked: Checked, problems: Iterable[Problem]) -> set[str]:
    """The instances with these problems inside, which no block of the page has; all blocks where none has them."""
    diagrams = {problem.where.page for problem in problems}
    if not diagrams:
        return set()
    nodes = checked.drawn.nodes.values()
    inside = {node.id for node in nodes if diagrams & _used(checked.document, node.group)}
    return inside or set(checked.drawn.nodes)


def _used(document: Document, group: str) -> set[str]:
    """A group and those that stand inside it, however deep."""
    found, waiting = set[str](), [group]
    while waiting:
        name = waiting.pop()
        if name in document.groups and name not in found:
            found.add(name)
            waiting += [node.group for node in document.groups[name].graph.nodes.values()]
    return found
