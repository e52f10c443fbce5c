"""`diagrad export`: pages by name and all of them, what it compares on, and where it writes."""

import json
import os
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from studio import api
from studio.cli.main import main
from studio.diagram import Document, save
from studio.diagram.builder import Builder
from studio.export.onnx_in import read_onnx
from tests.compiler.drawn import named


def exported(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, dict[str, Any]]:
    code = main(["export", *map(str, arguments), "--json"])
    return code, json.loads(capsys.readouterr().out.splitlines()[-1])


def two_pages() -> Document:
    b = Builder()
    b.Linear(b.observed("x", "B 3"), out_features=2, id="fc", name="y")
    with b.on("../gen erate"):
        b.Linear(b.Noise(shape="B 4", id="z"), out_features=3, id="generator", name="made")
    return b.build()


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "two.diagrad"
    save(two_pages(), path)
    return path


def test_a_page_by_its_name(capsys: pytest.CaptureFixture[str], document: Path, tmp_path: Path) -> None:
    out = tmp_path / "generator.onnx"
    code, said = exported(capsys, document, "--page", "../gen erate", "--out", out)
    assert (code, said["inputs"], said["outputs"]) == (0, ["z"], ["made"])
    assert read_onnx(out).page == "../gen erate"
    code, said = exported(capsys, document, "--page", "nowhere")
    assert code == 2
    assert "no page 'nowhere'" in said["error"]


def test_every_page_into_a_file_of_its_own(capsys: pytest.CaptureFixture[str], document: Path, tmp_path: Path) -> None:
    code, said = exported(capsys, document, "--all-pages")
    assert (code, said["refused"]) == (0, [])
    assert {each["page"]: Path(each["file"]).name for each in said["pages"]} == {
        "main": "two-main.onnx",
        "../gen erate": "two-___gen_erate.onnx",
    }
    assert {path.name for path in tmp_path.iterdir()} == {"two.diagrad", "two-main.onnx", "two-___gen_erate.onnx"}
    assert read_onnx(tmp_path / "two-main.onnx").page == "main"


def test_a_page_that_cannot_be_exported_does_not_stop_the_others(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    b = Builder()
    b.Eigen(b.observed("a", "B 3 3"), id="eigen")
    with b.on("other"):
        b.Tanh(b.observed("x", "B 2"), name="y")
    path, folder = tmp_path / "one.diagrad", tmp_path / "out"
    folder.mkdir()
    save(b.build(), path)
    code, said = exported(capsys, path, "--all-pages", "--out", folder)
    assert code == 1
    assert [each["page"] for each in said["pages"]] == ["other"]
    assert "block eigen" in said["refused"][0]["error"]
    assert [each.name for each in folder.iterdir()] == ["one-other.onnx"]


def test_one_page_and_all_of_them_exclude_each_other(capsys: pytest.CaptureFixture[str], document: Path) -> None:
    code, said = exported(capsys, document, "--all-pages", "--page", "main")
    assert code == 2
    assert "exclude" in said["error"]


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are text there")
def test_a_name_that_is_no_text(capsys: pytest.CaptureFixture[str], document: Path, tmp_path: Path) -> None:
    out = tmp_path / os.fsdecode(b"mod\xff\xe9.onnx")
    code, said = exported(capsys, document, "--out", out, "--page", "main")
    assert (code, said["outputs"]) == (0, ["y"])
    assert read_onnx(out).page == "main"


def test_rows_of_the_data_with_noise_beside_them() -> None:
    """A conditional generator: the condition comes of the data, the noise is drawn, the same each time."""
    b = Builder()
    x = b.observed("x", "B 2", field="x")
    joined = b.Concat(x, b.Noise(shape="B 3", distribution="uniform", low=2.0, high=3.0, id="z"))
    document = named(b.data("gate", gate="xor"), y=b.Linear(joined, out_features=1, id="fc"))
    model = api.compile(document)
    rows, again = (api.samples(document, model) for _ in range(2))
    assert rows is not None
    assert again is not None
    assert rows.keys() == {"x", "z"}
    assert rows["z"].shape == (len(rows["x"]), 3)
    assert ((rows["z"] >= 2) & (rows["z"] <= 3)).all()
    np.testing.assert_array_equal(rows["z"], again["z"])


def test_the_samples_are_compared_and_noise_alone_is_no_sample(tmp_path: Path) -> None:
    b = Builder()
    x = b.observed("x", "B 2", field="x")
    b.data("gate", gate="xor")
    b.Add(x, b.Noise(shape="B 2", id="z"), name="moved")
    with b.on("generate"):
        b.Tanh(b.Noise(shape="B 2", id="z"), name="made")
    document = b.build()
    report = api.export(document, api.compile(document, "main"), tmp_path / "one.onnx")
    assert report.compared_on[0] == "4 samples"
    report = api.export(document, api.compile(document, "generate"), tmp_path / "two.onnx")
    assert report.compared_on[0] == "random values, B = 3"
