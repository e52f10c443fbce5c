"""Documents that are wrong in every way a file can be and still open: shown, said what is wrong, and mendable."""

from dataclasses import replace

import pytest

from studio.diagram import (
    Choice,
    DataSource,
    Document,
    Endpoint,
    Graph,
    Node,
    Phase,
    Plan,
    Stage,
    WeightChoice,
    frozen,
)
from tests.ui.driver import Driver


def page(nodes: list[Node], wires: dict[str, str]) -> Document:
    ends = {Endpoint.parse(target): Endpoint.parse(source) for target, source in wires.items()}
    return Document(pages=frozen({"main": Graph(frozen({node.id: node for node in nodes}), frozen(ends))}))


LINEAR = Node("fc", "Linear")

ODD = {
    "an unknown block": page([Node("odd", "Nope", frozen({"a": 1})), LINEAR], {"fc.x": "odd.out", "odd.a": "fc.y"}),
    "a wire to and from ports there are not": page([LINEAR, Node("r", "ReLU")], {"r.nope": "fc.nothing"}),
    "settings of the wrong type": page(
        [Node("fc", "Linear", frozen({"out_features": "many", "bias": 3, "colour": "red"}))], {}
    ),
    "a circle": page([Node("a", "ReLU"), Node("b", "ReLU")], {"a.x": "b.y", "b.x": "a.y"}),
    "a block that feeds itself": page([Node("a", "ReLU")], {"a.x": "a.y"}),
    "a weight chosen wrongly": page(
        [Node("fc", "Linear", weights=frozen({"weight": WeightChoice("magic"), "nope": WeightChoice("ones")}))], {}
    ),
    "a number of inputs that is no number": page([Node("c", "Concat", frozen({"inputs": "all"}))], {}),
    "a plan and data that do not exist": replace(
        page([LINEAR], {}),
        data=DataSource("nowhere", frozen({"x": 1})),
        plan=Plan((Stage((Phase(Endpoint("gone", ""), optimizer=Choice("Wizard"), schedule=Choice("Never")),)),)),
    ),
    "a plan without phases": replace(page([LINEAR], {}), plan=Plan((Stage(()),))),
    "a page that is not called main": Document(pages=frozen({"other": Graph(frozen({"fc": LINEAR}))})),
    "no block at all": Document(),
}


@pytest.mark.parametrize("document", ODD.values(), ids=ODD.keys())
def test_it_is_shown_with_its_problems_and_every_block_can_be_looked_at_and_deleted(user: Driver, document: Document):
    user.show(document)
    graph = user.window.workspace.graph
    assert user.blocks() == graph.nodes.keys()
    assert user.wires() == graph.wires.keys()
    if graph.nodes:
        assert user.problems() != ["Nothing is wrong with this drawing."]
    for name in sorted(graph.nodes):
        user.click(user.centre(name))
        assert user.window.scene.selection == {name}
        user.press("Del")
    assert user.window.workspace.graph.nodes == {}
    while user.window.workspace.history.can_undo:
        user.press("Ctrl+Z")
    assert user.document == document
    user.window.canvas.viewport().grab()
