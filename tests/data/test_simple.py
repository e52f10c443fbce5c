"""The simplest sources, the variations of moons and digits, and few labels."""

import numpy as np
import pytest


def test_a_counter_counts(load, rows):
    dataset = load("counter", count=10, test=3, in_order=True)
    assert rows(dataset)["index"].tolist() == [0, 1, 2, 3, 4, 5, 6]
    assert rows(dataset, "test")["index"].tolist() == [7, 8, 9]
    assert dataset.fields["index"].shape == () and dataset.fields["index"].kind == "int"
    assert dataset.target is None


def test_normal_numbers_have_their_mean_and_deviation(load, rows):
    x = rows(load("normal", count=20_000, dimensions=2, test=0))["x"]
    assert x.mean(0) == pytest.approx([3, 3], abs=0.02)
    assert np.cov(x.T) == pytest.approx(np.eye(2) / 4, abs=0.01)


FUNCTIONS = {
    "absolute": lambda x: abs(x[0]),
    "square": lambda x: x[0] ** 2,
    "product": lambda x: x[0] * x[1],
    "sum": lambda x: x[0] + x[1],
    "difference": lambda x: x[0] - x[1],
    "maximum": max,
}


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_function_is_what_it_is_called(name, load, rows):
    batch = rows(load("function", function=name, low=-2, high=3, count=200, test=0))
    for x, y in zip(batch["x"], batch["y"], strict=True):
        assert y[0] == pytest.approx(FUNCTIONS[name](x), rel=1e-5, abs=1e-6)
    assert -2 <= batch["x"].min() < -1.8 and 2.8 < batch["x"].max() <= 3


def test_related_tasks_have_nearly_the_same_weights(load, rows):
    def weights(**settings):
        batch = rows(load("linear", test=0, noise=0.0, dimensions=4, **settings))
        return np.linalg.lstsq(batch["x"], batch["y"][:, 0], rcond=None)[0]

    assert np.allclose(weights(seed=1), weights(seed=2, count=7), atol=1e-4)
    apart = weights(seed=1) - weights(seed=2, difference=0.1)
    assert 0.01 < np.abs(apart).mean() < 0.3
    assert np.abs(weights() - weights(weights_seed=1)).max() > 0.3


def test_the_circle_has_both_branches(load, rows, refusal):
    batch = rows(load("unit_circle", test=0))
    assert np.allclose(batch["x"] ** 2 + batch["y"] ** 2, 1, atol=1e-5)
    assert np.abs(batch["x"]).max() <= 0.8
    assert 0.4 < (batch["y"] > 0).mean() < 0.6
    assert "low must be less than high" in refusal("unit_circle", low=1, high=0)


def test_moons_can_be_turned_and_moved(load, rows):
    plain, moved = (rows(load("moons", test=0, **each)) for each in ({}, {"rotation": 90, "shift": [3, -1]}))
    assert np.allclose(moved["x"], np.stack([3 - plain["x"][:, 1], -1 + plain["x"][:, 0]], 1), atol=1e-6)
    assert np.array_equal(moved["y"], plain["y"])


def test_a_shift_needs_two_numbers(refusal):
    assert "the shift needs two numbers" in refusal("moons", shift=[1, 2, 3])


def test_binary_digits_are_black_and_white(load, rows):
    grey, black = (rows(load("digits", test=0, **each))["x"] for each in ({}, {"binary": True, "threshold": 0.25}))
    assert np.array_equal(black, (grey > 0.25).astype(np.float32))


def test_a_picture_and_a_style(load, rows):
    dataset = load("style_transfer", size=48, stripe=8, angle=0)
    batch = rows(dataset)
    assert batch["content"].shape == batch["style"].shape == (1, 3, 48, 48)
    for pixels in batch.values():
        assert 0 <= pixels.min() < pixels.max() <= 1
    style = batch["style"][0]
    assert np.allclose(style, style[:, :1])  # not turned: the same in every row
    assert np.allclose(style[..., :40], style[..., 8:], atol=1e-5)  # and repeated every 8 pixels
    colours = np.unique(batch["content"][0].reshape(3, -1), axis=1)
    assert 2 <= colours.shape[1] <= 4  # the ground and up to three shapes


def test_few_labels_are_known_of_each_class(load, rows):
    dataset = load("moons", labelled=6, count=200)
    train, test = rows(dataset), rows(dataset, "test")
    assert dataset.fields["labelled"].kind == "bool"
    assert np.bincount(train["y"][train["labelled"]]).tolist() == [3, 3]
    assert test["labelled"].all()
    other = rows(load("moons", labelled=6, count=200, split_seed=1))
    assert not np.array_equal(np.flatnonzero(other["labelled"]), np.flatnonzero(train["labelled"]))
    uneven = rows(load("iris", labelled=8, class_as="one_hot", test=0))
    assert sorted(uneven["y"][uneven["labelled"]].sum(0).tolist()) == [2, 3, 3]


def test_labels_that_cannot_be_few(refusal):
    assert "2 labels are not one for each of 3 classes" in refusal("iris", labelled=2)
    assert "fewer than" in refusal("iris", labelled=149)
    assert "'labelled' needs a target with classes" in refusal("diabetes", labelled=5)


@pytest.mark.parametrize(
    "name",
    ["recall", "sorting", "reversal", "markov_text", "glyphs", "pairs", "sinusoid_tasks", "graph_shapes", "sudoku"],
)
def test_another_seed_gives_other_examples_and_splits_share_no_row(name, load):
    settings = {"markov_text": {"tokens": 5000}, "graph_shapes": {"count": 60}}.get(name, {})
    one, two = (load(name, seed=seed, validation=0.1, **settings) for seed in (0, 1))
    first = next(iter(one.fields))
    assert not np.array_equal(one.splits["train"].rows(range(9))[first], two.splits["train"].rows(range(9))[first])
    places = np.concatenate([split.indices for split in one.splits.values()])
    assert set(one.splits) == {"train", "validation", "test"}
    assert np.array_equal(np.sort(places), np.arange(len(places)))
