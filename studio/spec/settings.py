"""Settings: what a user may choose about a block, a data source, an optimizer or a schedule.

Each kind knows its default, its bounds and its help; the inspector makes an editor of it, the checker a sentence when
a value is wrong. Values are plain JSON: numbers, text, true/false, lists, and null where `optional`.
"""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import KW_ONLY, dataclass
from typing import Any, TypeAlias

from studio.spec.dims import parse_shape

Value: TypeAlias = Any
"""A JSON value: None, bool, int, float, str, or a tuple of them."""

MAX_SHAPE = 200
"""Characters of a shape: far more than any that is read by people."""


@dataclass(frozen=True, slots=True)
class Setting:
    """A named choice. `dim` names the sizes it sets in the block's shape patterns; `when` the flag it depends on."""

    name: str
    default: Value
    _: KW_ONLY
    help: str = ""
    unit: str = ""
    dim: str = ""
    optional: bool = False
    when: str = ""

    def problem(self, value: Value) -> str | None:
        """A sentence on what is wrong with `value`, or None."""
        if value is None:
            return None if self.optional else f"{self.name} needs a value."
        return self._problem(value)

    def parse(self, value: Value) -> Value:
        """The value as the block's function receives it. Call it only on a value without problem."""
        return value

    def sizes(self, value: Value) -> dict[str, int]:
        """What the names in `dim` stand for."""
        parsed = self.parse(value)
        values = parsed if isinstance(parsed, tuple) else (parsed,)
        return dict(zip(self.dim.split(), values, strict=True)) if value is not None else {}

    def _problem(self, value: Value) -> str | None:
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Int(Setting):
    """A whole number from `min` to `max`."""

    _: KW_ONLY
    min: int | None = None
    max: int | None = None

    def _problem(self, value: Value) -> str | None:
        if isinstance(value, bool) or not isinstance(value, int):
            return f"{self.name} must be a whole number, not {_show(value)}."
        return _out_of_bounds(self.name, value, self.min, self.max)


@dataclass(frozen=True, slots=True)
class Float(Setting):
    """A number from `min` to `max`; `above` and `below` are bounds the number may not touch."""

    _: KW_ONLY
    min: float | None = None
    max: float | None = None
    above: float | None = None
    below: float | None = None

    def _problem(self, value: Value) -> str | None:
        if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) <= sys.float_info.max:
            return f"{self.name} must be a number, not {_show(value)}."
        if self.above is not None and value <= self.above:
            return f"{self.name} must be greater than {self.above:g}, not {value:g}."
        if self.below is not None and value >= self.below:
            return f"{self.name} must be less than {self.below:g}, not {value:g}."
        return _out_of_bounds(self.name, value, self.min, self.max)

    def parse(self, value: Value) -> Value:
        return None if value is None else float(value)


@dataclass(frozen=True, slots=True)
class Flag(Setting):
    """On or off."""

    def _problem(self, value: Value) -> str | None:
        return None if isinstance(value, bool) else f"{self.name} must be true or false, not {_show(value)}."


@dataclass(frozen=True, slots=True)
class Choice(Setting):
    """One of `options`."""

    _: KW_ONLY
    options: tuple[str, ...]

    def _problem(self, value: Value) -> str | None:
        if value in self.options:
            return None
        return f"{self.name} must be one of {', '.join(self.options)}, not {_show(value)}."


@dataclass(frozen=True, slots=True)
class Text(Setting):
    """A line of text; `path` marks a file or folder chosen with a dialog."""

    _: KW_ONLY
    max_length: int = 10_000
    path: str = ""

    def _problem(self, value: Value) -> str | None:
        if not isinstance(value, str):
            return f"{self.name} must be text, not {_show(value)}."
        too_long = len(value) > self.max_length
        return f"{self.name} may have {self.max_length} characters, not {len(value)}." if too_long else None


@dataclass(frozen=True, slots=True)
class Ints(Setting):
    """Whole numbers. With `count`, exactly that many, and one number alone stands for all of them."""

    _: KW_ONLY
    count: int | None = None
    min: int | None = None
    max: int | None = None

    def _problem(self, value: Value) -> str | None:
        if not _is_list(value):
            value = (value,)
        elif self.count is not None and len(value) != self.count:
            return f"{self.name} must be one whole number or {self.count} of them, not {_show(value)}."
        single = Int(self.name, None, min=self.min, max=self.max)
        return next((problem for item in value if (problem := single.problem(item))), None)

    def parse(self, value: Value) -> Value:
        if value is None or _is_list(value):
            return None if value is None else tuple(value)
        return (value,) * (self.count or 1)


@dataclass(frozen=True, slots=True)
class Floats(Setting):
    """Numbers, nested lists of numbers where `nested`."""

    _: KW_ONLY
    nested: bool = False

    def _problem(self, value: Value) -> str | None:
        single = Float(self.name, None)
        for item in value if _is_list(value) else (value,):
            problem = self._problem(item) if self.nested and _is_list(item) else single.problem(item)
            if problem:
                return problem
        return None

    def parse(self, value: Value) -> Value:
        if value is None:
            return None
        return tuple(self._item(item) for item in value) if _is_list(value) else (float(value),)

    def _item(self, item: Value) -> Value:
        return tuple(self._item(inner) for inner in item) if _is_list(item) else float(item)


@dataclass(frozen=True, slots=True)
class Shape(Setting):
    """A shape in the notation of the wires: `B 1 8 8`."""

    def _problem(self, value: Value) -> str | None:
        if not isinstance(value, str):
            return f"{self.name} must be a shape such as 'B 1 8 8', not {_show(value)}."
        if len(value) > MAX_SHAPE:
            return f"{self.name} may have {MAX_SHAPE} characters, not {len(value):,}."
        try:
            parse_shape(value)
        except ValueError as error:
            return f"{self.name}: {error}."
        return None

    def parse(self, value: Value) -> Value:
        return None if value is None else parse_shape(value)


def setting_problems(declared: Sequence[Setting], given: Mapping[str, Value], owner: str) -> list[tuple[str, str]]:
    """Every (setting name, sentence) that is wrong with `given`: unknown names, wrong types, values out of bounds."""
    known = {setting.name: setting for setting in declared}
    wrong = [(setting.name, problem) for setting in declared if (problem := _of(setting, given))]
    extra = [(name, f"{owner} has no setting '{name}'.") for name in given if name not in known]
    return wrong + extra


def complete(declared: Sequence[Setting], given: Mapping[str, Value]) -> dict[str, Value]:
    """Every setting with its value, the default where none is given, as functions receive them."""
    return {setting.name: setting.parse(given.get(setting.name, setting.default)) for setting in declared}


def _of(setting: Setting, given: Mapping[str, Value]) -> str | None:
    return setting.problem(given[setting.name]) if setting.name in given else None


def _out_of_bounds(name: str, value: float, low: float | None, high: float | None) -> str | None:
    if low is not None and value < low:
        return f"{name} must be at least {low:g}, not {_number(value)}."
    if high is not None and value > high:
        return f"{name} must be at most {high:g}, not {_number(value)}."
    return None


def _number(value: float) -> str:
    """A number for a sentence; a whole one may be larger than any float."""
    return f"{value:g}" if abs(value) < 10**30 else _show(value)


def _is_list(value: Value) -> bool:
    return isinstance(value, list | tuple)


def _show(value: Value) -> str:
    text = repr(value) if not isinstance(value, int) or abs(value) < 10**30 else "so large a number"
    return text if len(text) <= 40 else text[:37] + "..."
