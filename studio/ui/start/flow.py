"""Widgets in rows, as many beside each other as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

GAP = 14


class Flow(QWidget):
    """Cards of one width; those of a row get the height of the highest."""

    def __init__(self) -> None:
        super().__init__()
        self._cards: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, card: QWidget) -> None:
        """Put a card behind the others."""
        card.setParent(self)
        card.show()
        self._cards.append(card)
        self._lay_out()

    def clear(self) -> None:
        """Take all cards away."""
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards.clear()
        self._lay_out()

    def heightForWidth(self, width: int) -> int:
        """The height of all rows at this width."""
        return self._rows(width, place=False)

    def sizeHint(self) -> QSize:
        """As wide as it is, and as high as that takes."""
        return QSize(self.width(), self._rows(self.width(), place=False))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the rows anew."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        self.setFixedHeight(self._rows(self.width(), place=True))

    def _rows(self, width: int, *, place: bool) -> int:
        """Go through the rows, putting the cards in their places where asked; the height of them all."""
        top = 0
        for row in self._broken(width):
            height = max(card.heightForWidth(card.width()) for card in row)
            if place:
                left = 0
                for card in row:
                    card.setGeometry(left, top, card.width(), height)
                    left += card.width() + GAP
            top += height + GAP
        return max(0, top - GAP)

    def _broken(self, width: int) -> list[list[QWidget]]:
        if not self._cards:
            return []
        each = self._cards[0].maximumWidth() + GAP
        count = max(1, (width + GAP) // each)
        return [self._cards[start : start + count] for start in range(0, len(self._cards), count)]
