"""Graphs: the karate club, generated ones padded or one after another, Sudoku, and graphs from files."""

import networkx as nx
import numpy as np
import pytest

from studio.data.graphs import both_ways
from studio.data.sudoku import constraint_edges, solutions


def test_the_karate_club_is_networkxs(load, rows):
    dataset = load("karate")
    club = nx.karate_club_graph()
    for split in ("train", "test"):
        batch = rows(dataset, split)
        assert len(batch["x"]) == 1
        assert np.array_equal(batch["adjacency"][0], nx.to_numpy_array(club, weight=None))
        assert np.array_equal(batch["x"][0], np.eye(34))
        source, target = batch["edge_index"][0]
        assert np.array_equal(np.argwhere(batch["adjacency"][0].T), np.stack([source, target], 1))
        assert len(source) == 2 * club.number_of_edges()
        names = [dataset.fields["y"].classes[each] for each in batch["y"][0]]
        assert names == [club.nodes[member]["club"] for member in club]


def test_leaders_are_known_first_and_the_split_has_its_mask(load, rows):
    train, test = (rows(load("karate"), split) for split in ("train", "test"))
    assert np.flatnonzero(train["mask"][0]).tolist() == [0, 33]
    assert np.array_equal(test["mask"], ~train["mask"])
    assert np.array_equal(train["train_mask"], train["mask"])
    assert np.array_equal(train["test_mask"], test["mask"])
    more, other = (rows(load("karate", per_class=4, seed=seed)) for seed in (0, 1))
    assert np.bincount(more["y"][more["mask"]]).tolist() == [4, 4]
    assert {0, 33} <= set(np.flatnonzero(more["mask"][0]))
    assert not np.array_equal(more["mask"], other["mask"])


@pytest.mark.parametrize("seed", range(3))
def test_trees_cycles_and_cliques_are_what_they_are_called(seed, load, rows):
    dataset = load("graph_shapes", count=90, seed=seed, test=0)
    batch = rows(dataset)
    sizes = set()
    for x, adjacency, mask, y in zip(batch["x"], batch["adjacency"], batch["mask"], batch["y"], strict=True):
        nodes = mask.sum()
        sizes.add(int(nodes))
        assert x[:, 0].tolist() == mask.tolist()
        assert not adjacency[nodes:].any() and not adjacency[:, nodes:].any()
        graph = nx.from_numpy_array(adjacency[:nodes, :nodes])
        assert np.array_equal(adjacency, adjacency.T)
        assert nx.is_connected(graph)
        degrees = {degree for _, degree in graph.degree}
        is_called = {
            "tree": nx.is_tree(graph),
            "cycle": degrees == {2},
            "clique": degrees == {nodes - 1},
        }
        assert [name for name, is_one in is_called.items() if is_one] == [dataset.fields["y"].classes[y]]
    assert sizes == set(range(6, 13))
    assert np.bincount(batch["y"]).tolist() == [30, 30, 30]


def test_concatenated_graphs_are_the_padded_ones(load):
    padded, joined = (
        load("graph_shapes", count=40, layout=each).splits["train"] for each in ("padded", "concatenated")
    )
    places = np.asarray([7, 3, 3, 11])
    one, other = padded.rows(places), joined.rows(places)
    sizes = one["mask"].sum(1)
    assert other["x"].shape == (sizes.sum(), 1)
    assert np.array_equal(other["graph"], np.repeat(np.arange(4), sizes))
    assert np.array_equal(other["y"], one["y"])
    dense = np.zeros((sizes.sum(), sizes.sum()))
    dense[other["edges"][:, 1], other["edges"][:, 0]] = 1
    blocks = [matrix[:size, :size] for matrix, size in zip(one["adjacency"], sizes, strict=True)]
    for place, (block, end) in enumerate(zip(blocks, np.cumsum(sizes), strict=True)):
        start = end - sizes[place]
        assert np.array_equal(dense[start:end, start:end], block)
        dense[start:end, start:end] = 0
    assert not dense.any()
    assert joined.rows([])["edges"].shape == (0, 2)


def test_edges_go_both_ways_once():
    assert both_ways([(0, 1), (1, 0), (2, 2), (1, 2)]).tolist() == [[0, 1], [1, 0], [1, 2], [2, 1]]


def test_graphs_that_cannot_be(refusal):
    assert "the smallest may not be larger than the largest" in refusal("graph_shapes", smallest=5, largest=4)
    assert "per_class must be at most 16" in refusal("karate", per_class=17)


def test_every_board_is_solved_and_there_are_288(load, rows):
    every = solutions().reshape(-1, 4, 4)
    assert len(np.unique(every, axis=0)) == 288
    boxes = every.reshape(-1, 2, 2, 2, 2).swapaxes(2, 3).reshape(-1, 4, 4)
    for view in (every, every.swapaxes(1, 2), boxes):
        assert np.array_equal(np.sort(view), np.broadcast_to(np.arange(4), view.shape))
    edges = constraint_edges()
    assert len(edges) == 16 * 7
    assert np.array_equal(np.unique(edges, axis=0), np.unique(edges[:, ::-1], axis=0))


