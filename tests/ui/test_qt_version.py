"""The installed PySide6 keeps the reference count of None, and the versions allowed and locked stay below 6.12.

PySide6 6.12.0 gives back references to None (and to True and False) that it never took. Before Python 3.12 made them
immortal, each such call brings the count closer to zero, where the interpreter aborts ("deallocating None"), minutes
into a session.
"""

import re
import sys
import tomllib
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.version import Version
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QColor, QPainterPath
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsRectItem,
    QGraphicsScene,
    QGraphicsView,
    QLabel,
    QVBoxLayout,
    QWidget,
)

CHECKOUT = Path(__file__).resolve().parents[2]
BROKEN = Version("6.12")
CALLS = 200


class Bell(QObject):
    """An object with a signal, and handlers that Qt calls and that return None."""

    rung = Signal(object)

    def hear(self, _: object) -> None:
        """Receive the signal."""

    def customEvent(self, _: QEvent) -> None:
        """Receive an event: Qt calls back into Python."""


def none_into_setters(_: QApplication) -> None:
    """Functions that take None for "no object"."""
    child = QObject()
    scene, item = QGraphicsScene(), QGraphicsRectItem()
    scene.addItem(item)
    for _ in range(CALLS):
        child.setParent(None)
        item.setParentItem(None)
        item.setGraphicsEffect(None)


def none_out_of_getters(_: QApplication) -> None:
    """Functions that answer None where there is no object."""
    scene, item, widget = QGraphicsScene(), QGraphicsRectItem(), QWidget()
    for _ in range(CALLS):
        item.parentItem(), item.scene(), item.group()
        scene.focusItem(), scene.mouseGrabberItem(), scene.itemAt(QPointF(), QGraphicsView().transform())
        widget.parentWidget(), widget.layout(), widget.childAt(0, 0)


def void_functions(_: QApplication) -> None:
    """Functions that return nothing, which Python sees as None."""
    path, label, layout = QPainterPath(), QLabel(), QVBoxLayout()
    for _ in range(CALLS):
        path.lineTo(1, 1)
        label.setText("x")
        label.update()
        layout.setSpacing(1)


def signals(_: QApplication) -> None:
    """Signals connected, emitted with None, and disconnected."""
    bell = Bell()
    for _ in range(CALLS):
        bell.rung.connect(bell.hear)
        bell.rung.emit(None)
        bell.rung.disconnect(bell.hear)


def callbacks(application: QApplication) -> None:
    """Timers and events: Qt calls Python, and Python returns None."""
    bell = Bell()
    for _ in range(CALLS):
        QTimer.singleShot(0, lambda: None)
        QCoreApplication.postEvent(bell, QEvent(QEvent.Type.User))
    application.processEvents()


def properties(_: QApplication) -> None:
    """Values that cross the border both ways, None among them."""
    thing = QObject()
    for _ in range(CALLS):
        thing.setProperty("nothing", None)
        thing.property("nothing")
        thing.property("colour")
        QColor("red").name()


def counts() -> list[int]:
    """The reference counts of the three objects that every call hands across the border."""
    return [sys.getrefcount(None), sys.getrefcount(True), sys.getrefcount(False)]


def lost_references(work: Callable[[QApplication], None], application: QApplication) -> int:
    """How far the worst of the counts falls while `work` runs, once its own first-time allocations are over."""
    work(application)
    before = counts()
    work(application)
    return max(b - a for b, a in zip(before, counts(), strict=True))


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="immortal since 3.12: the counts do not move, nothing aborts")
@pytest.mark.parametrize(
    "work", [none_into_setters, none_out_of_getters, void_functions, signals, callbacks, properties]
)
def test_qt_gives_back_no_reference_that_it_does_not_own(work: Callable[[QApplication], None], qapp: QApplication):
    # One lost at every call makes at least CALLS; what else lives in the process moves a count by a few.
    assert lost_references(work, qapp) < CALLS // 2


def test_the_installed_version_is_below_the_broken_one():
    assert Version(version("PySide6-Essentials")) < BROKEN


def test_the_locked_version_is_below_the_broken_one():
    pin = re.search(r"(?m)^pyside6-essentials==(.+)$", (CHECKOUT / "constraints.txt").read_text(encoding="utf-8"))
    assert pin, "constraints.txt must name the version of pyside6-essentials"
    assert Version(pin[1]) < BROKEN


def test_the_project_file_refuses_the_broken_version():
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    gui = [Requirement(line) for line in project["optional-dependencies"]["gui"]]
    (qt,) = [requirement for requirement in gui if requirement.name == "PySide6-Essentials"]
    assert BROKEN not in qt.specifier
    assert "6.12.1" not in qt.specifier
