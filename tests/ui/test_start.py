"""The window comes at once: nothing heavy is loaded before it shows, and an example opens with one click."""

import os
import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton

from studio import places
from studio.diagram import Document, save
from studio.ui.start.card import Card
from studio.ui.start.moments import DAY, told
from studio.ui.start.thumbnail import Thumbnail
from tests.ui.driver import Driver

CHECKOUT = Path(__file__).resolve().parent.parent.parent

SHOWN = """
import sys
from PySide6.QtCore import QTimer
from studio.ui.app import make_application
from studio.ui.style import Style
from studio.ui.window import Window

application = make_application()
window = Window(Style(application))
shown = []
wake = window._wake
window._wake = lambda: (shown.append(set(sys.modules)), wake(), QTimer.singleShot(600, application.quit))
window.show()
application.exec()
heavy = {"torch", "sklearn", "scipy", "onnx", "onnxruntime", "matplotlib", "pandas", "pyarrow"}
print(sorted((heavy | {"numpy", "networkx", "pyqtgraph"}) & shown[0]))
print(sorted(heavy & sys.modules.keys()))
window.close()
"""


def test_nothing_heavy_is_loaded_before_the_window_is_painted_nor_torch_after_it(tmp_path: Path):
    environment = {
        **os.environ,
        "PYTHONPATH": str(CHECKOUT),
        "XDG_CONFIG_HOME": str(tmp_path),
        "XDG_STATE_HOME": str(tmp_path),
    }
    command = [sys.executable, "-c", SHOWN]
    result = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    assert result.stdout.split("\n")[:2] == ["[]", "[]"]


def test_the_gallery_shows_every_example_with_its_sentence(user: Driver):
    files = places.example_files()
    cards = user.window.start.findChildren(Card)
    assert len(cards) == len(files) > 0
    assert all(any(len(label.text()) > 20 for label in card.findChildren(QLabel)) for card in cards)


def test_a_click_opens_an_example_as_a_copy(user: Driver):
    card = user.window.start.findChildren(Card)[0]
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert user.window.workspace.is_open
    assert user.window.workspace.path is None
    assert user.window.canvas.isVisible()
    assert user.blocks() == set(user.document.page().nodes)
    assert user.wires() == set(user.document.page().wires)


def test_the_window_opens_the_document_it_was_given(user: Driver, tmp_path: Path):
    example = places.example_files()[0]
    user.window.files.open(example)
    assert user.window.windowTitle().startswith(example.stem)
    assert not user.window.isWindowModified()


def cards(user: Driver) -> list[Card]:
    """Those that are shown, from the upper left to the lower right."""
    shown = [card for card in user.window.start.findChildren(Card) if card.isVisible()]
    return sorted(shown, key=lambda card: (card.mapTo(user.window, card.pos()).y(), card.x()))


def search(user: Driver, text: str) -> QLineEdit:
    field = user.window.start.findChild(QLineEdit, "search examples")
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    return field


def test_the_search_finds_examples_by_what_they_say_and_by_their_blocks(user: Driver):
    search(user, "xor hidden")
    found = [card.accessibleName() for card in cards(user)]
    assert 0 < len(found) < 5
    assert all("XOR" in name for name in found)
    search(user, "conv2d")
    assert 0 < len(cards(user)) < len(places.example_files())
    chapters = [label for label in user.window.start.findChildren(QLabel, "chapter") if label.isVisible()]
    assert 0 < len(chapters) < 20
    search(user, "no such thing anywhere")
    assert cards(user) == []
    assert any("No example" in label.text() for label in user.window.start.findChildren(QLabel) if label.isVisible())


def test_from_the_search_an_example_is_opened_with_the_keyboard(user: Driver):
    field = search(user, "xor")
    QTest.keyClick(field, Qt.Key.Key_Down)
    first = user.window.focusWidget()
    assert isinstance(first, Card)
    QTest.keyClick(first, Qt.Key.Key_Right)
    second = user.window.focusWidget()
    assert isinstance(second, Card)
    assert second is not first
    QTest.keyClick(second, Qt.Key.Key_Return)
    assert user.document.about.title == second.accessibleName().removeprefix("Open ")


