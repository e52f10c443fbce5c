"""Paths along the wires: what a block depends on, and what depends on it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from studio.diagram.model import Graph


def through(graph: Graph, names: Iterable[str]) -> frozenset[str]:
    """These blocks, all that leads to them, and all that they lead to."""
    before: dict[str, set[str]] = {}
    after: dict[str, set[str]] = {}
    for target, source in graph.wires.items():
        before.setdefault(target.node, set()).add(source.node)
        after.setdefault(source.node, set()).add(target.node)
    return _reached(names, before) | _reached(names, after)


def _reached(names: Iterable[str], steps: Mapping[str, set[str]]) -> frozenset[str]:
    found, waiting = set(names), list(names)
    while waiting:
        new = steps.get(waiting.pop(), set()) - found
        found |= new
        waiting += new
    return frozenset(found)
