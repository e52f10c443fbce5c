"""Sources side by side: each in its own order, none paired with another."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.data import batches, open_data, preview
from studio.data.table import in_memory
from studio.diagram import DataSource
from studio.errors import DataError


def together(**parts):
    return open_data(DataSource("side_by_side", {}, {name: DataSource(*each) for name, each in parts.items()}))


@pytest.fixture
def two():
    return together(a=("counter", {"count": 10, "test": 3}), b=("counter", {"count": 4, "test": 1}))


def test_fields_have_their_parts_name():
    dataset = together(
        real=("moons", {"count": 20, "normalise": "standard"}), said=("sorting", {"count": 30, "length": 3})
    )
    assert set(dataset.fields) == {"real.x", "real.y", "said.x", "said.y"}
    assert set(dataset.preparation()) == {"real.x", "said.x"}
    assert set(dataset.vocabulary) == {"said.x"}
    assert {name: len(split) for name, split in dataset.splits.items()} == {"train": 24, "test": 6}
    batch = dataset.splits["train"].rows([0, 23])
    assert batch["real.x"].shape == (2, 2) and batch["said.x"].shape == (2, 3)
    assert np.allclose(dataset.splits["train"].parts[0][1].rows(range(16))["x"].mean(0), 0, atol=1e-6)
    assert not any(in_memory(each) for each in dataset.splits["train"].columns.values())
    assert len(preview(dataset, 2)["rows"]) == 2


@given(st.integers(1, 40), st.integers(1, 40), st.integers(1, 9), st.integers(0, 3))
def test_an_epoch_is_as_long_as_the_longest_and_others_start_over(one, two, size, epoch):
    dataset = together(a=("counter", {"count": one, "test": 0}), b=("counter", {"count": two, "test": 0}))
    train = dataset.splits["train"]
    drawn = [train.rows(rows) for rows in batches(train, size, epoch=epoch)]
    longest = max(one, two)
    assert [len(each["a.index"]) for each in drawn] == [min(size, longest - start) for start in range(0, longest, size)]
    for name, count in (("a.index", one), ("b.index", two)):
        seen = np.concatenate([each[name] for each in drawn])
        times = np.bincount(seen, minlength=count)
        assert times.sum() == longest
        assert times.max() - times.min() <= 1
        for start in range(0, longest - count + 1, count):
            assert sorted(seen[start : start + count]) == list(range(count))


def test_what_meets_is_another_each_epoch_and_the_same_for_the_same_seed():
    dataset = together(a=("counter", {"count": 50, "test": 0}), b=("counter", {"count": 50, "test": 0}))
    train = dataset.splits["train"]

    def met(**chosen):
        batch = train.rows(next(iter(batches(train, 50, **chosen))))
        return set(zip(batch["a.index"], batch["b.index"], strict=True))

    assert met(epoch=1) == met(epoch=1)
    assert len(met(epoch=1) & met(epoch=2)) < 10
    assert len(met(seed=1) & met(seed=2)) < 10
    assert met(shuffle=False) == {(each, each) for each in range(50)}


def test_a_part_may_keep_its_order(two):
    dataset = together(a=("counter", {"count": 50, "test": 0, "shuffle": False}), b=("counter", {"count": 9}))
    train = dataset.splits["train"]
    batch = train.rows(next(iter(batches(train, 50))))
    assert batch["a.index"].tolist() == list(range(50))
    assert batch["b.index"].tolist() != sorted(batch["b.index"])


def test_plain_row_numbers_start_over_too(two):
    assert two.splits["test"].rows([0, 1, 2])["b.index"].tolist() == [two.splits["test"].rows([0])["b.index"][0]] * 3
    assert set(two.splits) == {"train", "test"}
    assert two.splits["train"].labels() is None


def test_a_split_that_a_part_lacks_is_left_out():
    dataset = together(a=("counter", {}), b=("counter", {"test": 0}))
    assert set(dataset.splits) == {"train"}


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ({}, "it has no parts"),
        ({"a": ("moon", {})}, "part a, data: there is no data source 'moon'. Did you mean 'moons'?"),
        ({"a": ("moons", {"count": 0})}, "part a, data source moons: count must be at least 1"),
        ({"a": ("side_by_side", {})}, "a part cannot have parts itself"),
        ({"a": ("grid_world", {})}, "an environment cannot be a part"),
        ({"a": ("moons", {"balanced": True})}, "the batches of a part cannot be balanced"),
        ({"a.b": ("moons", {})}, "'a.b' cannot be the name of a part"),
    ],
)
def test_parts_that_cannot_be(parts, said):
    with pytest.raises(DataError) as caught:
        together(**parts)
    assert said in str(caught.value)


def test_other_sources_have_no_parts():
    with pytest.raises(DataError, match="this source has no parts"):
        open_data(DataSource("moons", {}, {"a": DataSource("moons")}))


def test_it_has_no_settings_of_its_own(refusal):
    assert "has no setting 'test'" in refusal("side_by_side", test=0.5)
