"""What the checker says, as it is drawn: a badge on each block that has a problem, and the shape of every value."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from studio.diagram import Endpoint
from studio.diagram.problems import Problem
from studio.spec import shape_text

if TYPE_CHECKING:
    from studio.compiler.check import Checked
    from studio.compiler.inspect import NodeTypes


@dataclass(frozen=True, slots=True)
class Badge:
    """A mark on a block: "error" or "warning", and the sentences behind it."""

    severity: str
    text: str


@dataclass(frozen=True, slots=True)
class Judged:
    """Badges by block, the inputs whose wire does not fit, and the shape of what leaves each output.

    `types` are the checker's, by which the next word is found out with little work.
    """

    badges: Mapping[str, Badge]
    wrong: frozenset[Endpoint]
    shapes: Mapping[Endpoint, str]
    types: Mapping[str, NodeTypes]


NOTHING = Judged({}, frozenset(), {}, {})


def together(parts: Iterable[Judged]) -> Judged:
    """The word on a diagram and on the insides of the groups that are shown open in it."""
    parts = list(parts)
    if len(parts) == 1:
        return parts[0]
    badges = {path: badge for part in parts for path, badge in part.badges.items()}
    shapes = {source: text for part in parts for source, text in part.shapes.items()}
    return Judged(badges, frozenset().union(*(part.wrong for part in parts)), shapes, {})


def judged(checked: Checked, prefix: str, page: str, before: Judged = NOTHING) -> Judged:
    """The checker's word on one diagram, by the paths its blocks have in the drawing; `before` is what it was."""
    problems: dict[str, list[Problem]] = {}
    for problem in checked.problems:
        if problem.where.page == page and problem.where.node:
            problems.setdefault(prefix + problem.where.node, []).append(problem)
    blamed = {
        Endpoint(prefix + problem.where.node, problem.where.port)
        for problem in checked.errors
        if problem.where.page == page and problem.where.port
    }
    badges = {path: _badge(found) for path, found in problems.items()}
    return Judged(badges, frozenset(blamed), _shapes(checked, prefix, before), checked.nodes)


def _badge(problems: list[Problem]) -> Badge:
    worst = "error" if any(problem.severity == "error" for problem in problems) else "warning"
    return Badge(worst, "\n".join(f"{problem.message} {problem.hint}".strip() for problem in problems))


def _shapes(checked: Checked, prefix: str, before: Judged) -> dict[Endpoint, str]:
    """What leaves each port, written anew only where the checker has looked again."""
    fresh = {name for name, types in checked.nodes.items() if before.types.get(name) is not types}
    gone = before.types.keys() - checked.nodes.keys()
    stale = {prefix + name for name in fresh | gone}
    shapes = {source: text for source, text in before.shapes.items() if source.node not in stale}
    for name in fresh:
        for port, type_ in checked.nodes[name].types.items():
            if type_ is not None:
                shapes[Endpoint(prefix + name, port)] = shape_text(type_.shape)
    return shapes
