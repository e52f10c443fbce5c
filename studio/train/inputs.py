"""What a program is called with: fields of the batch, and random numbers for the variables that are drawn."""

from typing import Any

import torch
from torch import Tensor

from studio.compiler.check import Checked
from studio.compiler.flat import Unit
from studio.compiler.lower import Program
from studio.spec.dims import Dim
from studio.train.feed import Batch
from studio.train.scope import field_of

SEED_OF_EVALUATION = 20_241
"""Evaluations draw the same random numbers each time, so that their curve moves only when the model does."""


class Inputs:
    """Makes the inputs of one program from a batch, in the program's order."""

    def __init__(self, checked: Checked, program: Program) -> None:
        units = dict(enumerate(checked.flat.units[path] for path in program.inputs))
        # Drawn by path, not in the order in which blocks were placed, which a file does not keep.
        places = sorted(units, key=lambda place: units[place].path)
        self._drawn = {place: draw for place in places if (draw := units[place].draws) is not None}
        self._fields = tuple(
            "" if place in self._drawn else field_of(checked, unit.path) for place, unit in units.items()
        )
        self._shapes = {place: _shape(units[place]) for place in self._drawn}
        self._known = _sizes_of_fields(checked)

    def __call__(self, batch: Batch, generator: torch.Generator | None = None) -> list[Tensor]:
        """The inputs; those that are drawn with `generator`, or else with torch's own random numbers."""
        if not self._drawn:
            return [batch[field] for field in self._fields]
        sizes, device = self._sizes(batch), next(iter(batch.values())).device
        drawn = {place: self._draw(place, sizes, generator).to(device) for place in self._drawn}
        return [drawn[place] if place in drawn else batch[field] for place, field in enumerate(self._fields)]

    def _sizes(self, batch: Batch) -> dict[str, int]:
        """What the open sizes are in this batch."""
        known = {size: batch[field].shape[axis] for size, field, axis in self._known if field in batch}
        return known | {"": len(next(iter(batch.values())))}

    def _draw(self, place: int, sizes: dict[str, int], generator: torch.Generator | None) -> Tensor:
        shape = tuple(_number(size, axis, sizes) for axis, size in enumerate(self._shapes[place]))
        return self._drawn[place](shape, generator)


def _number(size: Dim, axis: int, sizes: dict[str, int]) -> int:
    """An open size that no field has is the number of examples, where it is the first."""
    if isinstance(size, int):
        return size
    if str(size) in sizes:
        return sizes[str(size)]
    if axis == 0:
        return sizes[""]
    raise RuntimeError(f"the size {size} of a variable that is drawn is not known: no field of the data has it")


def _shape(unit: Unit) -> tuple[Dim, ...]:
    type_ = unit.type_of("y")
    return type_.shape if type_ else ()


def _sizes_of_fields(checked: Checked) -> list[tuple[str, str, int]]:
    """Every field that has an open size, and in which dimension; a batch need not hold all of them."""
    found: list[tuple[str, str, int]] = []
    for path, unit in checked.flat.units.items():
        field: Any = field_of(checked, path) if unit.block.is_given else ""
        sizes = _shape(unit) if field else ()
        found += [(str(size), field, axis) for axis, size in enumerate(sizes) if not isinstance(size, int)]
    return found
