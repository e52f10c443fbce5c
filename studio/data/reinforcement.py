"""Sources for reinforcement learning: environments to act in, and a small world's rules as data."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from studio.data.declare import Settings, source
from studio.data.environments import MOVES, STATES, Grid, GridWorld, Gymnasium, grid_state, read_grid
from studio.data.experience import Experience, Habits
from studio.data.lazy import np
from studio.data.table import Column, Table, labels
from studio.spec import Choice, Float, Int, Setting, Text

GROUP = "Acting"
LARGEST = 1e6

ACTING: tuple[Setting, ...] = (
    Choice(
        "choose",
        "epsilon_greedy",
        options=("epsilon_greedy", "softmax"),
        help="Do what seems best, and sometimes anything; or draw an action by the softmax of the values.",
    ),
    Choice(
        "keep",
        "replay",
        options=("replay", "episode"),
        help="Remember the last transitions and draw from them; or the last whole episode, with its returns as g.",
    ),
    Float("epsilon_start", 1.0, min=0, max=1, help="How often anything is done at first, instead of the best."),
    Float("epsilon_end", 0.05, min=0, max=1, help="How often in the end."),
    Int("epsilon_steps", 1000, min=1, help="Actions from the one to the other."),
    Int("capacity", 10_000, min=1, max=1_000_000, help="Transitions remembered."),
    Float("discount", 0.99, min=0, max=1, help="How much a reward counts one step earlier, in the returns g."),
    Int("actions", 1, min=1, max=1_000_000, help="Actions done between two steps of learning."),
    Int("warm_up", 0, min=0, max=10_000_000, help="Actions done before the first step of learning."),
    Int("seed", 0, min=0, max=2**32 - 1, help="Another seed gives other episodes and other chances."),
)

MAP: tuple[Setting, ...] = (
    Text("map", "S.... .##.. ...#. .#... ...#G", help="Rows: S start, G goal, x pit, # wall, '.' free."),
    Float("step_reward", -0.01, min=-LARGEST, max=LARGEST, help="The reward of each move."),
    Float("goal_reward", 1.0, min=-LARGEST, max=LARGEST, help="The reward for reaching a goal."),
    Float("pit_reward", -1.0, min=-LARGEST, max=LARGEST, help="The reward for falling into a pit."),
    Choice("state_as", "index", options=STATES, help="A state as its number, a vector with a 1, or row and column."),
)


@source(
    name="grid_world",
    title="Grid world",
    group=GROUP,
    settings=[
        *MAP,
        Float("slip", 0.0, min=0, max=1, help="How often a move goes anywhere instead."),
        Int("limit", 100, min=1, max=100_000, help="Moves after which an episode is stopped."),
        *ACTING,
    ],
    common=False,
)
def grid_world(settings: Settings, folder: Path | None) -> Experience:
    """Walking on a small map from a start to a goal, round walls: up, down, left or right.

    The field s is the state: (), its number row by row, or (squares,) or (2,) as `state_as` says; a: (), the move;
    r: (), the reward; s_next, the state it led to; terminal: (), 1 at a goal or in a pit. Of whole episodes also
    g: (), the discounted return. The default map takes eight moves.
    """
    habits = habits_of(settings)
    return Experience(partial(_grid_world, _grid(settings), settings), habits)


@source(
    name="gymnasium",
    title="Environment of gymnasium",
    group=GROUP,
    settings=[
        Text("name", "CartPole-v1", help="The environment's name, with its version."),
        Int("limit", 1000, min=1, max=1_000_000, help="Actions after which an episode is stopped, if not before."),
        *ACTING,
    ],
    common=False,
)
def gymnasium(settings: Settings, folder: Path | None) -> Experience:
    """An environment of the package gymnasium, which must be installed: CartPole-v1, Acrobot-v1, Taxi-v4 and so on.

    The field s is the state, with the environment's shape, or as a vector with a 1 where states are numbered; a: (),
    the action; r: (), the reward; s_next, the state it led to; terminal: (), 1 where that ended the episode, 0 also
    where it was only stopped. Of whole episodes also g: (), the discounted return. The actions must be discrete.
    """
    return Experience(partial(Gymnasium, settings["name"].strip(), settings["limit"]), habits_of(settings))


@source(
    name="grid_transitions",
    title="Grid world, every transition",
    group=GROUP,
    settings=MAP,
    defaults={"test": 0.0},
)
def grid_transitions(settings: Settings, folder: Path | None) -> Table:
    """Every move from every square of a map: what a model of the world has to learn.

    The field s is the state as `state_as` says; a: (), the move; r: (), the reward; s_next, the state it leads to;
    terminal: (), 1 at a goal or in a pit. Walls, goals and pits are no states to move from.
    """
    grid = _grid(settings)
    free = [square for square in range(grid.squares) if square not in grid.walls and square not in grid.rewards]
    rows = [(square, move, grid.move(square, step)) for square in free for move, step in enumerate(MOVES.values())]
    before, moves, after = np.asarray(rows).T
    rewards = [grid.reward(square) for square in after]
    terminal = [square in grid.rewards for square in after]
    states = {"s": before, "s_next": after}
    columns = {name: _state_column(grid, squares, settings["state_as"]) for name, squares in states.items()}
    columns["a"] = labels(moves, tuple(MOVES), "The move.")
    columns["r"] = _plain(rewards, "The reward.")
    columns["terminal"] = _plain(terminal, "1 where the episode ends, otherwise 0.")
    return Table({name: columns[name] for name in ("s", "a", "r", "s_next", "terminal")}, target=None)


@source(
    name="grid_tables",
    title="Grid world, its rules as tables",
    group=GROUP,
    settings=[*MAP[:-1], Float("slip", 0.0, min=0, max=1, help="How often a move goes anywhere instead.")],
    defaults={"test": 0.0},
)
def grid_tables(settings: Settings, folder: Path | None) -> Table:
    """The rules of a grid world as one example: for value iteration, where the world is known.

    The field p: (actions, squares, squares), the probability of coming from a square to another; r: (actions, squares),
    the mean reward; open: (squares,), 1 where the episode goes on, 0 for goals, pits and walls, which lead nowhere.
    """
    grid, slip = _grid(settings), settings["slip"]
    steps, squares = list(MOVES.values()), range(grid.squares)
    wanted = np.zeros((len(steps), grid.squares, grid.squares))
    for square in squares:
        if square not in grid.walls and square not in grid.rewards:
            for move, step in enumerate(steps):
                wanted[move, square, grid.move(square, step)] = 1
    p = (1 - slip) * wanted + slip * wanted.mean(0)
    r = p @ np.asarray([grid.reward(square) for square in squares])
    columns = {"p": p, "r": r, "open": wanted[0].sum(1)}
    return Table({name: _plain(values[None]) for name, values in columns.items()}, target=None)


def habits_of(settings: Settings) -> Habits:
    """How one acts and remembers, as the settings say."""
    return Habits(**{setting.name: settings[setting.name] for setting in ACTING})


def _grid(settings: Settings) -> Grid:
    return read_grid(settings["map"], settings["step_reward"], settings["goal_reward"], settings["pit_reward"])


def _grid_world(grid: Grid, settings: Settings) -> GridWorld:
    return GridWorld(grid, settings["state_as"], settings["slip"], settings["limit"])


def _state_column(grid: Grid, squares: np.ndarray, how: str) -> Column:
    states = grid_state(grid, squares, how)
    return Column(states, states.shape[1:], "int" if how == "index" else "float", help="The state.")


def _plain(values: object, help_text: str = "") -> Column:
    array = np.asarray(values, np.float32)
    return Column(array, array.shape[1:], "float", help=help_text)
