"""A block that is renamed is found under its new name by everything that spoke of it."""

from studio import api
from studio.diagram import Endpoint
from studio.diagram.builder import Builder
from studio.diagram.renaming import rename_node


def game() -> api.Document:
    b = Builder().data("moons")
    with b.group("Net", out=1):
        x = b.input("x", "N D")
        b.output("y", b.Linear(x, out_features="=out", id="fc"))
    real = b.observed("real", "B 2", field="x")
    judged = b.Net(real, id="D", name="judgement")
    b.Net(b.Net(b.Noise(shape="B 2", id="z"), id="G", out=2), id="again", weights_of="D")
    b.L2Penalty(Endpoint("D", "fc.weight"), id="penalty")
    b.MovingAverage(id="follow", target="slow", source="D")
    b.Net(real, id="slow")
    cost = b.Mean(judged, dims=[0, 1], id="cost")
    b.stage(b.phase(cost, change=("D.fc.weight",), assign=("follow",)), page="main").claim("penalty", at_most=9.0)
    return b.build()


def test_an_instance_keeps_its_sharers_followers_and_plan():
    document = rename_node(game(), "main", "D", "critic")
    nodes, wires = document.page().nodes, document.page().wires
    assert nodes["again"].settings["weights_of"] == "critic"
    assert nodes["follow"].settings["source"] == "critic"
    assert wires[Endpoint("penalty", "w")] == Endpoint("critic", "fc.weight")
    assert document.plan.stages[0].phases[0].change == ("critic.fc.weight",)
    assert rename_node(document, "main", "critic", "D") == game()


def test_a_block_inside_a_group_takes_the_ports_to_its_weights_along():
    document = rename_node(game(), "Net", "fc", "layer")
    assert document.page().wires[Endpoint("penalty", "w")] == Endpoint("D", "layer.weight")
    assert document.plan.stages[0].phases[0].change == ("D.layer.weight",)
    assert api.check(document) == api.check(game()) == []


def test_a_port_of_a_group_keeps_the_wires_of_every_instance():
    document = rename_node(rename_node(game(), "Net", "x", "value"), "Net", "y", "answer")
    wires = document.page().wires
    assert wires[Endpoint("D", "value")] == Endpoint("real", "y")
    assert wires[Endpoint("again", "value")] == Endpoint("G", "answer")
    assert document.page().nodes["D"].names == {"answer": "judgement"}
    assert api.check(document) == []


def test_a_cost_and_a_quantity_follow():
    document = rename_node(rename_node(game(), "main", "cost", "total"), "main", "penalty", "size")
    assert document.plan.stages[0].phases[0].cost == Endpoint("total", "y")
    assert document.claims[0].quantity == "size"
