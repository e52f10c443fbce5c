"""Every example: drawn without problems, reaches its claim from scratch, exports, and says what it shows."""

import pytest

from studio import api
from studio.diagram import dumps
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
    assert verdict.reached, f"{document.claim}: it is {verdict.value}"
    model = api.trained_model(document, tmp_path / "runs" / verdict.folder)
    rows = api.samples(document, model, folder=path.parent)
    assert api.export(document, model, tmp_path / "model.onnx", samples=rows).largest_difference < 1e-4
    assert api.open_onnx(tmp_path / "model.onnx")[0] == document
