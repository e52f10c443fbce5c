"""The inspector's section on the document itself: its title, and a sentence on what it shows."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from studio.diagram import Document
from studio.ui.inspector.section import Section
from studio.ui.words import tr
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
        super().__init__(tr("Document"))
        self._workspace = workspace
        self._title = QLineEdit()
        self._title.setObjectName("title")
        self._title.setPlaceholderText(tr("Title"))
        self._title.setAccessibleName(tr("Title"))
        self._title.editingFinished.connect(self._set)
        self._sentence = Sentence()
        self._sentence.finished.connect(self._set)
        self._sentence.setObjectName("sentence")
        self._sentence.setPlaceholderText(tr("What it shows, in a sentence"))
        self._sentence.setAccessibleName(tr("Sentence"))
        self.column.addWidget(self._title)
        self.column.addWidget(self._sentence)

    def refresh(self) -> None:
        """Show what the document says now."""
        about = self._workspace.document.about
        if self._title.text() != about.title:
            self._title.setText(about.title)
        if self._sentence.toPlainText() != about.sentence:
            self._sentence.setPlainText(about.sentence)

    def _set(self) -> None:
        title, sentence = self._title.text(), self._sentence.toPlainText()

        def edit(document: Document) -> Document:
            return replace(document, about=replace(document.about, title=title, sentence=sentence))

        self._workspace.do(tr("Describe the document"), edit)
