"""A training stopped anywhere and resumed gives the same weights, bit by bit, as one that never stopped."""

import json
from dataclasses import replace

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from studio.diagram import Choice, EarlyStopping, Plan, Stage, frozen
from studio.errors import FileError
from studio.train.checkpoint import NAME, load_checkpoint, pack, save_checkpoint, unpack
from studio.train.control import Control
from studio.train.events import Evaluated, Finished, Started, StepDone, Stopped
from studio.train.loop import train
from tests.train.conftest import minimise, regression, run, same, the, weights_in

STOPPING = EarlyStopping("loss", patience=1)


def phase(optimizer, schedule=None, **settings):
    chosen = Choice(schedule[0], frozen(schedule[1])) if schedule else None
    return replace(minimise(optimizer=optimizer, **settings), schedule=chosen)


PLANS = {
    "momentum, steps": [
        Stage((phase("SGD", ("CyclicLR", {"step_size_up": 3}), momentum=0.9),), epochs=3, batch_size=12)
    ],
    "adam, plateau, early stopping": [
        Stage(
            (phase("Adam", ("ReduceLROnPlateau", {"patience": 0}), lr=0.3),),
            epochs=6,
            batch_size=12,
            early_stopping=STOPPING,
        )
    ],
    "two phases, milestones": [
        Stage(
            (
                phase("RMSprop", ("MultiStepLR", {"milestones": (1, 2)}), change=["fc1"], momentum=0.5),
                replace(phase("Lion", ("OneCycleLR", {}), change=["fc2"]), steps=2),
            ),
            epochs=4,
            batch_size=12,
        )
    ],
    "quasi-newton": [Stage((phase("LBFGS", lr=0.1, max_iter=3),), epochs=6, batch_size=40)],
    "two stages": [
        Stage((phase("LocalGains", ("TimeBased", {"decay": 0.5})),), "one", epochs=1, batch_size=12),
        Stage(
            (phase("NAG", ("WarmupInverseSqrt", {"warmup_steps": 3, "d_model": 4}), lr=0.1),),
            "two",
            epochs=2,
            batch_size=12,
        ),
    ],
}


def stopped_at(document, step, runs_dir):
    """Train until a step, stop, and resume to the end; returns the events of both parts."""
    control = Control()
    first = []
    for event in train(document, control=control, runs_dir=runs_dir, report_seconds=0.0):
        first.append(event)
        if isinstance(event, StepDone) and event.step == step:
            control.stop()
    folder = first[0].folder
    return first, list(train(document, resume=folder_path(folder), report_seconds=0.0))


def folder_path(text):
    from pathlib import Path

    return Path(text)


@pytest.mark.parametrize("name", PLANS)
def test_resuming_is_exact(name, tmp_path):
    document = regression("Dropout", plan=Plan(tuple(PLANS[name]), seed=7))
    whole = run(document, runs_dir=tmp_path, report_seconds=0.0)
    expected = weights_in(the(whole, Finished).result.folder)
    steps = the(whole, Finished).result.steps
    assert steps > 4
    for step in range(1, steps, 1 if steps < 14 else 3):
        first, second = stopped_at(document, step, tmp_path)
        assert the(first, Stopped).step == the(second, Started).step == step
        finished = the(second, Finished).result
        assert same(weights_in(finished.folder), expected), step
        assert finished.final == the(whole, Finished).result.final
        told = [event for event in (*first, *second) if isinstance(event, Evaluated)]
        assert told == [event for event in whole if isinstance(event, Evaluated)]
        reports = [(event.step, event.costs, event.rates) for event in (*first, *second) if isinstance(event, StepDone)]
        assert reports == [(event.step, event.costs, event.rates) for event in whole if isinstance(event, StepDone)]


def test_a_finished_run_is_finished_at_once(tmp_path):
    document = regression(plan=Plan((Stage((minimise(lr=0.1),), epochs=2),)))
    first = the(run(document, runs_dir=tmp_path), Finished).result
    events = list(train(document, resume=folder_path(first.folder)))
    assert [type(event) for event in events] == [Started, Finished]
    assert the(events, Finished).result.final == first.final


def test_more_epochs_may_be_added(tmp_path):
    short = Plan((Stage((minimise(lr=0.1),), epochs=None, steps=3),))
    control = Control()
    events = train(regression(plan=short), runs_dir=tmp_path, control=control, report_seconds=0.0)
    started = next(events)
    next(events)
    control.stop()
    list(events)
    longer = Plan((Stage((minimise(lr=0.1),), epochs=None, steps=9),))
    resumed = list(train(regression(plan=longer), resume=folder_path(started.folder)))
    assert the(resumed, Finished).result.steps == 9


def test_a_checkpoint_of_another_diagram_is_refused(tmp_path):
    document = regression(plan=Plan((Stage((minimise(lr=0.1),), epochs=1),)))
    control = Control()
    control.stop()
    started, _ = train(document, runs_dir=tmp_path, control=control)
    other = regression("Identity", plan=Plan((Stage((minimise("mae2"),)),)))
    assert other.plan != document.plan
    page = document.pages["main"]
    wide = replace(page.nodes["fc1"], settings=frozen({"out_features": 9}))
    changed = document.with_page("main", replace(page, nodes=frozen({**page.nodes, "fc1": wide})))
    with pytest.raises(FileError, match=r"fc1\.weight is 5x1 there and 9x1 here"):
        train(changed, resume=folder_path(started.folder))
    two = replace(document, plan=Plan((Stage((minimise(change=["fc1"]), minimise(change=["fc2"]))),)))
    with pytest.raises(FileError, match="does not fit the plan"):
        train(two, resume=folder_path(started.folder))


@pytest.mark.parametrize("damage", [lambda data: data[: len(data) // 2], lambda _data: b"", lambda _data: b"x" * 100])
def test_a_damaged_checkpoint_is_refused(damage, tmp_path):
    path = tmp_path / NAME
    save_checkpoint(path, {"a": torch.ones(3)})
    path.write_bytes(damage(path.read_bytes()))
    with pytest.raises(FileError, match="cannot be read"):
        load_checkpoint(path)


def test_no_checkpoint_at_all(tmp_path):
    with pytest.raises(FileError, match="no checkpoint to go on from"):
        train(regression(), resume=tmp_path)


SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text()
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner) | st.lists(inner).map(tuple) | st.dictionaries(st.text() | st.integers(), inner),
    max_leaves=12,
)


@given(VALUES)
def test_any_state_comes_back_as_it_was(value):
    assert unpack(json.loads(json.dumps(pack(value, {}))), {}) == value


def test_tensors_come_back_as_they_were(tmp_path):
    state = {1: [torch.arange(3), (torch.tensor(2.5), torch.zeros(0, 2))], "half": torch.ones(2, dtype=torch.bfloat16)}
    save_checkpoint(tmp_path / NAME, state)
    found = load_checkpoint(tmp_path / NAME)
    assert torch.equal(found[1][0], state[1][0])
    assert found[1][1][1].shape == (0, 2)
    assert found["half"].dtype == torch.bfloat16
    with pytest.raises(TypeError, match="cannot hold set"):
        save_checkpoint(tmp_path / NAME, {"a": {1}})
