"""Every example: drawn without problems, reaches its claim from scratch, exports, and says what it shows."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest
import torch
from sklearn import cluster

from studio import api
from studio.diagram import Endpoint, dumps, frozen
from studio.places import example_files

PATHS = example_files()

QUICK = (
    "xor-mlp",
    "linear-diabetes",
    "logistic-breast-cancer",
    "two-moons",
    "polynomial-weight-decay",
    "reviews-negation",
)
"""Examples that are trained to their claims here, since it takes a few seconds; `make claims` trains them all."""

ROWS = 2000
"""What the short form of an example makes of drawn data: enough for every split."""


def name(path):
    return path.stem


def test_there_are_examples():
    assert len(PATHS) >= 12


@pytest.mark.parametrize("path", PATHS, ids=name)
def test_it_is_canonical_and_without_problems(path):
    document = api.load(path)
    assert dumps(document) == path.read_text()
    assert api.check(document) == []


@pytest.mark.parametrize("path", PATHS, ids=name)
def test_it_says_what_it_is(path):
    about = api.load(path).about
    assert about.title
    assert about.sentence.endswith((".", "?"))
    assert about.chapter
    assert titles().count(about.title) == 1


@cache
def titles() -> list[str]:
    return [api.load(path).about.title for path in PATHS]


@pytest.mark.parametrize("path", PATHS, ids=name)
def test_every_block_has_its_place(path):
    document = api.load(path)
    for diagram in document.diagrams:
        assert set(document.layout.get(diagram, {})) == set(document.diagram(diagram).nodes)


@pytest.mark.parametrize("path", PATHS, ids=name)
def test_its_short_form_trains_and_every_page_exports(path, tmp_path):
    """A few steps of each stage; `make claims` trains all of it."""
    document = shortened(api.load(path))
    verdict = api.verify(document, folder=path.parent, runs_dir=tmp_path / "runs")
    assert all(np.isfinite(judged.value) for judged in verdict.judged), str(verdict)
    weights = tmp_path / "runs" / verdict.folder / "weights.safetensors"
    for page in document.pages:
        model = api.with_weights(document, weights, page)
        if not model.outputs:
            continue
        file = tmp_path / f"{page}.onnx"
        assert api.export(document, model, file, folder=path.parent).largest_difference < 1e-4
        assert api.open_onnx(file)[0] == document


@pytest.mark.parametrize("path", [path for path in PATHS if path.stem in QUICK], ids=name)
def test_it_reaches_its_claims(path, tmp_path):
    document = api.load(path)
    verdict = api.verify(document, folder=path.parent, runs_dir=None)
    assert verdict.reached, str(verdict)


def shortened(document: api.Document) -> api.Document:
    """The same training, of three iterations a stage, on no more rows than they need."""
    stages = (replace(stage, epochs=None, steps=3, early_stopping=None) for stage in document.plan.stages)
    data = document.data
    if data and data.settings.get("count", 0) > ROWS:
        data = replace(data, settings=frozen({**data.settings, "count": ROWS}))
    return replace(document, plan=replace(document.plan, stages=tuple(stages)), data=data)


def trained(name: str) -> tuple[api.Trained, api.Document]:
    (path,) = (path for path in PATHS if path.stem == name)
    document = api.load(path)
    return api.train(document, runs_dir=None, folder=path.parent), document


def test_the_linear_regression_finds_the_least_squares_weights():
    done, document = trained("linear-diabetes")
    rows = api.open_dataset(document).splits["train"].rows(range(442))
    design = np.c_[rows["x"], np.ones(442)]
    best, *_ = np.linalg.lstsq(design, rows["y"][:, 0], rcond=None)
    found = np.r_[done.model.state_dict()["linear.weight"].numpy()[0], done.model.state_dict()["linear.bias"].numpy()]
    np.testing.assert_allclose(found, best, atol=1e-3)


def test_the_autoencoder_beats_pca_of_the_same_size():
    done, document = trained("digits-autoencoder")
    splits = api.open_dataset(document).splits
    train = splits["train"].rows(range(len(splits["train"])))["x"].reshape(-1, 64)
    test = splits["test"].rows(range(len(splits["test"])))["x"].reshape(-1, 64)
    _, _, axes = np.linalg.svd(train - train.mean(axis=0), full_matrices=False)
    centred = test - train.mean(axis=0)
    error = np.mean((centred - centred @ axes[:8].T @ axes[:8]) ** 2)
    assert done.result.final["test"]["loss"] <= 0.75 * error


def test_the_clusters_are_as_good_as_those_of_scikit_learn():
    done, document = trained("digits-k-means")
    train = api.open_dataset(document).splits["train"]
    points = train.rows(range(len(train)))["x"].reshape(len(train), -1)
    theirs = cluster.KMeans(10, n_init=10, random_state=0).fit(points).inertia_ / len(points)
    assert done.result.final["train"]["inertia"] <= 1.01 * theirs


def test_a_residual_block_with_zero_weights_passes_its_input_on():
    (path,) = (path for path in PATHS if path.stem == "digits-resnet")
    model = api.compile(api.load(path)).eval()
    with torch.no_grad():
        model.get_parameter("conv1b.weight").zero_()
        model.get_parameter("conv1b.bias").zero_()
    ends = (Endpoint("stem", "y"), Endpoint("add1", "y"))
    before, after = model.program(ends, training=False)(torch.rand(2, 1, 8, 8))
    torch.testing.assert_close(before, after)
