"""Where each block runs: once, or in every step of a loop.

A block inside a loop that depends on nothing that changes from step to step is computed once, before the loop.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

import networkx as nx

from studio.diagram.model import Endpoint

if TYPE_CHECKING:
    from studio.compiler.flat import Flat, Unit

Region: TypeAlias = tuple[str, ...]
"""The loops around what runs, outermost first; () for what runs once."""


def regions(flat: Flat) -> dict[str, Region]:
    """The region of every unit. An Output of a loop, its sequences and its delays run with the loop."""
    found: dict[str, Region] = {}
    graph = nx.DiGraph()
    graph.add_nodes_from(flat.units)
    graph.add_edges_from((source.node, target.node) for target, source in flat.wires.items() if not _late(flat, target))
    for path in nx.topological_sort(graph):
        unit = flat.units[path]
        found[path] = unit.loops if _every_step(unit) else _deepest(flat, found, unit)
    return found


def _deepest(flat: Flat, found: Mapping[str, Region], unit: Unit) -> Region:
    return max((_outside(flat, found, source) for source in flat.inputs[unit.path].values()), key=len, default=())


def outside(flat: Flat, source: Endpoint) -> Region:
    """Where a value can be seen first: what leaves a loop is seen outside of it, weights everywhere."""
    return _outside(flat, flat.regions, source)


def _outside(flat: Flat, found: Mapping[str, Region], source: Endpoint) -> Region:
    if flat.is_weight(source):
        return ()
    unit = flat.units[source.node]
    return unit.loops[:-1] if unit.block.kind == "output" else found[source.node]


def order(flat: Flat, region: Region, needed: set[str]) -> list[str]:
    """What runs in a region, in order: units, and loops as a whole (by their path)."""
    depth = len(region)
    rank = {path: index for index, path in enumerate(flat.units)}
    graph = nx.DiGraph()

    @cache
    def item(path: str) -> str:
        home = flat.regions[path]
        if home[:depth] != region:
            return ""
        return path if len(home) == depth else home[depth]

    graph.add_nodes_from(filter(None, map(item, needed)))
    for target, source in flat.wires.items():
        if target.node in needed and source.node in needed and not flat.is_weight(source):
            _join(graph, item(source.node), item(target.node), late=_late(flat, target))
    for path in [path for path in flat.loops if path in graph]:
        for end in _besides(flat, path):
            _join(graph, item(end.node) if end.node in needed else "", path, late=False)
    return list(nx.lexicographical_topological_sort(graph, key=lambda path: rank.get(path, len(rank))))


def _besides(flat: Flat, path: str) -> list[Endpoint]:
    """What a loop needs besides what its units are wired to: its lengths, and what its zeros are measured by."""
    loop = flat.loops[path]
    measured = [each for delay in loop.delays for each in flat.measures(loop, delay) if isinstance(each, tuple)]
    return [*([loop.lengths] if loop.lengths else []), *(end for end, _ in measured)]


def _join(graph: nx.DiGraph, one: str, other: str, *, late: bool) -> None:
    if one and other and one != other and not late:
        graph.add_edge(one, other)


def _late(flat: Flat, target: Endpoint) -> bool:
    return flat.units[target.node].block.kind == "delay" and target.port == "x"


def _every_step(unit: Unit) -> bool:
    """Whether a unit belongs to its loop whatever it is fed from: ports of the loop, and what draws random numbers."""
    return unit.block.kind in ("input", "output", "delay") or (unit.block.differs_in_training and bool(unit.loops))
