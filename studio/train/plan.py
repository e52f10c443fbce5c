"""The training plan: what is wrong with it, which weights a phase changes, and a plan for documents without one.

Nothing here needs torch, so the window checks the plan while it is edited.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from studio.compiler.check import Checked, check
from studio.compiler.outputs import scalars
from studio.data import SOURCES
from studio.diagram.frozen import EMPTY
from studio.diagram.model import Choice, Claim, DataSource, Document, Endpoint, Phase, Plan, Stage
from studio.diagram.problems import Problem, Where
from studio.spec.registry import Registry, load_blocks
from studio.spec.settings import setting_problems
from studio.train.declare import choice_problems, did_you_mean
from studio.train.optimizers import OPTIMIZERS
from studio.train.plan_assign import assign_problems
from studio.train.plan_weights import weight_file_problems
from studio.train.schedules import SCHEDULES
from studio.train.scope import (
    RETURN,
    Reach,
    field_of,
    is_drawn,
    matches,
    observed,
    quantities,
    reach,
    scalar_end,
    weight_paths,
)

if TYPE_CHECKING:
    from torch import nn

STEPS = 1_000
"""Of training where the document has no plan."""

SPLITS = ("train", "validation", "test")


def default_plan(document: Document, checked: Checked) -> Plan:
    """One stage of `STEPS` steps that minimises the page's cost with Adam; a cost no other block uses comes first.

    Steps and not epochs, since a table of four rows has an epoch in every step. The plan has no stage where the page
    has no cost.
    """
    costs = scalars(checked, "cost")
    used = set(checked.graph.wires.values())
    ends = sorted(costs, key=lambda end: end in used)
    if not ends:
        return replace(document.plan, stages=())
    phase = Phase(Endpoint(ends[0].node, ""), optimizer=Choice("Adam"))
    stage = Stage((phase,), page=checked.page, epochs=None, steps=STEPS)
    return replace(document.plan, stages=(stage,))


def plan_of(document: Document, checked: Checked) -> Plan:
    """The document's plan, or the default one where it has none."""
    return document.plan if document.plan.stages else default_plan(document, checked)


def changed_weights(phase: Phase, model: nn.Module) -> dict[str, nn.Parameter]:
    """The parameters a phase changes, by path; those that were frozen in the diagram are left out."""
    checked: Checked = model.checked  # type: ignore[assignment]
    frozen = set(weight_paths(checked, frozen=True))
    return {
        path: parameter
        for path, parameter in model.named_parameters()
        if path not in frozen and any(matches(pattern, path) for pattern in phase.change)
    }


class _Pages(dict[str, Checked]):
    """Pages by name, checked when they are first asked for."""

    def __init__(self, document: Document, known: Mapping[str, Checked], registry: Registry) -> None:
        super().__init__(known)
        self._document, self._registry = document, registry

    def __missing__(self, page: str) -> Checked:
        self[page] = checked = check(self._document, page, self._registry)
        return checked


def plan_problems(
    document: Document,
    known: Mapping[str, Checked] = EMPTY,
    registry: Registry | None = None,
    *,
    has_data: bool = False,
) -> list[Problem]:
    """Everything that keeps the plan, the data and the claim from being carried out, as far as the drawing shows it.

    `known` are the pages that are checked already; `has_data` says that data will be given, whatever the document's.
    Problems of the drawing itself are not repeated here.
    """
    pages = _Pages(document, known, registry or load_blocks())
    first = next(iter(document.pages))
    plan = plan_of(document, pages[first])
    if not plan.stages:
        return [Problem("there is nothing to minimise: the page has no cost.", Where(first), "Add one, or a plan.")]
    found = [] if has_data else _data_problems(document)
    for number, stage in enumerate(plan.stages, 1):
        title = f"stage {number} ({stage.name})"
        if stage.page not in document.pages:
            hint = f"There are {', '.join(document.pages)}."
            message = f"{title} trains the page '{stage.page}', which there is not."
            found.append(Problem(message, Where(), hint, code="stage"))
            continue
        found += _stage_problems(pages[stage.page], stage, title)
    if plan.weights:
        found += weight_file_problems(plan, {page: pages[page] for page in document.pages})
    last = plan.stages[-1]
    return found + [problem for claim in document.claims for problem in _claim_problems(document, claim, last, pages)]


