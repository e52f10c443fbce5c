"""Formulas, typeset by matplotlib in the background, as outlines that are sharp at every scaling."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRunnable, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.ui.style import Style

SIZE = 15.0
MARGIN = 4.0


class Typesetter(QObject):
    """Sets formulas, each once. matplotlib is loaded by the first, in a thread of its own."""

    done = Signal(str, object)
    """(formula, QPainterPath or None where it cannot be set)."""

    _only: Typesetter | None = None

    def __init__(self) -> None:
        super().__init__()
        self._made: dict[str, QPainterPath | None] = {}
        self._asked: set[str] = set()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    @classmethod
    def instance(cls) -> Typesetter:
        """The one of this process."""
        if cls._only is None:
            cls._only = cls()
        return cls._only

    def path(self, formula: str) -> QPainterPath | None:
        """How it looks, `SIZE` points large, its top left corner at (0, 0). None while it is being set, which `done`
        ends, and where it cannot be set."""
        if formula not in self._made and formula not in self._asked:
            self._asked.add(formula)
            self._pool.start(_Job(self, formula))
        return self._made.get(formula)

    def keep(self, formula: str, path: QPainterPath | None) -> None:
        """Called by the thread when a formula is set; the signal crosses to the window's thread."""
        self._made[formula] = path
        self.done.emit(formula, path)

    def finish(self) -> None:
        """Wait for what is being set, before the program ends."""
        self._pool.clear()
        self._pool.waitForDone()
        self._asked.clear()


class _Job(QRunnable):
    def __init__(self, owner: Typesetter, formula: str) -> None:
        super().__init__()
        self._owner, self._formula = owner, formula

    def run(self) -> None:
        """In the thread."""
        self._owner.keep(self._formula, typeset(self._formula))


def typeset(formula: str) -> QPainterPath | None:
    """The outlines of a formula, its top left corner at (0, 0); None where it is not TeX that matplotlib knows."""
    from matplotlib.textpath import TextPath

    try:
        set_ = TextPath((0, 0), f"${formula}$", size=SIZE)
    except ValueError:
        return None
    path = _painter_path([(float(x), -float(y)) for x, y in set_.vertices], [int(code) for code in set_.codes])
    return path.translated(-path.boundingRect().topLeft())


def _painter_path(points: list[tuple[float, float]], codes: list[int]) -> QPainterPath:
    path, index = QPainterPath(), 0
    path.setFillRule(Qt.FillRule.WindingFill)
    while index < len(codes):
        here = [QPointF(*point) for point in points[index : index + 3]]
        match codes[index]:
            case 1:
                path.moveTo(here[0])
            case 2:
                path.lineTo(here[0])
            case 3:
                path.quadTo(here[0], here[1])
                index += 1
            case 4:
                path.cubicTo(here[0], here[1], here[2])
                index += 2
            case 79:
                path.closeSubpath()
        index += 1
    return path


class Formula(QWidget):
    """One formula: as its TeX until it is set."""

    def __init__(self, formula: str, style: Style) -> None:
        super().__init__()
        self._formula, self._style = formula, style
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(formula)
        self.setToolTip(formula)
        typesetter = Typesetter.instance()
        typesetter.done.connect(self._take)
        self._path = typesetter.path(formula)

    def sizeHint(self) -> QSize:
        """As high as the formula."""
        height = self._path.boundingRect().height() if self._path else self.fontMetrics().height()
        return QSize(100, round(height + 2 * MARGIN))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The outlines, made smaller where they are wider than the panel."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._path is None:
            painter.setPen(self._style.colour("muted"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, self._formula)
            return
        painter.translate(0, MARGIN)
        wide = self._path.boundingRect().width()
        if wide > self.width():
            painter.scale(self.width() / wide, self.width() / wide)
        painter.fillPath(self._path, self._style.colour("text"))

    def _take(self, formula: str, path: object) -> None:
        if formula == self._formula and isinstance(path, QPainterPath):
            self._path = path
            self.updateGeometry()
            self.update()
