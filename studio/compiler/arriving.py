"""What comes to one block of a diagram while it is checked."""

from collections.abc import Mapping
from dataclasses import dataclass

from studio.diagram.frozen import EMPTY
from studio.diagram.model import Endpoint
from studio.spec.types import TensorType


@dataclass(frozen=True, slots=True)
class Arriving:
    """Types by port, sources that do not exist, and for the Input of a group its type.

    `in_group` and `in_loop` say where the block stands.
    """

    types: Mapping[str, TensorType | None] = EMPTY
    missing: Mapping[str, Endpoint] = EMPTY
    given: TensorType | None = None
    in_group: bool = False
    in_loop: bool = False
