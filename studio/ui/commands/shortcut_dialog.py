"""The editor of shortcuts: every action of the table by its menu, its keys beside it, and who else has the same."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QMessageBox,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from studio.ui.actions import ACTIONS, Action
from studio.ui.commands.menus import plain
from studio.ui.commands.shortcuts import Shortcuts, shown
from studio.ui.icons import Icons
from studio.ui.style import Style
from studio.ui.words import tr

SIZE = (720, 620)
TITLE, KEYS, ALSO = range(3)
ROW = 40
"""Pixels high."""


class Row:
    """One action: its item in the tree, the field for its keys, and the button that resets them."""

    def __init__(self, action: Action, item: QTreeWidgetItem, icons: Icons) -> None:
        self.action, self.item = action, item
        self.field = QKeySequenceEdit()
        self.field.setObjectName(f"keys {action.id}")
        self.field.setAccessibleName(tr("Keys of {action}", action=plain(action.title)))
        self.field.setMaximumSequenceLength(1)
        self.field.setClearButtonEnabled(True)
        self.back = QToolButton()
        self.back.setObjectName("flat")
        self.back.setIcon(icons["reset"])
        self.back.setToolTip(tr("Give it the keys it had at first"))
        self.back.setAccessibleName(tr("Reset the keys of {action}", action=plain(action.title)))

    def widget(self) -> QWidget:
        """The field and the button side by side."""
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self.field, 1)
        line.addWidget(self.back)
        policy = self.back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(policy)
        return box


class ShortcutDialog(QDialog):
    """A change works at once; there is nothing to confirm."""

    def __init__(self, shortcuts: Shortcuts, icons: Icons, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._shortcuts, self._icons, self._style = shortcuts, icons, style
        self._asking = False
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.resize(*SIZE)
        self._sought = QLineEdit()
        self._sought.setObjectName("shortcut filter")
        self._sought.setPlaceholderText(tr("Filter by name or by keys, as in Ctrl+Z"))
        self._sought.setAccessibleName(tr("Filter"))
        self._sought.setClearButtonEnabled(True)
        self._sought.textChanged.connect(self._filter)
        self._tree = self._make_tree()
        self._rows = {action.id: self._make_row(action) for action in ACTIONS}
        self._tree.expandAll()
        column = QVBoxLayout(self)
        column.setSpacing(8)
        for widget in (self._sought, self._tree, self._note(), self._buttons()):
            column.addWidget(widget)
        self._refresh()
        shortcuts.changed.connect(self._refresh)

    # Making it -------------------------------------------------------------------------------------------------------

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setObjectName("shortcut table")
        tree.setAccessibleName(tr("Actions and their keys"))
        tree.setColumnCount(3)
        tree.setHeaderHidden(True)
        tree.setFrameShape(QFrame.Shape.NoFrame)
        tree.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
        tree.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        tree.setIndentation(14)
        header = tree.header()
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        for section, width in ((KEYS, 210), (ALSO, 190)):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(section, width)
        return tree

    def _make_row(self, action: Action) -> Row:
        item = QTreeWidgetItem(self._menu(plain(action.menu)), [self._title(action)])
        item.setSizeHint(TITLE, QSize(0, ROW))
        item.setToolTip(TITLE, tr(action.tip) if action.tip else "")
        if action.icon:
            item.setIcon(TITLE, self._icons[action.icon])
        row = Row(action, item, self._icons)
        self._tree.setItemWidget(item, KEYS, row.widget())
        row.field.keySequenceChanged.connect(partial(self._warn, row))
        row.field.editingFinished.connect(partial(self._take, row))
        row.back.clicked.connect(partial(self._reset, row))
        return row

    def _menu(self, title: str) -> QTreeWidgetItem:
        found = self._tree.findItems(title, Qt.MatchFlag.MatchExactly, TITLE)
        if found:
            return found[0]
        made = QTreeWidgetItem(self._tree, [title])
        font = made.font(TITLE)
        font.setBold(True)
        made.setFont(TITLE, font)
        return made

    def _title(self, action: Action) -> str:
        return " › ".join(plain(part) for part in (action.submenu, action.title) if part)

    def _note(self) -> QLabel:
        note = QLabel(tr("Click a field and press the keys. A key works at once, and is kept for the next time."))
        note.setObjectName("muted")
        return note

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        reset = box.addButton(tr("Reset all"), QDialogButtonBox.ButtonRole.ResetRole)
        reset.setObjectName("reset all")
        reset.clicked.connect(self._shortcuts.reset_all)
        # Enter in a field is a key to be given, not a press of this.
        for button in box.buttons():
            button.setAutoDefault(False)  # type: ignore[attr-defined]
        return box

    # What the user does ----------------------------------------------------------------------------------------------

    def _refresh(self, _: str = "") -> None:
        """Show the keys there are, and all that share one."""
        for row in self._rows.values():
            keys = self._shortcuts.of(row.action)
            row.field.blockSignals(True)
            row.field.setKeySequence(keys[0] if keys else QKeySequence())
            row.field.blockSignals(False)
            row.back.setVisible(self._shortcuts.is_changed(row.action))
            others = ", ".join(shown(key) for key in keys[1:])
            self._say(row, tr("or {keys}", keys=others) if others else "", wrong=False)
            for key in keys:
                self._warn_of(row, key)

    def _warn(self, row: Row, key: QKeySequence) -> None:
        """While keys are pressed: say who has them."""
        self._say(row, "", wrong=False)
        if not key.isEmpty():
            self._warn_of(row, key)

    def _warn_of(self, row: Row, key: QKeySequence) -> None:
        rivals = ", ".join(plain(other.title) for other in self._shortcuts.rivals(row.action, key))
        if rivals:
            self._say(row, tr("also: {actions}", actions=rivals), wrong=True)

    def _say(self, row: Row, text: str, *, wrong: bool) -> None:
        row.item.setText(ALSO, text)
        row.item.setToolTip(ALSO, text)
        row.item.setForeground(ALSO, self._style.colour("error" if wrong else "muted"))

    def _take(self, row: Row) -> None:
        """The keys are pressed: give them to the action, asking first where another has them.

        The question takes the focus from the field, which says then once more that it is finished.
        """
        key, keys = row.field.keySequence(), self._shortcuts.of(row.action)
        if self._asking or key == (keys[0] if keys else QKeySequence()):
            return
        rivals = list(self._shortcuts.rivals(row.action, key))
        if rivals and not self._may_take(key, row.action, rivals):
            self._refresh()
        elif key.isEmpty():
            self._shortcuts.set(row.action, ())
        else:
            self._shortcuts.take(row.action, key)

    def done(self, result: int) -> None:
        """Close. Keys that were pressed and not yet taken are let go: the focus that leaves the field asks nothing."""
        self._asking = True
        super().done(result)
        self._asking = False

    def _may_take(self, key: QKeySequence, action: Action, rivals: list[Action]) -> bool:
        others = ", ".join(plain(other.title) for other in rivals)
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(tr("{keys} belongs to {others}.", keys=shown(key), others=others))
        box.setInformativeText(tr("Take it from there and give it to {action}?", action=plain(action.title)))
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
        box.setDefaultButton(QMessageBox.StandardButton.No)
        self._asking = True
        answer = box.exec()
        self._asking = False
        return answer == QMessageBox.StandardButton.Yes

    def _reset(self, row: Row) -> None:
        """Keys of the table that another has by now are asked for like any others."""
        for key in (QKeySequence(part) for part in row.action.shortcut.split(";") if part):
            rivals = list(self._shortcuts.rivals(row.action, key))
            if rivals and not self._may_take(key, row.action, rivals):
                return
            for rival in rivals:
                self._shortcuts.set(rival, tuple(each for each in self._shortcuts.of(rival) if each != key))
        self._shortcuts.reset(row.action)

    def _filter(self, text: str) -> None:
        """Show the actions whose title, menu or keys have every word."""
        words = text.lower().split()
        for row in self._rows.values():
            keys = " ".join(shown(key) for key in self._shortcuts.of(row.action))
            said = f"{self._title(row.action)} {plain(row.action.menu)} {keys}".lower()
            row.item.setHidden(not all(word in said for word in words))
        for index in range(self._tree.topLevelItemCount()):
            menu = self._tree.topLevelItem(index)
            if menu is not None:
                menu.setHidden(all(row.item.isHidden() for row in self._rows.values() if row.item.parent() is menu))


class Keyboard:
    """What the menu opens."""

    def __init__(self, shortcuts: Shortcuts, icons: Icons, style: Style, window: QWidget) -> None:
        self._shortcuts, self._icons, self._style, self._window = shortcuts, icons, style, window

    def edit(self) -> None:
        """Let the user see and change the keys of all actions."""
        dialog = ShortcutDialog(self._shortcuts, self._icons, self._style, self._window)
        dialog.exec()
        dialog.deleteLater()
