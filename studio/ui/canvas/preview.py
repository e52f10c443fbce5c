"""What is shown while blocks are dragged: they and their wires elsewhere, the document untouched."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from studio.diagram import Point
from studio.diagram.geometry_page import wire_ends
from studio.diagram.geometry_wires import wire_path

if TYPE_CHECKING:
    from studio.ui.canvas.scene import Scene


class Preview:
    """Some blocks of a scene somewhere else. Their wires are found once; a move touches only them."""

    def __init__(self, scene: Scene, names: Iterable[str]) -> None:
        self._scene, self._names = scene, frozenset(names)
        wires = scene.workspace.graph.wires.items()
        self._wires = [(to, source) for to, source in wires if to.node in self._names or source.node in self._names]

    def show(self, places: Mapping[str, Point]) -> None:
        """Put the blocks there, and lead their wires the direct way."""
        scene = self._scene
        shown = {end.node: scene.places[end.node] for wire in self._wires for end in wire} | dict(places)
        for name, place in places.items():
            scene.nodes[name].setPos(*place)
        for target, source in self._wires:
            scene.wires[target].show_path(wire_path(*wire_ends(source, target, scene.shapes, shown)))

    def end(self) -> None:
        """Everything back where the document has it."""
        for name in self._names & self._scene.nodes.keys():
            self._scene.nodes[name].setPos(*self._scene.places[name])
        for target, _ in self._wires:
            if target in self._scene.wires:
                self._scene.wires[target].show_path(self._scene.paths[target])
