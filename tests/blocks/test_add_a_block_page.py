"""The page on adding a block is right: its code is taken from the page and run."""

import re
import runpy
from pathlib import Path

import pytest

from studio.spec import Mismatch, TensorType, load_blocks
from tests.blocks.helpers.case import make_case, type_of
from tests.blocks.helpers.onnx_model import disagreements

PAGE = (Path(__file__).parents[2] / "docs" / "add-a-block.md").read_text(encoding="utf-8")


def code(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", PAGE, flags=re.MULTILINE | re.DOTALL)


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    folder = tmp_path / "my_blocks"
    folder.mkdir()
    (folder / "low_rank.py").write_text(code("python")[0])
    monkeypatch.chdir(tmp_path)
    return folder


def test_the_example_prints_what_the_page_says(folder, capsys):
    (folder.parent / "use.py").write_text(code("python")[1])
    runpy.run_path("use.py")
    assert capsys.readouterr().out == code("text")[0]


def test_the_example_is_a_whole_block(folder):
    block = load_blocks(folder)["LowRankLinear"]
    case = make_case(block)
    assert {name: type_of(value) for name, value in case.run().items()} == case.inferred.outputs
    assert disagreements([case]) == []
    assert all(setting.help for setting in block.settings)


def test_the_shape_function_on_the_page_halves(tmp_path):
    (tmp_path / "rule.py").write_text(code("python")[2])
    halved = runpy.run_path(str(tmp_path / "rule.py"))["halved"]
    assert halved({"x": TensorType((3, 8))}, {"dim": -1}) == {"y": TensorType((3, 4))}
    assert halved({}, {"dim": -1}) == {"y": None}
    with pytest.raises(Mismatch, match="no two halves"):
        halved({"x": TensorType((3, 7))}, {"dim": -1})


def test_every_field_of_a_declaration_is_explained():
    declared = set(load_blocks()["Linear"].__dataclass_fields__)
    first_cells = re.findall(r"^\| (`.*?) \|", PAGE, flags=re.MULTILINE)
    explained = {word for cell in first_cells for word in re.findall(r"\w+", cell)}
    elsewhere = {"name", "was", "help", "compute", "ins", "outs"}  # the name, the docstring, the function, the ports
    assert declared - elsewhere - explained == set()
