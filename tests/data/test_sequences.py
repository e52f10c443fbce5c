"""Generated sequences: what is padded, what is masked, and that the answers are right."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.data import open_data
from studio.diagram import DataSource

PADDED = ["modulated_sine", "bouncing_ball", "neighbour_sum"]


def batch_of(kind, **settings):
    split = open_data(DataSource(kind, {"test": 0, **settings})).splits["train"]
    return split.rows(np.arange(len(split)))


@given(st.sampled_from(PADDED), st.integers(1, 12), st.integers(0, 12), st.integers(0, 5))
def test_lengths_masks_and_padding_agree(kind, longest, shortest, seed):
    shortest = min(shortest, longest)
    batch = batch_of(kind, count=30, length=longest, shortest=shortest, seed=seed)
    assert batch["mask"].shape == (30, longest)
    assert np.array_equal(batch["mask"].sum(1), batch["length"])
    assert np.array_equal(batch["mask"], np.arange(longest) < batch["length"][:, None])
    assert (shortest or longest) <= batch["length"].min() <= batch["length"].max() <= longest
    for name in "xy":
        assert not batch[name][~batch["mask"]].any()


def test_all_lengths_occur(load, rows):
    lengths = rows(load("neighbour_sum", shortest=3, length=8, test=0))["length"]
    assert set(lengths) == set(range(3, 9))


@pytest.mark.parametrize("kind", PADDED)
def test_the_shortest_may_not_exceed_the_longest(kind, refusal):
    assert "the shortest may not be longer than 4" in refusal(kind, length=4, shortest=5)


def test_a_modulated_sine_goes_on_and_persistence_is_far_off(load, rows):
    batch = rows(load("modulated_sine", noise=0.0, test=0))
    assert np.array_equal(batch["x"][:, 1:], batch["y"][:, :-1])
    assert np.abs(batch["x"]).max() <= 1
    assert ((batch["x"] - batch["y"]) ** 2).mean() > 0.02
    # a constant loudness is a plain sine, which two values foretell: s(t+1) = 2 cos(w) s(t) - s(t-1)
    plain = rows(load("modulated_sine", noise=0.0, depth=0.0, period=9.0, test=0))
    x, y = plain["x"][:, 1:, 0], plain["y"][:, 1:, 0]
    assert np.allclose(y, 2 * np.cos(2 * np.pi / 9) * x - plain["x"][:, :-1, 0], atol=1e-5)


def test_a_ball_stays_in_its_box_and_moves_straight_between_walls(load, rows):
    batch = rows(load("bouncing_ball", speed=0.2, test=0))
    assert np.array_equal(batch["x"][:, 1:], batch["y"][:, :-1])
    assert np.abs(batch["y"]).max() <= 1 + 1e-6
    moves = np.diff(batch["x"], axis=1)
    assert np.hypot(*moves.T).max() <= 0.2 + 1e-5
    bounced = ~np.isclose(moves[:, 1:], moves[:, :-1], atol=1e-5)
    near_wall = np.abs(batch["x"][:, 1:-1]) > 0.6
    assert 0.02 < bounced.mean() < 0.3
    assert near_wall[bounced].all()


def test_the_first_symbol_is_what_is_to_be_recalled(load, rows):
    dataset = load("recall", distractors=10, fewest=2, others=4, test=0)
    batch, names = rows(dataset), dataset.fields["x"].classes
    assert names[0] == "<pad>"
    assert [names[first] for first in batch["x"][:, 0]] == [dataset.fields["y"].classes[each] for each in batch["y"]]
    rest = batch["x"][:, 1:][batch["mask"][:, 1:]]
    assert {names[each].split()[0] for each in np.unique(rest)} == {"other"}
    assert set(batch["length"]) == set(range(3, 12))
    alike = load("recall", test=0)
    assert set(np.unique(rows(alike)["x"])) == {1, 2, 3, 4}
    assert np.bincount(rows(alike)["y"]).min() > 800


def test_a_tag_is_the_sum_with_the_next_symbol(load, rows):
    batch = rows(load("neighbour_sum", shortest=4, length=9, symbols=6, test=0))
    for x, y, length in zip(batch["x"], batch["y"], batch["length"], strict=True):
        values = [*(x[:length] - 1), 0]
        assert y[:length].tolist() == [(one + two) % 6 for one, two in pairwise(values)]


def test_a_key_has_the_value_at_its_place(load, rows, refusal):
    batch = rows(load("key_value", pairs=6, test=0))
    every = np.arange(len(batch["y"]))
    assert np.array_equal(batch["keys"][every, batch["position"]], batch["query"])
    assert np.array_equal(batch["values"][every, batch["position"]], batch["y"])
    assert all(len(set(keys)) == 6 for keys in batch["keys"])
    assert np.bincount(batch["position"]).min() > 500
    assert "4 keys are too few for 5 pairs" in refusal("key_value", pairs=5, symbols=4)


def test_sorted_digits_are_the_same_in_order(load, rows):
    batch = rows(load("sorting", test=0))
    assert batch["x"].shape == batch["y"].shape == (10_000, 8)
    assert np.array_equal(np.sort(batch["x"]), batch["y"])


@pytest.mark.parametrize("shift", [0, 1, 7])
def test_a_string_is_written_backwards_and_moved_on(shift, load, rows):
    dataset = load("reversal", count=500, letters=10, shift=shift, test=0)
    batch, words = rows(dataset), dataset.vocabulary["source"]
    assert words == ("<pad>", "<start>", "<end>", *"abcdefghij")
    for row in range(500):
        source, given_in, said = (
            [words[token] for token in batch[name][row]] for name in ("source", "target_in", "target_out")
        )
        length = batch["source_length"][row]
        letters = source[:length]
        answer = [words[3 + (words.index(letter) - 3 + shift) % 10] for letter in reversed(letters)]
        assert 3 <= length <= 8
        assert source == letters + ["<pad>"] * (8 - length)
        assert given_in == ["<start>", *answer, *["<pad>"] * (8 - length)]
        assert said == [*answer, "<end>", *["<pad>"] * (8 - length)]
        assert batch["source_mask"][row].sum() == length
        assert batch["target_mask"][row].sum() == length + 1 == batch["target_length"][row]


def test_no_string_of_the_test_is_known_from_training(load, rows, refusal):
    dataset = load("reversal", count=3000, letters=4, shortest=1, longest=6)
    train, test = ({tuple(each) for each in rows(dataset, split)["source"]} for split in ("train", "test"))
    assert len(train) + len(test) == 3000
    assert not train & test
    assert "hardly 50 different" in refusal("reversal", count=50, letters=2, longest=3)
    assert "the shortest may not be longer than 3" in refusal("reversal", shortest=4, longest=3)
