"""Between the document and the types of its file. Values are sorted here, so that a file is canonical."""

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from studio.diagram import schema
from studio.diagram.frozen import freeze, frozen
from studio.diagram.model import (
    NO_SKETCH,
    About,
    Bookmark,
    Choice,
    Claim,
    DataSource,
    Document,
    EarlyStopping,
    Endpoint,
    Frame,
    Graph,
    Group,
    Node,
    Note,
    Phase,
    Plan,
    Point,
    Sketch,
    Stage,
    WeightChoice,
)


def to_file(document: Document) -> schema.DocumentFile:
    """The document as its file holds it."""
    return schema.DocumentFile(
        format=schema.FORMAT,
        pages={name: _page_out(page) for name, page in document.pages.items()},
        groups={name: _group_out(group) for name, group in document.groups.items()},
        constants=_plain(document.constants),
        data=_data_out(document.data) if document.data else None,
        plan=schema.PlanFile(
            [_stage_out(stage) for stage in document.plan.stages], document.plan.seed, dict(document.plan.weights)
        ),
        claims=[_claim_out(claim) for claim in document.claims],
        about=schema.AboutFile(
            document.about.title, document.about.sentence, document.about.chapter, list(document.about.tags)
        ),
        layout={
            page: {node: (float(point.x), float(point.y)) for node, point in places.items()}
            for page, places in document.layout.items()
            if places
        },
        sketches={name: _sketch_out(sketch) for name, sketch in document.sketches.items() if sketch != NO_SKETCH},
    )


def from_file(file: schema.DocumentFile) -> Document:
    """The document a checked file holds."""
    layout = {
        page: frozen({node: Point(*place) for node, place in places.items()})
        for page, places in file.layout.items()
        if places
    }
    document = Document(
        pages=frozen({name: _page_in(page) for name, page in file.pages.items()}),
        groups=frozen({name: _group_in(group) for name, group in file.groups.items()}),
        constants=freeze(file.constants),
        data=_data_in(file.data) if file.data else None,
        plan=Plan(tuple(_stage_in(stage) for stage in file.plan.stages), file.plan.seed, frozen(file.plan.weights)),
        claims=tuple(
            Claim(each.quantity, each.threshold, each.relation, each.split, each.page) for each in file.claims
        ),
        about=About(file.about.title, file.about.sentence, file.about.chapter, tuple(file.about.tags)),
        layout=frozen(layout),
    )
    for name, sketch in file.sketches.items():
        if name in document.diagrams:  # a sketch means nothing to the program: what it names may be gone
            graph = document.diagram(name)
            document = document.with_sketch(name, _sketch_in(sketch).on(graph, graph))
    return document


def _page_out(page: Graph) -> schema.PageFile:
    wires = sorted((str(source), str(target)) for target, source in page.wires.items())
    return schema.PageFile([_node_out(page.nodes[name]) for name in sorted(page.nodes)], wires)


def _page_in(page: schema.PageFile) -> Graph:
    nodes = {node.id: _node_in(node) for node in page.nodes}
    return Graph(
        frozen(nodes), frozen({Endpoint.parse(target): Endpoint.parse(source) for source, target in page.wires})
    )


def _group_out(group: Group) -> schema.GroupFile:
    inside = _page_out(group.graph)
    return schema.GroupFile(inside.nodes, inside.wires, _plain(group.settings), group.loop, group.help)


def _group_in(group: schema.GroupFile) -> Group:
    return Group(_page_in(group), freeze(group.settings), group.loop, group.help)


def _data_out(data: DataSource) -> schema.DataFile:
    return schema.DataFile(
        data.kind, _plain(data.settings), {name: _data_out(part) for name, part in data.parts.items()}
    )


def _data_in(data: schema.DataFile) -> DataSource:
    return DataSource(
        data.kind, freeze(data.settings), frozen({name: _data_in(part) for name, part in data.parts.items()})
    )


