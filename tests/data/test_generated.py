"""Generated data is what its name says."""

import numpy as np
import pytest
from sklearn import datasets
from sklearn.linear_model import LogisticRegression

TRUTH = {
    "and": lambda a, b: a and b,
    "or": lambda a, b: a or b,
    "nand": lambda a, b: not (a and b),
    "nor": lambda a, b: not (a or b),
    "xor": lambda a, b: a != b,
    "xnor": lambda a, b: a == b,
}


@pytest.mark.parametrize("gate", TRUTH)
@pytest.mark.parametrize(("coding", "low"), [("0/1", 0), ("-1/+1", -1)])
def test_a_gate_is_its_truth_table(gate, coding, low, load, rows):
    batch = rows(load("gate", gate=gate, coding=coding))
    assert batch["x"].tolist() == [[low, low], [low, 1], [1, low], [1, 1]]
    assert batch["y"].tolist() == [[1.0 if TRUTH[gate](a > 0, b > 0) else low] for a, b in batch["x"]]


def test_a_gate_as_classes_with_copies_and_noise(load, rows):
    batch = rows(load("gate", class_as="index", copies=50, noise=0.1))
    assert batch["y"].tolist() == [0, 1, 1, 0] * 50
    assert np.abs(batch["x"] - np.tile([[0, 0], [0, 1], [1, 0], [1, 1]], (50, 1))).std() == pytest.approx(
        0.06, abs=0.02
    )


def test_moons_circles_and_blobs_are_scikit_learns(load, rows):
    x, y = datasets.make_moons(300, noise=0.1, random_state=3)
    batch = rows(load("moons", count=300, seed=3, test=0))
    assert np.array_equal(batch["x"], x.astype(np.float32))
    assert np.array_equal(batch["y"], y)
    x, y = datasets.make_circles(300, noise=0.05, factor=0.5, random_state=3)
    assert np.array_equal(rows(load("circles", count=300, seed=3, test=0))["x"], x.astype(np.float32))
    x, y = datasets.make_blobs(300, n_features=5, centers=4, cluster_std=0.5, random_state=3)[:2]
    blobs = load("blobs", dimensions=5, centres=4, spread=0.5, seed=3, test=0)
    assert np.array_equal(rows(blobs)["x"], x.astype(np.float32))


def test_spirals_without_noise_lie_on_their_arms(load, rows):
    batch = rows(load("spirals", arms=3, turns=2.0, noise=0.0, test=0))
    radius = np.hypot(*batch["x"].T)
    assert 0.1 <= radius.min() < radius.max() <= 1.0 + 1e-6
    along = (radius - 0.1) / 0.9
    angle = 2 * np.pi * (2 * along + batch["y"] / 3)
    assert np.allclose(batch["x"], radius[:, None] * np.stack([np.cos(angle), np.sin(angle)], 1), atol=1e-4)
    assert np.bincount(batch["y"]).tolist() == [334, 333, 333]


def test_a_linear_model_cannot_tell_two_spirals_apart(load, rows):
    batch = rows(load("spirals", test=0))
    assert LogisticRegression().fit(batch["x"], batch["y"]).score(batch["x"], batch["y"]) < 0.75


def test_neighbouring_squares_of_the_checkerboard_differ(load, rows):
    batch = rows(load("checkerboard", squares=2, test=0))
    same_sign = (batch["x"] > 0).sum(1) % 2
    assert np.array_equal(batch["y"], same_sign)


def test_a_gaussian_mixture_has_its_means_spread_and_weights(load, rows):
    weights = [1, 0, 3, 4]
    dataset = load("gaussian_mixture", components=4, weights=weights, count=20_000, spread=0.2, test=0)
    batch = rows(dataset)
    counts = np.bincount(batch["y"], minlength=4)
    assert counts / 20_000 == pytest.approx([0.125, 0, 0.375, 0.5], abs=0.02)
    for component, mean in {0: (2, 0), 2: (-2, 0), 3: (0, -2)}.items():
        points = batch["x"][batch["y"] == component]
        assert points.mean(0) == pytest.approx(mean, abs=0.02)
        assert points.std(0) == pytest.approx([0.2, 0.2], abs=0.02)


