"""Edits of whole diagrams: pages added, renamed, duplicated and removed; groups renamed and removed.

A new name is followed everywhere the old one is spoken of: instances, layout, sketches, the stages of the plan, claims.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from studio.diagram.edits import EditError, graph_of, valid_id
from studio.diagram.frozen import Frozen, frozen
from studio.diagram.model import GROUP_MARK, Claim, Document, Graph, Stage
from studio.diagram.sketching import free_key

V = TypeVar("V")
LONGEST_NAME = 200


def free_page(document: Document, stem: str = "page") -> str:
    """`stem`, or with the first number that no page and no group has."""
    return free_key(document.diagrams, stem)


def add_page(document: Document, name: str) -> Document:
    """An empty page behind the others."""
    _check_page(document, name)
    return replace(document, pages=frozen({**document.pages, name: Graph()}))


def duplicate_page(document: Document, page: str, name: str) -> Document:
    """The same page again under another name, with its layout and sketch; the plan goes on with the first.

    Its blocks keep their names, and blocks of one name on two pages *share their weights*: the copy computes with what
    the first one learns. A block that is renamed on the copy gets weights of its own.
    """
    _page(document, page)
    _check_page(document, name)
    layout, sketches = (
        frozen({**parts, name: parts[page]}) if page in parts else parts
        for parts in (document.layout, document.sketches)
    )
    pages = frozen({**document.pages, name: document.pages[page]})
    return replace(document, pages=pages, layout=layout, sketches=sketches)


def rename_page(document: Document, old: str, new: str) -> Document:
    """Call a page otherwise; the plan and the claims follow."""
    _page(document, old)
    if old == new:
        return document
    _check_page(document, new)

    def stage(given: Stage) -> Stage:
        return replace(given, page=_new(given.page, old, new), policy=_new(given.policy, old, new))

    def claim(given: Claim) -> Claim:
        return replace(given, page=_new(given.page, old, new))

    return replace(
        document,
        pages=_renamed(document.pages, old, new),
        layout=_renamed(document.layout, old, new),
        sketches=_renamed(document.sketches, old, new),
        plan=replace(document.plan, stages=tuple(stage(each) for each in document.plan.stages)),
        claims=tuple(claim(each) for each in document.claims),
    )


def remove_page(document: Document, page: str) -> Document:
    """Take a page away, with its layout and sketch. Stages and claims that named it stay and become problems."""
    _page(document, page)
    if len(document.pages) == 1:
        raise EditError(f"'{page}' is the only page of the document.", hint="Add another page first.")
    return _taken_out(replace(document, pages=_without(document.pages, page)), page)


def rename_group(document: Document, old: str, new: str) -> Document:
    """Call a group otherwise; its instances follow, and weights keep their paths."""
    _group(document, old)
    if old == new:
        return document
    if not valid_id(new) or new in document.diagrams:
        raise EditError(f"'{new}' cannot name a group.", hint="Use a new name of letters, digits and _.")
    for name in document.diagrams:
        graph = document.diagram(name)
        instances = {key: node for key, node in graph.nodes.items() if node.group == old}
        if instances:
            named = {key: replace(node, block=GROUP_MARK + new) for key, node in instances.items()}
            document = document.with_page(name, replace(graph, nodes=frozen({**graph.nodes, **named})))
    return replace(
        document,
        groups=_renamed(document.groups, old, new),
        layout=_renamed(document.layout, old, new),
        sketches=_renamed(document.sketches, old, new),
    )


def users_of(document: Document, group: str) -> list[str]:
    """The pages and groups on which instances of a group stand."""
    return [
        name for name in document.diagrams if any(node.group == group for node in document.diagram(name).nodes.values())
    ]


def remove_group(document: Document, name: str) -> Document:
    """Take a definition away that no block uses any more, with its layout and sketch."""
    _group(document, name)
    if users := users_of(document, name):
        hint = "Unpack or delete its instances there first."
        raise EditError(f"the group '{name}' is used on {', '.join(sorted(users))}.", hint=hint)
    return _taken_out(replace(document, groups=_without(document.groups, name)), name)


def _page(document: Document, name: str) -> Graph:
    graph = graph_of(document, name)
    if name not in document.pages:
        raise EditError(f"'{name}' is a group, not a page.")
    return graph


def _group(document: Document, name: str) -> None:
    if name not in document.groups:
        raise EditError(f"there is no group '{name}'.")


def _check_page(document: Document, name: str) -> None:
    if name in document.diagrams:
        raise EditError(f"there is already a page or group called '{name}'.", hint="Use another name.")
    if not name.strip() or name != name.strip() or not name.isprintable() or len(name) > LONGEST_NAME:
        hint = f"Use 1 to {LONGEST_NAME} characters, and no blanks around them."
        raise EditError(f"'{name[:80]}' cannot name a page.", hint=hint)


def _new(name: str, old: str, new: str) -> str:
    return new if name == old else name


def _renamed(entries: Mapping[str, V], old: str, new: str) -> Frozen[str, V]:
    """The entry stays where it is among the others."""
    return frozen({_new(name, old, new): value for name, value in entries.items()})


def _without(entries: Mapping[str, V], gone: str) -> Frozen[str, V]:
    return frozen({name: value for name, value in entries.items() if name != gone})


def _taken_out(document: Document, gone: str) -> Document:
    layout, sketches = _without(document.layout, gone), _without(document.sketches, gone)
    return replace(document, layout=layout, sketches=sketches)
