"""The inspector's section on the weights of a block: their sizes, how they start, what holds them, who shares them."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from studio.diagram import Choice, Document, Endpoint, WeightChoice, edits
from studio.spec import Weight
from studio.spec.constraints import CONSTRAINTS, Constraint
from studio.spec.initialisers import INITIALISERS, Initialiser
from studio.spec.types import TensorType
from studio.ui.icons import Icons
from studio.ui.inspector.chooser import combo
from studio.ui.inspector.form import NAMES_WIDTH
from studio.ui.inspector.picker import Kind, Picker
from studio.ui.inspector.section import Section, note
from studio.ui.style import Style
from studio.ui.words import tr, tr_library
from studio.ui.workspace import Workspace


class WeightsSection(Section):
    """A box for each weight that the settings give the block."""

    def __init__(self, workspace: Workspace, icons: Icons, style: Style, name: str) -> None:
        super().__init__(tr("Weights"))
        self._workspace, self._name = workspace, name
        self._total = note()
        self.column.addWidget(self._total)
        block = workspace.registry[workspace.graph.nodes[name].block]
        self._boxes = {weight.name: WeightBox(workspace, icons, style, name, weight) for weight in block.weights}
        for box in self._boxes.values():
            self.column.addWidget(box)

    def refresh(self) -> None:
        """Show the weights there are now."""
        node = self._workspace.graph.nodes.get(self._name)
        if node is None:
            return
        types = self._workspace.checked.nodes[self._name].types
        own = [types.get(name) for name in self._boxes if name in types]
        sizes = [size(type_) for type_ in own]
        known = [count for count in sizes if count is not None]
        self._total.setText(tr("{count} numbers in all", count=sum(known)))
        self._total.setVisible(len(known) == len(sizes) > 1)
        for name, box in self._boxes.items():
            box.setVisible(name in types)
            box.show_choice(node.weights.get(name, WeightChoice()), types.get(name))


class WeightBox(QWidget):
    """One weight."""

    def __init__(self, workspace: Workspace, icons: Icons, style: Style, node: str, weight: Weight) -> None:
        super().__init__()
        self._workspace, self._node, self._weight = workspace, node, weight
        self._end = Endpoint(node, weight.name)
        self._choice, self._type = WeightChoice(), None
        self._title, self._size = QLabel(), note()
        self._title.setObjectName("strong")
        self._title.setToolTip(tr_library(weight.help))
        self._frozen = QCheckBox(tr("frozen"))
        self._frozen.setObjectName(f"freeze {weight.name}")
        self._frozen.setToolTip(tr("A frozen weight keeps the value it starts with."))
        self._port = QCheckBox(tr("port"))
        self._port.setObjectName(f"port {weight.name}")
        self._port.setToolTip(tr("Show it as a port of the block, to feed it by a wire or to read it."))
        self._init = self._make_initialisers(icons, style)
        self._constraint = self._make_constraints(icons, style)
        self._shared = combo(f"shared {weight.name}")
        self._shared.setAccessibleName(tr("{weight} shared with", weight=weight.name))
        self._shared.setToolTip(tr("Use another block's weight of the same shape: both then learn one and the same."))
        self._lay_out()
        self._frozen.clicked.connect(self._freeze)
        self._port.clicked.connect(lambda: workspace.reveal(self._end, shown=self._port.isChecked()))
        self._init.picked.connect(self._initialise)
        self._constraint.picked.connect(self._constrain)
        self._shared.wanted.connect(self._offer)
        self._shared.activated.connect(lambda index: self._share(self._shared.itemData(index)))

    def _make_initialisers(self, icons: Icons, style: Style) -> Picker:
        kinds = _kinds(INITIALISERS)
        usual = tr("Usual: {initialiser}", initialiser=tr_library(INITIALISERS[self._weight.init].title))
        return Picker(tr("starts as"), f"initialiser {self._weight.name}", kinds, icons, style, none=usual)

    def _make_constraints(self, icons: Icons, style: Style) -> Picker:
        kinds = _kinds(CONSTRAINTS)
        return Picker(tr("kept"), f"constraint {self._weight.name}", kinds, icons, style, none=tr("free"))

    def _lay_out(self) -> None:
        top, ticks, shared = QHBoxLayout(), QHBoxLayout(), QGridLayout()
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self._port)
        top.addWidget(self._frozen)
        label = QLabel(tr("shared with"))
        label.setBuddy(self._shared)
        shared.setHorizontalSpacing(8)
        shared.setColumnMinimumWidth(0, NAMES_WIDTH)
        shared.setColumnStretch(1, 1)
        shared.addWidget(label, 0, 0)
        shared.addWidget(self._shared, 0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(5)
        column.addLayout(top)
        column.addWidget(self._size)
        column.addLayout(ticks)
        column.addLayout(shared)
        column.addWidget(self._init)
        column.addWidget(self._constraint)

    # What is shown ---------------------------------------------------------------------------------------------------

    def show_choice(self, choice: WeightChoice, type_: TensorType | None) -> None:
        """What the document says of it."""
        self._choice, self._type = choice, type_
        symbol = f"  {self._weight.symbol}" if self._weight.symbol.isalpha() else ""
        self._title.setText(f"{self._weight.name}{symbol}")
        count = size(type_)
        shape = str(type_) if type_ is not None else tr("shape not known yet")
        if count is not None:
            numbers = tr("{count} numbers", count=count)
            shape = numbers if type_ is not None and len(type_.shape) == 1 else f"{shape}: {numbers}"
        self._size.setText(shape)
        source = self._source
        self._show_source(source)
        self._port.setChecked(self._weight.name in self._workspace.revealed_ports(self._node))
        self._frozen.setChecked(choice.frozen)
        for each in (self._frozen, self._init, self._constraint):
            each.setVisible(source is None)
        self._init.show_choice(Choice(choice.init, choice.settings) if choice.init else None)
        self._constraint.show_choice(choice.constraint)

    @property
    def _source(self) -> Endpoint | None:
        return self._workspace.graph.wires.get(self._end)

    def _show_source(self, source: Endpoint | None) -> None:
        own = (tr("nothing"), None)
        self._shared.show_items([own, (str(source), source)] if source else [own], source)
        if self._shared.hasFocus():
            self._offer()

    def _offer(self) -> None:
        """Every weight of the diagram that has the same shape."""
        source = self._source
        ends = dict.fromkeys([*([source] if source else []), *same_shape(self._workspace, self._end, self._type)])
        self._shared.show_items([(tr("nothing"), None), *((str(end), end) for end in ends)], source)

    # What the user asks ----------------------------------------------------------------------------------------------

    def _freeze(self) -> None:
        frozen = self._frozen.isChecked()
        title = tr("Freeze {weight}", weight=self._end) if frozen else tr("Let {weight} learn", weight=self._end)
        self._choose(replace(self._choice, frozen=frozen), title)

    def _initialise(self, choice: Choice | None) -> None:
        chosen = choice or Choice("")
        title = tr("Initialise {weight}", weight=self._end)
        self._choose(replace(self._choice, init=chosen.name, settings=chosen.settings), title)

    def _constrain(self, choice: Choice | None) -> None:
        self._choose(replace(self._choice, constraint=choice), tr("Constrain {weight}", weight=self._end))

    def _share(self, source: Endpoint | None) -> None:
        page, end = self._workspace.page, self._end
        if source == self._source:
            return

        def edit(document: Document) -> Document:
            return (
                edits.disconnect(document, page, end) if source is None else edits.connect(document, page, source, end)
            )

        title = tr("Share {weight}", weight=end) if source else tr("Share {weight} no longer", weight=end)
        self._workspace.do(title, edit)

    def _choose(self, choice: WeightChoice, title: str) -> None:
        page, (node, weight) = self._workspace.page, self._end
        self._workspace.do(title, lambda document: edits.set_weight(document, page, node, weight, choice))


def _kinds(declared: Mapping[str, Initialiser] | Mapping[str, Constraint]) -> list[Kind]:
    return [Kind(each.name, tr_library(each.title), each.settings, "", each.formula) for each in declared.values()]


def size(type_: TensorType | None) -> int | None:
    """How many numbers a value of this type has; None where that is not known."""
    if type_ is None or not all(isinstance(each, int) for each in type_.shape):
        return None
    return math.prod(each for each in type_.shape if isinstance(each, int))


def same_shape(workspace: Workspace, end: Endpoint, type_: TensorType | None) -> Iterator[Endpoint]:
    """The other weights of the diagram looked at that have this type, and are not fed themselves."""
    checked, wires = workspace.checked, workspace.graph.wires
    for name, node in workspace.graph.nodes.items():
        block = checked.registry.get(node.block)
        for weight in block.weights if block is not None else ():
            other = Endpoint(name, weight.name)
            if other != end and other not in wires and type_ is not None and checked.type_of(other) == type_:
                yield other
