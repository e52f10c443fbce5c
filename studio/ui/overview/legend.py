"""The legend: what the outlines and marks of the notation mean, and the colours of the families on the page."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolButton, QWidget

from studio.diagram.theme import Theme
from studio.ui.canvas import paint
from studio.ui.canvas.scene import Scene
from studio.ui.icons import Icons
from studio.ui.overview.signs import SIGNS, figures
from studio.ui.words import tr, tr_library

MARGIN, GAP = 12, 8
SIGN = QSize(42, 27)
"""The room for one sign, in pixels."""

SWATCH = QSize(22, 13)
ROW, FAMILY_ROW = 30, 20
COLUMNS = 2
LARGEST = 0.75
"""How large a sign is at most, beside a block on the canvas at 100 %."""


class Legend(QWidget):
    """Painted like the canvas, in the theme's colours. It lies over the canvas and can be closed."""

    closed = Signal()
    """It is wanted no longer."""
    resized = Signal()
    """It has another size, since there are other families on the page."""

    def __init__(self, scene: Scene, canvas: QWidget, icons: Icons) -> None:
        super().__init__(canvas)
        self._scene, self._style, self._icons = scene, scene.style_, icons
        self._families: tuple[str, ...] = ()
        self.setObjectName("legend")
        self.setAccessibleName(tr("Legend"))
        self._close = QToolButton(self)
        self._close.setObjectName("close legend")
        self._close.setAccessibleName(tr("Close the legend"))
        self._close.setToolTip(tr("Close the legend"))
        self._close.setAutoRaise(True)
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(self.closed)
        self.recolour()
        self.show_families(())

    def show_families(self, families: Iterable[str]) -> None:
        """The families of the blocks on the page."""
        found = tuple(sorted({family.partition(":")[0] for family in families if family}))
        if found == self._families and self.width() > LEAST:
            return
        self._families = found
        self._measure()
        said = [tr(text) for _, text in SIGNS] + [self._words(names) for names in self._by_colour()]
        self.setAccessibleDescription("; ".join(said))
        self.resized.emit()
        self.update()

    def recolour(self) -> None:
        """The theme is another."""
        self._close.setIcon(self._icons["close"])
        self.update()

    # Sizes -----------------------------------------------------------------------------------------------------------

    def _measure(self) -> None:
        measure = self.fontMetrics().horizontalAdvance
        signs = max(measure(tr(text)) for _, text in SIGNS) + SIGN.width() + GAP
        families = [measure(self._words(names)) for names in self._by_colour()]
        self._column = max(signs, max(families, default=0) + SWATCH.width() + GAP) + GAP
        height = self._families_top() + _rows(len(families)) * FAMILY_ROW + (MARGIN if families else 0)
        self.resize(2 * MARGIN + COLUMNS * self._column, height)
        size = self._close.sizeHint()
        self._close.setGeometry(self.width() - size.width() - 4, 4, size.width(), size.height())

    def _families_top(self) -> int:
        return self._signs_top() + _rows(len(SIGNS)) * ROW + MARGIN

    def _signs_top(self) -> int:
        return MARGIN + self.fontMetrics().height() + GAP

    def _by_colour(self) -> list[list[str]]:
        """Families that are drawn alike stand together."""
        theme: Theme = self._style.theme
        found: dict[tuple[str, str], list[str]] = {}
        for name in self._families:
            family = theme.family(name)
            found.setdefault((family.fill, family.edge), []).append(name)
        return list(found.values())

    def _words(self, names: list[str]) -> str:
        return ", ".join(map(tr_library, names))

    # Painting --------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """A heading, the signs in two columns, a line, and the families."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        border = QColor(self._style.colour("muted"))
        border.setAlphaF(0.45)
        painter.setPen(QPen(border, 1))
        painter.setBrush(self._style.colour("canvas"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        if self._families:
            y = self._families_top() - MARGIN / 2
            painter.drawLine(QPointF(MARGIN, y), QPointF(self.width() - MARGIN, y))
        painter.setPen(self._style.colour("text"))
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(MARGIN, MARGIN + self.fontMetrics().ascent(), tr("Legend"))
        painter.setFont(self.font())
        self._paint_signs(painter)
        self._paint_families(painter)
        painter.end()

    def _paint_signs(self, painter: QPainter) -> None:
        ready = figures()
        for index, (name, text) in enumerate(SIGNS):
            area = self._cell(index, _rows(len(SIGNS)), self._signs_top(), ROW)
            figure, body = ready[name], ready[name].shape.body
            # Lines and ports may lie beyond the outline.
            scale = min(SIGN.width() / (body.width + 10), SIGN.height() / (body.height + 3), LARGEST)
            painter.save()
            painter.translate(area.left() + SIGN.width() / 2, area.center().y())
            painter.scale(scale, scale)
            painter.translate(-paint.rect(body).center())
            paint.block(painter, figure, self._style, 1.0)
            painter.restore()
            self._write(painter, area.adjusted(SIGN.width() + GAP, 0, 0, 0), tr(text))

    def _paint_families(self, painter: QPainter) -> None:
        by_colour = self._by_colour()
        for index, names in enumerate(by_colour):
            area = self._cell(index, _rows(len(by_colour)), self._families_top(), FAMILY_ROW)
            fill, edge = self._style.family(names[0])
            painter.setPen(QPen(edge, 1.4))
            painter.setBrush(fill)
            left = area.left() + (SIGN.width() - SWATCH.width()) / 2
            top = area.center().y() - SWATCH.height() / 2
            painter.drawRoundedRect(QRectF(left, top, SWATCH.width(), SWATCH.height()), 3, 3)
            self._write(painter, area.adjusted(SIGN.width() + GAP, 0, 0, 0), self._words(names))

    def _cell(self, index: int, rows: int, top: int, height: int) -> QRectF:
        column, row = divmod(index, rows)
        return QRectF(MARGIN + column * self._column, top + row * height, self._column, height)

    def _write(self, painter: QPainter, area: QRectF, text: str) -> None:
        painter.setPen(self._style.colour("text"))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


LEAST = 120
"""It has not been measured while it is narrower."""


def _rows(count: int) -> int:
    return -(-count // COLUMNS)
