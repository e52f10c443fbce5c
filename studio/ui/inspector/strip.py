"""The drawing of some examples: a row of pictures, points in the plane by class, or a table with curves in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.ui.inspector.examples import TILES, Examples
from studio.ui.style import Style
from studio.ui.words import tr

GAP = 6.0
LINE = 1.5
"""Lines of text that a row of the table is high."""
MOST_COLUMNS = 4
SQUARE = 132
"""Height of points in the plane."""


class Strip(QWidget):
    """Paints examples; what it shows is told in its accessible description too."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self._examples: Examples | None = None
        self.setObjectName("samples")
        self.setAccessibleName(tr("Samples of the data"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_examples(self, examples: Examples | None) -> None:
        """These, or nothing."""
        self._examples = examples
        self.setVisible(examples is not None and examples.shown > 0)
        self.setAccessibleDescription(spoken(examples) if examples else "")
        self.setToolTip(spoken(examples) if examples else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as what is shown."""
        return QSize(200, round(self._height()))

    def _of(self, how: str) -> list[str]:
        return [name for name, each in self._examples.looks.items() if each == how] if self._examples else []

    def _height(self) -> float:
        line = self.fontMetrics().height()
        if self._examples is None:
            return line
        if self._of("points"):
            return SQUARE + line
        if pictures := self._of("picture"):
            return len(pictures) * (self._tile() + line + GAP)
        return (self._examples.shown + 1) * line * LINE

    def _tile(self) -> float:
        return (max(self.width(), 200) - (TILES - 1) * GAP) / TILES

    def resizeEvent(self, event: Any) -> None:
        """Tiles are as wide as there is room, and as high."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """As the kind of data wants it."""
        if self._examples is None or not self._examples.shown:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._of("points"):
            self._paint_points(painter, self._examples)
        elif self._of("picture"):
            self._paint_pictures(painter, self._examples)
        else:
            self._paint_table(painter, self._examples)

    def _paint_pictures(self, painter: QPainter, examples: Examples) -> None:
        tile, line = self._tile(), self.fontMetrics().height()
        captions = examples.labels or [""] * examples.shown
        for row, name in enumerate(self._of("picture")):
            top = row * (tile + line + GAP)
            for index, pixels in enumerate(examples.columns[name]):
                box = QRectF(index * (tile + GAP), top, tile, tile)
                painter.drawImage(_inside(box, pixels.shape[1] / pixels.shape[0]), _image(pixels))
                painter.setPen(self._style.colour("muted"))
                caption = captions[index] if row == 0 else ""
                words = self._elided(caption, tile)
                painter.drawText(QRectF(box.x(), box.bottom(), tile, line + 2), Qt.AlignmentFlag.AlignCenter, words)

    def _paint_points(self, painter: QPainter, examples: Examples) -> None:
        names, line = self._of("points"), self.fontMetrics().height()
        wide = (self.width() - (len(names) - 1) * GAP) / len(names)
        classes = sorted(set(examples.labels))
        for index, name in enumerate(names):
            box = QRectF(index * (wide + GAP), 0, wide, SQUARE)
            painter.setPen(QPen(self._style.colour("border"), 1))
            painter.setBrush(self._style.colour("field"))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
            painter.setPen(Qt.PenStyle.NoPen)
            for row, place in enumerate(_places(examples.columns[name], box.adjusted(8, 8, -8, -8))):
                label = classes.index(examples.labels[row]) if row < len(examples.labels) else 0
                painter.setBrush(self._series(label))
                painter.drawEllipse(place, 2.0, 2.0)
            painter.setPen(self._style.colour("muted"))
            words = self._elided(name, wide)
            painter.drawText(QRectF(box.x(), SQUARE + 2, wide, line), Qt.AlignmentFlag.AlignCenter, words)

    def _paint_table(self, painter: QPainter, examples: Examples) -> None:
        names = list(examples.columns)[:MOST_COLUMNS]
        high = self.fontMetrics().height() * LINE
        widths = self._widths(examples, names)
        left = 0.0
        for name, wide in zip(names, widths, strict=True):
            painter.setPen(self._style.colour("muted"))
            painter.drawText(QRectF(left, 0, wide, high), Qt.AlignmentFlag.AlignVCenter, self._elided(name, wide))
            for row, value in enumerate(examples.columns[name]):
                box = QRectF(left, (row + 1) * high, wide, high)
                self._paint_cell(painter, box, value, curve=examples.looks[name] == "curve")
            left += wide + GAP
        painter.setPen(self._style.colour("border"))
        for row in range(examples.shown):
            painter.drawLine(QPointF(0, (row + 1) * high), QPointF(self.width(), (row + 1) * high))

    def _widths(self, examples: Examples, names: Sequence[str]) -> list[float]:
        """What is left by the narrow columns is shared by the wide ones."""
        room = self.width() - (len(names) - 1) * GAP
        wanted = [
            max(60.0, room)
            if examples.looks[name] == "curve"
            else 4.0 + max(self.fontMetrics().horizontalAdvance(text) for text in (name, *examples.columns[name]))
            for name in names
        ]
        narrow = [want for want in wanted if want <= room / len(names)]
        rest = (room - sum(narrow)) / max(1, len(wanted) - len(narrow))
        return [want if want <= room / len(names) else rest for want in wanted]

    def _paint_cell(self, painter: QPainter, box: QRectF, value: Any, *, curve: bool) -> None:
        if not curve:
            painter.setPen(self._style.colour("text"))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self._elided(str(value), box.width()))
            return
        painter.setPen(QPen(self._style.colour("selection"), 1.2))
        low, high = float(value.min()), float(value.max())
        scale = (box.height() - 8) / ((high - low) or 1.0)
        step = (box.width() - 4) / (len(value) - 1)
        points = [QPointF(box.x() + 2 + i * step, box.bottom() - 4 - (v - low) * scale) for i, v in enumerate(value)]
        painter.drawPolyline(QPolygonF(points))

    def _series(self, index: int) -> QColor:
        colours = self._style.theme.series
        return QColor(colours[index % len(colours)])

    def _elided(self, text: str, width: float) -> str:
        return self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(width))


def spoken(examples: Examples) -> str:
    """What is shown, in words: a line for each example, for those who cannot see it."""
    if "text" not in examples.looks.values() and not examples.labels:
        return tr("Examples {first} to {last}.", first=examples.first + 1, last=examples.first + examples.shown)
    texts = [name for name, each in examples.looks.items() if each == "text"]
    rows = range(min(examples.shown, TILES))
    return "\n".join(", ".join(f"{name}: {examples.columns[name][row]}" for name in texts) for row in rows)


def _inside(box: QRectF, ratio: float) -> QRectF:
    """The largest rectangle of this width to height in the middle of a box."""
    wide, high = (box.width(), box.width() / ratio) if ratio >= 1 else (box.height() * ratio, box.height())
    return QRectF(box.center().x() - wide / 2, box.center().y() - high / 2, wide, high)


def _image(pixels: Any) -> QImage:
    """(H, W) or (H, W, 3) bytes as a picture."""
    height, width = pixels.shape[:2]
    grey = pixels.ndim == 2
    form = QImage.Format.Format_Grayscale8 if grey else QImage.Format.Format_RGB888
    return QImage(pixels.tobytes(), width, height, width * (1 if grey else 3), form).copy()


def _places(points: Any, box: QRectF) -> list[QPointF]:
    """Where points are drawn in a box: both axes to the same scale, y upwards."""
    low, high = points.min(0), points.max(0)
    scale = min(box.width() / (float(high[0] - low[0]) or 1.0), box.height() / (float(high[1] - low[1]) or 1.0))
    middle = (low + high) / 2
    x, y = box.center().x(), box.center().y()
    return [QPointF(x + (p[0] - middle[0]) * scale, y - (p[1] - middle[1]) * scale) for p in points.tolist()]
