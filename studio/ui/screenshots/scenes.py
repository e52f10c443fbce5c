"""What is pictured: the start page, documents, what one does on the canvas, every example, and ten thousand blocks."""

from __future__ import annotations

from PySide6.QtCore import QPoint

from studio import places
from studio.diagram import Document, Endpoint, Graph, Node, edits, load
from studio.diagram.frozen import frozen
from studio.diagram.layout import arrange
from studio.diagram.model import Frame, Note, Point
from studio.diagram.sketching import open_instance, set_frame, set_note
from studio.spec import load_blocks
from studio.ui.screenshots.hand import Hand
from studio.ui.screenshots.journey import journey
from studio.ui.screenshots.studio import Studio, example_document

EXAMPLE = "digits-cnn"
STRUCTURES = (("lstm-recall", "loop"), ("gan-ring", "phases"), ("transformer", "group"))
"""Part of an example's file name, and what its picture is called: of its page, and of the inside of its first group."""

THOUSANDS, TOWERS = 10_000, 200


def start_page(studio: Studio) -> None:
    """Before anything is opened."""
    studio.picture("start")


def documents(studio: Studio) -> None:
    """A document, one of its blocks, its training, and a mistake in it."""
    window = studio.window
    studio.show(example_document(EXAMPLE))
    studio.picture("document")
    nodes = window.workspace.graph.nodes
    window.scene.select(frozenset({min(name for name, node in nodes.items() if node.block == "Conv2d")}))
    studio.wait(1500)
    studio.picture("block")
    window.scene.select(frozenset())
    window.training.train()
    studio.until(lambda: window.training.state == "running")
    studio.until(lambda: window.training.state == "idle")
    studio.picture("training")
    page = window.scene.places
    wires = window.workspace.graph.wires
    last, first = max(wires, key=lambda end: page[end.node].x), wires[min(wires, key=lambda end: page[end.node].x)]
    window.workspace.do("Connect", lambda document: edits.connect(document, "main", first, last))
    studio.picture("problems")


def structures(studio: Studio) -> None:
    """Pages with groups and loops, their insides, and groups shown open in their place."""
    window = studio.window
    for name, called in STRUCTURES:
        document = example_document(name)
        studio.show(document)
        studio.picture(called)
        if document.groups:
            window.workspace.look_at(next(iter(document.groups)))
            studio.picture(f"{called}-inside")
    _opened(studio, "transformer", "group-open", ("encoder", 1))
    _opened(studio, "lstm-recall", "loop-unfolded", ("lstm", 2))


def _opened(studio: Studio, name: str, called: str, instance: tuple[str, int]) -> None:
    document = example_document(name)
    studio.show(open_instance(document, "main", *instance))
    studio.window.canvas.fit()
    studio.picture(called)


def canvas(studio: Studio) -> None:
    """What one does on the canvas: a frame and a note, a wire that is being drawn, blocks that are searched."""
    hand = Hand(studio.window)
    document = example_document(EXAMPLE)
    rect = document.place("main", "conv1") or Point(0, 0)
    document = set_frame(document, "main", Frame("Features", Point(rect.x - 20, rect.y - 40), 640, 92, "Convolution"))
    text = "**Why two rows?** A long chain is broken,\nso that it can be *read* at a glance."
    document = set_note(document, "main", Note(text, Point(rect.x + 20, rect.y + 330), 260))
    studio.show(document)
    studio.picture("notes")
    start = hand.port(Endpoint("x", "y"), out=True)
    hand.press_at(start, start + QPoint(260, 300))
    studio.picture("wiring")
    hand.keys("Esc")
    hand.drag(start, start + QPoint(120, 330))
    studio.picture("adding")
    hand.keys("Esc")


def newcomer(studio: Studio) -> None:
    """From an empty page to a trained model."""
    for number, step in enumerate(journey(Hand(studio.window), studio.until), 1):
        studio.picture(f"xor-{number}-{step}")


def examples(studio: Studio) -> None:
    """The first page of every example, as it is drawn."""
    for path in sorted(places.examples().glob("*/*.diagrad")):
        studio.show(load(path))
        studio.window.canvas.fit()
        studio.picture(f"examples/{path.stem}", canvas=True)


def thousands(studio: Studio) -> None:
    """Ten thousand blocks, all of them and near by."""
    document = towers(TOWERS, THOUSANDS // TOWERS)
    studio.show(edits.move(document, "main", arrange(document.page(), load_blocks())))
    studio.window.canvas.fit()
    studio.picture("thousands")
    studio.window.scene.select(frozenset({"fc5_9"}))
    studio.window.canvas.show_block("fc5_9")
    studio.picture("thousands-near")


def towers(count: int, height: int) -> Document:
    """So many chains of about so many blocks: Linear, ReLU and an Add that skips both, over and over."""
    nodes: dict[str, Node] = {}
    wires: dict[Endpoint, Endpoint] = {}
    for tower in range(count):
        nodes[f"x{tower}"] = Node(f"x{tower}", "Observed", frozen({"shape": "B 16"}))
        before = Endpoint(f"x{tower}", "y")
        for floor in range(height // 3):
            fc, act, add = (f"{name}{tower}_{floor}" for name in ("fc", "act", "add"))
            nodes[fc] = Node(fc, "Linear", frozen({"out_features": 16}))
            nodes |= {act: Node(act, "ReLU"), add: Node(add, "Add")}
            wires |= {Endpoint(fc, "x"): before, Endpoint(act, "x"): Endpoint(fc, "y")}
            wires |= {Endpoint(add, "x0"): before, Endpoint(add, "x1"): Endpoint(act, "y")}
            before = Endpoint(add, "y")
    return Document().with_page("main", Graph(frozen(nodes), frozen(wires)))
