"""Training from the window: the curve grows while the window answers, and nothing is left behind."""

import json
import multiprocessing
import os
import signal
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar, QToolButton

from studio.diagram import Document, edits
from studio.train.events import EpochDone, Evaluated, StepDone
from studio.ui.live.series import Series
from tests.ui.driver import Driver

WAIT = 60_000
"""Milliseconds a busy machine may take to load torch; nobody waits for them where it is faster."""


def click_tool(user: Driver, action: str) -> None:
    """Press the button of the training panel."""
    button = next(
        button
        for button in user.window.live.findChildren(QToolButton)
        if button.defaultAction() is user.window.actions_.by_id[action]
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def status(user: Driver) -> str:
    return user.window.live.findChild(QLabel, "status").text()


def long(document: Document) -> Document:
    """The same document with a plan nobody waits for."""
    stage = replace(document.plan.stages[0], epochs=100_000)
    return edits.set_plan(document, replace(document.plan, stages=(stage,)))


def test_a_document_is_trained_to_its_end_and_the_curve_grows(user: Driver, tiny: Document, tmp_path: Path):
    user.show(tiny)
    click_tool(user, "train")
    user.qtbot.waitUntil(lambda: user.window.live.series.step > 0, timeout=WAIT)
    user.qtbot.waitUntil(lambda: status(user).startswith("Finished"), timeout=WAIT)
    user.qtbot.waitUntil(lambda: user.window.training.state == "idle", timeout=WAIT)
    cost = user.window.live.series.lines["loss", "batch"]
    assert cost.values[-1] < 0.7 * cost.values[0]
    assert {("loss", "validation"), ("accuracy", "validation")} <= user.window.live.series.lines.keys()
    shown = user.window.live.curves.points()
    assert shown["loss", "batch"] == len(cost.steps) > 2
    assert user.window.live.findChild(QProgressBar).value() == 1000
    logs = list(tmp_path.glob("runs/*/log.jsonl"))
    assert len(logs) == 1
    assert json.loads(logs[0].read_text().splitlines()[-1])["type"] == "Finished"
    assert multiprocessing.active_children() == []


def test_a_run_is_paused_stepped_gone_on_with_and_stopped_while_the_window_answers(user: Driver, tiny: Document):
    user.show(long(tiny))
    user.press("F5")
    user.qtbot.waitUntil(lambda: user.window.live.series.step > 20, timeout=WAIT)
    user.drag(user.centre("fc1"), user.centre("fc1") + QPoint(0, 60))
    assert user.document.place("main", "fc1") != tiny.place("main", "fc1")
    user.press("F6")
    user.qtbot.waitUntil(lambda: user.window.training.state == "paused", timeout=WAIT)
    user.qtbot.wait(150)
    step = user.window.live.series.step
    user.press("F7")
    user.qtbot.waitUntil(lambda: user.window.live.series.step == step + 1, timeout=WAIT)
    user.qtbot.waitUntil(lambda: user.window.training.state == "paused", timeout=WAIT)
    user.press("F5")
    user.qtbot.waitUntil(lambda: user.window.live.series.step > step + 20, timeout=WAIT)
    user.press("F8")
    user.qtbot.waitUntil(lambda: user.window.training.state == "idle", timeout=WAIT)
    assert status(user).startswith("Stopped")
    assert multiprocessing.active_children() == []
    user.press("Ctrl+Z")


def test_a_drawing_with_errors_is_not_trained_and_says_why(user: Driver, tiny: Document):
    user.show(edits.remove_nodes(tiny, "main", ["relu"]))
    click_tool(user, "train")
    user.qtbot.waitUntil(lambda: user.window.training.state == "idle" and "fc2" in status(user), timeout=WAIT)
    assert "not connected" in status(user)


def test_a_training_process_that_dies_is_said_and_loses_nothing(user: Driver, tiny: Document):
    user.show(long(tiny))
    user.press("F5")
    user.qtbot.waitUntil(lambda: user.window.live.series.step > 0, timeout=WAIT)
    before = user.document
    (child,) = multiprocessing.active_children()
    os.kill(child.pid, signal.SIGKILL)
    user.qtbot.waitUntil(lambda: user.window.training.state == "idle", timeout=WAIT)
    assert "unexpectedly" in status(user)
    assert user.document is before


def test_closing_the_document_ends_the_run_and_its_timer(user: Driver, tiny: Document):
    user.show(long(tiny))
    user.press("F5")
    user.qtbot.waitUntil(lambda: user.window.live.series.step > 0, timeout=WAIT)
    user.press("Ctrl+W")
    user.qtbot.waitUntil(lambda: multiprocessing.active_children() == [], timeout=WAIT)
    timers = user.window.training.findChildren(QTimer)
    user.qtbot.waitUntil(lambda: not any(timer.isActive() for timer in timers))


def test_series_say_how_far_a_stage_is_and_how_fast():
    series = Series()
    steps = [StepDone(step, 0, 0, {"loss": 1 / step}, (0.1,), step / 10) for step in range(1, 6)]
    series.take(
        [*steps, EpochDone(5, 1, 0, {"loss": 0.3}, 0.5), Evaluated(5, 1, 0, "validation", {"loss": 0.4, "acc": 0.5})]
    )
    assert series.fraction(10, None) == pytest.approx(0.1)
    assert series.fraction(10, 20) == pytest.approx(0.25)
    assert series.fraction(None, None) is None
    assert series.rate == pytest.approx(10)
    assert series.lines["acc", "validation"].last == 0.5
    assert list(series.lines["loss", "batch"].steps) == [1, 2, 3, 4, 5]
