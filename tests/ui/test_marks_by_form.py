"""Marks that mean different things have different forms, for those who do not see their colours."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from studio.ui.canvas.marks import paint_badge, paint_fitting, paint_unfitting
from studio.ui.overview.signs import figures
from studio.ui.style import Style


class Grey:
    """A style in which every colour is the same."""

    def __init__(self, style: Style) -> None:
        self.dark = style.dark

    def colour(self, role: str) -> QColor:
        """Black on white."""
        return QColor("white" if role == "canvas" else "black")


@pytest.fixture
def grey(qapp: QApplication) -> Grey:
    return Grey(Style(qapp))


def inked(paint) -> frozenset[tuple[int, int]]:
    """The dark pixels of what is painted in the middle."""
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint(painter)
    painter.end()
    size = range(40)
    return frozenset((x, y) for x in size for y in size if image.pixelColor(x, y).lightnessF() < 0.5)


def differing(one: frozenset, other: frozenset) -> float:
    return len(one ^ other) / len(one | other)


def test_errors_and_warnings_have_other_forms(grey: Grey):
    shape = figures()["f"].shape

    def badge(severity: str) -> frozenset[tuple[int, int]]:
        def paint(painter: QPainter) -> None:
            painter.translate(20 - shape.body.right, 20 - shape.body.y)
            paint_badge(painter, shape, severity, grey)

        return inked(paint)

    assert differing(badge("error"), badge("warning")) > 0.2


def test_what_fits_and_what_does_not_have_other_forms(grey: Grey):
    fits = inked(lambda painter: paint_fitting(painter, QPointF(20, 20), grey))
    fits_not = inked(lambda painter: paint_unfitting(painter, QPointF(20, 20), grey))
    assert fits and fits_not and differing(fits, fits_not) > 0.6