def test_a_sine_leaves_its_gap_free(load, rows):
    batch = rows(load("sine", count=2000, frequency=1.5, noise=0.0, gap_low=-0.2, gap_high=0.3, test=0))
    x, y = batch["x"][:, 0], batch["y"][:, 0]
    assert not ((x > -0.2) & (x < 0.3)).any()
    assert (x < -0.2).sum() / 2000 == pytest.approx(0.8 / 1.5, abs=0.05)
    assert np.allclose(y, np.sin(3 * np.pi * x), atol=1e-5)


def test_a_polynomial_has_its_coefficients(load, rows):
    batch = rows(load("polynomial", coefficients=[1, -2, 0.5], noise=0.0, test=0))
    x = batch["x"].astype(np.float64)
    assert np.allclose(batch["y"], 1 - 2 * x + 0.5 * x**2, atol=1e-5)


def test_noise_has_the_standard_deviation_asked_for(load, rows):
    batch = rows(load("line", count=20_000, noise=0.3, test=0))
    assert (batch["y"] - (2 * batch["x"] - 1)).std() == pytest.approx(0.3, rel=0.03)


def test_a_line_has_the_outliers_asked_for(load, rows):
    batch = rows(load("line", count=200, noise=0.0, outliers=0.1, outlier_size=7.0, test=0))
    off = np.abs(batch["y"] - (2 * batch["x"] - 1))[:, 0]
    assert np.isclose(off, 7, atol=1e-5).sum() == 20
    assert np.isclose(off, 0, atol=1e-5).sum() == 180


@pytest.mark.parametrize("name", ["moons", "spirals", "sine", "reviews", "gaussian_mixture"])
def test_the_seed_decides(name, load, rows):
    first, same, other = (rows(load(name, seed=seed, test=0)) for seed in (1, 1, 2))
    assert all(np.array_equal(first[key], same[key]) for key in first)
    assert not np.array_equal(first["x"], other["x"])


@pytest.mark.parametrize(
    ("name", "settings", "said"),
    [
        ("gaussian_mixture", {"weights": [1, 2]}, "weights do not fit"),
        ("gaussian_mixture", {"weights": [0] * 8}, "weights do not fit"),
        ("sine", {"low": 1, "high": 0}, "low must be less than high"),
        ("sine", {"gap_low": -3, "gap_high": 0.5}, "gap must lie between"),
        ("sine", {"gap_low": -1, "gap_high": 1}, "leave something"),
        ("line", {"low": 1, "high": 1}, "low must be less than high"),
        ("line", {"slope": 1e300}, "missing or infinite"),
        ("line", {"low": -1e308}, "low must be at least"),
        ("sine", {"frequency": 1e308, "low": -1e3, "high": 1e3}, "missing or infinite"),
        ("spirals", {"arms": 1}, "arms must be at least 2"),
        ("circles", {"factor": 1}, "less than 1"),
        ("reviews", {"length": 3}, "does not fit into a length of 3"),
        ("line", {"count": 1}, "leave none of the 1 for training"),
        ("moons", {"count": 1, "test": 0}, "every example is of the class 'lower'"),
    ],
)
def test_settings_that_make_no_sense_are_refused(name, settings, said, refusal):
    assert said in refusal(name, **settings)


def spell(dataset, tokens):
    words = dataset.fields["x"].classes
    return " ".join(words[token] for token in tokens if token)


def test_a_review_says_what_its_label_says(load, rows):
    from studio.data.reviews import BAD, GOOD

    dataset = load("reviews", test=0)
    batch = rows(dataset)
    for tokens, label in zip(batch["x"], batch["y"], strict=True):
        said = spell(dataset, tokens).split()
        assert any(word in said for word in (GOOD if label else BAD))
        assert not any(word in said for word in (BAD if label else GOOD))
    assert batch["y"].sum() == 500
    assert dataset.fields["x"].classes[0] == "<pad>"


def test_negation_defeats_a_bag_of_words_but_not_the_right_rule(load, rows):
    from studio.data.reviews import BAD, GOOD

    dataset = load("reviews", negation=True, count=2000, test=0)
    batch = rows(dataset)
    bags = np.stack([np.bincount(tokens, minlength=33)[1:] for tokens in batch["x"]])
    assert LogisticRegression(max_iter=500).fit(bags, batch["y"]).score(bags, batch["y"]) < 0.75
    for tokens, label in zip(batch["x"], batch["y"], strict=True):
        said = spell(dataset, tokens).replace("not a ", "not ").split()
        telling = [
            (word in GOOD) != (i > 0 and said[i - 1] == "not") for i, word in enumerate(said) if word in GOOD + BAD
        ]
        assert telling
        assert set(telling) == {bool(label)}
