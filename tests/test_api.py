"""The Python interface, as its own documentation uses it."""

from pathlib import Path

import numpy as np
import pytest
import torch

from studio import api
from studio.api import Builder
from studio.diagram import Endpoint, edits
from studio.errors import CompileError, DataError, ExportError, FileError, UsageError
from studio.export.onnx_in import read_onnx
from studio.places import examples
from studio.train.weights import save_weights
from tests.documents import xor


@pytest.fixture(scope="module")
def trained(tmp_path_factory) -> api.Trained:
    return api.train(xor(), runs_dir=tmp_path_factory.mktemp("runs"))


def test_a_diagram_in_a_few_lines_trains(trained):
    assert trained.result.final["train"]["loss"] < 0.05
    corners = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    assert (trained.model.eval()(corners) > 0).flatten().tolist() == [False, True, True, False]


def test_events_come_by_iteration_and_by_callback(tmp_path):
    told = []
    result = api.train(xor(), told.append, runs_dir=tmp_path)
    assert tuple(told) == result.events
    assert [type(event).__name__ for event in api.events(xor(), runs_dir=None)][-1] == "Finished"


def test_nothing_is_kept_where_nothing_is_to_be_kept(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    trained = api.train(xor(), runs_dir=None)
    assert trained.model.eval()(torch.zeros(1, 2)).shape == (1, 1)
    assert list(tmp_path.iterdir()) == []


def test_evaluating_gives_what_training_said(trained):
    found = api.evaluate(xor(), trained.model)
    assert found["train"]["loss"] == pytest.approx(trained.result.final["train"]["loss"], rel=1e-5)


def test_export_and_back(trained, tmp_path):
    rows = api.samples(xor(), trained.model)
    assert {name: values.shape for name, values in rows.items()} == {"x": (4, 2)}
    report = api.export(xor(), trained.model, tmp_path / "xor.onnx", samples=rows)
    assert report.largest_difference < 1e-5
    document, model = api.open_onnx(tmp_path / "xor.onnx")
    assert document == xor()
    torch.testing.assert_close(model.eval()(torch.zeros(1, 2)), trained.model.eval()(torch.zeros(1, 2)))


def test_save_load_check_render(tmp_path):
    api.save(xor(), tmp_path / "xor.diagrad")
    document = api.load(tmp_path / "xor.diagrad")
    assert api.check(document) == []
    api.render(document, tmp_path / "xor.svg")
    assert "<svg" in (tmp_path / "xor.svg").read_text()


def test_problems_of_the_drawing_and_of_the_plan():
    broken = edits.disconnect(xor(), "main", Endpoint("fc2", "x"))
    assert [problem.where.node for problem in api.check(broken)] == ["fc2"]
    with pytest.raises(CompileError):
        api.train(broken, runs_dir=None)
    pointless = edits.remove_nodes(xor(), "main", ["loss"])
    assert any("loss" in problem.message for problem in api.check(pointless))


def test_a_document_without_data():
    with pytest.raises(DataError, match="no data source"):
        api.open_dataset(edits.set_data(xor(), None))


def test_weights_that_do_not_fit(trained, tmp_path):
    wider = edits.set_setting(xor(), "main", "fc1", "out_features", 9)
    with pytest.raises(FileError, match=r"fc1\.weight"):
        api.trained_model(wider, Path(trained.result.folder))
    (tmp_path / "junk.safetensors").write_bytes(b"junk")
    with pytest.raises(FileError, match=r"junk\.safetensors"):
        api.with_weights(xor(), tmp_path / "junk.safetensors")


def two_pages() -> api.Document:
    """An instance called alike on both pages, of groups that have only their first layer in common."""
    b = Builder().constants(width=3)
    for name, layers in (("Short", ("fc1",)), ("Long", ("fc1", "fc2"))):
        with b.group(name):
            value = b.input("x", "N D")
            for layer in layers:
                value = b.Linear(value, out_features="=width", id=layer)
            b.output("y", value)
    b.Variable(b.Short(b.observed("x", "B 3"), id="net"), id="y")
    with b.on("other"):
        b.Variable(b.Long(b.observed("x", "B 3"), id="net"), id="y")
    return b.build()


def test_weights_of_pages_whose_groups_have_only_some_in_common(tmp_path):
    document = two_pages()
    saved = api.compile(document, "other", seed=1)
    save_weights(tmp_path / "weights.safetensors", saved.state_dict(), document)
    loaded = api.with_weights(document, tmp_path / "weights.safetensors", "main")
    assert set(loaded.state_dict()) == {"net.fc1.weight", "net.fc1.bias"}
    assert torch.equal(loaded.state_dict()["net.fc1.weight"], saved.state_dict()["net.fc1.weight"])


def test_a_page_whose_settings_are_expressions_is_exported(tmp_path):
    document = two_pages()
    assert api.export(document, api.compile(document, "main"), tmp_path / "net.onnx").largest_difference < 1e-6


def test_the_builder_says_what_is_wrong():
    b = Builder()
    x = b.observed("x", "B 4")
    with pytest.raises(UsageError, match="Linear has no setting 'outs'"):
        b.Linear(x, outs=3)
    with pytest.raises(UsageError, match="out_features must be at least 1"):
        b.Linear(x, out_features=0)
    with pytest.raises(AttributeError, match="no block is called Liner"):
        _ = b.Liner
    with pytest.raises(UsageError, match="at_least or at_most"):
        b.claim("loss")


def test_the_builder_feeds_weights_and_names_outputs():
    b = Builder()
    x = b.observed("x", "B 4")
    first = b.Linear(x, out_features=4, id="first", init={"weight": "orthogonal"})
    b.Linear(first, out_features=4, weight=Endpoint("first", "weight"), name="answer")
    model = api.compile(b.build())
    assert [name for name in model.state_dict() if "weight" in name] == ["first.weight"]
    weight = model.state_dict()["first.weight"].numpy()
    np.testing.assert_allclose(weight @ weight.T, np.eye(4), atol=1e-5)


def test_the_export_says_how_its_inputs_were_normalised(tmp_path):
    (path,) = examples().rglob("logistic-breast-cancer.diagrad")
    document = api.load(path)
    api.export(document, api.compile(document), tmp_path / "model.onnx")
    assert read_onnx(tmp_path / "model.onnx").normaliser == api.open_dataset(document).normaliser.to_dict()


def test_a_model_whose_weights_are_no_numbers_is_not_exported(tmp_path):
    model = api.compile(xor())
    with torch.no_grad():
        model.get_parameter("fc2.bias").fill_(float("nan"))
    with pytest.raises(ExportError, match="no finite number"):
        api.export(xor(), model, tmp_path / "xor.onnx")
    assert list(tmp_path.iterdir()) == []
