"""What is remembered of acting: the last transitions, in a ring; or the last whole episode, with its returns."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, Protocol

from studio.data.lazy import np


class Transition(NamedTuple):
    """In state `s` the action `a` gave the reward `r` and led to `s_next`, the end where `terminal`."""

    s: np.ndarray
    a: int
    r: float
    s_next: np.ndarray
    terminal: bool


class Memory(Protocol):
    """Takes transitions, gives batches."""

    def add(self, step: Transition, ended: bool) -> None:
        """Remember a transition; `ended`: the episode ended with it, or was cut there."""
        ...

    def ready(self) -> bool:
        """Whether a batch can be given."""
        ...

    def batch(self, count: int, random: np.random.Generator) -> dict[str, np.ndarray]:
        """Some of what is remembered, field by field."""
        ...

    def state(self) -> dict[str, np.ndarray]:
        """Everything remembered, as arrays."""
        ...

    def load(self, state: Mapping[str, np.ndarray]) -> None:
        """Remember what `state` says. Raises KeyError or ValueError where it does not fit."""
        ...


class ReplayMemory:
    """The last `capacity` transitions, of which batches are drawn evenly (experience replay; Lin, 1992)."""

    def __init__(self, shape: tuple[int, ...], dtype: np.dtype, capacity: int) -> None:
        self.capacity, self.added = capacity, 0
        self._columns = _columns(shape, dtype, capacity)

    def __len__(self) -> int:
        return min(self.added, self.capacity)

    def add(self, step: Transition, ended: bool = False) -> None:
        """Remember a transition, in place of the oldest one where the memory is full."""
        place = self.added % self.capacity
        for name, value in step._asdict().items():
            self._columns[name][place] = value
        self.added += 1

    def ready(self) -> bool:
        """Whether there is anything."""
        return self.added > 0

    def batch(self, count: int, random: np.random.Generator) -> dict[str, np.ndarray]:
        """`count` transitions drawn evenly, repeats allowed."""
        rows = random.integers(len(self), size=count)
        return {name: values[rows] for name, values in self._columns.items()}

    def state(self) -> dict[str, np.ndarray]:
        """The columns as far as they are filled, and how many were added in all."""
        filled = {name: values[: len(self)].copy() for name, values in self._columns.items()}
        return {**filled, "added": np.asarray(self.added)}

    def load(self, state: Mapping[str, np.ndarray]) -> None:
        """The inverse of `state`."""
        self.added = int(state["added"])
        for name, values in self._columns.items():
            values[: len(self)] = state[name]


class EpisodeMemory:
    """The last whole episode, with the discounted return from each step on: for learning from one's own acts."""

    def __init__(self, shape: tuple[int, ...], dtype: np.dtype, discount: float) -> None:
        self._discount = discount
        self._now: list[Transition] = []
        self._last = {**_columns(shape, dtype, 0), "g": np.zeros(0, np.float32)}

    def add(self, step: Transition, ended: bool) -> None:
        """Remember a transition; with the last one of an episode that becomes what is given."""
        self._now.append(step)
        if ended:
            self._last = {**self._stacked(), "g": discounted([each.r for each in self._now], self._discount)}
            self._now = []

    def ready(self) -> bool:
        """Whether an episode has just ended, and no other begun."""
        return not self._now and len(self._last["r"]) > 0

    def batch(self, count: int, random: np.random.Generator) -> dict[str, np.ndarray]:
        """The whole episode, however many steps it had."""
        return self._last

    def state(self) -> dict[str, np.ndarray]:
        """The last episode, and the one under way as `now.s`, `now.a` and so on."""
        now = self._stacked() if self._now else {}
        return {**self._last, **{f"now.{name}": values for name, values in now.items()}}

    def load(self, state: Mapping[str, np.ndarray]) -> None:
        """The inverse of `state`."""
        self._last = {name: np.asarray(state[name], values.dtype) for name, values in self._last.items()}
        names = Transition._fields if "now.r" in state else ()
        rows = zip(*(state[f"now.{name}"] for name in names), strict=True)
        self._now = [Transition(s, int(a), float(r), after, bool(end)) for s, a, r, after, end in rows]

    def _stacked(self) -> dict[str, np.ndarray]:
        columns = zip(*self._now, strict=True)
        return {
            name: np.asarray(values, self._last[name].dtype)
            for name, values in zip(Transition._fields, columns, strict=True)
        }


def discounted(rewards: list[float], discount: float) -> np.ndarray:
    """(steps,): g_t = r_t + discount * g_{t+1}, the return from each step on."""
    returns, following = np.zeros(len(rewards)), 0.0
    for step in range(len(rewards) - 1, -1, -1):
        returns[step] = following = rewards[step] + discount * following
    return np.asarray(returns, np.float32)


def _columns(shape: tuple[int, ...], dtype: np.dtype, rows: int) -> dict[str, np.ndarray]:
    """Empty columns for transitions."""
    return {
        "s": np.zeros((rows, *shape), dtype),
        "a": np.zeros(rows, np.int64),
        "r": np.zeros(rows, np.float32),
        "s_next": np.zeros((rows, *shape), dtype),
        "terminal": np.zeros(rows, np.float32),
    }
