"""Graphs: one whose nodes are to be classified, or many of different size, padded or one after another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from studio.data.declare import Settings, source
from studio.data.lazy import np, nx
from studio.data.sequences import inside
from studio.data.settings import SEED, count, randomness
from studio.data.table import Column, Table, flags, labels, whole
from studio.errors import DataError
from studio.spec import Choice, Int

GROUP = "Graphs"
SHAPES = ("tree", "cycle", "clique")


@dataclass(frozen=True, slots=True)
class Graph:
    """A graph: `features` (nodes, C), `edges` (E, 2) as source and target, an undirected edge once each way."""

    features: np.ndarray
    edges: np.ndarray

    def adjacency(self) -> np.ndarray:
        """(nodes, nodes) float32: entry i, j is 1 where an edge goes from j to i."""
        found = np.zeros((len(self.features), len(self.features)), np.float32)
        found[self.edges[:, 1], self.edges[:, 0]] = 1
        return found


def both_ways(edges: Sequence[tuple[int, int]] | np.ndarray) -> np.ndarray:
    """(2 E, 2): every edge of (E, 2) in both directions, in order; none of them twice, none from a node to itself."""
    given = np.asarray(edges, np.int64).reshape(-1, 2)
    given = given[given[:, 0] != given[:, 1]]
    return np.unique(np.concatenate([given, given[:, ::-1]]), axis=0)


@source(
    name="karate",
    title="Karate club",
    group=GROUP,
    settings=[
        Int("per_class", 1, min=1, max=16, help="Members of each class whose class is known in training."),
        SEED,
    ],
    defaults={"test": 0.0},
)
def karate(settings: Settings, folder: Path | None) -> Table:
    """34 members of a karate club, who is friends with whom, and whom each followed when it split (Zachary, 1977).

    One example, the whole graph, in training and in the test. x: (34, 34), each member a vector with a 1; adjacency:
    (34, 34); edge_index: (2, 156), source and target of each edge; y: (34,), the class of each; train_mask: (34,), the
    members whose class is known; test_mask: (34,), all others; mask: (34,), the one of these meant for the split.
    Known are first the two leaders, then members drawn by the seed.
    """
    club: Any = nx.karate_club_graph()
    clubs = [club.nodes[member]["club"] for member in range(len(club))]
    names = ("Mr. Hi", "Officer")
    y = np.asarray([names.index(each) for each in clubs])
    graph = Graph(np.eye(len(club), dtype=np.float32), both_ways(list(club.edges)))
    leaders = np.asarray([0, len(club) - 1])
    return one_graph(graph, y, names, known_nodes(y, settings["per_class"], randomness(settings), leaders))


def known_nodes(y: np.ndarray, per_class: int, random: np.random.Generator, first: np.ndarray) -> np.ndarray:
    """(nodes,) bool: `per_class` nodes of each class, those of `first` before others. DataError where that is all."""
    known = np.zeros(len(y), bool)
    for label in np.unique(y):
        members = np.flatnonzero(y == label)
        if len(members) <= per_class:
            hint = "Make it smaller, so that some are left for the test."
            raise DataError(f"a class has only {len(members)} nodes.", where="setting per_class", hint=hint)
        others = random.permutation(np.setdiff1d(members, first))
        known[np.concatenate([np.intersect1d(members, first), others])[:per_class]] = True
    return known


def one_graph(graph: Graph, y: np.ndarray, classes: Sequence[str], known: np.ndarray) -> Table:
    """The graph as the one example of training and of the test, which differ in `mask`."""
    columns = {
        "x": Column(_twice(graph.features), graph.features.shape, help="The nodes' features."),
        "adjacency": Column(_twice(graph.adjacency()), (len(y), len(y)), help="1 where an edge goes from j to i."),
        "edge_index": whole(_twice(graph.edges.T), "Source and target of every edge."),
        "y": labels(_twice(y), classes, "The class of every node."),
        "train_mask": flags(_twice(known), "The nodes whose class is known."),
        "test_mask": flags(_twice(~known), "The nodes whose class is to be found."),
        "mask": flags(np.stack([known, ~known]), "The nodes that count in this split."),
    }
    return Table(columns, fixed_test=1)


def _twice(values: np.ndarray) -> np.ndarray:
    return np.broadcast_to(values, (2, *values.shape))


@source(
    name="graph_shapes",
    title="Trees, cycles and cliques",
    group=GROUP,
    settings=[
        count(600, "graphs", 200_000),
        Int("smallest", 6, min=3, max=200, help="Nodes of the smallest graph."),
        Int("largest", 12, min=3, max=200, help="Nodes of the largest graph."),
        Choice(
            "layout",
            "padded",
            options=("padded", "concatenated"),
            help="padded: each graph filled up to the largest. concatenated: the nodes of a batch one after another.",
        ),
        SEED,
    ],
)
def graph_shapes(settings: Settings, folder: Path | None) -> Table:
    """Random trees, cycles and cliques (everybody joined to everybody): which is it?

    padded: x: (largest, 1), 1 for a node and 0 for padding; adjacency: (largest, largest); mask: (largest,).
    concatenated, where a batch is one large graph: x: (1,) a node; edges: (2,) an edge, source and target as places in
    the batch; graph: () a node, the place of its graph in the batch. y: (), the shape, either way.
    The nodes are numbered in a random order.
    """
    if settings["smallest"] > settings["largest"]:
        raise DataError("the smallest may not be larger than the largest.", where="setting smallest")
    random = randomness(settings)
    y = random.permutation(np.arange(settings["count"]) % len(SHAPES))
    sizes = random.integers(settings["smallest"], settings["largest"] + 1, len(y))
    graphs = [_shape(SHAPES[shape], int(size), random) for shape, size in zip(y, sizes, strict=True)]
    make = padded if settings["layout"] == "padded" else concatenated
    return Table({**make(graphs), "y": labels(y, SHAPES, "What the graph is.")})


def _shape(name: str, nodes: int, random: np.random.Generator) -> Graph:
    order = random.permutation(nodes)
    if name == "tree":  # each node hangs on one before it
        edges = [(int(random.integers(node)), node) for node in range(1, nodes)]
    elif name == "cycle":
        edges = [(node, (node + 1) % nodes) for node in range(nodes)]
    else:
        edges = [(one, two) for one in range(nodes) for two in range(one)]
    return Graph(np.ones((nodes, 1), np.float32), both_ways(order[np.asarray(edges)]))


def padded(graphs: Sequence[Graph]) -> dict[str, Column]:
    """Graphs of different size filled up to the largest: x (V, C), adjacency (V, V), mask (V,)."""
    sizes = np.asarray([len(graph.features) for graph in graphs])
    largest, features = int(sizes.max()), graphs[0].features.shape[1]
    x = np.zeros((len(graphs), largest, features), np.float32)
    adjacency = np.zeros((len(graphs), largest, largest), np.float32)
    for row, graph in enumerate(graphs):
        x[row, : sizes[row]] = graph.features
        adjacency[row, : sizes[row], : sizes[row]] = graph.adjacency()
    return {
        "x": Column(x, x.shape[1:], help="The nodes' features, 0 for padding."),
        "adjacency": Column(adjacency, adjacency.shape[1:], help="1 where an edge goes from j to i."),
        "mask": flags(inside(sizes, largest), "True for nodes, False for padding."),
    }


def concatenated(graphs: Sequence[Graph]) -> dict[str, Column]:
    """Graphs of different size, one after another in a batch: x (C,) a node, edges (2,) an edge, graph () a node."""
    sizes = np.asarray([len(graph.features) for graph in graphs])
    nodes = [graph.features for graph in graphs]
    return {
        "x": Column(Nodes(nodes), nodes[0].shape[1:], help="The features of all nodes of the batch."),
        "edges": Column(Edges([graph.edges for graph in graphs], sizes), (2,), "int", help="Source and target."),
        "graph": Column(Owners(sizes), (), "int", help="Which graph of the batch a node belongs to."),
    }


@dataclass(frozen=True, slots=True)
class Nodes:
    """The rows of every graph asked for, one graph after another."""

    graphs: Sequence[np.ndarray]

    def __len__(self) -> int:
        return len(self.graphs)

    def __getitem__(self, rows: np.ndarray) -> np.ndarray:
        return np.concatenate([self.graphs[row] for row in rows]) if len(rows) else self.graphs[0][:0]


@dataclass(frozen=True, slots=True)
class Edges:
    """The edges of every graph asked for, their nodes numbered as those of the batch one after another."""

    graphs: Sequence[np.ndarray]
    sizes: np.ndarray

    def __len__(self) -> int:
        return len(self.graphs)

    def __getitem__(self, rows: np.ndarray) -> np.ndarray:
        if not len(rows):
            return self.graphs[0][:0]
        offsets = np.cumsum(self.sizes[rows]) - self.sizes[rows]
        return np.concatenate([self.graphs[row] + offset for row, offset in zip(rows, offsets, strict=True)])


@dataclass(frozen=True, slots=True)
class Owners:
    """For every node of the graphs asked for, which of them it belongs to."""

    sizes: np.ndarray

    def __len__(self) -> int:
        return len(self.sizes)

    def __getitem__(self, rows: np.ndarray) -> np.ndarray:
        return np.repeat(np.arange(len(rows)), self.sizes[rows])
