"""The inspector's section on the document itself: title, sentence, and what training it is said to reach."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit

from studio.diagram import Document
from studio.ui.inspector.section import Section, heading, note
from studio.ui.workspace import Workspace

LINES = 4


class Sentence(QPlainTextEdit):
    """A few lines of text, handed in when the focus leaves."""

    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * LINES + 18)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hand in what was typed."""
        super().focusOutEvent(event)
        self.finished.emit()


class AboutSection(Section):
    """What the gallery says of the document."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("Document")
        self._workspace = workspace
        self._title = QLineEdit()
        self._title.setObjectName("title")
        self._title.setPlaceholderText("Title")
        self._title.setAccessibleName("Title")
        self._title.editingFinished.connect(self._set)
        self._sentence = Sentence()
        self._sentence.finished.connect(self._set)
        self._sentence.setObjectName("sentence")
        self._sentence.setPlaceholderText("What it shows, in a sentence")
        self._sentence.setAccessibleName("Sentence")
        self._claim_title, self._claim = heading("Claim"), note()
        for widget in (self._title, self._sentence, self._claim_title, self._claim):
            self.column.addWidget(widget)

    def refresh(self) -> None:
        """Show what the document says now."""
        about, claims = self._workspace.document.about, self._workspace.document.claims
        if self._title.text() != about.title:
            self._title.setText(about.title)
        if self._sentence.toPlainText() != about.sentence:
            self._sentence.setPlainText(about.sentence)
        self._claim.setText("\n".join(f"Training it reaches: {claim}." for claim in claims))
        for label in (self._claim_title, self._claim):
            label: QLabel
            label.setVisible(bool(claims))

    def _set(self) -> None:
        title, sentence = self._title.text(), self._sentence.toPlainText()

        def edit(document: Document) -> Document:
            return replace(document, about=replace(document.about, title=title, sentence=sentence))

        self._workspace.do("Describe the document", edit)
