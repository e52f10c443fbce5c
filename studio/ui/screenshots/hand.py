"""A hand at the window: mouse and keyboard, as a person uses them."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from studio.diagram import Endpoint
from studio.ui.window import Window

LEFT = Qt.MouseButton.LeftButton


class Hand:
    """Works on one window. Places are those of the drawing, in points."""

    def __init__(self, window: Window) -> None:
        self.window = window

    def wait(self, milliseconds: int = 60) -> None:
        """Let the window work."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def at(self, x: float, y: float) -> QPoint:
        """Pixels of the canvas."""
        return self.window.canvas.mapFromScene(QPointF(x, y))

    def port(self, end: Endpoint, *, out: bool) -> QPoint:
        """Where a port of the diagram worked on is, in pixels of the canvas."""
        scene = self.window.scene
        place = scene.drawing.port_place(Endpoint(scene.prefix + end.node, end.port), out)
        return self.at(*place)

    def double_click(self, x: float, y: float) -> None:
        """On the canvas."""
        viewport, at = self.window.canvas.viewport(), self.at(x, y)
        QTest.mouseMove(viewport, at)
        QTest.mouseClick(viewport, LEFT, pos=at)
        QTest.mouseDClick(viewport, LEFT, pos=at)
        self.wait()

    def press_at(self, start: QPoint, *way: QPoint) -> None:
        """Press the button and move, without letting go."""
        viewport = self.window.canvas.viewport()
        QTest.mouseMove(viewport, start)
        QTest.mousePress(viewport, LEFT, pos=start)
        for end in way:
            for step in range(1, 6):
                QTest.mouseMove(viewport, start + (end - start) * (step / 5))
            start = end
        self.wait()

    def drag(self, start: QPoint, end: QPoint) -> None:
        """From here to there."""
        self.press_at(start, end)
        QTest.mouseRelease(self.window.canvas.viewport(), LEFT, pos=end)
        self.wait()

    def keys(self, keys: str) -> None:
        """A shortcut, while the canvas has the focus."""
        self.window.canvas.setFocus()
        QTest.keySequence(self.window.canvas, keys)
        self.wait()

    def type(self, text: str, *, enter: bool = True) -> None:
        """Into whatever has the focus."""
        QTest.keyClicks(_focused(), text)
        self.wait()
        if enter:
            QTest.keyClick(_focused(), Qt.Key.Key_Return)
            self.wait()

    def fill(self, field: str, text: str) -> None:
        """Replace what stands in a field of the inspector."""
        editor = self._field(field)
        editor.setFocus()
        QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(editor, text)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        self.wait()

    def choose(self, field: str, text: str) -> None:
        """Take an entry of a list of the inspector by typing how it begins."""
        editor = self._field(field)
        editor.setFocus()
        QTest.keyClicks(editor, text)
        self.wait()

    def _field(self, name: str) -> QWidget:
        page = self.window.inspector.page
        editor = page.findChild(QWidget, name) if page is not None else None
        if editor is None:
            raise LookupError(f"the inspector has no field called {name}")
        return editor.focusProxy() or editor


def _focused() -> QWidget:
    widget = QApplication.focusWidget()
    if widget is None:
        raise LookupError("nothing has the focus")
    return widget
