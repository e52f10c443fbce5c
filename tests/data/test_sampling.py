"""Every epoch draws every row once; balanced batches equally often from every class."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.data import Split, batches, class_balanced
from studio.errors import DataError


def split_of(count, labels=None):
    return Split({}, np.arange(count) + 1000, None if labels is None else Labels(labels))


class Labels:
    """The class of row 1000 + i is labels[i]: a split must look its own rows up."""

    def __init__(self, labels):
        self.labels = np.asarray(labels)

    def __len__(self):
        return 1000 + len(self.labels)

    def __getitem__(self, rows):
        return self.labels[rows - 1000]


@given(st.integers(1, 200), st.integers(1, 50), st.integers(0, 9), st.booleans())
def test_an_epoch_draws_every_row_once(count, size, epoch, shuffle):
    drawn = list(batches(split_of(count), size, epoch=epoch, shuffle=shuffle))
    assert np.array_equal(np.sort(np.concatenate(drawn)), np.arange(count))
    assert all(len(batch) == size for batch in drawn[:-1])
    full = list(batches(split_of(count), size, epoch=epoch, shuffle=shuffle, drop_last=True))
    assert [batch.tolist() for batch in full] == [batch.tolist() for batch in drawn if len(batch) == size]


def order(**settings):
    return np.concatenate(list(batches(split_of(100), 7, **settings))).tolist()


def test_seed_and_epoch_decide_the_order():
    assert order(seed=1, epoch=2) == order(seed=1, epoch=2)
    assert len({tuple(order(seed=seed, epoch=epoch)) for seed in (0, 1) for epoch in (0, 1)}) == 4
    assert order(shuffle=False, epoch=3) == list(range(100))


def test_small_buffers_start_again():
    buffers = [np.arange(6), np.arange(100, 103)]
    drawn = [batch.tolist() for batch in class_balanced(buffers, 2)]
    assert drawn == [[0, 1, 100, 101], [2, 3, 102, 100], [4, 5, 101, 102]]


@given(st.lists(st.integers(1, 40), min_size=1, max_size=5), st.integers(1, 6))
def test_balanced_batches_use_everything_and_each_class_equally(sizes, per_class):
    starts = np.cumsum([0, *sizes])
    buffers = [np.arange(start, start + size) for start, size in zip(starts, sizes, strict=False)]
    drawn = np.stack(list(class_balanced(buffers, per_class)))
    assert drawn.shape == (-(-max(sizes) // per_class), len(sizes) * per_class)
    for index, buffer in enumerate(buffers):
        mine = drawn[:, index * per_class : (index + 1) * per_class].ravel()
        assert np.array_equal(mine, np.resize(buffer, len(mine)))  # round and round
        assert set(mine) == set(buffer)


@given(st.lists(st.sampled_from([0, 2, 5]), min_size=1, max_size=80), st.integers(3, 20), st.booleans())
def test_balanced_batches_of_a_split(labels, size, shuffle):
    labels = np.asarray(labels)
    split = split_of(len(labels), labels)
    present = np.unique(labels)
    drawn = list(batches(split, size, balanced=True, shuffle=shuffle, seed=3, epoch=1))
    for batch in drawn:
        assert [int((labels[batch] == label).sum()) for label in present] == [size // len(present)] * len(present)
    assert set(np.concatenate(drawn).tolist()) == set(range(len(labels)))
    again = list(batches(split, size, balanced=True, shuffle=shuffle, seed=3, epoch=1))
    assert np.array_equal(drawn, again)


def test_balanced_batches_are_shuffled_within_each_class():
    split = split_of(100, [0] * 80 + [1] * 20)
    epochs = [np.stack(list(batches(split, 8, balanced=True, epoch=epoch))) for epoch in (0, 1)]
    in_order = np.stack(list(batches(split, 8, balanced=True, shuffle=False)))
    assert in_order[0].tolist() == [0, 1, 2, 3, 80, 81, 82, 83]
    assert not np.array_equal(epochs[0], epochs[1])
    assert not np.array_equal(epochs[0], in_order)


def test_what_cannot_be_drawn_is_refused():
    with pytest.raises(DataError, match="need a target with classes"):
        batches(split_of(10), 4, balanced=True)
    with pytest.raises(DataError, match="cannot hold one example of each of 3 classes"):
        list(batches(split_of(3, [0, 1, 2]), 2, balanced=True))
    with pytest.raises(DataError, match="at least one example"):
        batches(split_of(3), 0)
