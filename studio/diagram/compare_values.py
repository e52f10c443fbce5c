"""Two values of the document side by side: each leaf that differs, under the words that lead to it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from studio.diagram.model import Endpoint, Value

WORDS = {"settings": "", "stages": "stage", "phases": "phase", "parts": "part", "weights": "weights of"}
"""What an entry of a field is called, where that is not the field's own name."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that has another value; None where one version has none."""

    what: str
    old: Value | None
    new: Value | None


def differences(old: Any, new: Any) -> tuple[Difference, ...]:
    """What differs between two mappings, data classes or Nones, leaf by leaf and sorted by name."""
    before, after = dict(_leaves(old, ())), dict(_leaves(new, ()))
    paths = sorted({*before, *after})
    return tuple(
        Difference(", ".join(path), before.get(path), after.get(path))
        for path in paths
        if _unlike(before.get(path), after.get(path))
    )


def _unlike(a: Any, b: Any) -> bool:
    """True is not 1: a setting that becomes one is another; 4 and 4.0 are written alike or not as the file has them."""
    return a != b or isinstance(a, bool) != isinstance(b, bool)


def _leaves(value: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Value]]:
    """Every value that is neither a structure nor nothing, with the words that lead to it."""
    if isinstance(value, Endpoint):
        yield path, str(value).rstrip(".")
    elif is_dataclass(value):
        for each in fields(value):
            yield from _field(each.name, getattr(value, each.name), path)
    elif isinstance(value, Mapping):
        for name, item in value.items():
            yield from _leaves(item, (*path, name))
    elif value is not None and value != "":
        yield path, value


def _field(name: str, value: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Value]]:
    word = WORDS.get(name, name)
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from _leaves(item, (*path, f"{word} {key}".strip()))
    elif isinstance(value, tuple) and value and is_dataclass(value[0]):
        for number, item in enumerate(value, 1):
            yield from _leaves(item, (*path, f"{word} {number}"))
    elif value != ():
        yield from _leaves(value, (*path, word))
