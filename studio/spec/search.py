"""Finding a block by what one types: its title, name, old names, group, formula and help, with mistakes forgiven."""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import cache

from studio.spec.block import Block

CLOSE = 0.75
"""How much of a mistyped word must be right: one wrong letter in four."""


def ranked(text: str, blocks: Iterable[Block]) -> list[Block]:
    """The blocks that fit every word of `text`, best first; all of them, in their order, where nothing is typed.

    A title that begins so comes before one with a word that begins so, that before a group, formula or help that
    speaks of it; letters of a title in order (`cvt` for ConvTranspose) and words with a letter wrong come last.
    """
    words = text.lower().split()
    if not words:
        return list(blocks)
    found = [(score, index, block) for index, block in enumerate(blocks) if (score := _score(words, block)) is not None]
    exact = [each for each in found if each[0] < FUZZY]
    return [block for _, _, block in sorted(exact or found, key=lambda each: each[:2])]


FUZZY = 100.0


def _score(words: list[str], block: Block) -> float | None:
    """How far the block is from what was typed, 0 where its title is just that; None where a word does not fit."""
    title, names = block.title.lower(), [block.name.lower(), *(name.lower() for name in block.was)]
    whole = "".join(words)
    if whole in (squeezed := _squeezed(title), *names):
        return 0
    if squeezed.startswith(whole) or any(name.startswith(whole) for name in names):
        return 1 + len(title) / 100
    if len(whole) > 2 and whole in _squeezed(block.formula.lower()):
        return 6 + len(title) / 100
    scores = [_of_word(word, block, title, names) for word in words]
    known = [score for score in scores if score is not None]
    return sum(known) / len(words) + 2 + len(title) / 100 if len(known) == len(scores) else None


def _of_word(word: str, block: Block, title: str, names: list[str]) -> float | None:
    parts = [*_words(block.title), *(part for name in (block.name, *block.was) for part in _words(name))]
    if any(part.startswith(word) for part in parts):
        return 0
    if any(word in text for text in (title, *names)):
        return 2
    if any(part.startswith(word) for part in _words(block.group)):
        return 4
    if len(word) > 1 and any(part.startswith(word) for part in _words(f"{block.formula} {block.help}")):
        return 6
    if len(word) > 2 and any(_in_order(word, name) for name in names):
        return FUZZY
    if len(word) > 3 and any(SequenceMatcher(None, word, part).ratio() >= CLOSE for part in parts):
        return FUZZY + 5
    return None


@cache
def _words(text: str) -> list[str]:
    """The words of a title, name or sentence in small letters: BatchNorm2d is batch, norm2d."""
    return [part.lower() for part in re.findall(r"[A-Z]?[a-z]+\d*[a-z]*|[A-Z]+(?![a-z])\d*[a-z]*|\d+", text)]


def _squeezed(text: str) -> str:
    return re.sub(r"[\s\-]", "", text)


def _in_order(letters: str, name: str) -> bool:
    """Whether the letters come in this order in the name, the first at its start."""
    rest = iter(name)
    return name.startswith(letters[0]) and all(letter in rest for letter in letters)
