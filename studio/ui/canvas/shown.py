"""What the diagram on the canvas looks like: the shapes and places of its blocks, brought up to date with little work.

While no group is shown open that is the diagram itself, and an edit is followed block by block.
"""

from __future__ import annotations

from collections.abc import Mapping, Set

from studio.compiler.looking import diagram_at
from studio.diagram import Endpoint, Graph, PageChange, Point
from studio.diagram.frozen import EMPTY
from studio.diagram.geometry import NOT_WIRED, NodeGeometry, node_geometry, wired_ports
from studio.diagram.layout import complete_layout
from studio.ui.workspace import Workspace


class Shown:
    """The blocks on the canvas by their path, with shape and place."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.clear()

    def clear(self) -> None:
        """Nothing is shown."""
        self.graph = Graph()
        self.shapes: dict[str, NodeGeometry] = {}
        self.places: dict[str, Point] = {}
        self.opened: Set[str] = frozenset()

    @property
    def page(self) -> str:
        """The name of the page or group on the canvas."""
        workspace = self._workspace
        return diagram_at(workspace.document, workspace.shown) or next(iter(workspace.document.pages))

    def renew(self, change: PageChange | None) -> frozenset[str]:
        """Follow an edit, or start afresh; the blocks that came, went, or look different now."""
        document = self._workspace.document
        before = dict(self.places)
        graph = document.diagram(self.page)
        known = document.layout.get(self.page, EMPTY)
        self.places = complete_layout(graph, self._workspace.registry, known)
        if change is None:
            self.shapes, touched = {}, frozenset(graph.nodes)
        else:
            touched = self._touched(change, graph)
        if change is None or change.structural:
            self._shape(touched & graph.nodes.keys(), graph)
        for name in self.shapes.keys() - graph.nodes.keys():
            del self.shapes[name]
        self.graph = graph
        moved = {name for name, place in self.places.items() if before.get(name) != place}
        return touched | moved | (before.keys() - graph.nodes.keys())

    def _touched(self, change: PageChange, graph: Graph) -> frozenset[str]:
        ends = {end.node for end in change.wires_added | change.wires_removed}
        led = {source.node for end in change.wires_added if (source := graph.wires.get(end))}
        let_go = {source.node for end in change.wires_removed if (source := self.graph.wires.get(end))}
        return frozenset(change.added | change.removed | change.changed | ends | led | let_go)

    def _shape(self, names: Set[str], graph: Graph) -> None:
        registry, near = self._workspace.registry, _wires_of(names, graph)
        wired = wired_ports(near)
        for name in names:
            node = graph.nodes[name]
            ins, outs = wired.get(name, NOT_WIRED)
            revealed = self._workspace.revealed_ports(name)
            self.shapes[name] = node_geometry(node, registry.get(node.block), (ins | revealed, outs | revealed))


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


def by_path(prefix: str, graph: Graph) -> Mapping[Endpoint, Endpoint]:
    """The wires of a diagram, by the paths its blocks have on the canvas."""
    return {
        Endpoint(prefix + to.node, to.port): Endpoint(prefix + source.node, source.port)
        for to, source in graph.wires.items()
    }
