"""Pausing, single steps and stopping, in one thread and from another."""

import threading
import time

from studio.train.control import Control
from studio.train.events import Failed, Finished, Paused, Resumed, Started, StepDone, Stopped
from studio.train.loop import train
from tests.train.conftest import minimise, plan, regression, the

DOCUMENT = regression(plan=plan(minimise(lr=0.1), epochs=3, batch_size=10))


def begun(control, **settings):
    return train(DOCUMENT, control=control, runs_dir=None, report_seconds=0.0, **settings)


def test_a_training_that_starts_paused_waits_before_the_first_step():
    control = Control(paused=True)
    events = begun(control)
    assert isinstance(next(events), Started)
    assert next(events) == Paused(0)
    control.step()
    assert next(events) == Resumed(0)
    assert next(events).step == 1
    assert next(events) == Paused(1)
    control.step(2)
    assert [type(event) for event in (next(events) for _ in range(4))] == [Resumed, StepDone, StepDone, Paused]
    control.resume()
    assert isinstance(list(events)[-1], Finished)


def test_stopping():
    control = Control()
    events = begun(control)
    for event in events:
        if isinstance(event, StepDone) and event.step == 5:
            control.stop()
            break
    (stopped,) = events
    assert stopped == Stopped(5, stopped.reason)


def test_stopping_while_paused():
    control = Control(paused=True)
    events = begun(control)
    next(events)
    next(events)
    control.stop()
    (last,) = events
    assert isinstance(last, Stopped)


def test_pausing_from_another_thread():
    control = Control()
    events = train(regression(plan=plan(minimise(lr=0.1), epochs=None, steps=10**9)), control=control, runs_dir=None)
    told = []
    thread = threading.Thread(target=lambda: told.extend(events))
    thread.start()
    control.pause()
    _until(lambda: any(isinstance(event, Paused) for event in told) or control.holding)
    control.step()
    control.resume()
    control.stop()
    thread.join(20)
    assert not thread.is_alive()
    assert isinstance(told[-1], Stopped)
    assert not any(isinstance(event, Failed) for event in told)


def test_pauses_do_not_count_as_time():
    control = Control(paused=True)
    events = begun(control)
    next(events)
    next(events)
    threading.Timer(0.5, control.resume).start()
    assert the(list(events), Finished).result.seconds < 0.45


def _until(reached):
    for _ in range(2000):
        if reached():
            return
        time.sleep(0.01)
    raise AssertionError("it did not happen")
