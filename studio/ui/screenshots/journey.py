"""From an empty page to a trained model: exclusive or, drawn by hand. The README shows the steps, a test takes them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from studio.diagram import Document, Endpoint
from studio.ui.inspector.loading import Loader
from studio.ui.screenshots.hand import Hand

DATA = "Logic gate"


def journey(hand: Hand, wait_until: Callable[[Callable[[], bool]], None]) -> Iterator[str]:
    """Draws and trains, and says after each step what it was, so that a picture can be taken."""
    window = hand.window
    window.workspace.start(Document())
    hand.wait(300)
    yield "empty"
    hand.choose("data source", DATA)
    wait_until(lambda: _is_loaded(hand))
    hand.double_click(-300, 0)
    hand.type("observed", enter=False)
    yield "add"
    hand.type("")
    for block in ("Linear", "Tanh", "Linear"):
        hand.keys("A")
        hand.type(block)
    hand.fill("out_features", "1")
    hand.keys("A")
    hand.type("BCE with logits")
    hand.double_click(*_below(hand, "linear2"))
    hand.type("observed")
    _lead(hand, let_go=False)
    yield "wire"
    _lead(hand, let_go=True)
    window.canvas.fit()
    yield "drawn"
    hand.keys("F5")
    wait_until(lambda: window.training.state == "running")
    wait_until(lambda: window.training.state == "idle")
    yield "trained"


def _is_loaded(hand: Hand) -> bool:
    source = hand.window.workspace.document.data
    return source is not None and Loader.instance().known((source, None)) is not None


def _below(hand: Hand, name: str) -> tuple[float, float]:
    body = hand.window.scene.body(name)
    return body.center().x(), body.bottom() + 90


def _lead(hand: Hand, *, let_go: bool) -> None:
    """The wire from the desired output to the cost."""
    nodes = hand.window.workspace.graph.nodes
    cost = next(name for name, node in nodes.items() if node.block == "BCEWithLogitsLoss")
    start = hand.port(Endpoint("y", "y"), out=True)
    end = hand.port(Endpoint(cost, "target"), out=False)
    if let_go:
        hand.keys("Esc")
        hand.drag(start, end)
    else:
        hand.press_at(start, (start + end) / 2)
