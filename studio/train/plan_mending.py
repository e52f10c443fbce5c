"""Fixes for plans, data and claims. They are proposals: `studio.train.plan_fixes` tries each."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from studio.compiler.advice.fix import Fix
from studio.compiler.advice.mending import near
from studio.compiler.check import Checked
from studio.compiler.outputs import scalars
from studio.data import SOURCES
from studio.diagram import edits
from studio.diagram.frozen import EMPTY, frozen
from studio.diagram.groups import group_of
from studio.diagram.model import Choice, Claim, Document, Endpoint, Phase, Stage
from studio.diagram.problems import Problem
from studio.diagram.renaming import rename_node
from studio.spec.settings import Setting, setting_problems
from studio.train.optimizers import OPTIMIZERS
from studio.train.schedules import SCHEDULES
from studio.train.scope import matches, quantities, quantity_name, weight_paths

Pages = Mapping[str, Checked]
FIELDS = ("x", "y")
"""What the inputs and the targets are called in most data."""
EPOCHS = 10


def mend_stage(document: Document, problem: Problem, pages: Pages) -> Iterator[Fix]:
    """A stage of a page there is not, without phases or end, or with numbers below 1."""
    for index, stage in enumerate(document.plan.stages):
        name = stage.name
        if stage.page not in pages:
            for page in dict.fromkeys([*near(stage.page, pages), *pages]):
                yield Fix(f"Train the page {page}", _in_stage(index, page=page))
            yield Fix(f"Remove the stage {name}", _without_stage(index))
            continue
        if not stage.phases:
            for end in scalars(pages[stage.page], "cost"):
                phases = (Phase(Endpoint(end.node, "")),)
                yield Fix(f"Minimise {quantity_name(pages[stage.page], end)}", _in_stage(index, phases=phases))
            yield Fix(f"Remove the stage {name}", _without_stage(index))
        if stage.epochs is None and stage.steps is None:
            yield Fix(f"Train {EPOCHS} epochs", _in_stage(index, epochs=EPOCHS))
        for number in ("batch_size", "evaluate_every", "epochs", "steps"):
            value = getattr(stage, number)
            if value is not None and value < 1:
                yield Fix(f"Set {number.replace('_', ' ')} to 1", _in_stage(index, **{number: 1}))


def mend_cost(document: Document, problem: Problem, pages: Pages) -> Iterator[Fix]:
    """A phase of a cost there is not, or that is none: each cost of its page."""
    for at, stage, phase in _phases(document, pages):
        checked = pages[stage.page]
        names = {name: end for name, end in quantities(checked).items() if end != phase.cost}
        likely = near(phase.cost.node if phase.cost else "", names)
        verb = "Maximise" if phase.maximise else "Minimise"
        for name in dict.fromkeys([*likely, *(quantity_name(checked, end) for end in scalars(checked, "cost"))]):
            if name in names:
                yield Fix(f"{verb} {name}", _in_phase(at, cost=Endpoint(names[name].node, "")))


def mend_change(document: Document, problem: Problem, pages: Pages) -> Iterator[Fix]:
    """A phase that changes weights there are not: those nearly called so, the others it names, or all."""
    for at, stage, phase in _phases(document, pages):
        paths = weight_paths(pages[stage.page])
        parts = dict.fromkeys(
            ".".join(path.split(".")[:end]) for path in paths for end in range(1, 1 + path.count("."))
        )
        unknown = [name for name in phase.change if not any(matches(name, path) for path in paths)]
        for name in unknown:
            for other in near(name, [*parts, *paths]):
                change = tuple(dict.fromkeys(other if each == name else each for each in phase.change))
                yield Fix(f"Change {other}", _in_phase(at, change=change))
        kept = tuple(name for name in phase.change if name not in unknown)
        if unknown and kept:
            yield Fix(f"Change {', '.join(kept)} alone", _in_phase(at, change=kept))
        if phase.change != ("*",):
            yield Fix("Change all weights", _in_phase(at, change=("*",)))


def mend_assign(document: Document, problem: Problem, pages: Pages) -> Iterator[Fix]:
    """A phase that carries out assignments there are not: those nearly called so, or none of them."""
    for at, stage, phase in _phases(document, pages):
        there = [path for path, unit in pages[stage.page].flat.units.items() if unit.block.kind == "assignment"]
        for name in phase.assign:
            if any(matches(name, path) for path in there):
                continue
            for other in near(name, there):
                assign = tuple(other if each == name else each for each in phase.assign)
                yield Fix(f"Carry out {other}", _in_phase(at, assign=assign))
            rest = tuple(each for each in phase.assign if each != name)
            yield Fix(f"Forget the assignment {name}", _in_phase(at, assign=rest))


def mend_choice(document: Document, problem: Problem, pages: Pages) -> Iterator[Fix]:
    """An optimizer or schedule there is not, or with wrong settings."""
    for at, _, phase in _phases(document, pages):
        for name in near(phase.optimizer.name, OPTIMIZERS) if phase.optimizer.name not in OPTIMIZERS else ():
            yield Fix(f"Use {name}", _in_phase(at, optimizer=replace(phase.optimizer, name=name)))
        yield from _settings_reset(phase.optimizer, OPTIMIZERS, lambda choice, at=at: _in_phase(at, optimizer=choice))
        if phase.optimizer.name not in OPTIMIZERS:
            yield Fix("Use Adam", _in_phase(at, optimizer=Choice("Adam")))
        if phase.schedule is not None:
            for name in near(phase.schedule.name, SCHEDULES) if phase.schedule.name not in SCHEDULES else ():
                yield Fix(f"Use {name}", _in_phase(at, schedule=replace(phase.schedule, name=name)))
            yield from _settings_reset(phase.schedule, SCHEDULES, lambda choice, at=at: _in_phase(at, schedule=choice))
            yield Fix("Do without a schedule", _in_phase(at, schedule=None))


def _settings_reset(choice: Choice, table: Mapping[str, Any], edit: Callable[[Choice], Any]) -> Iterator[Fix]:
    """The wrong settings of a choice taken back, where the thing itself is known."""
    if choice.name in table:
        for name, kept in _without_wrong(table[choice.name].settings, choice.settings):
            yield Fix(f"Reset {name}", edit(replace(choice, settings=kept)))


def _without_wrong(declared: Iterable[Setting], given: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Each wrong setting, with what is left without it."""
    for name in dict.fromkeys(name for name, _ in setting_problems(tuple(declared), given, "")):
        yield name, frozen({key: value for key, value in given.items() if key != name})


