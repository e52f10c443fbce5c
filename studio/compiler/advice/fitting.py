"""Where a wire fits: asked when a wire begins to be dragged, answered for every port of the diagram at once.

Only the block at the end of the wire is looked at, and whether the wire would close a circle. What a wire would change
further down the diagram is not told here; the checker says it once the wire is drawn.
"""

from __future__ import annotations

from collections.abc import Iterable

from studio.compiler.advice.needs import needs
from studio.compiler.advice.trying import new_error, with_wire
from studio.compiler.check import Checked, check_again
from studio.diagram import edits
from studio.diagram.groups import DELAY
from studio.diagram.model import Endpoint
from studio.diagram.problems import Problem, errors
from studio.spec.types import TensorType

LONGEST = 8
"""Blocks of a circle that a sentence names."""


def fits(checked: Checked, fixed: Endpoint, candidates: Iterable[Endpoint], *, out: bool) -> dict[Endpoint, str]:
    """For each candidate port, why a wire between it and `fixed` would be wrong; empty where it fits.

    `out` says that the wire is drawn from the output `fixed`, and the candidates are inputs; otherwise they are outputs
    for the input `fixed`. All of them are ports of blocks on the diagram. A problem that is there already is no reason.
    """
    circles = _Circles(checked, fixed.node, backwards=out)
    known: dict[tuple[Endpoint, TensorType | None], str] = {}
    found = {}
    for end in candidates:
        source, target = (fixed, end) if out else (end, fixed)
        found[end] = circles.through(end.node, target)
        if not found[end]:
            key = target, checked.type_of(source)
            if key[1] is None or key not in known:
                known[key] = _wrong(checked, source, target)
            found[end] = known[key]
    return found


class _Circles:
    """The blocks from which one already gets to a block (`backwards`), or to which one gets from it, and the way."""

    def __init__(self, checked: Checked, node: str, *, backwards: bool) -> None:
        self._checked, self._node, self._backwards = checked, node, backwards
        from networkx import bfs_predecessors  # the window is painted without it

        graph = checked.wiring.at_once
        self._before = dict(bfs_predecessors(graph.reverse(copy=False) if backwards else graph, node))

    def through(self, other: str, target: Endpoint) -> str:
        """A sentence where a wire between the two would close a circle."""
        node = self._checked.drawn.nodes[target.node]
        if (node.block == DELAY and target.port != "initial") or (other != self._node and other not in self._before):
            return ""
        way = [other]
        while way[-1] != self._node:
            way.append(self._before[way[-1]])
        circle = [*way, other] if self._backwards else [*reversed(way), self._node]
        told = circle if len(circle) <= LONGEST else [*circle[: LONGEST // 2], "...", *circle[-LONGEST // 2 :]]
        return f"this would close a circle: {' -> '.join(told)}."


def _wrong(checked: Checked, source: Endpoint, target: Endpoint) -> str:
    problem = _problem(checked, source, target)
    if problem is None:
        return ""
    type_ = checked.type_of(source)
    if problem.code == "mismatch" and problem.where.port == target.port and type_ is not None:
        wanted = needs(checked, target, type_)
        return f"needs {wanted}, this is {type_}." if wanted else problem.message
    return problem.message


def _problem(checked: Checked, source: Endpoint, target: Endpoint) -> Problem | None:
    """The first error that the block has with the wire and has not without."""
    before = set(checked.nodes[target.node].problems)
    if not _reaches_itself(checked, target):
        return new_error(with_wire(checked, source, target), before)
    then = check_again(checked, edits.connect(checked.document, checked.page, source, target))
    return next((problem for problem in errors(then.nodes[target.node].problems) if problem not in before), None)


def _reaches_itself(checked: Checked, target: Endpoint) -> bool:
    """Whether the wire could change what comes to the other inputs of its block: only in a circle, or round a loop."""
    if target.node in checked.wiring.looped:
        return True
    return checked.drawn.nodes[target.node].block == DELAY and target.port == "initial"
