"""Finding things in a document by what is written on them: in all its pages and groups, and in their sketches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from studio.diagram.model import Document, Node, Value
from studio.spec import Registry

What: TypeAlias = Literal["block", "frame", "note"]
Role: TypeAlias = Literal["", "output", "block", "family", "kind", "setting", "weight"]
"""What a text is of a thing: the name of an output, the title or kind of its block, ...; "" for its own name."""
Written: TypeAlias = tuple[str, Role]


@dataclass(frozen=True, slots=True)
class Hit:
    """A block, a frame or a note, in a page or group. `text` is what was found on it, `role` what that is of it."""

    diagram: str
    what: What
    name: str
    text: str
    role: Role = ""


def find(document: Document, registry: Registry, text: str, first: str = "") -> tuple[Hit, ...]:
    """What has every word of `text` written on it, each word in any place and in any case.

    Blocks are known by id, label, title and kind, settings, names of their outputs, and weights that something was
    chosen of; frames by their title, notes by their text. Those of the diagram `first` come first, then page by page
    and group by group; within one those whose own name has the words. Nothing is found where nothing is sought.
    """
    words = text.lower().split()
    if not words:
        return ()
    diagrams = sorted(document.diagrams, key=lambda name: name != first)
    return tuple(hit for name in diagrams for hit in _in_diagram(document, registry, name, words))


def _in_diagram(document: Document, registry: Registry, diagram: str, words: list[str]) -> list[Hit]:
    """The hits of one diagram, the best first."""
    found = [_hit(diagram, what, name, written, words) for what, name, written in _things(document, registry, diagram)]
    hits = [hit for hit in found if hit is not None]
    return sorted(hits, key=lambda hit: (hit.role != "", not hit.text.lower().startswith(words[0])))


def _hit(diagram: str, what: What, name: str, written: list[Written], words: list[str]) -> Hit | None:
    """The thing, by the first of its texts that has every word, else by the first that has one; None where some word
    stands nowhere on it."""
    lower = [text.lower() for text, _ in written]
    if not all(any(word in text for text in lower) for word in words):
        return None
    whole = [index for index, text in enumerate(lower) if all(word in text for word in words)]
    some = [index for index, text in enumerate(lower) if any(word in text for word in words)]
    text, role = written[(whole or some)[0]]
    return Hit(diagram, what, name, text, role)


def _things(document: Document, registry: Registry, diagram: str) -> Iterator[tuple[What, str, list[Written]]]:
    """Everything there is in a diagram, with what is written on it."""
    for name, node in document.diagram(diagram).nodes.items():
        yield "block", name, list(_of_block(node, registry))
    sketch = document.sketch(diagram)
    for name, frame in sketch.frames.items():
        yield "frame", name, [(frame.title, "")]
    for name, note in sketch.notes.items():
        yield "note", name, [(line, "") for line in note.text.splitlines() if line.strip()]


def _of_block(node: Node, registry: Registry) -> Iterator[Written]:
    """The texts of a block, the most telling first."""
    yield node.id, ""
    if node.label:
        yield node.label, ""
    for name in node.names.values():
        yield name, "output"
    declared = registry.get(node.block)
    yield (declared.title if declared else node.block.lstrip("@")), "block"
    yield node.block.lstrip("@"), "block"
    if declared is not None:
        yield declared.group, "family"
        yield declared.kind, "kind"
    for name, value in node.settings.items():
        yield _said(name, value), "setting"
    for name, choice in node.weights.items():
        yield _said(name, (choice.init, "frozen") if choice.frozen else choice.init), "weight"


def _said(name: str, value: Value) -> str:
    """`width = 24`: found by its name as by its value, an expression without the sign that marks it."""
    shown = " ".join(map(str, value)) if isinstance(value, tuple) else str(value)
    return f"{name} = {shown.removeprefix('=')}"