def _stage_problems(checked: Checked, stage: Stage, title: str) -> list[Problem]:
    found: list[Problem] = []
    if not stage.phases:
        found.append(Problem(f"{title} has no phase.", Where(stage.page), "Say what to minimise.", code="stage"))
    if stage.epochs is None and stage.steps is None:
        hint = "Give it a number of epochs or of steps."
        found.append(Problem(f"{title} has no end.", Where(stage.page), hint, code="stage"))
    for name in ("batch_size", "evaluate_every", "epochs", "steps"):
        value = getattr(stage, name)
        if value is not None and value < 1:
            found.append(Problem(f"{title}: {name} must be at least 1, not {value}.", Where(stage.page), code="stage"))
    for number, phase in enumerate(stage.phases, 1):
        owner = title if len(stage.phases) == 1 else f"{title}, phase {number}"
        found += _phase_problems(checked, phase, owner)
    return found + _stopping_problems(checked, stage, title)


def _phase_problems(checked: Checked, phase: Phase, owner: str) -> list[Problem]:
    page = Where(checked.page)
    found = [
        Problem(f"{owner}: {sentence}", page, hint, code=kind)
        for declared, choice, kind in (
            (OPTIMIZERS, phase.optimizer, "optimizer"),
            (SCHEDULES, phase.schedule, "schedule"),
        )
        if choice is not None
        for sentence, hint in choice_problems(declared, choice, kind)
    ]
    for name in ("clip_norm", "clip_value", "steps", "every"):
        value = getattr(phase, name)
        if value is not None and not value > 0:
            found.append(Problem(f"{owner}: {name} must be greater than 0, not {value:g}.", page, code="phase"))
    found += assign_problems(checked, phase, owner)
    if phase.cost is None:
        return found
    wrong_cost = _cost_problem(checked, phase, phase.cost, owner)
    if wrong_cost is not None:
        return [*found, wrong_cost]
    return [*found, *_fed_problems(checked, phase.cost), *_change_problems(checked, phase, phase.cost, owner)]


def _cost_problem(checked: Checked, phase: Phase, cost: Endpoint, owner: str) -> Problem | None:
    where = Where(checked.page, cost.node, cost.port)
    node = checked.graph.nodes.get(cost.node)
    if node is None:
        there = ", ".join(quantities(checked)) or "none"
        message = f"{owner}: there is no block '{cost.node}' to {_verb(phase)}."
        return Problem(message, Where(checked.page), f"The page's costs are: {there}.", code="cost")
    if checked.registry.get(node.block) is None:
        return Problem(f"{owner}: '{cost.node}' is a block that is not known here.", where, code="cost")
    end = scalar_end(checked, cost)
    if end is None:
        return Problem(f"{owner}: '{cost.node}' has no output '{cost.port}'.", where, code="cost")
    block, type_ = checked.registry[node.block], checked.type_of(end)
    if block.kind == "metric" or not block.differentiable:
        hint = "Minimise a cost that goes with it, such as cross-entropy for accuracy."
        message = f"{owner}: {end.node} ({block.title}) has no gradient, so it cannot be learned from."
        return Problem(message, where, hint, code="cost")
    if type_ is not None and type_.shape:
        hint = "Take its sum or its mean, or compare it with a target in a cost."
        message = f"{owner}: {end} is not one number but {type_}, so there is nothing to {_verb(phase)}."
        return Problem(message, where, hint, code="cost")
    if type_ is not None and type_.kind != "float":
        return Problem(f"{owner}: {end} is {type_.kind}, and has no gradient.", where, code="cost")
    return None


def _change_problems(checked: Checked, phase: Phase, cost: Endpoint, owner: str) -> list[Problem]:
    """A phase must name weights there are, that may change, and that its cost depends on."""
    paths = weight_paths(checked)
    unknown = [pattern for pattern in phase.change if not any(matches(pattern, path) for path in paths)]
    if unknown and paths:
        return [_unknown_weight(checked, pattern, paths, owner) for pattern in unknown]
    frozen = set(weight_paths(checked, frozen=True))
    chosen = {path for path in paths if any(matches(pattern, path) for pattern in phase.change)}
    where = Where(checked.page, cost.node)
    if not chosen:
        return [Problem(f"{owner}: there is nothing to change: no weight is named.", where, code="change")]
    if chosen <= frozen:
        hint = "Let one of them learn."
        return [Problem(f"{owner}: all weights it may change are frozen: {', '.join(sorted(chosen))}.", where, hint)]
    end = scalar_end(checked, cost)
    if end is None or checked.errors:
        return []
    reached = reach(checked, end)
    return [] if (chosen - frozen) & reached.weights else [_unreached(checked, cost.node, reached, owner)]


