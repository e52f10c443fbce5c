"""Measures one canvas of `canvas` in a process of its own: `python -m benchmarks.canvas_rows window FILE`."""

from __future__ import annotations

import json
import os
import re
import resource
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEventLoop, QPoint, QPointF, QRectF, QSettings, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QGraphicsView

from benchmarks.bare_scene import BareScene
from studio.diagram import Document, Endpoint, Node, Point, edits, load
from studio.diagram.geometry import page_geometry
from studio.diagram.layout import complete_layout
from studio.spec import load_blocks
from studio.ui.app import make_application
from studio.ui.canvas.gestures.move import Move
from studio.ui.canvas.gestures.select import Select
from studio.ui.canvas.scene import Scene
from studio.ui.canvas.view import View
from studio.ui.style import Style
from studio.ui.window import Window
from studio.ui.workspace import Workspace

SIZE = (1600, 1000)
ZOOMS = (0.05, 0.15, 0.29, 0.31, 0.41, 0.6, 1.0, 2.0)
FRAMES = 40
MANY = 200

Found = dict[str, list[float]]


class Canvas(Protocol):
    """What is measured: a view on a drawing that can be looked at and worked on."""

    @property
    def view(self) -> QGraphicsView: ...
    def open(self, path: Path) -> None: ...
    def show_all(self) -> None: ...
    def look(self, name: str, zoom: float) -> None: ...
    def pan(self, x: int, y: int) -> None: ...
    def box(self, sizes: Iterator[float]) -> Iterator[Callable[[], object]]: ...
    def drag(self, names: list[str], ways: Iterator[float]) -> Iterator[Callable[[], object]]: ...
    def edits(self, name: str) -> dict[str, Callable[[int], object]]: ...


class Ours:
    """The canvas of the studio, in its window or alone."""

    def __init__(self, application: QApplication, *, window: bool) -> None:
        style = Style(application)
        self.window = Window(style) if window else None
        if self.window is not None:
            self.window.resize(*SIZE)
            self.window.show()
            wait(1_500)
            self.workspace, self.scene, self.view = self.window.workspace, self.window.scene, self.window.canvas
        else:
            self.workspace = Workspace()
            self.scene = Scene(self.workspace, style)
            self.view = View(self.scene, style)
            self.view.resize(*SIZE)
            self.view.show()

    def open(self, path: Path) -> None:
        """In the window as its menu does, which reads a large file in a thread."""
        if self.window is None:
            self.workspace.start(load(path), path)
            return
        self.window.files.open(path)
        while not self.workspace.is_open:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def show_all(self) -> None:
        self.view.fit()
        self.view.settle()

    def look(self, name: str, zoom: float) -> None:
        self.view.look(self.scene.body(name).center(), zoom)

    def pan(self, x: int, y: int) -> None:
        self.view._pan_by(QPoint(x, y))

    def box(self, sizes: Iterator[float]) -> Iterator[Callable[[], object]]:
        """Over the part that is seen, from the middle on."""
        seen, middle = self.view.seen(), self.view.middle()
        gesture = Select(self.scene, add=False)
        gesture.start(middle)
        for part in sizes:
            at = middle + QPointF(0.45 * part * seen.width(), 0.45 * part * seen.height())
            yield partial(gesture.move, at)
        yield partial(gesture.end, middle)
        self.scene.select(frozenset())

    def drag(self, names: list[str], ways: Iterator[float]) -> Iterator[Callable[[], object]]:
        self.scene.select(frozenset(names))
        gesture, start = Move(self.scene, names[0], toggle=False), self.scene.body(names[0]).center()
        gesture.start(start)
        for way in ways:
            yield partial(gesture.move, start + QPointF(way * 300, way * 200))
        gesture.cancel()
        self.scene.select(frozenset())

    def edits(self, name: str) -> dict[str, Callable[[int], object]]:
        """Each kind of edit, done for the n-th time."""
        self.scene.select(frozenset({name}))
        place = self.workspace.document.place("main", name) or Point(0, 0)
        source = Endpoint(f"x{_floor(name)[0]}", "y")
        target = Endpoint(name.replace("fc", "add"), "x0")
        before = self.workspace.graph.wires[target]

        def setting(document: Document, n: int) -> Document:
            return edits.set_setting(document, "main", name, "bias", bool(n % 2))

        def move(document: Document, n: int) -> Document:
            return edits.move(document, "main", {name: Point(place.x + 10 * (n + 1), place.y + 10)})

        def wire(document: Document, n: int) -> Document:
            return edits.connect(document, "main", before if n % 2 else source, target)

        def add(document: Document, n: int) -> Document:
            return edits.add_node(document, "main", Node(f"new{n}", "ReLU"), Point(place.x + 20 * n, place.y - 90))

        def delete(document: Document, n: int) -> Document:
            return edits.remove_nodes(document, "main", {f"new{n}"})

        kinds = {"setting": setting, "move": move, "wire": wire, "new block": add, "delete": delete}

        def make(edit: Callable[[Document, int], Document], n: int) -> None:
            self.workspace.do("an edit", lambda document: edit(document, n))

        found = {f"edit: {kind}": partial(make, edit) for kind, edit in kinds.items()}
        return {**found, "edit: undo": lambda _: self.workspace.undo()}


