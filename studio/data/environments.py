"""Environments to act in: a grid world of one's own, and those of gymnasium by name."""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol

from studio.data.lazy import np
from studio.errors import DataError, shorten
from studio.spec import Kind

MOVES = {"up": (-1, 0), "down": (1, 0), "left": (0, -1), "right": (0, 1)}
STATES = ("index", "one_hot", "position")
LARGEST_GRID = 2500
"""Squares: the tables of a world have one number for each pair of them."""

# A name of gymnasium may also name a module to import first ("module:name"): a drawing must not have that done.
NAME = re.compile(r"[\w.-]+(/[\w.-]+)?-v\d+")


class Outcome(NamedTuple):
    """What an action led to. `terminal`: the episode is over; `cut`: it was only stopped, and would have gone on."""

    state: np.ndarray
    reward: float
    terminal: bool
    cut: bool


class Environment(Protocol):
    """Something to act in."""

    @property
    def shape(self) -> tuple[int, ...]:
        """The shape of a state."""
        ...

    @property
    def kind(self) -> Kind:
        """The kind of a state's numbers."""
        ...

    @property
    def actions(self) -> tuple[str, ...]:
        """What can be done, by name."""
        ...

    def reset(self, seed: int) -> np.ndarray:
        """Start an episode, which is the same for the same seed and actions; gives its first state."""
        ...

    def step(self, action: int) -> Outcome:
        """Do an action."""
        ...

    def close(self) -> None:
        """Let go of what it holds."""
        ...


@dataclass(frozen=True, slots=True)
class Grid:
    """A map: where one may be, where one starts, which squares end the episode and with what reward."""

    shape: tuple[int, int]
    start: int
    walls: frozenset[int]
    rewards: dict[int, float]
    step_reward: float

    @property
    def squares(self) -> int:
        """How many squares there are, walls included: states are numbered row by row."""
        return self.shape[0] * self.shape[1]

    def move(self, square: int, move: tuple[int, int]) -> int:
        """The square one comes to; the same one where a wall or the edge is in the way."""
        row, column = divmod(square, self.shape[1])
        row, column = row + move[0], column + move[1]
        there = row * self.shape[1] + column
        inside = 0 <= row < self.shape[0] and 0 <= column < self.shape[1]
        return there if inside and there not in self.walls else square

    def reward(self, square: int) -> float:
        """The reward for coming to a square."""
        return self.rewards.get(square, self.step_reward)


def read_grid(text: str, step_reward: float, goal_reward: float, pit_reward: float) -> Grid:
    """The map that `text` draws, its rows parted by spaces: S start, G goal, x pit, # wall, . free.

    Raises DataError where it is no rectangle, or has not one start and a goal.
    """
    rows = text.split()
    where = "setting map"
    squares = "".join(rows)
    if len({len(row) for row in rows}) != 1:
        hint = "For example: S.# ..G"
        raise DataError("a map needs rows of equal length, parted by spaces.", where=where, hint=hint)
    if len(squares) > LARGEST_GRID:
        raise DataError(f"a map may have {LARGEST_GRID} squares, not {len(squares)}.", where=where)
    strange = sorted(set(squares) - set("SGx#."))
    if strange:
        raise DataError(f"'{strange[0]}' means nothing on a map.", where=where, hint="There are S, G, x, # and '.'.")
    if squares.count("S") != 1 or "G" not in squares:
        raise DataError("a map needs one start S and a goal G.", where=where)
    ends = {"G": goal_reward, "x": pit_reward}
    rewards = {place: ends[square] for place, square in enumerate(squares) if square in ends}
    walls = frozenset(place for place, square in enumerate(squares) if square == "#")
    return Grid((len(rows), len(rows[0])), squares.index("S"), walls, rewards, step_reward)


def grid_state(grid: Grid, squares: np.ndarray, how: str) -> np.ndarray:
    """Squares (...) as states: their numbers, as vectors with a 1, or as row and column from 0 to 1."""
    if how == "index":
        return np.asarray(squares, np.int64)
    if how == "one_hot":
        return np.eye(grid.squares, dtype=np.float32)[squares]
    row, column = np.divmod(squares, grid.shape[1])
    size = np.maximum(np.asarray(grid.shape) - 1, 1)
    return np.asarray(np.stack([row, column], -1) / size, np.float32)


