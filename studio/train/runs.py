"""Runs: a folder for each training, with its settings, log, TensorBoard events, weights and checkpoint.

    runs/digits-3/  settings.json  diagram.diagrad  preparation.json  log.jsonl  events.out.tfevents.*
                    weights.safetensors  checkpoint.safetensors

`preparation.json` says how the data was scaled and its tokens numbered: the weights mean nothing without it.

A new run never touches an old one.
"""

import json
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from studio.diagram.atomic import write_text
from studio.diagram.file import SUFFIX, save
from studio.diagram.model import Document
from studio.errors import FileError
from studio.train.checkpoint import NAME as CHECKPOINT
from studio.train.events import AnyEvent, Evaluated, Event, Finished, Numbers, Result, StepDone, to_json

SETTINGS, DIAGRAM, LOG, WEIGHTS = "settings.json", f"diagram{SUFFIX}", "log.jsonl", "weights.safetensors"
PREPARATION = "preparation.json"
FLUSH_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class RunInfo:
    """What the list of runs shows: the result is None while a run has not come to its end."""

    folder: Path
    settings: Mapping[str, Any]
    result: Result | None
    can_resume: bool


class Recorder:
    """Writes the events of a run into its folder. Every method raises FileError where the disk does not take it."""

    def __init__(self, folder: Path) -> None:
        from tensorboardX.event_file_writer import EventsWriter

        self.folder = folder
        self._flushed = time.monotonic()
        try:
            self._log = (folder / LOG).open("ab")
            self._board = EventsWriter(str(folder / "events"))
        except OSError as error:
            raise _not_written(folder, error) from error

    def write(self, event: Event) -> None:
        """Add an event to the log, and its numbers to the TensorBoard file."""
        try:
            self._log.write(to_json(event) + b"\n")
            for name, value in _scalars(event).items():
                self._scalar(name, value, event.step)  # type: ignore[attr-defined]
        except OSError as error:
            raise _not_written(self.folder, error) from error
        if time.monotonic() - self._flushed > FLUSH_SECONDS:
            self.flush()

    def flush(self) -> None:
        """Let others see what was written."""
        try:
            self._log.flush()
            self._board.flush()
        except OSError as error:
            raise _not_written(self.folder, error) from error
        self._flushed = time.monotonic()

    def close(self) -> None:
        """Close the files; what cannot be written any more is lost."""
        for close in (self._log.close, self._board.close):
            try:
                close()
            except OSError:
                continue

    def _scalar(self, name: str, value: float, step: int) -> None:
        from tensorboardX.proto.event_pb2 import Event as BoardEvent  # type: ignore[attr-defined]
        from tensorboardX.proto.summary_pb2 import Summary  # type: ignore[attr-defined]

        summary = Summary(value=[Summary.Value(tag=name, simple_value=value)])
        self._board.write_event(BoardEvent(wall_time=time.time(), step=step, summary=summary))


def _scalars(event: Event) -> Numbers:
    if isinstance(event, StepDone):
        rates = {f"rate/{number}": rate for number, rate in enumerate(event.rates)}
        return {**{f"cost/{name}": value for name, value in event.costs.items()}, **rates}
    if isinstance(event, Evaluated):
        return {f"{event.split}/{name}": value for name, value in event.quantities.items()}
    return {}


def new_run(
    runs_dir: Path, name: str, document: Document, settings: Mapping[str, Any], preparation: Mapping[str, Any]
) -> Path:
    """Make the folder of a new run, with its settings, the diagram as it is now, and what was done to the data.

    `preparation` is that of a Dataset. Raises FileError.
    """
    folder = _new_folder(runs_dir, slug(name) or "diagram")
    started = time.strftime("%Y-%m-%dT%H:%M:%S%z")
    write_text(folder / SETTINGS, json.dumps({**settings, "name": name, "started": started}, indent=1) + "\n")
    write_text(folder / PREPARATION, json.dumps(preparation, ensure_ascii=False, indent=1) + "\n")
    save(document, folder / DIAGRAM)
    return folder


def slug(text: str) -> str:
    """A text as a file name."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")[:60]


def list_runs(runs_dir: Path) -> list[RunInfo]:
    """The runs in a folder, the latest first. Folders that are no runs, or damaged, are left out."""
    found = []
    for path in runs_dir.glob(f"*/{SETTINGS}"):
        try:
            settings = json.loads(path.read_text(encoding="utf-8"))
            resumable = (path.parent / CHECKPOINT).exists()
            found.append(RunInfo(path.parent, settings, run_result(path.parent), resumable))
        except (OSError, ValueError, FileError):
            continue
    return sorted(found, key=lambda run: str(run.settings.get("started", "")), reverse=True)


def read_log(folder: Path) -> list[AnyEvent]:
    """The events of a run. A last line that was cut off is left out. Raises FileError where there is no log."""
    decoder = msgspec.json.Decoder(AnyEvent)
    try:
        lines = (folder / LOG).read_bytes().split(b"\n")
    except OSError as error:
        raise FileError(f"cannot be read: {error.strerror or error}.", where=str(folder / LOG)) from error
    events = []
    for line in filter(None, lines):
        try:
            events.append(decoder.decode(line))
        except (msgspec.DecodeError, msgspec.ValidationError):
            continue
    return events


def run_result(folder: Path) -> Result | None:
    """How a run ended, or None where it has not."""
    last = next((event for event in reversed(read_log(folder)) if isinstance(event, Finished)), None)
    return last.result if last else None


def _new_folder(runs_dir: Path, name: str) -> Path:
    try:
        runs_dir.mkdir(parents=True, exist_ok=True)
        taken = [path.name.rpartition("-")[2] for path in runs_dir.glob(f"{name}-*")]
        number = max((int(text) for text in taken if text.isdecimal()), default=0)
        while True:
            number += 1
            folder = runs_dir / f"{name}-{number}"
            try:
                folder.mkdir()
            except FileExistsError:
                continue
            return folder
    except OSError as error:
        raise _not_written(runs_dir, error) from error


def _not_written(path: Path, error: OSError) -> FileError:
    hint = "Make room on the disk, or choose another folder for the runs."
    return FileError(f"the run cannot be written: {error.strerror or error}.", where=str(path), hint=hint)
