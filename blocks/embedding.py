"""Embeddings: from numbers that name things (words, users, classes) to vectors."""

from collections.abc import Mapping
from typing import Any

from studio.spec import Choice, Flag, In, Int, Mismatch, Out, Weight, block
from studio.spec.lazy import F, torch

_ROWS = Int("num_embeddings", 1000, min=1, max=10**7, dim="V", help="How many things there are: rows of the table.")
_COLUMNS = Int("embedding_dim", 64, min=1, max=65_536, dim="D", help="Length of each vector.")
_PADDING = Int("padding_idx", None, optional=True, min=0, help="The number that only fills up; its row is not trained.")


def _check_padding_row(settings: Mapping[str, Any]) -> dict[str, int]:
    """Names no sizes. Raises Mismatch where the padding's number has no row."""
    row, rows = settings["padding_idx"], settings["num_embeddings"]
    if row is not None and row >= rows:
        raise Mismatch(f"padding_idx {row} has no row in a table of {rows}.", f"Rows are numbered 0 to {rows - 1}.")
    return {}


_TABLE = Weight("weight", "V D", symbol="E", init="normal", help="One row for each thing.")


@block(
    "Embedding",
    group="Embedding",
    formula=r"y_t = E_{k_t}",
    ports=[In("indices", "*S", kind="int", below="V"), Out("y", "*S D")],
    settings=[_ROWS, _COLUMNS, _PADDING],
    weights=[_TABLE],
    let=_check_padding_row,
    equals="torch.nn.Embedding",
)
def embedding(indices, weight, *, padding_idx):
    """Look up a learned vector for each whole number: the same as a one-hot vector times a matrix, but fast.

    Only the rows that were looked up get a gradient; those of a number that occurs several times add up. Numbers must
    lie between 0 and num_embeddings - 1.

    The row of `padding_idx` gets no gradient, so it stays as it was initialised.
    """
    return F.embedding(indices, weight, padding_idx)


@block(
    "EmbeddingBag",
    group="Embedding",
    formula=r"y = \frac{1}{n} \sum_{t=1}^{n} E_{k_t}",
    ports=[In("indices", "N T", kind="int", below="V"), Out("y", "N D")],
    settings=[
        _ROWS,
        _COLUMNS,
        Choice("mode", "mean", options=("mean", "sum", "max"), help="How the vectors of one bag become one."),
        _PADDING,
    ],
    weights=[_TABLE],
    let=_check_padding_row,
    equals="torch.nn.EmbeddingBag",
)
def embedding_bag(indices, weight, *, mode, padding_idx):
    """Look up a vector for each number of a bag, and take their mean, sum or maximum.

    The order is lost: this is the input side of a continuous bag-of-words model, and a quick text classifier. Entries
    equal to `padding_idx` are left out, also of the count for the mean.
    """
    return F.embedding_bag(indices, weight, mode=mode, padding_idx=padding_idx)


@block(
    "BagOfWords",
    title="Bag of words",
    group="Embedding",
    formula=r"y_v = \mathbf{1}[\exists t: k_t = v]",
    ports=[In("indices", "N T", kind="int", below="V"), Out("y", "N V")],
    settings=[
        Int("num_words", 1000, min=1, max=10_000_000, dim="V", help="Size of the vocabulary."),
        Flag("binary", True, help="Say whether a word occurs; off: how often."),
        Int("padding_idx", None, optional=True, min=0, help="The number that only fills up; it is not counted."),
    ],
    differentiable=False,
)
def bag_of_words(indices, *, num_words, binary, padding_idx):
    """Which words occur in a text, as one vector as long as the vocabulary; their order is lost.

    A Linear block on it is the classical text classifier. There is nothing to learn and no gradient to the words.
    """
    words = torch.ones_like(indices, dtype=torch.get_default_dtype())
    if padding_idx is not None:
        words = words * (indices != padding_idx)
    counts = words.new_zeros(indices.shape[0], num_words).scatter_add(1, indices, words)
    return counts.clamp(max=1) if binary else counts
