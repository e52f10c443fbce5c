"""What can only be seen of a whole page: loops that do not know when to end or where to start, gradients of nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from studio.compiler.flat import Flat, LoopUnit
from studio.compiler.regions import outside
from studio.diagram.groups import GRADIENT
from studio.diagram.model import Endpoint
from studio.diagram.problems import Problem, Where
from studio.spec.ports import expand

if TYPE_CHECKING:
    from studio.compiler.check import Checked


def flat_problems(checked: Checked) -> list[Problem]:
    """The problems of the loops and gradients of a page that has none otherwise."""
    flat = checked.flat
    found = [problem for loop in flat.loops.values() for problem in _zeros(flat, loop)]
    found += [problem for loop in flat.loops.values() for problem in _starts(flat, loop)]
    return list(dict.fromkeys([*found, *_gradients(flat)]))


def _zeros(flat: Flat, loop: LoopUnit) -> Iterator[Problem]:
    """Delays that start from zeros of a size that nothing outside has."""
    for path in loop.delays:
        if "initial" in flat.inputs[path]:
            continue
        type_, unit = flat.type_of(Endpoint(path, "y")), flat.units[path]
        sizes = zip(type_.shape if type_ else (), flat.measures(loop, path), strict=True)
        for size in [size for size, found in sizes if found is None]:
            message = f"the delay {unit.node.id} starts from zeros of size {size}, which nothing outside the loop has."
            hint = "Use a size of the loop's inputs, a number, or wire its initial value."
            yield Problem(message, Where(unit.page, unit.node.id), hint)


def _starts(flat: Flat, loop: LoopUnit) -> Iterator[Problem]:
    """Delays whose initial value changes from step to step."""
    for path in loop.delays:
        source, unit = flat.inputs[path].get("initial"), flat.units[path]
        if source is not None and len(outside(flat, source)) > len(loop.loops):
            message = f"the delay {unit.node.id} starts from {source.node.removeprefix(loop.path + '.')}, "
            message += "which changes from step to step."
            hint = "Bring the initial value in through an input that is the same at each step."
            yield Problem(message, Where(unit.page, unit.node.id, "initial"), hint)


def _gradients(flat: Flat) -> Iterator[Problem]:
    """Gradients with respect to what their cost is not computed from."""
    units = [unit for unit in flat.units.values() if unit.block.name == GRADIENT]
    for unit in units:
        cost = flat.inputs[unit.path].get("cost")
        before = flat.needed({cost.node}) if cost else set()
        used = {
            flat.stored(source) for path in before for source in flat.inputs[path].values() if flat.is_weight(source)
        }
        used |= {f"{flat.units[path].store}.{name}" for path in before for name in flat.weights(flat.units[path])}
        for port in expand(unit.block.ins[1], unit.settings):
            source = flat.inputs[unit.path].get(port)
            if cost is None or source is None:
                continue
            there = flat.stored(source) in used if flat.is_weight(source) else source.node in before
            if not there:
                message = f"the cost of {unit.node.id} does not depend on {source.node.rpartition('.')[2]}."
                hint = "Its gradient would be zero: take another variable, or another cost."
                yield Problem(message, Where(unit.page, unit.node.id, port), hint)
