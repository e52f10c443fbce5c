"""Long work is seen: its title, how far it is, and a button that ends it; results and errors come to the window."""

import gc
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar, QToolButton
from pytestqt.qtbot import QtBot

from studio.errors import FileError, StudioError
from studio.ui.beside import TURN, beside_the_window
from studio.ui.busy import Busy


@pytest.fixture
def busy(qtbot: QtBot) -> Iterator[Busy]:
    made = Busy()
    qtbot.addWidget(made)
    yield made
    made.close_all()


def cancel(busy: Busy) -> None:
    QTest.mouseClick(busy.findChild(QToolButton), Qt.MouseButton.LeftButton)


def test_it_shows_how_far_the_work_is_and_goes_when_it_is_done(busy: Busy):
    task = busy.start("Exporting")
    bar = busy.findChild(QProgressBar)
    assert busy.isVisible()
    assert busy.findChild(QLabel).text() == "Exporting"
    assert bar.maximum() == 0  # nobody knows yet
    assert not busy.findChild(QToolButton).isVisible()  # nothing to cancel it with
    task.progress(0.25)
    assert bar.value() == bar.maximum() / 4
    task.done()
    assert not busy.isVisible()


def test_cancel_ends_the_work_begun_last_and_the_other_is_shown(busy: Busy):
    ended: list[str] = []
    busy.start("First", lambda: ended.append("first"))
    busy.start("Second", lambda: ended.append("second"))
    assert busy.findChild(QLabel).text() == "Second (and 1 more)"
    cancel(busy)
    assert ended == ["second"]
    assert busy.findChild(QLabel).text() == "First"
    cancel(busy)
    assert ended == ["second", "first"]
    assert not busy.isVisible()


def test_work_is_done_in_a_thread_and_its_result_comes_to_the_window(busy: Busy, qtbot: QtBot):
    here, threads, found = threading.get_ident(), [], []

    def compute() -> int:
        threads.append(threading.get_ident())
        return 42

    def then(result: int) -> None:
        threads.append(threading.get_ident())
        found.append(result)

    busy.work("Computing", compute, then, _never)
    qtbot.waitUntil(lambda: found == [42])
    assert threads[0] != here == threads[1]
    assert not busy.isVisible()


def test_an_error_comes_to_the_window(busy: Busy, qtbot: QtBot):
    told: list[StudioError] = []

    def compute() -> None:
        raise FileError("is bad.")

    busy.work("Computing", compute, _never, told.append)
    qtbot.waitUntil(lambda: [error.message for error in told] == ["is bad."])


def test_of_cancelled_work_nothing_comes(busy: Busy, qtbot: QtBot):
    go = threading.Event()
    busy.work("Computing", go.wait, _never, _never)
    cancel(busy)
    go.set()
    qtbot.wait(50)
    assert not busy.isVisible()


def _never(_: object) -> None:
    raise AssertionError


def test_the_interpreter_is_as_it_was_after_work_beside_the_window():
    before = sys.getswitchinterval(), gc.isenabled()
    during = [beside_the_window(lambda: beside_the_window(lambda: (sys.getswitchinterval(), gc.isenabled())))]
    with pytest.raises(FileError):
        beside_the_window(_fail)
    assert during == [(pytest.approx(TURN), False)]
    assert (sys.getswitchinterval(), gc.isenabled()) == before


def _fail() -> None:
    raise FileError("is bad.")
