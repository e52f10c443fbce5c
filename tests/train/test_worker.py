"""Training in another process: its events, commands, crash and end."""

import os
import signal
import subprocess
import sys
import time

import pytest

from studio.errors import UsageError
from studio.train.events import Failed, Finished, Paused, Started, StepDone, Stopped
from studio.train.worker import Session
from tests.train.conftest import minimise, plan, regression, run, the

ENDLESS = regression(plan=plan(minimise(lr=0.01), epochs=None, steps=10**9))


def until(session, found, events):
    """Poll until an event is found; returns it."""
    for _ in range(3000):
        alive = session.alive
        events += session.poll()
        for event in events:
            if found(event):
                return event
        assert alive, events
        time.sleep(0.01)
    raise AssertionError("it did not happen")


def kind(*kinds):
    return lambda event: isinstance(event, kinds)


def test_a_training_that_goes_to_its_end(tmp_path):
    document = regression(plan=plan(minimise(lr=0.1), epochs=3, batch_size=10))
    session = Session(document, runs_dir=tmp_path, name="net", options={"seed": 5, "report_seconds": 0.0})
    session.start()
    with pytest.raises(UsageError):
        session.start()
    events = []
    until(session, kind(Finished, Failed), events)
    session.close()
    assert not session.alive
    here = run(document, seed=5, report_seconds=0.0)
    assert [type(event) for event in events] == [type(event) for event in here]
    assert the(events, Finished).result.final == the(here, Finished).result.final
    assert the(events, Finished).result.folder == str(tmp_path / "net-1")


def test_pause_step_stop():
    session = Session(ENDLESS, runs_dir=None, options={"report_seconds": 0.01})
    session.start(paused=True)
    events = []
    assert until(session, kind(Paused), events).step == 0
    session.step()
    until(session, lambda event: event == Paused(1), events)
    session.resume()
    until(session, lambda event: isinstance(event, StepDone) and event.step > 20, events)
    session.stop()
    until(session, kind(Stopped), events)
    session.close()
    assert events.count(events[-1]) == 1
    assert isinstance(events[-1], Stopped)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a process that can be killed")
def test_a_crash_becomes_an_event():
    session = Session(ENDLESS, runs_dir=None)
    session.start()
    events = []
    until(session, kind(StepDone), events)
    os.kill(session.pid, signal.SIGKILL)
    failed = until(session, kind(Failed), events)
    assert "ended unexpectedly" in failed.message
    session.stop()
    session.close()


def test_what_is_wrong_before_the_start_is_an_event_too():
    document = regression(plan=plan(minimise("nothing")))
    session = Session(document, runs_dir=None)
    session.start()
    events = []
    assert "no block 'nothing'" in until(session, kind(Failed, Started), events).message
    session.close()


def test_closing_what_was_never_started():
    session = Session(ENDLESS)
    session.stop()
    session.close()
    assert session.poll() == []
    assert not session.alive


PARENT = """
import os, sys, time
from tests.train.test_worker import ENDLESS, Session
from studio.train.events import StepDone
if __name__ == "__main__":
    session = Session(ENDLESS, runs_dir=None)
    session.start()
    while not any(isinstance(event, StepDone) for event in session.poll()):
        time.sleep(0.01)
    print(session.pid, flush=True)
    os._exit(0)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="looks for the process as POSIX does")
def test_the_worker_dies_with_its_parent(tmp_path):
    script = tmp_path / "parent.py"
    script.write_text(PARENT)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, script], env=environment, capture_output=True, text=True, check=True)
    worker = int(done.stdout)
    for _ in range(2000):
        if not _runs(worker):
            return
        time.sleep(0.01)
    os.kill(worker, signal.SIGKILL)
    raise AssertionError("the worker outlived its parent")


def _runs(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
