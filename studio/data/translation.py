"""A generated task of translation: strings to be written backwards, with the tokens an encoder and decoder need."""

from __future__ import annotations

from pathlib import Path

from studio.data.declare import Settings, source
from studio.data.lazy import np
from studio.data.sequences import GROUP, PADDING, inside
from studio.data.settings import SEED, count, distinct, randomness
from studio.data.table import Table, flags, tokens, whole
from studio.errors import DataError
from studio.spec import Int

START, END = "<start>", "<end>"
SPECIAL = (PADDING, START, END)
FIRST = len(SPECIAL)
LETTERS = "abcdefghijklmnopqrstuvwxyz"


@source(
    name="reversal",
    title="Strings written backwards",
    group=GROUP,
    settings=[
        count(10_000, "strings"),
        Int("letters", 10, min=2, max=len(LETTERS), help="How many letters there are."),
        Int("shortest", 3, min=1, max=1000, help="The shortest string."),
        Int("longest", 8, min=1, max=1000, help="The longest string."),
        Int("shift", 0, min=0, max=len(LETTERS), help="Each letter becomes the one so many further, round the end."),
        SEED,
    ],
)
def reversal(settings: Settings, folder: Path | None) -> Table:
    """Strings, to be written backwards and, where wanted, each letter moved on: the smallest task of translation.

    The field source: (longest,), the letters, then padding; source_length: (); source_mask: (longest,); target_in:
    (longest + 1,), <start> and the letters of the answer, what a decoder is given; target_out: (longest + 1,), the
    letters of the answer and <end>, what it is to say; target_length: (); target_mask: (longest + 1,).
    No string occurs twice, so none of the test is known from training. Tokens: 0 padding, 1 start, 2 end, then letters.
    """
    random, longest = randomness(settings), settings["longest"]
    if settings["shortest"] > longest:
        raise DataError(f"the shortest may not be longer than {longest}.", where="setting shortest")
    strings = distinct(lambda many: _strings(many, settings, random), settings["count"], "data source reversal")
    lengths, every = (strings > 0).sum(1), np.arange(len(strings))
    letters = settings["letters"]
    backwards = np.take_along_axis(strings, np.maximum(lengths[:, None] - 1 - np.arange(longest), 0), 1)
    shifted = FIRST + (backwards - FIRST + settings["shift"]) % letters
    answer = np.where(inside(lengths, longest), shifted, 0)
    target_in = np.column_stack([np.full(len(strings), SPECIAL.index(START)), answer])
    target_out = np.column_stack([answer, np.zeros(len(strings), np.int64)])
    target_out[every, lengths] = SPECIAL.index(END)
    words = (*SPECIAL, *LETTERS[:letters])
    return Table({
        "source": tokens(strings, words, "The string."),
        "source_length": whole(lengths, "How many letters it has."),
        "source_mask": flags(inside(lengths, longest), "True where there is a letter."),
        "target_in": tokens(target_in, words, "What the decoder is given."),
        "target_out": tokens(target_out, words, "What it is to say."),
        "target_length": whole(lengths + 1, "How many tokens the answer has, with its end or its start."),
        "target_mask": flags(inside(lengths + 1, longest + 1), "True where the answer counts."),
    }, target="target_out")  # fmt: skip


def _strings(many: int, settings: Settings, random: np.random.Generator) -> np.ndarray:
    """(many, longest): letters as tokens, padded."""
    lengths = random.integers(settings["shortest"], settings["longest"] + 1, many)
    letters = random.integers(FIRST, FIRST + settings["letters"], (many, settings["longest"]))
    return np.where(inside(lengths, settings["longest"]), letters, 0)
