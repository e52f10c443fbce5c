"""Opening: settings, paths, how classes are given, stratification, and the sample for the inspector."""

import json
from contextlib import suppress

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.data import SOURCES, open_data, preview
from studio.diagram import DataSource
from studio.errors import DataError


def test_unknown_sources_are_refused(refusal):
    assert "there is no data source 'digit'. Did you mean 'digits'?" in refusal("digit")
    assert "There are: digits, iris" in refusal("xyzzy")


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"colour": "red"}, "the data source digits has no setting 'colour'"),
        ({"test": "some"}, "test must be a number, not 'some'"),
        ({"test": -1}, "test must be at least 0"),
        ({"test": 5000}, "asks for 5000 of 1797"),
        ({"test": 0.6, "validation": 0.6}, "leave none"),
        ({"split_seed": 1.5}, "split_seed must be a whole number"),
        ({"normalise": "much"}, "normalise must be one of none, standard, minmax"),
        ({"shuffle": 1}, "shuffle must be true or false"),
        ({"stratified": None}, "stratified needs a value"),
        ({"stratified": True, "in_order": True}, "'in_order' and 'stratified'"),
    ],
)
def test_wrong_settings_are_refused(settings, said, refusal):
    assert said in refusal("digits", **settings)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 10**6) | st.floats(allow_nan=True) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)
COMMON_NAMES = ["test", "validation", "split_seed", "class_as", "normalise", "balanced", "in_order", "stratified"]


@given(
    st.sampled_from(["linnerud", "gate", "csv", "images"]), st.dictionaries(st.sampled_from(COMMON_NAMES), json_values)
)
def test_any_settings_give_data_or_a_sentence(name, settings):
    with suppress(DataError):
        open_data(DataSource(name, settings))


@pytest.mark.parametrize(
    "path", ["/etc/passwd", "../a.csv", "sub/../../a.csv", "C:\\a.csv", "C:a.csv", "\\\\host\\a.csv"]
)
def test_paths_that_leave_the_folder_are_refused(path, refusal, tmp_path):
    (tmp_path / "sub").mkdir()
    assert "is outside the diagram's folder" in refusal("csv", file=path)


def test_links_are_followed_before_they_are_trusted(refusal, load, tmp_path, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside")
    (outside / "a.csv").write_text("a,b\n1,2\n3,4\n")
    (tmp_path / "link.csv").symlink_to(outside / "a.csv")
    (tmp_path / "folder").symlink_to(outside)
    assert "is outside the diagram's folder" in refusal("csv", file="link.csv")
    assert "is outside the diagram's folder" in refusal("csv", file="folder/a.csv")
    (tmp_path / "a.csv").write_text("a,b\n1,2\n3,4\n")
    (tmp_path / "inner.csv").symlink_to(tmp_path / "a.csv")
    assert len(load("csv", file="inner.csv", test=0).splits["train"]) == 2


def test_files_that_are_not_there(refusal, tmp_path):
    (tmp_path / "flowers.csv").write_text("a,b\n1,2\n")
    assert "there is no file 'flower.csv'. Did you mean 'flowers.csv'?" in refusal("csv", file="flower.csv")
    assert "there is no file '.'" in refusal("csv", file=".")
    assert "there is no file 'no/such.csv'" in refusal("csv", file="no/such.csv")
    assert "setting file" in refusal("csv", file="a\0b")
    assert "setting file" in refusal("csv", file="a" * 5000)
    (tmp_path / "round").symlink_to("round")
    assert "setting file" in refusal("csv", file="round")


@pytest.mark.parametrize(
    ("how", "shape", "values"),
    [
        ("index", (), [0, 1, 2]),
        ("number", (1,), [[0], [1], [2]]),
        ("one_hot", (3,), [[1, 0, 0], [0, 1, 0], [0, 0, 1]]),
        ("plus_minus", (3,), [[1, -1, -1], [-1, 1, -1], [-1, -1, 1]]),
    ],
)
def test_how_classes_are_given(how, shape, values, load, rows):
    dataset = load("iris", class_as=how, test=0)
    assert dataset.fields["y"].shape == shape
    assert dataset.fields["y"].kind == ("int" if how == "index" else "float")
    found = rows(dataset)["y"]
    assert found.dtype == (np.int64 if how == "index" else np.float32)
    assert found[[0, 50, 100]].tolist() == values
    assert dataset.splits["train"].labels().tolist() == [0] * 50 + [1] * 50 + [2] * 50


def test_two_classes_as_plus_and_minus(load, rows):
    dataset = load("breast_cancer", class_as="plus_minus", test=0)
    assert dataset.fields["y"].shape == (1,)
    assert np.array_equal(rows(dataset)["y"][:, 0], 2 * dataset.splits["train"].labels() - 1)


def test_stratified_splits_of_a_source(load):
    splits = load("iris", test=0.2, validation=0.1, stratified=True).splits
    assert {name: np.bincount(split.labels()).tolist() for name, split in splits.items()} == {
        "train": [35, 35, 35],
        "validation": [5, 5, 5],
        "test": [10, 10, 10],
    }


def test_a_split_gives_its_own_rows(load, rows):
    whole = rows(load("iris", test=0))
    test = load("iris", test=30, split_seed=7).splits["test"]
    batch = test.rows([3, 0, 3])
    assert np.array_equal(batch["x"], whole["x"][test.indices[[3, 0, 3]]])
    assert test.rows([])["x"].shape == (0, 4)
    assert set(load("iris", test=0).splits) == {"train"}


def test_how_to_draw_is_remembered(load):
    dataset = load("iris", shuffle=False, balanced=True)
    assert (dataset.shuffle, dataset.balanced, dataset.target, dataset.source) == (False, True, "y", "iris")


@pytest.mark.parametrize("name", ["digits", "iris", "gate", "diabetes", "reviews"])
def test_a_preview_is_json(name, load):
    dataset = load(name, normalise="none")
    sample = preview(dataset, 3)
    assert json.loads(json.dumps(sample)) == sample
    assert len(sample["rows"]) == 3
    assert sample["splits"]["train"] == len(dataset.splits["train"])
    assert sample["fields"]["x"]["shape"] == list(dataset.fields["x"].shape)
    if dataset.fields["y"].classes:
        assert sample["rows"][0]["y"] in dataset.fields["y"].classes
    first = dataset.splits["train"].rows([0])["x"][0]
    words = dataset.fields["x"].classes
    assert np.array_equal(sample["rows"][0]["x"], [words[i] for i in first] if words else first)


def test_a_preview_of_large_values_says_their_range(load):
    sample = preview(load("blobs", dimensions=2000), 1)
    assert set(sample["rows"][0]["x"]) == {"min", "mean", "max"}
    assert len(preview(load("linnerud"), 10_000)["rows"]) == 16
    assert preview(load("iris"), 0)["rows"] == []


def test_every_file_setting_is_marked_as_a_path():
    names = {"file", "folder", "edges", "nodes", "images", "labels", "test_images", "test_labels"}
    for declared in SOURCES.values():
        for setting in declared.settings:
            if setting.name in names or (declared.name == "npy" and setting.name in "xy"):
                assert getattr(setting, "path", "") == ("folder" if setting.name == "folder" else "file")
