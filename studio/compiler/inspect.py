"""Checking one block: its settings, its wires, its shapes; every problem becomes a sentence with a hint."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from studio.compiler.arriving import Arriving
from studio.compiler.boundary import boundary_faults
from studio.diagram.frozen import EMPTY, frozen
from studio.diagram.model import Choice, Node
from studio.diagram.problems import Problem, Where
from studio.spec.block import Block
from studio.spec.constraints import CONSTRAINTS
from studio.spec.expression import has_expression, resolve
from studio.spec.infer import infer
from studio.spec.initialisers import INITIALISERS
from studio.spec.pattern import Mismatch
from studio.spec.settings import setting_problems
from studio.spec.types import TensorType

if TYPE_CHECKING:
    from studio.compiler.check import Checked

Types = Mapping[str, TensorType | None]


@dataclass(frozen=True, slots=True)
class NodeTypes:
    """What is known of one block: the type at each output, weight and state, and its problems.

    `known` is False for a block that no registry has: its ports cannot be judged. `node` is the block with its
    expressions computed, where it has any; `inner` the checked insides of a group, one for each repetition.
    """

    types: Types = EMPTY
    problems: tuple[Problem, ...] = ()
    known: bool = True
    node: Node | None = None
    inner: tuple[Checked, ...] = ()


def resolved(node: Node, page: str, block: Block | None, names: Mapping[str, Any]) -> tuple[Node, list[Problem]]:
    """The block with its expressions computed, the block itself where there are none; and what cannot be computed."""
    if block is None or not has_expression(node.settings, names):
        return node, []
    settings, wrong = resolve(block.settings, node.settings, names)
    problems = [Problem(sentence, Where(page, node.id, name), hint, code="setting") for name, sentence, hint in wrong]
    return (node if settings == node.settings else replace(node, settings=frozen(settings))), problems


def inspect_node(
    node: Node, page: str, block: Block | None, arriving: Arriving, unresolved: Sequence[Problem] = ()
) -> NodeTypes:
    """Check one block given what arrives at its ports."""
    if block is None:
        return NodeTypes(problems=(_unknown(node, page),), known=False)
    wrong = [*unresolved] or setting_faults(node, page, block)
    if wrong:
        return NodeTypes(dict.fromkeys(_outputs_if_possible(block, node)), tuple(wrong))
    weights = {weight.name for weight in block.active_weights(node.settings)}
    problems = [*wire_faults(node, page, block, arriving, weights), *_weight_problems(node, page, block)]
    problems += boundary_faults(node, page, block, arriving)
    try:
        inferred = infer(block, node.settings, arriving.types)
    except Mismatch as mismatch:
        where = Where(page, node.id, mismatch.port)
        problems.append(Problem(_sentence(node, block, mismatch), where, mismatch.hint, code="mismatch"))
        return NodeTypes(dict.fromkeys(block.output_names(node.settings)), tuple(problems))
    except Exception as error:  # noqa: BLE001 - the rule of somebody's own block may do anything
        problems.append(_failing_rule(node, page, block, error))
        return NodeTypes(dict.fromkeys(block.output_names(node.settings)), tuple(problems))
    outputs = {"y": arriving.given} if block.kind == "input" else inferred.outputs
    return NodeTypes({**outputs, **inferred.weights}, tuple(problems))


def _failing_rule(node: Node, page: str, block: Block, error: Exception) -> Problem:
    message = f"the rule for the shapes of {_title(node, block)} fails: {type(error).__name__}: {error}"
    return Problem(f"{message.rstrip('.')}.", Where(page, node.id), "Mend the declaration of the block.", code="rule")


def _unknown(node: Node, page: str) -> Problem:
    if node.group:
        hint = "The instance is kept as it is. Define the group, or replace the instance."
        return Problem(f"the document has no group '{node.group}'.", Where(page, node.id), hint, code="block")
    hint = "The block is kept as it is. Install the package it comes from, or replace it."
    return Problem(f"no block called '{node.block}' is known here.", Where(page, node.id), hint, code="block")


def setting_faults(node: Node, page: str, block: Block) -> list[Problem]:
    """Settings that are unknown, of the wrong kind, or out of bounds."""
    names = [setting.name for setting in block.settings]
    found = []
    for name, sentence in setting_problems(block.settings, node.settings, block.title):
        close = get_close_matches(name, names, n=1) if name not in names else []
        hint = f"Did you mean {close[0]}?" if close else ""
        found.append(Problem(sentence, Where(page, node.id, name), hint, code="setting"))
    return found


def _outputs_if_possible(block: Block, node: Node) -> list[str]:
    """The outputs of a block whose settings are wrong: those that do not depend on a setting."""
    return [port.name for port in block.outs if not port.many]


def wire_faults(node: Node, page: str, block: Block, arrived: Arriving, weights: set[str]) -> list[Problem]:
    """Wires that are missing, lead to no port, or come from none; `weights` are the ports besides the inputs."""
    arriving, missing = arrived.types, arrived.missing
    required = {name for name in block.input_names(node.settings) if not _optional(block, name)}
    ports = set(block.input_names(node.settings)) | weights
    title = _title(node, block)
    problems = [
        Problem(f"{name} of {title} is not connected.", Where(page, node.id, name), "Draw a wire to it.", code="open")
        for name in sorted(required - arriving.keys())
    ]
    for name in sorted(arriving.keys() - ports):
        message = f"{title} has no input '{name}'."
        hint = _choices("Its inputs are", ports)
        problems.append(Problem(message, Where(page, node.id, name), hint, code="no input"))
    for name, source in sorted(missing.items()):
        message = f"the wire to {name} comes from {source}, which there is not."
        hint = "Take the wire away or draw it from a port."
        problems.append(Problem(message, Where(page, node.id, name), hint, code="no output"))
    return problems


def _weight_problems(node: Node, page: str, block: Block) -> list[Problem]:
    known = {weight.name for weight in block.weights}
    problems = []
    for name, choice in node.weights.items():
        where = Where(page, node.id, name)
        if name not in known:
            message = f"{_title(node, block)} has no weight '{name}'."
            problems.append(Problem(message, where, _choices("Its weights are", known), code="weight"))
        elif choice.init and choice.init not in INITIALISERS:
            message = f"there is no initialiser '{choice.init}'."
            problems.append(Problem(message, where, _choices("There are", set(INITIALISERS)), code="initialiser"))
        elif choice.init:
            declared = INITIALISERS[choice.init].settings
            wrong = setting_problems(declared, choice.settings, f"the initialiser {choice.init}")
            problems += [Problem(sentence, where, code="initialiser") for _, sentence in wrong]
        if choice.constraint is not None:
            problems += _constraint_problems(choice.constraint, where)
    return problems


def _constraint_problems(choice: Choice, where: Where) -> list[Problem]:
    found = CONSTRAINTS.get(choice.name)
    if found is None:
        hint = _choices("There are", set(CONSTRAINTS))
        return [Problem(f"there is no constraint '{choice.name}'.", where, hint, code="constraint")]
    wrong = setting_problems(found.settings, choice.settings, f"the constraint {choice.name}")
    return [Problem(sentence, where, code="constraint") for _, sentence in wrong]


def _optional(block: Block, name: str) -> bool:
    return any(port.optional and port.name == name for port in block.ins)


def _title(node: Node, block: Block) -> str:
    return node.label or block.title


def _sentence(node: Node, block: Block, mismatch: Mismatch) -> str:
    return f"{_title(node, block)}: {mismatch.message}"


def _choices(lead: str, names: set[str]) -> str:
    return f"{lead} {', '.join(sorted(names))}." if names else ""
