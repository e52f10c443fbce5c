"""What a gesture shows while it goes on, over the picture; each is taken away when the gesture ends."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set

from PySide6.QtCore import QLineF, QObject, QPointF, QRectF, Signal

from studio.diagram import Endpoint, Point
from studio.diagram.geometry import Rect
from studio.diagram.geometry_wires import Path
from studio.ui.canvas.hit import Port
from studio.ui.canvas.overlay import Box, Dragged, Ghost, Overlay
from studio.ui.canvas.overlay_wires import Bent, Lights, Rubber, Threaded
from studio.ui.canvas.picture import Picture

HERE = Point(0, 0)


class Previews(QObject):
    """The previews over one picture. Blocks and ports are named by their path."""

    spoiled = Signal(object)
    """(list of Rect): these parts of the picture look different now, since something is left out of it."""

    def __init__(self, picture: Picture) -> None:
        super().__init__()
        self._picture, self._drawing = picture, picture.drawing
        self._box, self._rubber, self._lights = Box(picture.style), Rubber(picture.style), Lights(picture.style)
        self._threaded, self._bent = Threaded(picture.style), Bent(picture.style)
        self._dragged, self._ghost = Dragged(picture), Ghost(picture.style)

    def items(self) -> tuple[Overlay, ...]:
        """What has to be put on the scene, from below."""
        return self._dragged, self._ghost, self._threaded, self._bent, self._lights, self._box, self._rubber

    def clear(self) -> None:
        """Show nothing any more."""
        self.drag(frozenset())
        self.ghost(None)
        self.box(None)
        self.bend(None)
        self.mark_wire(None)
        self.lights({})
        self.rubber(None)

    def drag(self, names: Set[str], by: Point = HERE, guides: Iterable[QLineF] = ()) -> None:
        """Show some blocks elsewhere, with straight ways for their wires; none ends the preview."""
        lifted, before = frozenset(names), self._picture.lifted
        self._dragged.show_moved(lifted, by, list(guides))
        if lifted != before:
            self._picture.lifted = lifted
            both = (lifted | before) & self._drawing.graph.nodes.keys()
            blocks: list[Rect] = [self._drawing.rect(name) for name in both]
            self.spoiled.emit(blocks + [self._drawing.ways.rect(end) for end in self._drawing.wires_of(both)])

    def ghost(self, area: Rect | None) -> None:
        """The outline of a frame or a note that is being moved or resized."""
        self._ghost.show_rect(None if area is None else QRectF(*area))

    def box(self, box: QRectF | None) -> None:
        """Draw the box of a selection."""
        self._box.show_rect(box)

    def hide_wire(self, target: Endpoint | None) -> None:
        """Leave out a wire that is being led elsewhere; None shows it again."""
        before = self._picture.hidden
        self._picture.hidden = frozenset() if target is None else frozenset({target})
        changed = (before ^ self._picture.hidden) & self._drawing.graph.wires.keys()
        if changed:
            self.spoiled.emit([self._drawing.ways.rect(end) for end in changed])

    def mark_wire(self, target: Endpoint | None) -> None:
        """Mark the wire that a block would be put into; None ends it."""
        self._threaded.show_way(() if target is None else self._drawing.ways[target])

    def bend(self, target: Endpoint | None, path: Path = (), bends: Sequence[Point] = ()) -> None:
        """Show a wire on another way, through bends; None ends it."""
        self.hide_wire(target)
        self._bent.show_way(path, bends)

    def lights(self, fits: Mapping[Port, bool]) -> None:
        """Mark the ports a wire that is being drawn could end at, and those it could not."""
        self._lights.show_ports([(self._drawing.port_place(*_of(port)), fit) for port, fit in fits.items()])

    def rubber(
        self, port: Port | None, at: QPointF | None = None, snapped: Port | None = None, wrong: str = ""
    ) -> None:
        """Draw the wire that is being drawn, from a port to the mouse or to the port it would end at.

        `wrong` says why it does not fit there.
        """
        if port is None or at is None:
            self._rubber.hide()
            return
        fixed = self._drawing.port_place(*_of(port))
        here = self._drawing.port_place(*_of(snapped)) if snapped else Point(at.x(), at.y())
        ends = (fixed, here) if port.out else (here, fixed)
        self._rubber.show_between(*ends, out=port.out, snapped=snapped is not None, wrong=wrong)


def _of(port: Port) -> tuple[Endpoint, bool]:
    return port.end, port.out
