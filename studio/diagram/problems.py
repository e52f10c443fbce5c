"""Problems: what is wrong with a drawing, where, and what to do about it. Values, never exceptions."""

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Severity: TypeAlias = Literal["error", "warning"]


@dataclass(frozen=True, slots=True, order=True)
class Where:
    """The address of a problem: a page, a block on it, a port of the block; empty parts mean the whole."""

    page: str = ""
    node: str = ""
    port: str = ""

    def __str__(self) -> str:
        block = f"{self.node}.{self.port}" if self.port else self.node
        return ", ".join(part for part in (block, f"page {self.page}" if self.page else "") if part) or "the document"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: a sentence a student understands, and a hint. A warning does not stop the program.

    `code` says of which kind it is, for those that know how to mend it; "" where there is no telling.
    """

    message: str
    where: Where = Where()
    hint: str = ""
    severity: Severity = "error"
    code: str = field(default="", compare=False)

    def __str__(self) -> str:
        return f"{self.where}: {self.message} {self.hint}".rstrip()

    def to_dict(self) -> dict[str, str]:
        """For `--json`."""
        address = {"page": self.where.page, "node": self.where.node, "port": self.where.port}
        return {**address, "message": self.message, "hint": self.hint, "severity": self.severity}


def errors(problems: "tuple[Problem, ...] | list[Problem]") -> list[Problem]:
    """Those that stop the program from being built."""
    return [problem for problem in problems if problem.severity == "error"]
