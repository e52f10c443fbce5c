"""Reinforcement learning, clusters, prototypes and the perceptron's rule: small cases worked out by hand."""

import pytest
import torch

from tests.blocks.helpers.given import given, value


def test_a_target_counts_the_best_next_action_unless_the_episode_ended():
    target = value("TDTarget", {"gamma": 0.5}, [1.0, 1.0], [False, True], [[2.0, 4.0], [2.0, 4.0]])
    assert target.tolist() == [3.0, 1.0]
    error = value("TDError", {"gamma": 0.5}, [2.5, 2.5], [1.0, 1.0], [0.0, 1.0], [[2.0, 4.0], [2.0, 4.0]])
    assert error.tolist() == [0.5, -1.5]


def test_no_gradient_reaches_the_target_of_an_error():
    q, q_next = torch.tensor([0.0], requires_grad=True), torch.tensor([[1.0]], requires_grad=True)
    (error,) = given("TDError", {}, (q, [1.0], [0.0], q_next)).run().values()
    slopes = torch.autograd.grad(error.sum(), [q, q_next], allow_unused=True)
    assert slopes[0].tolist() == [-1.0]
    assert slopes[1] is None


def test_a_table_moves_towards_its_targets_and_a_repeated_entry_towards_their_mean():
    table = [[0.5, 0.0], [2.0, 1.0]]
    settings = {"lr": 0.1, "gamma": 0.9}
    moved = value("TabularQUpdate", settings, table, [0], [0], [1.0], [1], [0.0])
    torch.testing.assert_close(moved, torch.tensor([[0.73, 0.0], [2.0, 1.0]]))
    twice = value("TabularQUpdate", settings, table, [0, 0], [0, 0], [1.0, 1.0], [1, 1], [0.0, 1.0])
    torch.testing.assert_close(twice, torch.tensor([[0.64, 0.0], [2.0, 1.0]]))


def test_returns_add_up_what_is_still_to_come():
    rewards = [[1.0, 1.0, 1.0]]
    settings = {"gamma": 0.9}
    torch.testing.assert_close(value("DiscountedReturn", settings, rewards), torch.tensor([[2.71, 1.9, 1.0]]))
    ended = value("DiscountedReturn", settings, rewards, [[False, True, False]])
    torch.testing.assert_close(ended, torch.tensor([[1.9, 1.0, 1.0]]))
    discounted = value("DiscountedReturn", {**settings, "first_power": 1}, rewards)
    torch.testing.assert_close(discounted[0, 0], torch.tensor(2.439))
    assert value("DiscountedReturn", {"gamma": 0.0}, rewards).tolist() == rewards


def test_a_better_action_becomes_more_probable():
    logits = torch.zeros(1, 2, requires_grad=True)
    (cost,) = given("PolicyGradientLoss", {}, (logits, [1], [2.0])).run().values()
    assert torch.autograd.grad(cost, logits)[0].tolist() == [[1.0, -1.0]]


def test_what_only_fills_up_an_episode_does_not_count():
    logits, action, advantage = torch.zeros(1, 3, 2), [[0, 1, 0]], torch.tensor([[2.0, 4.0, 99.0]])
    mask = [[True, True, False]]
    cost = value("PolicyGradientLoss", {}, logits, action, advantage, mask)
    torch.testing.assert_close(cost, value("PolicyGradientLoss", {}, logits[:, :2], [[0, 1]], advantage[:, :2]))


def test_entropy_of_a_coin_and_of_a_certainty():
    torch.testing.assert_close(value("Entropy", {}, [[3.0, 3.0]]), torch.tensor([0.5]).log().neg())
    assert value("Entropy", {"input": "probabilities"}, [[1.0, 0.0]]).tolist() == [0.0]


def test_each_row_gives_the_entry_it_names():
    assert value("TakeAlongDim", {}, [[1, 2], [3, 4]], [1, 0]).tolist() == [2, 3]


def test_k_means_reaches_the_means_of_two_heaps_and_its_cost_never_rises():
    torch.manual_seed(0)
    heaps = torch.cat([torch.randn(20, 2) * 0.1, torch.randn(30, 2) * 0.1 + 3.0])
    centres, costs = torch.tensor([[0.1, 0.0], [0.2, 0.0], [90.0, 90.0]]), []
    for _ in range(10):
        costs.append(float(value("Inertia", {}, heaps, centres)))
        index = given("NearestCentre", {}, (heaps, centres)).run()["index"]
        centres = value("ClusterMeans", {}, heaps, index, centres)
    assert costs == sorted(costs, reverse=True)
    torch.testing.assert_close(centres[0], heaps[:20].mean(0))
    torch.testing.assert_close(centres[1], heaps[20:].mean(0))
    assert centres[2].tolist() == [90.0, 90.0]


def test_the_nearest_centre_and_how_far_it_is():
    found = given("NearestCentre", {}, ([[0.0, 0.0], [9.0, 9.0]], [[3.0, 4.0], [9.0, 8.0]])).run()
    assert found["index"].tolist() == [0, 1]
    assert found["distance"].tolist() == [25.0, 1.0]


def test_the_nearest_centre_is_found_far_from_the_origin():
    far = torch.tensor([1e5, -1e5])
    found = given("NearestCentre", {}, (far + 0.4, torch.stack([far + 1.0, far, far - 1.0]))).run()
    assert found["index"] == 1
    torch.testing.assert_close(found["distance"], torch.tensor(0.32), rtol=0.05, atol=0.0)  # 1e5 has steps of 1/128


def test_prototypes_are_the_means_of_the_classes_of_each_task():
    support = torch.tensor([[[0.0], [2.0], [5.0]], [[1.0], [2.0], [3.0]]])
    found = value("Prototypes", {"n_way": 2}, support, [[0, 0, 1], [1, 1, 1]])
    assert found.tolist() == [[[1.0], [5.0]], [[0.0], [2.0]]]


def _perceptron(settings: dict, x: list, target: list, epochs: int) -> tuple[torch.Tensor, torch.Tensor, list[float]]:
    weight, bias, errors = torch.zeros(len(target[0]), len(x[0])), torch.zeros(len(target[0])), []
    for _ in range(epochs):
        after = given("PerceptronUpdate", settings, (weight, bias, x, target)).run()
        weight, bias = after["new_weight"], after["new_bias"]
        errors.append(float(after["errors"]))
    return weight, bias, errors


BIPOLAR = [[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]]
BINARY = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]


def test_the_perceptron_learns_and_in_three_epochs():
    weight, bias, errors = _perceptron({}, BIPOLAR, [[-1], [-1], [-1], [1]], 3)
    assert (bias.tolist(), weight.tolist()) == ([-1.0], [[1.0, 1.0]])
    assert errors[-1] == 0
    assert errors[0] > 0


def test_the_perceptron_learns_two_neurons_at_once_but_never_exclusive_or():
    targets = [[0, 1], [0, 1], [0, 1], [1, 0]]  # and, not and
    assert _perceptron({"answers": "0/1"}, BINARY, targets, 20)[2][-1] == 0
    assert _perceptron({}, BIPOLAR, [[-1], [1], [1], [-1]], 100)[2][-1] > 0


@pytest.mark.parametrize(("at_zero", "wrong"), [("lower", 1.0), ("upper", 0.0)])
def test_what_a_neuron_answers_at_zero_can_be_chosen(at_zero: str, wrong: float):
    assert _perceptron({"at_zero": at_zero}, [[1.0]], [[1]], 1)[2] == [wrong]
