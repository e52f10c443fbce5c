"""A newcomer draws exclusive or from an empty page to a trained model, with mouse and keyboard."""

from studio.diagram import Endpoint
from studio.ui.screenshots.hand import Hand
from studio.ui.screenshots.journey import journey
from tests.ui.driver import Driver


def test_from_an_empty_page_to_a_trained_model(user: Driver):
    def until(holds):
        user.qtbot.waitUntil(holds, timeout=60_000)

    steps = list(journey(Hand(user.window), until))
    assert steps == ["empty", "add", "wire", "drawn", "trained"]
    graph = user.document.page()
    assert sorted(node.block for node in graph.nodes.values()) == [
        "BCEWithLogitsLoss", "Linear", "Linear", "Observed", "Observed", "Tanh",
    ]  # fmt: skip
    assert {node.settings["field"] for node in graph.nodes.values() if node.block == "Observed"} == {"x", "y"}
    assert len(graph.wires) == 5
    assert graph.wires[Endpoint("tanh", "x")].node == "linear"
    assert user.problems() == ["Nothing is wrong with this drawing."]
    run = user.window.training.trained
    assert run is not None
    assert (run / "weights.safetensors").is_file()
