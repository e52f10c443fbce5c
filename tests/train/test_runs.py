"""Runs: their folders, logs and TensorBoard files."""

import errno
import json
from pathlib import Path

import pytest

from studio.diagram import load
from studio.errors import FileError
from studio.train import runs
from studio.train.events import Failed, Finished, Started, StepDone, to_json
from studio.train.loop import train
from studio.train.runs import list_runs, new_run, read_log, run_result, slug
from tests.train.conftest import minimise, plan, regression, run, the

DOCUMENT = regression(plan=plan(minimise(lr=0.1), epochs=2, batch_size=10))


def test_a_run_keeps_everything(tmp_path):
    events = run(DOCUMENT, runs_dir=tmp_path, name="My model!", report_seconds=0.0, seed=3)
    folder = tmp_path / "my-model-1"
    assert the(events, Finished).result.folder == str(folder)
    names = {path.name for path in folder.iterdir()}
    board = next(name for name in names if name.startswith("events.out.tfevents."))
    assert names - {board} == {
        "settings.json",
        "diagram.diagrad",
        "log.jsonl",
        "preparation.json",
        "weights.safetensors",
        "checkpoint.safetensors",
    }
    assert load(folder / "diagram.diagrad") == DOCUMENT
    settings = json.loads((folder / "settings.json").read_text())
    assert (settings["seed"], settings["device"], settings["name"]) == (3, "cpu", "My model!")
    assert read_log(folder) == events
    assert run_result(folder) == the(events, Finished).result


def test_the_tensorboard_file_holds_the_curves(tmp_path):
    events = run(DOCUMENT, runs_dir=tmp_path, report_seconds=0.0)
    from tensorboardX.proto.event_pb2 import Event

    (path,) = Path(events[0].folder).glob("events.out.tfevents.*")
    found = [
        (value.tag, event.step, value.simple_value) for event in _records(path, Event) for value in event.summary.value
    ]
    expected = [event for event in events if isinstance(event, StepDone)]
    costs = [(step, value) for tag, step, value in found if tag == "cost/loss"]
    assert costs == [(event.step, pytest.approx(event.costs["loss"], rel=1e-6)) for event in expected]
    assert {tag for tag, _, _ in found} == {"cost/loss", "rate/0", "validation/loss", "validation/mae"}


def _records(path, kind):
    """TensorBoard's record format: length (8 bytes), its checksum (4), data, checksum (4)."""
    data = path.read_bytes()
    while data:
        length = int.from_bytes(data[:8], "little")
        yield kind.FromString(data[12 : 12 + length])
        data = data[16 + length :]


def test_a_new_run_never_touches_an_old_one(tmp_path):
    (tmp_path / "net-7").mkdir()
    (tmp_path / "net-8").write_text("not even a folder")
    assert new_run(tmp_path, "net", DOCUMENT, {}, {}).name == "net-9"
    assert new_run(tmp_path, "Net", DOCUMENT, {}, {}).name == "net-10"
    assert new_run(tmp_path, "", DOCUMENT, {}, {}).name == "diagram-1"
    assert slug("../..//Etc") == "etc"


def test_the_list_of_runs(tmp_path):
    run(DOCUMENT, runs_dir=tmp_path)
    (tmp_path / "stray").mkdir()
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "settings.json").write_text("{")
    unfinished = train(DOCUMENT, runs_dir=tmp_path)
    next(unfinished)
    unfinished.close()
    found = {info.folder.name: info for info in list_runs(tmp_path)}
    assert set(found) == {"diagram-1", "diagram-2"}
    assert found["diagram-1"].result is not None
    assert found["diagram-1"].can_resume
    assert found["diagram-2"].result is None
    assert not found["diagram-2"].can_resume
    assert list_runs(tmp_path / "nothing") == []


def test_a_log_that_was_cut_off_is_read_as_far_as_it_goes(tmp_path):
    event = Started("cpu", 1, 0, ("train",), 3, 10)
    (tmp_path / "log.jsonl").write_bytes(to_json(event) + b"\n" + to_json(event)[:20])
    assert read_log(tmp_path) == [event]
    with pytest.raises(FileError):
        read_log(tmp_path / "nothing")


class Full:
    """A file on a disk that is full."""

    def __init__(self, file, after):
        self.file, self.left = file, after

    def write(self, data):
        self.left -= 1
        if self.left < 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        return self.file.write(data)

    def flush(self):
        self.file.flush()

    def close(self):
        self.file.close()


def test_a_full_disk_ends_the_training_with_a_sentence(tmp_path, monkeypatch):
    class FullRecorder(runs.Recorder):
        def __init__(self, folder):
            super().__init__(folder)
            self._log = Full(self._log, 3)

    monkeypatch.setattr("studio.train.loop.Recorder", FullRecorder)
    *told, last = run(DOCUMENT, runs_dir=tmp_path, report_seconds=0.0)
    assert isinstance(last, Failed)
    assert "No space left" in last.message
    assert "Make room" in last.hint
    assert read_log(tmp_path / "diagram-1") == told


def test_weights_that_cannot_be_written_are_told(tmp_path, monkeypatch):
    def full(_self, _data):
        raise OSError(errno.ENOSPC, "No space left on device")

    events = train(DOCUMENT, runs_dir=tmp_path)
    first = next(events)
    monkeypatch.setattr(Path, "write_bytes", full)
    *_, last = events
    assert isinstance(last, Failed)
    assert "weights.safetensors" in last.where
    assert read_log(Path(first.folder))[-1] == last


def test_a_place_that_cannot_be_written(tmp_path):
    (tmp_path / "runs").write_text("a file")
    with pytest.raises(FileError, match="cannot be written"):
        train(DOCUMENT, runs_dir=tmp_path / "runs")
