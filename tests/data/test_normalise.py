"""Scales are those of scikit-learn, fitted on the training split alone, and can be undone and stored."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from sklearn.preprocessing import MinMaxScaler, StandardScaler

from studio.data import Normaliser
from studio.data.normalise import CHUNK, fit
from studio.errors import DataError

SCALERS = {"standard": StandardScaler, "minmax": MinMaxScaler}
numbers = st.floats(-1e4, 1e4, width=32)


@pytest.mark.parametrize("method", SCALERS)
def test_vectors_are_scaled_as_by_scikit_learn(method):
    values = np.random.default_rng(0).normal(50, [1, 10, 0.1], (3 * CHUNK + 17, 3))
    rows = np.arange(5, len(values))
    scale = fit(values, rows, (3,), method)
    expected = SCALERS[method]().fit(values[rows])
    assert np.allclose(scale.apply(values), expected.transform(values), atol=1e-5)


@pytest.mark.parametrize("method", SCALERS)
@given(values=arrays.arrays(np.float32, st.tuples(st.integers(2, 40), st.integers(1, 4)), elements=numbers))
def test_undoing_gives_the_numbers_back(method, values):
    scale = fit(values, np.arange(len(values)), values.shape[1:], method)
    scaled = scale.apply(values)
    assert np.isfinite(scaled).all()
    assert np.allclose(scale.undo(scaled), values, rtol=1e-5, atol=1e-3 + 1e-6 * np.abs(values).max())


def test_images_are_scaled_channel_by_channel_and_matrices_as_a_whole():
    random = np.random.default_rng(0)
    images = random.normal([[[1.0]], [[5.0]]], [[[2.0]], [[3.0]]], (500, 2, 4, 4))
    scale = fit(images, np.arange(500), (2, 4, 4), "standard")
    assert scale.offset.shape == (2, 1, 1)
    assert scale.apply(images).mean((0, 2, 3)) == pytest.approx([0, 0], abs=1e-5)
    assert scale.apply(images).std((0, 2, 3)) == pytest.approx([1, 1], abs=1e-5)
    matrices = images[:, 0]
    assert fit(matrices, np.arange(500), (4, 4), "standard").offset == pytest.approx(matrices.mean())


@pytest.mark.parametrize("method", SCALERS)
def test_what_does_not_vary_is_only_shifted(method):
    for constant in (0.1, 1 / 3, 1e6 / 7):  # their mean is not always exactly the constant
        values = np.full((3001, 1), constant)
        scale = fit(values, np.arange(3001), (1,), method)
        assert scale.width.tolist() == [1.0]
        assert np.abs(scale.apply(values)).max() < 1e-6


@pytest.mark.parametrize("method", SCALERS)
def test_only_the_training_split_is_looked_at(method, load, rows):
    plain, scaled = load("wine", split_seed=4), load("wine", split_seed=4, normalise=method)
    expected = SCALERS[method]().fit(rows(plain)["x"])
    for split in ("train", "test"):
        assert np.allclose(rows(scaled, split)["x"], expected.transform(rows(plain, split)["x"]), atol=1e-4)
    restored = scaled.normaliser.undo(rows(scaled, "test"))
    assert np.allclose(restored["x"], rows(plain, "test")["x"], rtol=1e-4)
    assert np.array_equal(restored["y"], rows(plain, "test")["y"])


def test_the_target_has_its_own_switch(load, rows):
    dataset = load("diabetes", normalise_target="standard")
    assert set(dataset.normaliser.scales) == {"y"}
    assert rows(dataset)["y"].mean() == pytest.approx(0, abs=1e-5)
    assert rows(dataset)["y"].std() == pytest.approx(1, abs=1e-5)


def test_a_normaliser_survives_json(load, rows):
    dataset = load("diabetes", normalise="standard", normalise_target="minmax")
    stored = json.loads(json.dumps(dataset.normaliser.to_dict()))
    raw = rows(load("diabetes"))
    expected = rows(dataset)
    for key, values in Normaliser.from_dict(stored).apply(raw).items():
        assert np.array_equal(values, expected[key])


@pytest.mark.parametrize("stored", [{"x": 3}, {"x": {}}, {"x": {"offset": ["a"], "width": [1]}}, []])
def test_a_damaged_normaliser_is_refused(stored):
    with pytest.raises(DataError, match="lists of numbers"):
        Normaliser.from_dict(stored)


def test_a_class_cannot_be_normalised(refusal):
    assert "the target is a class" in refusal("iris", normalise_target="standard")
