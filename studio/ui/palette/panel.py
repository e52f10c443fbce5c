"""The palette: blocks by group, with a search over titles, groups and help. Double-click or drag to add one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from studio.diagram.groups import is_group
from studio.spec import Block, Registry
from studio.spec.search import ranked
from studio.ui.canvas.view import BLOCK_MIME
from studio.ui.palette.dragged import block_picture
from studio.ui.palette.swatch import swatch
from studio.ui.style import Style
from studio.ui.words import in_words, tr, tr_library

OPEN_GROUPS = ("Groups", "Variables", "Linear", "Activations", "Convolution")
"""Groups that are open when the window is new."""

NAME, GROUP = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class Tree(QTreeWidget):
    """Blocks under their groups, which can be dragged out; `picture` gives that of a block by its name."""

    def __init__(self, picture: Callable[[str], QPixmap]) -> None:
        super().__init__()
        self._picture = picture

    def mimeData(self, items: object) -> QMimeData:
        """The name of the block that is dragged."""
        data = QMimeData()
        chosen = [item.data(0, NAME) for item in self.selectedItems()]
        if chosen and chosen[0]:
            data.setData(BLOCK_MIME, chosen[0].encode())
        return data

    def startDrag(self, actions: Qt.DropAction) -> None:
        """With a picture of the block under the mouse."""
        item = self.currentItem()
        if item is None or not item.data(0, NAME):
            return
        drag = QDrag(self)
        drag.setMimeData(self.mimeData([item]))
        picture = self._picture(item.data(0, NAME))
        drag.setPixmap(picture)
        drag.setHotSpot((QPointF(*picture.deviceIndependentSize().toTuple()) / 2).toPoint())
        drag.exec(Qt.DropAction.CopyAction)


class Palette(QWidget):
    """Search field and tree."""

    chosen = Signal(str)
    """(block name): add one of these."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self._registry: Registry | None = None
        self._own: list[Block] = []
        self._leaves: dict[str, QTreeWidgetItem] = {}
        self._groups: list[QTreeWidgetItem] = []
        self._search = QLineEdit()
        self._search.setObjectName("palette search")
        self._search.setAccessibleName(tr("Search blocks"))
        self._search.setPlaceholderText(tr("Search blocks"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._filter)
        self._search.returnPressed.connect(self._take_first)
        self._tree = self._make_tree()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 4, 4)
        column.setSpacing(6)
        column.addWidget(self._search)
        column.addWidget(self._tree, 1)
        style.changed.connect(self._recolour)

    def _make_tree(self) -> Tree:
        tree = Tree(self._picture)
        tree.setObjectName("palette tree")
        tree.setAccessibleName(tr("Blocks"))
        tree.setHeaderHidden(True)
        tree.setFrameShape(QFrame.Shape.NoFrame)
        tree.setIconSize(QSize(28, 20))
        tree.setIndentation(12)
        tree.setUniformRowHeights(True)
        tree.setDragEnabled(True)
        tree.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.itemActivated.connect(self._take)
        return tree

    def _picture(self, name: str) -> QPixmap:
        assert self._registry is not None
        return block_picture(self._registry[name], self._style, self.devicePixelRatioF())

    def fill(self, registry: Registry) -> None:
        """Show these blocks; groups that are shown already stay open or closed, and what is sought is sought again."""
        known = {group.data(0, GROUP): group.isExpanded() for group in self._groups}
        self._registry = registry
        self._tree.clear()
        self._leaves.clear()
        self._groups.clear()
        self._own = []
        for title, blocks in registry.groups().items():
            if not is_group(blocks[0]):
                self._branch(title, blocks, self._tree.topLevelItemCount())
        self.show_groups(registry)
        if self._search.text().strip():
            self._filter(self._search.text())
        elif known:
            for group in self._groups:
                group.setExpanded(known.get(group.data(0, GROUP), True))

    def show_groups(self, registry: Registry) -> None:
        """The groups of the document, above the library's blocks, where they are others than are shown."""
        own = [block for block in registry.values() if is_group(block)]
        self._registry = registry
        if [_looks(block) for block in own] == [_looks(block) for block in self._own]:
            return
        for block in self._own:
            del self._leaves[block.name]
        if self._own and (branch := self._tree.takeTopLevelItem(0)) is not None:
            self._groups.remove(branch)
        if own:
            self._branch(own[0].group, own, 0)
        self._own = own

    def _branch(self, title: str, blocks: list[Block], row: int) -> None:
        group = QTreeWidgetItem([tr_library(title)])
        group.setData(0, GROUP, title)
        self._tree.insertTopLevelItem(row, group)
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = group.font(0)
        font.setBold(True)
        group.setFont(0, font)
        group.setForeground(0, self._style.colour("muted"))
        self._groups.append(group)
        for block in blocks:
            self._leaves[block.name] = self._leaf(group, block)
        group.setExpanded(title in OPEN_GROUPS)

    def search(self) -> None:
        """Put the cursor into the search field."""
        self._search.setFocus()
        self._search.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down leads from the search field into the tree."""
        if event.key() == Qt.Key.Key_Down and self._search.hasFocus():
            self._tree.setFocus()
        super().keyPressEvent(event)

    def _leaf(self, group: QTreeWidgetItem, block: Block) -> QTreeWidgetItem:
        said = in_words(block)
        leaf = QTreeWidgetItem(group, [said.title])
        leaf.setData(0, NAME, block.name)
        leaf.setIcon(0, swatch(block, self._style))
        tip = said.help.partition("\n\n")[0].replace("\n", " ")
        leaf.setToolTip(0, tip if said.title == block.title else f"{block.title}: {tip}")
        return leaf

    def _filter(self, text: str) -> None:
        """Show what fits, best first selected; everything, as it was, where nothing is sought."""
        assert self._registry is not None
        found = ranked(text, [in_words(block) for block in self._registry.values()])
        names, groups = {block.name for block in found}, {self._registry[block.name].group for block in found}
        for name, leaf in self._leaves.items():
            leaf.setHidden(name not in names)
        for group in self._groups:
            group.setHidden(group.data(0, GROUP) not in groups)
            group.setExpanded(bool(text.strip()) or group.data(0, GROUP) in OPEN_GROUPS)
        if text.strip() and found:
            self._tree.setCurrentItem(self._leaves[found[0].name])

    def _take_first(self) -> None:
        item = self._tree.currentItem()
        if item is not None and not item.isHidden():
            self._take(item)

    def _take(self, item: QTreeWidgetItem) -> None:
        if item.data(0, NAME):
            self.chosen.emit(item.data(0, NAME))

    def _recolour(self) -> None:
        for group in self._groups:
            group.setForeground(0, self._style.colour("muted"))
        for name, leaf in self._leaves.items():
            if self._registry is not None:
                leaf.setIcon(0, swatch(self._registry[name], self._style))


def _looks(block: Block) -> tuple[str, ...]:
    """What the palette shows of a block."""
    return block.name, block.kind, block.help
