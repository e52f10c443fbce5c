"""Choosing a named thing with settings of its own: an initialiser, a constraint, an optimizer, a schedule."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from studio.diagram import Choice
from studio.diagram.frozen import freeze
from studio.spec import Setting
from studio.ui.formula import Formula
from studio.ui.icons import Icons
from studio.ui.inspector.chooser import combo
from studio.ui.inspector.form import Form, form_grid
from studio.ui.inspector.section import clear, note
from studio.ui.style import Style


@dataclass(frozen=True, slots=True)
class Kind:
    """One of the things to choose from; `formula` is TeX."""

    name: str
    title: str
    settings: tuple[Setting, ...] = ()
    help: str = ""
    formula: str = ""


class Picker(QWidget):
    """A list to choose from, and below it the formula, the help and the form of what is chosen.

    It changes nothing itself: `picked` brings the Choice that the user wants, None where that is none.
    """

    picked = Signal(object)

    def __init__(
        self, title: str, name: str, kinds: Sequence[Kind], icons: Icons, style: Style, none: str = ""
    ) -> None:
        """`none` is what the entry for no choice is called, where there may be none."""
        super().__init__()
        self._kinds = {kind.name: kind for kind in kinds}
        self._icons, self._style = icons, style
        self._choice: Choice | None = None
        self._form: Form | None = None
        self._form_of: str | None = None
        self.box = combo(name)
        self.box.setAccessibleName(title)
        if none:
            self.box.addItem(none, "")
        for kind in kinds:
            self.box.addItem(kind.title, kind.name)
            self.box.setItemData(self.box.count() - 1, kind.help, Qt.ItemDataRole.ToolTipRole)
        self.box.activated.connect(self._pick)
        self._below = QVBoxLayout()
        self._below.setSpacing(6)
        self._lay_out(title)

    def _lay_out(self, title: str) -> None:
        label = QLabel(title)
        label.setBuddy(self.box)
        grid = form_grid(self)
        grid.addWidget(label, 0, 0)
        grid.addWidget(self.box, 0, 1)
        grid.addLayout(self._below, 1, 0, 1, 2)

    def show_choice(self, choice: Choice | None) -> None:
        """What is chosen in the document; nothing is marked in the list where it is not known."""
        self._choice = choice
        name = choice.name if choice else ""
        with QSignalBlocker(self.box):
            self.box.setCurrentIndex(self.box.findData(name))
        if name != self._form_of:
            self._show_kind(self._kinds.get(name))
            self._form_of = name
        if self._form is not None and choice is not None:
            self._form.show_values(choice.settings)

    def _show_kind(self, kind: Kind | None) -> None:
        clear(self._below)
        self._form = None
        self.box.setToolTip(kind.help if kind else "")
        if kind is None:
            return
        if kind.formula:
            self._below.addWidget(Formula(kind.formula, self._style))
        if kind.help:
            self._below.addWidget(note(kind.help))
        if kind.settings:
            self._form = Form(kind.settings, self._icons)
            self._form.edited.connect(self._set)
            self._below.addWidget(self._form)

    def _pick(self, index: int) -> None:
        name = self.box.itemData(index)
        if name != (self._choice.name if self._choice else ""):
            self.picked.emit(Choice(name) if name else None)

    def _set(self, name: str, value: Any) -> None:
        if self._choice is not None:
            self.picked.emit(replace(self._choice, settings=changed(self._choice.settings, name, value)))


def changed(settings: Any, name: str, value: Any) -> Any:
    """The settings with one chosen; None takes the choice back."""
    chosen = {**settings, name: value}
    return freeze({key: item for key, item in chosen.items() if item is not None})
