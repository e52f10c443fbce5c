"""The actions of one window, alive: QActions that call it, in menus and on the tool bar, on or off by the situation."""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar, QWidget

from studio.ui.actions import ACTIONS, Action
from studio.ui.commands.shortcuts import Shortcuts, shown
from studio.ui.icons import Icons
from studio.ui.situations import Situation
from studio.ui.words import tr


class Actions(QObject):
    """A QAction for every line of the table."""

    def __init__(self, window: QObject, icons: Icons) -> None:
        super().__init__(window)
        self._icons = icons
        self.shortcuts = Shortcuts(self)
        self.situation = Situation()
        self.by_id = {action.id: self._make(action, window) for action in ACTIONS}
        self.shortcuts.changed.connect(self._change_keys)
        self.refresh(self.situation)

    def refresh(self, now: Situation) -> None:
        """Switch each action on or off, and let undo and redo say what they would do."""
        self.situation = now
        for action in ACTIONS:
            self.by_id[action.id].setEnabled(action.when(now))
            if action.checked is not None:
                self.by_id[action.id].setChecked(action.checked(now))
        self.by_id["undo"].setText(tr("&Undo {edit}", edit=now.undo).rstrip())
        self.by_id["redo"].setText(tr("&Redo {edit}", edit=now.redo).rstrip())

    def recolour(self) -> None:
        """Draw the icons again, after a change of theme."""
        for action in ACTIONS:
            if action.icon:
                self.by_id[action.id].setIcon(self._icons[action.icon])

    def serve(self, canvas: QWidget) -> None:
        """Let the keys of the canvas work in this widget."""
        canvas.addActions([self.by_id[action.id] for action in ACTIONS if action.canvas])

    def fill_menus(self, bar: QMenuBar, extra: Mapping[str, QMenu]) -> None:
        """Menus, and menus within them, as the table has them. `extra` are menus by the action they stand behind."""
        menus: dict[tuple[str, str], QMenu] = {}
        for action in ACTIONS:
            menu = menus.get((action.menu, ""))
            if menu is None:
                menu = menus[action.menu, ""] = bar.addMenu(tr(action.menu))
            inner = menus.get((action.menu, action.submenu))
            if action.gap and not menu.isEmpty():
                (inner or menu).addSeparator()
            if inner is None:
                inner = menus[action.menu, action.submenu] = menu.addMenu(tr(action.submenu))
            inner.addAction(self.by_id[action.id])
            if action.id in extra:
                inner.addMenu(extra[action.id])

    def fill_bar(self, bar: QToolBar) -> None:
        """The tool bar, in the order of the table."""
        for action in ACTIONS:
            if action.bar:
                if action.gap:
                    bar.addSeparator()
                bar.addAction(self.by_id[action.id])

    def _make(self, action: Action, window: QObject) -> QAction:
        made = QAction(tr(action.title), window)
        made.setObjectName(action.id)
        made.setCheckable(action.checked is not None)
        if action.canvas:
            made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        if action.icon:
            made.setIcon(self._icons[action.icon])
        self._set_keys(action, made)
        given = (action.argument,) if action.argument else ()
        made.triggered.connect(lambda _checked=False: attrgetter(action.call)(window)(*given))
        return made

    def _change_keys(self, name: str) -> None:
        action = next(action for action in ACTIONS if action.id == name)
        self._set_keys(action, self.by_id[name])

    def _set_keys(self, action: Action, made: QAction) -> None:
        keys = self.shortcuts.of(action)
        made.setShortcuts(list(keys))
        tip = tr(action.tip) if action.tip else plain(action.title)
        made.setToolTip(f"{tip} ({shown(keys[0])})" if keys else tip)


def plain(title: str) -> str:
    """A title in the user's language without the mark of its key and the dots of its dialog."""
    return tr(title).replace("&", "").rstrip(" …")
