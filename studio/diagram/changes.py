"""The difference of two documents: what views and the compiler look at after an edit."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from studio.diagram.frozen import EMPTY
from studio.diagram.model import Document, Endpoint, Graph
from studio.spec.registry import Registry

K = TypeVar("K")
V = TypeVar("V")
EMPTY_GRAPH = Graph()


@dataclass(frozen=True, slots=True)
class PageChange:
    """What became of one page. A wire that was led elsewhere is in both `wires_removed` and `wires_added`.

    `sketched` says that its frames, notes, bends, opened groups or bookmarks are others.
    """

    added: frozenset[str] = frozenset()
    removed: frozenset[str] = frozenset()
    changed: frozenset[str] = frozenset()
    wires_added: frozenset[Endpoint] = frozenset()
    wires_removed: frozenset[Endpoint] = frozenset()
    moved: frozenset[str] = frozenset()
    sketched: bool = False

    def __bool__(self) -> bool:
        return self.structural or bool(self.moved) or self.sketched

    @property
    def structural(self) -> bool:
        """Whether more than the layout changed."""
        return bool(self.added or self.removed or self.changed or self.wires_added or self.wires_removed)


@dataclass(frozen=True, slots=True)
class Change:
    """What became of a document: the pages and groups that differ, and whether data, plan, claims or description do.

    `definitions` says that the groups or constants changed: then every page that uses them did.
    """

    pages: Mapping[str, PageChange]
    pages_removed: frozenset[str] = frozenset()
    pages_added: frozenset[str] = frozenset()
    definitions: bool = False
    data: bool = False
    plan: bool = False
    claims: bool = False
    about: bool = False

    def __bool__(self) -> bool:
        told = (self.definitions, self.data, self.plan, self.claims, self.about)
        return bool(self.pages or self.pages_removed or self.pages_added) or any(told)


def redefined(document: Document, old: Registry, new: Registry) -> Change:
    """What becomes of a document when other blocks are there: those whose declaration came, went or is another."""
    pages = {}
    for diagram in document.diagrams:
        nodes = document.diagram(diagram).nodes
        changed = {name for name, node in nodes.items() if old.get(node.block) is not new.get(node.block)}
        if changed:
            pages[diagram] = PageChange(changed=frozenset(changed))
    return Change(pages, definitions=any(name in document.groups for name in pages))


def difference(old: Document, new: Document) -> Change:
    """What differs. Parts that are the same object are not looked into, so a small edit costs little."""
    pages = {name: page for name in new.diagrams if (page := page_difference(old, new, name))}
    return Change(
        pages=pages,
        pages_removed=frozenset({*old.diagrams} - {*new.diagrams}),
        pages_added=frozenset({*new.diagrams} - {*old.diagrams}),
        definitions=(old.groups is not new.groups and old.groups != new.groups) or old.constants != new.constants,
        data=old.data != new.data,
        plan=old.plan != new.plan,
        claims=old.claims != new.claims,
        about=old.about != new.about,
    )


def page_difference(old: Document, new: Document, name: str) -> PageChange:
    """What became of one page, which either document may lack."""
    before, after = _diagram(old, name), _diagram(new, name)
    added, removed, changed = _compare(before.nodes, after.nodes)
    wires_added, wires_removed, led_elsewhere = _compare(before.wires, after.wires)
    placed, unplaced, moved = _compare(old.layout.get(name, EMPTY), new.layout.get(name, EMPTY))
    return PageChange(
        added=added,
        removed=removed,
        changed=changed,
        wires_added=wires_added | led_elsewhere,
        wires_removed=wires_removed | led_elsewhere,
        moved=placed | unplaced | moved,
        sketched=old.sketches is not new.sketches and old.sketch(name) != new.sketch(name),
    )


def _diagram(document: Document, name: str) -> Graph:
    return document.diagram(name) if name in document.diagrams else EMPTY_GRAPH


def _compare(old: Mapping[K, V], new: Mapping[K, V]) -> tuple[frozenset[K], frozenset[K], frozenset[K]]:
    """Keys added, removed, and those whose value differs."""
    if old is new:
        return frozenset(), frozenset(), frozenset()
    missing = object()
    differing = [key for key, value in new.items() if (was := old.get(key, missing)) is not value and was != value]
    added = frozenset(key for key in differing if key not in old)
    changed = frozenset(differing) - added
    removed = frozenset(old.keys() - new.keys()) if len(old) + len(added) != len(new) else frozenset()
    return added, removed, changed
