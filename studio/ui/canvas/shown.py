"""What the diagram on the canvas looks like: the shapes and places of its blocks, brought up to date with little work.

While no group is shown open that is the diagram itself, and an edit is followed block by block.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace

from studio.compiler.looking import diagram_at
from studio.diagram import Graph, PageChange
from studio.diagram.frozen import EMPTY
from studio.diagram.geometry import NOT_WIRED, NodeGeometry, node_geometry, wired_ports
from studio.diagram.layout import complete_layout
from studio.diagram.model import Sketch
from studio.diagram.opened import Homes, Opened, opened_page, shift
from studio.ui.workspace import Workspace

NOTHING = Opened(Graph(), {}, {}, Homes(""))


class Shown:
    """The blocks on the canvas by their path, with shape and place."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._closed: dict[str, NodeGeometry] = {}
        self.view = NOTHING

    def clear(self) -> None:
        """Nothing is shown."""
        self._closed, self.view = {}, NOTHING

    @property
    def page(self) -> str:
        """The name of the page or group on the canvas."""
        workspace = self._workspace
        return diagram_at(workspace.document, workspace.shown) or next(iter(workspace.document.pages))

    def renew(self, change: PageChange | None) -> frozenset[str]:
        """Follow an edit, or start afresh; the blocks that came, went, or look different now."""
        workspace, before = self._workspace, self.view
        document, page = workspace.document, self.page
        graph = document.diagram(page)
        touched = frozenset(graph.nodes) if change is None else self._touched(change, graph)
        self._shape(touched & graph.nodes.keys(), graph)
        places = complete_layout(graph, workspace.registry, document.layout.get(page, EMPTY))
        self.view = opened_page(document, page, workspace.registry, self._revealed, dict(self._closed), places)
        if before.instances or self.view.instances:
            return _differing(before, self.view)
        moved = {name for name, place in places.items() if before.places.get(name) != place}
        return touched | moved | (before.places.keys() - graph.nodes.keys())

    def _revealed(self, path: str) -> frozenset[str]:
        """The ports shown of a block of the page; inside an opened instance only wires reveal any."""
        return frozenset() if "/" in path else self._workspace.revealed_ports(path)

    def _touched(self, change: PageChange, graph: Graph) -> frozenset[str]:
        ends = {end.node for end in change.wires_added | change.wires_removed}
        led = {source.node for end in change.wires_added if (source := graph.wires.get(end))}
        let_go = {source.node for end in change.wires_removed if (source := self.view.graph.wires.get(end))}
        return frozenset(change.added | change.removed | change.changed | ends | led | let_go)

    def _shape(self, names: Set[str], graph: Graph) -> None:
        registry, wired = self._workspace.registry, wired_ports(_wires_of(names, graph))
        for name in names:
            node = graph.nodes[name]
            ins, outs = wired.get(name, NOT_WIRED)
            revealed = self._revealed(name)
            self._closed[name] = node_geometry(node, registry.get(node.block), (ins | revealed, outs | revealed))
        for name in self._closed.keys() - graph.nodes.keys():
            del self._closed[name]


def _differing(before: Opened, after: Opened) -> frozenset[str]:
    """The blocks that are not the same in two views, or not at the same place, or have other wires."""
    names = before.shapes.keys() | after.shapes.keys()
    differing = {
        name
        for name in names
        if before.shapes.get(name) != after.shapes.get(name) or before.places.get(name) != after.places.get(name)
    }
    old, new = before.graph.wires, after.graph.wires
    led = {target for target in old.keys() | new.keys() if old.get(target) != new.get(target)}
    sources = {source.node for target in led for source in (old.get(target), new.get(target)) if source}
    return frozenset(differing | sources | {target.node for target in led})


def _wires_of(names: Set[str], graph: Graph) -> Graph:
    """The part of a diagram that touches these blocks."""
    return Graph(
        graph.nodes,
        {to: source for to, source in graph.wires.items() if to.node in names or source.node in names},
    )


def inside(path: str) -> str:
    """What the path of a block has before its own id: "enc/" of "enc/fc1", nothing of "fc1"."""
    return path[: path.rfind("/") + 1]


def way(prefix: str) -> tuple[str, ...]:
    """The instances a prefix leads through; the numbers of a loop's steps are none."""
    return tuple(part for part in prefix.split("/") if part and not part.isdigit())


def shifted(sketch: Sketch, view: Opened) -> Sketch:
    """A sketch with its frames and notes where opened instances have made them go."""
    if not view.instances:
        return sketch
    frames = {name: replace(frame, at=shift(view, "", frame.at)) for name, frame in sketch.frames.items()}
    notes = {name: replace(note, at=shift(view, "", note.at)) for name, note in sketch.notes.items()}
    return replace(sketch, frames=frames, notes=notes)