@dataclass(slots=True)
class GridWorld:
    """Walking on a map. With the probability `slip` another move is done than the one wanted."""

    grid: Grid
    state_as: str = "index"
    slip: float = 0.0
    limit: int = 100
    actions: tuple[str, ...] = tuple(MOVES)
    _square: int = 0
    _steps: int = 0
    _random: np.random.Generator = field(init=False)

    def __post_init__(self) -> None:
        self.reset(0)

    @property
    def shape(self) -> tuple[int, ...]:
        """The shape of a state."""
        return {"index": (), "one_hot": (self.grid.squares,), "position": (2,)}[self.state_as]

    @property
    def kind(self) -> Kind:
        """The kind of a state's numbers."""
        return "int" if self.state_as == "index" else "float"

    def reset(self, seed: int) -> np.ndarray:
        """Back to the start."""
        self._random = np.random.default_rng(seed)
        self._square, self._steps = self.grid.start, 0
        return self._state()

    def step(self, action: int) -> Outcome:
        """Move by one square, or stay where a wall is in the way."""
        slips = self.slip > 0 and self._random.random() < self.slip
        chosen = int(self._random.integers(len(MOVES))) if slips else action
        self._square = self.grid.move(self._square, list(MOVES.values())[chosen])
        self._steps += 1
        terminal = self._square in self.grid.rewards
        cut = not terminal and self._steps >= self.limit
        return Outcome(self._state(), self.grid.reward(self._square), terminal, cut)

    def close(self) -> None:
        """Nothing is held."""

    def _state(self) -> np.ndarray:
        return grid_state(self.grid, np.asarray(self._square), self.state_as)


class Gymnasium:
    """An environment of the package gymnasium, with discrete actions and states that are numbers."""

    kind: Kind = "float"

    def __init__(self, name: str, limit: int) -> None:
        self._inner, self._limit, self._steps = _made(name), limit, 0
        spaces = (self._inner.observation_space, self._inner.action_space)
        if type(spaces[1]).__name__ != "Discrete" or type(spaces[0]).__name__ not in ("Box", "Discrete"):
            self._inner.close()
            found = " and ".join(type(space).__name__ for space in spaces)
            hint = "States must be numbers (Box or Discrete), actions one of several (Discrete)."
            raise DataError(f"{name} has states and actions of the kinds {found}.", where="setting name", hint=hint)
        states = getattr(spaces[0], "n", None)
        self._one_hot = None if states is None else np.eye(int(states), dtype=np.float32)
        self.shape = tuple(spaces[0].shape) if states is None else (int(states),)
        self.actions = tuple(f"action {number}" for number in range(int(spaces[1].n)))
        self._first = int(spaces[1].start)

    def reset(self, seed: int) -> np.ndarray:
        """Start an episode."""
        self._steps = 0
        return self._state(self._inner.reset(seed=seed)[0])

    def step(self, action: int) -> Outcome:
        """Do an action."""
        state, reward, terminal, cut, _ = self._inner.step(action + self._first)
        self._steps += 1
        return Outcome(self._state(state), float(reward), bool(terminal), bool(cut) or self._steps >= self._limit)

    def close(self) -> None:
        """Close the environment."""
        self._inner.close()

    def _state(self, found: Any) -> np.ndarray:
        return np.asarray(found, np.float32) if self._one_hot is None else self._one_hot[int(found)]


def _made(name: str) -> Any:
    """The environment of this name; DataError where gymnasium is not installed or does not have it."""
    where = "setting name"
    try:
        import gymnasium
    except ImportError as error:
        hint = "pip install gymnasium"
        raise DataError("this needs the package gymnasium, which is not installed.", where=where, hint=hint) from error
    if not NAME.fullmatch(name):
        hint = "For example: CartPole-v1"
        raise DataError(f"'{shorten(name)}' is no name of an environment.", where=where, hint=hint)
    try:
        with warnings.catch_warnings(action="ignore"):
            return gymnasium.make(name)
    except gymnasium.error.Error as error:
        raise DataError(f"gymnasium has no '{shorten(name)}' ready: {error}", where=where) from error
