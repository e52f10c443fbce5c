"""The keys of the actions: those of the table, or those the user has chosen, which are kept in the settings."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QKeySequence

from studio.ui.actions import ACTIONS, Action

GROUP = "shortcuts"

Keys = tuple[QKeySequence, ...]


def keys_in(text: str) -> Keys:
    """`"Ctrl+Shift+Z;Ctrl+Y"` -> two key sequences; one that cannot be read is left out."""
    found = (QKeySequence(part, QKeySequence.SequenceFormat.PortableText) for part in text.split(";") if part)
    return tuple(keys for keys in found if keys.toString())


def shown(keys: QKeySequence) -> str:
    """Keys as the user's system writes them."""
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


class Shortcuts(QObject):
    """Which keys each action has. A change is kept and told at once."""

    changed = Signal(str)
    """(action id): it has other keys."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys = {action.id: _kept(action) for action in ACTIONS}

    def of(self, action: Action) -> Keys:
        """The keys of an action, the one that is shown first; none where it has none."""
        return self._keys[action.id]

    def is_changed(self, action: Action) -> bool:
        """Whether the user has chosen its keys."""
        return self.of(action) != keys_in(action.shortcut)

    def set(self, action: Action, keys: Keys) -> None:
        """Give an action these keys, now and next time."""
        if keys == keys_in(action.shortcut):
            QSettings().remove(f"{GROUP}/{action.id}")
        else:
            text = ";".join(each.toString(QKeySequence.SequenceFormat.PortableText) for each in keys)
            QSettings().setValue(f"{GROUP}/{action.id}", text)
        self._keys[action.id] = keys
        self.changed.emit(action.id)

    def reset(self, action: Action) -> None:
        """Give it the keys of the table again."""
        self.set(action, keys_in(action.shortcut))

    def reset_all(self) -> None:
        """Give all actions the keys of the table."""
        for action in ACTIONS:
            if self.is_changed(action):
                self.reset(action)

    def take(self, action: Action, key: QKeySequence) -> None:
        """Take a key from whoever else has it and give it to this action alone."""
        for other in list(self.rivals(action, key)):
            self.set(other, tuple(each for each in self.of(other) if each != key))
        self.set(action, (key,))

    def rivals(self, action: Action, key: QKeySequence) -> Iterator[Action]:
        """Other actions with this key. Those that share it in the table are never possible at the same time."""
        for other in ACTIONS:
            share = key in keys_in(action.shortcut) and key in keys_in(other.shortcut)
            if other is not action and not share and key in self.of(other):
                yield other


def _kept(action: Action) -> Keys:
    """What the settings say, else what the table says."""
    chosen = QSettings().value(f"{GROUP}/{action.id}")
    return keys_in(chosen if isinstance(chosen, str) else action.shortcut)
