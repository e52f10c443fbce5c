"""What is offered where a block is to be added: which blocks, in which order, and which were added last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSettings

from studio.diagram import Endpoint, Node
from studio.diagram.groups import is_group
from studio.diagram.healing import free_ends
from studio.spec import Block
from studio.spec.search import ranked
from studio.ui.words import in_words
from studio.ui.workspace import Workspace

RECENT, KEPT = "adding/recent", 8
"""Where the settings keep what was added last, and how much of it."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A block, and the port of it that a wire would come to or start at; none where there is no wire."""

    block: Block
    port: str = ""


def everything(workspace: Workspace) -> list[Offer]:
    """Every block of the place: those added last first, then the groups of the document."""
    found = [Offer(workspace.registry[name]) for name, _ in _suited(workspace, None, out=True)]
    latest = {name: place for place, name in enumerate(recent())}

    def order(offer: Offer) -> tuple[int, bool]:
        return latest.get(offer.block.name, KEPT), not is_group(offer.block)

    return sorted(found, key=order)


def fitting(workspace: Workspace, fixed: Endpoint, *, out: bool) -> list[Offer]:
    """The blocks that do at the other end of a wire, the likeliest first."""
    registry = workspace.registry
    return [Offer(registry[name], port) for name, port in _suited(workspace, fixed, out=out)]


def behind(workspace: Workspace, source: Endpoint) -> list[Offer]:
    """Every block of the place: those that take what leaves `source` first, with the port it would come to."""
    first = fitting(workspace, source, out=True)
    names = {offer.block.name for offer in first}
    return first + [offer for offer in everything(workspace) if offer.block.name not in names]


def for_wire(workspace: Workspace, target: Endpoint) -> list[Offer]:
    """The blocks that can be put into the wire to `target`, the likeliest first."""
    graph, found = workspace.graph, fitting(workspace, workspace.graph.wires[target], out=True)
    ends = [free_ends(graph, Node("", offer.block.name), offer.block) for offer in found]
    pairs = zip(found, ends, strict=True)
    return [offer for offer, (into, out) in pairs if into is not None and out is not None and into.port == offer.port]


def matching(offers: Sequence[Offer], typed: str) -> list[Offer]:
    """Those that fit what was typed, best first; all where nothing was."""
    by_name = {offer.block.name: offer for offer in offers}
    return [by_name[block.name] for block in ranked(typed, (in_words(offer.block) for offer in offers))]


def recent() -> list[str]:
    """The names of the blocks added last, the newest first."""
    stored = QSettings().value(RECENT, [])
    return [stored] if isinstance(stored, str) else list(stored) if isinstance(stored, list) else []


def remember(block: str) -> None:
    """It was added."""
    QSettings().setValue(RECENT, [block, *(name for name in recent() if name != block)][:KEPT])


def _suited(workspace: Workspace, fixed: Endpoint | None, *, out: bool) -> list[tuple[str, str]]:
    """The blocks that fit a port, or the place one works at, with the port of theirs."""
    from studio.compiler.advice.suited import suited  # networkx is loaded when the first document is

    return suited(workspace.checked, fixed, workspace.registry, out=out)