def test_givens_are_part_of_the_solution_and_solutions_are_held_out(load, rows):
    dataset = load("sudoku", count=3000, validation=0.1)
    seen = []
    for split in ("train", "validation", "test"):
        batch = rows(dataset, split)
        there = batch["givens"] > 0
        assert np.array_equal(batch["givens"][there] - 1, batch["solution"][there])
        assert set(there.sum(1)) == set(range(6, 11))
        assert np.array_equal(batch["edges"][0], constraint_edges())
        assert batch["adjacency"][0].sum() == 112
        seen.append({tuple(board) for board in batch["solution"]})
    assert not seen[0] & seen[2] and not seen[1] & seen[2] and not seen[0] & seen[1]
    assert [len(each) for each in seen] == [288 - 29 - 58, 29, 58]
    assert len(np.unique(np.concatenate([each.indices for each in dataset.splits.values()]))) == 3000


def test_boards_cannot_be_stratified_nor_given_less_than_nothing(refusal):
    assert "the fewest may not be more than 5" in refusal("sudoku", fewest=6, most=5)
    assert "'stratified' needs a target with classes" in refusal("sudoku", stratified=True)
    assert "300 of 288" in refusal("sudoku", test=300)


NODES = "who,age,height,team\nann,1,2,red\nben,3,4,blue\ncid,5,6,red\ndan,7,8,blue\n"
EDGES = "one,two\nann,ben\nben,cid\nann,ben\n"


@pytest.fixture
def files(tmp_path):
    (tmp_path / "nodes.csv").write_text(NODES)
    (tmp_path / "edges.csv").write_text(EDGES)
    return {"nodes": "nodes.csv", "edges": "edges.csv"}


def test_a_graph_from_files(files, load, rows):
    batch = rows(load("graph_file", **files))
    assert batch["x"][0].tolist() == [[1, 2], [3, 4], [5, 6], [7, 8]]
    assert batch["y"][0].tolist() == [1, 0, 1, 0]
    assert batch["edge_index"][0].tolist() == [[0, 1, 1, 2], [1, 0, 2, 1]]
    assert batch["train_mask"].sum() == 2
    directed = rows(load("graph_file", **files, directed=True))
    assert directed["edge_index"][0].tolist() == [[0, 1], [1, 2]]
    assert directed["adjacency"][0, 1, 0] == 1 and directed["adjacency"][0, 0, 1] == 0


def test_a_graph_without_headers_or_features(tmp_path, files, load, rows):
    (tmp_path / "edges.csv").write_text("ann;ben\nben;dan\n")
    assert rows(load("graph_file", **files))["edge_index"].shape == (1, 2, 4)
    (tmp_path / "nodes.csv").write_text("team,who\nred,ann\nblue,ben\nred,cid\nblue,dan\n")
    batch = rows(load("graph_file", **files, name="who"))
    assert np.array_equal(batch["x"][0], np.eye(4))
    assert batch["y"][0].tolist() == [1, 0, 1, 0]
    chosen = {"x": "height", "y": "team", "name": "who"}
    (tmp_path / "nodes.csv").write_text(NODES)
    assert rows(load("graph_file", **files, **chosen))["x"][0].tolist() == [[2], [4], [6], [8]]


def test_graph_files_that_do_not_fit(tmp_path, files, refusal):
    (tmp_path / "edges.csv").write_text("ann,ben\nben,eve\n")
    assert "edges.csv, line 2: there is no node 'eve'" in refusal("graph_file", **files)
    (tmp_path / "edges.csv").write_text("ann\nben\n")
    assert "an edge needs two nodes" in refusal("graph_file", **files)
    (tmp_path / "edges.csv").write_text("")
    assert "the file is empty" in refusal("graph_file", **files)
    (tmp_path / "edges.csv").write_text(EDGES)
    assert "a class has only 2 nodes" in refusal("graph_file", **files, per_class=2)
    assert "there is no column 'whom'. Did you mean 'who'?" in refusal("graph_file", **files, name="whom")
    (tmp_path / "nodes.csv").write_text(NODES + "ann,9,9,red\n")
    assert "the node 'ann' is there twice" in refusal("graph_file", **files)
    (tmp_path / "nodes.csv").write_text(NODES + "eve,9,x,red\n")
    assert "nodes.csv, line 6, column 'height': 'x' is not a number" in refusal("graph_file", **files)
    (tmp_path / "nodes.csv").write_text("who\nann\n")
    assert "a node needs a name and a class" in refusal("graph_file", **files)
