"""Markov text: its entropy is what is said, and no test knows the training text."""

import numpy as np
import pytest

from studio.data.markov import entropy, seen_from_one, stationary


def test_the_entropy_of_a_known_chain():
    assert entropy(np.full((144, 12), 1 / 12)) == pytest.approx(np.log(12))
    weather = np.asarray([[0.9, 0.1], [0.5, 0.5]])  # stationary 5/6, 1/6
    assert stationary(weather) == pytest.approx([5 / 6, 1 / 6])
    binary = -(0.9 * np.log(0.9) + 0.1 * np.log(0.1))
    assert entropy(weather) == pytest.approx(5 / 6 * binary + np.log(2) / 6)
    assert seen_from_one(weather) == pytest.approx(weather)


def test_contexts_are_numbered_oldest_symbol_first():
    # After (a, b) comes the opposite of a: what one symbol tells is nothing, what two tell nearly everything.
    sure = np.asarray([[0.1, 0.9], [0.1, 0.9], [0.9, 0.1], [0.9, 0.1]])
    assert seen_from_one(sure) == pytest.approx(np.full((2, 2), 0.5))
    assert entropy(sure) == pytest.approx(-(0.9 * np.log(0.9) + 0.1 * np.log(0.1)))


def test_the_text_is_as_surprising_as_it_says(load, rows):
    dataset = load("markov_text", tokens=300_000, symbols=5, test=0)
    batch = rows(dataset)
    text = np.append(batch["x"].ravel(), batch["y"][-1, -1])
    for before, field in ((1, "bigram"), (2, "entropy")):
        counts = np.zeros((5,) * (before + 1))
        np.add.at(counts, tuple(text[place : len(text) - before + place] for place in range(before + 1)), 1)
        chance = counts / counts.sum(-1, keepdims=True)
        measured = -(counts[counts > 0] * np.log(chance[counts > 0])).sum() / counts.sum()
        assert measured == pytest.approx(batch[field][0, 0], rel=0.01)
    assert len(np.unique(batch["entropy"])) == 1
    assert batch["bigram"][0, 0] > batch["entropy"][0, 0] + 0.3


def test_twelve_symbols_leave_a_gap_between_one_and_two_seen(load, rows):
    batch = rows(load("markov_text", tokens=2000, test=0))
    assert 1.0 < batch["entropy"][0, 0] < 1.4
    assert batch["bigram"][0, 0] > batch["entropy"][0, 0] + 0.5


def test_windows_follow_one_another_and_the_test_is_the_end(load, rows):
    dataset = load("markov_text", tokens=5000, length=20)
    assert dataset.vocabulary == {"x": tuple("abcdefghijkl"), "y": tuple("abcdefghijkl")}
    train, test = rows(dataset), rows(dataset, "test")
    assert np.array_equal(train["x"][1:, 0], train["y"][:-1, -1])
    assert dataset.splits["test"].indices.min() > dataset.splits["train"].indices.max()
    assert len(train["x"]) + len(test["x"]) == 4999 // 20


def test_chains_and_texts_that_do_not_fit_are_refused(refusal):
    assert "26^4 contexts are too many" in refusal("markov_text", symbols=26, order=4)
    assert "too few for a window of 500" in refusal("markov_text", tokens=400, length=500)
