"""A field for several paths of a diagram: typed with commas, or ticked in a tree of blocks, groups and weights."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from studio.ui.inspector.chooser import BUTTON
from studio.ui.words import tr

ALL = "*"
PATH = Qt.ItemDataRole.UserRole
HEIGHT = 170

Offer: TypeAlias = Callable[[], Sequence[str]]


class NamesField(QWidget):
    """A line, and below it a tree that a button opens. `entered` brings the names as a tuple."""

    entered = Signal(object)

    def __init__(self, name: str, title: str, help_: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._names: tuple[str, ...] = ()
        self._offer: Offer = tuple
        self._line = QLineEdit()
        self._line.setAccessibleName(title)
        self._line.setPlaceholderText(tr("none"))
        self._line.setToolTip(help_)
        self._line.editingFinished.connect(self._finish)
        self.setFocusProxy(self._line)
        self.button = QToolButton()
        self.button.setObjectName("flat")
        self.button.setArrowType(Qt.ArrowType.DownArrow)
        self.button.setCheckable(True)
        self.button.setFixedWidth(BUTTON)
        self.button.setToolTip(tr("Choose from those there are"))
        self.button.setAccessibleName(tr("{field}: choose from those there are", field=title))
        self.button.toggled.connect(self._open)
        self.tree = self._make_tree(f"{name} tree", title)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self._line, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.tree)

    def _make_tree(self, name: str, title: str) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setObjectName(name)
        tree.setAccessibleName(title)
        tree.setHeaderHidden(True)
        tree.setIndentation(14)
        tree.setFixedHeight(HEIGHT)
        tree.itemChanged.connect(self._tick)
        tree.hide()
        return tree

    def show_names(self, names: tuple[str, ...], offer: Offer) -> None:
        """What is chosen, and a function that says what could be: paths such as `enc.fc1.weight`."""
        self._names, self._offer = names, offer
        text = ", ".join(names)
        if self._line.text() != text:
            self._line.setText(text)
        if not self.tree.isHidden():
            self._fill()

    def _open(self, on: bool) -> None:
        self.tree.setVisible(on)
        if on:
            self._fill()

    def _fill(self) -> None:
        """A branch for each block or group, made anew only where there are others than before."""
        paths = [path for path, item in _leaves(self.tree)]
        offered = list(self._offer())
        with QSignalBlocker(self.tree):
            if paths != offered:
                self.tree.clear()
                branches: dict[str, QTreeWidgetItem] = {}
                for path in offered:
                    _branch(self.tree, branches, path)
            for path, item in _leaves(self.tree):
                chosen = any(matches(name, path) for name in self._names)
                item.setCheckState(0, Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)

    def _tick(self, item: QTreeWidgetItem) -> None:
        """The fewest names that say what is ticked now; names that mean nothing here stay."""
        if item.checkState(0) is Qt.CheckState.PartiallyChecked:
            return  # what it is in says that it changed as well
        with QSignalBlocker(self.tree):
            for leaf in _under(item):
                leaf.setCheckState(0, item.checkState(0))
        leaves = [path for path, _ in _leaves(self.tree)]
        ticked = {path for path, leaf in _leaves(self.tree) if leaf.checkState(0) is Qt.CheckState.Checked}
        unknown = [name for name in self._names if not any(matches(name, path) for path in leaves)]
        self._enter((*fewest(leaves, ticked), *unknown))

    def _finish(self) -> None:
        names = tuple(dict.fromkeys(name for part in self._line.text().split(",") if (name := part.strip())))
        if names != self._names:
            self._enter(names)

    def _enter(self, names: tuple[str, ...]) -> None:
        self._names = names
        self.entered.emit(names)


def fewest(paths: Sequence[str], chosen: set[str]) -> tuple[str, ...]:
    """The fewest names that mean the chosen paths and no others: `*` for all, a group for all that is in it."""
    if paths and chosen >= set(paths):
        return (ALL,)
    found: dict[str, None] = {}
    for path in paths:
        if path in chosen:
            parts = path.split(".")
            names = [".".join(parts[:end]) for end in range(1, len(parts) + 1)]
            found[next(name for name in names if all(each in chosen for each in paths if matches(name, each)))] = None
    return tuple(found)


def matches(name: str, path: str) -> bool:
    """Whether a path is meant by a name, as the plan has it."""
    from studio.train import scope  # loads networkx, as the checker has by now

    return scope.matches(name, path)


def _branch(tree: QTreeWidget, branches: dict[str, QTreeWidgetItem], path: str) -> QTreeWidgetItem:
    """The entry of a path, under that of what it is in."""
    if path not in branches:
        outer, _, name = path.rpartition(".")
        item = QTreeWidgetItem(_branch(tree, branches, outer) if outer else tree, [name])
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
        item.setCheckState(0, Qt.CheckState.Unchecked)
        item.setData(0, PATH, path)
        branches[path] = item
    return branches[path]


def _leaves(tree: QTreeWidget) -> Iterator[tuple[str, QTreeWidgetItem]]:
    for index in range(tree.topLevelItemCount()):
        for item in _under(tree.topLevelItem(index)):
            yield item.data(0, PATH), item


def _under(item: QTreeWidgetItem | None) -> Iterator[QTreeWidgetItem]:
    """The entries below, or the entry itself where there are none."""
    if item is None:
        return
    if not item.childCount():
        yield item
    for index in range(item.childCount()):
        yield from _under(item.child(index))
