"""Two versions side by side: what is marked, the list that leads there, and both sides seen together."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QListView, QPushButton, QTreeWidgetItem, QWidget

from studio.diagram import Document, Endpoint, Node, Point, edits, save
from studio.diagram.frozen import frozen
from studio.diagram.renaming import rename_node
from studio.ui.comparing.side import Side
from studio.ui.comparing.window import ComparisonWindow
from tests.ui.documents import grouped
from tests.ui.driver import Driver


def changed(old: Document) -> Document:
    """Of everything one: added, removed, renamed, set otherwise; also in the group, and in what is in no diagram."""
    new = edits.remove_nodes(old, "main", ["accuracy"])
    new = edits.set_settings(new, "main", "first", {"width": 40})
    new = rename_node(new, "main", "head", "logits")
    new = edits.add_node(new, "main", Node("soft", "Softmax"), Point(700, 300))
    new = edits.connect(new, "main", Endpoint("logits", "y"), Endpoint("soft", "x"))
    new = edits.set_settings(new, "Layer", "fc", {"bias": False})
    return replace(new, constants=frozen({"classes": 12}))


@pytest.fixture
def compared(user: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ComparisonWindow:
    """The open document compared with the one it was made from, chosen from the menu."""
    save(grouped(), tmp_path / "before.diagrad")
    user.show(changed(grouped()))
    chosen = str(tmp_path / "before.diagrad")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (chosen, ""))
    user.window.actions_.by_id["compare_file"].trigger()
    return opened(user)


def opened(user: Driver) -> ComparisonWindow:
    """The comparison that is about to open."""
    user.qtbot.waitUntil(lambda: bool(windows(user)), timeout=10_000)
    user.qtbot.wait(60)
    return windows(user)[0]


def windows(user: Driver) -> list[ComparisonWindow]:
    return user.window.findChildren(ComparisonWindow)


def rows(window: ComparisonWindow) -> dict[str, list[str]]:
    """The list as one reads it: headings, and what stands under each."""
    listing = window.listing
    headings = [listing.topLevelItem(index) for index in range(listing.topLevelItemCount())]
    return {each.text(0): [spoken(each.child(row)) for row in range(each.childCount())] for each in headings}


def spoken(row: QTreeWidgetItem) -> str:
    return row.data(0, Qt.ItemDataRole.AccessibleTextRole)


def click_row(window: ComparisonWindow, text: str) -> None:
    (row,) = window.listing.findItems(text, Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchRecursive)
    window.listing.scrollToItem(row)
    at = window.listing.visualItemRect(row).center()
    QTest.mouseClick(window.listing.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.qWait(20)


def centre(side: Side, name: str) -> QPoint:
    """Pixels of the canvas of one side where a block is."""
    return side.sight.mapFromScene(side.scene.body(name).center())


def is_in_the_middle(side: Side, name: str) -> bool:
    return (centre(side, name) - side.sight.viewport().rect().center()).manhattanLength() <= 3


def picture(side: Side) -> QImage:
    side.sight.settle()
    return side.sight.grab().toImage()


def outlined(side: Side, name: str, colour: QColor) -> bool:
    """Whether the edge of a block is painted in a colour: half way down its left side."""
    body, image = side.scene.body(name), picture(side)
    at = side.sight.mapFromScene(QPointF(body.left(), body.center().y()))
    near = [image.pixelColor(at.x() + x, at.y() - 9) for x in (-1, 0, 1)]
    return any(alike(each, colour) for each in near)


def alike(a: QColor, b: QColor) -> bool:
    return all(abs(x - y) < 40 for x, y in zip(a.getRgb(), b.getRgb(), strict=True))


def drag(side: Side, start: QPoint, end: QPoint) -> None:
    viewport = side.sight.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 5):
        QTest.mouseMove(viewport, start + (end - start) * (step / 4))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)


def test_everything_that_differs_is_listed_under_where_it_is(compared: ComparisonWindow):
    assert rows(compared) == {
        "Page main (7)": [
            "removed: accuracy (Accuracy)",
            "added: soft (Softmax)",
            "changed: first (Layer): width 24 → 40",
            "changed: logits (Linear): was called head",
            "removed: wire logits.y → accuracy.scores",
            "removed: wire t.y → accuracy.target",
            "added: wire logits.y → soft.x",
        ],
        "Group Layer (1)": ["changed: fc (Linear): bias (default) → false"],
        "Constants (1)": ["changed: classes 10 → 12"],
    }


def test_blocks_are_marked_in_the_version_that_has_them(compared: ComparisonWindow, user: Driver):
    colour = user.window.style_.colour
    compared.old.sight.go(compared.old.scene.body("accuracy").center(), 1.0)
    assert outlined(compared.old, "accuracy", colour("error"))
    compared.new.sight.go(compared.new.scene.body("soft").center(), 1.0)
    assert outlined(compared.new, "soft", colour("ok"))
    compared.old.sight.go(compared.old.scene.body("head").center(), 1.0)
    assert outlined(compared.old, "head", colour("warning"))
    assert outlined(compared.new, "logits", colour("warning"))
    compared.old.sight.go(compared.old.scene.body("flat").center(), 1.0)
    assert not any(outlined(compared.old, "flat", colour(role)) for role in ("error", "ok", "warning"))


def test_a_click_in_the_list_shows_the_same_thing_on_both_sides(compared: ComparisonWindow):
    click_row(compared, "logits (Linear)")
    assert is_in_the_middle(compared.old, "head")
    assert is_in_the_middle(compared.new, "logits")
    assert compared.old.scene.selection == {"head"}
    assert compared.new.scene.selection == {"logits"}
    click_row(compared, "soft")
    assert is_in_the_middle(compared.new, "soft")
    assert compared.new.scene.selection == {"soft"}
    assert not compared.old.scene.selection
    click_row(compared, "wire t.y")
    assert compared.old.scene.selected_wire == Endpoint("accuracy", "target")


def test_the_keys_lead_from_one_difference_to_the_next(compared: ComparisonWindow):
    count = len(compared.listing.entries)
    seen = []
    for _ in range(count + 1):
        QTest.keyClick(compared, Qt.Key.Key_F8)
        seen.append(compared.listing.currentItem().text(0))
    assert len(set(seen)) == count
    assert seen[0] == seen[-1]
    assert "fc (Linear): bias (default) → false" in seen
    QTest.keyClick(compared, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert compared.listing.currentItem().text(0) == "classes 10 → 12"


def test_both_sides_move_and_zoom_together(compared: ComparisonWindow):
    old, new = compared.old, compared.new
    drag(new, QPoint(30, 30), QPoint(90, 80))
    assert centre(old, "flat") == centre(new, "flat")
    before = centre(old, "flat")
    drag(old, QPoint(30, 30), QPoint(10, 60))
    assert centre(new, "flat") == before + QPoint(-20, 30)
    zoom = old.sight.zoom
    QTest.keyClick(compared, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert old.sight.zoom == pytest.approx(new.sight.zoom)
    assert old.sight.zoom > zoom
    assert (centre(old, "flat") - centre(new, "flat")).manhattanLength() <= 2
    assert old.workspace.document == grouped()
    QTest.keyClick(compared, Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    assert old.sight.seen().contains(QPointF(*old.scene.extent()[:2]))


def test_a_click_on_a_block_that_differs_chooses_its_row(compared: ComparisonWindow):
    QTest.mouseClick(compared.old.sight.viewport(), Qt.MouseButton.LeftButton, pos=centre(compared.old, "first"))
    assert compared.listing.currentItem().text(0).startswith("first")
    assert compared.new.scene.selection == {"first"}
    QTest.mouseClick(compared.new.sight.viewport(), Qt.MouseButton.LeftButton, pos=centre(compared.new, "flat"))
    assert compared.listing.currentItem() is None
    assert not compared.new.scene.selection


def test_a_group_is_compared_on_a_canvas_of_its_own(compared: ComparisonWindow):
    QTest.mouseDClick(compared.new.sight.viewport(), Qt.MouseButton.LeftButton, pos=centre(compared.new, "second"))
    assert compared.diagram == "Layer"
    assert set(compared.old.scene.drawing.blocks) == {"x", "fc", "bend", "y"}
    click_row(compared, "soft")
    assert compared.diagram == "main"
    where = compared.findChild(QComboBox, "compared diagram")
    assert [where.itemText(index) for index in range(where.count())] == [
        "Page main",
        "Group Layer",
        "",
        "probe (the same)",
    ]


def test_a_page_that_only_one_version_has_is_missing_in_the_other(user: Driver, tiny: Document, tmp_path: Path):
    path = tmp_path / "tiny.diagrad"
    save(tiny, path)
    user.window.files.open(path)
    user.press("Ctrl+T")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    user.window.actions_.by_id["compare_saved"].trigger()
    window = opened(user)
    assert list(rows(window)) == ["Page page (added)"]
    assert not window.old.is_there
    assert window.new.is_there
    QTest.keyClick(window, Qt.Key.Key_F8)
    user.window.workspace.undo()


def test_escape_closes_it_and_the_editor_goes_on_meanwhile(compared: ComparisonWindow, user: Driver):
    user.window.activateWindow()
    user.click(user.centre("soft"))
    user.press("Del")
    assert "soft" not in user.document.page().nodes
    assert "soft" in compared.new.workspace.document.page().nodes
    QTest.keyClick(compared.old.sight, Qt.Key.Key_Escape)
    user.qtbot.waitUntil(lambda: not windows(user))


def test_a_step_of_the_history_is_compared_from_its_menu(user: Driver, tiny: Document):
    user.show(tiny)
    for name in ("relu", "accuracy"):
        user.click(user.centre(name))
        user.press("Del")
    user.window.actions_.by_id["panel_history"].trigger()
    user.qtbot.wait(20)
    steps = user.window.history.findChild(QListView, "history")
    at = steps.visualRect(steps.model().index(1, 0)).center()
    steps.customContextMenuRequested.emit(at)
    menu = QApplication.activePopupWidget()
    entry = next(action for action in menu.actions() if action.text() == "Compare with this step")
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(entry).center())
    window = opened(user)
    assert rows(window)["Page main (3)"][0] == "removed: accuracy (Accuracy)"
    assert "relu" not in window.old.workspace.document.page().nodes


def test_the_bar_of_a_file_changed_on_disk_offers_to_compare(user: Driver, tiny: Document, tmp_path: Path):
    path = tmp_path / "tiny.diagrad"
    save(tiny, path)
    user.window.files.open(path)
    save(edits.set_settings(tiny, "main", "fc1", {"out_features": 20}), path)
    notice = user.window.keeping.notice
    user.qtbot.waitUntil(notice.isVisible, timeout=10_000)
    button = next(each for each in notice.findChildren(QPushButton) if each.text() == "Compare")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert rows(opened(user)) == {"Page main (1)": ["changed: fc1 (Linear): out_features 20 → 16"]}


def test_two_that_differ_only_in_where_things_are_mean_the_same(user: Driver, tiny: Document, tmp_path: Path):
    path = tmp_path / "tiny.diagrad"
    save(tiny, path)
    user.window.files.open(path)
    user.qtbot.wait(50)
    user.drag(user.centre("fc1"), user.centre("fc1") + QPoint(40, 100))
    user.window.actions_.by_id["compare_saved"].trigger()
    window = opened(user)
    assert rows(window) == {}
    click = window.findChildren(QWidget, "muted")
    assert any("mean the same" in each.text() for each in click if hasattr(each, "text"))


def test_the_marks_follow_the_theme(compared: ComparisonWindow, user: Driver):
    user.window.actions_.by_id["dark"].trigger()
    QSettings().setValue("theme", "light")
    compared.new.sight.go(compared.new.scene.body("soft").center(), 1.0)
    assert outlined(compared.new, "soft", user.window.style_.colour("ok"))
