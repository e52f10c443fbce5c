"""The user's text: a plain file, cut into windows of characters or words, each to be continued."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from studio.data.declare import Settings, source
from studio.data.lazy import np
from studio.data.paths import file_inside, reading
from studio.data.table import Column, Table
from studio.errors import DataError
from studio.spec import Choice, Flag, Int, Text

UNKNOWN = "<unk>"
WORD = re.compile(r"\w+(?:'\w+)*|[^\w\s]")


@source(
    name="text",
    title="Text file",
    group="Your files",
    settings=[
        Text("file", "", path="file", help="The file (UTF-8), relative to the diagram's folder."),
        Choice("token", "character", options=("character", "word"), help="What the text is cut into."),
        Int("length", 64, min=1, max=1_000_000, help="Tokens in a window."),
        Int("step", 0, min=0, help="Tokens from one window's start to the next; 0: the length, so that none overlap."),
        Int("vocabulary", 0, min=0, help=f"Keep the most frequent tokens, the others become {UNKNOWN}; 0: keep all."),
        Flag("lowercase", False, help="Capitals become small letters."),
    ],
    defaults={"in_order": True},
)
def text(settings: Settings, folder: Path | None) -> Table:
    """A plain text as windows of tokens, for a model that continues text.

    x: (length,), token numbers. y: (length,), the token that follows each. Their classes are the vocabulary, in
    alphabetical order (after the word for unknown ones, where it is limited), taken from the whole file.
    The file is read at once and kept as one number a token; windows are cut out when a batch needs them. The test is
    the end of the text, unless `in_order` is off.
    """
    path = file_inside(folder, settings["file"], "file")
    found = _tokens(_read(path), settings)
    length, step = settings["length"], settings["step"] or settings["length"]
    if len(found) <= length:
        raise DataError(
            f"the text has {len(found)} tokens, too few for a window of {length} and the token after it.",
            where=path.name,
            hint="Make 'length' smaller.",
        )
    words = _vocabulary(found, settings["vocabulary"])
    number = {word: place for place, word in enumerate(words)}
    tokens = np.fromiter((number.get(token, 0) for token in found), np.int32, len(found))
    starts = np.arange(0, len(tokens) - length, step)
    x, y = (Column(Windows(tokens[shift:], starts, length), (length,), "int", words) for shift in (0, 1))
    return Table({"x": x, "y": y})


@dataclass(frozen=True, slots=True)
class Windows:
    """Windows of a long row of tokens, cut out when asked for."""

    tokens: np.ndarray
    starts: np.ndarray
    length: int

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, rows: np.ndarray) -> np.ndarray:
        return self.tokens[self.starts[rows][:, None] + np.arange(self.length)]


def _read(path: Path) -> str:
    try:
        with reading(path.name):
            return path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DataError("the file is not text in UTF-8.", where=path.name, hint="Save it again as UTF-8.") from error


def _tokens(content: str, settings: Settings) -> Sequence[str]:
    content = content.lower() if settings["lowercase"] else content
    return content if settings["token"] == "character" else WORD.findall(content)


def _vocabulary(found: Sequence[str], most: int) -> tuple[str, ...]:
    counts = Counter(found)
    if not most or len(counts) <= most:
        return tuple(sorted(counts))
    frequent = sorted(counts, key=lambda token: (-counts[token], token))[: most - 1]
    return (UNKNOWN, *sorted(frequent))
