"""Edits of what is drawn beside the blocks: frames, notes, bends of wires, groups opened in place, bookmarks.

They change `Document.sketches` and nothing else, so the program stays the same. Taking blocks and wires away needs
nothing from here: `Document.with_page` lets a sketch lose what was drawn for them.
"""

import itertools
import math
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from studio.diagram import edits
from studio.diagram.edits import EditError, graph_of, node_of
from studio.diagram.frozen import EMPTY, frozen
from studio.diagram.geometry_shape import Rect
from studio.diagram.groups import group_of
from studio.diagram.model import Bookmark, Document, Endpoint, Frame, Graph, Note, Point, Sketch
from studio.diagram.schema import FURTHEST, MOST_BENDS, MOST_STEPS, MOST_ZOOM

V = TypeVar("V")

FRAME_GAP, TITLE_HEIGHT = 20.0, 24.0
"""How far around blocks a frame is drawn, and what it leaves for its title above, in points."""

EXACT = 1e-6
"""Blocks that move so nearly alike, in points, move together: their places are sums of floats."""

LONGEST = 20_000
"""The most characters of a title or a note."""


def free_key(taken: Container[str], stem: str) -> str:
    """`stem`, or with the first number that makes it new: frame, frame2, frame3."""
    names = itertools.chain([stem], (f"{stem}{number}" for number in itertools.count(2)))
    return next(name for name in names if name not in taken)


# Frames and notes ----------------------------------------------------------------------------------------------------


def set_frame(document: Document, page: str, frame: Frame, key: str = "") -> Document:
    """Draw a frame, or another one in the place of `key`. A new one is called `frame`, `frame2`, ... (`free_key`)."""
    sketch = sketch_of(document, page)
    _check("a frame", [*frame.at, frame.width, frame.height], [frame.width, frame.height], frame.title)
    frames = {**sketch.frames, _key(sketch.frames, key, "frame", page): frame}
    return document.with_sketch(page, replace(sketch, frames=frozen(frames)))


def frame_around(document: Document, page: str, rects: Iterable[Rect], title: str = "", colour: str = "") -> Document:
    """Draw a frame around the rectangles of some blocks, with room for its title."""
    rects = list(rects)
    if not rects:
        raise EditError("there is nothing to draw a frame around.", hint="Select blocks first.")
    left, top = min(rect.x for rect in rects) - FRAME_GAP, min(rect.y for rect in rects) - FRAME_GAP - TITLE_HEIGHT
    right, bottom = max(rect.right for rect in rects) + FRAME_GAP, max(rect.bottom for rect in rects) + FRAME_GAP
    return set_frame(document, page, Frame(title, Point(left, top), right - left, bottom - top, colour))


def remove_frame(document: Document, page: str, key: str) -> Document:
    """Take a frame away; what stands in it stays."""
    sketch = sketch_of(document, page)
    return document.with_sketch(page, replace(sketch, frames=_without(sketch.frames, key, "frame", page)))


def inside_frame(frame: Frame, rects: Mapping[str, Rect]) -> frozenset[str]:
    """The blocks, given with their rectangles, that lie in a frame whole: those that are moved along with it."""
    (left, top), right, bottom = frame.at, frame.at.x + frame.width, frame.at.y + frame.height
    return frozenset(
        name
        for name, rect in rects.items()
        if left <= rect.x and top <= rect.y and rect.right <= right and rect.bottom <= bottom
    )


def notes_in(frame: Frame, notes: Mapping[str, Note]) -> frozenset[str]:
    """The notes that begin in a frame and are no wider: those that go along with it."""
    return inside_frame(frame, {key: Rect(*note.at, note.width, 1) for key, note in notes.items()})


def set_note(document: Document, page: str, note: Note, key: str = "") -> Document:
    """Write a note, or another one in the place of `key`. A new one is called `note`, `note2`, ... (`free_key`)."""
    sketch = sketch_of(document, page)
    _check("a note", [*note.at, note.width], [note.width], note.text)
    notes = {**sketch.notes, _key(sketch.notes, key, "note", page): note}
    return document.with_sketch(page, replace(sketch, notes=frozen(notes)))


def remove_note(document: Document, page: str, key: str) -> Document:
    """Take a note away."""
    sketch = sketch_of(document, page)
    return document.with_sketch(page, replace(sketch, notes=_without(sketch.notes, key, "note", page)))


def move_sketch(
    document: Document, page: str, frames: Mapping[str, Point] = EMPTY, notes: Mapping[str, Point] = EMPTY
) -> Document:
    """Put frames and notes somewhere else: the new places of their top left corners."""
    sketch = sketch_of(document, page)
    for kind, known, places in (("frame", sketch.frames, frames), ("note", sketch.notes, notes)):
        for key, at in places.items():
            _there(known, key, kind, page)
            _check(f"the {kind} {key}", at)
    moved_frames = {key: replace(sketch.frames[key], at=at) for key, at in frames.items()}
    moved_notes = {key: replace(sketch.notes[key], at=at) for key, at in notes.items()}
    sketch = replace(sketch, frames=frozen({**sketch.frames, **moved_frames}))
    return document.with_sketch(page, replace(sketch, notes=frozen({**sketch.notes, **moved_notes})))


# Wires ---------------------------------------------------------------------------------------------------------------


def bend(document: Document, page: str, target: Endpoint, points: Sequence[Point]) -> Document:
    """Lead the wire that ends at `target` through points, from its start on; through none, it finds its own way."""
    sketch = _sketch_with_wire(document, page, target)
    if len(points) > MOST_BENDS:
        raise EditError(f"a wire has at most {MOST_BENDS:,} bends.", where=f"page {page}")
    _check("a bend", [number for point in points for number in point])
    others = {to: at for to, at in sketch.bends.items() if to != target}
    bends = {**others, target: tuple(Point(*point) for point in points)} if points else others
    return document.with_sketch(page, replace(sketch, bends=frozen(bends)))


