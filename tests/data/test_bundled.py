"""The bundled sets hold scikit-learn's numbers."""

import numpy as np
import pytest
from sklearn import datasets


@pytest.mark.parametrize("name", ["iris", "wine", "breast_cancer", "diabetes", "linnerud"])
def test_the_numbers_are_those_of_scikit_learn(name, load, rows):
    expected = getattr(datasets, f"load_{name}")()
    batch = rows(load(name, test=0))
    assert np.array_equal(batch["x"], expected.data.astype(np.float32))
    assert np.array_equal(batch["y"], expected.target.reshape(batch["y"].shape))


def test_digits_are_pictures_from_zero_to_one(load, rows):
    expected = datasets.load_digits()
    dataset = load("digits", test=0)
    batch = rows(dataset)
    assert dataset.fields["x"].shape == (1, 8, 8)
    assert dataset.fields["y"].classes == tuple("0123456789")
    assert np.array_equal(batch["x"][:, 0] * 16, expected.images)
    assert np.array_equal(batch["y"], expected.target)


def test_digits_split_by_count(load):
    assert {name: len(split) for name, split in load("digits", test=497).splits.items()} == {"train": 1300, "test": 497}


def test_the_classes_are_named(load):
    assert load("iris").fields["y"].classes == ("setosa", "versicolor", "virginica")
    assert load("breast_cancer").fields["y"].classes == ("malignant", "benign")
    assert "alcohol" in load("wine").fields["x"].help
