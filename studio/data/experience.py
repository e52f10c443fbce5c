"""Learning by acting: transitions gathered in an environment, kept in a memory, and given back as batches.

Nothing here knows torch: whoever trains hands in a function from states to the value of every action.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from studio.data.environments import Environment
from studio.data.lazy import np
from studio.data.memory import EpisodeMemory, Memory, ReplayMemory, Transition
from studio.errors import DataError
from studio.spec import Kind

Act: TypeAlias = "Callable[[np.ndarray], np.ndarray]"
"""States (B, *shape) -> the value of every action (B, actions); logits where actions are drawn by softmax."""

REMEMBERED_RETURNS = 100

# Every random decision has a generator of its own, made of the seed, what it is for and how many came before: so the
# counters are all that must be kept to go on later with the same numbers.
ACTING, DRAWING, EPISODE, EVALUATING = range(4)


@dataclass(frozen=True, slots=True)
class Habits:
    """How one acts and remembers.

    choose: "epsilon_greedy" takes the best action, or any with a probability that goes in a straight line from
    `epsilon_start` to `epsilon_end` in `epsilon_steps` steps; "softmax" draws actions by the softmax of their values.
    keep: "replay" keeps the last `capacity` transitions, of which batches are drawn; "episode" keeps the last whole
    episode, with the return from each of its steps on, discounted by `discount`. `actions` are done between two steps
    of learning, `warm_up` before the first.
    """

    choose: str = "epsilon_greedy"
    keep: str = "replay"
    epsilon_start: float = 1.0
    epsilon_end: float = 0.05
    epsilon_steps: int = 1000
    capacity: int = 10_000
    discount: float = 0.99
    actions: int = 1
    warm_up: int = 0
    seed: int = 0


class Experience:
    """Acting, remembering and being examined. `make` gives a new environment, each time an equal one."""

    def __init__(self, make: Callable[[], Environment], habits: Habits) -> None:
        self._make, self.habits = make, habits
        self._environment = make()
        shape, kind = self._environment.shape, self._environment.kind
        dtype = np.dtype(np.int64 if kind == "int" else np.float32)
        self.memory: Memory = (
            EpisodeMemory(shape, dtype, habits.discount)
            if habits.keep == "episode"
            else ReplayMemory(shape, dtype, habits.capacity)
        )
        self.steps = 0
        """Actions done so far."""
        self.episodes = 0
        """Episodes ended so far."""
        self.returns: deque[float] = deque(maxlen=REMEMBERED_RETURNS)
        """The sum of rewards of the last episodes."""
        self._draws = 0
        self._begin()

    @property
    def actions(self) -> tuple[str, ...]:
        """The names of the actions."""
        return self._environment.actions

    @property
    def epsilon(self) -> float:
        """The probability of doing anything at all now instead of what seems best."""
        habits = self.habits
        done = min(1.0, self.steps / max(1, habits.epsilon_steps))
        return habits.epsilon_start + (habits.epsilon_end - habits.epsilon_start) * done

    def fields(self) -> dict[str, tuple[tuple[int, ...], Kind, tuple[str, ...] | None, str]]:
        """Field -> the shape of one example, the kind, the names of classes, what it is."""
        shape, kind = self._environment.shape, self._environment.kind
        fields: dict[str, tuple[tuple[int, ...], Kind, tuple[str, ...] | None, str]] = {
            "s": (shape, kind, None, "The state."),
            "a": ((), "int", self.actions, "The action done."),
            "r": ((), "float", None, "The reward."),
            "s_next": (shape, kind, None, "The state it led to."),
            "terminal": ((), "float", None, "1 where that ended the episode, otherwise 0."),
        }
        if self.habits.keep == "episode":
            fields["g"] = ((), "float", None, "The discounted sum of rewards from here to the end.")
        return fields

    def collect(self, act: Act, steps: int = 1) -> None:
        """Do so many actions and remember them; where whole episodes are kept, go on to the end of one."""
        self._check()
        while True:
            self._act_once(act)
            steps -= 1
            if steps <= 0 and self.memory.ready():
                return

    def batch(self, count: int) -> dict[str, np.ndarray]:
        """Remembered transitions: `count` drawn evenly, repeats allowed; or all of the last whole episode.

        s: (n, *shape), a: (n,), r: (n,), s_next: (n, *shape), terminal: (n,), and g: (n,) of episodes.
        Raises DataError where nothing has been collected yet.
        """
        if not self.memory.ready():
            raise DataError("nothing has been done in the environment yet.", where="experience")
        self._draws += 1
        return self.memory.batch(count, self._random(DRAWING, self._draws))

    def evaluate(self, act: Act, episodes: int) -> float:
        """The mean sum of rewards over new episodes, always doing what seems best; the same episodes every time."""
        return float(np.mean(self.play(act, episodes)))

    def play(self, act: Act, episodes: int) -> np.ndarray:
        """(episodes,): the sum of rewards of each, played side by side so that `act` is asked for all at once."""
        environments = [self._make() for _ in range(episodes)]
        totals = np.zeros(episodes)
        try:
            states = {place: each.reset(self._seed(EVALUATING, place)) for place, each in enumerate(environments)}
            while states:
                values = self._values(act, np.stack(list(states.values())))
                for place, value in zip(list(states), values, strict=True):
                    outcome = environments[place].step(int(np.argmax(value)))
                    totals[place] += outcome.reward
                    states[place] = outcome.state
                    if outcome.terminal or outcome.cut:
                        del states[place]
        finally:
            for each in environments:
                each.close()
        return totals

    def state(self) -> dict[str, np.ndarray]:
        """All that is needed to go on as if never stopped, as plain arrays."""
        counters = np.asarray([self.steps, self.episodes, self._draws], np.int64)
        present = {
            "counters": counters,
            "returns": np.asarray(self.returns),
            "actions": np.asarray(self._done, np.int64),
        }
        return {**present, **{f"memory.{name}": values for name, values in self.memory.state().items()}}

    def load(self, state: Mapping[str, np.ndarray]) -> None:
        """Go on from `state`; the episode under way is played again up to where it was. DataError for a damaged one."""
        try:
            self.steps, self.episodes, self._draws = (int(each) for each in state["counters"])
            self.returns = deque(np.asarray(state["returns"], float).tolist(), maxlen=REMEMBERED_RETURNS)
            prefix = "memory."
            self.memory.load({name[len(prefix) :]: each for name, each in state.items() if name.startswith(prefix)})
            done = [int(action) for action in state["actions"]]
        except (KeyError, TypeError, ValueError) as error:
            raise DataError("what was remembered is damaged, or of another environment.", where="experience") from error
        self._begin()
        for action in done:
            if not 0 <= action < len(self.actions):
                raise DataError(f"there is no action {action}.", where="experience")
            self._advance(action)

    def _begin(self) -> None:
        self._done: list[int] = []
        self._total = 0.0
        self._state = self._environment.reset(self._seed(EPISODE, self.episodes))

    def _act_once(self, act: Act) -> None:
        before = self._state
        action = self._choose(act)
        self.steps += 1
        after, reward, terminal, cut = self._advance(action)
        self.memory.add(Transition(before, action, reward, after, terminal), terminal or cut)
        if terminal or cut:
            self.episodes += 1
            self.returns.append(self._total)
            self._begin()

    def _advance(self, action: int) -> tuple[np.ndarray, float, bool, bool]:
        outcome = self._environment.step(action)
        self._done.append(action)
        self._total += outcome.reward
        self._state = outcome.state
        return outcome

    def _choose(self, act: Act) -> int:
        random = self._random(ACTING, self.steps)
        if self.habits.choose == "epsilon_greedy" and random.random() < self.epsilon:
            return int(random.integers(len(self.actions)))
        values = self._values(act, self._state[None])[0]
        if self.habits.choose == "softmax":
            weights = np.exp(values - values.max())
            return int(random.choice(len(values), p=weights / weights.sum()))
        return int(random.choice(np.flatnonzero(values == values.max())))  # among equals any, so that none is favoured

    def _values(self, act: Act, states: np.ndarray) -> np.ndarray:
        values = np.asarray(act(states), np.float64)
        wanted = (len(states), len(self.actions))
        if values.shape != wanted:
            raise DataError(
                f"the values of the actions have the shape {values.shape}, not {wanted}.", where="experience"
            )
        if not np.isfinite(values).all():
            raise DataError("the value of an action is not finite.", where="experience")
        return values

    def _random(self, purpose: int, number: int) -> np.random.Generator:
        return np.random.default_rng([self.habits.seed, purpose, number])

    def _seed(self, purpose: int, number: int) -> int:
        return int(self._random(purpose, number).integers(2**31))

    def _check(self) -> None:
        if not self.actions:
            raise DataError("there is nothing to do in this environment.", where="experience")
