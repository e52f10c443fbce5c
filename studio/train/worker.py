"""Training in a process of its own, so that the window stays smooth and a crash of the training loses nothing.

The document travels as text and events come back in batches, as MessagePack over a pipe. Importing this loads no torch:
the worker process does.
"""

import contextlib
import multiprocessing
import os
import signal
import sys
import threading
import traceback
from collections import deque
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import msgspec

from studio.diagram.file import dumps, loads
from studio.diagram.model import Document
from studio.errors import StudioError, UsageError
from studio.spec.registry import load_blocks
from studio.train.control import Control
from studio.train.events import LAST, AnyEvent, Event, Failed

SEND_SECONDS = 0.03
"""Events are collected for so long and sent together."""

ORPHAN_SECONDS = 5.0
"""How long a worker whose parent is gone may take to save its work."""


class Request(msgspec.Struct, frozen=True):
    """What a worker is to do; `options` are those of studio.train.loop.Options."""

    document: str
    folder: str = ""
    runs_dir: str = "runs"
    name: str = ""
    resume: str = ""
    block_folders: tuple[str, ...] = ()
    options: dict[str, Any] = {}
    paused: bool = False


@dataclass
class Session:
    """A training in another process, seen from this one. All methods return at once, except `close`."""

    document: Document
    folder: Path | None = None
    runs_dir: Path | None = Path("runs")
    name: str = ""
    resume_from: Path | None = None
    block_folders: tuple[Path, ...] = ()
    options: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._process: Any = None
        self._pipe: Connection | None = None
        self._reader: threading.Thread | None = None
        self._events: deque[Event] = deque()

    def start(self, *, paused: bool = False) -> None:
        """Start the process; with `paused` it waits before the first step. Raises UsageError when it was started."""
        if self._process is not None:
            raise UsageError("this training was started already.", hint="Make a new session for another one.")
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        request = msgspec.msgpack.encode(self._request(paused))
        self._process = context.Process(target=work, args=(theirs, request), name="diagrad-training", daemon=True)
        self._process.start()
        theirs.close()
        self._reader = threading.Thread(target=self._read, name="diagrad-events", daemon=True)
        self._reader.start()

    def pause(self) -> None:
        """Wait before the next iteration."""
        self._send("pause")

    def resume(self) -> None:
        """Go on after a pause."""
        self._send("resume")

    def step(self) -> None:
        """Do one iteration, then wait."""
        self._send("step")

    def stop(self) -> None:
        """End after the present iteration; a run that is kept can be resumed."""
        self._send("stop")

    def poll(self) -> list[Event]:
        """The events since the last call. After the process has ended, the last one says how."""
        found = []
        while self._events:
            found.append(self._events.popleft())
        return found

    @property
    def alive(self) -> bool:
        """Whether more events may come."""
        return self._reader is not None and self._reader.is_alive()

    @property
    def pid(self) -> int | None:
        """The number of the process."""
        return self._process.pid if self._process else None

    def close(self, timeout: float = 10.0) -> None:
        """Stop and wait, at most `timeout` seconds; a process that does not end by then is ended."""
        if self._process is None:
            return
        self.stop()
        self._process.join(timeout)
        for end in (self._process.terminate, self._process.kill):
            if self._process.is_alive():
                end()
                self._process.join(2.0)
        if self._reader is not None:
            self._reader.join(2.0)
        if self._pipe is not None:
            self._pipe.close()

    def _request(self, paused: bool) -> Request:
        return Request(
            document=dumps(self.document),
            folder=_text(self.folder),
            runs_dir=_text(self.runs_dir),
            name=self.name,
            resume=_text(self.resume_from),
            block_folders=tuple(map(str, self.block_folders)),
            options=self.options,
            paused=paused,
        )

    def _send(self, command: str) -> None:
        if self._pipe is not None:
            with contextlib.suppress(OSError, ValueError):  # the process has ended, which its last event says
                self._pipe.send_bytes(command.encode())

    def _read(self) -> None:
        """Runs in a thread: take what comes until the process closes its end."""
        decoder = msgspec.msgpack.Decoder(list[AnyEvent])
        assert self._pipe is not None
        ended = False
        with contextlib.suppress(EOFError, OSError):
            while True:
                events = decoder.decode(self._pipe.recv_bytes())
                ended = ended or any(isinstance(event, LAST) for event in events)
                self._events.extend(events)
        self._process.join(5.0)
        if not ended:
            message = f"the training process ended unexpectedly (exit code {self._process.exitcode})."
            hint = "What was learned up to the last checkpoint is in the run's folder, and can be resumed."
            self._events.append(Failed(message, "training process", hint))


def work(pipe: Connection, request: bytes) -> None:
    """What the process does: train, send events, obey commands."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's affair; it will say stop
    asked = msgspec.msgpack.decode(request, type=Request)
    control = Control(paused=asked.paused)
    threading.Thread(target=_obey, args=(pipe, control), daemon=True).start()
    outbox = _Outbox(pipe)
    try:
        _train(asked, control, outbox)
    except StudioError as error:
        outbox.put(Failed(error.message or str(error), error.where, error.hint))
    except Exception as error:  # noqa: BLE001 - whatever it is, the parent is told
        traceback.print_exc(file=sys.stderr)
        outbox.put(Failed(f"{type(error).__name__}: {error}", "training process", "This is a fault of Diagrad."))
    finally:
        outbox.close()
        pipe.close()


def _train(asked: Request, control: Control, outbox: "_Outbox") -> None:
    from studio.train.loop import train

    events = train(
        loads(asked.document),
        folder=_path(asked.folder),
        control=control,
        runs_dir=_path(asked.runs_dir),
        name=asked.name,
        resume=_path(asked.resume),
        registry=load_blocks(*map(Path, asked.block_folders)),
        **asked.options,
    )
    for event in events:
        outbox.put(event)


def _obey(pipe: Connection, control: Control) -> None:
    """Runs in a thread of the worker. When the parent is gone, save what there is and leave."""
    commands = {"pause": control.pause, "resume": control.resume, "step": control.step, "stop": control.stop}
    with contextlib.suppress(EOFError, OSError):
        while True:
            commands[pipe.recv_bytes().decode()]()
    control.stop()
    leave = threading.Timer(ORPHAN_SECONDS, os._exit, (1,))
    leave.daemon = True
    leave.start()


class _Outbox:
    """Sends events in batches from a thread, so that training never waits for the pipe."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe, self._waiting = pipe, deque[Event]()
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def put(self, event: Event) -> None:
        """Send it soon."""
        self._waiting.append(event)

    def close(self) -> None:
        """Send what is left, and end."""
        self._closing.set()
        self._thread.join()

    def _run(self) -> None:
        with contextlib.suppress(OSError):
            while not self._closing.wait(SEND_SECONDS):
                self._send()
            self._send()

    def _send(self) -> None:
        batch = [self._waiting.popleft() for _ in range(len(self._waiting))]
        if batch:
            self._pipe.send_bytes(msgspec.msgpack.encode(batch))


def _text(path: Path | None) -> str:
    return str(path) if path is not None else ""


def _path(text: str) -> Path | None:
    return Path(text) if text else None
