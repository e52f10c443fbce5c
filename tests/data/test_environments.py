"""Environments: the grid world's rules, and gymnasium's by name."""

import numpy as np
import pytest

from studio.data.environments import GridWorld, Gymnasium, grid_state, read_grid
from studio.errors import DataError

UP, DOWN, LEFT, RIGHT = range(4)
MAP = "S.# ..x #.G"


@pytest.fixture
def grid():
    return read_grid(MAP, -0.1, 1.0, -2.0)


def walked(world, actions, seed=0):
    """The squares one comes to, and the last outcome."""
    world.reset(seed)
    outcomes = [world.step(action) for action in actions]
    return [int(each.state) for each in outcomes], outcomes[-1]


def test_walls_and_edges_stop_a_move(grid):
    squares, last = walked(GridWorld(grid), [UP, LEFT, RIGHT, RIGHT, DOWN, DOWN, LEFT])
    assert squares == [0, 0, 1, 1, 4, 7, 7]
    assert (last.reward, last.terminal, last.cut) == (-0.1, False, False)


def test_goals_and_pits_end_the_episode(grid):
    _, goal = walked(GridWorld(grid), [RIGHT, DOWN, DOWN, RIGHT])
    _, pit = walked(GridWorld(grid), [DOWN, RIGHT, RIGHT])
    assert (int(goal.state), goal.reward, goal.terminal) == (8, 1.0, True)
    assert (int(pit.state), pit.reward, pit.terminal) == (5, -2.0, True)


def test_an_episode_is_cut_at_the_limit(grid):
    _, last = walked(GridWorld(grid, limit=3), [UP, UP, UP])
    assert last.cut and not last.terminal
    _, reached = walked(GridWorld(grid, limit=4), [RIGHT, DOWN, DOWN, RIGHT])
    assert reached.terminal and not reached.cut


def test_slipping_is_by_chance_and_repeats_with_the_seed(grid):
    world = GridWorld(grid, slip=0.5)
    runs = [walked(world, [UP] * 20, seed)[0] for seed in (0, 0, 1)]
    assert runs[0] == runs[1] != runs[2]
    assert any(square != 0 for square in runs[0])


def test_states_in_three_forms(grid):
    assert GridWorld(grid).reset(0).dtype == np.int64
    assert grid_state(grid, np.asarray([0, 5]), "one_hot").tolist() == [[1, *[0] * 8], [0] * 5 + [1, 0, 0, 0]]
    assert grid_state(grid, np.asarray([0, 5, 7]), "position").tolist() == [[0, 0], [0.5, 1], [1, 0.5]]
    for how, shape in (("index", ()), ("one_hot", (9,)), ("position", (2,))):
        world = GridWorld(grid, how)
        assert world.shape == world.reset(0).shape == shape
        assert world.kind == ("int" if how == "index" else "float")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "rows of equal length"),
        ("S. .", "rows of equal length"),
        ("S" + "." * 2499 + "G", "a map may have 2500 squares, not 2501"),
        ("S. ?G", "'?' means nothing on a map"),
        ("S. ..", "one start S and a goal G"),
        ("SS .G", "one start S and a goal G"),
    ],
)
def test_maps_that_are_none(text, said, refusal):
    assert said in refusal("grid_world", map=text)
    assert said in refusal("grid_tables", map=text)


def test_every_transition_of_a_grid(load, rows):
    batch = rows(load("grid_transitions", map=MAP, step_reward=-0.1, pit_reward=-2.0))
    assert len(batch["s"]) == 5 * 4  # two walls, a goal and a pit are no places to go from
    found = {(s, a): (after, r, end) for s, a, r, after, end in zip(*batch.values(), strict=True)}
    assert found[1, DOWN] == (4, np.float32(-0.1), 0)
    assert found[1, RIGHT] == (1, np.float32(-0.1), 0)
    assert found[4, RIGHT] == (5, -2, 1)
    assert found[7, RIGHT] == (8, 1, 1)


def test_tables_and_transitions_agree(load, rows):
    tables, moves = (rows(load(f"grid_{each}", map=MAP)) for each in ("tables", "transitions"))
    p, r, free = (tables[name][0] for name in ("p", "r", "open"))
    for state, action, reward, after, _ in zip(*moves.values(), strict=True):
        assert p[action, state, after] == 1
        assert r[action, state] == pytest.approx(reward)
    assert free.tolist() == [1, 1, 0, 1, 1, 0, 0, 1, 0]
    assert np.allclose(p.sum(2), free)
    slippery = rows(load("grid_tables", map=MAP, slip=0.4))["p"][0]
    assert np.allclose(slippery.sum(2), free)
    assert slippery[DOWN, 1, 4] == pytest.approx(0.6 + 0.1)


def test_value_iteration_on_the_default_map_takes_eight_moves(load, rows):
    tables = rows(load("grid_tables"))
    p, r = tables["p"][0], tables["r"][0]
    values = np.zeros(25)
    for _ in range(100):
        values = (r + 0.95 * p @ values).max(0)
    square, moves = 0, 0
    while square != 24 and moves < 30:
        action = (r + 0.95 * p @ values)[:, square].argmax()
        square, moves = int(p[action, square].argmax()), moves + 1
    assert moves == 8


@pytest.fixture
def needs_gymnasium():
    pytest.importorskip("gymnasium")


@pytest.mark.usefixtures("needs_gymnasium")
def test_gymnasium_by_name():
    world = Gymnasium("CartPole-v1", 1000)
    first = world.reset(3)
    assert world.shape == first.shape == (4,) and first.dtype == np.float32
    assert len(world.actions) == 2
    outcome = world.step(1)
    assert outcome.reward == 1 and not outcome.terminal
    assert np.array_equal(world.reset(3), first)
    assert not np.array_equal(world.reset(4), first)
    world.close()


@pytest.mark.usefixtures("needs_gymnasium")
def test_numbered_states_become_vectors():
    world = Gymnasium("FrozenLake-v1", 5)
    assert world.shape == (16,)
    assert world.reset(0).tolist() == [1, *[0] * 15]
    outcomes = [world.step(0) for _ in range(5)]
    assert outcomes[-1].cut or outcomes[-1].terminal


@pytest.mark.usefixtures("needs_gymnasium")
@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("CartPool-v1", "gymnasium has no 'CartPool-v1' ready"),
        ("os:CartPole-v1", "'os:CartPole-v1' is no name of an environment"),
        ("CartPole", "is no name of an environment"),
        ("", "is no name of an environment"),
        ("MountainCarContinuous-v0", "actions one of several"),
        ("ALE/Pong-v5", "gymnasium has no 'ALE/Pong-v5' ready"),
    ],
)
def test_environments_that_there_are_not(name, said, refusal):
    assert said in refusal("gymnasium", name=name)


def test_a_module_named_by_a_drawing_is_not_imported(refusal, tmp_path, monkeypatch):
    (tmp_path / "evil_module.py").write_text("raise SystemExit('imported')")
    monkeypatch.syspath_prepend(tmp_path)
    assert refusal("gymnasium", name="evil_module:Pole-v0")


def test_where_gymnasium_is_not_installed_that_is_said(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "gymnasium", None)
    with pytest.raises(DataError, match="package gymnasium, which is not installed"):
        Gymnasium("CartPole-v1", 10)