def _unreached(checked: Checked, cost: str, reached: Reach, owner: str) -> Problem:
    if reached.stopped_by:
        name = reached.stopped_by[0]
        title = checked.flat.units[name].block.title
        message = f"{owner}: no gradient of {cost} reaches a weight, because none passes {name} ({title})."
        hint = "Replace it by something smooth, or take the cost before it."
        return Problem(message, Where(checked.page, name), hint)
    message = f"{owner}: {cost} does not depend on any weight that may change."
    return Problem(
        message, Where(checked.page, cost), f"It depends on: {', '.join(sorted(reached.weights)) or 'none'}."
    )


def _unknown_weight(checked: Checked, pattern: str, paths: list[str], owner: str) -> Problem:
    if pattern in checked.graph.nodes:
        where = Where(checked.page, pattern)
        return Problem(f"{owner}: the block {pattern} has no weights to change.", where, code="change")
    names = [*paths, *dict.fromkeys(path.rpartition(".")[0] for path in paths)]
    message = f"{owner}: there is no weight '{pattern[:80]}' to change."
    return Problem(message, Where(checked.page), did_you_mean(pattern, names), code="change")


def _fed_problems(checked: Checked, cost: Endpoint) -> Iterator[Problem]:
    """Observed variables that the cost needs and no field of the data feeds."""
    if checked.wiring.cycles:
        return
    end = scalar_end(checked, cost)
    for name in observed(checked, [end] if end else []):
        if not field_of(checked, name) and not is_drawn(checked, name):
            message = f"{name} is not fed from a field of the data, and {cost.node} needs it."
            hint = "Choose its field, such as x or y."
            yield Problem(message, Where(checked.page, name, "field"), hint, code="field")


def _stopping_problems(checked: Checked, stage: Stage, title: str) -> list[Problem]:
    stopping = stage.early_stopping
    if stopping is None:
        return []
    found = _quantity_problem(checked, stage, stopping.quantity, f"{title}, early stopping")
    if _is_return(checked.document, stopping.quantity):
        found = [] if stopping.split == "train" else [_return_problem(checked, title)]
    if stopping.split not in SPLITS:
        message = f"{title}: early stopping looks at '{stopping.split}', which is no split."
        found.append(Problem(message, Where(), _SPLITS, code="stopping"))
    if stopping.patience < 0:
        message = f"{title}: patience must be at least 0, not {stopping.patience}."
        found.append(Problem(message, Where(stage.page), code="stopping"))
    return found


def _claim_problems(document: Document, claim: Claim, last: Stage, pages: Mapping[str, Checked]) -> list[Problem]:
    name = claim.page or last.page
    if name not in document.pages:
        hint = f"There are {', '.join(document.pages)}."
        message = f"the claim is about the page '{name}', which there is not."
        return [Problem(message, Where(), hint, code="claim")] if claim.page else []
    stage = last if name == last.page else Stage(())
    found = (
        []
        if _is_return(document, claim.quantity)
        else _quantity_problem(pages[name], stage, claim.quantity, "the claim")
    )
    if claim.split not in SPLITS:
        found.append(Problem(f"the claim is on '{claim.split}', which is no split.", Where(), _SPLITS, code="claim"))
    return found


def _return_problem(checked: Checked, title: str) -> Problem:
    message = f"{title}: early stopping can only look at the return of the episodes that are learned from."
    return Problem(message, Where(checked.page), "Let it look at the train split.", code="stopping")


def _is_return(document: Document, quantity: str) -> bool:
    """Whether a quantity is the sum of the rewards of acting, which no block computes."""
    source = SOURCES.get(document.data.kind) if document.data else None
    return source is not None and source.acts and quantity == RETURN


def _quantity_problem(checked: Checked, stage: Stage, name: str, owner: str) -> list[Problem]:
    known = quantities(checked, stage.phases)
    if name in known:
        return []
    hint = f"There are {', '.join(known)}." if known else "The page has no cost and no metric."
    return [Problem(f"{owner}: there is no cost or metric '{name[:80]}'.", Where(checked.page), hint, code="quantity")]


def _data_problems(document: Document) -> list[Problem]:
    if document.data is None:
        return [Problem("there is no data to learn from.", Where(), "Choose a data source.")]
    return _source_problems(document.data)


def _source_problems(data: DataSource) -> list[Problem]:
    source = SOURCES.get(data.kind)
    if source is None:
        message = f"there is no data source '{data.kind[:80]}'."
        return [Problem(message, Where(), did_you_mean(data.kind, SOURCES), code="data")]
    wrong = setting_problems(source.settings, data.settings, f"the data source {source.name}")
    own = [Problem(sentence, Where(), code="data") for _, sentence in wrong]
    return own + [problem for part in data.parts.values() for problem in _source_problems(part)]


def _verb(phase: Phase) -> str:
    return "maximise" if phase.maximise else "minimise"


_SPLITS = f"There are {', '.join(SPLITS)}."
