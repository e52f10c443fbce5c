"""The start page: the examples by chapter, and the documents opened last."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from studio.ui.inspector.section import clear
from studio.ui.start.flow import Flow
from studio.ui.start.gallery import Example
from studio.ui.start.thumbnail import Thumbnail
from studio.ui.style import Style

CARD_WIDTH = 264
MOST_RECENT = 6


class Card(QFrame):
    """One example or document; a click or Enter opens it."""

    opened = Signal(object)

    def __init__(self, path: Path, title: str, sentence: str, top: QWidget | None = None) -> None:
        super().__init__()
        self._path = path
        self.setObjectName("card")
        self.setFixedWidth(CARD_WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"Open {title}")
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
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(6)
        for widget in (top, name, text):
            if widget is not None:
                column.addWidget(widget)
        column.addStretch(1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open it where the button went up on it."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit(self._path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self._path)
        else:
            super().keyPressEvent(event)


class StartPage(QScrollArea):
    """What one sees first."""

    example_wanted = Signal(object)
    """(Path): open a copy of this example."""
    document_wanted = Signal(object)
    """(Path): open this document."""
    new_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        content = QWidget()
        content.setObjectName("start")
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(48, 36, 48, 36)
        self._column.setSpacing(12)
        self._column.addLayout(self._top())
        self._recent_title, self._recent = _chapter("Opened last"), Flow()
        self._column.addWidget(self._recent_title)
        self._column.addWidget(self._recent)
        self._examples = QVBoxLayout()
        self._examples.setSpacing(12)
        self._column.addLayout(self._examples)
        self._column.addStretch(1)
        self.setWidget(content)
        self.show_recent(())

    def _top(self) -> QHBoxLayout:
        words = QVBoxLayout()
        welcome, sentence = QLabel("Diagrad"), QLabel("Draw a network, see it checked as you draw, and watch it learn.")
        welcome.setObjectName("welcome")
        sentence.setObjectName("muted")
        words.addWidget(welcome)
        words.addWidget(sentence)
        row = QHBoxLayout()
        row.addLayout(words, 1)
        for text, signal, name in (("Open …", self.open_wanted, ""), ("New document", self.new_wanted, "primary")):
            button = QPushButton(text)
            button.setObjectName(name)
            button.clicked.connect(signal)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def show_examples(self, examples: Sequence[Example]) -> None:
        """The gallery, chapter by chapter."""
        clear(self._examples)
        flows: dict[str, Flow] = {}
        for example in examples:
            if example.chapter not in flows:
                flows[example.chapter] = Flow()
                self._examples.addWidget(_chapter(example.chapter))
                self._examples.addWidget(flows[example.chapter])
            picture = Thumbnail(example, self._style)
            card = Card(example.path, example.title, example.sentence, picture)
            card.opened.connect(self.example_wanted)
            flows[example.chapter].add(card)

    def show_recent(self, paths: Sequence[Path]) -> None:
        """The documents opened last, those that are still there."""
        self._recent.clear()
        for path in paths[:MOST_RECENT]:
            card = Card(path, path.stem, str(path.parent))
            card.opened.connect(self.document_wanted)
            self._recent.add(card)
        for widget in (self._recent_title, self._recent):
            widget.setVisible(bool(paths))


def _chapter(title: str) -> QLabel:
    label = QLabel(title)
    label.setObjectName("chapter")
    label.setIndent(0)
    return label
