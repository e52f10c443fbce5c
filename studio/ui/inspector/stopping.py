"""The form of early stopping: which quantity is watched, on which split, and how long a stage goes on hoping."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from studio.diagram.model import EarlyStopping
from studio.spec import Choice, Int
from studio.ui.icons import Icons
from studio.ui.inspector.chooser import combo
from studio.ui.inspector.form import Form, form_grid
from studio.ui.words import tr

SPLITS = ("train", "validation", "test")

STOPPING = (
    Choice("split", "validation", options=SPLITS, help="Where it is measured."),
    Int("patience", 5, min=0, max=1_000_000, help="Evaluations without improvement that are borne."),
    Choice("best", "lowest", options=("lowest", "highest"), help="Which value is the best; its weights are kept."),
)


class StoppingForm(QWidget):
    """Shows when a stage stops early. `edited` brings the EarlyStopping wanted, or None."""

    edited = Signal(object)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._stopping: EarlyStopping | None = None
        self._quantity = combo("stop early")
        self._quantity.setAccessibleName(tr("stop early on"))
        self._form = Form(STOPPING, icons)
        self._quantity.activated.connect(self._choose)
        self._form.edited.connect(self._set)
        label = QLabel(tr("stop early on"))
        label.setBuddy(self._quantity)
        grid = form_grid(self)
        grid.addWidget(label, 0, 0)
        grid.addWidget(self._quantity, 0, 1)
        grid.addWidget(self._form, 1, 0, 1, 2)

    def show_stopping(self, stopping: EarlyStopping | None, quantities: Sequence[str]) -> None:
        """This, with the quantities there are; the chosen one even where it is none of them."""
        self._stopping = stopping
        chosen = stopping.quantity if stopping else None
        names = list(quantities) if chosen is None or chosen in quantities else [chosen, *quantities]
        self._quantity.show_items([(tr("nothing"), None), *((name, name) for name in names)], chosen)
        self._form.setVisible(stopping is not None)
        if stopping is not None:
            self._form.show_values({setting.name: getattr(stopping, setting.name) for setting in STOPPING})

    def _choose(self, index: int) -> None:
        quantity = self._quantity.itemData(index)
        if quantity is None:
            self.edited.emit(None)
        else:
            self.edited.emit(replace(self._stopping, quantity=quantity) if self._stopping else EarlyStopping(quantity))

    def _set(self, name: str, value: Any) -> None:
        default = next(setting.default for setting in STOPPING if setting.name == name)
        if self._stopping is not None:
            self.edited.emit(replace(self._stopping, **{name: default if value is None else value}))
