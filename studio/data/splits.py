"""Which rows are for training, for validation and for the test.

Written here rather than taken from scikit-learn because a document stores only the seed: the same seed must draw the
same rows whatever version of a library is installed.
"""

from __future__ import annotations

import math

from studio.data.lazy import np
from studio.errors import DataError


def split_rows(
    count: int,
    *,
    test: float = 0.0,
    validation: float = 0.0,
    seed: int = 0,
    labels: np.ndarray | None = None,
    in_order: bool = False,
) -> dict[str, np.ndarray]:
    """Row numbers of each split, ascending; disjoint, together 0 to count - 1. Empty splits are left out.

    `test` and `validation` are fractions of `count` below 1 and whole numbers of rows from 1 on. With `labels` (the
    class of each row) every class gives each split its share. `in_order` takes the last rows instead of random ones.
    Raises DataError where a size is wrong or nothing is left for training.
    """
    sizes = {"test": amount(test, count, "test"), "validation": amount(validation, count, "validation")}
    if sum(sizes.values()) >= count:
        asked = f"{sizes['test']} test and {sizes['validation']} validation examples"
        raise DataError(
            f"{asked} leave none of the {count} for training.",
            where="splits",
            hint="Make 'test' or 'validation' smaller.",
        )
    rest = np.arange(count)[::-1] if in_order else np.random.default_rng(seed).permutation(count)
    split = {}
    for name, size in sizes.items():
        split[name], rest = _take(rest, size, labels)
    parts = {"train": rest, "validation": split["validation"], "test": split["test"]}
    return {name: np.sort(rows) for name, rows in parts.items() if len(rows)}


def amount(wanted: float, count: int, name: str) -> int:
    """How many of `count` rows `wanted` means. A fraction is rounded up, as scikit-learn does."""
    if not math.isfinite(wanted) or wanted < 0:
        raise DataError(f"'{name}' must be 0 or more, not {wanted:g}.", where="splits")
    if wanted < 1:
        return math.ceil(wanted * count - 1e-9)  # 0.07 * 100 is a little more than 7 in floating point
    if wanted != int(wanted):
        hint = "Give a fraction below 1 or a whole number of examples."
        raise DataError(f"'{name}' is {wanted:g}, which is neither.", where="splits", hint=hint)
    if wanted > count:
        raise DataError(f"'{name}' asks for {wanted:g} of {count} examples.", where="splits")
    return int(wanted)


def shares(total: int, sizes: np.ndarray) -> np.ndarray:
    """`total` divided in proportion to `sizes`, in whole numbers: the largest remainders are rounded up."""
    whole, remainder = np.divmod(total * sizes, sizes.sum())
    rounded_up = np.argsort(-remainder, kind="stable")[: total - whole.sum()]
    whole[rounded_up] += 1
    return whole


def kfold(count: int, folds: int) -> list[np.ndarray]:
    """The validation rows of each fold of cross-validation, unshuffled; the first folds take the remainder."""
    if not 2 <= folds <= count:
        raise DataError(f"{count} examples cannot be divided into {folds} folds.", where="cross-validation")
    return np.array_split(np.arange(count), folds)


def _take(rows: np.ndarray, size: int, labels: np.ndarray | None) -> tuple[np.ndarray, np.ndarray]:
    """The first `size` rows, of each class its share where there are labels; and the others."""
    if labels is None:
        return rows[:size], rows[size:]
    chosen = np.zeros(len(rows), bool)
    classes, sizes = np.unique(labels[rows], return_counts=True)
    for label, share in zip(classes, shares(size, sizes), strict=True):
        chosen[np.flatnonzero(labels[rows] == label)[:share]] = True
    return rows[chosen], rows[~chosen]
