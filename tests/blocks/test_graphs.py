"""Graphs: sums over neighbours, invariance to the order of nodes, and dense graphs against lists of edges."""

import pytest
import torch

from tests.blocks.helpers.given import given, value

PATH = [[0, 1, 1, 2], [1, 0, 2, 1]]  # 0 - 1 - 2, both ways
ADJACENCY = [[0.0, 1.0, 0.0], [1.0, 0.0, 1.0], [0.0, 1.0, 0.0]]
NODES = [[1.0], [8.0], [2.0]]


def test_values_at_the_ends_of_edges():
    ends = given("GatherEdges", {}, (NODES, [[0, 2], [1, 1]])).run()
    assert ends["source"].tolist() == [[1.0], [2.0]]
    assert ends["target"].tolist() == [[8.0], [8.0]]


def test_every_object_stands_beside_every_other():
    pairs = given("AllPairs", {"conditions": 1}, ([[1.0], [2.0]], [9.0])).run()["pairs"]
    assert pairs.tolist() == [[[1.0, 1.0, 9.0], [1.0, 2.0, 9.0]], [[2.0, 1.0, 9.0], [2.0, 2.0, 9.0]]]
    assert given("AllPairs", {}, (torch.zeros(3, 4, 2),)).run()["pairs"].shape == (3, 4, 4, 4)


@pytest.mark.parametrize(
    ("reduce", "expected"),
    [("sum", [[0.0], [-3.0], [-5.0]]), ("mean", [[0.0], [-1.5], [-5.0]]), ("max", [[0.0], [-1.0], [-5.0]])],
)
def test_messages_meet_at_the_node_they_go_to_and_a_node_without_any_gets_zero(reduce: str, expected: list):
    edges = [[0, 2, 1], [1, 1, 2]]
    assert value("AggregateEdges", {"reduce": reduce}, [[-1.0], [-2.0], [-5.0]], edges, NODES).tolist() == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("ScatterAdd", [[4.0], [0.0], [5.0]]),
        ("ScatterMean", [[2.0], [0.0], [5.0]]),
        ("ScatterMax", [[3.0], [0.0], [5.0]]),
    ],
)
def test_rows_are_brought_together_by_an_index(name: str, expected: list):
    assert value(name, {}, [[1.0], [5.0], [3.0]], [0, 2, 0], [True, True, True]).tolist() == expected


def test_each_graph_is_pooled_by_itself():
    pooled = value("GraphPool", {"reduce": "mean"}, [[1.0], [3.0], [7.0]], [0, 0, 2], [5, 5, 5])
    assert pooled.tolist() == [[2.0], [0.0], [7.0]]


def test_shares_over_arriving_edges_add_up_to_one_at_every_node_however_large_the_scores():
    edges = torch.tensor([[0, 1, 2, 0], [1, 1, 1, 2]])
    shares = value("EdgeSoftmax", {}, [1000.0, 1000.0, -1000.0, -7.0], edges, NODES)
    torch.testing.assert_close(shares, torch.tensor([0.5, 0.5, 0.0, 1.0]))


def test_an_adjacency_matrix_says_where_an_edge_leads_to_in_its_rows():
    edges = [[0, 0, 1], [1, 1, 2]]
    one_way = value("AdjacencyFromEdges", {"undirected": False}, edges, NODES)
    assert one_way.tolist() == [[0.0, 0.0, 0.0], [1.0, 0.0, 0.0], [0.0, 1.0, 0.0]]
    both = value("AdjacencyFromEdges", {"self_loops": True}, edges, NODES)
    assert both.tolist() == [[1.0, 1.0, 0.0], [1.0, 1.0, 1.0], [0.0, 1.0, 1.0]]


def test_the_adjacency_sums_what_the_edges_sum():
    torch.manual_seed(0)
    edges, x = torch.randint(0, 6, (2, 9)).unique(dim=1), torch.randn(6, 3)
    matrix = value("AdjacencyFromEdges", {"undirected": False}, edges, x)
    along = value("AggregateEdges", {}, given("GatherEdges", {}, (x, edges)).run()["source"], edges, x)
    torch.testing.assert_close(matrix @ x, along)


