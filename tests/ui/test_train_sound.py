"""Training from the window while a part of the drawing is wrong that the plan does not need."""

from pathlib import Path

from PySide6.QtWidgets import QLabel

from studio.diagram import Document, Endpoint, edits, load
from studio.diagram.model import Node
from studio.ui.live.sentences import without
from tests.ui.driver import Driver

WAIT = 60_000


def status(user: Driver) -> str:
    return user.window.live.findChild(QLabel, "status").text()


def test_the_right_part_is_trained_and_the_rest_named(user: Driver, tiny: Document, tmp_path: Path):
    document = edits.add_node(tiny, "main", Node("extra", "Linear"))
    user.show(edits.disconnect(document, "main", Endpoint("accuracy", "target")))
    assert user.window.workspace.checked.errors
    before = user.document
    user.press("F5")
    user.qtbot.waitUntil(lambda: user.window.training.state == "running", timeout=WAIT)
    user.qtbot.waitUntil(lambda: "without accuracy and extra, which have problems" in status(user), timeout=WAIT)
    user.qtbot.waitUntil(lambda: status(user).startswith("Finished"), timeout=WAIT)
    user.qtbot.waitUntil(lambda: user.window.training.state == "idle", timeout=WAIT)
    assert status(user).endswith("without accuracy and extra, which have problems")
    assert {name for name, _ in user.window.live.series.lines} == {"loss"}
    assert user.document is before
    (kept,) = tmp_path.glob("runs/*/*.diagrad")
    assert load(kept).page().nodes.keys() == tiny.page().nodes.keys() - {"accuracy"}


def test_what_the_plan_needs_must_be_mended_first(user: Driver, tiny: Document, tmp_path: Path):
    user.show(edits.disconnect(tiny, "main", Endpoint("fc2", "x")))
    user.press("F5")
    assert "cannot be trained alone" in status(user)
    assert "fc2" in status(user)
    assert user.window.training.state == "idle"
    assert not (tmp_path / "runs").exists()


def test_many_blocks_are_not_all_named():
    assert without(()) == ""
    assert without(("a",)) == "without a, which has problems"
    assert without(("a", "b", "c")) == "without a, b and c, which have problems"
    assert without(tuple("abcdefgh")) == "without a, b, c, d and 4 more, which have problems"
