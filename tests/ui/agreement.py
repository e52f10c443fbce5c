"""Whether all that a window shows is what its document says, found out from the document alone."""

from collections.abc import Iterator

from PySide6.QtWidgets import QTabBar

from studio.compiler.looking import Place, checked_at, diagram_at
from studio.diagram import dumps, loads
from studio.diagram.opened import Opened, opened_page
from studio.ui.canvas.drawing import Drawing
from studio.ui.canvas.judged import Judged, judged, together
from studio.ui.canvas.shown import shifted, way
from studio.ui.diagrams import tab_order
from studio.ui.window import Window


def disagreements(window: Window) -> list[str]:
    """What is shown otherwise than it is in the document; nothing where all is well."""
    workspace = window.workspace
    if not workspace.is_open:
        return []
    found = [*_written(window), *_drawn(window), *_selected(window), *_said(window), *_beside(window)]
    return [f"{text} (looking at {workspace.shown})" for text in found]


def expected(window: Window) -> Opened:
    """What the document says is on the canvas."""
    workspace = window.workspace
    page = diagram_at(workspace.document, workspace.shown)
    assert page is not None, "one looks at something that is there"

    def revealed(path: str) -> frozenset[str]:
        return frozenset() if "/" in path or workspace.page != page else workspace.revealed_ports(path)

    return opened_page(workspace.document, page, workspace.registry, revealed)


def _written(window: Window) -> Iterator[str]:
    document = window.workspace.document
    if loads(dumps(document)) != document:
        yield "what is saved is not what is loaded"


def _drawn(window: Window) -> Iterator[str]:
    """Blocks, places, shapes, wires, bends, opened groups, frames and notes."""
    view, drawing, picture = expected(window), window.scene.drawing, window.scene.picture
    afresh = Drawing()
    afresh.open(view.instances, view.links)
    afresh.take(view.graph, view.shapes, view.places, view.graph.nodes.keys(), view.bends)
    for what, ours, theirs in (
        ("blocks", set(drawing.graph.nodes), set(view.graph.nodes)),
        ("wires", dict(drawing.graph.wires), dict(view.graph.wires)),
        ("places", dict(drawing.places), dict(view.places)),
        ("shapes", dict(drawing.shapes), dict(view.shapes)),
        ("opened groups", set(drawing.opened), set(view.instances)),
        ("bends", dict(drawing.ways.bends), dict(view.bends)),
        ("found blocks", {name: drawing.blocks[name] for name in drawing.blocks},
         {name: afresh.blocks[name] for name in afresh.blocks}),
        ("ways", {end: drawing.ways[end] for end in drawing.ways}, {end: afresh.ways[end] for end in afresh.ways}),
    ):  # fmt: skip
        if ours != theirs:
            yield f"the {what} on the canvas differ: {_difference(ours, theirs)}"
    page = diagram_at(window.workspace.document, window.workspace.shown) or ""
    if picture.sketched.sketch != shifted(window.workspace.document.sketch(page), view):
        yield "the frames and notes on the canvas differ"
    if picture.lifted or picture.hidden:
        yield f"{sorted(picture.lifted)} and {sorted(picture.hidden)} are left out of the picture"


def _selected(window: Window) -> Iterator[str]:
    """What is selected is there, in the diagram worked on."""
    workspace, scene = window.workspace, window.scene
    if not scene.selection <= workspace.graph.nodes.keys():
        yield f"blocks are selected that are not there: {sorted(scene.selection - workspace.graph.nodes.keys())}"
    if scene.selected_wire is not None and scene.selected_wire not in workspace.graph.wires:
        yield f"a wire is selected that is not there: {scene.selected_wire}"
    if workspace.shown.way + way(scene.prefix) != workspace.place.way:
        yield f"one works on {workspace.place}, and the canvas on {scene.prefix!r}"


def _said(window: Window) -> Iterator[str]:
    """The checker's word, and what is drawn of it."""
    workspace, view = window.workspace, expected(window)

    def word(space: str, diagram: str) -> Judged:
        prefix = f"{space}/" if space else ""
        place = Place(workspace.shown.page, (*workspace.shown.way, *way(prefix)))
        return judged(checked_at(workspace.document, place, workspace.library, None)[0], prefix, diagram)

    now = together([word(space, home.diagram) for space, home in view.spaces.items()])
    shown = window.scene.picture.judged
    for what, ours, theirs in (
        ("badges", shown.badges, now.badges),
        ("wrong wires", shown.wrong, now.wrong),
        ("shapes written", shown.shapes, now.shapes),
    ):
        if ours != theirs:
            yield f"the {what} differ: {_difference(ours, theirs)}"
    fresh = checked_at(workspace.document, workspace.place, workspace.library, None)[0]
    if workspace.checked.problems != fresh.problems:
        yield f"other problems are known: {workspace.checked.problems} instead of {fresh.problems}"


def _beside(window: Window) -> Iterator[str]:
    """Tabs and title."""
    workspace = window.workspace
    tabs = window.diagrams.findChild(QTabBar, "diagram tabs")
    assert isinstance(tabs, QTabBar)
    titles = [tabs.tabToolTip(index) for index in range(tabs.count())]
    names = tuple(name for name in titles if name)
    chosen = titles[tabs.currentIndex()]
    if names != tuple(name for name in tab_order(workspace.document) if name):
        yield f"the tabs are {names}"
    elif chosen and chosen != diagram_at(workspace.document, workspace.shown):
        yield f"the tab chosen is {chosen}"
    if window.isWindowModified() != workspace.modified:
        yield "the title does not say whether there are unsaved changes"


def _difference(ours: object, theirs: object) -> str:
    if isinstance(ours, dict) and isinstance(theirs, dict):
        keys = [key for key in {**ours, **theirs} if ours.get(key) != theirs.get(key)]
        return "; ".join(f"{key}: {ours.get(key)} instead of {theirs.get(key)}" for key in keys[:3])
    if isinstance(ours, set | frozenset) and isinstance(theirs, set | frozenset):
        return f"too many {sorted(ours - theirs)[:3]}, missing {sorted(theirs - ours)[:3]}"
    return f"{ours} instead of {theirs}"