def _node_out(node: Node) -> schema.NodeFile:
    weights = {
        name: schema.WeightChoiceFile(
            choice.init, _plain(choice.settings), choice.frozen, _choice_out(choice.constraint)
        )
        for name, choice in node.weights.items()
    }
    return schema.NodeFile(node.id, node.block, _plain(node.settings), dict(node.names), weights, node.label)


def _node_in(node: schema.NodeFile) -> Node:
    weights = {
        name: WeightChoice(choice.init, freeze(choice.settings), choice.frozen, _choice_in(choice.constraint))
        for name, choice in node.weights.items()
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
        policy=stage.policy,
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
        policy=stage.policy,
    )


def _phase_out(phase: Phase) -> schema.PhaseFile:
    return schema.PhaseFile(
        cost=_end_out(phase.cost) if phase.cost else None,
        change=list(phase.change),
        maximise=phase.maximise,
        optimizer=schema.ChoiceFile(phase.optimizer.name, _plain(phase.optimizer.settings)),
        schedule=_choice_out(phase.schedule),
        clip_norm=phase.clip_norm,
        clip_value=phase.clip_value,
        steps=phase.steps,
        every=phase.every,
        assign=list(phase.assign),
    )


def _phase_in(phase: schema.PhaseFile) -> Phase:
    optimizer = phase.optimizer
    return Phase(
        cost=Endpoint.parse(phase.cost) if phase.cost else None,
        change=tuple(phase.change),
        maximise=phase.maximise,
        optimizer=Choice("Adam") if optimizer is UNSET else Choice(optimizer.name, freeze(optimizer.settings)),
        schedule=_choice_in(phase.schedule),
        clip_norm=phase.clip_norm,
        clip_value=phase.clip_value,
        steps=phase.steps,
        every=phase.every,
        assign=tuple(phase.assign),
    )


def _sketch_out(sketch: Sketch) -> schema.SketchFile:
    return schema.SketchFile(
        frames={
            name: schema.FrameFile(
                _place_out(frame.at), float(frame.width), float(frame.height), frame.title, frame.colour
            )
            for name, frame in sketch.frames.items()
        },
        notes={
            name: schema.NoteFile(_place_out(note.at), note.text, float(note.width))
            for name, note in sketch.notes.items()
        },
        bends={str(target): [_place_out(point) for point in points] for target, points in sketch.bends.items()},
        opened=dict(sketch.opened),
        bookmarks={
            name: schema.BookmarkFile(_place_out(mark.at), float(mark.zoom)) for name, mark in sketch.bookmarks.items()
        },
    )


def _sketch_in(sketch: schema.SketchFile) -> Sketch:
    frames = {
        name: Frame(frame.title, Point(*frame.at), frame.width, frame.height, frame.colour)
        for name, frame in sketch.frames.items()
    }
    notes = {name: Note(note.text, Point(*note.at), note.width) for name, note in sketch.notes.items()}
    bends = {
        Endpoint.parse(target): tuple(Point(*place) for place in places) for target, places in sketch.bends.items()
    }
    bookmarks = {name: Bookmark(Point(*mark.at), mark.zoom) for name, mark in sketch.bookmarks.items()}
    return Sketch(frozen(frames), frozen(notes), frozen(bends), frozen(sketch.opened), frozen(bookmarks))


def _place_out(point: Point) -> tuple[float, float]:
    return float(point.x), float(point.y)


def _end_out(end: Endpoint) -> str:
    return str(end) if end.port else end.node


def _choice_out(choice: Choice | None) -> schema.ChoiceFile | None:
    return schema.ChoiceFile(choice.name, _plain(choice.settings)) if choice else None


def _choice_in(choice: schema.ChoiceFile | None) -> Choice | None:
    return Choice(choice.name, freeze(choice.settings)) if choice else None


def _claim_out(claim: Claim) -> schema.ClaimFile:
    return schema.ClaimFile(claim.quantity, claim.threshold, claim.relation, claim.split, claim.page)  # type: ignore[arg-type]


def _plain(value: Any) -> Any:
    """Settings as JSON has them."""
    if isinstance(value, Mapping):
        return {name: _plain(item) for name, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, tuple | list) else value
