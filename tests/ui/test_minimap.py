"""The minimap: shown where there is more than is seen, up to date, and good to look elsewhere with."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from studio.diagram import Document, Point, edits
from studio.ui.overview.minimap import Minimap
from studio.ui.overview.small import REST
from tests.documents import chain
from tests.ui.driver import Driver

SOON = 4 * REST


def minimap(user: Driver) -> Minimap:
    return user.window.overview.minimap


def painted(user: Driver, x: float, y: float) -> QColor:
    """The colour in the minimap of a place of the scene."""
    small = minimap(user)
    area, scale = small._small.area, small._small.scale
    at = small._corner() + QPointF((x - area.x) * scale, (y - area.y) * scale)
    return small._small.pixmap.toImage().pixelColor((at - small._corner()).toPoint())


@pytest.fixture
def near(user: Driver) -> Driver:
    """A page of 80 blocks in rows, of which a few are seen."""
    places = {f"n{index}": Point(index % 10 * 200.0, index // 10 * 200.0) for index in range(80)}
    user.show(edits.move(chain(80), "main", {"x": Point(-200, 0), **places}))
    user.qtbot.wait(SOON)
    user.window.canvas.actual_size()
    user.qtbot.wait(50)
    return user


def test_it_is_there_when_there_is_more_than_is_seen(near: Driver):
    assert minimap(near).isVisible()
    near.press("Ctrl+9")
    near.qtbot.wait(50)
    assert not minimap(near).isVisible()


def test_whether_it_is_wanted_is_remembered(near: Driver):
    action = near.window.actions_.by_id["minimap"]
    assert action.isChecked()
    action.trigger()
    assert not minimap(near).isVisible() and not action.isChecked()
    assert QSettings().value("overview/minimap") == "hidden"
    action.trigger()
    near.press("Ctrl+9")
    near.qtbot.wait(50)
    assert minimap(near).isVisible() and action.isChecked()


def test_it_shows_blocks_where_they_are(near: Driver):
    scene = near.window.scene
    ground, edge = scene.style_.colour("canvas"), scene.style_.family("Linear")[1]
    body = scene.body("n40")
    seen = painted(near, body.center().x(), body.center().y())
    assert seen != ground and abs(seen.hue() - edge.hue()) < 20
    beside = painted(near, body.center().x(), body.bottom() + 70)
    assert beside != seen and beside.lightness() > seen.lightness()


def test_it_follows_an_edit(near: Driver):
    scene = near.window.scene
    body = scene.body("n40")
    scene.select(frozenset({"n40"}))
    near.press("Del")
    near.qtbot.wait(SOON)
    assert painted(near, body.center().x(), body.center().y()).hue() != scene.style_.family("Linear")[1].hue()
    near.press("Ctrl+Z")
    near.qtbot.wait(SOON)
    assert abs(painted(near, body.center().x(), body.center().y()).hue() - scene.style_.family("Linear")[1].hue()) < 20


def test_a_click_brings_that_part_into_the_middle(near: Driver):
    small, canvas = minimap(near), near.window.canvas
    before, zoom = canvas.middle(), canvas.zoom
    spot = QPoint(small.width() - 12, small.height() // 2)
    QTest.mouseClick(small, Qt.MouseButton.LeftButton, pos=spot)
    wanted = small._to_scene(QPointF(spot))
    assert abs(canvas.middle().x() - wanted.x()) < 2 / small._small.scale
    assert canvas.middle() != before and canvas.zoom == zoom


def test_what_is_seen_is_dragged(near: Driver):
    small, canvas = minimap(near), near.window.canvas
    start = small.seen_rect().center().toPoint()
    x = canvas.middle().x()
    QTest.mousePress(small, Qt.MouseButton.LeftButton, pos=start)
    assert abs(canvas.middle().x() - x) < 2 / small._small.scale, "taken hold of, not moved"
    QTest.mouseMove(small, start + QPoint(20, 0))
    moved = (canvas.middle().x() - x) * small._small.scale
    assert abs(abs(moved) - 20) < 2
    QTest.mouseRelease(small, Qt.MouseButton.LeftButton, pos=start + QPoint(20, 0))


def test_the_wheel_over_it_zooms(near: Driver):
    small, canvas = minimap(near), near.window.canvas
    zoom = canvas.zoom
    at = QPointF(10, 10)
    event = QWheelEvent(
        at, QPointF(small.mapToGlobal(QPoint(10, 10))), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(small, event)
    assert canvas.zoom > zoom


def test_panning_paints_nothing_anew(near: Driver):
    before = minimap(near)._small.pixmap.cacheKey()
    near.drag(QPoint(300, 300), QPoint(100, 200), Qt.MouseButton.MiddleButton)
    near.qtbot.wait(SOON)
    assert minimap(near)._small.pixmap.cacheKey() == before


def test_it_lies_in_the_corner_and_beside_the_legend(near: Driver):
    near.window.actions_.by_id["legend"].trigger()
    overview, canvas = near.window.overview, near.window.canvas
    for size in ((1400, 900), (1900, 1000), (1150, 700)):
        near.window.resize(*size)
        near.qtbot.wait(60)
        shown = [widget for widget in (overview.legend, overview.minimap) if widget.isVisible()]
        assert all(canvas.rect().contains(widget.geometry()) for widget in shown)
        if len(shown) == 2:
            assert not shown[0].geometry().intersects(shown[1].geometry())


def test_an_empty_page_has_none(user: Driver):
    user.show(Document())
    user.qtbot.wait(SOON)
    assert not minimap(user).isVisible()
    user.window.actions_.by_id["minimap"].trigger()
    assert not minimap(user).isVisible()
