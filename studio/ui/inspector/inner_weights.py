"""The inspector's section on the weights inside an instance of a group: whose they are, and which are ports."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QListWidget, QListWidgetItem

from studio.diagram import Endpoint, edits
from studio.ui.inspector.chooser import combo
from studio.ui.inspector.form import NAMES_WIDTH
from studio.ui.inspector.section import Section, note
from studio.ui.inspector.weights import size
from studio.ui.words import tr
from studio.ui.workspace import Workspace

SHARING = "weights_of"
"""The setting of an instance that names the one whose weights it uses."""

LINES = 8
"""Weights that are shown without scrolling."""
PATH = Qt.ItemDataRole.UserRole


class InnerWeightsSection(Section):
    """The weights inside an instance of a group, by their paths; a tick shows one as a port of the instance."""

    def __init__(self, workspace: Workspace, name: str) -> None:
        super().__init__(tr("Weights inside"))
        self._workspace, self._name = workspace, name
        self._total = note()
        self._owner = combo("weights_of")
        self._owner.setAccessibleName(tr("weights of"))
        self._owner.setToolTip(tr("Use the weights of another instance of the group: both learn the same."))
        self._owner.activated.connect(lambda index: self._share(self._owner.itemData(index)))
        self._list = QListWidget()
        self._list.setObjectName("inner weights")
        self._list.setAccessibleName(tr("Weights inside, shown as ports where ticked"))
        self._list.itemChanged.connect(self._tick)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setColumnMinimumWidth(0, NAMES_WIDTH)
        grid.setColumnStretch(1, 1)
        label = QLabel(tr("weights of"))
        label.setBuddy(self._owner)
        grid.addWidget(label, 0, 0)
        grid.addWidget(self._owner, 0, 1)
        self.column.addLayout(grid)
        self.column.addWidget(self._total)
        self.column.addWidget(self._list)
        self.column.addWidget(note(tr("A ticked weight is a port of the block, to feed it by a wire or to read it.")))

    def refresh(self) -> None:
        """Show the weights there are now."""
        node = self._workspace.graph.nodes.get(self._name)
        found = self._workspace.checked.nodes.get(self._name)
        if node is None or found is None:
            return
        types = {path: type_ for path, type_ in found.types.items() if "." in path}
        self._show_owners(node.block, node.settings.get(SHARING, ""))
        sizes = [size(type_) for type_ in types.values()]
        known = [count for count in sizes if count is not None]
        self._total.setText(tr("{count} numbers in all", count=sum(known)))
        self._total.setVisible(len(known) == len(sizes) > 0)
        shown = self._workspace.revealed_ports(self._name)
        with QSignalBlocker(self._list):
            self._list.clear()
            for path, type_ in types.items():
                item = QListWidgetItem(f"{path}   {type_ if type_ is not None else '?'}", self._list)
                item.setData(PATH, path)
                item.setCheckState(Qt.CheckState.Checked if path in shown else Qt.CheckState.Unchecked)
        high = self._list.sizeHintForRow(0) * min(len(types), LINES) if types else 0
        self._list.setFixedHeight(high + 2 * self._list.frameWidth() + 2)
        self.setVisible(bool(types))

    def _show_owners(self, block: str, owner: str) -> None:
        """Itself, and the instances of the same group beside it."""
        nodes = self._workspace.graph.nodes.items()
        others = [name for name, node in nodes if node.block == block and name != self._name]
        others = others if not owner or owner in others else [owner, *others]
        self._owner.show_items([(tr("its own"), ""), *((name, name) for name in others)], owner)

    def _share(self, owner: str) -> None:
        page, name = self._workspace.page, self._name
        title = tr("Share the weights of {block}", block=owner or name)
        self._workspace.do(title, lambda document: edits.set_setting(document, page, name, SHARING, owner or None))

    def _tick(self, item: QListWidgetItem) -> None:
        shown = item.checkState() is Qt.CheckState.Checked
        self._workspace.reveal(Endpoint(self._name, item.data(PATH)), shown=shown)
