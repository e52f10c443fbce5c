"""What cannot be exported or opened: a sentence that says where and why, and no file that is half or wrong."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.compiler.compile import compile_page
from studio.compiler.model import Model
from studio.diagram import Document, Endpoint, Graph, Node, frozen
from studio.errors import ExportError, FileError, UsageError
from studio.export import onnx_compare
from studio.export.onnx_in import open_onnx
from studio.export.onnx_out import export_onnx
from studio.spec import In, Out, Registry, block, load_blocks
from studio.spec.lazy import torch


@block("Eigenvalues", group="Test", ports=[In("x", "B N N"), Out("y", "B N")])
def eigenvalues(x: Any) -> Any:
    """Has no counterpart in ONNX."""
    return torch.linalg.eigvalsh(x)


@block("Counted", group="Test", ports=[In("x", "*S"), Out("y", "*S")])
def counted(x: Any) -> Any:
    """Takes the size of the batch for a number."""
    return x * int(x.shape[0])


@block("Branch", group="Test", ports=[In("x", "*S"), Out("y", "*S")])
def branch(x: Any) -> Any:
    """Asks for a value while it is traced."""
    return x if x.sum() > 0 else -x


@block("Broken", group="Test", ports=[In("x", "*S"), Out("y", "*S")])
def broken(x: Any) -> Any:
    """Fails on every input."""
    return x @ torch.ones(99, 99)


REGISTRY = Registry([*load_blocks().values(), *(f.block for f in (eigenvalues, counted, branch, broken))])  # type: ignore[attr-defined]


def through(name: str) -> tuple[Document, Model]:
    """x -> a ReLU -> a block of this kind, called `last`."""
    nodes = [Node("x", "Observed", frozen({"shape": "B 3 3"})), Node("relu", "ReLU"), Node("last", name)]
    wires = {Endpoint("relu", "x"): Endpoint("x", "y"), Endpoint("last", "x"): Endpoint("relu", "y")}
    document = Document().with_page("main", Graph(frozen({node.id: node for node in nodes}), frozen(wires)))
    return document, compile_page(document, registry=REGISTRY)


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a small network."""
    path = tmp_path_factory.mktemp("onnx") / "model.onnx"
    document = linear()
    export_onnx(document, compile_page(document), path)
    return path