class Bare:
    """The plain scene."""

    def __init__(self, application: QApplication) -> None:
        self.view = QGraphicsView()

    def open(self, path: Path) -> None:
        document, registry = load(path), load_blocks()
        graph = document.page()
        places = complete_layout(graph, registry, document.layout["main"])
        self.bare = BareScene(graph, page_geometry(graph, registry), places)
        self.view = self.bare.view
        self.view.resize(*SIZE)
        self.view.show()

    def show_all(self) -> None:
        self.view.fitInView(self.bare.scene.itemsBoundingRect(), Qt.AspectRatioMode.KeepAspectRatio)
        self.view.viewport().repaint()

    def look(self, name: str, zoom: float) -> None:
        self.bare.look(self.bare.blocks[name].sceneBoundingRect().center(), zoom)

    def pan(self, x: int, y: int) -> None:
        self.bare.pan(x, y)

    def box(self, sizes: Iterator[float]) -> Iterator[Callable[[], object]]:
        seen = self.view.mapToScene(self.view.viewport().rect()).boundingRect()
        for part in sizes:
            size = 0.45 * part * seen.width(), 0.45 * part * seen.height()
            area = QRectF(seen.center(), seen.center() + QPointF(*size))
            yield partial(self.bare.select, area)
        self.bare.scene.clearSelection()

    def drag(self, names: list[str], ways: Iterator[float]) -> Iterator[Callable[[], object]]:
        for _ in ways:
            yield lambda: self.bare.move(names, QPointF(10, 7))
        self.bare.move(names, QPointF(-10 * FRAMES, -7 * FRAMES))

    def edits(self, name: str) -> dict[str, Callable[[int], object]]:
        return {}


def measure(canvas: Canvas, path: Path) -> Found:
    """All rows, each as median, 95th percentile and the longest; opening and memory as one number."""
    wait(300)
    before, start = memory(), time.perf_counter()
    canvas.open(path)
    QApplication.processEvents()
    canvas.show_all()
    found = {"opened and shown": [1e3 * (time.perf_counter() - start)]}
    wait(2_000)
    found["memory, MB"] = [memory() - before]
    linear = sorted(set(re.findall(r'"(fc\d+_\d+)"', path.read_text())), key=_floor)
    name = next(each for each in linear[len(linear) // 2 :] if _floor(each)[1])  # on the ground its wires are others
    fit = canvas.view.transform().m11()
    for zoom in (fit, *(zoom for zoom in ZOOMS if zoom > fit)):
        found |= _frames(canvas, name, linear, zoom, "fit" if zoom == fit else f"{zoom:g}")
    canvas.look(name, 1.0)
    wait(1_000)
    view = canvas.view
    for kind, edit in canvas.edits(name).items():
        found[kind] = spread([frame(view, partial(edit, n)) for n in range(20)])
    return found


def _floor(name: str) -> tuple[int, int]:
    """Tower and floor of a block called `fc3_7`."""
    tower, floor = name[2:].split("_")
    return int(tower), int(floor)


def _frames(canvas: Canvas, name: str, linear: list[str], zoom: float, title: str) -> Found:
    """Frames of all kinds at one zoom."""
    canvas.look(name, zoom)
    wait(600)
    view = canvas.view
    parts = [(n + 1) / FRAMES for n in range(FRAMES)]
    first = linear.index(name) - MANY // 2
    group = linear[first : first + MANY]
    found = {
        f"{title}: pan": [frame(view, partial(canvas.pan, 23 if n < FRAMES / 2 else -31, 11)) for n in range(FRAMES)]
    }
    found[f"{title}: box"] = [frame(view, step) for step in canvas.box(iter(parts))]
    found[f"{title}: drag 1"] = [frame(view, step) for step in canvas.drag([name], iter(parts))]
    found[f"{title}: drag {MANY}"] = [frame(view, step) for step in canvas.drag(group, iter(parts))]
    found[f"{title}: wheel"] = [frame(view, partial(wheel, view, 120 if n % 4 < 2 else -120)) for n in range(12)]
    return {kind: spread(times) for kind, times in found.items()}


def wheel(view: QGraphicsView, turn: int) -> None:
    """A notch of the wheel in the middle of the view."""
    at = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        at, QPointF(view.viewport().mapToGlobal(at.toPoint())), QPoint(), QPoint(0, turn),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    if isinstance(view, View):
        QApplication.sendEvent(view.viewport(), event)
    else:
        factor = 1.25 ** (turn / 120)
        view.scale(factor, factor)


def frame(view: QGraphicsView, act: Callable[[], object]) -> float:
    """Milliseconds from a movement of the mouse until the whole view is painted: at once, at no platform's pace."""
    start = time.perf_counter()
    act()
    view.viewport().repaint()
    return 1e3 * (time.perf_counter() - start)


def spread(times: list[float]) -> list[float]:
    """Median, 95th percentile, longest."""
    times = sorted(times)
    return [statistics.median(times), times[int(0.95 * (len(times) - 1))], times[-1]]


def memory() -> float:
    """Megabytes that the process holds."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() / 1e6


def wait(milliseconds: int) -> None:
    """Let the window do what it has put off."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main(kind: str, path: Path) -> None:
    """Print what was found as JSON."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(path.parent / "settings"))
    application = make_application()
    canvas = Bare(application) if kind == "bare" else Ours(application, window=kind == "window")
    print(json.dumps(measure(canvas, path)), flush=True)
    os._exit(0)  # nothing is to be asked about unsaved changes


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
