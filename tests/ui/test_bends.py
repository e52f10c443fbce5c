"""Wires led by hand: bends are made and moved with the mouse, and taken away again."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from studio.diagram import Document, Endpoint, Point
from studio.diagram.geometry_wires import bezier
from studio.diagram.sketching import bend, open_instance
from tests.ui.documents import end, grouped
from tests.ui.driver import Driver
from tests.ui.forms import select

TARGET = end("fc2.x")


@pytest.fixture
def drawing(user: Driver, tiny: Document) -> Driver:
    """A small classifier on the canvas."""
    user.show(tiny)
    return user


def bends(user: Driver, page: str = "main", target: Endpoint = TARGET) -> tuple[Point, ...]:
    return user.document.sketch(page).bends.get(target, ())


def middle(user: Driver, target: Endpoint = TARGET) -> QPoint:
    """On the wire, half way along its middle curve."""
    path = user.window.scene.drawing.ways[target]
    first = (len(path) // 2 - 1) // 3 * 3
    at = bezier(path[first : first + 4], 0.5)
    return user.at(at.x, at.y)


def test_dragging_a_wire_bends_it_in_one_step(drawing: Driver) -> None:
    before, at = drawing.document, middle(drawing)
    drawing.drag(at, at + QPoint(0, 90))
    (only,) = bends(drawing)
    where = drawing.at(*only) - (at + QPoint(0, 90))
    assert where.manhattanLength() < 20
    assert only in drawing.window.scene.drawing.ways[TARGET]
    assert drawing.window.workspace.history.can_undo == "Bend the wire to fc2.x"
    drawing.press("Ctrl+Z")
    assert drawing.document == before
    assert only not in drawing.window.scene.drawing.ways[TARGET]


def test_a_click_on_a_wire_only_selects_it_and_escape_ends_a_drag(drawing: Driver) -> None:
    before, at = drawing.document, middle(drawing)
    drawing.click(at)
    assert drawing.window.scene.selected_wire == TARGET
    QTest.mousePress(drawing.viewport, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(drawing.viewport, at + QPoint(0, 60))
    QTest.keyClick(drawing.window.canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(drawing.viewport, Qt.MouseButton.LeftButton, pos=at + QPoint(0, 60))
    assert drawing.document == before


def test_a_bend_is_moved_more_are_made_and_a_double_click_takes_one_away(drawing: Driver) -> None:
    at = middle(drawing)
    drawing.drag(at, at + QPoint(0, 120))
    (first,) = bends(drawing)
    drawing.drag(drawing.at(*first), drawing.at(*first) + QPoint(20, 40))
    (moved,) = bends(drawing)
    assert moved.y > first.y
    between = bezier(drawing.window.scene.drawing.ways[TARGET][:4], 0.6)
    drawing.drag(drawing.at(*between), drawing.at(*between) + QPoint(-10, 60))
    assert len(bends(drawing)) == 2
    assert bends(drawing)[1] == moved
    here = drawing.at(*moved)
    QTest.mouseClick(drawing.viewport, Qt.MouseButton.LeftButton, pos=here)
    QTest.mouseDClick(drawing.viewport, Qt.MouseButton.LeftButton, pos=here)
    assert len(bends(drawing)) == 1
    assert moved not in bends(drawing)
    assert not drawing.window.adding.quick.isVisible()


def test_bends_of_the_selected_wire_are_seen(drawing: Driver) -> None:
    at = middle(drawing)
    drawing.drag(at, at + QPoint(0, 120))
    (only,) = bends(drawing)
    corner = drawing.at(only.x, only.y)
    blue = drawing.window.style_.colour("selection")

    def is_square() -> bool:
        """The bend is marked by more than the wire itself: its inside is paper."""
        picture = drawing.picture()
        return picture.pixelColor(corner) == drawing.window.style_.colour("canvas") and any(
            picture.pixelColor(corner + QPoint(x, -round(3.5 * drawing.window.canvas.zoom))) == blue for x in (-1, 0, 1)
        )

    assert is_square()
    drawing.press("Escape")
    assert not is_square()


def test_straighten_takes_all_bends_away(drawing: Driver, tiny: Document) -> None:
    drawing.show(bend(tiny, "main", TARGET, [Point(500, 300), Point(600, 320)]))
    drawing.click(middle(drawing))
    action = drawing.window.actions_.by_id["straighten"]
    assert action.isEnabled()
    action.trigger()
    assert bends(drawing) == ()
    drawing.press("Ctrl+Z")
    assert len(bends(drawing)) == 2
    drawing.press("Escape")
    assert not action.isEnabled()


def test_inside_a_group_that_is_shown_open_bends_are_kept_as_the_group_has_them(user: Driver) -> None:
    user.show(open_instance(grouped(), "main", "first"))
    user.window.canvas.fit()
    target = Endpoint("first/bend", "x")
    at = middle(user, target)
    user.drag(at, at + QPoint(0, 40))
    (kept,) = bends(user, "Layer", end("bend.x"))
    (seen,) = user.window.scene.drawing.ways.bends[target]
    assert (user.at(*seen) - at - QPoint(0, 40)).manhattanLength() < 20
    assert kept != seen
    assert user.document.sketch("main").bends == {}


def test_bends_go_along_with_the_blocks_at_both_ends_in_one_step(drawing: Driver) -> None:
    at = middle(drawing)
    drawing.drag(at, at + QPoint(0, 90))
    ((x, y),) = bends(drawing)
    select(drawing, "relu", "fc2")
    place, bent = drawing.document.place("main", "fc2"), drawing.document
    start = drawing.centre("fc2")
    drawing.drag(start, start + QPoint(60, 40))
    dx, dy = (after - before for after, before in zip(drawing.document.place("main", "fc2"), place, strict=True))
    assert (dx, dy) != (0, 0)
    assert bends(drawing) == (Point(x + dx, y + dy),)
    drawing.press("Ctrl+Z")
    assert drawing.document == bent
