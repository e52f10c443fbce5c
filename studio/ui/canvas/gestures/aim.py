"""Where a wire that is being drawn could end: the ports it fits, and the one the mouse means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF

from studio.diagram import Endpoint
from studio.diagram.geometry import Rect
from studio.ui.canvas.hit import Port
from studio.ui.canvas.paint import FLAT
from studio.ui.canvas.scene import Scene
from studio.ui.canvas.shown import inside

MOST = 300
"""Ports that are marked at once, the nearest to the mouse."""

SNAP = 25.0
"""How near to a fitting port the mouse must come for the wire to jump there, in pixels."""

AROUND = 200.0
"""So far beyond what is seen ports are asked about, in points, so that not every step of the view asks anew."""


class Aim:
    """The ports at the other side of a wire begun at `fixed`; of the diagram worked on alone.

    `loose` is the input whose wire was taken off: it counts as free. All ports are named as in the drawing.
    """

    def __init__(self, scene: Scene, fixed: Port, loose: Endpoint | None) -> None:
        self._scene, self._fixed, self._loose = scene, fixed, loose
        self._why: dict[Port, str] = {}
        self._asked = Rect(0, 0, 0, 0)

    def look(self, at: QPointF, seen: Rect, zoom: float) -> bool:
        """Ask about the ports that are seen, and say whether more are known now; from afar there are none to see."""
        if zoom < FLAT or _holds(self._asked, seen):
            return False
        self._asked = seen.grown(AROUND)
        ports = [port for name in self._scene.drawing.blocks.near(self._asked) for port in self._ports(name)]
        ports.sort(key=lambda port: self._far(port, at))
        self._learn(ports[:MOST])
        return True

    @property
    def lights(self) -> dict[Port, bool]:
        """Of each port that was asked about, whether the wire fits there."""
        return {port: not why for port, why in self._why.items()}

    def why_not(self, port: Port) -> str:
        """What would be wrong with the wire; empty where it fits."""
        self._learn([port])
        return self._why[port]

    def at(self, at: QPointF, zoom: float) -> Port | None:
        """The port that is meant: the one under the mouse, a fitting one near by, or the only one of a block."""
        under = self._scene.find.port_at(at)
        if under is not None and self._may_end(under):
            return under
        return self._nearest(at, SNAP / zoom) or self._of_block(at)

    def _nearest(self, at: QPointF, reach: float) -> Port | None:
        area = Rect(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)
        near = [port for name in self._scene.drawing.blocks.near(area) for port in self._ports(name)]
        found = [(self._far(port, at), port) for port in near if self._why.get(port) == ""]
        far, port = min(found, key=lambda pair: pair[0], default=(reach, None))
        return port if far <= reach else None

    def _of_block(self, at: QPointF) -> Port | None:
        """The only free port of the block under the mouse that fits."""
        name = self._scene.find.block_at(at)
        if name is None or name in self._scene.drawing.opened:
            return None
        wires = self._scene.drawing.graph.wires
        free = [port for port in self._ports(name) if port.out or port.end == self._loose or port.end not in wires]
        self._learn(free)
        fitting = [port for port in free if not self._why[port]]
        return fitting[0] if len(fitting) == 1 else None

    def _ports(self, name: str) -> Iterator[Port]:
        """Those of a block at which the wire might end."""
        if inside(name) == self._scene.prefix:
            shape, out = self._scene.drawing.shapes[name], not self._fixed.out
            for port in shape.outputs if out else shape.inputs:
                yield Port(Endpoint(name, port), out)

    def _may_end(self, port: Port) -> bool:
        return port.out is not self._fixed.out and self._scene.is_own(port.end)

    def _learn(self, ports: Iterable[Port]) -> None:
        from studio.compiler.advice.fitting import fits  # networkx is loaded when the first document is

        own = self._scene.own
        asked = {own(port.end): port for port in ports if port not in self._why}
        if asked:
            checked = self._scene.workspace.checked
            found = fits(checked, own(self._fixed.end), asked, out=self._fixed.out)
            self._why.update({asked[end]: why for end, why in found.items()})

    def _far(self, port: Port, at: QPointF) -> float:
        x, y = self._scene.drawing.port_place(port.end, port.out)
        return ((x - at.x()) ** 2 + (y - at.y()) ** 2) ** 0.5


def _holds(area: Rect, other: Rect) -> bool:
    across = area.x <= other.x and other.right <= area.right
    return across and area.y <= other.y and other.bottom <= area.bottom
