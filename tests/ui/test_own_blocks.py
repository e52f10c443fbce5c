"""Blocks of the user's own: begun from the menu, seen as they are written, trained, and never lost when they vanish."""

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QLabel, QLineEdit, QMessageBox, QPushButton, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from studio.diagram import Document, edits
from studio.diagram.builder import Builder
from studio.diagram.model import Node
from studio.train.events import LAST, Event, Finished
from tests.ui.driver import Driver, answer

WIDER = '''
from studio.spec import In, Int, Out, block

@block("Wider", group="Mine", ports=[In("x", "B D"), Out("y", "B D")], settings=[Int("times", 2, min=1)])
def wider(x, *, times):
    """Several of it side by side."""
    return x
'''
NOTICE = "notice text"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where own blocks lie; it is made when the first is begun."""
    monkeypatch.setenv("DIAGRAD_BLOCKS", str(tmp_path / "own" / "blocks"))
    return tmp_path / "own" / "blocks"


@pytest.fixture
def wider(folder: Path) -> Path:
    """The file of a block, there before the window is."""
    folder.mkdir(parents=True)
    path = folder / "wider.py"
    path.write_text(WIDER)
    return path


@pytest.fixture
def edited(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the system was asked to open."""
    asked: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(url.toLocalFile()))
    return asked


def with_block(block: str) -> Document:
    """x, a Linear layer, the block, and another layer; all trained on the digits."""
    b = Builder("Own")
    x, t = b.observed("x", "B 1 8 8", field="x"), b.observed("t", "B", kind="int", field="y")
    h = b.Linear(b.Flatten(x, id="flat"), id="fc1", out_features=16)
    y = b.Linear(h, id="fc2", out_features=10)
    loss = b.CrossEntropyLoss(y, t, id="loss")
    document = b.data("digits").minimise(loss, "SGD", steps=2).build()
    document = edits.add_node(document, "main", Node("own", block))
    document = edits.connect(document, "main", edits.Endpoint("fc1", "y"), edits.Endpoint("own", "x"))
    return edits.connect(document, "main", edits.Endpoint("own", "y"), edits.Endpoint("fc2", "x"))


def begin(user: Driver, name: str) -> None:
    """From the menu."""

    def fill(dialog: QWidget) -> None:
        assert isinstance(dialog, QInputDialog)
        QTest.keyClicks(dialog.findChild(QLineEdit), name)
        dialog.accept()

    answer(fill)
    user.window.actions_.by_id["new_own_block"].trigger()
    user.window.activateWindow()
    user.qtbot.waitUntil(user.window.isActiveWindow)


def palette(user: Driver) -> set[str]:
    tree = user.window.blocks.findChild(QTreeWidget)
    tops = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return {top.child(row).text(0) for top in tops for row in range(top.childCount())}


def fields(user: Driver) -> str:
    return " ".join(label.text() for label in user.inspector.findChildren(QLabel))


def types(user: Driver) -> set[str]:
    return {str(type_) for _, type_ in user.window.workspace.checked.wire_types()}


def notice(user: Driver) -> str:
    bar = user.window.keeping.notice
    return bar.findChild(QLabel, NOTICE).text() if bar.isVisible() else ""


def test_a_changed_file_is_seen_on_the_canvas_in_the_form_and_in_the_palette(wider: Path, user: Driver, qtbot: QtBot):
    user.show(with_block("Wider"))
    user.click(user.centre("own"))
    assert "Wider" in palette(user)
    assert user.window.scene.shapes["own"].outputs.keys() == {"y"}
    before, picture, history = user.document, user.picture(), user.window.workspace.history
    text = WIDER.replace('Out("y", "B D")', 'Out("y", "B D*K"), Out("z", "B D")').replace("return x", "return x, x")
    text = text.replace('"times", 2, min=1', '"copies", 3, min=1, dim="K"').replace("times", "copies")
    wider.write_text(text.replace('"Mine"', '"Mine", title="Much wider"'))
    qtbot.waitUntil(lambda: user.window.scene.shapes["own"].outputs.keys() == {"y", "z"}, timeout=1000)
    assert str(user.window.workspace.checked.type_of(edits.Endpoint("own", "y"))) == "B 48"
    assert "copies" in fields(user).lower()
    assert "Much wider" in palette(user)
    assert user.picture() != picture
    assert user.document is before
    assert user.window.workspace.history is history
    assert user.window.scene.selection == {"own"}


def test_a_broken_file_leaves_the_block_as_it_was_and_says_so(wider: Path, user: Driver, qtbot: QtBot):
    user.show(with_block("Wider"))
    known = user.window.workspace.library
    wider.write_text(WIDER + "nonsense")
    qtbot.waitUntil(lambda: "wider.py" in notice(user), timeout=1000)
    assert "nonsense" in notice(user)
    assert "line 8" in notice(user)
    assert user.window.workspace.library is known
    assert user.window.workspace.checked.errors == []
    wider.write_text(WIDER + "\n")
    qtbot.waitUntil(lambda: user.window.workspace.library is not known, timeout=1000)
    assert notice(user) == ""


