"""Fixes for blocks, their settings and their weights. They are proposals: `studio.compiler.advice.fixes` tries each."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from difflib import get_close_matches
from functools import partial
from math import ceil, floor

from studio.compiler.advice.fix import Fix
from studio.compiler.check import Checked
from studio.diagram import edits
from studio.diagram.frozen import EMPTY, frozen
from studio.diagram.groups import INPUT, boundary, group_of
from studio.diagram.model import Choice, Document, Group, Node, Value, WeightChoice
from studio.diagram.problems import Problem
from studio.spec.block import Block
from studio.spec.constraints import CONSTRAINTS
from studio.spec.initialisers import INITIALISERS
from studio.spec.settings import Choice as OneOf
from studio.spec.settings import Float, Int, Setting

CLOSE = 0.6
"""How alike two names are, from 0 to 1, where one may be meant for the other."""


def near(name: str, names: Iterable[str], count: int = 3) -> list[str]:
    """The names most like `name`, whatever their capitals."""
    spelled = {each.lower(): each for each in names}
    return [spelled[found] for found in get_close_matches(name.lower(), spelled, count, CLOSE)]


def mend_block(here: Checked, problem: Problem) -> Iterator[Fix]:
    """A block that nobody knows: one whose name is near, with those settings it has."""
    node = here.drawn.nodes[problem.where.node]
    groups = [name for name in here.registry if name.startswith("@") and name[1:] not in here.inside.groups]
    names = groups if node.group else [name for name in here.registry if not name.startswith("@")]
    titled = {block.title: block.name for block in here.registry.values() if block.name in names}
    for name in dict.fromkeys([*near(node.block, names), *(titled[title] for title in near(node.block, titled))]):
        block = here.registry[name]
        kept = {key: value for key, value in node.settings.items() if block.setting(key)}
        other = replace(node, block=name, settings=frozen(kept))
        yield Fix(f"Use {block.title}", partial(edits.replace_node, page=here.page, node=other))


def mend_setting(here: Checked, problem: Problem) -> Iterator[Fix]:
    """A setting there is not: the one that is meant, or none. One with a wrong value: the nearest, or the default."""
    node, name = here.drawn.nodes[problem.where.node], problem.where.port
    block = here.registry.get(node.block)
    setting = block.setting(name) if block else None
    if block is None:
        return
    if setting is None:
        yield from _renamed(here, node, block, name)
        yield Fix(f"Remove {name}", partial(_set, here, node, {name: None}))
        return
    for value in _allowed(setting, node.settings.get(name)):
        yield Fix(f"Set {name} to {_told(value)}", partial(_set, here, node, {name: value}))
    yield Fix(f"Reset {name} to {_told(setting.default)}", partial(_set, here, node, {name: None}))


def _renamed(here: Checked, node: Node, block: Block, name: str) -> Iterator[Fix]:
    """The value given to the setting that is nearly called so, where that has none yet."""
    for meant in near(name, [setting.name for setting in block.settings]):
        if meant not in node.settings:
            yield Fix(f"Call it {meant}", partial(_set, here, node, {name: None, meant: node.settings[name]}))


def _set(here: Checked, node: Node, values: Mapping[str, Value], document: Document) -> Document:
    return edits.set_settings(document, here.page, node.id, values)


def _allowed(setting: Setting, value: Value) -> Iterator[Value]:
    """The values nearest to a wrong one that a setting takes."""
    number = isinstance(value, int | float) and not isinstance(value, bool)
    tried: list[Value] = []
    if isinstance(setting, Int | Float) and number:
        clamped = max(setting.min if setting.min is not None else value, value)
        tried.append(min(setting.max if setting.max is not None else clamped, clamped))
        if isinstance(setting, Int) and abs(value) < 2**53:
            tried += [floor(tried[0] + 0.5), ceil(tried[0])]
    elif isinstance(setting, Int | Float) and isinstance(value, str):
        tried += _numbers(value, whole=isinstance(setting, Int))
    elif isinstance(setting, OneOf) and isinstance(value, str):
        tried += near(value, setting.options)
    yield from (each for each in dict.fromkeys(tried) if setting.problem(each) is None)


def _numbers(text: str, *, whole: bool) -> list[Value]:
    try:
        number = float(text)
        return [int(number) if whole else number]
    except (ValueError, OverflowError):
        return []


def _told(value: Value) -> str:
    """A value as the button says it."""
    if value is None:
        return "nothing"
    if isinstance(value, tuple):
        return " ".join(map(str, value))
    return "true" if value is True else "false" if value is False else f"{value}" or "nothing"


def mend_weight(here: Checked, problem: Problem) -> Iterator[Fix]:
    """A choice about a weight that the block has not."""
    yield from _chosen(here, problem, f"Forget {problem.where.port}", WeightChoice())


def mend_initialiser(here: Checked, problem: Problem) -> Iterator[Fix]:
    """An initialiser whose name is near, or the usual one."""
    choice = here.drawn.nodes[problem.where.node].weights[problem.where.port]
    if choice.init not in INITIALISERS:
        for name in near(choice.init, INITIALISERS):
            yield from _chosen(here, problem, f"Initialise by {name}", replace(choice, init=name, settings=EMPTY))
    else:
        yield from _chosen(here, problem, "Reset its settings", replace(choice, settings=EMPTY))
    yield from _chosen(here, problem, "Initialise as usual", replace(choice, init="", settings=EMPTY))


def mend_constraint(here: Checked, problem: Problem) -> Iterator[Fix]:
    """A constraint whose name is near, its usual settings, or none."""
    choice = here.drawn.nodes[problem.where.node].weights[problem.where.port]
    name = choice.constraint.name if choice.constraint else ""
    for other in [name] if name in CONSTRAINTS else near(name, CONSTRAINTS):
        yield from _chosen(here, problem, f"Constrain by {other}", replace(choice, constraint=Choice(other)))
    yield from _chosen(here, problem, "Take the constraint away", replace(choice, constraint=None))


def _chosen(here: Checked, problem: Problem, title: str, choice: WeightChoice) -> Iterator[Fix]:
    where = problem.where
    yield Fix(title, lambda document: edits.set_weight(document, here.page, where.node, where.port, choice))


def mend_sharing(here: Checked, problem: Problem) -> Iterator[Fix]:
    """Weights of an instance there is not, or that has others: those of another instance of the group, or its own."""
    node = here.drawn.nodes[problem.where.node]
    alike = [other.id for other in here.drawn.nodes.values() if other.block == node.block and other.id != node.id]
    for other in near(str(node.settings.get("weights_of", "")), alike):
        yield Fix(f"Use the weights of {other}", partial(_set, here, node, {"weights_of": other}))
    yield Fix("Use its own weights", partial(_set, here, node, {"weights_of": None}))


def mend_loop(here: Checked, problem: Problem) -> Iterator[Fix]:
    """A delay, or what ends a loop, in a group that is none: let it be one."""
    group = here.document.groups.get(here.page)
    if group is not None:
        again = replace(group, loop=True)
        yield Fix(f"Make {here.page} a loop", lambda document: edits.set_group(document, here.page, again))
    yield _removal(here, problem)


def mend_misplaced(here: Checked, problem: Problem) -> Iterator[Fix]:
    """A port of a group on a page: an observed variable, or nothing."""
    node = here.drawn.nodes[problem.where.node]
    if node.block == "Input":
        shape = str(node.settings.get("shape", ""))
        given = {"shape": shape} if shape not in ("", "*") else {}
        other = replace(node, block="Observed", settings=frozen(given))
        yield Fix("Make it an observed variable", partial(edits.replace_node, page=here.page, node=other))
    if node.block == "Output":
        other = replace(node, block="Variable", settings=EMPTY)
        yield Fix("Make it a variable", partial(edits.replace_node, page=here.page, node=other))
    yield _removal(here, problem)


def _removal(here: Checked, problem: Problem) -> Fix:
    name = problem.where.node
    return Fix(f"Remove {name}", lambda document: edits.remove_nodes(document, here.page, [name]))


def mend_steps(here: Checked, problem: Problem) -> Iterator[Fix]:
    """A loop that does not know how many steps to make, or makes more than its sequences have."""
    node = here.drawn.nodes[problem.where.node]
    group = group_of(here.document, node)
    if group is None:
        return
    lengths = set(_lengths(here, node, group))
    if node.settings.get("steps") is not None:
        yield Fix("Make as many steps as the sequences have", partial(_set, here, node, {"steps": None}))
    for steps in sorted(lengths) or [DEFAULT_STEPS]:
        yield Fix(f"Make {steps} steps", partial(_set, here, node, {"steps": steps}))


DEFAULT_STEPS = 10
"""Steps of a loop that nothing ends."""


def _lengths(here: Checked, node: Node, group: Group) -> Iterator[int]:
    """How long the sequences are that come to a loop, where that is a number."""
    for port in boundary(group.graph, INPUT):
        source = here.wiring.inputs[node.id].get(port.id)
        type_ = here.type_of(source) if source else None
        axis = port.settings.get("axis", 1)
        if port.settings.get("role") == "sequence" and type_ and isinstance(axis, int) and axis < len(type_.shape):
            size = type_.shape[axis]
            if isinstance(size, int):
                yield size