def mend_phase(document: Document, problem: Problem, pages: Pages) -> Iterator[Fix]:
    """Numbers of a phase that must be greater than 0."""
    for at, _, phase in _phases(document, pages):
        for name, usual in (("clip_norm", None), ("clip_value", None), ("steps", 1), ("every", 1)):
            value = getattr(phase, name)
            if value is not None and not value > 0:
                title = f"Set {name} to 1" if usual else f"Do without {name.replace('_', ' ')}"
                yield Fix(title, _in_phase(at, **{name: usual}))


def mend_stopping(document: Document, problem: Problem, pages: Pages) -> Iterator[Fix]:
    """Early stopping that looks at no split, or has too little patience."""
    for index, stage in enumerate(document.plan.stages):
        stopping = stage.early_stopping
        if stopping is not None:
            for split in ("validation", "train"):
                looked = replace(stopping, split=split, patience=max(0, stopping.patience))
                yield Fix(f"Look at the {split} split", _in_stage(index, early_stopping=looked))
            yield Fix("Set patience to 0", _in_stage(index, early_stopping=replace(stopping, patience=0)))
            yield Fix("Do without early stopping", _in_stage(index, early_stopping=None))


def mend_quantity(document: Document, problem: Problem, pages: Pages) -> Iterator[Fix]:
    """Early stopping or a claim that speaks of a quantity there is not: one nearly called so, or another."""
    for index, stage in enumerate(document.plan.stages):
        stopping = stage.early_stopping
        known = quantities(pages[stage.page], stage.phases) if stage.page in pages else {}
        if stopping is not None and stopping.quantity not in known:
            for name in dict.fromkeys([*near(stopping.quantity, known), *list(known)[:3]]):
                looked = replace(stopping, quantity=name)
                yield Fix(f"Stop early by {name}", _in_stage(index, early_stopping=looked))
            yield Fix("Do without early stopping", _in_stage(index, early_stopping=None))
    yield from mend_claim(document, problem, pages)


def mend_claim(document: Document, problem: Problem, pages: Pages) -> Iterator[Fix]:
    """A claim about a quantity, a page or a split there is not."""
    last = document.plan.stages[-1] if document.plan.stages else Stage(())
    for index, claim in enumerate(document.claims):
        page = claim.page or last.page
        if page in pages:
            known = quantities(pages[page], last.phases if page == last.page else ())
            for name in near(claim.quantity, known) if claim.quantity not in known else ():
                yield Fix(f"Claim it of {name}", _with_claim(index, replace(claim, quantity=name)))
        for name in near(claim.page, pages) if claim.page and page not in pages else ():
            yield Fix(f"Claim it of the page {name}", _with_claim(index, replace(claim, page=name)))
        yield Fix("Claim it of the test split", _with_claim(index, replace(claim, split="test")))
        yield Fix(f"Remove the claim on {claim.quantity}", _with_claim(index, None))


