"""What goes on: long work shows in the status bar with how far it is and a button to cancel it; the window goes on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QToolButton, QWidget

from studio.errors import StudioError
from studio.ui.beside import beside_the_window
from studio.ui.words import tr

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")
Failed: TypeAlias = Callable[[StudioError], None]
STEPS = 1_000
"""How finely the bar shows a fraction."""


class Task(QObject):
    """One piece of long work. Whoever started it says how far it is, and when it is done."""

    changed = Signal()

    def __init__(self, title: str, cancel: Callable[[], None] | None, parent: QObject) -> None:
        super().__init__(parent)
        self.title, self.cancel = title, cancel
        self.fraction: float | None = None
        """Between 0 and 1; None while nobody knows."""
        self.is_done = False

    def progress(self, fraction: float) -> None:
        """How much is done, between 0 and 1."""
        self.fraction = min(max(fraction, 0.0), 1.0)
        self.changed.emit()

    def done(self) -> None:
        """It has ended, well or not."""
        if not self.is_done:
            self.is_done = True
            self.changed.emit()


class Busy(QWidget):
    """Shows the work begun last; hidden while there is none."""

    _arrived = Signal(object)
    """(function without arguments): call it in the window's thread."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tasks: list[Task] = []
        self._threads: ThreadPoolExecutor | None = None
        # Queued also where the work was done before it could be waited for: `then` never runs inside `work`.
        self._arrived.connect(self._call, Qt.ConnectionType.QueuedConnection)
        self._title, self._bar, self._cancel = QLabel(), QProgressBar(), QToolButton()
        self._title.setObjectName("busy")
        self._bar.setFixedWidth(140)
        self._bar.setTextVisible(False)
        self._cancel.setObjectName("flat")
        self._cancel.setText("✕")
        self._cancel.setToolTip(tr("Cancel"))
        self._cancel.setAccessibleName(tr("Cancel"))
        self._cancel.clicked.connect(self._give_up)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (self._title, self._bar, self._cancel):
            row.addWidget(widget)
        self.hide()

    def start(self, title: str, cancel: Callable[[], None] | None = None) -> Task:
        """Say that this begins. With `cancel` the user can give it up: that ends it, and `done` is said for it."""
        task = Task(title, cancel, self)
        task.changed.connect(self._show)
        self.tasks.append(task)
        self._show()
        return task

    def work(
        self,
        title: str,
        compute: Callable[[], T],
        then: Callable[[T], None],
        failed: Failed,
    ) -> Task:
        """Compute in a thread, which must not touch the window; then call `then` or `failed` in the window's thread.

        Cancelling forgets the result: neither is called.
        """
        task = self.start(title, lambda: None)
        future = self._pool().submit(beside_the_window, compute)
        future.add_done_callback(lambda found: self._arrived.emit(partial(self._deliver, task, found, then, failed)))
        return task

    def close_all(self) -> None:
        """The window closes: cancel what goes on, and wait for the threads."""
        for task in list(self.tasks):
            self._end(task)
        if self._threads is not None:
            self._threads.shutdown(wait=True, cancel_futures=True)
            self._threads = None

    def _pool(self) -> ThreadPoolExecutor:
        if self._threads is None:
            from concurrent.futures import ThreadPoolExecutor  # not needed to paint the window

            self._threads = ThreadPoolExecutor(thread_name_prefix="work")
        return self._threads

    def _call(self, act: Callable[[], None]) -> None:
        act()

    def _deliver(self, task: Task, found: Future[T], then: Callable[[T], None], failed: Failed) -> None:
        """In the window's thread. What is no fault of the user's is raised here, where it is seen."""
        if task.is_done:
            return
        task.done()
        try:
            result = found.result()
        except StudioError as error:
            failed(error)
        else:
            then(result)

    def _give_up(self) -> None:
        if self.tasks:
            self._end(self.tasks[-1])

    def _end(self, task: Task) -> None:
        if task.cancel is not None:
            task.cancel()
        task.done()

    def _show(self) -> None:
        for task in [task for task in self.tasks if task.is_done]:
            self.tasks.remove(task)
            task.deleteLater()
        self.setVisible(bool(self.tasks))
        if self.tasks:
            task = self.tasks[-1]
            others = len(self.tasks) - 1
            self._title.setText(
                tr("{title} (and {count} more)", title=task.title, count=others) if others else task.title
            )
            self._bar.setAccessibleName(task.title)
            self._bar.setRange(0, 0 if task.fraction is None else STEPS)
            self._bar.setValue(0 if task.fraction is None else round(task.fraction * STEPS))
            self._cancel.setVisible(task.cancel is not None)
