"""Example types for the inputs of a block, from its port patterns: small sizes, different for every name."""

from collections.abc import Iterator, Mapping
from typing import Any

from studio.spec import Block, In, Mismatch, TensorType
from studio.spec.dims import evaluate, names_in
from studio.spec.pattern import tokens
from studio.spec.ports import expand

LARGE = {"H": 9, "W": 8, "D": 7, "L": 10, "T": 6}
"""Sizes that kernels slide over."""
SMALL = {"B": 3, "N": 4, "C": 5}
OTHERS = (5, 2, 6, 7, 3, 11, 13)
VARIADIC = (2, 3)


def example_settings(block: Block, given: Mapping[str, Any] | None = None) -> dict[str, Any]:
    return {**block.example.get("settings", {}), **(given or {})}


def example_types(block: Block, settings: Mapping[str, Any], kinds: Mapping[str, str] | None = None):
    """A type for every input, by name. `kinds` says otherwise for ports that accept several kinds of number."""
    values = block.parsed(settings)
    one, many = example_sizes(block, values)
    types: dict[str, TensorType] = {}
    for port in block.ins:
        for name in expand(port, values):
            shape = tuple(_shape(port, one, many, stretch=bool(types)))
            types[name] = TensorType(shape, (kinds or {}).get(name, _usual_kind(port)))
    return types


def example_sizes(block: Block, values: Mapping[str, Any]) -> tuple[dict[str, int], dict[str, tuple[int, ...]]]:
    """What every name in the patterns stands for: single sizes, and runs of sizes."""
    one, many = _given_sizes(block, values)
    patterns = [part for port in block.ins for part in tokens(port.pattern)]
    for part in patterns:
        if part[0] in "*~":
            many.setdefault(part[1:], VARIADIC)
        for name in sorted(names_in(part)) if part[0] not in "*~" else ():
            if name not in one:
                one[name] = _unused(name, one)
    for size, divisor in block.divides:
        if size.isidentifier() and size not in block.example.get("sizes", {}):
            one[size] = 2 * evaluate(divisor, one)
    return one, many


def accepted_kinds(port: In) -> tuple[str, ...]:
    return {"number": ("float", "int"), "any": ("float", "int", "bool")}.get(port.kind, (port.kind,))


def _usual_kind(port: In) -> str:
    return accepted_kinds(port)[0]


def _given_sizes(block: Block, values: Mapping[str, Any]):
    """Sizes that the settings or the declaration's own example fix."""
    one: dict[str, int] = {}
    many: dict[str, tuple[int, ...]] = {}
    for setting in block.settings:
        if setting.dim:
            one.update(setting.sizes(values[setting.name]))
    sizes = {**_further_sizes(block, values), **block.example.get("sizes", {})}
    for name, size in sizes.items():
        if isinstance(size, tuple):
            many[name.lstrip("*~")] = size
        else:
            one[name] = size
    return one, many


def _further_sizes(block: Block, values: Mapping[str, Any]):
    """What the block's `let` adds; nothing where it refuses the settings, as inference will then say."""
    try:
        return block.let(values) if block.let else {}
    except Mismatch:
        return {}


def _unused(name: str, one: Mapping[str, int]) -> int:
    wanted = {**LARGE, **SMALL}.get(name)
    return wanted or next(size for size in OTHERS if size not in one.values())


def _shape(port: In, one: Mapping[str, int], many: Mapping[str, tuple[int, ...]], stretch: bool) -> Iterator[int]:
    """A pattern's sizes; every input but the first has a 1 to broadcast, where its pattern says that it may."""
    for part in tokens(port.pattern):
        if part[0] == "~" and stretch:
            yield from (1, *many[part[1:]][1:])
        elif part[0] in "*~":
            yield from many[part[1:]]
        else:
            yield evaluate(part, one)
