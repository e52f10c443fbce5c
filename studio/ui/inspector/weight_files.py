"""The form of the weights that training takes from files: for which block or group, and from which file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from studio.diagram.frozen import frozen
from studio.spec import Text
from studio.ui.icons import Icons
from studio.ui.inspector.chooser import Chooser, combo
from studio.ui.inspector.form import Form, form_grid
from studio.ui.inspector.section import heading
from studio.ui.words import tr

FILE = (Text("file", "", path="file", help="A safetensors file, relative to the document's folder."),)


class WeightFilesForm(QWidget):
    """Shows one file at a time. `edited` brings the whole mapping wanted: path of a block or group -> file."""

    edited = Signal(object, str)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._weights: Mapping[str, str] = {}
        self._offer: Callable[[], Sequence[str]] = tuple
        self._at = 0
        self._files = Chooser("weights file")
        self._owner = combo("weights of file")
        self._owner.setAccessibleName(tr("weights of"))
        self._owner.wanted.connect(self._fill)
        self._owner.activated.connect(lambda index: self._replace(self._owner.itemData(index), self._file))
        self._form = Form(FILE, icons)
        self._form.edited.connect(self._set)
        self._files.chosen.connect(self._choose)
        self._files.added.connect(self._add)
        self._files.removed.connect(self._remove)
        self._label = QLabel(tr("weights of"))
        self._label.setBuddy(self._owner)
        grid = form_grid(self)
        grid.addWidget(heading(tr("Weights from files")), 0, 0, 1, 2)
        grid.addWidget(self._files, 1, 0, 1, 2)
        grid.addWidget(self._label, 2, 0)
        grid.addWidget(self._owner, 2, 1)
        grid.addWidget(self._form, 3, 0, 1, 2)

    @property
    def _path(self) -> str:
        return [*self._weights][self._at]

    @property
    def _file(self) -> str:
        return self._weights[self._path]

    def show_weights(self, weights: Mapping[str, str], offer: Callable[[], Sequence[str]]) -> None:
        """These, and a function that says which blocks and groups have weights."""
        self._weights, self._offer = weights, offer
        self._at = max(0, min(self._at, len(weights) - 1))
        self._files.show_items([path or tr("all") for path in weights], self._at if weights else -1)
        for each in (self._label, self._owner, self._form):
            each.setVisible(bool(weights))
        if weights:
            self._owner.show_items([(self._path or tr("all"), self._path)], self._path)
            if self._owner.hasFocus():
                self._fill()
            self._form.show_values({"file": self._file})

    def _fill(self) -> None:
        if self._weights:
            taken = self._weights.keys() - {self._path}
            paths = [path for path in dict.fromkeys(["", *self._offer(), self._path]) if path not in taken]
            self._owner.show_items([(path or tr("all"), path) for path in paths], self._path)

    def _choose(self, index: int) -> None:
        self._at = index
        self.show_weights(self._weights, self._offer)

    def _add(self) -> None:
        path = next((path for path in ("", *self._offer()) if path not in self._weights), None)
        if path is not None:
            self._at = len(self._weights)
            self.edited.emit(frozen({**self._weights, path: ""}), tr("Take weights from a file"))

    def _remove(self) -> None:
        rest = {path: file for path, file in self._weights.items() if path != self._path}
        self.edited.emit(frozen(rest), tr("Take weights from a file no longer"))

    def _set(self, _: str, file: Any) -> None:
        self._replace(self._path, file or "")

    def _replace(self, path: str, file: str) -> None:
        """The chosen entry with another path or file, in its place."""
        here = self._path
        old = self._weights.items()
        weights = dict((path, file) if each == here else (each, kept) for each, kept in old)
        if weights != self._weights:
            self.edited.emit(frozen(weights), tr("Take weights from a file"))
