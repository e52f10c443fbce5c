"""Experience: acting, remembering, being examined, and going on where one stopped."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.data import open_data, preview
from studio.data.memory import EpisodeMemory, ReplayMemory, Transition, discounted
from studio.diagram import DataSource
from studio.errors import DataError


def experience(kind="grid_world", **settings):
    found = open_data(DataSource(kind, settings)).experience
    assert found is not None
    return found


def indifferent(states):
    return np.zeros((len(states), 4))


def transition(number, terminal=False):
    return Transition(np.asarray(number), number % 4, float(number), np.asarray(number + 1), terminal)


@given(st.integers(1, 20), st.integers(1, 50))
def test_a_ring_keeps_the_last(capacity, added):
    memory = ReplayMemory((), np.dtype(np.int64), capacity)
    for number in range(added):
        memory.add(transition(number))
    assert len(memory) == min(capacity, added)
    batch = memory.batch(400, np.random.default_rng(0))
    assert set(batch["s"]) <= set(range(max(0, added - capacity), added))
    if len(memory) < 10:
        assert set(batch["s"]) == set(range(max(0, added - capacity), added))
    assert np.array_equal(batch["s_next"], batch["s"] + 1)
    assert np.array_equal(batch["r"], batch["s"].astype(np.float32))


def test_an_episode_is_given_whole_with_its_returns():
    memory = EpisodeMemory((), np.dtype(np.int64), 0.9)
    for number in range(3):
        memory.add(transition(number), ended=False)
        assert not memory.ready()
    memory.add(transition(3, terminal=True), ended=True)
    assert memory.ready()
    batch = memory.batch(1, np.random.default_rng(0))
    assert batch["s"].tolist() == [0, 1, 2, 3]
    assert batch["terminal"].tolist() == [0, 0, 0, 1]
    assert batch["g"] == pytest.approx([0.9 + 0.81 * 2 + 0.729 * 3, 1 + 0.9 * 2 + 0.81 * 3, 2 + 0.9 * 3, 3])


def test_the_return_of_three_ones():
    assert discounted([1, 1, 1], 0.9)[0] == pytest.approx(2.71)


def test_an_environment_is_a_data_set_without_splits():
    dataset = open_data(DataSource("grid_world", {"state_as": "one_hot"}))
    assert dataset.splits == {}
    shapes = {name: (field.shape, field.kind) for name, field in dataset.fields.items()}
    plain = ((), "float")
    assert shapes == {
        "s": ((25,), "float"),
        "a": ((), "int"),
        "r": plain,
        "s_next": ((25,), "float"),
        "terminal": plain,
    }
    assert dataset.fields["a"].classes == ("up", "down", "left", "right")
    assert set(open_data(DataSource("grid_world", {"keep": "episode"})).fields) == {*shapes, "g"}
    assert preview(dataset)["rows"] == []


@pytest.mark.parametrize("state_as", ["index", "one_hot", "position"])
def test_batches_have_the_declared_shapes(state_as):
    acting = experience(state_as=state_as)
    acting.collect(indifferent, 50)
    batch = acting.batch(7)
    dtypes = {"float": np.float32, "int": np.int64}
    for name, (shape, kind, _, _) in acting.fields().items():
        assert batch[name].shape == (7, *shape)
        assert batch[name].dtype == dtypes[kind]
    assert set(batch) == set(acting.fields())


def test_epsilon_falls_in_a_straight_line():
    acting = experience(epsilon_start=0.8, epsilon_end=0.2, epsilon_steps=100)
    seen = []
    for _ in range(4):
        seen.append(acting.epsilon)
        acting.collect(indifferent, 50)
    assert seen == pytest.approx([0.8, 0.5, 0.2, 0.2])


def always_right(states):
    return np.tile([0.0, 0.0, 0.0, 1.0], (len(states), 1))


def test_without_epsilon_the_best_is_done_and_with_it_anything():
    sure, unsure = (experience(epsilon_start=each, epsilon_end=each, capacity=1000) for each in (0.0, 1.0))
    for acting in (sure, unsure):
        acting.collect(always_right, 500)
    assert set(sure.batch(500)["a"]) == {3}
    assert np.bincount(unsure.batch(2000)["a"]).min() > 300


def test_equals_are_chosen_evenly():
    acting = experience(epsilon_start=0.0, epsilon_end=0.0)
    acting.collect(indifferent, 1000)
    assert np.bincount(acting.batch(2000)["a"]).min() > 300


def test_softmax_draws_by_the_values():
    acting = experience(choose="softmax")
    acting.collect(lambda states: np.tile(np.log([0.1, 0.2, 0.3, 0.4]), (len(states), 1)), 4000)
    shares = np.bincount(acting.memory.state()["a"]) / 4000
    assert shares == pytest.approx([0.1, 0.2, 0.3, 0.4], abs=0.03)


def test_whole_episodes_are_collected_to_their_end():
    acting = experience(keep="episode", limit=30, discount=0.5)
    for episode in range(1, 6):
        acting.collect(indifferent)
        assert acting.episodes == episode
        batch = acting.batch(1)
        assert len(batch["r"]) <= 30
        assert batch["r"].sum() == pytest.approx(acting.returns[-1], abs=1e-5)
        assert batch["g"][-1] == batch["r"][-1]


def test_examination_always_does_the_best_and_changes_nothing():
    path = dict(zip([0, 1, 2, 3, 4, 9, 14, 19], [3, 3, 3, 3, 1, 1, 1, 1], strict=True))
    acting = experience()
    acting.collect(indifferent, 10)
    before = acting.state()

    def knowing(states):
        return np.eye(4)[[path[int(state)] for state in states]]

    assert acting.evaluate(knowing, 3) == pytest.approx(1 - 7 * 0.01)
    assert acting.play(always_right, 2) == pytest.approx([-1, -1])  # into the wall until the limit
    after = acting.state()
    assert all(np.array_equal(before[name], after[name]) for name in before)


def learned(acting, episodes, q, rate=0.5, discount=0.95):
    """Tabular Q-learning on replayed transitions: one action, one batch, over and over."""
    while acting.episodes < episodes:
        acting.collect(lambda states: q[states])
        for s, a, r, after, end in zip(*acting.batch(8).values(), strict=True):
            q[s, a] += rate * (r + discount * (1 - end) * q[after].max() - q[s, a])
    return q


def test_q_learning_finds_the_shortest_path():
    acting = experience(epsilon_steps=1500)
    q = learned(acting, 150, np.zeros((25, 4)))
    assert acting.evaluate(lambda states: q[states], 1) == pytest.approx(0.93)
    assert np.mean(acting.returns) > 0.7


@pytest.mark.parametrize("keep", ["replay", "episode"])
@pytest.mark.parametrize("kind", ["grid_world", "gymnasium"])
def test_what_goes_on_gives_the_same_as_what_was_never_stopped(kind, keep):
    if kind == "gymnasium":
        pytest.importorskip("gymnasium")
    settings = {"keep": keep, "seed": 4, "capacity": 30} | ({"slip": 0.3} if kind == "grid_world" else {})

    def act(states):
        return np.tile([0.0, 1.0] if kind == "gymnasium" else [0.0, 1.0, 0.0, 0.5], (len(states), 1))

    unbroken, stopped = experience(kind, **settings), experience(kind, **settings)
    for each in (unbroken, stopped):
        each.collect(act, 47)
        each.batch(5)
    resumed = experience(kind, **settings)
    resumed.load({name: values.copy() for name, values in stopped.state().items()})
    for each in (unbroken, resumed):
        each.collect(act, 33)
    one, two = unbroken.batch(16), resumed.batch(16)
    assert all(np.array_equal(one[name], two[name]) for name in one)
    assert unbroken.state().keys() == resumed.state().keys()
    assert all(np.array_equal(values, resumed.state()[name]) for name, values in unbroken.state().items())


def test_an_episode_under_way_is_kept_too():
    memory, other = (EpisodeMemory((2,), np.dtype(np.float32), 0.9) for _ in range(2))
    step = Transition(np.ones(2, np.float32), 1, 0.5, np.zeros(2, np.float32), False)
    memory.add(step, ended=False)
    other.load(memory.state())
    for each in (memory, other):
        each.add(step, ended=True)
    assert all(np.array_equal(values, other.state()[name]) for name, values in memory.state().items())


def test_the_same_seed_gives_the_same_experience():
    one, two, other = (experience(seed=seed) for seed in (1, 1, 2))
    for each in (one, two, other):
        each.collect(indifferent, 40)
    assert np.array_equal(one.batch(20)["s"], two.batch(20)["s"])
    assert not np.array_equal(one.batch(20)["s"], other.batch(20)["s"])


def test_what_cannot_be_is_said():
    acting = experience()
    with pytest.raises(DataError, match="nothing has been done"):
        acting.batch(3)
    with pytest.raises(DataError, match=r"shape \(1, 3\), not \(1, 4\)"):
        acting.play(lambda states: np.zeros((len(states), 3)), 1)
    with pytest.raises(DataError, match="not finite"):
        acting.play(lambda states: np.full((len(states), 4), np.nan), 1)
    with pytest.raises(DataError, match="damaged, or of another environment"):
        acting.load({})
    with pytest.raises(DataError, match="damaged, or of another environment"):
        acting.load({**acting.state(), "memory.added": np.asarray(5)})
    with pytest.raises(DataError, match="there is no action 7"):
        acting.load({**acting.state(), "actions": np.asarray([7])})
