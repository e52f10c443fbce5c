"""Batches: every example once an epoch, in an order that can be taken up anywhere."""

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from studio.data import Dataset, Field, Normaliser, Split
from studio.errors import DataError
from studio.train.feed import BatchStream, Feed

CPU = torch.device("cpu")


class Read:
    """Values that are read when asked for, as from a file; `fail` makes the file damaged."""

    def __init__(self, values, fail=False):
        self.values, self.fail = values, fail

    def __len__(self):
        return len(self.values)

    def __getitem__(self, rows):
        if self.fail:
            raise DataError("the file is damaged.", where="file")
        return self.values[rows]


def dataset(count, lazy=False, fail=False):
    values = np.arange(count, dtype=np.int64)
    split = Split({"x": Read(values, fail) if lazy else values, "unused": values}, np.arange(count))
    fields = {"x": Field((), "int"), "unused": Field((), "int")}
    return Dataset("own", fields, {"train": split}, Normaliser({}), None, True, False)


def taken(stream, count):
    return [stream.next()["x"].tolist() for _ in range(count)]


@given(st.integers(1, 40), st.integers(1, 50), st.booleans(), st.integers(0, 3))
def test_an_epoch_has_every_example_once(count, batch_size, lazy, seed):
    stream = BatchStream(Feed(dataset(count, lazy), ["x"], CPU), batch_size, seed)
    seen = []
    batches = 0
    while stream.epoch == 0:
        batch = stream.next()
        assert list(batch) == ["x"]
        seen += batch["x"].tolist()
        batches += 1
    left_out = count % batch_size == 1 and 1 < batch_size < count
    assert batches == stream.per_epoch
    assert len(seen) == count - left_out
    assert len(set(seen)) == len(seen)


@given(st.integers(2, 30), st.integers(1, 12), st.integers(0, 12), st.booleans())
def test_the_order_can_be_taken_up_anywhere(count, batch_size, cut, lazy):
    feed = Feed(dataset(count, lazy), ["x"], CPU)
    whole = BatchStream(feed, batch_size, 1)
    expected = taken(whole, cut + 8)[cut:]
    first = BatchStream(feed, batch_size, 1)
    taken(first, cut)
    second = BatchStream(feed, batch_size, 1, first.epoch, first.batch)
    assert taken(second, 8) == expected
    for stream in (whole, first, second):
        stream.close()


def test_a_file_that_turns_out_damaged():
    stream = BatchStream(Feed(dataset(8, lazy=True, fail=True), ["x"], CPU), 4, 0)
    with pytest.raises(DataError, match="damaged"):
        stream.next()


def test_small_data_is_read_once():
    feed = Feed(dataset(8), ["x"], CPU)
    assert feed.whole("train")["x"] is feed.whole("train")["x"]
    assert feed.size("test") == 0
