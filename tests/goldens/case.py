"""A golden check as it stands in its file, and the comparison of what came out with what was expected."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch

Values = Mapping[str, Any]
"""What came out, by the names that a check expects: tensors, arrays, numbers or lists of them."""

PRINTED_DIGITS = 1e-11
"""Expected numbers are written with twelve digits."""


class Skip(Exception):
    """Diagrad does not have what a check asks for; the text says what."""


@dataclass(frozen=True)
class Case:
    """One check."""

    id: str
    op: str
    inputs: Mapping[str, Any]
    settings: Mapping[str, Any]
    parameters: Mapping[str, Any]
    expected: Mapping[str, Any]
    atol: float = 0.0
    note: str = ""

    @property
    def gradients(self) -> list[str]:
        """The names whose gradients are expected."""
        return [name.removeprefix("grad.") for name in self.expected if name.startswith("grad.")]


@dataclass(frozen=True)
class Outcome:
    """How a check went: the ways in which it failed, or why it was skipped."""

    case: Case
    failures: list[str] = field(default_factory=list)
    skipped: str = ""

    @property
    def passed(self) -> bool:
        return not (self.failures or self.skipped)


def load(path: Path) -> Iterator[Case]:
    """The checks of a file, one JSON object a line."""
    known = Case.__dataclass_fields__
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield Case(**{name: value for name, value in json.loads(line).items() if name in known})


def differences(case: Case, values: Values) -> list[str]:
    """A sentence for each expected name that came out wrong, with both numbers."""
    return [text for name, wanted in case.expected.items() if (text := _difference(name, wanted, values[name], case))]


def _difference(name: str, wanted: Any, got: Any, case: Case) -> str:
    if isinstance(wanted, str):
        return "" if got == wanted else f"{name}: expected {wanted}, got {got}"
    expected, actual = _array(wanted), _array(got)
    if expected is None or actual is None:
        same = _plain(wanted) == _plain(got)
        return "" if same else f"{name}: expected {_plain(wanted)}, got {_plain(got)}"
    if expected.shape != actual.shape:
        return f"{name}: expected {wanted} of shape {expected.shape}, got {_plain(got)} of shape {actual.shape}"
    close = np.abs(actual - expected) <= case.atol + PRINTED_DIGITS * np.abs(expected)
    return "" if close.all() else f"{name}: expected {wanted}, got {_plain(got)} (tolerance {case.atol:g})"


def _array(value: Any) -> np.ndarray | None:
    """The numbers as an array, or None where lists of different lengths make no array."""
    try:
        return np.asarray(_plain(value), dtype=float)
    except (TypeError, ValueError):
        return None


def _plain(value: Any) -> Any:
    if isinstance(value, torch.Tensor | np.ndarray):
        return value.tolist()
    return [_plain(item) for item in value] if isinstance(value, list | tuple) else value
