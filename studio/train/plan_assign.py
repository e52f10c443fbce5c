"""What is wrong with the assignments of a phase."""

from collections.abc import Iterator

from studio.compiler.check import Checked
from studio.compiler.flat import Unit
from studio.diagram.model import Phase
from studio.diagram.problems import Problem, Where
from studio.train.declare import did_you_mean
from studio.train.scope import assignments, matches, weight_paths


def assign_problems(checked: Checked, phase: Phase, owner: str) -> list[Problem]:
    """Names of no assignment, assignments to what is no weight, averages of what is not there, phases that do
    nothing."""
    there = [path for path, unit in checked.flat.units.items() if unit.block.kind == "assignment"]
    unknown = [name for name in phase.assign if not any(matches(name, path) for path in there)]
    found = [_unknown(checked, name, there, owner) for name in unknown]
    if phase.cost is None and not phase.assign:
        hint = "Say what to minimise, or which assignments to carry out."
        found.append(Problem(f"{owner} does nothing.", Where(checked.page), hint))
    for unit in assignments(checked, phase.assign):
        found += _assign_problems(checked, unit) if unit.block.ins else _average_problems(checked, unit)
    return found


def _unknown(checked: Checked, name: str, there: list[str], owner: str) -> Problem:
    hint = did_you_mean(name, there) if there else "Put an Assign block on the page."
    return Problem(f"{owner}: there is no assignment '{name[:80]}'.", Where(checked.page), hint, code="assign")


def _assign_problems(checked: Checked, unit: Unit) -> Iterator[Problem]:
    source = checked.flat.inputs[unit.path].get("weight")
    if source is not None and not checked.flat.is_weight(source):
        where = Where(unit.page, unit.node.id, "weight")
        message = f"{unit.node.id} can only give a value to a weight, and {source} is computed."
        yield Problem(message, where, "Wire the weight's own port to it, such as fc1.weight.")


def _average_problems(checked: Checked, unit: Unit) -> Iterator[Problem]:
    paths = weight_paths(checked)
    for role in ("target", "source"):
        name = str(unit.node.settings.get(role, ""))
        if not any(path.startswith(f"{name}.") for path in paths):
            where = Where(unit.page, unit.node.id, role)
            hint = "Name a block or an instance of a group that has weights."
            yield Problem(f"the {role} of {unit.node.id}, '{name}', has no weights.", where, hint)
