"""A user of the window: sees it, and has a mouse and a keyboard. Nothing here calls what a user could not do."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studio.diagram import Document, Endpoint
from studio.ui.window import Window


class Driver:
    """A user: knows the window, and has a mouse and a keyboard."""

    def __init__(self, window: Window, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot

    @property
    def viewport(self) -> QWidget:
        return self.window.canvas.viewport()

    @property
    def inspector(self) -> QWidget:
        """What the inspector shows, as soon as it has caught up with what was done."""
        self.catch_up()
        assert self.window.inspector.page is not None
        return self.window.inspector.page

    def catch_up(self) -> None:
        """Wait until the inspector shows what was done."""
        self.qtbot.waitUntil(lambda: not self.window.inspector.is_behind)

    @property
    def document(self) -> Document:
        return self.window.workspace.document

    def show(self, document: Document) -> None:
        """Open a document, and wait until the panels have their sizes and the page is fitted between them."""
        self.window.workspace.start(document)
        before = None
        for _ in range(40):
            self.qtbot.wait(25)
            canvas = self.window.canvas
            now = canvas.viewport().size(), canvas.transform(), canvas.mapToScene(0, 0)
            if now == before:
                return
            before = now

    def at(self, x: float, y: float) -> QPoint:
        """Pixels of the canvas for a place of the drawing."""
        return self.window.canvas.mapFromScene(QPointF(x, y))

    def centre(self, name: str) -> QPoint:
        middle = self.window.scene.body(name).center()
        return self.at(middle.x(), middle.y())

    def blocks(self) -> set[str]:
        """The blocks on the canvas."""
        return set(self.window.scene.drawing.blocks)

    def wires(self) -> set[Endpoint]:
        """The wires on the canvas, by the input they feed."""
        return set(self.window.scene.drawing.ways)

    def picture(self) -> QImage:
        """What the canvas shows, all of it painted."""
        self.window.canvas.settle()
        return self.window.canvas.grab().toImage()

    def port(self, end: Endpoint, *, out: bool) -> QPoint:
        shape, place = self.window.scene.shapes[end.node], self.window.scene.places[end.node]
        port = (shape.outputs if out else shape.inputs)[end.port]
        return self.at(place.x + port.x, place.y + port.y)

    def drag(
        self,
        start: QPoint,
        end: QPoint,
        button: Qt.MouseButton = Qt.MouseButton.LeftButton,
        keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press, move in several steps, release."""
        QTest.mouseMove(self.viewport, start)
        QTest.mousePress(self.viewport, button, keys, start)
        for step in range(1, 6):
            QTest.mouseMove(self.viewport, start + (end - start) * (step / 5))
            QTest.qWait(2)
        QTest.mouseRelease(self.viewport, button, keys, end)

    def click(self, at: QPoint, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.mouseMove(self.viewport, at)
        QTest.mouseClick(self.viewport, Qt.MouseButton.LeftButton, keys, at)

    def press(self, keys: str) -> None:
        """Press a shortcut in the window."""
        self.window.canvas.setFocus()
        QTest.keySequence(self.window.canvas, keys)
        self.catch_up()

    def field(self, name: str, within: QWidget | None = None) -> QWidget:
        """The field of a setting in the inspector."""
        editor = (within or self.inspector).findChild(QWidget, name)
        assert editor is not None, f"no editor called {name}"
        return editor.focusProxy() or editor

    def type(self, name: str, text: str) -> None:
        """Replace what stands in a field, and press Enter."""
        field = self.field(name)
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.catch_up()

    def problems(self) -> list[str]:
        self.qtbot.wait(20)
        rows = self.window.problems.findChild(QWidget, "problems")
        return [rows.item(index).text() for index in range(rows.count())]


def answer(act: Callable[[QWidget], None]) -> None:
    """Do something to the dialog that is about to open."""

    def wait() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None or not dialog.isVisible():
            QTimer.singleShot(20, wait)
        else:
            QTimer.singleShot(20, lambda: act(dialog))  # keys pressed at the moment it shows may be lost

    QTimer.singleShot(20, wait)