def test_a_normalised_adjacency():
    half, root = 0.5, 6.0**-0.5
    expected = [[half, root, 0.0], [root, 1 / 3, root], [0.0, root, half]]
    torch.testing.assert_close(value("NormalizedAdjacency", {}, ADJACENCY), torch.tensor(expected))
    rows = value("NormalizedAdjacency", {"mode": "rows", "self_loops": False}, ADJACENCY)
    assert rows.tolist() == [[0.0, 1.0, 0.0], [0.5, 0.0, 0.5], [0.0, 1.0, 0.0]]


def test_a_node_without_edges_keeps_zeros_and_a_finite_gradient():
    matrix = torch.tensor([[0.0, 0.0], [0.0, 0.0]], requires_grad=True)
    case = given("NormalizedAdjacency", {"self_loops": False}, (matrix,))
    (normalised,) = case.run().values()
    assert not normalised.any()
    assert torch.autograd.grad(normalised.sum(), matrix)[0].isfinite().all()


def test_graph_convolution_is_the_product_of_three_matrices_and_takes_batches():
    torch.manual_seed(0)
    x, adjacency, weight = torch.randn(2, 3, 4), torch.rand(2, 3, 3), torch.randn(4, 5)
    batch = given("GCNConv", {"out_features": 5}, (x, adjacency), {"weight": weight}).run()["y"]
    one = given("GCNConv", {"out_features": 5}, (x[1], adjacency[1]), {"weight": weight}).run()["y"]
    torch.testing.assert_close(batch[1], one)
    torch.testing.assert_close(one, adjacency[1] @ x[1] @ weight)


def _attention(x: torch.Tensor, adjacency: torch.Tensor, **settings: object) -> dict[str, torch.Tensor]:
    torch.manual_seed(3)
    weights = {"weight": torch.randn(2, 4), "att_src": torch.randn(4), "att_dst": torch.randn(4)}
    return given("GATConv", {"out_features": 4, "heads": 2, **settings}, (x, adjacency), weights).run()


def test_attention_looks_at_neighbours_alone_and_its_shares_add_up_to_one():
    found = _attention(torch.randn(3, 2), torch.tensor(ADJACENCY))
    assert found["weights"].shape == (2, 3, 3)
    torch.testing.assert_close(found["weights"].sum(-1), torch.ones(2, 3))
    assert not found["weights"][:, 0, 2].any()


def test_attention_of_a_node_without_neighbours_is_zero():
    found = _attention(torch.randn(3, 2), torch.zeros(3, 3), self_loops=False)
    assert not found["y"].any()


def test_nodes_in_another_order_give_the_same_values_in_that_order():
    x, adjacency, order = torch.randn(3, 2), torch.tensor(ADJACENCY), [2, 0, 1]
    usual, moved = _attention(x, adjacency), _attention(x[order], adjacency[order][:, order])
    torch.testing.assert_close(usual["y"][order], moved["y"])


@pytest.mark.parametrize(("reduce", "expected"), [("sum", [-4.0, 0.0]), ("mean", [-2.0, 0.0]), ("max", [-1.0, 0.0])])
def test_pooling_passes_over_what_the_mask_leaves_out(reduce: str, expected: list):
    x, mask = [[-1.0, -3.0, 99.0], [5.0, 6.0, 7.0]], [[True, True, False], [False, False, False]]
    assert value("MaskedPool", {"reduce": reduce}, x, mask).tolist() == expected


def test_masked_costs_and_metrics_count_what_the_mask_names():
    scores, target, mask = torch.tensor([[2.0, 0.0], [0.0, 1.0], [5.0, 0.0]]), [0, 0, 1], [True, True, False]
    cost = value("MaskedCrossEntropyLoss", {}, scores, target, mask)
    torch.testing.assert_close(cost, torch.nn.functional.cross_entropy(scores[:2], torch.tensor([0, 0])))
    assert value("MaskedAccuracy", {}, scores, target, mask) == 0.5
    assert value("MaskedCrossEntropyLoss", {}, scores, target, [False] * 3) == 0.0
