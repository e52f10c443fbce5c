"""Between the document and the types of its file. Values are sorted here, so that a file is canonical."""

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from studio.diagram import schema
from studio.diagram.frozen import freeze, frozen
from studio.diagram.model import (
    About,
    Choice,
    Claim,
    DataSource,
    Document,
    EarlyStopping,
    Endpoint,
    Graph,
    Node,
    Phase,
    Plan,
    Point,
    Stage,
    WeightChoice,
)


def to_file(document: Document) -> schema.DocumentFile:
    """The document as its file holds it."""
    return schema.DocumentFile(
        format=schema.FORMAT,
        pages={name: _page_out(page) for name, page in document.pages.items()},
        groups={name: _page_out(page) for name, page in document.groups.items()},
        data=schema.DataFile(document.data.kind, _plain(document.data.settings)) if document.data else None,
        plan=schema.PlanFile([_stage_out(stage) for stage in document.plan.stages], document.plan.seed),
        claim=_claim_out(document.claim),
        about=schema.AboutFile(
            document.about.title, document.about.sentence, document.about.chapter, list(document.about.tags)
        ),
        layout={
            page: {node: (float(point.x), float(point.y)) for node, point in places.items()}
            for page, places in document.layout.items()
            if places
        },
    )


def from_file(file: schema.DocumentFile) -> Document:
    """The document a checked file holds."""
    layout = {
        page: frozen({node: Point(*place) for node, place in places.items()}) for page, places in file.layout.items()
    }
    return Document(
        pages=frozen({name: _page_in(page) for name, page in file.pages.items()}),
        groups=frozen({name: _page_in(page) for name, page in file.groups.items()}),
        data=DataSource(file.data.kind, freeze(file.data.settings)) if file.data else None,
        plan=Plan(tuple(_stage_in(stage) for stage in file.plan.stages), file.plan.seed),
        claim=Claim(file.claim.quantity, file.claim.threshold, file.claim.relation, file.claim.split)
        if file.claim
        else None,
        about=About(file.about.title, file.about.sentence, file.about.chapter, tuple(file.about.tags)),
        layout=frozen(layout),
    )


def _page_out(page: Graph) -> schema.PageFile:
    wires = sorted((str(source), str(target)) for target, source in page.wires.items())
    return schema.PageFile([_node_out(page.nodes[name]) for name in sorted(page.nodes)], wires)


def _page_in(page: schema.PageFile) -> Graph:
    nodes = {node.id: _node_in(node) for node in page.nodes}
    return Graph(
        frozen(nodes), frozen({Endpoint.parse(target): Endpoint.parse(source) for source, target in page.wires})
    )


def _node_out(node: Node) -> schema.NodeFile:
    weights = {
        name: schema.WeightChoiceFile(choice.init, _plain(choice.settings), choice.frozen)
        for name, choice in node.weights.items()
    }
    return schema.NodeFile(node.id, node.block, _plain(node.settings), dict(node.names), weights, node.label)


def _node_in(node: schema.NodeFile) -> Node:
    weights = {
        name: WeightChoice(choice.init, freeze(choice.settings), choice.frozen) for name, choice in node.weights.items()
    }
    return Node(node.id, node.block, freeze(node.settings), frozen(node.names), frozen(weights), node.label)


def _stage_out(stage: Stage) -> schema.StageFile:
    stopping = stage.early_stopping
    return schema.StageFile(
        phases=[_phase_out(phase) for phase in stage.phases],
        name=stage.name,
        page=stage.page,
        epochs=stage.epochs,
        steps=stage.steps,
        batch_size=stage.batch_size,
        evaluate_every=stage.evaluate_every,
        early_stopping=schema.EarlyStoppingFile(stopping.quantity, stopping.split, stopping.patience, stopping.best)  # type: ignore[arg-type]
        if stopping
        else None,
    )


def _stage_in(stage: schema.StageFile) -> Stage:
    stopping = stage.early_stopping
    return Stage(
        phases=tuple(_phase_in(phase) for phase in stage.phases),
        name=stage.name,
        page=stage.page,
        epochs=stage.epochs,
        steps=stage.steps,
        batch_size=stage.batch_size,
        evaluate_every=stage.evaluate_every,
        early_stopping=EarlyStopping(stopping.quantity, stopping.split, stopping.patience, stopping.best)
        if stopping
        else None,
    )


def _phase_out(phase: Phase) -> schema.PhaseFile:
    return schema.PhaseFile(
        cost=str(phase.cost) if phase.cost.port else phase.cost.node,
        change=list(phase.change),
        maximise=phase.maximise,
        optimizer=schema.ChoiceFile(phase.optimizer.name, _plain(phase.optimizer.settings)),
        schedule=schema.ChoiceFile(phase.schedule.name, _plain(phase.schedule.settings)) if phase.schedule else None,
        clip_norm=phase.clip_norm,
        clip_value=phase.clip_value,
        steps=phase.steps,
    )


def _phase_in(phase: schema.PhaseFile) -> Phase:
    optimizer, schedule = phase.optimizer, phase.schedule
    return Phase(
        cost=Endpoint.parse(phase.cost),
        change=tuple(phase.change),
        maximise=phase.maximise,
        optimizer=Choice("Adam") if optimizer is UNSET else Choice(optimizer.name, freeze(optimizer.settings)),
        schedule=Choice(schedule.name, freeze(schedule.settings)) if schedule else None,
        clip_norm=phase.clip_norm,
        clip_value=phase.clip_value,
        steps=phase.steps,
    )


def _claim_out(claim: Claim | None) -> schema.ClaimFile | None:
    if claim is None:
        return None
    return schema.ClaimFile(claim.quantity, claim.threshold, claim.relation, claim.split)  # type: ignore[arg-type]


def _plain(value: Any) -> Any:
    """Settings as JSON has them."""
    if isinstance(value, Mapping):
        return {name: _plain(item) for name, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, tuple | list) else value
