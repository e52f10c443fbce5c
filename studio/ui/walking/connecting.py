"""Drawing wires with the keyboard: from port to port of a block, then through those that a wire from there fits."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent

from studio.compiler.spoken import told_input, told_output
from studio.diagram import Endpoint, edits
from studio.ui.canvas.gestures.aim import Aim
from studio.ui.canvas.gestures.wire import Dropped, draw
from studio.ui.canvas.hit import Port
from studio.ui.canvas.scene import Scene
from studio.ui.canvas.view import View
from studio.ui.walking.ring import Ring
from studio.ui.walking.voice import Voice
from studio.ui.walking.words import input_words, output_words
from studio.ui.words import tr
from studio.ui.workspace import Workspace

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Backtab: -1,
}
COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
AROUND = 60


class Connecting(QObject):
    """At a port, or not; and then drawing a wire from it, or not. While at one, some keys are its own.

    All ports are named as in the drawing.
    """

    def __init__(self, workspace: Workspace, scene: Scene, canvas: View, voice: Voice) -> None:
        super().__init__(canvas)
        self._workspace, self._scene, self._canvas, self._voice = workspace, scene, canvas, voice
        self._port: Port | None = None
        self._targets: list[Port] = []
        self._chosen: int | None = None
        """Which of the ports the wire would end at; None while none is being drawn."""
        self._typed = ""
        self._ring = Ring(scene.style_)
        scene.addItem(self._ring)
        for widget in (canvas, canvas.viewport()):
            widget.installEventFilter(self)
        scene.selected.connect(self._follow)
        for signal in (workspace.opened, workspace.looked, workspace.changed):
            signal.connect(self.leave)

    @property
    def port(self) -> Port | None:
        """The port one is at."""
        return self._port

    @property
    def target(self) -> Port | None:
        """The port that the wire that is being drawn would end at."""
        return None if self._chosen is None else self._targets[self._chosen]

    def step(self, block: str, by: int) -> bool:
        """To another port of this block; False beyond the last, and before the first."""
        shape = self._scene.drawing.shapes[block]
        ports = [Port(Endpoint(block, name), out=False) for name in shape.inputs]
        ports += [Port(Endpoint(block, name), out=True) for name in shape.outputs]
        here = ports.index(self._port) if self._port in ports else (-1 if by > 0 else len(ports))
        self.leave()
        if not 0 <= here + by < len(ports):
            return False
        self._port = ports[here + by]
        self._show(self._port)
        self._voice.say(self._words(self._port))
        return True

    def begin(self, block: str) -> None:
        """Draw a wire from the port one is at, or from the first output of this block; from its last input if none."""
        shape = self._scene.drawing.shapes[block]
        if self._port is None or self._port.end.node != block:
            out = bool(shape.outputs)
            names = [*shape.outputs] if out else [*shape.inputs][::-1]
            self._port = Port(Endpoint(block, names[0]), out) if names else None
        if self._port is not None:
            self._show(self._port)
            self._seek(self._port)

    def leave(self, *_: object) -> None:
        """At no port any more."""
        self._stop()
        self._port = None
        self._ring.show_at(None)

    # What a wire from here fits --------------------------------------------------------------------------------------

    def _seek(self, fixed: Port) -> None:
        """The ports that are seen where it fits: free ones first, then the nearest."""
        aim = Aim(self._scene, fixed, None)
        seen, _ = self._scene.sight()
        aim.look(self._place(fixed), seen, 1.0)
        lights = aim.lights
        wires = self._scene.drawing.graph.wires
        fitting = [port for port, fits in lights.items() if fits and wires.get(port.end) != fixed.end]
        self._targets = sorted(fitting, key=lambda port: not port.out and port.end in wires)
        if not self._targets:
            self._voice.say(tr("Nothing that is seen fits here. A adds a block."))
            return
        self._scene.previews.lights(lights)
        count = len(self._targets)
        self._choose(0, tr("One port fits.") if count == 1 else tr("{count} ports fit.", count=count))

    def _choose(self, index: int, before: str = "") -> None:
        self._chosen = index % len(self._targets)
        target, fixed = self._targets[self._chosen], self._port
        assert fixed is not None, "a wire is drawn from a port"
        self._scene.previews.rubber(fixed, self._place(target), target)
        self._show(target)
        self._voice.say(f"{before} {self._words(target)}".lstrip())

    def _type(self, text: str) -> None:
        """To the next port of a block whose name begins with what was typed."""
        assert self._chosen is not None, "ports are chosen from"
        for typed in (self._typed + text, text):
            ahead = [*range(self._chosen, len(self._targets)), *range(self._chosen)]
            names = ((index, self._scene.own(self._targets[index].end).node.lower()) for index in ahead)
            found = next((index for index, name in names if name.startswith(typed.lower())), None)
            if found is not None:
                self._typed = typed
                self._choose(found)
                return

    def _connect(self) -> None:
        fixed, target = self._port, self.target
        assert fixed is not None and target is not None, "a wire is being drawn"
        self._stop()
        draw(self._scene, Dropped(self._place(target), fixed, target))

    def _disconnect(self, port: Port) -> None:
        end, page = self._scene.own(port.end), self._workspace.page
        if port.out or end not in self._workspace.graph.wires:
            self._voice.say(tr("There is no wire to take off here."))
            return
        self._workspace.do(tr("Disconnect {port}", port=end), lambda document: edits.disconnect(document, page, end))

    def _stop(self) -> None:
        if self._chosen is not None:
            self._scene.previews.lights({})
            self._scene.previews.rubber(None)
        self._targets, self._chosen, self._typed = [], None, ""

    # Keys ------------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that mean something else at a port than on the canvas."""
        if self._port is None:
            return False
        if event.type() is QEvent.Type.MouseButtonPress or _goes_elsewhere(event):
            self.leave()
        if not isinstance(event, QKeyEvent) or not self._is_own(event):
            return False
        if event.type() is QEvent.Type.KeyPress:
            self._press(Qt.Key(event.key()), event.text())
        event.accept()
        return True

    def _is_own(self, event: QKeyEvent) -> bool:
        if event.modifiers() & COMMANDS:
            return False
        key, letter = event.key(), event.text().isprintable() and bool(event.text().strip())
        if self._chosen is not None:
            return key in (*ENTER, *STEPS, Qt.Key.Key_Escape) or letter
        return key in (*ENTER, Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_A, Qt.Key.Key_Insert)

    def _press(self, key: Qt.Key, text: str) -> None:
        port = self._port
        assert port is not None, "keys are taken at a port"
        if self._chosen is not None:
            self._press_drawing(key, text)
        elif key in ENTER:
            self.begin(port.end.node)
        elif key == Qt.Key.Key_Delete:
            self._disconnect(port)
        elif key == Qt.Key.Key_Escape:
            self.leave()
            self._voice.say(self._voice.selection())
        else:
            self._scene.wire_dropped.emit(Dropped(self._beside(port), port))

    def _press_drawing(self, key: Qt.Key, text: str) -> None:
        assert self._chosen is not None, "a wire is being drawn"
        if key in ENTER:
            self._connect()
        elif key == Qt.Key.Key_Escape:
            self._stop()
            self._voice.say(tr("Not connected."))
        elif key in STEPS:
            self._typed = ""
            self._choose(self._chosen + STEPS[key])
        else:
            self._type(text)

    # Where and what --------------------------------------------------------------------------------------------------

    def _follow(self, chosen: frozenset[str]) -> None:
        """Another block is the current one."""
        if self._port is not None and self._port.end.node not in self._scene.paths(chosen):
            self.leave()

    def _show(self, port: Port) -> None:
        """The ring is at the port one is at; what is shown is kept in sight."""
        place = self._scene.drawing.port_place(port.end, port.out)
        if port == self._port:
            self._ring.show_at(place)
        self._canvas.ensureVisible(place.x, place.y, 1, 1, AROUND, AROUND)

    def _place(self, port: Port) -> QPointF:
        return QPointF(*self._scene.drawing.port_place(port.end, port.out))

    def _beside(self, port: Port) -> QPointF:
        """Where a block that is connected here would stand."""
        return self._place(port) + QPointF(60 if port.out else -60, 0)

    def _words(self, port: Port) -> str:
        end, checked = self._scene.own(port.end), self._workspace.checked
        if port.out:
            return tr("{block}, output {port}", block=end.node, port=output_words(told_output(checked, end)))
        return tr("{block}, input {port}", block=end.node, port=input_words(told_input(checked, end)))


def _goes_elsewhere(event: QEvent) -> bool:
    """Whether the focus goes to something else in the window."""
    if not isinstance(event, QFocusEvent) or event.type() is not QEvent.Type.FocusOut:
        return False
    return event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
