"""A card of the start page: a picture, a title and a sentence. A click or Enter opens what it stands for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from studio.ui.icons import Icons
from studio.ui.style import Style
from studio.ui.words import tr

ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
RADIUS = 8.0
PLAY = 26
"""Points the button to train is wide and high."""


class Card(QFrame):
    """One example or document."""

    opened = Signal(object)
    """(Path): open it."""
    run = Signal(object)
    """(Path): open it and train it."""
    moved = Signal(object, object)
    """(Card, Qt.Key): an arrow key goes on to the next card that way."""

    def __init__(self, path: Path, title: str, sentence: str, picture: QWidget, style: Style, words: str = "") -> None:
        super().__init__()
        self.path, self._style = path, style
        self._words = f"{title} {sentence} {words}".casefold()
        self._play: QToolButton | None = None
        self._head = QHBoxLayout()
        self._head.setContentsMargins(14, 0, 12, 0)
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Open {title}", title=title))
        self.setAccessibleDescription(sentence)
        self.setToolTip(str(path))
        name, text = QLabel(title), QLabel(sentence)
        font = name.font()
        font.setBold(True)
        name.setFont(font)
        text.setObjectName("muted")
        for label in (name, text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 14)
        column.setSpacing(5)
        column.addWidget(picture)
        column.addSpacing(4)
        column.addLayout(self._head)
        self._head.addWidget(name, 1)
        text.setContentsMargins(14, 0, 14, 0)
        column.addWidget(text)
        column.addStretch(1)

    def add_play(self, icons: Icons) -> None:
        """A button beside the title that opens it and trains it at once."""
        play = QToolButton()
        play.setObjectName("play")
        play.setIcon(icons.get("train", "selection"))
        play.setIconSize(QSize(14, 14))
        play.setFixedSize(PLAY, PLAY)
        play.setToolTip(tr("Open and train"))
        play.setAccessibleName(tr("{what} and train", what=self.accessibleName()))
        play.clicked.connect(lambda: self.run.emit(self.path))
        self._head.addWidget(play, 0, Qt.AlignmentFlag.AlignTop)
        self._play = play

    def recolour(self, icons: Icons) -> None:
        """The theme changed."""
        if self._play is not None:
            self._play.setIcon(icons.get("train", "selection"))

    def matches(self, text: str) -> bool:
        """Whether every word of a search occurs on it."""
        return all(word in self._words for word in text.casefold().split())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame, and a ring around it while the keyboard is here."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._style.colour("selection"), 2.0))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide it."""
        super().focusOutEvent(event)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open it where the button went up on it."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit(self.path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens it, an arrow goes on to the next one."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.path)
        elif event.key() in ARROWS:
            self.moved.emit(self, event.key())
        else:
            super().keyPressEvent(event)


def nearest(card: Card, key: Qt.Key, cards: list[Card], within: QWidget) -> Card | None:
    """The card that stands next to this one in the direction of an arrow key."""
    here = card.mapTo(within, card.rect().center())
    best: tuple[int, Card] | None = None
    for other in cards:
        there = other.mapTo(within, other.rect().center()) - here
        along, across = (there.x(), there.y()) if key in ARROWS[:2] else (there.y(), there.x())
        along = -along if key in (Qt.Key.Key_Left, Qt.Key.Key_Up) else along
        if along <= 0 or (key in ARROWS[:2] and abs(across) > card.height() // 2):
            continue
        cost = along + 4 * abs(across)
        if key not in ARROWS[:2]:
            cost = 8 * along + abs(across)
        if best is None or cost < best[0]:
            best = cost, other
    return best[1] if best is not None else None
