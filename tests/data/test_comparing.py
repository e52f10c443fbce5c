"""Pairs, triplets and episodes: what belongs together does, and the test's classes were never seen."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.metrics import roc_auc_score

from studio.data import open_data
from studio.diagram import DataSource

SMALL = {"classes": 12, "per_class": 6, "unseen": 4, "size": 12, "count": 60, "tests": 30}


@pytest.fixture
def letter_of(load, rows):
    """letter_of(pictures, **settings): the class of every picture, found again among all glyphs."""

    def found(pictures, **chosen):
        everything = rows(load("glyphs", classes=12, per_class=6, size=12, test=0, stratified=False, **chosen))
        known = {x.tobytes(): y for x, y in zip(everything["x"], everything["y"], strict=True)}
        flat = pictures.reshape(-1, *pictures.shape[-3:])
        return np.asarray([known[each.tobytes()] for each in flat]).reshape(pictures.shape[:-3])

    return found


def test_letters_are_pictures_between_black_and_white(load, rows):
    batch = rows(load("glyphs", test=0))
    assert batch["x"].shape == (3200, 1, 20, 20)
    assert 0 <= batch["x"].min() < 0.01 and 0.9 < batch["x"].max() <= 1
    assert np.bincount(batch["y"]).tolist() == [20] * 160
    still = rows(load("glyphs", test=0, wobble=0.0, classes=5, per_class=3))["x"].reshape(5, 3, -1)
    assert np.array_equal(still[:, 0], still[:, 2])
    assert not np.array_equal(still[0], still[1])


def test_pairs_are_alike_half_the_time(load, rows, letter_of):
    dataset = load("pairs", **SMALL)
    letters = {}
    for split in ("train", "test"):
        batch = rows(dataset, split)
        a, b = letter_of(batch["a"]), letter_of(batch["b"])
        assert np.array_equal(batch["same"][:, 0], (a == b).astype(np.float32))
        assert batch["same"].mean() == 0.5
        assert not (batch["a"] == batch["b"]).all((1, 2, 3)).any()
        letters[split] = set(a) | set(b)
    assert len(letters["test"]) == 4 and len(letters["train"]) == 8
    assert not letters["train"] & letters["test"]


def test_comparing_pixels_is_not_enough(load, rows):
    batch = rows(load("pairs", tests=4000), "test")
    distance = ((batch["a"] - batch["b"]) ** 2).sum((1, 2, 3))
    assert 0.7 < roc_auc_score(batch["same"][:, 0], -distance) < 0.85


def test_triplets_have_one_of_another_class(load, rows, letter_of):
    dataset = load("triplets", **SMALL)
    for split, many in (("train", 60), ("test", 30)):
        batch = rows(dataset, split)
        anchor, positive, negative = (letter_of(batch[name]) for name in ("anchor", "positive", "negative"))
        assert len(anchor) == many
        assert np.array_equal(anchor, positive)
        assert (anchor != negative).all()
        assert not (batch["anchor"] == batch["positive"]).all((1, 2, 3)).any()


@settings(max_examples=15)
@given(st.integers(2, 4), st.integers(1, 3), st.integers(1, 3), st.integers(0, 3))
def test_episodes_number_their_classes_anew(ways, shots, queries, seed):
    dataset = open_data(
        DataSource("episodes", {**SMALL, "ways": ways, "shots": shots, "queries": queries, "wobble": 0.0, "seed": seed})
    )
    assert dataset.fields["support_x"].shape == (ways * shots, 1, 12, 12)
    for split in ("train", "test"):
        batch = dataset.splits[split].rows(range(5))
        for episode in range(5):
            # Without wobble all drawings of a letter are the same picture, so the letter can be read off.
            told = dict(zip(batch["support_y"][episode], batch["support_x"][episode], strict=True))
            assert len(told) == ways
            assert len({picture.tobytes() for picture in told.values()}) == ways
            for x, y in zip(batch["support_x"][episode], batch["support_y"][episode], strict=True):
                assert np.array_equal(x, told[y])
            for x, y in zip(batch["query_x"][episode], batch["query_y"][episode], strict=True):
                assert np.array_equal(x, told[y])
            assert np.bincount(batch["query_y"][episode]).tolist() == [queries] * ways


def test_an_episode_asks_for_no_picture_it_has_shown(load, rows, letter_of):
    dataset = load("episodes", **SMALL, ways=3, shots=2, queries=3)
    letters = []
    for split in ("train", "test"):
        batch = rows(dataset, split)
        for support, query in zip(batch["support_x"], batch["query_x"], strict=True):
            assert len({each.tobytes() for each in (*support, *query)}) == 15
        letters.append(set(letter_of(batch["support_x"]).ravel()))
    assert not letters[0] & letters[1]
    assert len(np.unique(rows(dataset)["query_y"], axis=0)) > 30


def test_digits_can_be_compared_too(load, rows):
    dataset = load("pairs", pictures="digits", unseen=3)
    assert dataset.fields["a"].shape == (1, 8, 8)
    assert len(rows(dataset, "test")["a"]) == 1000


def test_what_cannot_be_drawn_is_refused(refusal):
    assert "160 of 160 classes cannot be unseen" in refusal("pairs", unseen=160)
    assert "Training and test need 5 or more each" in refusal("episodes", unseen=4)
    assert "a class has 5 pictures, fewer than 6" in refusal("episodes", per_class=5)


def test_sinusoid_tasks_are_sinusoids(load, rows):
    dataset = load("sinusoid_tasks", count=200)
    assert dataset.fields["support_x"].shape == dataset.fields["query_y"].shape == (10, 1)
    batch = rows(dataset)
    amplitude, phase = batch["task"][:, 0, None, None], batch["task"][:, 1, None, None]
    for part in ("support", "query"):
        assert np.allclose(batch[f"{part}_y"], amplitude * np.sin(batch[f"{part}_x"] - phase), atol=1e-4)
    assert 0.1 <= amplitude.min() < amplitude.max() <= 5 and phase.max() <= np.pi
    tests = rows(dataset, "test")["task"]
    assert not {tuple(each) for each in tests} & {tuple(each) for each in batch["task"]}


def test_coded_sinusoids_are_what_their_code_says(load, rows):
    batch = rows(load("coded_sinusoids", test=0))
    assert batch["x"].shape == batch["y"].shape == (2000, 20, 1)
    assert np.allclose(batch["y"], batch["u"][:, :1, None] * np.sin(batch["x"] - batch["u"][:, 1:, None]), atol=1e-4)
    assert batch["y"].var() == pytest.approx(0.75, abs=0.08)


@pytest.mark.parametrize("kind", ["sinusoid_tasks", "coded_sinusoids"])
def test_families_without_members_are_refused(kind, refusal):
    assert "smallest must not exceed largest" in refusal(kind, smallest=3, largest=2)
    assert "nor low high" in refusal(kind, low=3, high=2)
