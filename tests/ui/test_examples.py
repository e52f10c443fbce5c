"""Every example is opened from the start page with a click, and each of its pages and groups looked at; the quick ones
are trained with the key, and reach their result in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from studio.diagram import load
from studio.diagram.geometry_page import solid
from studio.diagram.geometry_wires import is_free
from studio.places import example_files
from studio.ui.start.page import Card
from tests.ui.driver import Driver

PATHS = example_files()
QUICK = ("xor-mlp", "linear-diabetes")
"""Examples that train to their result in a few seconds."""

WAIT = 120_000
"""Milliseconds a busy machine may take to load torch and to train."""

THROUGH_BLOCKS = 0.02
"""The share of wires that may find no way round the blocks, of all wires of all examples."""


def open_example(user: Driver, title: str) -> None:
    card = next(card for card in user.window.start.findChildren(Card) if card.accessibleName() == f"Open {title}")
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert user.document.about.title == title
    assert user.problems() == ["Nothing is wrong with this drawing."]


def through_blocks(user: Driver) -> list[str]:
    """The wires of the diagram on the canvas that run through a block they do not touch."""
    scene = user.window.scene
    rects = {name: [rect.moved(*scene.places[name]) for rect in solid(shape)] for name, shape in scene.shapes.items()}
    found = []
    for target, source in scene.drawing.graph.wires.items():
        own, path = (target.node, source.node), scene.drawing.ways[target]
        others = [rect for name, own_rects in rects.items() if name not in own for rect in own_rects]
        if not is_free(path, others):
            found.append(f"{user.document.about.title}, {user.window.workspace.page}: {target}")
    return found


def test_every_page_and_group_of_every_example_is_shown(user: Driver):
    wires, wrong = 0, []
    for path in PATHS:
        open_example(user, load(path).about.title)
        for _ in user.document.diagrams:
            graph = user.document.diagram(user.window.workspace.page)
            assert user.blocks() == graph.nodes.keys()
            assert user.wires() == graph.wires.keys()
            wires += len(graph.wires)
            wrong += through_blocks(user)
            user.press("Ctrl+PgDown")
        user.window.canvas.viewport().grab()
        user.press("Ctrl+W")
    assert len(wrong) <= THROUGH_BLOCKS * wires, wrong


@pytest.mark.parametrize("path", [path for path in PATHS if path.stem in QUICK], ids=lambda path: path.stem)
def test_it_reaches_its_result(user: Driver, path):
    open_example(user, load(path).about.title)
    user.press("F5")
    status = user.window.live.findChild(QLabel, "status")
    user.qtbot.waitUntil(lambda: status.text().startswith(("Finished", "Failed", "Stopped")), timeout=WAIT)
    user.qtbot.waitUntil(lambda: user.window.training.state == "idle", timeout=WAIT)
    assert status.text().count("is reached") == len(user.document.claims) > 0, status.text()
    assert user.window.live.curves.points()
