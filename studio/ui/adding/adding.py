"""Adding blocks to the canvas: from the palette, by typing where one wants them, at the end of a wire, into a wire."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPointF

from studio.diagram import Endpoint, Node, Point
from studio.diagram.sketching import bend, straighten
from studio.ui.adding.adapters import adapters_menu, show_menu
from studio.ui.adding.inserting import insert_edit, is_drawn_so
from studio.ui.adding.offers import Offer, behind, everything, fitting, for_wire, remember
from studio.ui.adding.placing import add_edit, new_node, place_after, place_at
from studio.ui.adding.quick import QuickAdd
from studio.ui.canvas.gestures.wire import Dropped, draw
from studio.ui.canvas.hit import Hit
from studio.ui.canvas.scene import Scene
from studio.ui.canvas.view import View
from studio.ui.style import Style
from studio.ui.words import in_words, tr
from studio.ui.workspace import Edit, Workspace


class Adding:
    """What asks for blocks on one canvas, and what comes of it. All places are of the scene."""

    def __init__(self, workspace: Workspace, scene: Scene, canvas: View, style: Style) -> None:
        self._workspace, self._scene, self._canvas = workspace, scene, canvas
        self.quick = QuickAdd(canvas, style)
        self.quick.closed.connect(lambda: scene.previews.rubber(None))
        for signal in (workspace.opened, workspace.looked, workspace.changed):
            signal.connect(self.quick.dismiss)
        scene.wire_dropped.connect(self._take_wire)
        canvas.double_clicked.connect(self._open)
        canvas.dropped.connect(self.drop)

    # New blocks ------------------------------------------------------------------------------------------------------

    def add(self, block: str, at: QPointF) -> None:
        """Place a new block here, or at the nearest free place, and select it."""
        node = new_node(self._workspace, block)
        self._do_add(block, node.id, add_edit(self._scene, node, place_at(self._scene, node, at)))

    def insert(self, block: str, target: Endpoint, at: QPointF) -> None:
        """Put a new block into the wire to this input of the diagram worked on, with its middle here, and select it."""
        node = new_node(self._workspace, block)
        edit = insert_edit(self._scene, node, target, place_at(self._scene, node, at))
        title = tr("Insert {block}", block=in_words(self._workspace.registry[block]).title)
        self._do_add(block, node.id, edit, title)

    def drop(self, block: str, at: QPointF, target: Endpoint | None) -> None:
        """A block of the palette was dropped here; on this wire of the drawing, if on any."""
        if target is None:
            self._work_at(at)
            self.add(block, at)
        else:
            self.insert(block, Endpoint(self._scene.attend(target.node), target.port), at)

    def _work_at(self, at: QPointF) -> None:
        """Work on the diagram whose paper is here: the one on the canvas, or the inside of a group shown open."""
        drawing, path = self._scene.drawing, self._scene.find.block_at(at) or ""
        if path in drawing.opened:
            path = next((other for other in drawing.graph.nodes if other.startswith(f"{path}/")), path)
        self._scene.attend(path)

    def _connected(self, fixed: Endpoint, out: bool, at: QPointF, offer: Offer) -> None:
        """Place a block whose port is here, with a wire to it from another port."""
        node = new_node(self._workspace, offer.block.name)
        place = place_at(self._scene, node, at, offer.port, out=not out)
        self._add_wired(node, offer, place, fixed, out=out)

    def _after(self, source: Endpoint, offer: Offer) -> None:
        """Place a block behind another, with a wire from there where it fits."""
        node = new_node(self._workspace, offer.block.name)
        self._add_wired(node, offer, place_after(self._scene, node, source), source, out=True)

    def _add_wired(self, node: Node, offer: Offer, place: Point, fixed: Endpoint, *, out: bool) -> None:
        end = Endpoint(node.id, offer.port)
        wire = ((fixed, end) if out else (end, fixed)) if offer.port else None
        self._do_add(offer.block.name, node.id, add_edit(self._scene, node, place, wire))

    def _do_add(self, block: str, name: str, edit: Edit, title: str = "") -> None:
        title = title or tr("Add {block}", block=in_words(self._workspace.registry[block]).title)
        if self._workspace.do(title, edit):
            remember(block)
            self._scene.select(frozenset({name}))

    # What is asked for -----------------------------------------------------------------------------------------------

    def ask(self) -> None:
        """By key: into the selected wire, behind the selected block, or at the mouse."""
        scene, wire = self._scene, self._scene.selected_wire
        if wire is not None:
            self._ask_for_wire(wire, self._middle_of(wire))
        elif len(scene.selection) == 1:
            self._ask_after(next(iter(scene.selection)))
        else:
            self._ask_on_paper(self._canvas.mouse_place())

    def _open(self, hit: Hit) -> None:
        """A double click: on the paper a new block, on a wire one that is put into it; a bend goes away."""
        scene = self._scene
        if hit.wire is not None and is_drawn_so(scene, hit.wire):
            target = Endpoint(scene.attend(hit.wire.node), hit.wire.port)
            if hit.bend is not None:
                self._unbend(target, hit.bend)
            else:
                self._ask_for_wire(target, hit.at)
        elif hit == Hit(hit.at):
            self._ask_on_paper(hit.at)

    def _ask_on_paper(self, at: QPointF) -> None:
        offers = everything(self._workspace)
        self.quick.ask(self._canvas.mapFromScene(at), offers, lambda offer: self.add(offer.block.name, at))

    def _ask_after(self, name: str) -> None:
        shape, wires = self._scene.shapes[name], self._workspace.graph.wires
        fed = set(wires.values())
        source = next((end for port in shape.outputs if (end := Endpoint(name, port)) not in fed), None)
        body = self._scene.body(name)
        beside = QPointF(body.right() + 40, body.center().y())
        if source is None:
            self._ask_on_paper(beside)
            return
        at = self._canvas.mapFromScene(beside)
        self.quick.ask(at, behind(self._workspace, source), partial(self._after, source))

    def _ask_for_wire(self, target: Endpoint, at: QPointF) -> None:
        offers = for_wire(self._workspace, target)
        take = partial(self._insert_offer, target, at)
        self.quick.ask(self._canvas.mapFromScene(at), offers, take)

    def _insert_offer(self, target: Endpoint, at: QPointF, offer: Offer) -> None:
        self.insert(offer.block.name, target, at)

    def _middle_of(self, wire: Endpoint) -> QPointF:
        path = self._scene.drawing.ways[Endpoint(self._scene.prefix + wire.node, wire.port)]
        middle = path[len(path) // 2 // 3 * 3]
        return QPointF(*middle)

    # Wires -----------------------------------------------------------------------------------------------------------

    def _take_wire(self, dropped: Dropped) -> None:
        """A wire was dropped on the paper, or at a port it does not fit."""
        if dropped.target is None:
            self._ask_at_end(dropped)
            return
        menu = adapters_menu(self._scene, dropped, self._canvas)
        if menu is None:
            draw(self._scene, dropped)
            return
        self._scene.previews.rubber(dropped.fixed, dropped.at, dropped.target)
        menu.aboutToHide.connect(lambda: self._scene.previews.rubber(None))
        show_menu(menu, self._canvas.viewport().mapToGlobal(self._canvas.mapFromScene(dropped.at)))

    def _ask_at_end(self, dropped: Dropped) -> None:
        fixed, out = self._scene.own(dropped.fixed.end), dropped.fixed.out
        offers = fitting(self._workspace, fixed, out=out)
        take = partial(self._connected, fixed, out, dropped.at)
        self.quick.ask(self._canvas.mapFromScene(dropped.at), offers, take)
        self._scene.previews.rubber(dropped.fixed, dropped.at)

    def straighten(self) -> None:
        """Let the selected wire find its own way again."""
        wire, page = self._scene.selected_wire, self._workspace.page
        if wire is not None and self._workspace.document.sketch(page).bends.get(wire):
            title = tr("Straighten the wire to {port}", port=wire)
            self._workspace.do(title, lambda document: straighten(document, page, wire))

    def _unbend(self, target: Endpoint, index: int) -> None:
        page = self._workspace.page
        bends = list(self._workspace.document.sketch(page).bends.get(target, ()))
        del bends[index]
        title = tr("Take a bend from the wire to {port}", port=target)
        self._workspace.do(title, lambda document: bend(document, page, target, bends))
