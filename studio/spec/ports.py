"""Ports: where wires meet a block. Weights and states are ports too, so they can be fed, read and shared."""

from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass, field
from typing import Any, Literal, TypeAlias

InKind: TypeAlias = Literal["float", "int", "bool", "number", "any"]
"""What an input accepts; `number` is float or int."""

OutKind: TypeAlias = Literal["float", "int", "bool", "same"]
"""What an output gives; `same` is the widest kind among the inputs."""


@dataclass(frozen=True, slots=True)
class In:
    """An input. `many` names the setting that counts how often it repeats, as x0, x1, ...

    `low`, `high` and `below` say which values make sense (`below` names a size: class numbers are below C).
    """

    name: str
    pattern: str
    _: KW_ONLY
    kind: InKind = "float"
    many: str = ""
    optional: bool = False
    low: float | None = None
    high: float | None = None
    below: str = ""
    help: str = ""


@dataclass(frozen=True, slots=True)
class Out:
    """An output: a computed variable. `many` as for inputs; `when` names the flag it exists under."""

    name: str
    pattern: str = ""
    _: KW_ONLY
    kind: OutKind = "float"
    many: str = ""
    when: str = ""
    help: str = ""


@dataclass(frozen=True, slots=True)
class Weight:
    """A learned variable held implicitly. `init` names its usual initialiser, `when` the flags it exists under.

    `settings` are the initialiser's. `fan_in` is the number of inputs of one output, an expression over the sizes; by
    default it is read off the shape as torch does (all but the first size).
    """

    name: str
    pattern: str
    _: KW_ONLY
    init: str
    settings: Mapping[str, Any] = field(default_factory=dict)
    symbol: str = ""
    fan_in: str = ""
    when: str = ""
    help: str = ""


@dataclass(frozen=True, slots=True)
class State:
    """A variable that is kept but not learned, such as running statistics; the training program updates it in place."""

    name: str
    pattern: str
    _: KW_ONLY
    init: str = "zeros"
    kind: Literal["float", "int"] = "float"
    when: str = ""
    help: str = ""


def expand(port: In | Out, settings: Mapping[str, Any]) -> list[str]:
    """The names a port has under these settings: its own, x0, x1, ... where it repeats, none where its flag is off."""
    if isinstance(port, Out) and port.when and not settings[port.when]:
        return []
    if not port.many:
        return [port.name]
    return [f"{port.name}{index}" for index in range(settings[port.many])]
