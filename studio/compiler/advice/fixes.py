"""Quick fixes: edits that take a problem of the drawing away. What is offered has been tried by the checker."""

from collections.abc import Callable, Iterator, Mapping
from itertools import islice

from studio.compiler.advice.fix import Fix
from studio.compiler.advice.mending import (
    mend_block,
    mend_constraint,
    mend_initialiser,
    mend_loop,
    mend_misplaced,
    mend_setting,
    mend_sharing,
    mend_steps,
    mend_weight,
)
from studio.compiler.advice.mending_wires import mend_circle, mend_mismatch, mend_no_input, mend_no_output, mend_open
from studio.compiler.check import Checked, check_again
from studio.diagram.edits import EditError
from studio.diagram.problems import Problem

MOST = 5
"""Fixes that are offered for one problem."""
MOST_TRIED = 24

HIDDEN = {("block", "open"), ("setting", "open"), ("setting", "mismatch")}
"""(what is wrong with a block, what is not looked at as long as that is so)"""

Mend = Callable[[Checked, Problem], Iterator[Fix]]

MENDS: Mapping[str, Mend] = {
    "block": mend_block,
    "circle": mend_circle,
    "constraint": mend_constraint,
    "initialiser": mend_initialiser,
    "misplaced": mend_misplaced,
    "mismatch": mend_mismatch,
    "no input": mend_no_input,
    "no output": mend_no_output,
    "not a loop": mend_loop,
    "open": mend_open,
    "setting": mend_setting,
    "sharing": mend_sharing,
    "steps": mend_steps,
    "weight": mend_weight,
}
"""By the code of a problem. What is said of a group because of its inside is mended there."""


def fixes(checked: Checked, problem: Problem) -> list[Fix]:
    """What would take `problem`, one of `checked.problems`, away; the likeliest first.

    It may stand in a group that the diagram uses. Each fix was tried: the problem is gone, and the diagram has no other
    error that it had not before, except that the input is open whose wire is taken away. Those come last that bring
    to light what is wrong further down, with blocks of which nothing could be known as long as the problem was there.
    """
    mend, here = MENDS.get(problem.code), place_of_problem(checked, problem)
    if mend is None or here is None:
        return []
    clean: dict[str, Fix] = {}
    revealing: dict[str, Fix] = {}
    for fix in islice(mend(here, problem), MOST_TRIED):
        new = _new_errors(checked, problem, fix) if fix.title not in clean | revealing else None
        if new is not None and all(_was_hidden(checked, problem, each) for each in new):
            (revealing if new else clean)[fix.title] = fix
        if len(clean) == MOST:
            break
    return [*clean.values(), *revealing.values()][:MOST]


def place_of_problem(checked: Checked, problem: Problem) -> Checked | None:
    """The diagram a problem stands in: the one that was checked, or the inside of a group it uses."""
    if checked.page == problem.where.page:
        return checked
    waiting, seen = [checked], {checked.page}
    for outer in waiting:  # grows while it is walked
        inner = [each for types in outer.nodes.values() for each in types.inner[:1]]
        for each in inner:
            if each.page == problem.where.page and problem in each.problems:
                return each
            if each.page not in seen:
                seen.add(each.page)
                waiting.append(each)
    return None


def _new_errors(checked: Checked, problem: Problem, fix: Fix) -> list[Problem] | None:
    """The errors that a fix is to answer for; None where it does not take the problem away."""
    try:
        document = fix.edit(checked.document)
    except EditError:
        return None
    then, known = check_again(checked, document), set(checked.problems)
    if problem in then.problems:
        return None
    return [each for each in then.errors if each not in known and not _excused(each, problem, fix)]


def _was_hidden(checked: Checked, problem: Problem, new: Problem) -> bool:
    """Whether an error could not be seen before: nobody knew the inputs of the block, or the type of what came to one
    of another block."""
    if (new.where.page, new.where.node) == (problem.where.page, problem.where.node):
        return (problem.code, new.code) in HIDDEN
    if new.where.page != checked.page or new.where.node not in checked.nodes or new.code != "mismatch":
        return False
    return any(checked.type_of(source) is None for source in checked.wiring.inputs[new.where.node].values())


def _excused(new: Problem, problem: Problem, fix: Fix) -> bool:
    """Whether an error that was not there before is no fault of the fix: it repeats what is wrong inside a group, it is
    another circle through the same blocks, a new loop asks for its steps, or it says that the wire is gone."""
    if new.code == "inside" or (problem.code, new.code) in (("circle", "circle"), ("not a loop", "steps")):
        return True
    opened = fix.opens
    return new.code == "open" and opened is not None and (new.where.node, new.where.port) == opened
