"""Widgets in rows, as many beside each other as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

GAP = 16
NARROWEST = 250
"""Points a card is wide at least; in the room that is left they all grow alike."""


class Flow(QWidget):
    """Cards of one width, in a grid; those of a row get the height of the highest. Hidden ones take no place."""

    def __init__(self) -> None:
        super().__init__()
        self._cards: list[QWidget] = []
        self._heights: dict[tuple[QWidget, int], int] = {}
        """Of cards at a width. Asking one is slow, and Qt asks all of them many times while it lays the page out."""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, card: QWidget) -> None:
        """Put a card behind the others; `lay_out` when the last is there."""
        card.setParent(self)
        card.show()
        self._cards.append(card)

    def clear(self) -> None:
        """Take all cards away."""
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards.clear()
        self._heights.clear()
        self.lay_out()

    def heightForWidth(self, width: int) -> int:
        """The height of all rows at this width."""
        return self._rows(width, place=False)

    def sizeHint(self) -> QSize:
        """As wide as it is, and as high as that takes."""
        return QSize(self.width(), self._rows(self.width(), place=False))

    def changeEvent(self, event: QEvent) -> None:
        """Another font makes other heights."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._heights.clear()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the rows anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.lay_out()

    def lay_out(self) -> None:
        """Put every card in its place."""
        self.setFixedHeight(self._rows(self.width(), place=True))

    def _rows(self, width: int, *, place: bool) -> int:
        """Go through the rows, putting the cards in their places where asked; the height of them all."""
        count = max(1, (width + GAP) // (NARROWEST + GAP))
        each = max(NARROWEST, (width - (count - 1) * GAP) // count)
        cards = [card for card in self._cards if not card.isHidden()]
        top = 0
        for start in range(0, len(cards), count):
            row = cards[start : start + count]
            height = max(self._height(card, each) for card in row)
            if place:
                for column, card in enumerate(row):
                    card.setGeometry(column * (each + GAP), top, each, height)
            top += height + GAP
        return max(0, top - GAP)

    def _height(self, card: QWidget, width: int) -> int:
        key = card, width
        if key not in self._heights:
            self._heights[key] = card.heightForWidth(width)
        return self._heights[key]
