"""Weights in safetensors files: Diagrad's own and those of other torch programs."""

import errno
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from studio.compiler.compile import compile_page
from studio.diagram import Point, frozen
from studio.errors import FileError
from studio.train.weights import diagram_hash, load_weights, save_weights
from tests.train.conftest import regression, same


def test_weights_come_back(tmp_path):
    document = regression()
    one, other = compile_page(document, seed=1), compile_page(document, seed=2)
    save_weights(tmp_path / "w.safetensors", one.state_dict(), document)
    texts = load_weights(tmp_path / "w.safetensors", other)
    assert same(one.state_dict(), other.state_dict())
    assert texts["diagram"] == diagram_hash(document)


def test_weights_of_a_torch_module_fit(tmp_path):
    class Net(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.fc1, self.fc2 = torch.nn.Linear(1, 5), torch.nn.Linear(5, 1)

    theirs, ours = Net(), compile_page(regression())
    save_file(theirs.state_dict(), tmp_path / "theirs.safetensors")
    load_weights(tmp_path / "theirs.safetensors", ours)
    assert same(ours.state_dict(), theirs.state_dict())


def test_what_does_not_fit_is_named(tmp_path):
    model = compile_page(regression())
    before = {name: value.clone() for name, value in model.state_dict().items()}
    stored = {"fc1.weight": torch.zeros(5, 2), "fc1.bias": torch.zeros(5), "fc3.bias": torch.zeros(1)}
    save_file(stored, tmp_path / "w.safetensors")
    with pytest.raises(FileError) as caught:
        load_weights(tmp_path / "w.safetensors", model)
    assert "these are missing: fc2.bias, fc2.weight" in str(caught.value)
    assert "these are not in the diagram: fc3.bias" in str(caught.value)
    assert "fc1.weight is 5x2 there and 5x1 here" in str(caught.value)
    assert same(model.state_dict(), before)


def test_a_file_that_is_no_safetensors(tmp_path):
    path = tmp_path / "w.safetensors"
    for content in (b"", b"\x80\x04pickle", b"\xff" * 64):
        path.write_bytes(content)
        with pytest.raises(FileError, match="safetensors"):
            load_weights(path, compile_page(regression()))
    with pytest.raises(FileError):
        load_weights(tmp_path / "none", compile_page(regression()))


def test_the_hash_is_of_the_model_not_of_the_picture():
    document = regression()
    from dataclasses import replace

    moved = replace(document, layout=frozen({"main": frozen({"fc1": Point(1.0, 2.0)})}))
    assert diagram_hash(moved) == diagram_hash(document)
    assert diagram_hash(regression("ReLU")) != diagram_hash(document)


def test_a_full_disk_leaves_the_old_weights(tmp_path, monkeypatch):
    document, path = regression(), tmp_path / "w.safetensors"
    save_weights(path, compile_page(document, seed=1).state_dict(), document)
    before = path.read_bytes()

    def full(_self, _data):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(FileError, match="No space left"):
        save_weights(path, compile_page(document, seed=2).state_dict(), document)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]
