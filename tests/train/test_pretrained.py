"""Weights that the plan takes from files: of torch programs and of runs, frozen with gradients passing, and refused."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file
from torch import nn

from studio import api
from studio.data import open_data
from studio.diagram import DataSource, Document, frozen
from studio.diagram.builder import Builder
from studio.errors import CompileError, FileError
from studio.train.events import Finished
from tests.train.conftest import LINE, minimise, plan, regression, run, same, the

FILE = "pretrained.safetensors"


class Encoder(nn.Module):
    """What another program trained: it names its layers as the group below does."""

    def __init__(self, inner: int = 4):
        super().__init__()
        self.fc, self.norm = nn.Linear(3, inner), nn.BatchNorm1d(inner)


def drawn(path: str = "enc") -> Document:
    """x -> stem -> a group that is pretrained -> head; only stem and head learn, in one step of descent."""
    b = Builder().data("line", count=12, validation=2, test=2)
    with b.group("Encoder"):
        x = b.input("x", "N D")
        b.output("y", b.BatchNorm1d(b.Linear(x, out_features=4, id="fc"), id="norm"))
    x, t = b.observed("x", "B 1", field="x"), b.observed("t", "B 1", field="y")
    code = b.Encoder(b.Linear(x, out_features=3, id="stem"), id="enc")
    cost = b.MSELoss(b.Linear(code, out_features=1, id="head"), t, id="loss")
    b.stage(b.phase(cost, "SGD", change=("stem", "head"), settings={"lr": 0.1}), epochs=None, steps=1, batch_size=8)
    return taking(b.build(), path)


def taking(document: Document, path: str) -> Document:
    return replace(document, plan=replace(document.plan, weights=frozen({path: FILE})))


def refused(document: Document, folder) -> str:
    with pytest.raises(FileError) as raised:
        run(document, folder=folder)
    return str(raised.value)


def test_a_frozen_part_comes_from_a_torch_program_and_gradients_pass_it(tmp_path):
    theirs = Encoder()
    save_file(theirs.state_dict(), tmp_path / FILE)
    document = drawn()
    before = api.compile(document).state_dict()
    after = api.train(document, folder=tmp_path, runs_dir=None).model.state_dict()
    for name, value in theirs.named_parameters():
        assert torch.equal(after[f"enc.{name}"], value)
    torch.testing.assert_close(after["stem.weight"], before["stem.weight"] - 0.1 * gradient(document, before, theirs))


def gradient(document: Document, before: dict[str, torch.Tensor], theirs: Encoder) -> torch.Tensor:
    """What torch gives for the stem, with the same numbers everywhere."""
    rows = api.open_dataset(document).splits["train"].rows(range(8))
    x, t = torch.as_tensor(rows["x"]), torch.as_tensor(rows["y"])
    stem = before["stem.weight"].clone().requires_grad_()
    code = theirs.norm(theirs.fc(x @ stem.T + before["stem.bias"]))
    loss = nn.functional.mse_loss(code @ before["head.weight"].T + before["head.bias"], t)
    return torch.autograd.grad(loss, stem)[0]


def test_a_whole_model_may_be_in_the_file(tmp_path):
    """Of a file with paths from the top, a block takes what is at its own."""
    theirs = {f"enc.{name}": value for name, value in Encoder().state_dict().items()}
    save_file({**theirs, "decoder.weight": torch.zeros(2, 2)}, tmp_path / FILE)
    after = api.train(drawn(), folder=tmp_path, runs_dir=None).model.state_dict()
    assert torch.equal(after["enc.fc.weight"], theirs["enc.fc.weight"])
    assert "decoder.weight" in refused(drawn(""), tmp_path)


def test_a_file_for_the_whole_drawing_may_hold_a_part(tmp_path):
    kept = {"fc1.weight": torch.full((5, 1), 2.0)}
    save_file(kept, tmp_path / FILE)
    document = taking(regression(plan=plan(minimise(change=["fc2"]), epochs=1)), "")
    after = api.train(document, folder=tmp_path, runs_dir=None).model.state_dict()
    assert torch.equal(after["fc1.weight"], kept["fc1.weight"])


def test_the_weights_of_a_run_are_taken_whole(tmp_path):
    first = Path(the(run(regression(), runs_dir=tmp_path), Finished).result.folder)
    (first / "weights.safetensors").rename(tmp_path / FILE)
    document = taking(regression(plan=plan(minimise(lr=0.0), epochs=1)), "")
    second = api.train(document, folder=tmp_path, runs_dir=None, seed=7)
    assert same(second.model.state_dict(), load_file(tmp_path / FILE))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"fc.weight": torch.zeros(4, 5)}, "another shape: enc.fc.weight is 4x5 there and 4x3 here"),
        ({"fc2.weight": torch.zeros(1)}, "not in the diagram: enc.fc2.weight"),
        ({"fc.bias": None}, "missing: enc.fc.bias"),
        ({"fc.bias": torch.zeros(4, dtype=torch.int64)}, "another kind of number: enc.fc.bias"),
        ({"norm.running_mean": torch.zeros(5)}, "enc.norm.running_mean is 5 there and 4 here"),
    ],
    ids=["shape", "unknown", "missing", "whole numbers", "state"],
)
def test_what_does_not_fit_is_named(tmp_path, change, said):
    tensors = {**Encoder().state_dict(), **change}
    save_file({name: value for name, value in tensors.items() if value is not None}, tmp_path / FILE)
    message = refused(drawn(), tmp_path)
    assert said in message
    assert FILE in message


def test_a_file_that_is_not_there(tmp_path):
    assert str(tmp_path / FILE) in refused(drawn(), tmp_path)


def test_a_path_without_weights_is_a_problem_of_the_plan(tmp_path):
    save_file(Encoder().state_dict(), tmp_path / FILE)
    with pytest.raises(CompileError) as raised:
        run(drawn("encc"), folder=tmp_path)
    assert "'encc'" in str(raised.value)
    assert "Did you mean enc?" in str(raised.value)
    assert "'loss'" in str(api.check(drawn("loss"))[0])


def test_what_was_done_to_the_data_is_kept_with_the_run(tmp_path):
    data = replace(LINE, settings=frozen({**LINE.settings, "normalise": "standard"}))
    result = the(run(regression(data=data), runs_dir=tmp_path), Finished).result
    kept = json.loads((Path(result.folder) / "preparation.json").read_text())
    assert kept == open_data(data).preparation()
    assert kept


def test_settings_of_the_parts_of_data_are_checked():
    part = DataSource("line", frozen({"count": -3}))
    data = DataSource("side_by_side", parts=frozen({"a": part, "b": DataSource("lin")}))
    said = [str(problem) for problem in api.check(regression(data=data))]
    assert any("count" in each for each in said), said
    assert any("Did you mean line?" in each for each in said), said
