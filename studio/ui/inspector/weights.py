"""The inspector's section on the weights of a block: their shapes, how they start, and whether they are learned."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from studio.diagram import Endpoint, WeightChoice, edits
from studio.diagram.frozen import freeze
from studio.spec import Weight
from studio.spec.initialisers import INITIALISERS
from studio.ui.icons import Icons
from studio.ui.inspector.form import Form
from studio.ui.inspector.section import Section, clear
from studio.ui.workspace import Workspace

LINES = 9
PATH = Qt.ItemDataRole.UserRole


class WeightsSection(Section):
    """A box for each weight that the settings give the block."""

    def __init__(self, workspace: Workspace, icons: Icons, name: str) -> None:
        super().__init__("Weights")
        self._workspace, self._name = workspace, name
        block = workspace.registry[workspace.graph.nodes[name].block]
        self._boxes = {weight.name: WeightBox(workspace, icons, name, weight) for weight in block.weights}
        for box in self._boxes.values():
            self.column.addWidget(box)

    def refresh(self) -> None:
        """Show the weights there are now."""
        node = self._workspace.graph.nodes.get(self._name)
        if node is None:
            return
        types = self._workspace.checked.nodes[self._name].types
        for name, box in self._boxes.items():
            box.setVisible(name in types)
            box.show_choice(node.weights.get(name, WeightChoice()), str(types.get(name) or "?"))


class InnerWeightsSection(Section):
    """The weights inside an instance of a group, by their paths; a tick shows one as a port of the instance."""

    def __init__(self, workspace: Workspace, name: str) -> None:
        super().__init__("Weights inside")
        self._workspace, self._name = workspace, name
        self._list = QListWidget()
        self._list.setObjectName("inner weights")
        self._list.setAccessibleName("Weights inside, shown as ports where ticked")
        self._list.setFixedHeight(self._list.fontMetrics().lineSpacing() * LINES)
        self._list.itemChanged.connect(self._tick)
        self.column.addWidget(self._list)

    def refresh(self) -> None:
        """Show the weights there are now."""
        found = self._workspace.checked.nodes.get(self._name)
        types = {path: type_ for path, type_ in found.types.items() if "." in path} if found else {}
        shown = self._workspace.revealed_ports(self._name)
        with QSignalBlocker(self._list):
            self._list.clear()
            for path, type_ in types.items():
                item = QListWidgetItem(f"{path}   {type_ if type_ is not None else '?'}", self._list)
                item.setData(PATH, path)
                item.setCheckState(Qt.CheckState.Checked if path in shown else Qt.CheckState.Unchecked)
        self.setVisible(bool(types))

    def _tick(self, item: QListWidgetItem) -> None:
        shown = item.checkState() is Qt.CheckState.Checked
        self._workspace.reveal(Endpoint(self._name, item.data(PATH)), shown=shown)


class WeightBox(QWidget):
    """One weight."""

    def __init__(self, workspace: Workspace, icons: Icons, node: str, weight: Weight) -> None:
        super().__init__()
        self._workspace, self._icons, self._node, self._weight = workspace, icons, node, weight
        self._choice = WeightChoice()
        self._form: Form | None = None
        self._form_of = ""
        self._shape = QLabel()
        self._frozen = QCheckBox("frozen")
        self._frozen.setObjectName(f"freeze {weight.name}")
        self._frozen.setToolTip("A frozen weight keeps the value it starts with.")
        self._port = QCheckBox("port")
        self._port.setObjectName(f"port {weight.name}")
        self._port.setToolTip("Show it as a port of the block, to feed it by a wire or to read it.")
        self._port.toggled.connect(lambda on: workspace.reveal(Endpoint(node, weight.name), shown=on))
        self._init = QComboBox()
        self._init.setObjectName(f"initialiser {weight.name}")
        self._init.setAccessibleName(f"Initialiser of {weight.name}")
        self._init.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._init.addItem(f"Usual: {INITIALISERS[weight.init].title}", "")
        for initialiser in INITIALISERS.values():
            self._init.addItem(initialiser.title, initialiser.name)
        self._lay_out()
        self._init.activated.connect(self._choose_init)
        self._frozen.toggled.connect(lambda on: self._choose(replace(self._choice, frozen=on), "Freeze"))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._shape, 1)
        top.addWidget(self._port)
        top.addWidget(self._frozen)
        self._below = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._init)
        column.addLayout(self._below)

    def show_choice(self, choice: WeightChoice, shape: str) -> None:
        """What the document says of it."""
        self._choice = choice
        self._shape.setText(f"{self._weight.name}   {shape}")
        shown = self._weight.name in self._workspace.revealed_ports(self._node)
        with QSignalBlocker(self._init), QSignalBlocker(self._frozen), QSignalBlocker(self._port):
            self._port.setChecked(shown)
            self._init.setCurrentIndex(max(0, self._init.findData(choice.init)))
            self._frozen.setChecked(choice.frozen)
        self._show_settings(choice)

    def _show_settings(self, choice: WeightChoice) -> None:
        if choice.init != self._form_of:
            clear(self._below)
            self._form, self._form_of = None, choice.init
            settings = INITIALISERS[choice.init].settings if choice.init in INITIALISERS else ()
            if settings:
                self._form = Form(settings, self._icons)
                self._form.edited.connect(self._set)
                self._below.addWidget(self._form)
        if self._form is not None:
            self._form.show_values(choice.settings)

    def _choose_init(self, index: int) -> None:
        chosen = WeightChoice(self._init.itemData(index), frozen=self._choice.frozen)
        self._choose(chosen, "Initialise")

    def _set(self, setting: str, value: Any) -> None:
        self._choose(replace(self._choice, settings=changed(self._choice.settings, setting, value)), "Initialise")

    def _choose(self, choice: WeightChoice, verb: str) -> None:
        page, node, weight = self._workspace.page, self._node, self._weight.name
        end = Endpoint(node, weight)
        self._workspace.do(f"{verb} {end}", lambda document: edits.set_weight(document, page, node, weight, choice))


def changed(settings: Mapping[str, Any], name: str, value: Any) -> Any:
    """The settings with one chosen; None takes the choice back."""
    chosen = {**settings, name: value}
    return freeze({key: item for key, item in chosen.items() if item is not None})
