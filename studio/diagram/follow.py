"""What speaks of a block follows it when it moves into a group or out of one: plan, claims, ports and choices."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial

from studio.diagram.frozen import EMPTY, frozen
from studio.diagram.model import Claim, Document, Endpoint, Graph, Node, Phase, Plan, Stage
from studio.diagram.sketching import redrawn
from studio.diagram.weight_paths import places

FOLLOWS = ("target", "source")
"""Settings of a moving average that name blocks."""


@dataclass(frozen=True)
class Move:
    """Blocks of one diagram that get other paths.

    `paths` gives for a path of the diagram those that take its place; `ends` the outputs that moved, `quantities` the
    names of scalars.
    """

    diagram: str
    paths: Callable[[str], tuple[str, ...]]
    ends: Mapping[Endpoint, Endpoint] = EMPTY
    quantities: Mapping[str, str] = EMPTY


def followed(document: Document, move: Move) -> Document:
    """The document with everything that spoke of the old paths speaking of the new ones."""
    for name in document.diagrams:
        leads = [lead for lead in places(document, name, move.diagram) if lead]
        if leads:
            ends = partial(_end, move=move, leads=leads)
            document = redrawn(document, name, _ports(document.diagram(name), move, leads), ends)
    for name in document.diagrams:
        leads = _leads(document, name, move)
        if leads:
            document = document.with_page(name, _settings(document.diagram(name), move, leads))
    claims = tuple(_claim(document, claim, move) for claim in document.claims)
    return replace(document, plan=_plan(document, move), claims=claims)


def _leads(document: Document, name: str, move: Move) -> list[str]:
    return list(
        dict.fromkeys([*places(document, name, move.diagram), *places(document, name, move.diagram, kept=True)])
    )


def _moved(path: str, move: Move, leads: list[str]) -> tuple[str, ...]:
    """The paths that take the place of one, where it leads into the diagram; itself otherwise."""
    for lead in leads:
        if path.startswith(lead) and path != lead:
            return tuple(lead + new for new in move.paths(path.removeprefix(lead)))
    return (path,)


def _ports(graph: Graph, move: Move, leads: list[str]) -> Graph:
    """Wires to and from weights inside instances, and what was chosen about those."""
    wires = {_end(target, move, leads): _end(source, move, leads) for target, source in graph.wires.items()}
    return Graph(frozen({name: _choices(node, move, leads) for name, node in graph.nodes.items()}), frozen(wires))


def _end(old: Endpoint, move: Move, leads: list[str]) -> Endpoint:
    return Endpoint.parse(_moved(str(old), move, leads)[0]) if "." in old.port else old


def _choices(node: Node, move: Move, leads: list[str]) -> Node:
    lead = f"{node.id}."
    weights = {_moved(lead + path, move, leads)[0].removeprefix(lead): each for path, each in node.weights.items()}
    return replace(node, weights=frozen(weights)) if weights != node.weights else node


def _settings(graph: Graph, move: Move, leads: list[str]) -> Graph:
    """Moving averages speak of blocks by their path."""
    averages = {name: node for name, node in graph.nodes.items() if node.block == "MovingAverage"}
    if not averages:
        return graph
    new = {}
    for name, node in averages.items():
        texts = {key: _moved(node.settings[key], move, leads)[0] for key in FOLLOWS if node.settings.get(key)}
        new[name] = replace(node, settings=frozen({**node.settings, **texts}))
    return replace(graph, nodes=frozen({**graph.nodes, **new}))


def _plan(document: Document, move: Move) -> Plan:
    plan = document.plan
    stages = tuple(_stage(document, stage, move) if stage.page in document.pages else stage for stage in plan.stages)
    leads = list(dict.fromkeys(lead for page in document.pages for lead in _leads(document, page, move)))
    weights = {new: file for path, file in plan.weights.items() for new in _moved(path, move, leads)}
    return replace(plan, stages=stages, weights=frozen(weights))


def _stage(document: Document, stage: Stage, move: Move) -> Stage:
    leads, here = _leads(document, stage.page, move), stage.page == move.diagram
    stopping = stage.early_stopping
    if stopping and here:
        stopping = replace(stopping, quantity=move.quantities.get(stopping.quantity, stopping.quantity))
    phases = tuple(_phase(phase, move, leads, here=here) for phase in stage.phases)
    return replace(stage, phases=phases, early_stopping=stopping)


def _phase(phase: Phase, move: Move, leads: list[str], *, here: bool) -> Phase:
    cost = move.ends.get(phase.cost, phase.cost) if phase.cost and here else phase.cost
    change, assign = (
        tuple(dict.fromkeys(new for path in paths for new in _moved(path, move, leads)))
        for paths in (phase.change, phase.assign)
    )
    return replace(phase, cost=cost, change=change, assign=assign)


def _claim(document: Document, claim: Claim, move: Move) -> Claim:
    last = document.plan.stages[-1].page if document.plan.stages else next(iter(document.pages))
    if (claim.page or last) != move.diagram:
        return claim
    return replace(claim, quantity=move.quantities.get(claim.quantity, claim.quantity))
