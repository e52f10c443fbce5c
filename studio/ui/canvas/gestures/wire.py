"""Drawing wires."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF

from studio.diagram import Endpoint, edits
from studio.ui.canvas.finder import REACH
from studio.ui.canvas.gestures.aim import Aim
from studio.ui.canvas.hit import Port
from studio.ui.canvas.scene import Scene
from studio.ui.words import tr
from studio.ui.workspace import Edit


@dataclass(frozen=True, slots=True)
class Dropped:
    """A wire that was let go where it has to be asked what is meant: on the paper, or at a port it does not fit.

    Ports are named as in the drawing. `loose` is the input it was taken off, if any.
    """

    at: QPointF
    fixed: Port
    target: Port | None = None
    loose: Endpoint | None = None


class DrawWire:
    """Drag from a port to a port of the other side, either way round. The wire that fed the input before is replaced.

    Taken at an input that is fed already, the wire comes loose and can be led elsewhere, or dropped to be removed.
    Ports it fits are lit, and it jumps to one that is near.
    """

    def __init__(self, scene: Scene, port: Port) -> None:
        self._scene, self._loose, self._fixed = scene, None, port
        self._origin, self._moved = QPointF(), False
        source = scene.drawing.graph.wires.get(port.end)
        if not port.out and source is not None:
            self._loose = port.end
            self._fixed = Port(source, out=True)
        self._aim = Aim(scene, self._fixed, self._loose)

    def start(self, at: QPointF) -> None:
        """Work on the diagram the port is of; nothing is shown before the mouse moves."""
        self._scene.attend(self._fixed.end.node)
        self._origin = at

    def move(self, at: QPointF) -> None:
        """Draw it to the mouse, or to the port that is meant, and say where it does not fit there."""
        if not self._moved and (at - self._origin).manhattanLength() <= REACH / 2:
            return
        self._moved = True
        previews, (seen, zoom) = self._scene.previews, self._scene.sight()
        if self._loose is not None:
            previews.hide_wire(self._loose)
        if self._aim.look(at, seen, zoom):
            previews.lights(self._aim.lights)
        target = self._aim.at(at, zoom)
        previews.rubber(self._fixed, at, target, self._aim.why_not(target) if target else "")

    def end(self, at: QPointF) -> None:
        """Connect; ask what is meant on empty paper and at a port it does not fit; remove what came loose."""
        self.cancel()
        if not self._moved:
            return
        target = self._aim.at(at, self._scene.sight()[1])
        if target is not None:
            self._reach(at, target)
        elif self._loose is not None:
            self._disconnect(self._scene.own(self._loose))
        elif self._is_paper(at):
            self._scene.wire_dropped.emit(Dropped(at, self._fixed))

    def cancel(self) -> None:
        """Take the drawn line away and show the loose wire again."""
        previews = self._scene.previews
        previews.lights({})
        previews.rubber(None)
        if self._loose is not None:
            previews.hide_wire(None)

    def _reach(self, at: QPointF, port: Port) -> None:
        if port.end == self._loose:
            return
        if self._aim.why_not(port):
            self._scene.wire_dropped.emit(Dropped(at, self._fixed, port, self._loose))
        else:
            draw(self._scene, Dropped(at, self._fixed, port, self._loose))

    def _is_paper(self, at: QPointF) -> bool:
        block = self._scene.find.block_at(at)
        return block is None or block in self._scene.drawing.opened

    def _disconnect(self, end: Endpoint) -> None:
        page, title = self._scene.workspace.page, tr("Disconnect {port}", port=end)
        self._scene.workspace.do(title, lambda document: edits.disconnect(document, page, end))


def ends(scene: Scene, dropped: Dropped) -> tuple[Endpoint, Endpoint]:
    """Source and target of a wire that was dropped at a port, as the document has them."""
    assert dropped.target is not None, "it was dropped at a port"
    fixed, other = scene.own(dropped.fixed.end), scene.own(dropped.target.end)
    return (fixed, other) if dropped.fixed.out else (other, fixed)


def draw(scene: Scene, dropped: Dropped) -> None:
    """Connect the wire to the port it was dropped at; one that is there already stays as it is."""
    source, target = ends(scene, dropped)
    if dropped.loose is None and scene.workspace.graph.wires.get(target) == source:
        return
    page, title = scene.workspace.page, tr("Connect {source} to {target}", source=source.node, target=target.node)
    connect = led_away(scene, dropped, lambda document: edits.connect(document, page, source, target))
    scene.workspace.do(title, connect)


def led_away(scene: Scene, dropped: Dropped, edit: Edit) -> Edit:
    """The same edit, after the wire was taken off the input it came from."""
    if dropped.loose is None:
        return edit
    page, loose = scene.workspace.page, scene.own(dropped.loose)
    return lambda document: edit(edits.disconnect(document, page, loose))
