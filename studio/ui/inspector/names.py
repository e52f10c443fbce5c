"""A field for several names: typed with commas, or ticked in a list of those there are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from studio.ui.inspector.chooser import BUTTON


class NamesField(QWidget):
    """A line with a list beside it. `entered` brings the names as a tuple."""

    entered = Signal(object)

    def __init__(self, what: str, help_: str) -> None:
        super().__init__()
        self.setObjectName(what)
        self._names: tuple[str, ...] = ()
        self._offered: Sequence[str] = ()
        self._line = QLineEdit()
        self._line.setAccessibleName(what)
        self._line.setPlaceholderText("none")
        self._line.setToolTip(help_)
        self._line.editingFinished.connect(self._finish)
        self.setFocusProxy(self._line)
        self._button = QToolButton()
        self._button.setObjectName("flat")
        self._button.setText("…")
        self._button.setFixedWidth(BUTTON)
        self._button.setToolTip("Choose from those there are")
        self._button.setAccessibleName(f"Choose what to {what}")
        self._button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self._button)
        self._menu.aboutToShow.connect(self._fill)
        self._button.setMenu(self._menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self._line, 1)
        row.addWidget(self._button)

    def show_names(self, names: tuple[str, ...], offered: Sequence[str]) -> None:
        """What is chosen, and what could be."""
        self._names, self._offered = names, offered
        text = ", ".join(names)
        if self._line.text() != text:
            self._line.setText(text)

    def _fill(self) -> None:
        self._menu.clear()
        for name in self._offered:
            action = self._menu.addAction("all" if name == "*" else name)
            action.setCheckable(True)
            action.setChecked(name in self._names)
            action.toggled.connect(lambda on, name=name: self._toggle(name, on=on))

    def _toggle(self, name: str, *, on: bool) -> None:
        """All excludes the others, and another excludes all."""
        if name == "*":
            self._enter(("*",) if on else ())
        else:
            rest = [each for each in self._names if each not in ("*", name)]
            self._enter((*rest, name) if on else tuple(rest))

    def _finish(self) -> None:
        names = tuple(dict.fromkeys(name for part in self._line.text().split(",") if (name := part.strip())))
        if names != self._names:
            self._enter(names)

    def _enter(self, names: tuple[str, ...]) -> None:
        self._names = names
        self.entered.emit(names)
