"""Everything Diagrad raises on purpose, in one tree.

StudioError
├── BlockError      a block is declared wrongly (raised while blocks are loaded)
├── FileError       a file cannot be read or written
├── DataError       a data source is missing, damaged or does not fit
├── PlanError       the training plan asks for what is not there
├── CompileError    the drawing has problems, so there is no program (carries them)
├── RunError        a program failed while running (names the block)
├── ExportError     a model could not be exported, or the export disagrees with torch
└── UsageError      a command or a call was given wrong arguments

A wrong *drawing* is not an exception while it is drawn: it is a list of `studio.diagram.problems.Problem`.
"""

from collections.abc import Sequence
from typing import Any


def shorten(text: str, most: int = 80) -> str:
    """A text that came from outside, for a sentence: what is longer than anybody reads is cut."""
    return text if len(text) <= most else f"{text[: most - 3]}..."


class StudioError(Exception):
    """An error a user can act on: `where` it is, what is wrong (`message`), and what to do (`hint`)."""

    def __init__(self, message: str, *, where: str = "", hint: str = "") -> None:
        self.message, self.where, self.hint = message, where, hint
        super().__init__(message)

    def __str__(self) -> str:
        text = f"{self.where}: {self.message}" if self.where else self.message
        return f"{text} {self.hint}" if self.hint else text


class BlockError(StudioError):
    """A block is declared wrongly."""


class FileError(StudioError):
    """A file cannot be read or written."""


class DataError(StudioError):
    """A data source is missing, damaged or does not fit the diagram."""


class PlanError(StudioError):
    """The training plan asks for something the diagram does not have."""


class CompileError(StudioError):
    """The drawing has problems, so it has no program. `problems` holds every one of them."""

    def __init__(self, problems: Sequence[Any]) -> None:
        self.problems = tuple(problems)
        lines = "\n".join(f"  {problem}" for problem in self.problems)
        count = len(self.problems)
        super().__init__(f"the diagram has {count} problem{'s' * (count != 1)}:\n{lines}")


class RunError(StudioError):
    """A program failed while running; `where` names the block."""


class ExportError(StudioError):
    """A model could not be exported, or the exported file disagrees with torch."""


class UsageError(StudioError):
    """A command or a call was given wrong arguments."""
