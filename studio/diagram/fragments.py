"""Blocks as a text: copied from one diagram, pasted into another, by way of the clipboard or of an e-mail.

A fragment is a document whose only page holds the blocks, with the groups and the constants that they use. Its text is
that of the document's file with a mark, and is read as strictly.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from studio.diagram.edits import connect, graph_of, node_of
from studio.diagram.file import MAX_BYTES, document_in, dumps, parse
from studio.diagram.fragment_names import groups_below, shadowing
from studio.diagram.fragment_paste import PAGE, corner, put_in
from studio.diagram.frozen import frozen
from studio.diagram.group_names import names_used
from studio.diagram.groups import registry_of
from studio.diagram.layout import complete_layout
from studio.diagram.model import NO_SKETCH, Document, Endpoint, Graph, Node, Point, Sketch
from studio.errors import FileError
from studio.spec.registry import Registry, load_blocks

MARK, FORMAT = "fragment", 1
"""The key that tells the text of a fragment from that of a document, and its number."""


def copy_fragment(
    document: Document,
    page: str,
    names: Iterable[str],
    *,
    frames: Iterable[str] = (),
    notes: Iterable[str] = (),
    registry: Registry | None = None,
) -> str:
    """The text of some blocks of a page or group, with the wires among them and all that they need.

    `frames` and `notes` are those of the sketch that come along. Raises EditError for a block there is not.
    """
    return dumps(cut_out(document, page, names, frames=frames, notes=notes, registry=registry), **{MARK: FORMAT})


def read_fragment(text: str, where: str = "the clipboard") -> Document:
    """The fragment in a text. Raises FileError for another text, and for a damaged one, with where and why."""
    if f'"{MARK}"' not in text[:MAX_BYTES]:
        raise FileError("holds no blocks.", where=where, hint="Copy some in Diagrad first.")
    if len(text) > MAX_BYTES:
        raise FileError(f"holds {len(text):,} characters; a diagram has at most {MAX_BYTES:,}.", where=where)
    raw = parse(text, where)
    number = raw.get(MARK) if isinstance(raw, dict) else None
    if isinstance(number, int) and number > FORMAT:
        raise FileError("holds blocks of a newer Diagrad.", where=where, hint="Update Diagrad to paste them.")
    if number != FORMAT or isinstance(number, bool):
        raise FileError(f"holds no blocks: '{MARK}' is to be {FORMAT}.", where=where)
    document = document_in({key: value for key, value in raw.items() if key != MARK}, where)
    if tuple(document.pages) != (PAGE,):
        raise FileError(f"holds no blocks: its only page is to be called '{PAGE}'.", where=where)
    return document


def paste_fragment(
    document: Document, page: str, text: str, at: Point | None = None, *, registry: Registry | None = None
) -> tuple[Document, Mapping[str, str]]:
    """The document with the blocks of a text on a page or in a group, and what each of them is called there.

    The top left corner of what is pasted comes to `at`; without it all comes where it was copied from, or beside that
    where blocks stand there already. Names that are taken get a number, and what speaks of them follows. A group or
    constant that the document has alike is used; one that differs is added under a new name. Raises FileError for a
    text that holds no blocks, EditError for what cannot stand there.
    """
    return put_in(document, page, read_fragment(text), at, registry)


def duplicate(
    document: Document,
    page: str,
    names: Iterable[str],
    *,
    by: Point | None = None,
    frames: Iterable[str] = (),
    notes: Iterable[str] = (),
    registry: Registry | None = None,
) -> tuple[Document, Mapping[str, str]]:
    """A copy of some blocks beside them, or `by` so far from them, and what each copy is called.

    Unlike those of a paste its inputs stay connected: what feeds a block from outside of the selection feeds the copy
    as well, since that stands in the same diagram. Raises EditError.
    """
    piece = cut_out(document, page, names, frames=frames, notes=notes, registry=registry)
    start = corner(piece)
    at = None if by is None else Point(start.x + by.x, start.y + by.y)
    copied, called = put_in(document, page, piece, at, registry)
    for target, source in graph_of(document, page).wires.items():
        if target.node in called and source.node not in called:
            copied = connect(copied, page, source, Endpoint(called[target.node], target.port))
    return copied, called


def cut_out(
    document: Document,
    page: str,
    names: Iterable[str],
    *,
    frames: Iterable[str] = (),
    notes: Iterable[str] = (),
    registry: Registry | None = None,
) -> Document:
    """A fragment: some blocks, the wires among them, their places, and all that they need. Raises EditError."""
    graph = graph_of(document, page)
    registry = registry_of(document, registry or load_blocks())
    nodes = {name: node_of(graph, name, page) for name in sorted(set(names))}
    wires = {to: source for to, source in graph.wires.items() if to.node in nodes and source.node in nodes}
    piece = Graph(frozen(nodes), frozen(wires))
    groups = groups_below(document, nodes.values())
    places = complete_layout(graph, registry, document.layout.get(page, {}))
    layout = {name: document.layout[name] for name in groups if name in document.layout}
    layout |= {PAGE: frozen({name: places[name] for name in nodes})} if nodes else {}
    sketches = {name: document.sketches[name] for name in groups if name in document.sketches}
    sketch = _sketch(document.sketch(page), graph, piece, set(frames), set(notes))
    return Document(
        pages=frozen({PAGE: piece}),
        groups=frozen({name: document.groups[name] for name in groups}),
        constants=frozen(_constants(document, page, nodes, groups, registry)),
        layout=frozen(layout),
        sketches=frozen(sketches if sketch == NO_SKETCH else {**sketches, PAGE: sketch}),
    )


def _sketch(sketch: Sketch, graph: Graph, piece: Graph, frames: set[str], notes: set[str]) -> Sketch:
    return replace(
        sketch.on(graph, piece),
        frames=frozen({name: frame for name, frame in sketch.frames.items() if name in frames}),
        notes=frozen({name: note for name, note in sketch.notes.items() if name in notes}),
        bookmarks=NO_SKETCH.bookmarks,
    )


def _constants(
    document: Document, page: str, nodes: Mapping[str, Node], groups: Iterable[str], registry: Registry
) -> dict[str, Any]:
    """The constants that the blocks and their groups speak of; a group's own settings and sizes come before them."""
    used = set().union(*names_used(nodes, registry)) - shadowing(document, page)
    for name in groups:
        used |= set().union(*names_used(document.groups[name].graph.nodes, registry)) - shadowing(document, name)
    return {name: document.constants[name] for name in sorted(used & document.constants.keys())}
