"""Assignments: weights that are given a value after a step, by a wire or as a moving average of other weights."""

from collections.abc import Callable, Sequence

import torch
from torch import Tensor, nn

from studio.compiler.flat import Unit
from studio.compiler.model import Model
from studio.errors import PlanError
from studio.train.feed import Batch
from studio.train.inputs import Inputs
from studio.train.scope import assignments

Assignment = Callable[[Batch], None]


def make_assignments(model: Model, patterns: Sequence[str]) -> list[Assignment]:
    """The assignments a phase names, ready to be carried out. Raises PlanError for one that names no weights."""
    units = list(assignments(model.checked, patterns))
    wired = [unit for unit in units if unit.block.ins]
    followed = [_moving_average(model, unit) for unit in units if not unit.block.ins]
    return [*([_wired(model, wired)] if wired else []), *followed]


def _wired(model: Model, units: Sequence[Unit]) -> Assignment:
    """All Assign blocks at once: every new value is computed before a weight changes."""
    flat = model.checked.flat
    targets = [tensor_at(model, flat.stored(flat.inputs[unit.path]["weight"])) for unit in units]
    program = model.program([flat.inputs[unit.path]["value"] for unit in units], training=False)
    inputs = Inputs(model.checked, program)

    def carry_out(batch: Batch) -> None:
        with torch.no_grad():
            found = program(*inputs(batch))
            values = found if len(targets) > 1 else (found,)
            for target, value in zip(targets, [value.clone() for value in values], strict=True):
                target.copy_(value)

    return carry_out


def _moving_average(model: Model, unit: Unit) -> Assignment:
    settings = unit.settings
    pairs = [
        pair
        for pair in _pairs(model, settings["target"], settings["source"], unit.path)
        if settings["states"] or isinstance(pair[0], nn.Parameter)
    ]
    pairs = [(target.detach(), source.detach()) for target, source in pairs]
    learned = [pair for pair in pairs if pair[0].is_floating_point()]
    counted = [pair for pair in pairs if not pair[0].is_floating_point()]
    targets, sources = [pair[0] for pair in learned], [pair[1] for pair in learned]
    weight = 1.0 - settings["decay"]

    def carry_out(_batch: Batch) -> None:
        with torch.no_grad():
            torch._foreach_lerp_(targets, sources, weight)  # pyright: ignore[reportPrivateImportUsage]
            for target, source in counted:
                target.copy_(source)

    return carry_out


def _pairs(model: Model, target: str, source: str, where: str) -> list[tuple[Tensor, Tensor]]:
    """The weights and states of two parts that go by the same name inside them."""
    own = dict(model.state_dict(keep_vars=True))
    found = [
        (value, own[source + path.removeprefix(target)])
        for path, value in own.items()
        if path.startswith(f"{target}.") and source + path.removeprefix(target) in own
    ]
    if not found:
        message = f"'{target}' and '{source}' have no weights in common."
        raise PlanError(message, where=f"block {where}", hint="Name two blocks or two instances of one group.")
    return found


def tensor_at(model: Model, path: str) -> Tensor:
    """The weight or state kept at a path."""
    owner, _, name = path.rpartition(".")
    return getattr(model.get_submodule(owner), name).detach()
