"""Checks of graph networks: a list of edges as a drawing has it is two rows, a check gives one row an edge."""

from collections.abc import Callable, Mapping

import torch

from tests.goldens.case import Case, Values
from tests.goldens.drawing import Drawing, Step
from tests.goldens.drawn import run_diagram


def _edges(case: Case) -> torch.Tensor:
    return torch.as_tensor(case.inputs["edges"], dtype=torch.int64).reshape(-1, 2).mT


def adjacency_from_edges(case: Case) -> Values:
    """The matrix, and the number of neighbours of each node."""
    nodes = torch.zeros(case.settings["num_nodes"])
    settings = {name: value for name, value in case.settings.items() if name != "num_nodes"}
    steps = [
        Step("adjacency", "AdjacencyFromEdges", ["edges", "nodes"], settings),
        Step("degree", "Sum", ["adjacency"], {"dims": [-1]}),
    ]
    return run_diagram(case, (steps, {"edges": _edges(case), "nodes": nodes}))


def graph_aggregate_sum(case: Case) -> Values:
    """What arrives at every node, with or without its own value."""
    steps = [
        Step("ends", "GatherEdges", ["x", "edges"]),
        Step("arrived", "AggregateEdges", ["ends.source", "edges", "x"]),
        Step("both", "Add", ["arrived", "x"]),
    ]
    values = run_diagram(case, (steps, {"x": case.inputs["x"], "edges": _edges(case)}))
    return {**values, "y": values["both" if case.settings["include_self"] else "arrived"]}


def graph_attention(case: Case) -> Values:
    """One layer of attention over a dense graph; of a single head the weights are a matrix."""
    step = Step("y", "GATConv", ["x", "adjacency"], case.settings, case.parameters)
    values = Drawing([step], case.inputs).run()
    weights = values["y.weights"]
    return {**values, "weights": weights[0] if case.settings.get("heads", 1) == 1 else weights}


def all_pairs_relations(case: Case) -> Values:
    """How often a relation network applies its shared function: once for each row of the table of pairs."""
    count = case.inputs["n"]
    steps = [
        Step("pairs", "AllPairs", {"x": "objects"}),
        Step("rows", "Flatten", ["pairs"], {"start_dim": 0, "end_dim": 1}),
    ]
    return {"evaluations": len(Drawing(steps, {"objects": torch.zeros(count, 2)}).run()["rows"])}


GRAPH_NETWORKS: Mapping[str, Callable[[Case], Values]] = {
    "AdjacencyFromEdges": adjacency_from_edges,
    "AllPairsRelations": all_pairs_relations,
    "GraphAggregateSum": graph_aggregate_sum,
    "GraphAttention": graph_attention,
}
