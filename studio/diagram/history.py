"""Undo and redo: a list of documents with the names of the edits between them. There is no undo code to get wrong."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from studio.diagram.model import Document

LIMIT = 1_000
"""How many steps are kept; documents share what did not change, so a step costs little."""


@dataclass(frozen=True, slots=True)
class Step:
    """A document and the name of the edit that led to it. Steps of one burst, as of a key held down, share a key."""

    name: str
    document: Document
    burst: str = ""


@dataclass(frozen=True, slots=True)
class History:
    """The steps so far and which of them is shown; itself an immutable value."""

    steps: tuple[Step, ...]
    position: int = 0

    @classmethod
    def of(cls, document: Document, name: str = "Open") -> "History":
        return cls((Step(name, document),))

    @property
    def document(self) -> Document:
        return self.steps[self.position].document

    def do(self, name: str, edit: Callable[[Document], Document], burst: str = "") -> "History":
        """Apply an edit. An edit that changes nothing leaves no step; one that raises leaves the history as it was.

        A step takes the place of the one before where both belong to the same burst, and none is left of a burst that
        came back to where it began.
        """
        document = edit(self.document)
        if document == self.document:
            return self
        goes_on = bool(burst) and self.position > 0 and self.steps[self.position].burst == burst
        before = self.steps[: self.position + (not goes_on)]
        if before[-1].document == document:
            return History(before, len(before) - 1)
        kept = (*before, Step(name, document, burst))[-LIMIT:]
        return History(kept, len(kept) - 1)

    def undo(self) -> "History":
        return self.go_to(max(self.position - 1, 0))

    def redo(self) -> "History":
        return self.go_to(min(self.position + 1, len(self.steps) - 1))

    def go_to(self, position: int) -> "History":
        """Show the step at `position`. Raises IndexError where there is none."""
        if not 0 <= position < len(self.steps):
            raise IndexError(position)
        return replace(self, position=position)

    @property
    def can_undo(self) -> str:
        """The name of the edit that undo takes back, or empty."""
        return self.steps[self.position].name if self.position else ""

    @property
    def can_redo(self) -> str:
        later = self.steps[self.position + 1 : self.position + 2]
        return later[0].name if later else ""
