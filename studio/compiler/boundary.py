"""Checking the blocks that only make sense in their place: ports of a group, delays, assignments, gradients."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from studio.compiler.arriving import Arriving
from studio.diagram.model import Node
from studio.diagram.problems import Problem, Where
from studio.spec.block import Block
from studio.spec.dims import Dim


def boundary_faults(node: Node, page: str, block: Block, arriving: Arriving) -> list[Problem]:
    """What is wrong with where such a block stands; nothing for any other."""
    match block.kind:
        case "input" | "output" if not arriving.in_group:
            hint = "Use an observed variable, or name a value." if block.kind == "input" else "Name the value instead."
            message = f"{block.title} stands on a page, which is no group."
            return [Problem(message, Where(page, node.id), hint, code="misplaced")]
        case "output" if block.parsed(node.settings)["role"] == "stop":
            return _stop_faults(node, page, arriving)
        case "delay":
            return _delay_faults(node, page, block, arriving)
        case "assignment" if arriving.in_group:
            return [Problem("an assignment stands on a page, not in a group.", Where(page, node.id), code="misplaced")]
    return []


def _stop_faults(node: Node, page: str, arriving: Arriving) -> list[Problem]:
    if not arriving.in_loop:
        return [Problem(f"{node.id} ends a loop, but this group is none.", Where(page, node.id), code="not a loop")]
    type_ = arriving.types.get("x")
    if type_ is not None and type_.kind != "bool":
        hint = "Compare the value with something."
        return [Problem(f"{node.id} ends the loop and takes true or false, not {type_}.", Where(page, node.id), hint)]
    return []


def _delay_faults(node: Node, page: str, block: Block, arriving: Arriving) -> list[Problem]:
    where = Where(page, node.id)
    if not arriving.in_loop:
        hint = "Make a loop of the group it stands in, or take it away."
        return [Problem("a delay works inside a loop, and here is none.", where, hint, code="not a loop")]
    settings = block.parsed(node.settings)
    if "initial" not in arriving.types and settings["shape"] is None:
        hint = "Give it a shape, such as N 16, or wire its initial value."
        return [Problem(f"the delay {node.id} does not know what it starts from.", where, hint)]
    before = arriving.types.get("initial") if "initial" in arriving.types else None
    if before is None and settings["shape"] is not None:
        declared = block.shape({}, settings) if block.shape else {}
        before = declared.get("y")
    after = arriving.types.get("x")
    if before is not None and after is not None and before != after:
        message = f"the delay {node.id} starts as {before}, and a step later it is {after}."
        return [Problem(message, where, "What goes round in a loop keeps its shape and kind.")]
    return []


def step_problems(page: str, node: Node, lengths: Mapping[str, Dim], *, stops: bool) -> Iterator[Problem]:
    """A loop that nothing ends, or whose sequences do not go together; `lengths` are their steps by port."""
    where, steps = Where(page, node.id), node.settings.get("steps")
    if steps is None and not lengths and not stops:
        hint = "Give it a number of steps, an input that is a sequence, or an output that stops it."
        yield Problem(f"the loop {node.id} does not know how many steps to make.", where, hint, code="steps")
    elif steps is None and len(set(lengths.values())) > 1:
        told = ", ".join(f"{port} has {size}" for port, size in lengths.items())
        hint = "Call the sizes alike, or give the loop a number of steps."
        yield Problem(f"the sequences of {node.id} are not equally long: {told}.", where, hint, code="steps")
    for port, size in lengths.items():
        if isinstance(steps, int) and isinstance(size, int) and size < steps:
            message = f"{node.id} makes {steps} steps, but {port} has only {size}."
            hint = "Take fewer steps, or a longer sequence."
            yield Problem(message, replace(where, port=port), hint, code="steps")
