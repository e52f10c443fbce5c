"""Finding one's way with mouse and keyboard: find in the diagram, back and forward, bookmarks."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QLabel, QLineEdit, QListView, QWidget

from studio.diagram import Document, Point, frozen
from studio.diagram.model import Frame, Note, Sketch
from tests.ui.documents import grouped
from tests.ui.driver import Driver, answer

SHIFT = Qt.KeyboardModifier.ShiftModifier


def sketched() -> Document:
    """Groups, a second page, and a note and a frame inside the group."""
    sketch = Sketch(
        frames=frozen({"f1": Frame("Hidden part", Point(900, 700), 300, 200)}),
        notes=frozen({"n1": Note("Remember the *bias*", Point(-600, -500))}),
    )
    return replace(grouped(), sketches=frozen({"Layer": sketch}))


class Finder:
    """A user of the bar."""

    def __init__(self, user: Driver) -> None:
        self.user, self.bar = user, user.window.findChild(QWidget, "find")
        self.field = self.bar.findChild(QLineEdit, "find text")
        self.list = self.bar.findChild(QListView, "find list")

    def find(self, text: str) -> list[str]:
        self.user.press("Ctrl+F")
        assert self.field.hasFocus()
        QTest.keyClicks(self.field, text)
        return self.titles

    @property
    def titles(self) -> list[str]:
        model = self.list.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.field, key, modifiers)
        self.user.qtbot.wait(20)

    @property
    def said(self) -> str:
        return self.bar.findChild(QLabel).text()


@pytest.fixture
def finder(user: Driver) -> Finder:
    user.show(sketched())
    return Finder(user)


def looked_at(user: Driver) -> tuple[str, frozenset[str]]:
    return user.window.workspace.page, user.window.scene.selection


def centre(user: Driver) -> tuple[float, float, float]:
    at, zoom = user.window.canvas.looking()
    return at.x(), at.y(), zoom


def near(user: Driver, where: tuple[float, float, float]) -> bool:
    """Whether the same is looked at, but for a pixel or two."""
    x, y, zoom = centre(user)
    return abs(x - where[0]) * zoom < 3 and abs(y - where[1]) * zoom < 3 and abs(zoom - where[2]) < 1e-6


# Find ----------------------------------------------------------------------------------------------------------------


def test_enter_leads_from_hit_to_hit_into_groups_and_round(finder: Finder):
    assert finder.find("linear") == ["head", "Layer › fc"]
    assert finder.said == "2 found"
    finder.key(Qt.Key.Key_Return)
    assert looked_at(finder.user) == ("main", {"head"})
    assert finder.said == "1 of 2"
    finder.key(Qt.Key.Key_Return)
    assert looked_at(finder.user) == ("Layer", {"fc"})
    assert finder.said == "2 of 2"
    assert finder.field.hasFocus()
    finder.key(Qt.Key.Key_Return)
    assert looked_at(finder.user) == ("main", {"head"})
    finder.key(Qt.Key.Key_Return, SHIFT)
    assert looked_at(finder.user) == ("Layer", {"fc"})


def test_a_hit_is_brought_into_view_near_enough_to_read(finder: Finder):
    for _ in range(12):
        finder.user.press("Ctrl+-")
    finder.find("head")
    finder.key(Qt.Key.Key_Return)
    assert finder.user.window.canvas.zoom >= 0.75
    assert finder.user.viewport.rect().contains(finder.user.centre("head"))


def test_a_click_in_the_list_goes_there(finder: Finder):
    titles = finder.find("layer")
    row = next(index for index, title in enumerate(titles) if title.startswith("probe"))
    at = finder.list.visualRect(finder.list.model().index(row, 0)).center()
    QTest.mouseClick(finder.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert looked_at(finder.user) == ("probe", {"first"})


@pytest.mark.parametrize(("text", "place"), [("hidden part", (1050, 800)), ("the bias", (-480, -500))])
def test_frames_and_notes_are_found_by_their_texts(finder: Finder, text: str, place: tuple[float, float]):
    assert finder.find(text)[0].startswith("Layer › ")
    finder.key(Qt.Key.Key_Return)
    assert finder.user.window.workspace.page == "Layer"
    at = finder.user.window.canvas.mapFromScene(QPointF(*place))
    assert finder.user.viewport.rect().contains(at)


def test_what_is_found_is_tinted_while_one_types_and_no_longer_when_it_is_closed(finder: Finder):
    tinted: list[frozenset[str]] = []
    finder.user.window.scene.highlight = lambda names: tinted.append(frozenset(names))
    finder.find("lay")
    assert tinted[-1] == {"first", "second"}
    finder.key(Qt.Key.Key_Escape)
    assert tinted[-1] == frozenset()


def test_escape_closes_the_bar_and_leaves_the_hit_selected(finder: Finder):
    finder.find("head")
    finder.key(Qt.Key.Key_Return)
    finder.key(Qt.Key.Key_Escape)
    assert not finder.bar.isVisible()
    assert looked_at(finder.user) == ("main", {"head"})
    assert finder.user.window.canvas.hasFocus()


def test_an_edit_is_searched_at_once(finder: Finder):
    assert finder.find("flat") != []
    count = len(finder.titles)
    finder.user.window.scene.select(frozenset({"flat"}))
    finder.user.press("Del")
    finder.user.qtbot.wait(30)
    assert len(finder.titles) == count - 1


def test_nothing_found_is_said(finder: Finder):
    assert finder.find("xyzzy") == []
    assert finder.said == "0 found"
    finder.key(Qt.Key.Key_Return)
    assert looked_at(finder.user) == ("main", frozenset())


# Back and forward ----------------------------------------------------------------------------------------------------


def test_back_leads_to_the_same_spot_and_forward_again(finder: Finder):
    user = finder.user
    user.press("Ctrl++")
    user.drag(QPoint(300, 300), QPoint(360, 340), Qt.MouseButton.MiddleButton)
    was = centre(user)
    user.press("Ctrl+PgDown")
    user.press("Ctrl+PgDown")
    user.qtbot.wait(20)
    assert user.window.workspace.page == "Layer"
    user.press("Alt+Left")
    user.press("Alt+Left")
    user.qtbot.wait(20)
    assert user.window.workspace.page == "main"
    assert near(user, was)
    user.press("Alt+Right")
    assert user.window.workspace.page == "probe"
    user.press("Alt+Right")
    assert user.window.workspace.page == "Layer"
    assert not user.window.actions_.by_id["forward"].isEnabled()


def test_the_side_buttons_of_the_mouse_do_the_same(finder: Finder):
    user = finder.user
    user.press("Ctrl+PgDown")
    QTest.mouseClick(user.viewport, Qt.MouseButton.BackButton, pos=QPoint(50, 50))
    assert user.window.workspace.page == "main"
    QTest.mouseClick(user.viewport, Qt.MouseButton.ForwardButton, pos=QPoint(50, 50))
    assert user.window.workspace.page == "probe"


def test_moving_about_is_nothing_to_go_back_to_but_a_hit_is(finder: Finder):
    user = finder.user
    user.drag(QPoint(300, 300), QPoint(460, 340), Qt.MouseButton.MiddleButton)
    user.press("Ctrl++")
    assert not user.window.actions_.by_id["back"].isEnabled()
    was = centre(user)
    finder.find("flat")
    finder.key(Qt.Key.Key_Return)
    finder.key(Qt.Key.Key_Escape)
    assert not near(user, was)
    user.press("Alt+Left")
    user.qtbot.wait(20)
    assert near(user, was)


def test_what_is_gone_is_not_gone_back_to(finder: Finder):
    user = finder.user
    user.press("Ctrl+PgDown")
    user.press("Ctrl+PgDown")
    user.press("Ctrl+PgDown")
    user.window.workspace.do("Remove the page", lambda now: replace(now, pages=frozen({"main": now.page()})))
    assert user.window.workspace.page == "main"
    user.press("Alt+Left")
    assert user.window.workspace.page == "Layer"
    user.press("Alt+Left")
    assert user.window.workspace.page == "main"


def test_another_document_has_another_way(finder: Finder, tiny: Document):
    finder.user.press("Ctrl+PgDown")
    finder.user.show(tiny)
    assert not finder.user.window.actions_.by_id["back"].isEnabled()


# Bookmarks -----------------------------------------------------------------------------------------------------------


def bookmark(user: Driver, name: str) -> None:
    def fill(dialog: QWidget) -> None:
        assert isinstance(dialog, QInputDialog)
        field = dialog.findChild(QLineEdit)
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(field, name)
        QTest.keyClick(field, Qt.Key.Key_Return)

    answer(fill)
    user.press("Ctrl+B")
    user.window.activateWindow()
    user.qtbot.waitUntil(user.window.isActiveWindow)


def test_a_bookmark_is_set_in_the_document_gone_to_and_undone(finder: Finder):
    user = finder.user
    user.press("Ctrl++")
    user.drag(QPoint(300, 300), QPoint(200, 340), Qt.MouseButton.MiddleButton)
    was = centre(user)
    bookmark(user, "the start")
    assert set(user.document.sketch("main").bookmarks) == {"the start"}
    user.press("Ctrl+PgDown")
    user.press("Ctrl+Shift+P")
    field = user.window.findChild(QLineEdit, "command")
    QTest.keyClicks(field, "bookmark start")
    QTest.keyClick(field, Qt.Key.Key_Return)
    user.qtbot.wait(20)
    assert user.window.workspace.page == "main"
    assert near(user, was)
    user.press("Ctrl+Z")
    assert user.document.sketch("main").bookmarks == {}


def test_the_menu_lists_them_and_one_is_taken_away(finder: Finder):
    user = finder.user
    bookmark(user, "a & b")
    menu = user.window.bookmarks.menu
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["a && b"]
    answer(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))
    user.window.actions_.by_id["remove_bookmark"].trigger()
    assert user.document.sketch("main").bookmarks == {}
    assert not user.window.actions_.by_id["remove_bookmark"].isEnabled()


def test_the_selection_is_fitted_into_the_view(finder: Finder):
    user = finder.user
    user.click(user.centre("flat"))
    user.press("Ctrl+Shift+9")
    at = user.centre("flat")
    middle = user.viewport.rect().center()
    assert (at - middle).manhattanLength() < 40
