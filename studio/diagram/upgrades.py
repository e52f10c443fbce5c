"""Old files are forever: small dated functions that lift a file's plain data from one format number to the next."""

from collections.abc import Callable
from typing import Any, TypeAlias

from studio.diagram.schema import FORMAT
from studio.errors import FileError, shorten

Raw: TypeAlias = dict[str, Any]


def _from_1(raw: Raw) -> Raw:
    """November 2026: a document may claim several things."""
    claim = raw.get("claim")
    rest = {name: value for name, value in raw.items() if name != "claim"}
    return {**rest, "format": 2, **({} if claim is None else {"claims": [claim]})}


def _from_2(raw: Raw) -> Raw:
    """November 2026: a document may hold sketches. One that has none is written as before."""
    return {**raw, "format": 3}


UPGRADES: dict[int, Callable[[Raw], Raw]] = {1: _from_1, 2: _from_2}
"""From a format number to the function that makes the next one of it. Format 1 is the first."""


def upgrade(raw: Raw, where: str = "") -> Raw:
    """The data at the current format. Raises FileError for a number that was never given, or is too new."""
    number = raw.get("format")
    if isinstance(number, bool) or not isinstance(number, int) or number < 1:
        raise FileError(
            f"has no valid format number ({shorten(repr(number))}).", where=where, hint="It is not a Diagrad document."
        )
    if number > FORMAT:
        hint = "Open it with a newer Diagrad."
        raise FileError(
            f"has format {shorten(str(number))}, and this Diagrad reads up to {FORMAT}.", where=where, hint=hint
        )
    while number < FORMAT:
        raw = UPGRADES[number](raw)
        number += 1
    return raw
