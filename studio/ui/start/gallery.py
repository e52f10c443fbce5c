"""The examples that come with Diagrad, as the start page shows them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from studio import places
from studio.diagram import Document, load
from studio.errors import FileError


@dataclass(frozen=True, slots=True)
class Example:
    """One example: its file, what the gallery says of it, and the drawing for the thumbnail."""

    path: Path
    title: str
    chapter: str
    sentence: str
    document: Document
    words: str
    """What else a search finds it by: its chapter, tags and blocks."""


def examples() -> list[Example]:
    """All examples, by chapter and title. One whose file cannot be read is left out."""
    found = (_read(path, path.stat().st_mtime_ns) for path in places.example_files())
    return [example for example in found if example is not None]


@cache
def _read(path: Path, _written: int) -> Example | None:
    """One example as it was written then: the start page comes back often, and the examples stay the same."""
    try:
        document = load(path)
    except FileError:
        return None
    about = document.about
    chapter = about.chapter or path.parent.name
    return Example(path, about.title or path.stem, chapter, about.sentence, document, _words(document))


def _words(document: Document) -> str:
    graphs = [document.diagram(name) for name in document.diagrams]
    blocks = {node.block for graph in graphs for node in graph.nodes.values()}
    return " ".join((document.about.chapter, *document.about.tags, *sorted(blocks)))
