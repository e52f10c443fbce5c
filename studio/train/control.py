"""The hand on a running training: pause, one step, go on, stop. Any thread may call it."""

import threading


class Control:
    """What the user wants of a training. The loop looks at `attention` before each iteration and does what it says."""

    def __init__(self, *, paused: bool = False) -> None:
        self._changed = threading.Condition()
        self._paused, self._steps, self._stopped = paused, 0, False
        self.attention = paused
        """Whether the loop has to look closer: a plain attribute, so that looking costs nothing."""

    @property
    def stopped(self) -> bool:
        """Whether the end was asked for."""
        return self._stopped

    @property
    def holding(self) -> bool:
        """Whether the loop must wait now: paused, and no single step is asked for."""
        return self._paused and not self._steps and not self._stopped

    def pause(self) -> None:
        """Wait before the next iteration."""
        with self._changed:
            self._paused, self._steps = True, 0
            self._notify()

    def resume(self) -> None:
        """Go on after a pause."""
        with self._changed:
            self._paused, self._steps = False, 0
            self._notify()

    def step(self, count: int = 1) -> None:
        """Do `count` iterations, then wait again."""
        with self._changed:
            self._paused, self._steps = True, self._steps + count
            self._notify()

    def stop(self) -> None:
        """End the training after the present iteration. For good: a Control serves one training."""
        with self._changed:
            self._stopped = True
            self._notify()

    def take_step(self) -> None:
        """The loop does an iteration: it counts against the single steps asked for."""
        with self._changed:
            self._steps = max(0, self._steps - 1)

    def wait(self) -> None:
        """Sleep while `holding`."""
        with self._changed:
            self._changed.wait_for(lambda: not self.holding)

    def _notify(self) -> None:
        self.attention = self._paused or self._stopped
        self._changed.notify_all()