def mend_field(document: Document, problem: Problem, pages: Pages) -> Iterator[Fix]:
    """An observed variable that no field of the data feeds: the usual ones, first those that feed nothing yet."""
    page, path = problem.where.page, problem.where.node
    if path not in pages[page].drawn.nodes:
        return
    drawn = pages[page].drawn.nodes.values()
    fields = [str(node.settings.get("field")) for node in drawn if node.settings.get("field")]
    usual = dict.fromkeys([*(name for name in FIELDS if name not in fields), *FIELDS, *fields])
    for name in usual:
        edit = partial(edits.set_setting, page=page, node=path, name="field", value=name)
        yield Fix(f"Feed it from {name}", edit)


def mend_data(document: Document, problem: Problem, pages: Pages) -> Iterator[Fix]:
    """A data source there is not, or with wrong settings."""
    data = document.data
    if data is None:
        return
    if data.kind not in SOURCES:
        for name in near(data.kind, SOURCES):
            yield Fix(f"Use {SOURCES[name].title}", partial(edits.set_data, data=replace(data, kind=name)))
        return
    for name, kept in _without_wrong(SOURCES[data.kind].settings, data.settings):
        yield Fix(f"Reset {name}", partial(edits.set_data, data=replace(data, settings=kept)))


def mend_files(document: Document, problem: Problem, pages: Pages) -> Iterator[Fix]:
    """Weights from a file for a block that has none: one nearly called so, or not at all."""
    paths = {path.rpartition(".")[0] for checked in pages.values() for path in weight_paths(checked)}
    files = document.plan.weights
    for path in files:
        if path and path not in paths:
            rest = {key: file for key, file in files.items() if key != path}
            for other in near(path, sorted(paths - files.keys())):
                yield Fix(f"Give them to {other}", _in_plan(weights=frozen({**rest, other: files[path]})))
            yield Fix(f"Forget the file for {path}", _in_plan(weights=frozen(rest) if rest else EMPTY))


def mend_shared(document: Document, problem: Problem, pages: Pages) -> Iterator[Fix]:
    """Two blocks of one name whose weights have two shapes: another name for this one, or the other's settings."""
    page, name = problem.where.page, problem.where.node
    graph = document.diagram(page)
    node = graph.nodes.get(name)
    if node is None:
        return
    for other in pages:
        like = document.pages[other].nodes.get(name) if other != page else None
        if like is not None and like.block == node.block and group_of(document, node) is None:
            edit = partial(edits.replace_node, page=page, node=replace(node, settings=like.settings))
            yield Fix(f"Give it the settings it has on {other}", edit)
    taken = {each for diagram in document.pages.values() for each in diagram.nodes}
    number = next(number for number in range(2, len(taken) + 3) if f"{name}_{number}" not in taken)
    new = f"{name}_{number}"
    yield Fix(f"Call it {new}", lambda document: rename_node(document, page, name, new))


At = tuple[int, int]


def _phases(document: Document, pages: Pages) -> Iterator[tuple[At, Stage, Phase]]:
    """Every phase whose stage has a page, and where it stands."""
    for index, stage in enumerate(document.plan.stages):
        if stage.page in pages:
            for number, phase in enumerate(stage.phases):
                yield (index, number), stage, phase


def _in_phase(at: At, **changed: Any) -> Callable[[Document], Document]:
    index, number = at

    def edit(document: Document) -> Document:
        phases = list(document.plan.stages[index].phases)
        phases[number] = replace(phases[number], **changed)
        return _in_stage(index, phases=tuple(phases))(document)

    return edit


def _in_stage(index: int, **changed: Any) -> Callable[[Document], Document]:
    def edit(document: Document) -> Document:
        stages = list(document.plan.stages)
        stages[index] = replace(stages[index], **changed)
        return edits.set_plan(document, replace(document.plan, stages=tuple(stages)))

    return edit


def _without_stage(index: int) -> Callable[[Document], Document]:
    def edit(document: Document) -> Document:
        stages = document.plan.stages
        return edits.set_plan(document, replace(document.plan, stages=stages[:index] + stages[index + 1 :]))

    return edit


def _in_plan(**changed: Any) -> Callable[[Document], Document]:
    return lambda document: edits.set_plan(document, replace(document.plan, **changed))


def _with_claim(index: int, claim: Claim | None) -> Callable[[Document], Document]:
    def edit(document: Document) -> Document:
        claims = document.claims
        kept = (claim,) if claim is not None else ()
        return edits.set_claims(document, *claims[:index], *kept, *claims[index + 1 :])

    return edit
