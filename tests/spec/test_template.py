"""The file an own block begins with holds what every block of the library is held to."""

from pathlib import Path

import pytest

from studio.spec import TensorType, infer, load_blocks, parse_shape
from studio.spec.template import block_template, file_stem, is_block_name


@pytest.mark.parametrize("name", ["Gain", "LowRankLinear", "Conv2dLocal", "VAEGate"])
def test_it_is_a_working_block(tmp_path: Path, name: str):
    assert is_block_name(name)
    (tmp_path / f"{file_stem(name)}.py").write_text(block_template(name))
    found = load_blocks(tmp_path)
    assert found.troubles == ()
    assert set(found) - set(load_blocks()) == {name}
    block = found[name]
    assert block.help
    assert block.formula
    assert all(setting.help for setting in block.settings)
    inferred = infer(block, {}, {"x": TensorType(parse_shape("B T 3"))})
    assert str(inferred.outputs["y"]) == "B T 3"
    assert {key: str(type_) for key, type_ in inferred.weights.items()} == {"scale": "3", "bias": "3"}


def test_it_computes_what_its_types_say(tmp_path: Path):
    pytest.importorskip("torch")
    from tests.blocks.helpers.case import make_case, type_of

    (tmp_path / "gain.py").write_text(block_template("Gain"))
    block = load_blocks(tmp_path)["Gain"]
    for settings in ({}, {"bias": False, "gain": 2.5}):
        case = make_case(block, settings)
        assert {name: type_of(value) for name, value in case.run().items()} == case.inferred.outputs


@pytest.mark.parametrize("name", ["", "two words", "1st", "a-b", "a/b", "Class", "..", "É"])
def test_what_no_block_is_called(name: str):
    assert not is_block_name(name)
