"""Metrics of texts that are written rather than classified."""

import math
from collections import Counter
from collections.abc import Sequence
from typing import TypeAlias

from studio.spec import In, Int, Out, block
from studio.spec.lazy import torch

Words: TypeAlias = Sequence[int]
"""A text as word numbers."""


@block(
    "BLEU",
    group="Metrics",
    kind="metric",
    formula=r"\mathrm{BP} \cdot \exp\left( \frac{1}{M} \sum_{n=1}^{M} \log p_n \right)",
    ports=[
        In("candidate", "N T", kind="int", help="The texts that were written, as word numbers."),
        In(
            "references", "N *K S", kind="int", help="A right text for each; with a dimension more, several right ones."
        ),
        Out("bleu"),
    ],
    settings=[
        Int("max_n", 4, min=1, max=16, help="The longest runs of words that are compared, M."),
        Int("padding_idx", None, optional=True, min=0, help="The number that only fills up; it is not compared."),
    ],
    differentiable=False,
)
def bleu(candidate, references, *, max_n, padding_idx):
    """How many of the runs of words in a translation stand in a right one, for runs of 1 to 4 words; from 0 to 1.

    K. Papineni and others, BLEU: a Method for Automatic Evaluation of Machine Translation, 2002. A run counts at most
    as often as in a reference; a text that is too short is marked down. One count of 0 makes the whole 0.

    Over a split: a mean of batches is not exact, since the counts are added up first; evaluate the split as one batch.
    """
    sources = [_words(row, padding_idx) for row in candidate.tolist()]
    rights = references.reshape(references.shape[0], -1, references.shape[-1]).tolist()
    targets = [[_words(row, padding_idx) for row in rows] for rows in rights]
    clipped, total, penalty = bleu_parts(sources, targets, max_n)
    return candidate.new_tensor(bleu_score(clipped, total, penalty), dtype=torch.get_default_dtype())


def _words(row: Words, padding: int | None) -> Words:
    return [word for word in row if word != padding]


def bleu_score(clipped: Sequence[int], total: Sequence[int], penalty: float) -> float:
    """Brevity penalty times the geometric mean of the precisions; 0 where one of them is 0."""
    if not all(clipped):
        return 0.0
    return penalty * math.exp(sum(math.log(c / t) for c, t in zip(clipped, total, strict=True)) / len(total))


def bleu_parts(
    candidates: Sequence[Words], references: Sequence[Sequence[Words]], max_n: int
) -> tuple[list[int], list[int], float]:
    """Runs found and runs written, for each length from 1 to `max_n`, over all texts; and the brevity penalty."""
    clipped, total = [0] * max_n, [0] * max_n
    for words, right in zip(candidates, references, strict=True):
        for n in range(1, max_n + 1):
            written = _runs(words, n)
            known = Counter[tuple[int, ...]]()
            for text in right:
                known |= _runs(text, n)
            clipped[n - 1] += (written & known).total()
            total[n - 1] += written.total()
    length = sum(map(len, candidates))
    wanted = sum(_nearest_length(words, right) for words, right in zip(candidates, references, strict=True))
    return clipped, total, 1.0 if length >= wanted else math.exp(1 - wanted / length) if length else 0.0


def _runs(words: Words, n: int) -> Counter[tuple[int, ...]]:
    return Counter(tuple(words[start : start + n]) for start in range(len(words) - n + 1))


def _nearest_length(words: Words, references: Sequence[Words]) -> int:
    return min(map(len, references), key=lambda length: (abs(length - len(words)), length))
