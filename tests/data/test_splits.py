"""Splits are disjoint, cover everything, keep proportions and depend on the seed alone."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.model_selection import KFold, train_test_split

from studio.data import kfold
from studio.data.splits import amount, shares, split_rows
from studio.errors import DataError

fractions = st.floats(0, 0.45)
SEEDS = st.integers(0, 2**32)


@given(count=st.integers(2, 300), test=fractions, validation=fractions, seed=SEEDS, in_order=st.booleans())
def test_splits_are_disjoint_and_cover_all_rows(count, test, validation, seed, in_order):
    try:
        split = split_rows(count, test=test, validation=validation, seed=seed, in_order=in_order)
    except DataError:
        assert np.ceil(test * count) + np.ceil(validation * count) >= count
        return
    assert np.array_equal(np.sort(np.concatenate(list(split.values()))), np.arange(count))
    assert all(len(rows) and (np.diff(rows) > 0).all() for rows in split.values())
    assert abs(len(split.get("test", ())) - test * count) < 1 + 1e-6


@given(st.lists(st.integers(0, 4), min_size=10, max_size=200), st.floats(0, 0.4), st.floats(0, 0.4), SEEDS)
def test_stratified_splits_keep_the_proportions(labels, test, validation, seed):
    labels = np.asarray(labels)
    split = split_rows(len(labels), test=test, validation=validation, seed=seed, labels=labels)
    assert np.array_equal(np.sort(np.concatenate(list(split.values()))), np.arange(len(labels)))
    for rows in split.values():
        for label in np.unique(labels):
            expected = (labels == label).mean() * len(rows)
            assert abs((labels[rows] == label).sum() - expected) < 2


@given(st.integers(0, 10**6), st.lists(st.integers(1, 10**6), min_size=1, max_size=20))
def test_shares_are_exact_and_fair(total, sizes):
    total %= sum(sizes) + 1
    found = shares(total, np.asarray(sizes))
    assert found.sum() == total
    for share, size in zip(found, sizes, strict=True):
        assert abs(share - total * size / sum(sizes)) < 1
        assert share <= size


def test_sizes_are_those_of_scikit_learn():
    for count, test in [(1797, 0.2), (150, 0.3), (30, 0.1), (569, 0.25), (7, 0.5)]:
        expected = train_test_split(np.arange(count), test_size=test, random_state=0)
        split = split_rows(count, test=test)
        assert [len(split["train"]), len(split["test"])] == [len(part) for part in expected]


def test_rounding_errors_are_not_rounded_up():
    assert 0.07 * 100 > 7
    assert amount(0.07, 100, "test") == 7


def test_the_seed_alone_decides():
    assert split_rows(12, test=3, validation=0.25, seed=5)["test"].tolist() == [1, 9, 11]  # a document relies on these
    first, again, other = (split_rows(100, test=0.3, seed=seed)["test"] for seed in (1, 1, 2))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_in_order_holds_out_the_end():
    split = split_rows(10, test=2, validation=0.3, in_order=True)
    assert {name: rows.tolist() for name, rows in split.items()} == {
        "train": [0, 1, 2, 3, 4],
        "validation": [5, 6, 7],
        "test": [8, 9],
    }


@pytest.mark.parametrize(
    ("sizes", "said"),
    [
        ({"test": -0.1}, "must be 0 or more"),
        ({"validation": float("nan")}, "must be 0 or more"),
        ({"test": 11}, "asks for 11 of 10"),
        ({"test": 2.5}, "neither"),
        ({"test": 10}, "leave none of the 10 for training"),
        ({"test": 0.5, "validation": 0.5}, "leave none"),
        ({"test": 0.95}, "leave none"),
    ],
)
def test_impossible_sizes_are_refused(sizes, said):
    with pytest.raises(DataError, match=said):
        split_rows(10, **sizes)


def test_folds_of_cross_validation():
    assert [fold.tolist() for fold in kfold(7, 3)] == [[0, 1, 2], [3, 4], [5, 6]]
    assert [fold.tolist() for fold in kfold(4, 4)] == [[0], [1], [2], [3]]
    for count, folds in [(10, 3), (23, 5), (100, 7)]:
        expected = [test.tolist() for _, test in KFold(folds).split(np.arange(count))]
        assert [fold.tolist() for fold in kfold(count, folds)] == expected
    for count, folds in [(3, 4), (3, 1), (0, 2)]:
        with pytest.raises(DataError, match="cannot be divided"):
            kfold(count, folds)
