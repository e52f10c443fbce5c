"""Few labels: training examples of which only some are known, for learning from the others too."""

from __future__ import annotations

from studio.data.lazy import np
from studio.data.splits import shares
from studio.errors import DataError

FIELD = "labelled"


def known_labels(labels: np.ndarray, train: np.ndarray, count: int, seed: int) -> np.ndarray:
    """Which of all examples have a known label, (examples,) bool: `count` of those for training, drawn by the seed,
    every class its equal share; and all the others, which are not for training.

    `labels` are the class numbers of all examples, `train` the places of those for training. Raises DataError where a
    class has too few, or goes without.
    """
    present = np.unique(labels[train])
    where = "setting labelled"
    if count < len(present):
        hint = f"Make it {len(present)} or more, or 0 for all."
        raise DataError(f"{count} labels are not one for each of {len(present)} classes.", where=where, hint=hint)
    known = np.ones(len(labels), bool)
    known[train] = False
    random = np.random.default_rng([seed, count])
    for label, share in zip(present, shares(count, np.ones(len(present), np.int64)), strict=True):
        rows = train[labels[train] == label]
        if len(rows) < share:
            raise DataError(f"a class has {len(rows)} training examples, fewer than {share}.", where=where)
        known[random.permutation(rows)[:share]] = True
    return known
