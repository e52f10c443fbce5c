"""The start page: what a crash left, the documents opened last, and the examples by chapter with a search."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from studio.diagram import Document, load
from studio.errors import FileError
from studio.ui.icons import Icons
from studio.ui.inspector.section import clear
from studio.ui.saving.swaps import Swap
from studio.ui.start.card import Card, nearest
from studio.ui.start.flow import Flow
from studio.ui.start.gallery import Example
from studio.ui.start.moments import told
from studio.ui.start.recovered import Recovered
from studio.ui.start.thumbnail import Pictures, Thumbnail
from studio.ui.style import Style
from studio.ui.words import tr, tr_library

MOST_RECENT = 8
LARGEST_PICTURED = 2**18
"""Bytes of a document up to which the page shows a picture of it: reading a larger one would be felt."""

SIDE, WIDEST = 48, 1480
"""Points left and right of the content, and how wide it becomes."""


class StartPage(QScrollArea):
    """What one sees first."""

    example_wanted = Signal(object)
    """(Path): open a copy of this example."""
    run_wanted = Signal(object)
    """(Path): open a copy of this example, and train it."""
    document_wanted = Signal(object)
    """(Path): open this document."""
    recovery_wanted = Signal(object)
    """(Swap): open what was left unsaved."""
    discard_wanted = Signal(object)
    """(Swap): throw it away."""
    new_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, style: Style, icons: Icons) -> None:
        super().__init__()
        self._style, self._icons = style, icons
        self._pictures = Pictures(self)
        self._shown: Sequence[Example] = ()
        self._chapters: list[tuple[QLabel, Flow, list[Card]]] = []
        self._recents: list[Card] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._recovered = Recovered(icons)
        self._recovered.wanted.connect(self.recovery_wanted)
        self._recovered.unwanted.connect(self.discard_wanted)
        self._recent_title, self._recent = _heading(tr("Opened last"), "section title"), Flow()
        self._search, self._nothing = self._make_search(), QLabel(tr("No example speaks of that."))
        self._nothing.setObjectName("muted")
        self._examples = QVBoxLayout()
        self._examples.setSpacing(12)
        self._lay_out()
        self.show_recent(())
        style.changed.connect(self._recolour)

    # What it shows ---------------------------------------------------------------------------------------------------

    def show_examples(self, examples: Sequence[Example]) -> None:
        """The gallery, chapter by chapter; as it is, where it shows them already."""
        if self._shown == examples:
            return
        self._shown = examples
        clear(self._examples)
        self._pictures.forget()
        self._chapters.clear()
        for example in examples:
            if not self._chapters or self._chapters[-1][0].text() != tr_library(example.chapter):
                self._chapters.append((_heading(tr_library(example.chapter), "chapter"), Flow(), []))
            _, flow, cards = self._chapters[-1]
            cards.append(self._example_card(example))
            flow.add(cards[-1])
        for title, flow, _ in self._chapters:
            self._examples.addWidget(title)
            self._examples.addWidget(flow)
        self._filter(self._search.text())

    def show_recent(self, paths: Sequence[Path]) -> None:
        """The documents opened last, those that are still there."""
        self._recent.clear()
        self._recents = [self._document_card(path) for path in paths[:MOST_RECENT] if path.is_file()]
        for card in self._recents:
            self._recent.add(card)
        self._recent.lay_out()
        for widget in (self._recent_title, self._recent):
            widget.setVisible(bool(self._recents))

    def show_recovered(self, swaps: Sequence[Swap]) -> None:
        """What can be recovered."""
        self._recovered.show_swaps(swaps)

    # Making it -------------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        content = self._content = QWidget()
        middle = QWidget()
        content.setObjectName("start")
        middle.setMaximumWidth(WIDEST)
        column = QVBoxLayout(middle)
        column.setContentsMargins(SIDE, 36, SIDE, 48)
        column.setSpacing(12)
        column.addLayout(self._top())
        column.addSpacing(8)
        for widget in (self._recovered, self._recent_title, self._recent):
            column.addWidget(widget)
        head = QHBoxLayout()
        head.addWidget(_heading(tr("Examples"), "section title"), 1)
        head.addWidget(self._search, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(head)
        column.addWidget(self._nothing)
        column.addLayout(self._examples)
        column.addStretch(1)
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)
        self.setWidget(content)

    def _top(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        sentence = QLabel(tr("Draw a network, see it checked as you draw, and watch it learn."))
        sentence.setObjectName("muted")
        words.addWidget(_heading("Diagrad", "welcome"))
        words.addWidget(sentence)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addLayout(words, 1)
        for text, signal, name in (
            (tr("Open …"), self.open_wanted, "large"),
            (tr("New document"), self.new_wanted, "primary"),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(signal)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def _make_search(self) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName("search examples")
        field.setPlaceholderText(tr("Search the examples"))
        field.setAccessibleName(tr("Search the examples"))
        field.setClearButtonEnabled(True)
        field.setFixedWidth(280)
        field.addAction(self._icons.get("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        field.textChanged.connect(self._filter)
        field.returnPressed.connect(self._open_first)
        field.installEventFilter(self)
        return field

    def _example_card(self, example: Example) -> Card:
        picture = Thumbnail(lambda: example.document, self._style, self._pictures)
        title, sentence = tr_library(example.title), tr_library(example.sentence)
        words = f"{example.words} {example.title}"
        card = Card(example.path, title, sentence, picture, self._style, words)
        card.add_play(self._icons)
        card.opened.connect(self.example_wanted)
        card.run.connect(self.run_wanted)
        card.moved.connect(self._move)
        return card

    def _document_card(self, path: Path) -> Card:
        stat = path.stat()
        picture = Thumbnail(partial(_small, path, stat.st_size), self._style, self._pictures)
        card = Card(path, path.stem, f"{told(stat.st_mtime)} · {_short(path.parent)}", picture, self._style)
        card.opened.connect(self.document_wanted)
        card.moved.connect(self._move)
        return card

    def _recolour(self) -> None:
        self._icons.forget()
        for card in self._cards():
            card.recolour(self._icons)
        for action in self._search.actions()[:1]:
            action.setIcon(self._icons.get("search", "muted"))

    # Finding one's way -----------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search, the arrow down goes to the first card found."""
        is_down = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if is_down and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down:
            for card in self._found()[:1]:
                self._focus(card)
            return True
        return super().eventFilter(watched, event)

    def _cards(self) -> list[Card]:
        """Those that are shown."""
        return [card for card in self._recents if not card.isHidden()] + self._found()

    def _found(self) -> list[Card]:
        return [card for _, _, cards in self._chapters for card in cards if not card.isHidden()]

    def _filter(self, text: str) -> None:
        for title, flow, cards in self._chapters:
            for card in cards:
                card.setVisible(card.matches(text))
            is_empty = all(card.isHidden() for card in cards)
            title.setHidden(is_empty)
            flow.setHidden(is_empty)
            flow.lay_out()
        self._nothing.setVisible(bool(self._chapters) and not self._found())

    def _open_first(self) -> None:
        if self._search.text():
            for card in self._found()[:1]:
                self.example_wanted.emit(card.path)

    def _move(self, card: Card, key: Qt.Key) -> None:
        found = nearest(card, key, self._cards(), self._content)
        if found is not None:
            self._focus(found)
        elif key == Qt.Key.Key_Up:
            self._search.setFocus()
            self.ensureWidgetVisible(self._search)

    def _focus(self, card: Card) -> None:
        card.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(card, 0, 24)


def _heading(text: str, name: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setIndent(0)
    return label


def _small(path: Path, size: int) -> Document:
    if size > LARGEST_PICTURED:
        raise FileError("is too large for a picture.", where=str(path))
    return load(path)


def _short(folder: Path) -> str:
    """The folder, with ~ for the user's own."""
    home = Path.home()
    return str(Path("~") / folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)
