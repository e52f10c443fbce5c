"""The legend: the notation as it is drawn, and the colours of the page."""

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from studio.diagram import Document
from studio.ui.overview.signs import SIGNS, figures
from tests.ui.driver import Driver


def colours(user: Driver) -> set[str]:
    image = user.window.overview.legend.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_every_kind_of_block_is_explained():
    ready = figures()
    assert [name for name, _ in SIGNS if name not in ready] == []
    kinds = {ready[name].shape.kind for name, _ in SIGNS}
    assert kinds == {
        "observed", "computed", "parameter", "function", "group", "loop", "delay", "input", "cost", "metric",
        "assignment", "unknown",
    }  # fmt: skip
    forms = {(f.shape.outline, f.shape.kind, tuple(text.text for text in f.texts)) for f in ready.values()}
    assert len(forms) == len(SIGNS), "no two look the same"


def test_it_is_opened_closed_and_remembered(user: Driver, tiny: Document):
    user.show(tiny)
    legend, action = user.window.overview.legend, user.window.actions_.by_id["legend"]
    assert not legend.isVisible() and not action.isChecked()
    action.trigger()
    assert legend.isVisible() and action.isChecked()
    assert QSettings().value("overview/legend") == "shown"
    button = legend.findChild(QToolButton, "close legend")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not legend.isVisible() and not action.isChecked()


def test_it_shows_the_colours_that_are_on_the_page(user: Driver, tiny: Document):
    user.show(tiny)
    user.window.actions_.by_id["legend"].trigger()
    style = user.window.style_
    found = colours(user)
    assert {style.family(name)[0].name() for name in ("Linear", "Activations", "Costs")} <= found
    assert style.family("Convolution")[0].name() not in found
    said = user.window.overview.legend.accessibleDescription()
    assert "Linear" in said and "Convolution" not in said and "shaded" in said


def test_it_follows_the_page_and_the_theme(user: Driver, tiny: Document):
    user.show(tiny)
    user.window.actions_.by_id["legend"].trigger()
    user.window.scene.select(frozenset({"relu"}))
    user.press("Del")
    user.qtbot.wait(30)
    assert "Activations" not in user.window.overview.legend.accessibleDescription()
    light = colours(user)
    user.window.actions_.by_id["dark"].trigger()
    user.qtbot.wait(30)
    assert user.window.style_.family("Linear")[0].name() in colours(user) - light
