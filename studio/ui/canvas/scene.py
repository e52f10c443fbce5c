"""The scene: the drawing of the diagram shown, what the checker says of it, and what is selected.

It changes because the document did, and takes from it only the difference. Gestures and forms speak of blocks by their
id in the diagram worked on; the drawing has them by their path.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtWidgets import QGraphicsScene

from studio.compiler.looking import Place
from studio.diagram import Change, Document, Endpoint, PageChange, Point
from studio.diagram.geometry import NodeGeometry, Rect
from studio.diagram.model import NO_SKETCH
from studio.diagram.opened import document_places
from studio.diagram.sketching import move_with_bends
from studio.diagram.spatial import touch
from studio.ui.canvas.drawing import Drawing
from studio.ui.canvas.finder import Finder
from studio.ui.canvas.hit import Hit, Sketched
from studio.ui.canvas.judged import NOTHING, Judged, judged, together
from studio.ui.canvas.overlay import Marked
from studio.ui.canvas.picture import Picture
from studio.ui.canvas.previews import Previews
from studio.ui.canvas.shown import Shown, inside, shifted, way
from studio.ui.style import Style
from studio.ui.workspace import Workspace

T = TypeVar("T")

AROUND = 200_000.0
"""How far beyond the blocks the view can be moved: so far that zooming out about the mouse never meets an end."""


class Scene(QGraphicsScene):
    """The diagram on the canvas."""

    selected = Signal(object)
    """(frozenset of block ids): the selection changed."""
    spoiled = Signal(object)
    """(list of Rect): these parts look different now; None for all."""
    wire_dropped = Signal(object)
    """(Dropped): a wire was let go where it has to be asked what is meant."""

    def __init__(self, workspace: Workspace, style: Style) -> None:
        super().__init__(workspace)
        self.workspace, self.style_ = workspace, style
        self.drawing = Drawing()
        self.picture = Picture(self.drawing, style)
        self.prefix = ""
        """What the blocks worked on have before their id in the drawing."""
        self._shown = Shown(workspace)
        self._judged: dict[str, Judged] = {}
        self._selection: frozenset[str] = frozenset()
        self.selected_wire: Endpoint | None = None
        """The input whose wire is selected."""
        self.selected_sketch: Sketched | None = None
        """The frame or note that is selected; then no block is."""
        self._room = QRectF()
        self._was_empty = False
        self.find, self.previews = Finder(self.picture), Previews(self.picture)
        self._marked = Marked(self.picture)
        for item in (self._marked, *self.previews.items()):
            self.addItem(item)
        self.previews.spoiled.connect(self._lift)
        self.picture.figures.formula_set.connect(self.spoiled)
        workspace.opened.connect(self.rebuild)
        workspace.looked.connect(self.rebuild)
        workspace.attended.connect(self._follow)
        workspace.changed.connect(self._take)
        workspace.revealed_changed.connect(self._take_revealed)
        style.changed.connect(self._recolour)

    # What the document says ------------------------------------------------------------------------------------------

    def rebuild(self) -> None:
        """Start afresh from what is shown, or with nothing."""
        self.select(frozenset())
        self.previews.clear()
        self.highlight(frozenset())
        self.prefix, self._room = "", QRectF()
        before = self.drawing.graph.nodes.keys()
        self._shown.clear()
        self.picture.judged, self._judged = NOTHING, {}
        touched = self._shown.renew(None) if self.workspace.is_open else frozenset[str]()
        self._draw(touched | before)
        self._judge()
        self._was_empty = self.is_empty
        self.spoiled.emit(None)

    def _take(self, document: Document, change: Change) -> None:
        page = change.pages.get(self._shown.page, PageChange())
        if change.definitions:
            page = replace(page, changed=page.changed | self._instances() - page.added)
        inner = any(space.diagram in change.pages for space in self._shown.view.spaces.values())
        if page or change.definitions or inner:
            self._follow_edit(page, judge=change.definitions or page.structural or page.sketched)

    def _take_revealed(self, name: str) -> None:
        self._follow_edit(PageChange(changed=frozenset({name})), judge=False)

    def _follow_edit(self, change: PageChange, *, judge: bool) -> None:
        spoiled = self._draw(self._shown.renew(change))
        if judge:
            spoiled += self._judge()
        wire = self.selected_wire
        if self.selected_sketch not in self.picture.sketched.areas():
            self.select(self._selection, wire if wire and self._path(wire) in self.drawing.graph.wires else None)
        self._marked.refresh()
        self.spoiled.emit(None if self._was_empty or self.is_empty else spoiled)
        self._was_empty = self.is_empty

    def _draw(self, touched: frozenset[str]) -> list[Rect]:
        view, figures = self._shown.view, self.picture.figures
        wires = self.drawing.wires_of(touched)
        self.drawing.open(view.instances, view.links)
        spoiled, disturbed = self.drawing.take(view.graph, view.shapes, view.places, touched, view.bends)
        figures.forget(touched)
        figures.forget_lines(wires)
        spoiled += self._sketch()
        self._make_room(spoiled)
        return spoiled + self.picture.labels.disturb(disturbed)

    def _sketch(self) -> list[Rect]:
        """Frames and notes, where opened instances have made them go."""
        sketch = NO_SKETCH
        if self.workspace.is_open:
            sketch = shifted(self.workspace.document.sketch(self._shown.page), self._shown.view)
        return self.picture.sketched.show(sketch) if sketch != self.picture.sketched.sketch else []

    def _judge(self) -> list[Rect]:
        """Badges to the blocks, shapes to the values."""
        before = self.picture.judged
        spaces = self._shown.view.spaces if self.workspace.is_open else {}
        self._judged = {space: self._judge_space(space, home.diagram) for space, home in spaces.items()}
        now = together(self._judged.values()) if self._judged else NOTHING
        self.picture.judged = now
        changed = {name for name in {*before.badges, *now.badges} if before.badges.get(name) != now.badges.get(name)}
        spoiled = [self.drawing.rect(name) for name in changed if name in self.drawing.blocks]
        wrong = (before.wrong ^ now.wrong) & self.drawing.graph.wires.keys()
        spoiled += [self.drawing.ways.rect(target) for target in wrong]
        return spoiled + self.picture.labels.show(now.shapes)

    def _judge_space(self, space: str, diagram: str) -> Judged:
        """The checker's word on the diagram shown, or on the inside of an instance or of a step of a loop."""
        prefix, shown = f"{space}/" if space else "", self.workspace.shown
        checked = self.workspace.checked_in(Place(shown.page, (*shown.way, *way(prefix))))
        return judged(checked, prefix, diagram, self._judged.get(space, NOTHING))

    def _instances(self) -> frozenset[str]:
        """The blocks that look different when a group does."""
        return frozenset(
            node.id for node in self.workspace.document.diagram(self._shown.page).nodes.values() if node.group
        )

    def _lift(self, areas: list[Rect]) -> None:
        """A preview has taken something out of the picture, or put it back."""
        self._marked.refresh()
        self.spoiled.emit(areas)

    def _recolour(self) -> None:
        self.picture.sketched.recolour()
        self.spoiled.emit(None)
        self.update()

    def _make_room(self, areas: Iterable[Rect]) -> None:
        """One can move the view a good way beyond everything there is."""
        before = QRectF(self._room)
        for area in areas:
            self._room = self._room.united(QRectF(*area))
        if before != self._room or self._room.isNull():
            self.setSceneRect(self._room.adjusted(-AROUND, -AROUND, AROUND, AROUND))

    # Where one works -------------------------------------------------------------------------------------------------

    def attend(self, path: str) -> str:
        """Work on the diagram that holds this block, or step of a loop; its id there."""
        prefix = inside(path)
        if prefix != self.prefix:
            self.select(frozenset())
            self.prefix = prefix
            shown = self.workspace.shown
            self.workspace.attend(Place(shown.page, (*shown.way, *way(prefix))))
        return path[len(prefix) :]

    def _follow(self) -> None:
        """Something else chose where one works."""
        shown, place = self.workspace.shown, self.workspace.place
        wanted = place.way[len(shown.way) :]
        if way(self.prefix) != wanted:
            self.select(frozenset())
            self.prefix = next((inside(path) for path in self.drawing.graph.nodes if way(inside(path)) == wanted), "")

    @property
    def shapes(self) -> Mapping[str, NodeGeometry]:
        """The shapes of the blocks worked on, by id."""
        return self._own(self.drawing.shapes)

    @property
    def places(self) -> Mapping[str, Point]:
        """Where the blocks worked on are drawn, by id."""
        return self._own(self.drawing.places)

    def _own(self, by_path: Mapping[str, T]) -> Mapping[str, T]:
        if not self.prefix and not self.drawing.opened:
            return by_path
        return {path[len(self.prefix) :]: value for path, value in by_path.items() if inside(path) == self.prefix}

    def body(self, name: str) -> QRectF:
        """The outline of a block worked on, in the scene."""
        return QRectF(*self.drawing.body(self.prefix + name))

    def paths(self, names: Iterable[str]) -> frozenset[str]:
        """Blocks worked on, by their paths in the drawing."""
        return frozenset(self.prefix + name for name in names)

    def own(self, end: Endpoint) -> Endpoint:
        """A port of the drawing as the diagram worked on has it."""
        return Endpoint(end.node[len(self.prefix) :], end.port)

    def is_own(self, end: Endpoint) -> bool:
        """Whether a port of the drawing is of the diagram worked on."""
        return inside(end.node) == self.prefix

    def move_blocks(self, names: Set[str], by: Point, title: str, burst: str = "") -> None:
        """Ask for these blocks to be moved; moves of one `burst` are one step of the history."""
        page, prefix, places = self.workspace.page, self.prefix, self.drawing.places
        views = {prefix + name: Point(places[prefix + name].x + by.x, places[prefix + name].y + by.y) for name in names}
        moved = {path[len(prefix) :]: place for path, place in document_places(self._shown.view, views).items()}
        self.workspace.do(title, lambda document: move_with_bends(document, page, moved), burst)

    def unshift(self, at: Point) -> Point:
        """The place in the diagram worked on that is seen here; another one where groups are shown open."""
        space = self._shown.view.spaces.get(self.prefix.rstrip("/"))
        return at if space is None else space.unshift(at)

    def sight(self) -> tuple[Rect, float]:
        """What a view shows of the scene, and how many pixels a point takes there."""
        (view, *_) = self.views()
        seen = view.mapToScene(view.viewport().rect()).boundingRect()
        return Rect(seen.x(), seen.y(), seen.width(), seen.height()), view.transform().m11()

    def _path(self, end: Endpoint) -> Endpoint:
        return Endpoint(self.prefix + end.node, end.port)

    # Selection -------------------------------------------------------------------------------------------------------

    @property
    def selection(self) -> frozenset[str]:
        """The ids of the selected blocks."""
        return self._selection

    def select(self, names: Set[str], wire: Endpoint | None = None) -> None:
        """Select these blocks, or the wire to this input, and nothing else."""
        known = self.drawing.graph.nodes
        names = frozenset(name for name in names if self.prefix + name in known)
        if names == self._selection and wire == self.selected_wire and self.selected_sketch is None:
            return
        self._selection, self.selected_wire, self.selected_sketch = names, wire, None
        self.show_chosen(names, wire)
        self.selected.emit(names)

    def select_sketch(self, item: Sketched) -> None:
        """Select a frame or a note, and nothing else."""
        self.select(frozenset())
        self.selected_sketch = self._marked.sketch = item
        self._marked.refresh()
        self.selected.emit(frozenset[str]())

    def show_chosen(self, names: Set[str], wire: Endpoint | None = None) -> None:
        """Mark blocks as selected without saying so to anybody: a box is still being dragged."""
        self._marked.chosen = self.paths(names)
        self._marked.wire = None if wire is None else self._path(wire)
        self._marked.sketch = self.selected_sketch
        self._marked.refresh()

    def highlight(self, names: Set[str]) -> None:
        """Tint the blocks a form speaks of."""
        known = self.drawing.graph.nodes
        spoken_of = frozenset(path for name in names if (path := self.prefix + name) in known)
        if spoken_of != self._marked.spoken_of:
            self._marked.spoken_of = spoken_of
            self._marked.refresh()

    def focus(self, names: Set[str] | None) -> None:
        """Dim all other blocks and wires; None dims nothing."""
        focus = None if names is None else self.paths(names)
        if focus != self.picture.focus:
            self.picture.focus = focus
            self.spoiled.emit(None)

    # What lies where -------------------------------------------------------------------------------------------------

    def touched(self, box: QRectF) -> frozenset[str]:
        """The blocks worked on whose outline the box touches."""
        area = Rect(box.x(), box.y(), box.width(), box.height())
        depth = len(self.prefix)
        found = (path for path in self.drawing.blocks.near(area) if inside(path) == self.prefix)
        return frozenset(path[depth:] for path in found if touch(self.drawing.body(path), area))

    @property
    def is_empty(self) -> bool:
        """Whether a document is open with nothing on the diagram shown."""
        return self.workspace.is_open and not self.drawing.graph.nodes and not self.picture.sketched.areas()

    def hit(self, at: QPointF) -> Hit:
        """What lies under a place."""
        return self.find.hit(at, None if self.selected_wire is None else self._path(self.selected_wire))

    def hit_of_selection(self, middle: QPointF) -> Hit:
        """What is selected, as if it were pointed at; the paper in the middle where nothing is."""
        if self._selection:
            area = self.body(min(self._selection))
            return Hit(QPointF(area.center().x(), area.bottom()), block=self.prefix + min(self._selection))
        if self.selected_wire is not None:
            path = self._path(self.selected_wire)
            return Hit(QPointF(*self.drawing.ways[path][-1]), wire=path)
        if self.selected_sketch is not None:
            area = QRectF(*self.picture.sketched.areas()[self.selected_sketch])
            return Hit(area.center(), sketch=self.selected_sketch)
        return Hit(middle)

    def extent(self, names: Set[str] | None = None) -> Rect:
        """The rectangle that holds these blocks, or everything; empty where there is nothing."""
        if names is not None:
            return self.drawing.extent(self.prefix + name for name in names)
        areas = [area for area in (self.drawing.extent(), *self.picture.sketched.areas().values()) if area.width]
        if not areas:
            return Rect(0, 0, 0, 0)
        left, top = min(area.x for area in areas), min(area.y for area in areas)
        return Rect(left, top, max(area.right for area in areas) - left, max(area.bottom for area in areas) - top)
