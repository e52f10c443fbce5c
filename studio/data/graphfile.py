"""The user's graph: a CSV file of edges and one of nodes."""

from __future__ import annotations

from pathlib import Path

from studio.data.csvfile import looks_like_names, read_rows, row_classes, row_numbers
from studio.data.declare import Settings, source
from studio.data.graphs import Graph, both_ways, known_nodes, one_graph
from studio.data.lazy import np
from studio.data.paths import file_inside
from studio.data.settings import SEED, randomness
from studio.data.table import Table
from studio.data.tables import COLUMNS
from studio.data.tabular import Wanted, wanted_columns
from studio.errors import DataError, shorten
from studio.spec import Flag, Int, Text

LARGEST = 20_000
"""Nodes: the adjacency is a matrix."""


@source(
    name="graph_file",
    title="Graph as CSV files",
    group="Your files",
    settings=[
        Text("edges", "", path="file", help="A file with two columns: the nodes that an edge joins, by their names."),
        Text("nodes", "", path="file", help="A file with a line for each node: its name, its features and its class."),
        Text("name", "", help="The column with the nodes' names; none: the first."),
        *COLUMNS[:2],
        Flag("directed", False, help="An edge goes from the first node to the second; else both ways."),
        Int("per_class", 1, min=1, max=LARGEST, help="Nodes of each class whose class is known in training."),
        SEED,
    ],
    defaults={"test": 0.0},
)
def graph_file(settings: Settings, folder: Path | None) -> Table:
    """One graph whose nodes are to be classified, from two CSV files: its edges, and its nodes with features and class.

    One example, the whole graph, in training and in the test. x: (nodes, features); adjacency: (nodes, nodes);
    edge_index: (2, edges), source and target; y: (nodes,), the class of each; train_mask: (nodes,), the nodes whose
    class is known, drawn by the seed; test_mask: (nodes,), all others; mask: (nodes,), the one meant for the split.
    """
    where = Path(settings["nodes"]).name
    names, features, classes = _nodes(file_inside(folder, settings["nodes"], "nodes"), settings)
    if len(names) > LARGEST:
        raise DataError(f"{len(names)} nodes are too many for a matrix of all pairs.", where=where)
    edges = _edges(file_inside(folder, settings["edges"], "edges"), names)
    graph = Graph(features, np.unique(edges, axis=0) if settings["directed"] else both_ways(edges))
    present, y = np.unique(np.asarray(classes), return_inverse=True)
    known = known_nodes(y, settings["per_class"], randomness(settings), np.zeros(0, np.int64))
    return one_graph(graph, y, [str(name) for name in present], known)


def _nodes(path: Path, settings: Settings) -> tuple[list[str], np.ndarray, list[str]]:
    """The nodes' names, their features (nodes, C), vectors with a 1 where there are none, and their classes."""
    where, rows = path.name, read_rows(path)
    header = looks_like_names(rows[0][1])
    columns = [cell.strip() for cell in rows[0][1]] if header else [str(i + 1) for i in range(len(rows[0][1]))]
    rows = rows[1:] if header else rows
    if len(columns) < 2 or not rows:
        raise DataError("a node needs a name and a class.", where=where)
    chosen = wanted_columns(columns, {"x": settings["name"], "y": "-"}, where).x if settings["name"].strip() else (0,)
    names = [cells[chosen[0]].strip() for _, cells in rows]
    if len(set(names)) < len(names):
        twice = next(name for name in names if names.count(name) > 1)
        raise DataError(f"the node '{twice}' is there twice.", where=where)
    if len(columns) == 2:  # a name and a class, but no features
        wanted = Wanted((), (1 - chosen[0],), tuple(columns))
        return names, np.eye(len(names), dtype=np.float32), row_classes(rows, wanted, where)
    rest = [(line, [cell for place, cell in enumerate(cells) if place != chosen[0]]) for line, cells in rows]
    wanted = wanted_columns([name for place, name in enumerate(columns) if place != chosen[0]], settings, where)
    return names, row_numbers(rest, wanted.x, wanted.names, where), row_classes(rest, wanted, where)


def _edges(path: Path, names: list[str]) -> np.ndarray:
    """(E, 2): the places of the nodes that each line joins. A first line that names no nodes is a header."""
    number = {name: place for place, name in enumerate(names)}
    rows = read_rows(path)
    if not all(cell.strip() in number for cell in rows[0][1][:2]) and looks_like_names(rows[0][1]):
        rows = rows[1:]
    for line, cells in rows:
        unknown = [cell.strip() for cell in cells[:2] if cell.strip() not in number]
        if len(cells) < 2 or unknown:
            reason = f"there is no node '{shorten(unknown[0], 40)}'" if unknown else "an edge needs two nodes"
            raise DataError(f"{reason}.", where=f"{path.name}, line {line}")
    return np.asarray([[number[cell.strip()] for cell in cells[:2]] for _, cells in rows], np.int64).reshape(-1, 2)
