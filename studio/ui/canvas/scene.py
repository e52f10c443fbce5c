"""The scene: one item for each block and each wire of the page. It changes because the document did, and takes from it
only the difference; a gesture may show a preview on it, which the next change or its end takes away."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QGraphicsScene

from studio.diagram import Change, Document, Endpoint, PageChange, Point
from studio.diagram.frozen import EMPTY
from studio.diagram.geometry import NOT_WIRED, NodeGeometry, Rect, node_geometry, wired_ports
from studio.diagram.geometry_page import Page
from studio.diagram.geometry_wires import Path
from studio.diagram.layout import complete_layout
from studio.diagram.model import GROUP_MARK
from studio.diagram.problems import Where
from studio.spec import shape_text
from studio.ui.canvas.label_items import Labels
from studio.ui.canvas.node_item import NodeItem
from studio.ui.canvas.overlay import Box, Rubber
from studio.ui.canvas.preview import Preview
from studio.ui.canvas.routes import reroute
from studio.ui.canvas.wire_item import Forks, WireItem
from studio.ui.formula import Typesetter
from studio.ui.style import Style
from studio.ui.workspace import Workspace

REACH = 9.0
"""How near to a port the mouse must be, in points of the scene."""

AROUND = 4_000.0
"""How far beyond the blocks one can move the view."""


@dataclass(frozen=True, slots=True)
class Port:
    """A port on the canvas, and whether it is an output."""

    end: Endpoint
    out: bool


class Scene(QGraphicsScene):
    """The page being looked at. Items are kept in dictionaries here, which own them."""

    selected = Signal(object)
    """(frozenset of block ids): the selection changed."""

    def __init__(self, workspace: Workspace, style: Style) -> None:
        super().__init__(workspace)
        self.workspace, self.style_ = workspace, style
        self.nodes: dict[str, NodeItem] = {}
        self.wires: dict[Endpoint, WireItem] = {}
        self.labels = Labels(self, style)
        self.shapes: dict[str, NodeGeometry] = {}
        self.places: dict[str, Point] = {}
        self.paths: dict[Endpoint, Path] = {}
        self._selection: frozenset[str] = frozenset()
        self.selected_wire: Endpoint | None = None
        """The input whose wire is selected."""
        self._preview: Preview | None = None
        self._box, self._rubber, self._forks = Box(style), Rubber(style), Forks(style)
        for item in (self._box, self._rubber, self._forks):
            self.addItem(item)
        self._typesetter = Typesetter.instance()
        self._typesetter.done.connect(self._take_formula)
        workspace.opened.connect(self.rebuild)
        workspace.looked.connect(self.rebuild)
        workspace.changed.connect(self._take)
        workspace.revealed_changed.connect(lambda name: self._take_page(PageChange(changed=frozenset({name}))))
        style.changed.connect(self.update)

    # What the document says ------------------------------------------------------------------------------------------

    def rebuild(self) -> None:
        """Start afresh from the page, or with nothing."""
        self._remove_nodes(list(self.nodes))
        self._remove_wires(list(self.wires))
        self.labels.clear()
        self._forks.show_points(())
        self.places, self.paths, self._preview = {}, {}, None
        self.select(frozenset())
        if self.workspace.is_open:
            graph = self.workspace.graph
            everything = PageChange(added=frozenset(graph.nodes), wires_added=frozenset(graph.wires))
            self._take_page(everything)

    def _take(self, document: Document, change: Change) -> None:
        page = change.pages.get(self.workspace.page, PageChange())
        if change.definitions:
            page = replace(page, changed=page.changed | self._instances() - page.added)
        if page or change.definitions:
            self._take_page(page, judge=change.definitions)

    def _instances(self) -> frozenset[str]:
        """The blocks that look different when a group does."""
        nodes = self.workspace.graph.nodes.values()
        return frozenset(node.id for node in nodes if node.block.startswith(GROUP_MARK))

    def _take_page(self, change: PageChange, *, judge: bool = False) -> None:
        let_go = {self.wires[end].source.node for end in change.wires_removed if end in self.wires}
        self._remove_wires(change.wires_removed)
        self._remove_nodes(change.removed)
        self._place(change)
        if change.structural:
            self._shape(change, let_go)
            self._wire(change)
        if judge or change.structural:
            self._judge()
        self._route(change)
        self.setSceneRect(self._extent().adjusted(-AROUND, -AROUND, AROUND, AROUND))

    def _place(self, change: PageChange) -> None:
        workspace = self.workspace
        known = workspace.document.layout.get(workspace.page, EMPTY)
        self.places = complete_layout(workspace.graph, workspace.registry, known)
        for name in change.moved & self.nodes.keys():
            self.nodes[name].setPos(*self.places[name])

    def _shape(self, change: PageChange, let_go: set[str]) -> None:
        """Make the items of new blocks, and give those whose settings or wires changed their shape."""
        graph, registry = self.workspace.graph, self.workspace.registry
        wired = wired_ports(graph)
        touched = change.added | change.changed | let_go | {end.node for end in change.wires_added}
        touched |= {end.node for end in change.wires_removed}
        touched |= {graph.wires[end].node for end in change.wires_added}
        for name in touched & graph.nodes.keys():
            node = graph.nodes[name]
            ins, outs = wired.get(name, NOT_WIRED)
            shown = self.workspace.revealed_ports(name)
            self.shapes[name] = node_geometry(node, registry.get(node.block), (ins | shown, outs | shown))
            self._show_node(name, wired.get(name, NOT_WIRED)[0])

    def _show_node(self, name: str, fed: frozenset[str]) -> None:
        item = self.nodes.get(name)
        if item is None:
            self.nodes[name] = item = NodeItem(name, self.style_)
            self.addItem(item)
            item.setPos(*self.places[name])
        item.show_geometry(self.shapes[name], fed)
        if item.formula and (path := self._typesetter.path(item.formula)):
            item.show_formula(path)

    def _take_formula(self, formula: str, path: QPainterPath | None) -> None:
        """A formula is typeset: give it to the blocks that have it."""
        for item in self.nodes.values():
            if path is not None and item.formula == formula:
                item.show_formula(path)

    def _wire(self, change: PageChange) -> None:
        for target in change.wires_added:
            self.wires[target] = WireItem(self.workspace.graph.wires[target], self.style_)
            self.addItem(self.wires[target])

    def _judge(self) -> None:
        """Problems to the blocks, types to the wires."""
        checked = self.workspace.checked
        problems: dict[str, list[str]] = {}
        worst: dict[str, str] = {}
        for problem in checked.problems:
            if problem.where.page != self.workspace.page:
                continue
            name = problem.where.node
            problems.setdefault(name, []).append(f"{problem.message} {problem.hint}".strip())
            worst[name] = "error" if "error" in (problem.severity, worst.get(name)) else "warning"
        for name, item in self.nodes.items():
            item.show_problems(worst.get(name, ""), "\n".join(problems.get(name, ())))
        for target, type_ in checked.wire_types():
            wrong = worst.get(target.node) == "error" and self._is_blamed(target)
            self.wires[target].show_type(str(type_) if type_ is not None else "", wrong=wrong)

    def _is_blamed(self, target: Endpoint) -> bool:
        where = Where(self.workspace.page, *target)
        return any(problem.where == where for problem in self.workspace.checked.errors)

    def _route(self, change: PageChange) -> None:
        touched = change.added | change.changed | change.moved | {end.node for end in change.wires_added}
        now = Page(self.shapes, self.places, self.paths, {})
        page = reroute(self.workspace.graph, self.workspace.registry, now, touched)
        before, self.paths = self.paths, dict(page.wires)
        for target, path in page.wires.items():
            self.wires[target].show_path(path)
        led = {self.wires[target].source.node for target in page.wires if page.wires[target] != before.get(target)}
        self.labels.show(page, self._texts(), touched | led)
        self._forks.show_points(page.forks.values())

    def _texts(self) -> dict[Endpoint, str]:
        """The shape of every value that is led somewhere and known."""
        checked = self.workspace.checked
        types = {source: checked.type_of(source) for source in self.workspace.graph.wires.values()}
        return {source: shape_text(type_.shape) for source, type_ in types.items() if type_ is not None}

    def _remove_nodes(self, names: Iterable[str]) -> None:
        for name in names:
            self.removeItem(self.nodes.pop(name))
            del self.shapes[name]
        if not self._selection <= self.nodes.keys():
            self.select(self._selection & self.nodes.keys())

    def _remove_wires(self, ends: Iterable[Endpoint]) -> None:
        for end in ends:
            if end in self.wires:
                self.removeItem(self.wires.pop(end))
                del self.paths[end]
        if self.selected_wire not in self.wires:
            self.selected_wire = None

    # What gestures ask -----------------------------------------------------------------------------------------------

    @property
    def selection(self) -> frozenset[str]:
        """The ids of the selected blocks."""
        return self._selection

    def select(self, names: frozenset[str], wire: Endpoint | None = None) -> None:
        """Select these blocks, or the wire to this input, and nothing else."""
        names &= self.nodes.keys()
        if names == self._selection and wire == self.selected_wire:
            return
        for end in (self.selected_wire, wire):
            if end is not None and end in self.wires:
                self.wires[end].show_chosen(end == wire)
        self.selected_wire = wire
        for name in names ^ self._selection:
            if name in self.nodes:
                self.nodes[name].show_chosen(name in names)
        self._selection = frozenset(names)
        self.selected.emit(self._selection)

    def touched(self, box: QRectF) -> frozenset[str]:
        """The blocks whose outline the box touches."""
        found = (item for item in self.items(box) if isinstance(item, NodeItem))
        return frozenset(item.name for item in found if item.body.translated(item.pos()).intersects(box))

    def node_at(self, at: QPointF) -> str | None:
        """The topmost block under a place."""
        return next((item.name for item in self.items(at) if isinstance(item, NodeItem)), None)

    def wire_at(self, at: QPointF) -> Endpoint | None:
        """The wire under a place, by the input it feeds."""
        item = next((item for item in self.items(at) if isinstance(item, WireItem)), None)
        return next((end for end, wire in self.wires.items() if wire is item), None)

    def port_at(self, at: QPointF) -> Port | None:
        """The nearest port within reach."""
        near = QRectF(at.x() - REACH, at.y() - REACH, 2 * REACH, 2 * REACH)
        found: list[tuple[float, Port]] = []
        for item in self.items(near):
            if isinstance(item, NodeItem):
                found += self._ports_near(item, at)
        return min(found, key=lambda pair: pair[0], default=(0.0, None))[1]

    def _ports_near(self, item: NodeItem, at: QPointF) -> list[tuple[float, Port]]:
        local, shape = at - item.pos(), self.shapes[item.name]
        found = []
        for out, ports in ((False, shape.inputs), (True, shape.outputs)):
            for port in ports.values():
                distance = abs(local.x() - port.x) + abs(local.y() - port.y)
                if distance <= REACH:
                    found.append((distance, Port(Endpoint(item.name, port.name), out)))
        return found

    def preview(self, places: Mapping[str, Point]) -> None:
        """Show some blocks elsewhere, with straight ways for their wires; an empty mapping ends the preview."""
        if places:
            self._preview = self._preview or Preview(self, places.keys())
            self._preview.show(places)
        elif self._preview is not None:
            self._preview.end()
            self._preview = None

    def show_box(self, box: QRectF | None) -> None:
        """Draw the box of a selection."""
        self._box.show_rect(box)

    def hide_wire(self, target: Endpoint, *, hidden: bool) -> None:
        """Hide a wire that is being led elsewhere."""
        if target in self.wires:
            self.wires[target].setVisible(not hidden)

    def show_rubber(
        self, port: Port | None, at: QPointF | None = None, snapped: Port | None = None, wrong: str = ""
    ) -> None:
        """Draw the wire that is being drawn, from a port to the mouse or to the port it would end at.

        `wrong` says why it does not fit there.
        """
        if port is None or at is None:
            self._rubber.hide()
            return
        here = self._port_place(snapped) if snapped else Point(at.x(), at.y())
        ends = (self._port_place(port), here) if port.out else (here, self._port_place(port))
        self._rubber.show_between(*ends, snapped=snapped is not None, wrong=wrong)

    def _port_place(self, port: Port) -> Point:
        shape, place = self.shapes[port.end.node], self.places[port.end.node]
        own = (shape.outputs if port.out else shape.inputs)[port.end.port]
        return Point(place.x + own.x, place.y + own.y)

    def _extent(self) -> QRectF:
        rect = QRectF()
        for item in self.nodes.values():
            rect = rect.united(item.body.translated(item.pos()))
        return rect

    def extent(self) -> Rect:
        """The rectangle that holds all blocks; empty where there are none."""
        rect = self._extent()
        return Rect(rect.x(), rect.y(), rect.width(), rect.height())
