"""Drawing wires."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from studio.diagram import Document, Endpoint, edits
from studio.ui.canvas.hit import Port
from studio.ui.canvas.scene import Scene
from studio.ui.canvas.trial import trial


class DrawWire:
    """Drag from a port to a port of the other side, either way round. The wire that fed the input before is replaced.

    Taken at an input that is fed already, the wire comes loose and can be led elsewhere, or dropped to be removed.
    """

    def __init__(self, scene: Scene, port: Port) -> None:
        self._scene, self._loose, self._fixed = scene, None, port
        self._tried: Port | None = None
        self._wrong = ""
        source = scene.drawing.graph.wires.get(port.end)
        if not port.out and source is not None:
            self._loose = port.end
            self._fixed = Port(source, out=True)

    def start(self, at: QPointF) -> None:
        """Hide the wire that came loose."""
        self._scene.attend(self._fixed.end.node)
        if self._loose is not None:
            self._scene.previews.hide_wire(self._loose)

    def move(self, at: QPointF) -> None:
        """Draw it to the mouse, or to the port under the mouse, and say where it does not fit there."""
        target = self._target(at)
        if target != self._tried:
            self._tried = target
            self._wrong = trial(self._scene.workspace, *self._ends(target)) if target else ""
        self._scene.previews.rubber(self._fixed, at, target, self._wrong)

    def end(self, at: QPointF) -> None:
        """Connect, or remove what was dropped on empty canvas."""
        target = self._target(at)
        self.cancel()
        if target is not None:
            self._connect(target)
        elif self._loose is not None:
            self._disconnect(self._scene.own(self._loose))

    def cancel(self) -> None:
        """Take the drawn line away and show the loose wire again."""
        self._scene.previews.rubber(None)
        if self._loose is not None:
            self._scene.previews.hide_wire(None)

    def _target(self, at: QPointF) -> Port | None:
        found = self._scene.find.port_at(at)
        fits = found is not None and found.out is not self._fixed.out and self._scene.is_own(found.end)
        return found if fits else None

    def _ends(self, other: Port) -> tuple[Endpoint, Endpoint]:
        """Source and target of the wire between the port it was begun at and another, as the document has them."""
        fixed, end = self._scene.own(self._fixed.end), self._scene.own(other.end)
        return (fixed, end) if self._fixed.out else (end, fixed)

    def _connect(self, other: Port) -> None:
        source, target = self._ends(other)
        loose = None if self._loose is None else self._scene.own(self._loose)
        workspace, page = self._scene.workspace, self._scene.workspace.page
        if target == loose and workspace.graph.wires.get(target) == source:
            return

        def edit(document: Document) -> Document:
            if loose is not None:
                document = edits.disconnect(document, page, loose)
            return edits.connect(document, page, source, target)

        workspace.do(f"Connect {source.node} to {target.node}", edit)

    def _disconnect(self, end: Endpoint) -> None:
        page = self._scene.workspace.page
        self._scene.workspace.do(f"Disconnect {end}", lambda document: edits.disconnect(document, page, end))
