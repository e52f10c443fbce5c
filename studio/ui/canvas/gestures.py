"""What the mouse can do on the canvas: each gesture is an object with a start, moves, an end and a cancel.

While one goes on, the scene may show a preview; the document changes once, when it ends, and not at all when cancelled.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPointF, QRectF

from studio.diagram import Endpoint, Point, edits
from studio.diagram.geometry import GRID
from studio.ui.canvas.scene import Port, Scene
from studio.ui.canvas.trial import trial


class Gesture(Protocol):
    """One press, drag and release. Places are in the scene's coordinates, in points."""

    def start(self, at: QPointF) -> None:
        """The button went down."""
        ...

    def move(self, at: QPointF) -> None:
        """The mouse moved with the button down."""
        ...

    def end(self, at: QPointF) -> None:
        """The button went up: do it."""
        ...

    def cancel(self) -> None:
        """Escape, or something else came in between: leave no trace."""
        ...


class Select:
    """Drag over empty canvas: select the blocks the box touches, added to those selected before where `add`."""

    def __init__(self, scene: Scene, *, add: bool) -> None:
        self._scene, self._add = scene, add
        self._origin, self._before = QPointF(), frozenset[str]()

    def start(self, at: QPointF) -> None:
        """Forget the selection, unless it is added to; a click on a wire selects that."""
        self._origin, self._before = at, self._scene.selection
        self._scene.select(self._before if self._add else frozenset(), self._scene.wire_at(at))

    def move(self, at: QPointF) -> None:
        """Draw the box and select what it touches."""
        box = QRectF(self._origin, at).normalized()
        self._scene.show_box(box)
        kept = self._before if self._add else frozenset[str]()
        self._scene.select(kept | self._scene.touched(box))

    def end(self, at: QPointF) -> None:
        """Take the box away."""
        self._scene.show_box(None)

    def cancel(self) -> None:
        """As it was before."""
        self._scene.show_box(None)
        self._scene.select(self._before)


class Move:
    """Drag a block: it and the others selected follow, on the grid."""

    def __init__(self, scene: Scene, node: str, *, toggle: bool) -> None:
        self._scene, self._node, self._toggle = scene, node, toggle
        self._origin, self._places = QPointF(), dict[str, Point]()
        self._was_selected = False

    def start(self, at: QPointF) -> None:
        """Select the block, with the others where it is one of them or Ctrl is held."""
        chosen = self._scene.selection
        self._was_selected = self._node in chosen
        if not self._was_selected:
            chosen = (chosen if self._toggle else frozenset()) | {self._node}
            self._scene.select(chosen)
        self._origin = at
        self._places = {name: self._scene.places[name] for name in chosen}

    def move(self, at: QPointF) -> None:
        """Show the blocks where they would go."""
        self._scene.preview(self._moved(at))

    def end(self, at: QPointF) -> None:
        """Move them; a click without a move only selects."""
        moved = self._moved(at)
        self._scene.preview({})
        if moved != self._places:
            name = "Move" if len(moved) > 1 else f"Move {self._node}"
            page = self._scene.workspace.page
            self._scene.workspace.do(name, lambda document: edits.move(document, page, moved))
        elif self._was_selected:
            self._click()

    def cancel(self) -> None:
        """Put them back."""
        self._scene.preview({})

    def _click(self) -> None:
        chosen = self._scene.selection
        self._scene.select(chosen - {self._node} if self._toggle else frozenset({self._node}))

    def _moved(self, at: QPointF) -> dict[str, Point]:
        """All by the same way, so that the block under the mouse lands on the grid."""
        first = self._places[self._node]
        dx = round((first.x + at.x() - self._origin.x()) / GRID) * GRID - first.x
        dy = round((first.y + at.y() - self._origin.y()) / GRID) * GRID - first.y
        if abs(at.x() - self._origin.x()) < GRID / 2 and abs(at.y() - self._origin.y()) < GRID / 2:
            return dict(self._places)
        return {name: Point(place.x + dx, place.y + dy) for name, place in self._places.items()}


class DrawWire:
    """Drag from a port to a port of the other side, either way round. The wire that fed the input before is replaced.

    Taken at an input that is fed already, the wire comes loose and can be led elsewhere, or dropped to be removed.
    """

    def __init__(self, scene: Scene, port: Port) -> None:
        self._scene, self._loose, self._fixed = scene, None, port
        self._tried: Port | None = None
        self._wrong = ""
        source = scene.workspace.graph.wires.get(port.end)
        if not port.out and source is not None:
            self._loose = port.end
            self._fixed = Port(source, out=True)

    def start(self, at: QPointF) -> None:
        """Hide the wire that came loose."""
        if self._loose is not None:
            self._scene.hide_wire(self._loose, hidden=True)

    def move(self, at: QPointF) -> None:
        """Draw it to the mouse, or to the port under the mouse, and say where it does not fit there."""
        target = self._target(at)
        if target != self._tried:
            self._tried = target
            self._wrong = trial(self._scene.workspace, *self._ends(target)) if target else ""
        self._scene.show_rubber(self._fixed, at, target, self._wrong)

    def end(self, at: QPointF) -> None:
        """Connect, or remove what was dropped on empty canvas."""
        target = self._target(at)
        self.cancel()
        if target is not None:
            self._connect(target)
        elif self._loose is not None:
            self._disconnect(self._loose)

    def cancel(self) -> None:
        """Take the drawn line away and show the loose wire again."""
        self._scene.show_rubber(None)
        if self._loose is not None:
            self._scene.hide_wire(self._loose, hidden=False)

    def _target(self, at: QPointF) -> Port | None:
        found = self._scene.port_at(at)
        return found if found is not None and found.out is not self._fixed.out else None

    def _ends(self, other: Port) -> tuple[Endpoint, Endpoint]:
        """Source and target of the wire between the port it was begun at and another."""
        return (self._fixed.end, other.end) if self._fixed.out else (other.end, self._fixed.end)

    def _connect(self, other: Port) -> None:
        source, target = self._ends(other)
        if target == self._loose and self._scene.workspace.graph.wires.get(target) == source:
            return
        page, loose = self._scene.workspace.page, self._loose

        def edit(document: edits.Document) -> edits.Document:
            if loose is not None:
                document = edits.disconnect(document, page, loose)
            return edits.connect(document, page, source, target)

        self._scene.workspace.do(f"Connect {source.node} to {target.node}", edit)

    def _disconnect(self, end: Endpoint) -> None:
        page = self._scene.workspace.page
        self._scene.workspace.do(f"Disconnect {end}", lambda document: edits.disconnect(document, page, end))