def test_a_shape_rule_that_fails_is_a_problem_of_the_block(wider: Path, user: Driver, qtbot: QtBot):
    user.show(with_block("Wider"))
    wider.write_text(WIDER.replace('group="Mine"', 'group="Mine", shape=lambda inputs, settings: 1 / 0'))
    qtbot.waitUntil(lambda: bool(user.window.workspace.checked.errors), timeout=1000)
    (problem,) = [each for each in user.window.workspace.checked.errors if each.where.node == "own"]
    assert "ZeroDivisionError" in problem.message


def test_a_block_that_vanished_is_kept_and_comes_back(wider: Path, user: Driver, qtbot: QtBot):
    user.show(with_block("Wider"))
    before = user.document
    wider.unlink()
    qtbot.waitUntil(lambda: "Wider" not in user.window.workspace.library, timeout=1000)
    assert user.document is before
    assert "Wider" not in palette(user)
    assert {problem.where.node for problem in user.window.workspace.checked.errors} == {"own"}
    assert "own" in user.blocks()
    user.click(user.centre("own"))
    user.press("Del")
    user.press("Ctrl+Z")
    assert user.document == before
    wider.write_text(WIDER)
    qtbot.waitUntil(lambda: "Wider" in user.window.workspace.library, timeout=1000)
    assert user.window.workspace.checked.errors == []


def test_a_block_inside_a_group_is_followed(wider: Path, user: Driver, qtbot: QtBot):
    user.show(with_block("Wider"))
    user.click(user.centre("own"))
    user.press("Ctrl+G")
    assert "own" not in user.blocks()
    assert user.window.workspace.checked.errors == []
    wider.write_text(WIDER.replace('Out("y", "B D")', 'Out("y", "B 2*D")'))
    qtbot.waitUntil(lambda: "B 32" in types(user), timeout=1000)
    wider.write_text(WIDER.replace('In("x", "B D")', 'In("x", "B D H W")'))
    qtbot.waitUntil(lambda: bool(user.window.workspace.checked.errors), timeout=1000)
    assert user.window.scene.picture.judged.badges


def test_an_own_block_is_begun_watched_and_trained(folder: Path, edited: list[str], user: Driver, qtbot: QtBot):
    user.show(with_block("LearnedScale"))
    assert user.window.workspace.checked.errors
    begin(user, "LearnedScale")
    path = folder / "learned_scale.py"
    assert edited == [str(path)]
    assert "Learned scale" in palette(user)
    assert user.window.workspace.checked.errors == []
    path.write_text(path.read_text().replace('"gain"', '"factor"').replace("gain", "factor"))
    qtbot.waitUntil(lambda: "factor" in str(user.window.workspace.library["LearnedScale"].settings), timeout=1000)
    told: list[Event] = []
    user.window.training.events.connect(lambda events: told.extend(events))
    user.press("F5")
    qtbot.waitUntil(lambda: bool(told) and isinstance(told[-1], LAST), timeout=60_000)
    assert isinstance(told[-1], Finished), told[-1]
    assert told[-1].result.steps == 2
    qtbot.waitUntil(lambda: user.window.training.state == "idle", timeout=10_000)


@pytest.mark.parametrize(
    ("name", "sentence"), [("two words", "cannot be called"), ("ReLU", "already"), ("Taken", "there already")]
)
def test_a_name_that_will_not_do_writes_nothing(
    folder: Path, edited: list[str], user: Driver, name: str, sentence: str
):
    folder.mkdir(parents=True)
    (folder / "taken.py").write_text("# mine")
    told: list[str] = []

    def read(dialog: QWidget) -> None:
        assert isinstance(dialog, QMessageBox)
        told.append(dialog.text())
        dialog.accept()

    def fill(dialog: QWidget) -> None:
        assert isinstance(dialog, QInputDialog)
        QTest.keyClicks(dialog.findChild(QLineEdit), name)
        answer(read)
        dialog.accept()

    answer(fill)
    user.window.actions_.by_id["new_own_block"].trigger()
    assert sentence in told[0]
    assert edited == []
    assert [path.read_text() for path in folder.iterdir()] == ["# mine"]


def test_the_folder_is_made_and_opened(folder: Path, edited: list[str], user: Driver):
    user.window.actions_.by_id["own_blocks_folder"].trigger()
    assert folder.is_dir()
    assert edited == [str(folder)]


def test_a_broken_file_does_not_keep_the_window_from_opening(
    wider: Path, request: pytest.FixtureRequest, edited: list[str]
):
    (wider.parent / "broken.py").write_text("x = (")
    user: Driver = request.getfixturevalue("user")
    user.show(with_block("Wider"))
    assert user.window.workspace.checked.errors == []
    assert "broken.py" in notice(user)
    button = user.window.keeping.notice.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    button.click()
    assert edited == [str(wider.parent / "broken.py")]
