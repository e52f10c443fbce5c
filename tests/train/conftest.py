"""Documents the tests train: written in code, small, and quick."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch

from studio.data import Dataset, open_data
from studio.diagram import Choice as Chosen
from studio.diagram import DataSource, Document, Endpoint, Graph, Node, Phase, Plan, Stage, frozen
from studio.train.events import Event
from studio.train.loop import train

Blocks = Mapping[str, tuple[str, dict[str, Any]]]


def draw(blocks: Blocks, wires: Mapping[str, str], **fields: Any) -> Document:
    """A document of one page: block id -> (block, settings), target -> source."""
    nodes = {name: Node(name, block, frozen(settings)) for name, (block, settings) in blocks.items()}
    ends = {Endpoint.parse(target): Endpoint.parse(source) for target, source in wires.items()}
    return Document(pages=frozen({"main": Graph(frozen(nodes), frozen(ends))}), **fields)


def minimise(cost: str = "loss", optimizer: str = "SGD", change: Iterable[str] = ("*",), **settings: Any) -> Phase:
    """A phase; settings are the optimizer's."""
    return Phase(Endpoint.parse(cost), tuple(change), optimizer=Chosen(optimizer, frozen(settings)))


def plan(*phases: Phase, seed: int = 0, **stage: Any) -> Plan:
    return Plan((Stage(phases, **stage),), seed)


LINE = DataSource("line", frozen({"count": 60, "validation": 10, "test": 10}))


def regression(middle: str = "Tanh", data: DataSource = LINE, **fields: Any) -> Document:
    """x -> fc1 -> something -> fc2, compared with y by the mean squared error; and the mean absolute error."""
    return draw(
        {
            "x": ("Observed", {"shape": "B 1", "field": "x"}),
            "y": ("Observed", {"shape": "B 1", "field": "y"}),
            "fc1": ("Linear", {"out_features": 5}),
            "middle": (middle, {}),
            "fc2": ("Linear", {"out_features": 1}),
            "loss": ("MSELoss", {}),
            "mae": ("MeanAbsoluteError", {}),
        },
        {
            "fc1.x": "x.y",
            "middle.x": "fc1.y",
            "fc2.x": "middle.y",
            "loss.input": "fc2.y",
            "loss.target": "y.y",
            "mae.input": "fc2.y",
            "mae.target": "y.y",
        },
        data=data,
        **fields,
    )


def with_node(document: Document, name: str, **changed: Any) -> Document:
    """The document with fields of one block changed."""
    page = document.pages["main"]
    node = replace(page.nodes[name], **changed)
    return document.with_page("main", replace(page, nodes=frozen({**page.nodes, name: node})))


def run(document: Document, **settings: Any) -> list[Event]:
    """All events of a training that keeps nothing, unless told where."""
    return list(train(document, **{"runs_dir": None, **settings}))


def the(events: list[Event], kind: type) -> Any:
    """The only event of a kind."""
    (found,) = [event for event in events if isinstance(event, kind)]
    return found


def weights_in(folder: str | Path) -> dict[str, torch.Tensor]:
    """The weights a run saved."""
    from safetensors.torch import load_file

    return load_file(Path(folder) / "weights.safetensors")


def same(one: dict[str, torch.Tensor], other: dict[str, torch.Tensor]) -> bool:
    """Whether two sets of weights are equal in every bit."""
    return one.keys() == other.keys() and all(torch.equal(one[name], other[name]) for name in one)


@pytest.fixture(scope="session")
def line() -> Dataset:
    """The data of `regression`, opened once."""
    return open_data(LINE)