def test_enter_in_the_search_opens_the_first_that_is_found(user: Driver):
    QTest.keyClick(search(user, "two moons"), Qt.Key.Key_Return)
    assert user.document.about.title == "Two moons"


def test_the_arrow_keys_go_from_card_to_card_and_bring_them_in_sight(user: Driver):
    card = cards(user)[0]
    card.setFocus()
    for _ in range(8):
        QTest.keyClick(user.window.focusWidget(), Qt.Key.Key_Down)
    below = user.window.focusWidget()
    assert isinstance(below, Card)
    assert below.visibleRegion().boundingRect().height() == below.height()
    for _ in range(10):
        QTest.keyClick(user.window.focusWidget(), Qt.Key.Key_Up)
    assert user.window.focusWidget() is user.window.start.findChild(QLineEdit, "search examples")


def test_the_button_on_a_card_opens_the_example_and_trains_it(user: Driver):
    card = next(card for card in cards(user) if card.accessibleName() == "Open XOR with a hidden layer")
    user.window.start.ensureWidgetVisible(card)
    QTest.mouseClick(card.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert user.document.about.title == "XOR with a hidden layer"
    user.qtbot.waitUntil(lambda: user.window.training.state == "running", timeout=60_000)
    user.press("F8")
    user.qtbot.waitUntil(lambda: user.window.training.state == "idle", timeout=60_000)


def test_cards_of_a_row_are_as_high_as_each_other_and_fill_the_row(user: Driver):
    for width in (900, 1400):
        user.window.resize(width, 900)
        user.qtbot.wait(30)
        rows: dict[int, list[Card]] = {}
        for card in cards(user):
            rows.setdefault(card.mapTo(user.window.start.widget(), card.rect().topLeft()).y(), []).append(card)
        for row in rows.values():
            assert len({(card.width(), card.height()) for card in row}) == 1
        widest = max(rows.values(), key=len)
        flow = widest[0].parentWidget()
        assert flow.width() - max(card.geometry().right() for card in widest) < len(widest) + 1


def test_pictures_are_drawn_only_of_what_is_in_sight(user: Driver):
    user.qtbot.waitUntil(lambda: drawn(user)[0], timeout=10_000)
    user.qtbot.wait(100)
    before = drawn(user)
    assert not before[-1]
    bar = user.window.start.verticalScrollBar()
    bar.setValue(bar.maximum())
    user.qtbot.waitUntil(lambda: drawn(user)[-1], timeout=10_000)


def drawn(user: Driver) -> list[bool]:
    """Whether there is a picture on each card."""
    pictures = [card.findChild(Thumbnail) for card in cards(user)]
    return [picture is not None and picture._page is not None for picture in pictures]


def test_documents_opened_last_show_their_picture_and_when_they_changed(user: Driver, tiny: Document, tmp_path: Path):
    path = tmp_path / "mine.diagrad"
    save(tiny, path)
    user.window.files.open(path)
    user.press("Ctrl+W")
    card = cards(user)[0]
    assert card.accessibleName() == "Open mine"
    assert "just now" in card.accessibleDescription()
    user.qtbot.waitUntil(lambda: drawn(user)[0], timeout=10_000)
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert user.window.workspace.path == path


def test_a_document_opened_last_that_is_damaged_has_no_picture(user: Driver, tiny: Document, tmp_path: Path):
    path = tmp_path / "mine.diagrad"
    save(tiny, path)
    user.window.files.open(path)
    path.write_text("{")
    user.press("Ctrl+W")
    user.qtbot.waitUntil(lambda: drawn(user)[1], timeout=10_000)
    assert not drawn(user)[0]


def test_moments_are_told_as_one_says_them():
    now = time.time()
    assert [told(now - ago, now) for ago in (3, 125, 7300)] == ["just now", "2 min ago", "2 h ago"]
    assert "ago" not in told(now - 3 * DAY, now)
