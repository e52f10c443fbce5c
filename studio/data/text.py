"""The user's text: a plain file, cut into windows of characters or words, each to be continued."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from studio.data.declare import Settings, source
from studio.data.lazy import np
from studio.data.paths import file_inside, reading
from studio.data.table import Column, Table
from studio.data.vocabulary import TOKENS, cut, vocabulary_of
from studio.errors import DataError
from studio.spec import Int, Text


@source(
    name="text",
    title="Text file",
    group="Your files",
    settings=[
        Text("file", "", path="file", help="The file (UTF-8), relative to the diagram's folder."),
        Int("length", 64, min=1, max=1_000_000, help="Tokens in a window."),
        Int("step", 0, min=0, help="Tokens from one window's start to the next; 0: the length, so that none overlap."),
        *TOKENS,
    ],
    defaults={"in_order": True},
)
def text(settings: Settings, folder: Path | None) -> Table:
    """A plain text as windows of tokens, for a model that continues text.

    x: (length,), token numbers. y: (length,), the token that follows each. Their classes are the vocabulary: that of
    the setting or else of the whole file, in alphabetical order, after the token for unknown ones where it is limited.
    The file is read at once and kept as one number a token; windows are cut out when a batch needs them. The test is
    the end of the text, unless `in_order` is off.
    """
    path = file_inside(folder, settings["file"], "file")
    found = cut(_read(path), settings)
    vocabulary = vocabulary_of(found, settings["vocabulary"], settings["most_tokens"])
    return continued(
        vocabulary.numbers(found, path.name), vocabulary.tokens, settings["length"], settings["step"], path.name
    )


def continued(text: np.ndarray, vocabulary: Sequence[str], length: int, step: int, where: str) -> Table:
    """A long row of tokens (n,) as windows, each token to be continued by the next; `step` 0 is `length`.

    Raises DataError where the row is too short.
    """
    if len(text) <= length:
        raise DataError(
            f"the text has {len(text)} tokens, too few for a window of {length} and the token after it.",
            where=where,
            hint="Make 'length' smaller.",
        )
    starts = np.arange(0, len(text) - length, step or length)
    x, y = (
        Column(Windows(text[shift:], starts, length), (length,), "int", tuple(vocabulary), tokens=True)
        for shift in (0, 1)
    )
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
