"""The inspector's help page of a block: its formula, and the text of its declaration."""

from __future__ import annotations

from studio.spec import Block
from studio.ui.formula import Formula
from studio.ui.inspector.section import Expander, Section, note
from studio.ui.style import Style
from studio.ui.words import paragraphs, tr, tr_library


class HelpSection(Section):
    """What the block computes, and what it is for: the formula and a sentence, the rest when it is asked for."""

    def __init__(self, block: Block, style: Style) -> None:
        super().__init__(tr("About"))
        if block.formula:
            self.column.addWidget(Formula(block.formula, style))
        first, *rest = paragraphs(block.help) or [""]
        self.column.addWidget(note(first))
        self.more = Expander(tr("More help"))
        self.more.button.setToolTip(tr("All of the help page (F1)"))
        for paragraph in [*rest, *_ports(block)]:
            self.more.inner.addWidget(note(paragraph))
        self.column.addWidget(self.more)
        self.more.setVisible(bool(rest or _ports(block)))

    def refresh(self) -> None:
        """A declaration never changes."""

    def show_all(self) -> None:
        """Open all of it."""
        self.more.button.setChecked(True)


def _ports(block: Block) -> list[str]:
    """A line for each port that has something said of it."""
    ports = [*block.ins, *block.outs, *block.weights, *block.states]
    return [f"{port.name}  {port.pattern}\n{tr_library(port.help)}" for port in ports if port.help]
