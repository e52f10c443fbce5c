"""What the mouse can do on the canvas: each gesture is an object with a start, moves, an end and a cancel.

While one goes on, the scene may show a preview; the document changes once, when it ends, and not at all when cancelled.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPointF, QRectF

from studio.diagram import Document, Endpoint, Point, edits
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
        self._origin, self._before, self._now = QPointF(), frozenset[str](), frozenset[str]()

    def start(self, at: QPointF) -> None:
        """Forget the selection, unless it is added to; a click on a wire selects that."""
        wire = self._scene.wire_at(at)
        if wire is not None:
            wire = Endpoint(self._scene.attend(wire.node), wire.port)
        elif not self._add:
            self._scene.attend("")
        self._origin, self._before = at, self._scene.selection
        self._now = self._before if self._add else frozenset()
        self._scene.select(self._now, wire)

    def move(self, at: QPointF) -> None:
        """Draw the box and mark what it touches; nobody else is told yet."""
        box = QRectF(self._origin, at).normalized()
        self._scene.show_box(box)
        kept = self._before if self._add else frozenset[str]()
        self._now = kept | self._scene.touched(box)
        self._scene.show_chosen(self._now)

    def end(self, at: QPointF) -> None:
        """Take the box away and select."""
        self._scene.show_box(None)
        self._scene.select(self._now, None if self._now else self._scene.selected_wire)

    def cancel(self) -> None:
        """As it was before."""
        self._scene.show_box(None)
        self._scene.select(self._before)
        self._scene.show_chosen(self._before)


class Move:
    """Drag a block: it and the others selected follow, on the grid."""

    def __init__(self, scene: Scene, node: str, *, toggle: bool) -> None:
        self._scene, self._node, self._toggle = scene, node, toggle
        self._origin, self._place = QPointF(), Point(0, 0)
        self._was_selected = False

    def start(self, at: QPointF) -> None:
        """Select the block, with the others where it is one of them or Ctrl is held."""
        chosen = self._scene.selection
        self._was_selected = self._node in chosen
        if not self._was_selected:
            chosen = (chosen if self._toggle else frozenset()) | {self._node}
            self._scene.select(chosen)
        self._origin = at
        self._place = self._scene.places[self._node]

    def move(self, at: QPointF) -> None:
        """Show the blocks where they would go."""
        by = self._by(at)
        self._scene.drag(self._scene.selection if by != Point(0, 0) else frozenset(), by)

    def end(self, at: QPointF) -> None:
        """Move them; a click without a move only selects."""
        by, chosen = self._by(at), self._scene.selection
        self._scene.drag(frozenset())
        if by != Point(0, 0):
            self._scene.move_blocks(chosen, by, "Move" if len(chosen) > 1 else f"Move {self._node}")
        elif self._was_selected:
            self._click()

    def cancel(self) -> None:
        """Put them back."""
        self._scene.drag(frozenset())

    def _click(self) -> None:
        chosen = self._scene.selection
        self._scene.select(chosen - {self._node} if self._toggle else frozenset({self._node}))

    def _by(self, at: QPointF) -> Point:
        """All by the same way, so that the block under the mouse lands on the grid."""
        dx, dy = at.x() - self._origin.x(), at.y() - self._origin.y()
        if abs(dx) < GRID / 2 and abs(dy) < GRID / 2:
            return Point(0, 0)
        first = self._place
        return Point(round((first.x + dx) / GRID) * GRID - first.x, round((first.y + dy) / GRID) * GRID - first.y)


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
            self._scene.hide_wire(self._loose)

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
            self._disconnect(self._scene.own(self._loose))

    def cancel(self) -> None:
        """Take the drawn line away and show the loose wire again."""
        self._scene.show_rubber(None)
        if self._loose is not None:
            self._scene.hide_wire(None)

    def _target(self, at: QPointF) -> Port | None:
        found = self._scene.port_at(at)
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
