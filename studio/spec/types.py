"""What travels on a wire: a shape whose sizes may be symbolic, and the kind of number."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from studio.spec.dims import Dim, shape_text

Kind: TypeAlias = Literal["float", "int", "bool"]

KINDS: tuple[Kind, ...] = ("bool", "int", "float")
"""From the narrowest to the widest: mixing two kinds gives the wider one, as in torch."""


@dataclass(frozen=True, slots=True)
class TensorType:
    """Shape and kind of a value. A scalar has the shape ()."""

    shape: tuple[Dim, ...]
    kind: Kind = "float"

    def __str__(self) -> str:
        suffix = "" if self.kind == "float" else f" ({self.kind})"
        return shape_text(self.shape) + suffix


def widest(kinds: list[Kind]) -> Kind:
    """The kind that torch gives a result computed from these kinds."""
    found: Kind | None = max(kinds, key=KINDS.index, default=None)
    return found or "float"


Types: TypeAlias = Mapping[str, TensorType | None]
"""Types by port name, None while unknown: what a shape rule is given and what it gives back."""
