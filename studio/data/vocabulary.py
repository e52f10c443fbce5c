"""Tokens and their numbers: cutting text up, and the vocabulary, built from the text or given by the drawing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from studio.data.lazy import np
from studio.errors import DataError, shorten
from studio.spec import Choice, Flag, Int, Setting, Text

UNKNOWN = "<unk>"
WORD = re.compile(r"\w+(?:'\w+)*|[^\w\s]")

# What cannot be written in a list parted by blanks.
SPELLED = {"<space>": " ", "<newline>": "\n", "<tab>": "\t"}

TOKENS: tuple[Setting, ...] = (
    Choice("token", "character", options=("character", "word"), help="What the text is cut into."),
    Int("most_tokens", 0, min=0, help=f"Keep the most frequent tokens, the others become {UNKNOWN}; 0: keep all."),
    Text(
        "vocabulary",
        "",
        max_length=1_000_000,
        help=f"The tokens in the order of their numbers, parted by blanks; also {', '.join(SPELLED)}, and {UNKNOWN} "
        "for all others. None: those of the text.",
    ),
    Flag("lowercase", False, help="Capitals become small letters."),
)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Tokens in the order of their numbers."""

    tokens: tuple[str, ...]

    def numbers(self, text: Sequence[str], where: str) -> np.ndarray:
        """The number of every token, (len(text),) int32; of one that is unknown that of <unk>.

        Raises DataError, naming the first, where there are unknown ones and no <unk>.
        """
        number = {token: place for place, token in enumerate(self.tokens)}
        other = number.get(UNKNOWN)
        if other is None:
            missing = next((token for token in text if token not in number), None)
            if missing is not None:
                hint = f"Add it, or {UNKNOWN} for all that are not in it."
                raise DataError(f"the vocabulary lacks {shorten(missing, 40)!r}.", where=where, hint=hint)
        return np.fromiter((number.get(token, other or 0) for token in text), np.int32, len(text))


def cut(content: str, settings: Mapping[str, object]) -> Sequence[str]:
    """The text's tokens, as the settings TOKENS say."""
    content = content.lower() if settings["lowercase"] else content
    return content if settings["token"] == "character" else WORD.findall(content)


def vocabulary_of(found: Sequence[str], given: str, most: int) -> Vocabulary:
    """The vocabulary as given; else every token of the text in alphabetical order, or <unk> and the most frequent.

    Raises DataError where a token is given twice.
    """
    if given.strip():
        return _given(given)
    counts = Counter(found)
    if not most or len(counts) <= most:
        return Vocabulary(tuple(sorted(counts)))
    frequent = sorted(counts, key=lambda token: (-counts[token], token))[: most - 1]
    return Vocabulary((UNKNOWN, *sorted(frequent)))


def _given(text: str) -> Vocabulary:
    tokens = [SPELLED.get(token, token) for token in text.split()]
    twice = [token for token, times in Counter(tokens).items() if times > 1]
    if twice:
        raise DataError(f"the token {shorten(twice[0], 40)!r} is given twice.", where="setting vocabulary")
    return Vocabulary(tuple(tokens))
