"""A quiet bar above the canvas: one sentence and what can be done about it. It waits; nothing is blocked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton

from studio.ui.icons import SIZE, Icons
from studio.ui.inspector.section import clear
from studio.ui.words import tr

Choice: TypeAlias = tuple[str, Callable[[], object]]


class Notice(QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self.setObjectName("notice")
        self._sign, self._text, self._choices = QLabel(), QLabel(), QHBoxLayout()
        self._text.setObjectName("notice text")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._close = QToolButton()
        self._close.setObjectName("flat")
        self._close.setText("✕")
        self._close.setToolTip(tr("Hide"))
        self._close.setAccessibleName(tr("Hide"))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)
        row.addLayout(self._choices)
        row.addWidget(self._close)
        self.hide()

    def say(self, text: str, choices: Sequence[Choice]) -> None:
        """Show this in place of what stood there. A choice hides the bar and does what it says."""
        clear(self._choices)
        for label, act in choices:
            button = QPushButton(label)
            button.clicked.connect(partial(self._choose, act))
            self._choices.addWidget(button)
        self._sign.setPixmap(self._icons.get("warning", "warning").pixmap(QSize(SIZE, SIZE)))
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()

    def _choose(self, act: Callable[[], object], _checked: bool = False) -> None:
        self.hide()
        act()