def linear() -> Document:
    nodes = [Node("x", "Observed", frozen({"shape": "B 3"})), Node("fc", "Linear", frozen({"out_features": 2}))]
    return Document().with_page(
        "main", Graph(frozen({node.id: node for node in nodes}), frozen({Endpoint("fc", "x"): Endpoint("x", "y")}))
    )


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Eigenvalues", "no operation for aten._linalg_eigh"),
        ("Counted", "size B cannot stay open"),
        ("Branch", "cannot trace"),
        ("Broken", "torch fails"),
    ],
)
def test_the_block_that_cannot_be_exported_is_named(
    name: str, words: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    document, model = through(name)
    with pytest.raises(ExportError, match=words) as caught:
        export_onnx(document, model, tmp_path / "model.onnx")
    assert caught.value.where == f"block last ({name})"
    assert list(tmp_path.iterdir()) == []
    assert capfd.readouterr() == ("", "")


def test_a_file_that_disagrees_with_torch_is_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "model.onnx"
    path.write_text("as it was")
    honest = onnx_compare.run
    monkeypatch.setattr(onnx_compare, "run", lambda *given: [value + 0.25 for value in honest(*given)])
    with pytest.raises(ExportError, match=r"away from torch on random values, B = 3; 0\.0001") as caught:
        export_onnx(linear(), compile_page(linear()), path)
    assert caught.value.where == "output fc"
    assert [file.name for file in tmp_path.iterdir()] == ["model.onnx"]
    assert path.read_text() == "as it was"


@pytest.mark.parametrize(
    ("expected", "found", "difference"),
    [
        ([1.0, 2.0], [1.0, 2.5], 0.25),
        ([0.5], [0.25], 0.25),
        ([np.nan, np.inf], [np.nan, np.inf], 0.0),
        ([np.nan], [1.0], np.inf),
        ([1.0], [np.nan], np.inf),
        ([np.inf], [-np.inf], np.inf),
        ([1.0, 2.0], [1.0], np.inf),
        ([1], [1.0], np.inf),
        ([True, False], [True, True], 1.0),
        ([], [], 0.0),
    ],
)
def test_the_difference(expected: list[float], found: list[float], difference: float) -> None:
    assert onnx_compare.difference(np.array(expected), np.array(found)) == difference


def test_samples_must_fit_and_the_model_must_be_the_documents() -> None:
    document, nowhere = linear(), Path("nowhere/model.onnx")
    model = compile_page(document)
    with pytest.raises(UsageError, match="lack the input 'x'"):
        export_onnx(document, model, nowhere, samples={"z": np.zeros((2, 3))})
    with pytest.raises(UsageError, match=r"shape \(2, 4\)"):
        export_onnx(document, model, nowhere, samples={"x": np.zeros((2, 4))})
    with pytest.raises(UsageError, match="not that of page 'main'"):
        export_onnx(through("ReLU")[0], model, nowhere)


def test_other_peoples_files_and_files_that_are_no_onnx(exported: Path, tmp_path: Path) -> None:
    path = tmp_path / "other.onnx"
    foreign = onnx.load(exported)
    del foreign.metadata_props[:]
    for content in (foreign.SerializeToString(), b""):
        path.write_bytes(content)
        with pytest.raises(FileError, match="without a diagram"):
            open_onnx(path)
    path.write_bytes(b"\xff" * 100)
    with pytest.raises(FileError, match="not an ONNX file"):
        open_onnx(path)
    with pytest.raises(FileError, match="cannot be read"):
        open_onnx(tmp_path / "nothing.onnx")


def _metadata(key: str, value: str) -> Callable[[onnx.ModelProto], None]:
    def change(model: onnx.ModelProto) -> None:
        next(entry for entry in model.metadata_props if entry.key == key).value = value

    return change


def _external(model: onnx.ModelProto) -> None:
    weight = model.graph.initializer[0]
    weight.data_location = onnx.TensorProto.EXTERNAL
    weight.external_data.add(key="location", value="../../etc/passwd")


def _cut(model: onnx.ModelProto) -> None:
    model.graph.initializer[0].raw_data = b"abc"


def _huge(model: onnx.ModelProto) -> None:
    model.graph.initializer[0].dims[:] = [2**40, 2**20]


def _without_weights(model: onnx.ModelProto) -> None:
    del model.graph.initializer[:]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (_metadata("diagrad.diagram", "[" * 100_000), "nested too deeply|not JSON"),
        (_metadata("diagrad.diagram", '{"format": 1, "pages": {"main": 3}}'), "main"),
        (_metadata("diagrad.page", "elsewhere"), "does not have"),
        (_metadata("diagrad.weights", "{"), "not JSON"),
        (_metadata("diagrad.weights", '{"a": 1}'), "should be a list"),
        (_metadata("diagrad.weights", "[[1], null]"), "lacks the weight"),
        (_metadata("diagrad.state", "not base64!"), "damaged states"),
        (_metadata("diagrad.state", "AAAA"), "damaged states"),
        (_metadata("diagrad.normaliser", "3"), "should be a dict"),
        (_external, "another file, which is not followed"),
        (_cut, "damaged weight"),
        (_huge, "damaged weight"),
        (_without_weights, "lacks the weight"),
    ],
)
def test_hostile_files(exported: Path, tmp_path: Path, change: Callable[[onnx.ModelProto], None], words: str) -> None:
    model = onnx.load(exported)
    change(model)
    path = tmp_path / "hostile.onnx"
    path.write_bytes(model.SerializeToString())
    with pytest.raises(FileError, match=words):
        open_onnx(path)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_mangled_file_gives_a_file_error_or_opens(exported: Path, tmp_path: Path, data: st.DataObject) -> None:
    content = bytearray(exported.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(content)))
        content[start : start + data.draw(st.integers(0, 8))] = data.draw(st.binary(max_size=8))
    path = tmp_path / "mangled.onnx"
    path.write_bytes(content[: data.draw(st.integers(0, len(content)))] if data.draw(st.booleans()) else content)
    try:
        open_onnx(path)
    except FileError as error:
        assert str(path) in str(error)
