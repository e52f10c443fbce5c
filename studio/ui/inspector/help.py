"""The inspector's help page of a block: its formula, and the text of its declaration."""

from __future__ import annotations

from studio.spec import Block
from studio.ui.formula import Formula
from studio.ui.inspector.section import Section, note
from studio.ui.style import Style


class HelpSection(Section):
    """What the block computes, and what it is for."""

    def __init__(self, block: Block, style: Style) -> None:
        super().__init__("About")
        if block.formula:
            self.column.addWidget(Formula(block.formula, style))
        for paragraph in block.help.split("\n\n"):
            self.column.addWidget(note(" ".join(paragraph.split())))

    def refresh(self) -> None:
        """A declaration never changes."""
