"""Which diagram of a document is looked at: a page, or the inside of a group as one of its instances uses it.

A group alone knows neither what arrives at its inputs nor its settings; through an instance it has types like a page.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from studio.diagram import Document
from studio.diagram.groups import group_of, settings_with_defaults
from studio.spec import Registry

if TYPE_CHECKING:
    from studio.compiler.check import Checked

DEEPEST = 32
"""Instances within instances that are gone into, at most."""


@dataclass(frozen=True, slots=True)
class Place:
    """A page or group, and the instances that were gone into from there: `Place("main", ("enc", "attn"))`."""

    page: str
    way: tuple[str, ...] = ()

    def within(self, instance: str) -> Place:
        """The inside of an instance that stands here."""
        return Place(self.page, (*self.way, instance))

    @property
    def outside(self) -> Place:
        """Where the instance stands whose inside this is; the place itself where it is no inside."""
        return Place(self.page, self.way[:-1])


def diagram_at(document: Document, place: Place) -> str | None:
    """The page or group one sees there; None where the way has come to lead nowhere."""
    name = place.page
    if name not in document.diagrams:
        return None
    for instance in place.way:
        node = document.diagram(name).nodes.get(instance)
        if node is None or group_of(document, node) is None:
            return None
        name = node.group
    return name


def place_of(document: Document, name: str) -> Place:
    """Where to look at a diagram: a group through the instance nearest to a page, where there is one."""
    return next((place for place, shown in _places(document) if shown == name), Place(name))


def _places(document: Document) -> Iterator[tuple[Place, str]]:
    """Every page, then every group once, by the shortest way in."""
    seen = set(document.pages)
    waiting = [(Place(page), page) for page in document.pages]
    for place, name in waiting:  # grows while it is walked
        yield place, name
        for node in document.diagram(name).nodes.values():
            inner = node.group
            if group_of(document, node) is not None and inner not in seen and len(place.way) < DEEPEST:
                seen.add(inner)
                waiting.append((place.within(node.id), inner))


def checked_at(document: Document, place: Place, library: Registry, root: Checked | None) -> tuple[Checked, Checked]:
    """The checker's word on what one sees at a place, and on the page the way begins at; `root` is what was known of
    that page. A group that nothing can be said of from outside is checked with the defaults of its settings."""
    from studio.compiler.check import check  # networkx is loaded when the first document is

    root = check(document, place.page, library, root)
    shown = _alone(root, place.page) if place.page in document.groups else root
    for instance in place.way:
        types = shown.nodes.get(instance)
        name = shown.drawn.nodes[instance].group
        shown = types.inner[0] if types is not None and types.inner else _alone(root, name)
    return shown, root


def _alone(outer: Checked, name: str) -> Checked:
    from studio.compiler.check import check_inside
    from studio.compiler.inside import Inside

    group = outer.document.groups[name]
    names = {**outer.document.constants, **settings_with_defaults(group)}
    return check_inside(outer, name, Inside(names=names, groups=(name,), loop=group.loop))
