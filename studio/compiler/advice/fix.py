"""What a fix is: an edit with a name, that takes a problem away."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from studio.diagram.model import Document, Endpoint

Edit: TypeAlias = Callable[[Document], Document]


@dataclass(frozen=True, slots=True)
class Fix:
    """`title` is what the button says and the history remembers. `opens` is an input that is left without a wire."""

    title: str
    edit: Edit
    opens: Endpoint | None = None