def straighten(document: Document, page: str, target: Endpoint) -> Document:
    """Let a wire find its own way again."""
    return bend(document, page, target, ())


def move_with_bends(document: Document, page: str, places: Mapping[str, Point]) -> Document:
    """Put blocks somewhere; the bends of wires between blocks that go the same way go along."""
    graph, layout = graph_of(document, page), document.layout.get(page, EMPTY)
    moved = edits.move(document, page, places)
    by = {name: (at.x - layout[name].x, at.y - layout[name].y) for name, at in places.items() if name in layout}
    sketch, bends = document.sketch(page), {}
    for target, points in sketch.bends.items():
        one, other = by.get(target.node), by.get(graph.wires[target].node)
        if one and other and math.dist(one, other) < EXACT:
            bends[target] = tuple(Point(x + one[0], y + one[1]) for x, y in points)
    return moved.with_sketch(page, replace(sketch, bends=frozen({**sketch.bends, **bends}))) if bends else moved


def _sketch_with_wire(document: Document, page: str, target: Endpoint) -> Sketch:
    if target not in graph_of(document, page).wires:
        raise EditError(f"no wire ends at {target}.", where=f"page {page}")
    return document.sketch(page)


# Groups shown with their inside --------------------------------------------------------------------------------------


def open_instance(document: Document, page: str, instance: str, steps: int = 1) -> Document:
    """Show the inside of a group in place, and that of a loop over so many steps."""
    sketch = sketch_of(document, page)
    group = group_of(document, node_of(graph_of(document, page), instance, page))
    if group is None:
        raise EditError(f"{instance} is no group, so there is nothing to open.", where=f"page {page}")
    if not 1 <= steps <= (MOST_STEPS if group.loop else 1):
        most = f"1 to {MOST_STEPS:,}" if group.loop else "1: it is no loop"
        raise EditError(f"{instance} cannot be shown over {steps} steps, but over {most}.", where=f"page {page}")
    return document.with_sketch(page, replace(sketch, opened=frozen({**sketch.opened, instance: steps})))


def close_instance(document: Document, page: str, instance: str) -> Document:
    """Show a group as one block again."""
    sketch = sketch_of(document, page)
    if instance not in sketch.opened:
        raise EditError(f"{instance} is not open.", where=f"page {page}")
    return document.with_sketch(page, replace(sketch, opened=_without(sketch.opened, instance, "group", page)))


# Bookmarks -----------------------------------------------------------------------------------------------------------


def set_bookmark(document: Document, page: str, name: str, mark: Bookmark) -> Document:
    """Remember a place under a name; one of that name is led there."""
    sketch = sketch_of(document, page)
    if not name.strip() or len(name) > 200:
        raise EditError("a bookmark needs a name of 1 to 200 characters.", where=f"page {page}")
    if not 0 < mark.zoom <= MOST_ZOOM:
        raise EditError(f"a zoom is above 0 and at most {MOST_ZOOM:g}.", where=f"page {page}")
    _check("a bookmark", mark.at)
    return document.with_sketch(page, replace(sketch, bookmarks=frozen({**sketch.bookmarks, name: mark})))


def remove_bookmark(document: Document, page: str, name: str) -> Document:
    """Forget a bookmark."""
    sketch = sketch_of(document, page)
    return document.with_sketch(page, replace(sketch, bookmarks=_without(sketch.bookmarks, name, "bookmark", page)))


# For edits of the structure ------------------------------------------------------------------------------------------


def redrawn(
    document: Document,
    page: str,
    graph: Graph,
    ends: Callable[[Endpoint], Endpoint],
    blocks: Callable[[str], str] = str,
) -> Document:
    """A diagram in which ports and blocks have other names, and its sketch after them: bends and opened groups."""
    sketch = document.sketch(page)
    bends = frozen({ends(target): points for target, points in sketch.bends.items()})
    opened = frozen({blocks(name): steps for name, steps in sketch.opened.items()})
    return document.with_page(page, graph).with_sketch(page, replace(sketch, bends=bends, opened=opened))


def sketch_of(document: Document, page: str) -> Sketch:
    """What is drawn on a diagram. Raises EditError where there is none of that name."""
    graph_of(document, page)
    return document.sketch(page)


def _key(known: Mapping[str, V], key: str, kind: str, page: str) -> str:
    if key:
        _there(known, key, kind, page)
    return key or free_key(known, kind)


def _there(known: Mapping[str, V], key: str, kind: str, page: str) -> None:
    if key not in known:
        raise EditError(f"there is no {kind} '{key}'.", where=f"page {page}")


def _without(known: Mapping[str, V], key: str, kind: str, page: str) -> Mapping[str, V]:
    _there(known, key, kind, page)
    return frozen({name: value for name, value in known.items() if name != key})


def _check(what: str, numbers: Iterable[float], sizes: Iterable[float] = (), text: str = "") -> None:
    """Raises EditError for what no file could hold."""
    if not all(math.isfinite(number) and abs(number) <= FURTHEST for number in numbers):
        raise EditError(f"{what} cannot be drawn so far out.", hint=f"At most {FURTHEST:,.0f} points.")
    if not all(size > 0 for size in sizes):
        raise EditError(f"{what} must be wider and higher than nothing.")
    if len(text) > LONGEST:
        raise EditError(f"{what} holds at most {LONGEST:,} characters, not {len(text):,}.")
