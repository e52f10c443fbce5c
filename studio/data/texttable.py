"""The user's labelled texts: a table with a column of text and one of classes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from pathlib import Path

from studio.data.csvfile import read_rows, row_classes
from studio.data.declare import Settings, source
from studio.data.lazy import np
from studio.data.paths import file_inside
from studio.data.sequences import PADDING, length_fields
from studio.data.table import Table, labels, tokens
from studio.data.tabular import Wanted, wanted_columns
from studio.data.vocabulary import TOKENS, Vocabulary, cut, vocabulary_of
from studio.errors import DataError
from studio.spec import Choice, Int, Text


@source(
    name="labelled_text",
    title="Labelled texts in a CSV file",
    group="Your files",
    settings=[
        Text("file", "", path="file", help="The file, relative to the diagram's folder."),
        Text("text", "", help="The column with the texts, by name or number; none: the first."),
        Text("label", "", help="The column with the classes; none: the last."),
        Choice("header", "yes", options=("yes", "no"), help="Whether the first line names the columns."),
        Int("length", 64, min=1, max=100_000, help="Tokens a text is padded to; longer ones are cut off."),
        *TOKENS,
    ],
    defaults={"stratified": True},
)
def labelled_text(settings: Settings, folder: Path | None) -> Table:
    """Texts with a class each, such as reviews, from a table (CSV or TSV, UTF-8).

    x: (length,), token numbers, 0 is padding at the end; length: (), how many tokens count; mask: (length,).
    y: the class.
    The vocabulary is that of the setting, which must begin with <pad>, or <pad> and the tokens of the whole file.
    """
    path = file_inside(folder, settings["file"], "file")
    texts, classes = _columns(path, settings)
    cuts = [cut(text, settings) for text in texts]
    longest, vocabulary = settings["length"], _vocabulary(cuts, settings)
    x = np.zeros((len(cuts), longest), np.int64)
    for row, found in zip(x, cuts, strict=True):
        kept = found[:longest]
        row[: len(kept)] = vocabulary.numbers(kept, path.name)
    lengths = np.asarray([min(len(found), longest) for found in cuts])
    present, y = np.unique(np.asarray(classes), return_inverse=True)
    x_column = tokens(x, vocabulary.tokens, "The tokens, as numbers.")
    y_column = labels(y, [str(name) for name in present], "The class.")
    return Table({"x": x_column, **length_fields(lengths, longest), "y": y_column})


def _columns(path: Path, settings: Settings) -> tuple[list[str], list[str]]:
    """The texts and their classes."""
    where, rows = path.name, read_rows(path)
    header = settings["header"] == "yes"
    names = [cell.strip() for cell in rows[0][1]] if header else [str(i + 1) for i in range(len(rows[0][1]))]
    rows = rows[1:] if header else rows
    if len(names) < 2 or not rows:
        raise DataError("a text and a class are needed.", where=where)
    text = wanted_columns(names, {"x": settings["text"], "y": "-"}, where).x[0] if settings["text"].strip() else 0
    label = wanted_columns(names, {"x": settings["label"], "y": "-"}, where).x[0] if settings["label"].strip() else -1
    wanted = Wanted((), (label % len(names),), tuple(names))
    if text == label % len(names):
        raise DataError(f"the column '{names[text]}' is wanted as text and as class.", where=where)
    return [cells[text] for _, cells in rows], row_classes(rows, wanted, where)


def _vocabulary(texts: Sequence[Sequence[str]], settings: Settings) -> Vocabulary:
    """The vocabulary, padding first. DataError where the given one does not begin with it."""
    everything = list(chain.from_iterable(texts))
    found = vocabulary_of(everything, settings["vocabulary"], settings["most_tokens"])
    if not settings["vocabulary"].strip():
        return Vocabulary((PADDING, *found.tokens))
    if found.tokens[0] != PADDING:
        raise DataError(f"the first token must be {PADDING}.", where="setting vocabulary")
    return found
