"""What a user does in the inspector: select blocks, go through lists with the keys, find rows and buttons."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget

from studio.ui.inspector.form import Form
from studio.ui.inspector.row import Row
from tests.ui.driver import Driver


def select(user: Driver, *names: str) -> None:
    """Click blocks, with Ctrl from the second on."""
    for number, name in enumerate(names):
        keys = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
        user.click(user.centre(name), keys)
    user.qtbot.wait(5)
    assert user.window.scene.selection == set(names)


def box(user: Driver, name: str) -> QComboBox:
    """A list to choose from."""
    return user.inspector.findChild(QComboBox, name)


def entries(field: QComboBox) -> list[str]:
    return [field.itemText(index) for index in range(field.count())]


def choose(user: Driver, name: str, text: str) -> None:
    """Take an entry with the keyboard."""
    field = user.field(name)
    assert isinstance(field, QComboBox)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Home)
    for _ in range(field.count()):
        if text in field.currentText():
            break
        QTest.keyClick(field, Qt.Key.Key_Down)
    assert text in field.currentText()


def press(user: Driver, title: str) -> None:
    """Click the button of this accessible name."""
    buttons = user.inspector.findChildren(QAbstractButton)
    found = [each for each in buttons if title in (each.accessibleName(), each.text()) and each.isVisible()]
    assert found, f"no button {title}"
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def row(user: Driver, name: str) -> Row:
    """The row of a setting."""
    return next(form.rows[name] for form in user.inspector.findChildren(Form) if name in form.rows)


def tick(field: QWidget) -> None:
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Space)


def notes(user: Driver) -> list[str]:
    """Everything that is written in the inspector at present."""
    return [label.text() for label in user.inspector.findChildren(QLabel) if label.isVisible()]
