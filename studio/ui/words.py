"""The words of the window in the user's language: every text a user reads goes through here, and Qt's translator.

`tr` takes literals, which `scripts/translations.py` finds in the source; texts of module tables are literals
there and pass through `tr` where they are shown. What the core declares (blocks, settings, data sources, optimizers,
examples) knows no Qt: it is translated at the window's edge, by `tr_library` and `in_words`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from studio.diagram.groups import is_group
from studio.spec import Block

WINDOW, LIBRARY = "Diagrad", "Library"
"""Qt's contexts: of the texts of the window, and of those that the core declares."""

ENGLISH = "en"
"""The language of the source."""

NO_NUMBER, SEVERAL = -1, 2

_apart = ","

_said: dict[str, tuple[Block, Block]] = {}


def tr(text: str, **values: object) -> str:
    """The text in the user's language, with `{name}` replaced by the values given; whole numbers as the language has
    them.

    `{count}` also decides the form of the words, of which a language may have several. The English text is in the
    plural: where there can be one thing only, the caller has another text for that.
    """
    translated = QCoreApplication.translate(WINDOW, text, None, _number(values))
    return translated.format(**{name: _written(value) for name, value in values.items()}) if values else translated


def tr_library(text: str) -> str:
    """A text of the core in the user's language: a title, a name, a help. As it is where none is known."""
    return QCoreApplication.translate(LIBRARY, text) if text else text


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a help page in the user's language, each without line breaks."""
    return [tr_library(paragraph) for paragraph in unfilled(text)]


def unfilled(text: str) -> list[str]:
    """The paragraphs of a docstring, each without line breaks."""
    return [" ".join(paragraph.split()) for paragraph in text.split("\n\n") if paragraph.strip()]


def in_words(block: Block) -> Block:
    """The block with its title, group and help in the user's language, to be listed and searched; the user's own
    groups are called what they are called."""
    if is_group(block):
        return block
    known = _said.get(block.name)
    if known is None or known[0] is not block:
        title, group, help_ = tr_library(block.title), tr_library(block.group), "\n\n".join(paragraphs(block.help))
        known = _said[block.name] = block, replace(block, title=title, group=group, help=help_)
    return known[1]


def _number(values: Mapping[str, object]) -> int:
    """Which number the form of the words is for; several, where it is a name (`B` examples) or written out."""
    count = values.get("count", NO_NUMBER)
    return count if isinstance(count, int) else SEVERAL


def _written(value: object) -> object:
    return number(value) if isinstance(value, int) and not isinstance(value, bool) else value


def number(value: int) -> str:
    """A whole number with its thousands apart: by commas in English, elsewhere by spaces, which nobody takes for the
    point of a decimal number."""
    return f"{value:,}".replace(",", _apart)


def begin(language: str) -> None:
    """The language is this one from now on: nothing that was said before counts."""
    global _apart  # one language is spoken at a time, as with Qt's translators
    _apart = "," if language == ENGLISH else "\N{NARROW NO-BREAK SPACE}"
    _said.clear()


def called(setting: str) -> str:
    """What a setting is called in forms and in the history, by its name in the file."""
    return tr_library(setting.replace("_", " "))
