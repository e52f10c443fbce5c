"""Every example: drawn without problems, reaches its claim from scratch, exports, and says what it shows."""

import numpy as np
import pytest
import torch

from studio import api
from studio.diagram import Endpoint, dumps
from studio.places import examples

PATHS = sorted(examples().rglob("*.diagrad"))


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
    titles = [api.load(other).about.title for other in PATHS]
    assert titles.count(about.title) == 1


@pytest.mark.parametrize("path", PATHS, ids=name)
def test_every_block_has_its_place(path):
    document = api.load(path)
    for page, graph in document.pages.items():
        assert set(document.layout[page]) == set(graph.nodes)


@pytest.mark.parametrize("path", PATHS, ids=name)
def test_it_reaches_its_claim_and_exports(path, tmp_path):
    document = api.load(path)
    verdict = api.verify(document, folder=path.parent, runs_dir=tmp_path / "runs")
    assert verdict.reached, str(verdict)
    model = api.trained_model(document, tmp_path / "runs" / verdict.folder)
    rows = api.samples(document, model, folder=path.parent)
    assert api.export(document, model, tmp_path / "model.onnx", samples=rows).largest_difference < 1e-4
    assert api.open_onnx(tmp_path / "model.onnx")[0] == document


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


def test_a_residual_block_with_zero_weights_passes_its_input_on():
    (path,) = (path for path in PATHS if path.stem == "digits-resnet")
    model = api.compile(api.load(path)).eval()
    with torch.no_grad():
        model.get_parameter("conv1b.weight").zero_()
        model.get_parameter("conv1b.bias").zero_()
    ends = (Endpoint("stem", "y"), Endpoint("add1", "y"))
    before, after = model.program(ends, training=False)(torch.rand(2, 1, 8, 8))
    torch.testing.assert_close(before, after)
