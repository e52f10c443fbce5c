"""How well a text fits what was typed: letters in order, best at the beginnings of words and side by side."""

from __future__ import annotations

from typing import NamedTuple

BESIDE, WORD_START, START, GAP, LATE = 4.0, 6.0, 4.0, 0.4, 0.05
"""What a letter is worth right after the one before, at the start of a word, and at the start of the text; what each
letter that is jumped over costs, and each that stands before the first."""

MOST_SKIPPED = 24
"""Letters further apart than this no longer belong to one word typed."""


class Match(NamedTuple):
    """How well it fits, and which letters of the text were typed."""

    score: float
    letters: frozenset[int]


def match(typed: str, text: str) -> Match | None:
    """Every word typed is in the text, its letters in order; None where one is not. Case does not count."""
    score, letters = 0.0, frozenset[int]()
    for word in typed.lower().split():
        found = _match_word(word, text.lower())
        if found is None:
            return None
        score, letters = score + found.score, letters | found.letters
    return Match(score, letters)


def _match_word(word: str, text: str) -> Match | None:
    """The best of the ways that begin at each place where the first letter stands."""
    starts = [index for index, letter in enumerate(text) if letter == word[0]]
    ways = [way for start in starts if (way := _from(word, text, start)) is not None]
    return max(ways, key=lambda way: way.score, default=None)


def _from(word: str, text: str, start: int) -> Match | None:
    """Letter by letter: beside the last one if it can be, else at the next start of a word, else where it stands."""
    places = [start]
    for letter in word[1:]:
        last = places[-1]
        if text[last + 1 : last + 2] == letter:
            places.append(last + 1)
            continue
        near = range(last + 2, min(len(text), last + 2 + MOST_SKIPPED))
        later = [index for index in near if text[index] == letter]
        if not later:
            return None
        places.append(next((index for index in later if _begins(text, index)), later[0]))
    return Match(_score(text, places), frozenset(places))


def _score(text: str, places: list[int]) -> float:
    score = START if places[0] == 0 else -LATE * min(places[0], 40)
    for index, place in enumerate(places):
        beside = index > 0 and place == places[index - 1] + 1
        score += 1.0 + BESIDE * beside + WORD_START * _begins(text, place)
        score -= 0.0 if beside or index == 0 else GAP * (place - places[index - 1])
    return score


def _begins(text: str, index: int) -> bool:
    """Whether a word begins there."""
    return index == 0 or not text[index - 1].isalnum()
