"""What the command palette offers: every action, where one can go, documents and examples to open, blocks to add."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSettings
from PySide6.QtGui import QIcon

from studio.ui.commands.fuzzy import Match, match

RECENT, KEPT = "commands/recent", 8
"""Where the settings keep what was run last, and how much of it."""

SHOWN = 200
"""More than these nobody looks through."""

IN_TIP = 0.4
"""What a word found in the explanation is worth beside one found in the title."""

FAR = 0.6
"""What fits less well than this, beside the best, was not meant."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the palette. `where` is the menu or what kind of thing it is; `why_not` is said where it is off."""

    id: str
    title: str
    run: Callable[[], object]
    where: str = ""
    tip: str = ""
    keys: str = ""
    on: bool = True
    why_not: str = ""
    checked: bool = False
    always: bool = True
    """Whether it is listed before anything is typed."""
    icon: Callable[[], QIcon] | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """An entry that fits, and the letters of its title that were typed."""

    entry: Entry
    letters: frozenset[int] = frozenset()


def ranked(entries: Sequence[Entry], typed: str, recent: Sequence[str]) -> list[Found]:
    """What fits, best first; what was run lately before others that fit as well; what is off at the end."""
    found = list(_fitting(entries, typed) if typed.strip() else _listed(entries))
    enough = FAR * max((score for score, _ in found), default=0.0)
    latest = {name: len(recent) - index for index, name in enumerate(recent)}

    def order(pair: tuple[float, Found]) -> tuple[bool, float]:
        score, one = pair
        return not one.entry.on, -score - 2.0 * (latest.get(one.entry.id, 0) > 0) - 0.1 * latest.get(one.entry.id, 0)

    return [one for score, one in sorted(found, key=order) if score >= enough][:SHOWN]


def _listed(entries: Iterable[Entry]) -> Iterator[tuple[float, Found]]:
    return ((0.0, Found(entry)) for entry in entries if entry.always)


def _fitting(entries: Iterable[Entry], typed: str) -> Iterator[tuple[float, Found]]:
    for entry in entries:
        found = match(typed, entry.title)
        if found is not None:
            # Of two that hold the same letters the shorter one is meant.
            yield found.score - 0.02 * len(entry.title), Found(entry, found.letters)
        elif found := _in_tip(typed, entry):
            yield IN_TIP * found.score, Found(entry)


def _in_tip(typed: str, entry: Entry) -> Match | None:
    """Whole beginnings of words, in the menu's name or the explanation: loose letters would fit anything."""
    said = f"{entry.title} {entry.where} {entry.tip}".lower().split()
    words = typed.lower().split()
    if all(any(part.startswith(word) for part in said) for word in words):
        return Match(float(sum(map(len, words))), frozenset())
    return None


def recent() -> list[str]:
    """The ids of the entries run last, the newest first."""
    stored = QSettings().value(RECENT, [])
    return [stored] if isinstance(stored, str) else list(stored) if isinstance(stored, list) else []


def remember(entry: Entry) -> None:
    """It was run."""
    others = [name for name in recent() if name != entry.id]
    QSettings().setValue(RECENT, [entry.id, *others][:KEPT])
