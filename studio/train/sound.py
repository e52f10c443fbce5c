"""Training the part of a drawing that is right, where the plan needs no other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from studio.compiler.check import Checked, check
from studio.compiler.pages import drawing_problems
from studio.compiler.sound import sound_part
from studio.diagram.model import Document
from studio.diagram.problems import Problem, Where, errors
from studio.errors import CompileError
from studio.spec.registry import Registry, load_blocks
from studio.train.plan import plan_problems

MOST_NAMED = 5
"""Blocks that a sentence names."""


def trainable_part(
    document: Document, registry: Registry | None = None, known: Mapping[str, Checked] | None = None
) -> tuple[Document, tuple[str, ...]]:
    """The document without what is wrong on the pages that are trained, and the names of the blocks left out; the
    document itself where nothing is wrong there. `known` are the `trained_pages`, where they are checked already.

    Raises CompileError where the plan or a claim needs what would be left out: then mending comes first.
    """
    registry = registry or load_blocks()
    known = known or {page: check(document, page, registry) for page in trained_pages(document)}
    wrong = errors(drawing_problems(known))
    if not wrong:
        return document, ()
    part, left_out = sound_part(document, known, registry)
    if needed := _needed(document, part, known, registry):
        raise CompileError([*needed, *wrong])
    return part, left_out


def trained_pages(document: Document) -> list[str]:
    """The pages that the plan trains and the claims are about; the first page where there is no plan."""
    stages = [stage.page for stage in document.plan.stages] or [next(iter(document.pages))]
    spoken = dict.fromkeys([*stages, *(claim.page for claim in document.claims)])
    return [page for page in spoken if page in document.pages]


def named(names: Sequence[str]) -> str:
    """Names as a sentence has them: a, b and c; of many the first, and how many more there are."""
    if len(names) > MOST_NAMED:
        names = [*names[: MOST_NAMED - 1], f"{len(names) - MOST_NAMED + 1} more"]
    return " and ".join(part for part in (", ".join(names[:-1]), names[-1]) if part)


def _needed(document: Document, part: Document, known: Mapping[str, Checked], registry: Registry) -> list[Problem]:
    """What cannot be carried out with the part alone, in the plan or in a claim."""
    if not document.plan.stages:
        return _cost_left_out(document, part, known)
    before = {problem.message for problem in plan_problems(document, known, registry)}
    found = [each for each in errors(plan_problems(part, registry=registry)) if each.code != "field"]
    new = [each for each in found if each.message not in before]
    lead = "the right part of the drawing cannot be trained alone"
    return [Problem(f"{lead}: {each.message}", each.where, "Mend what is wrong first.") for each in new]


def _cost_left_out(document: Document, part: Document, known: Mapping[str, Checked]) -> list[Problem]:
    """Without a plan it is the cost that says what to learn, and no other may take its place unasked."""
    page, checked = next(iter(known.items()))
    gone = sorted(document.page(page).nodes.keys() - part.page(page).nodes.keys())
    for name in gone:
        block = checked.registry.get(checked.drawn.nodes[name].block)
        if block is not None and block.kind == "cost":
            message = f"the right part of the drawing cannot be trained alone: {name}, a cost, is not in it."
            hint = "Mend what is wrong first, or say in the plan what to minimise."
            return [Problem(message, Where(page, name), hint)]
    return []
