"""The list of all differences: a row for each, under the diagram it is in; choosing one goes there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeWidget, QTreeWidgetItem

from studio.ui.comparing.entries import Entry, Section, Sign, Spot
from studio.ui.comparing.marks import sign_icon
from studio.ui.style import Style
from studio.ui.words import tr

SIGNS: tuple[Sign, ...] = ("added", "removed", "changed")
WORDS: dict[Sign, str] = {"added": "added", "removed": "removed", "changed": "changed", "inside": "changed inside"}
"""What a sign says to whoever does not see it."""

ROOM = 10
"""Pixels a row is higher than its text."""


class Listing(QTreeWidget):
    """Sections that open and close, with their entries."""

    chosen = Signal(object)
    """(Entry): this one is wanted seen."""

    def __init__(self, sections: Iterable[Section], style: Style) -> None:
        super().__init__()
        self._style = style
        self._rows: list[tuple[QTreeWidgetItem, Entry]] = []
        self._headings: list[QTreeWidgetItem] = []
        self.setObjectName("differences")
        self.setAccessibleName(tr("Differences"))
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIconSize(QSize(16, 16))
        self.setIndentation(14)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for section in sections:
            self._add(section)
        self.expandAll()
        self.recolour()
        self.currentItemChanged.connect(self._say)
        self.itemClicked.connect(self._say)

    @property
    def entries(self) -> Sequence[Entry]:
        """All, from above."""
        return [entry for _, entry in self._rows]

    @property
    def position(self) -> int:
        """The number of the row that is chosen, from 0; -1 where none is."""
        current = self.currentItem()
        return next((number for number, (row, _) in enumerate(self._rows) if row is current), -1)

    def go(self, by: int) -> None:
        """Choose the next one or the one before, round and round."""
        if self._rows:
            here = self.position
            number = (here + by) % len(self._rows) if here >= 0 else (0 if by > 0 else len(self._rows) - 1)
            self.setCurrentItem(self._rows[number][0])

    def choose(self, diagram: str, old: Spot, new: Spot) -> bool:
        """Choose the row of what is there in the old version or in the new one; False where nothing differs."""
        for row, entry in self._rows:
            here = (old and entry.old == old) or (new and entry.new == new)
            if entry.diagram == diagram and here:
                self.setCurrentItem(row)
                return True
        return False

    def recolour(self) -> None:
        """Draw the signs again, after a change of theme."""
        icons = {sign: sign_icon(sign, self._style, self.devicePixelRatioF()) for sign in SIGNS}
        for row, entry in self._rows:
            row.setIcon(0, icons[entry.sign])
        for heading in self._headings:
            heading.setForeground(0, self._style.colour("muted"))

    def _add(self, section: Section) -> None:
        heading = QTreeWidgetItem(
            self, [f"{section.title} ({len(section.entries)})" if section.entries else section.title]
        )
        self._headings.append(heading)
        heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
        heading.setSizeHint(0, QSize(0, self.fontMetrics().height() + ROOM))
        font = heading.font(0)
        font.setBold(True)
        heading.setFont(0, font)
        for entry in section.entries:
            row = QTreeWidgetItem(heading, [entry.text])
            row.setToolTip(0, entry.text)
            row.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{tr(WORDS[entry.sign])}: {entry.text}")
            self._rows.append((row, entry))

    def _say(self, row: QTreeWidgetItem | None, *_: object) -> None:
        found = next((entry for each, entry in self._rows if each is row), None)
        if found is not None:
            self.chosen.emit(found)
